#include "ui/widgets/banner.h"

#include "ui/theme/button_kind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/status_glyph.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace certwright::ui {

Banner::Banner(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_glyph(new StatusGlyph(theme, StatusKind::Notice, 18, this))
    , m_sentence(makeWrappingLabel(theme, {}, TextSize::BodyBold, ColorRole::Text, this))
    , m_explanation(makeWrappingLabel(theme, {}, TextSize::Body, ColorRole::Text, this))
    , m_actions(new QWidget(this))
    , m_actionLayout(new FlowLayout(m_actions, 12, 4))
{
    m_actionLayout->setContentsMargins(0, 3, 0, 0);
    m_actions->hide();
    auto *texts = new QVBoxLayout;
    texts->setSpacing(3);
    texts->addWidget(m_sentence);
    texts->addWidget(m_explanation);
    texts->addWidget(m_actions);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(10);
    layout->addWidget(m_glyph, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Banner::setVerdict(StatusKind kind, const QString &sentence, const QString &explanation)
{
    const bool news = isVisible() && sentence != m_sentence->text();
    m_kind = kind;
    m_glyph->setKind(kind);
    m_sentence->setText(sentence);
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
    setAccessibleName(tr("%1: %2", "status, sentence").arg(StatusWords::word(kind), sentence));
    setAccessibleDescription(explanation);
    update();
    if (news)
        announce(this, sentence);
}

void Banner::setGlyphVisible(bool visible)
{
    m_glyph->setVisible(visible);
}

QPushButton *Banner::addAction(const QString &text)
{
    QPushButton *button = makeButton(m_theme, text, ButtonKind::Link, IconName::None, m_actions);
    m_actionLayout->addWidget(button);
    m_actions->show();
    return button;
}

void Banner::removeAction(QPushButton *button)
{
    button->setParent(nullptr); // gone at once, though one just pressed lives on until its event is done
    button->deleteLater();
    m_actions->setVisible(m_actions->findChild<QPushButton *>() != nullptr);
}

void Banner::clearActions()
{
    const auto buttons = m_actions->findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        removeAction(button);
}

void Banner::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.isHighContrast() ? QPen(m_theme.color(ColorRole::Line)) : QPen(Qt::NoPen));
    painter.setBrush(m_theme.color(tintRole(m_kind)));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace certwright::ui
