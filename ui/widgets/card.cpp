#include "ui/widgets/card.h"

#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icon_mark.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace certwright::ui {

namespace {

constexpr int iconExtent = 16;

} // namespace

Card::Card(const Theme &theme, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_content(new QVBoxLayout)
    , m_header(new QWidget(this))
    , m_headerLayout(new FlowLayout(m_header, 8, 4))
    , m_icon(new IconMark(theme, IconName::None, ColorRole::Text, iconExtent, m_header))
    , m_title(new Label(theme, title, TextSize::CardTitle, ColorRole::Text, m_header))
    , m_remark(new Label(theme, {}, TextSize::Body, ColorRole::Text2, m_header))
{
    m_icon->hide();
    m_remark->hide();
    m_headerLayout->setContentsMargins(16, 4, 16, 4);
    auto *words = new QWidget(m_header);
    words->setMinimumHeight(36);
    auto *row = new QHBoxLayout(words);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_icon);
    row->addWidget(m_title);
    row->addWidget(m_remark);
    row->addStretch(1);
    m_headerLayout->addWidget(words);
    m_headerLayout->setStretching(words);
    m_header->setVisible(!title.isEmpty());
    m_content->setContentsMargins(16, 16, 16, 16);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(m_content, 1);
    setAccessibleName(title);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Card::setRemark(const QString &remark)
{
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

void Card::setIcon(IconName icon)
{
    m_icon->setIcon(icon);
    m_icon->show();
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_header->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::addAction(QWidget *action)
{
    m_headerLayout->addWidget(action);
    m_headerLayout->setAlignment(action, Qt::AlignVCenter);
}

void Card::setHeaderLine(bool line)
{
    m_headerLine = line;
    update();
}

void Card::setFlush()
{
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(0);
}

void Card::setRoles(ColorRole ground, ColorRole outline, int outlineWidth)
{
    m_ground = ground;
    m_outline = outline;
    m_outlineWidth = outlineWidth;
    update();
}

QWidget *Card::makeLine()
{
    return new Line(m_theme, Qt::Horizontal, this);
}

void Card::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(m_outline), m_outlineWidth));
    painter.setBrush(m_theme.color(m_ground));
    const double inset = m_outlineWidth / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 8, 8);
    if (m_headerLine && m_header->isVisible())
        painter.fillRect(QRect(1, m_header->geometry().bottom(), width() - 2, 1), m_theme.color(ColorRole::Line));
}

Line::Line(const Theme &theme, Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Line::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter(this).fillRect(rect(), m_theme.color(ColorRole::Line));
}

} // namespace certwright::ui
