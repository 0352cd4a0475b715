#pragma once

#include "ui/theme/status_kind.h"

#include <QFrame>
#include <QList>
#include <QStringList>

#include <functional>

class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace certwright::ui {

class FlowLayout;
class NameChip;
class StatusLabel;
class Theme;

/// Whether typing on can still mend a name that is not in order.
enum class Outlook { Open, Hopeless };

/// Where the sentence is read: below the field, or at its chip alone, because something near by tells it of all such
/// names together.
enum class Telling { BelowField, AtChip };

/// What is thought of one name: InOrder, DueSoon (allowed, with a warning) or Problem, and a sentence why.
struct ChipState {
    StatusKind kind = StatusKind::InOrder;
    QString sentence = {};
    Outlook outlook = Outlook::Open;
    Telling telling = Telling::BelowField;
};

/// Many names in one field: typed names become chips at Enter, comma, semicolon, space or Tab; pasted text is split at
/// the same. Each is judged by the validator; what is still being typed stays neutral unless it is hopeless. Left or
/// Backspace at the start reaches the chips, Delete or Backspace removes one, Ctrl+C copies all, and letters go on in
/// the field. Wrong names stay, marked, until mended: double click or Enter edits one. What is thought of each is told
/// below the field, of the first few in words.
class NameChipsEdit final : public QFrame
{
    Q_OBJECT

public:
    using Validator = std::function<ChipState(const QString &)>;

    /// name is the accessible name of the field.
    NameChipsEdit(const Theme &theme, const QString &name, QWidget *parent = nullptr);
    ~NameChipsEdit() override;

    /// Must be fast and without side effects: it is called at every key press. All names are judged again, then and
    /// whenever one comes or goes: what is thought of one may depend on the others.
    void setValidator(Validator validator);
    /// Judges all names again, for instance after another authority was chosen.
    void revalidate();
    void setPlaceholderText(const QString &text);

    /// Every chip's name in order, wrong ones too, and then what is still being typed if anything.
    QStringList names() const;
    /// The chips alone.
    QStringList finishedNames() const;
    /// Makes chips of what is still being typed.
    void finishTyping();
    void setNames(const QStringList &names);
    /// The first Problem among the chips and then what is typed without hope, or the first warning, or InOrder.
    ChipState overall() const;
    QLineEdit *lineEdit() const { return m_edit; }

Q_SIGNALS:
    /// The names or what is thought of them changed.
    void namesChanged();
    /// Names went to the clipboard.
    void copied(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    ChipState judge(const QString &name) const;
    bool handleEditKey(QKeyEvent *event);
    bool handleChipKey(NameChip *chip, QKeyEvent *event);
    bool typeOn(QKeyEvent *event);
    void judgeChips();
    void addNames(const QStringList &names);
    void addChip(const QString &name);
    void removeChip(NameChip *chip);
    void editChip(NameChip *chip);
    void focusChip(int index);
    QList<ChipState> judgements() const;
    QList<ChipState> thoughts() const;
    void showThoughts();
    void showSentences(const QList<ChipState> &thoughts);
    void fitHeight();

    const Theme &m_theme;
    Validator m_validator;
    QList<NameChip *> m_chips;
    QScrollArea *m_scroll;
    QWidget *m_box;
    FlowLayout *m_flow;
    QLineEdit *m_edit;
    QVBoxLayout *m_messages; // below the frame
    QList<StatusLabel *> m_labels;
};

} // namespace certwright::ui
