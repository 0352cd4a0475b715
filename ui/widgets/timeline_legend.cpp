#include "ui/theme/theme.h"
#include "ui/widgets/expiry_timeline.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/status_glyph.h"

#include <QHBoxLayout>
#include <QPainter>

namespace certwright::ui {

namespace {

/// The ring or the dot of something in order.
class DotSign final : public QWidget
{
public:
    DotSign(const Theme &theme, bool filled, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_filled(filled)
    {
        setFixedSize(14, 14);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event)
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.color(ColorRole::GoodFill), 1.8));
        painter.setBrush(m_theme.color(m_filled ? ColorRole::GoodFill : ColorRole::Surface));
        painter.drawEllipse(QPointF(7, 7), 4.1, 4.1);
    }

private:
    const Theme &m_theme;
    bool m_filled;
};

QWidget *makeEntry(const Theme &theme, QWidget *sign, const QString &words, QWidget *parent)
{
    auto *entry = new QWidget(parent);
    auto *row = new QHBoxLayout(entry);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(5);
    row->addWidget(sign);
    row->addWidget(new Label(theme, words, TextSize::Label, ColorRole::Text2, entry));
    return entry;
}

} // namespace

TimelineLegend::TimelineLegend(const Theme &theme, QWidget *parent)
    : QWidget(parent)
{
    auto *row = new FlowLayout(this, 14, 4);
    row->addWidget(makeEntry(theme, new DotSign(theme, true, this), tr("You renew it"), this));
    const auto glyph = [&](StatusKind kind, const QString &words) {
        row->addWidget(makeEntry(theme, new StatusGlyph(theme, kind, 14, this), words, this));
    };
    glyph(StatusKind::DueSoon, StatusWords::word(StatusKind::DueSoon));
    glyph(StatusKind::Problem, tr("Expired"));
}

} // namespace certwright::ui
