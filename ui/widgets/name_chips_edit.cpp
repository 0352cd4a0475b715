#include "ui/widgets/name_chips_edit.h"

#include "ui/theme/button_kind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/name_chip.h"
#include "ui/widgets/status_glyph.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace certwright::ui {

namespace {

constexpr int mostLines = 6;
constexpr int editWidth = 160;

} // namespace

NameChipsEdit::NameChipsEdit(const Theme &theme, const QString &name, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_scroll(new QScrollArea(this))
    , m_box(new QWidget)
    , m_flow(new FlowLayout(m_box, 6, 6))
    , m_edit(new QLineEdit(m_box))
    , m_message(new StatusLabel(theme, StatusKind::InOrder, {}, TextSize::Label, this))
{
    m_edit->setFrame(false);
    m_edit->setAcceptDrops(false);
    m_edit->setLayoutDirection(Qt::LeftToRight);
    m_edit->setAccessibleName(name);
    m_edit->setMinimumHeight(24);
    m_edit->installEventFilter(this);
    setAccessibleName(name);
    setFocusProxy(m_edit);
    m_flow->addWidget(m_edit);
    m_flow->setStretching(m_edit, editWidth);
    m_flow->setContentsMargins(6, 4, 6, 4);
    m_scroll->setWidget(m_box);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::StyledPanel);
    m_scroll->setProperty("certwrightField", true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_box->setAutoFillBackground(false);
    m_message->setWordWrap(true);
    m_message->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_scroll);
    layout->addWidget(m_message);
    connect(m_edit, &QLineEdit::textChanged, this, &NameChipsEdit::showThoughts);
    connect(m_edit, &QLineEdit::editingFinished, this, &NameChipsEdit::finishTyping);
    fitHeight();
}

// A field that loses the focus as it dies would make a chip in a widget that is half gone.
NameChipsEdit::~NameChipsEdit()
{
    m_edit->removeEventFilter(this);
    m_edit->disconnect(this);
}

void NameChipsEdit::setValidator(Validator validator)
{
    m_validator = std::move(validator);
    revalidate();
}

void NameChipsEdit::revalidate()
{
    for (NameChip *chip : std::as_const(m_chips))
        chip->setState(judge(chip->name()));
    showThoughts();
}

void NameChipsEdit::setPlaceholderText(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

QStringList NameChipsEdit::names() const
{
    return finishedNames() + splitNames(m_edit->text());
}

QStringList NameChipsEdit::finishedNames() const
{
    QStringList result;
    for (const NameChip *chip : m_chips)
        result.append(chip->name());
    return result;
}

void NameChipsEdit::setNames(const QStringList &names)
{
    qDeleteAll(m_chips);
    m_chips.clear();
    m_edit->clear();
    addNames(names);
}

ChipState NameChipsEdit::overall() const
{
    ChipState worst;
    const auto consider = [&worst](const ChipState &state) {
        const bool worse = state.kind == StatusKind::Problem && worst.kind != StatusKind::Problem;
        if (worse || (state.kind != StatusKind::InOrder && worst.kind == StatusKind::InOrder))
            worst = state;
    };
    for (const NameChip *chip : m_chips)
        consider(chip->state());
    for (const QString &typed : splitNames(m_edit->text())) {
        if (const ChipState state = judge(typed); state.outlook == Outlook::Hopeless)
            consider(state);
    }
    return worst;
}

ChipState NameChipsEdit::judge(const QString &name) const
{
    return m_validator ? m_validator(name) : ChipState{};
}

bool NameChipsEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        m_scroll->update();
    if (event->type() == QEvent::FocusIn && watched != m_edit)
        m_scroll->ensureWidgetVisible(static_cast<QWidget *>(watched), 4, 4);
    if (event->type() != QEvent::KeyPress)
        return false;
    auto *keys = static_cast<QKeyEvent *>(event);
    if (watched == m_edit)
        return handleEditKey(keys);
    auto *chip = qobject_cast<NameChip *>(watched);
    return chip && handleChipKey(chip, keys);
}

bool NameChipsEdit::handleEditKey(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        const QStringList names = splitNames(QGuiApplication::clipboard()->text());
        if (names.size() < 2)
            return false;
        addNames(names);
        return true;
    }
    if (event->matches(QKeySequence::Copy) && !m_edit->hasSelectedText()) {
        const QString all = names().join(u'\n');
        QGuiApplication::clipboard()->setText(all);
        Q_EMIT copied(all);
        return true;
    }
    const bool atStart = m_edit->cursorPosition() == 0 && !m_edit->hasSelectedText();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Comma:
    case Qt::Key_Semicolon:
    case Qt::Key_Space:
        if (m_edit->text().trimmed().isEmpty())
            return event->key() == Qt::Key_Space || event->key() == Qt::Key_Comma;
        finishTyping();
        return true;
    case Qt::Key_Left:
    case Qt::Key_Backspace:
        if (!atStart || m_chips.isEmpty())
            return false;
        focusChip(static_cast<int>(m_chips.size()) - 1);
        return true;
    default:
        return false;
    }
}

bool NameChipsEdit::handleChipKey(NameChip *chip, QKeyEvent *event)
{
    const int index = static_cast<int>(m_chips.indexOf(chip));
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        focusChip(std::max(0, index - 1));
        return true;
    case Qt::Key_Right:
    case Qt::Key_Down:
        focusChip(index + 1);
        return true;
    case Qt::Key_Home:
        focusChip(0);
        return true;
    case Qt::Key_End:
    case Qt::Key_Escape:
        m_edit->setFocus(Qt::OtherFocusReason);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        removeChip(chip);
        focusChip(event->key() == Qt::Key_Delete ? index : std::max(0, index - 1));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        editChip(chip);
        return true;
    default:
        return typeOn(event);
    }
}

/// Letters, Paste and Copy mean the field, whichever chip has the focus.
bool NameChipsEdit::typeOn(QKeyEvent *event)
{
    const QChar first = event->text().isEmpty() ? QChar() : event->text().front();
    const bool command = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool letter = !command && (first.isPrint() || first.isSurrogate());
    if (!letter && !event->matches(QKeySequence::Paste) && !event->matches(QKeySequence::Copy))
        return false;
    if (letter || event->matches(QKeySequence::Paste))
        m_edit->setFocus(Qt::OtherFocusReason);
    QCoreApplication::sendEvent(m_edit, event);
    return true;
}

void NameChipsEdit::finishTyping()
{
    const QStringList typed = splitNames(m_edit->text());
    m_edit->clear();
    if (!typed.isEmpty())
        addNames(typed);
}

void NameChipsEdit::addNames(const QStringList &names)
{
    QStringList known = this->names();
    for (const QString &name : names) {
        if (known.contains(name, Qt::CaseInsensitive))
            continue;
        known.append(name);
        addChip(name);
    }
    fitHeight();
    showThoughts();
    // The field is below the last chip only after the layout ran.
    QTimer::singleShot(0, this, [this] { m_scroll->ensureWidgetVisible(m_edit, 4, 4); });
}

void NameChipsEdit::addChip(const QString &name)
{
    auto *chip = new NameChip(m_theme, name, m_box);
    chip->setState(judge(name));
    chip->installEventFilter(this);
    connect(chip, &NameChip::removeClicked, this, [this, chip] {
        removeChip(chip);
        m_edit->setFocus(Qt::OtherFocusReason);
    });
    connect(chip, &NameChip::editWanted, this, [this, chip] { editChip(chip); });
    m_flow->insertWidget(static_cast<int>(m_chips.size()), chip);
    m_chips.append(chip);
    chip->show();
}

void NameChipsEdit::removeChip(NameChip *chip)
{
    m_chips.removeOne(chip);
    m_flow->removeWidget(chip);
    chip->hide();
    chip->deleteLater();
    fitHeight();
    showThoughts();
}

void NameChipsEdit::editChip(NameChip *chip)
{
    finishTyping();
    const QString name = chip->name();
    removeChip(chip);
    m_edit->setText(name);
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->selectAll();
}

void NameChipsEdit::focusChip(int index)
{
    if (index < 0 || index >= m_chips.size())
        m_edit->setFocus(Qt::OtherFocusReason);
    else
        m_chips[index]->setFocus(Qt::TabFocusReason);
}

void NameChipsEdit::showThoughts()
{
    const ChipState worst = overall();
    const bool speaks = worst.kind != StatusKind::InOrder && !worst.sentence.isEmpty();
    const bool news = speaks && worst.sentence != m_message->text();
    setFieldWrong(m_scroll, worst.kind == StatusKind::Problem);
    m_message->setStatus(worst.kind, speaks ? worst.sentence : QString());
    m_message->setVisible(speaks);
    m_edit->setAccessibleDescription(speaks ? worst.sentence : QString());
    if (news && m_edit->hasFocus())
        announce(m_message, worst.sentence);
    Q_EMIT namesChanged();
}

void NameChipsEdit::fitHeight()
{
    const int line = std::max(24, fontMetrics().height() + 6);
    const int least = line + 8;
    const int most = mostLines * (line + 6) + 8;
    const int frame = 2 * m_scroll->frameWidth();
    const int inner = std::max(width() - frame, 2 * editWidth);
    const int wanted = m_flow->heightForWidth(inner);
    m_scroll->setFixedHeight(std::clamp(wanted, least, most) + frame);
}

void NameChipsEdit::mousePressEvent(QMouseEvent *event)
{
    QFrame::mousePressEvent(event);
    m_edit->setFocus(Qt::MouseFocusReason);
}

void NameChipsEdit::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitHeight();
}

} // namespace certwright::ui
