#pragma once

#include "ui/commands/command.h"
#include "ui/models/entry_mark.h"
#include "ui/pages/page_context.h"
#include "ui/window/page.h"

class QComboBox;
class QListView;
class QPushButton;
class QStackedWidget;

namespace certwright::ui {

class CertificatePane;
class Label;
class LoadingRows;
class ObjectPane;

/// What dropped, opened or pasted files hold: every object in a list, the chosen one beside it, or in its place where
/// there is no room beside it. What comes later joins what is open. Reading changes nothing.
class InspectionPage final : public Page
{
    Q_OBJECT

public:
    explicit InspectionPage(const PageContext &context, QWidget *parent = nullptr);
    ~InspectionPage() override;

    QString title() const override { return tr("Inspected"); }
    void focusFirst() override;
    bool stepBack() override;
    void filterText(const QString &text) override;

    void inspectFiles(const QStringList &paths);
    /// `name` is the server that sent it; pasted text unless told.
    void inspectText(const QString &text, const QString &name = {});

    /// Ends reading and forgets everything; the page is of no use afterwards.
    void drop();

    /// Tells the commands what is selected here; called when the page comes to the front.
    void activate();
    /// What is chosen here, as something that can be saved; null when nothing of it can.
    std::shared_ptr<const Exportable> chosen() const;
    /// All that was found and can be compared.
    QList<CompareSide> comparable() const;

Q_SIGNALS:
    void left();
    /// How many objects are open.
    void counted(int objects);
    /// Reading was stopped before there was anything to show.
    void nothingOpened();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isNarrow() const;
    void arrange();
    void turnTo(bool pane);
    QWidget *buildList();
    QWidget *buildTools();
    void add(InspectionSources sources, const QString &words);
    void addNext();
    void readAgain(const QString &words);
    void begin(InspectionSources sources, const QString &words);
    void tellResult();
    void take(const Inspection &parts);
    void end();
    void tellFindings();
    void tellRevocation();
    void tellBelonging();
    void stop();
    QString result() const;
    QList<int> chosenEntries() const;
    Selection selection() const;
    void tellSelection();
    void askForPassword(bool previousWasWrong);
    void showCurrent();
    void showRow(int row);
    void showEntry(int entry);
    void showWanted();
    void keepCurrent();
    void restoreCurrent();
    /// Alone, whatever key is held: Ctrl of Ctrl+V would add it to what was selected.
    void setCurrentRow(int row);
    /// Whether it is a list or an answer, whose issuer is looked for among all that is open.
    static bool isSignedByOthers(const InspectionModel::Entry &entry);
    void showWhoSigned();
    void showObject(const InspectionModel::Entry &entry);

    PageContext m_context;
    InspectionModel *m_model;
    QWidget *m_side = nullptr;
    QWidget *m_line;
    QListView *m_list = nullptr;
    Label *m_summary = nullptr;
    QStackedWidget *m_content;
    LoadingRows *m_loading;
    CertificatePane *m_pane;
    ObjectPane *m_object;
    QComboBox *m_order = nullptr;
    QPushButton *m_unlock = nullptr;
    QPushButton *m_stop = nullptr;
    InspectionSources m_sources; ///< all that is open
    QList<QPair<InspectionSources, QString>> m_waiting; ///< to be added, with the words for it, once a reading ended
    InspectJob *m_reader = nullptr; ///< while it reads
    std::optional<OpenRevocation> m_toldRevoked; ///< of the certificate that is shown
    qsizetype m_toldLists = 0; ///< by which it is judged
    qsizetype m_toldOthers = 0; ///< certificates that it is judged with; more may come as reading goes on
    int m_kept = -1; ///< the entry that is shown; it outlives sorting and narrowing
    std::optional<EntryMark> m_wanted; ///< to be shown again once it was read again
    int m_scrolled = 0; ///< how far the list was scrolled before that
    bool m_isPaneTurn = true; ///< narrow windows: whether the pane covers the list
    bool m_isStopped = false; ///< by the person, before the end
    bool m_isUnlocking = false; ///< with the newest password
    int m_lockedBefore = 0; ///< before the last password was tried
    int m_entriesBefore = 0; ///< before what is being added
    int m_objectsBefore = 0;
    bool m_isDecoding = false; ///< the object that is to be shown
    int m_shown = 0; ///< counts what was shown, so that an object decoded late does not replace another
    QString m_job;
};

} // namespace certwright::ui
