#include "ui/widgets/given_strip.h"

#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/tag.h"

#include <QPainter>

#include <memory>

namespace certwright::ui {

namespace {

constexpr int dashWidth = 36;
constexpr int dashHeight = 20;

/// The dashed line that stands where a certificate is missing.
class Gap final : public QWidget
{
public:
    explicit Gap(const Theme &theme, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
    {
    }

    QSize sizeHint() const override { return {dashWidth, dashHeight}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event)
        QPainter painter(this);
        painter.setPen(QPen(m_theme.color(ColorRole::BadFill), 2, Qt::DashLine));
        painter.drawLine(0, height() / 2, width(), height() / 2);
    }

private:
    const Theme &m_theme;
};

} // namespace

GivenStrip::GivenStrip(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_flow(new FlowLayout(this))
{
}

void GivenStrip::setChain(const QList<Item> &items, const QString &missing)
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->deleteLater();
        const std::unique_ptr<QLayoutItem> owner(item);
    }
    constexpr qsizetype most = 12; // a bundle of thousands says no more
    for (const Item &item : items.first(std::min(items.size(), most)))
        m_flow->addWidget(new Tag(m_theme, item.status, item.title));
    if (items.size() > most)
        m_flow->addWidget(
            new Tag(m_theme, IconName::More, tr("%n more", nullptr, static_cast<int>(items.size() - most))));
    if (!missing.isEmpty()) {
        m_flow->addWidget(new Gap(m_theme, this));
        m_flow->addWidget(new Tag(m_theme, StatusKind::Problem, missing));
    }
    QStringList titles;
    for (const Item &item : items)
        titles.append(item.title);
    setAccessibleName(
        (titles + (missing.isEmpty() ? QStringList() : QStringList{missing})).join(tr(", ", "in a list")));
}

} // namespace certwright::ui
