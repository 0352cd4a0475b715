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
#include <QSet>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace certwright::ui {

namespace {

constexpr int mostLines = 6;
constexpr int editWidth = 160;
constexpr qsizetype mostSentences = 4;

bool isToldBelow(const ChipState &state)
{
    return state.telling == Telling::BelowField && !state.sentence.isEmpty();
}

} // namespace

NameChipsEdit::NameChipsEdit(const Theme &theme, const QString &name, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_scroll(new QScrollArea(this))
    , m_box(new QWidget)
    , m_flow(new FlowLayout(m_box, 6, 6))
    , m_edit(new QLineEdit(m_box))
    , m_messages(new QVBoxLayout)
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
    m_messages->setContentsMargins(0, 0, 0, 0);
    m_messages->setSpacing(4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_scroll);
    layout->addLayout(m_messages);
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
    judgeChips();
    showThoughts();
}

void NameChipsEdit::judgeChips()
{
    for (NameChip *chip : std::as_const(m_chips))
        chip->setState(judge(chip->name()));
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
    const QList<ChipState> all = judgements();
    return all.isEmpty() ? ChipState() : all.first();
}

/// Of what is not in order; the problems first.
QList<ChipState> NameChipsEdit::judgements() const
{
    QList<ChipState> all;
    for (const NameChip *chip : m_chips) {
        if (chip->state().kind != StatusKind::InOrder)
            all.append(chip->state());
    }
    for (const QString &typed : splitNames(m_edit->text())) {
        if (const ChipState state = judge(typed); state.outlook == Outlook::Hopeless)
            all.append(state);
    }
    std::stable_partition(
        all.begin(), all.end(), [](const ChipState &state) { return state.kind == StatusKind::Problem; });
    return all;
}

/// What is told below the field: each sentence once, and how many more there are.
QList<ChipState> NameChipsEdit::thoughts() const
{
    QList<ChipState> told;
    QSet<QString> sentences;
    const QList<ChipState> all = judgements();
    for (const ChipState &state : all) {
        if (!isToldBelow(state) || sentences.contains(state.sentence))
            continue;
        sentences.insert(state.sentence);
        if (told.size() < mostSentences)
            told.append(state);
    }
    if (const auto more = static_cast<int>(sentences.size() - told.size()); more > 0)
        told.append({told.last().kind, tr("%n more name(s) are marked, each with its reason.", nullptr, more)});
    return told;
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
    judgeChips();
    fitHeight();
    showThoughts();
    // The field is below the last chip only after the layout ran.
    QTimer::singleShot(0, this, [this] { m_scroll->ensureWidgetVisible(m_edit, 4, 4); });
}

void NameChipsEdit::addChip(const QString &name)
{
    auto *chip = new NameChip(m_theme, name, m_box);
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
    judgeChips();
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
    const QList<ChipState> told = thoughts();
    QStringList before;
    for (const StatusLabel *label : std::as_const(m_labels))
        before.append(label->text());
    QStringList sentences;
    for (const ChipState &state : told)
        sentences.append(state.sentence);
    setFieldWrong(m_scroll, overall().kind == StatusKind::Problem);
    if (sentences != before)
        showSentences(told);
    m_edit->setAccessibleDescription(sentences.join(u' '));
    for (StatusLabel *label : std::as_const(m_labels)) {
        if (m_edit->hasFocus() && !before.contains(label->text()))
            announce(label, label->text());
    }
    Q_EMIT namesChanged();
}

void NameChipsEdit::showSentences(const QList<ChipState> &thoughts)
{
    qDeleteAll(m_labels);
    m_labels.clear();
    for (const ChipState &state : thoughts) {
        auto *label = new StatusLabel(m_theme, state.kind, state.sentence, TextSize::Label, this);
        label->setWordWrap(true);
        m_messages->addWidget(label);
        m_labels.append(label);
        label->show();
    }
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
