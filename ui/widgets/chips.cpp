#include "ui/widgets/chips.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/reading_direction.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/status_glyph.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace certwright::ui {

namespace {

constexpr int padding = 11;
constexpr int usualExtent = 14;
constexpr int glyphGap = 5;
constexpr int countGap = 7;

} // namespace

Chip::Chip(const Theme &theme, const ChipSpec &spec, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFont(theme.font(TextSize::Label));
    setSpec(spec);
    connect(&theme, &Theme::changed, this, [this] {
        setFont(m_theme.font(TextSize::Label));
        updateGeometry();
        update();
    });
}

void Chip::setSpec(const ChipSpec &spec)
{
    m_spec = spec;
    setText(spec.text);
    setAccessibleName(tr("%1, %2", "filter and its count").arg(spec.text, countText()));
    updateGeometry();
    update();
}

void Chip::setBoldCount(bool bold)
{
    m_boldCount = bold;
    updateGeometry();
}

QString Chip::countText() const
{
    return m_spec.count < 0 ? QString() : locale().toString(m_spec.count);
}

int Chip::textEnd() const
{
    const int glyphExtent = m_theme.scaled(usualExtent);
    return padding + (m_spec.status ? glyphExtent + glyphGap : 0) + fontMetrics().horizontalAdvance(m_spec.text);
}

QSize Chip::sizeHint() const
{
    QFont bold = font();
    bold.setBold(m_boldCount);
    const int count = m_spec.count < 0 ? 0 : QFontMetrics(bold).horizontalAdvance(countText()) + countGap;
    return {textEnd() + count + padding, std::max(26, fontMetrics().height() + 9)};
}

void Chip::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool chosen = isChecked();
    ColorRole ground = chosen ? ColorRole::Selected : ColorRole::Surface;
    if (!chosen && underMouse() && isCheckable())
        ground = ColorRole::Hover;
    painter.setPen(QPen(m_theme.color(chosen ? ColorRole::AccentText : ColorRole::LineStrong), 1));
    painter.setBrush(m_theme.color(ground));
    const QRectF pill = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);

    const auto placed = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const int glyphExtent = m_theme.scaled(usualExtent);
    if (m_spec.status)
        paintStatusGlyph(painter, placed(QRect(padding, (height() - glyphExtent) / 2, glyphExtent, glyphExtent)),
            *m_spec.status, m_theme);
    const int start = padding + (m_spec.status ? glyphExtent + glyphGap : 0);
    painter.setPen(m_theme.color(chosen ? ColorRole::AccentText : ColorRole::Text2));
    painter.drawText(
        placed(QRect(start, 0, textEnd() - start + 1, height())), Qt::AlignCenter, inReadingDirection(m_spec.text));
    if (m_boldCount) {
        QFont bold = font();
        bold.setBold(true);
        painter.setFont(bold);
        painter.setPen(m_theme.color(ColorRole::Text));
    }
    const int countStart = textEnd() + countGap;
    painter.drawText(
        placed(QRect(countStart, 0, width() - padding - countStart + 1, height())), Qt::AlignCenter, countText());
}

void Chip::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LocaleChange)
        updateGeometry();
}

FilterChips::FilterChips(const Theme &theme, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(name);
    new FlowLayout(this, 8, 8);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FilterChips::setChips(const QList<ChipSpec> &chips)
{
    const QString before = chosenId();
    while (m_chips.size() > chips.size())
        m_chips.takeLast()->deleteLater();
    while (m_chips.size() < chips.size()) {
        auto *chip = new Chip(m_theme, {}, this);
        chip->installEventFilter(this);
        connect(chip, &Chip::clicked, this, [this, chip] { pick(chip); });
        layout()->addWidget(chip);
        m_chips.append(chip);
    }
    for (qsizetype i = 0; i < chips.size(); ++i) {
        m_chips[i]->setSpec(chips[i]);
        m_chips[i]->show();
    }
    if (!chips.isEmpty())
        choose(chips.first().id);
    choose(before);
}

QString FilterChips::chosenId() const
{
    const auto it = std::find_if(m_chips.begin(), m_chips.end(), [](const Chip *chip) { return chip->isChecked(); });
    return it == m_chips.end() ? QString() : (*it)->spec().id;
}

void FilterChips::choose(const QString &id)
{
    const auto it
        = std::find_if(m_chips.begin(), m_chips.end(), [&id](const Chip *chip) { return chip->spec().id == id; });
    if (it == m_chips.end())
        return;
    for (Chip *chip : std::as_const(m_chips)) {
        chip->setChecked(chip == *it);
        // One stop for Tab, as in any group of alternatives.
        chip->setFocusPolicy(chip == *it ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void FilterChips::pick(Chip *chip)
{
    const QString id = chip->spec().id;
    choose(id);
    Q_EMIT chosen(id);
}

void FilterChips::step(Chip *from, int distance)
{
    const qsizetype next = m_chips.indexOf(from) + distance;
    if (next < 0 || next >= m_chips.size())
        return;
    m_chips[next]->setFocus(Qt::TabFocusReason);
    pick(m_chips[next]);
}

bool FilterChips::eventFilter(QObject *watched, QEvent *event)
{
    auto *chip = qobject_cast<Chip *>(watched);
    if (!chip || event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int forward = layoutDirection() == Qt::LeftToRight ? 1 : -1;
    if (key != Qt::Key_Left && key != Qt::Key_Right)
        return false;
    step(chip, key == Qt::Key_Right ? forward : -forward);
    return true;
}

} // namespace certwright::ui
