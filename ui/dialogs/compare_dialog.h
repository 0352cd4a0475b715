#pragma once

#include "ui/commands/desk.h"
#include "ui/models/comparison_model.h"
#include "ui/pages/page_context.h"

#include <QDialog>
#include <QTimer>

#include <optional>

class QCheckBox;
class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace certwright::ui {

class Banner;
class DataTable;
class Label;

/// Two certificates or signing requests side by side. The first is given; the second is chosen among those of the
/// workspace, those opened beside it, and files.
class CompareDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `nearby`: more to choose from, such as the others of an opened file.
    CompareDialog(
        const PageContext &context, const Compared &first, const QList<CompareSide> &nearby, QWidget *parent = nullptr);
    ~CompareDialog() override;

    /// Compares with this one; what the choice does not have yet is added to it.
    void compareWith(const Compared &second);

Q_SIGNALS:
    void copied(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// One row of the choice, read when it is chosen; what came from a file was read already.
    struct Candidate {
        CompareSide side = {};
        std::optional<Compared> read = {};
        QByteArray sha256 = {};
    };

    /// One row of the choice before it is in it.
    struct Named {
        Candidate candidate;
        QString words;
        QString place; ///< the file it is in
    };

    QWidget *buildChoice();
    void buildTable(QVBoxLayout *layout);
    void fitRows();
    void buildButtons(QVBoxLayout *layout);
    void fillChoice(const QList<CompareSide> &nearby);
    static void tellApart(QList<Named> &all);
    void addChoice(Candidate candidate, const QString &words);
    void chooseFile();
    void choose(int index);
    void read(const CompareSide &side);
    void show(const Compared &second);
    void complain(const Error &error);

    PageContext m_context;
    Compared m_first;
    QList<Candidate> m_candidates; ///< by row of m_choice
    ComparisonModel *m_model;
    QComboBox *m_choice;
    QCheckBox *m_onlyDifferences;
    Label *m_summary;
    Banner *m_trouble;
    DataTable *m_table;
    QPushButton *m_copy;
    QTimer m_fitting;
    int m_request = 0;
};

} // namespace certwright::ui
