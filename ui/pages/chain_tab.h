#pragma once

#include "ui/models/chain_check.h"
#include "ui/pages/page_context.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace certwright::ui {

class Card;
class ChainView;
class FilterChips;
class GivenStrip;
class JudgePanel;
class Label;
class ProgressRow;
class RevocationAsk;
struct VerdictLine;

/// The Chain tab of a certificate: the verdicts apart, by what they are made, the chain as it was given, and every way
/// to a root; a missing issuer is fetched, and revocation asked for, after the person pressed the button that names the
/// address.
class ChainTab final : public QWidget
{
    Q_OBJECT

public:
    explicit ChainTab(const PageContext &context, QWidget *parent = nullptr);
    ~ChainTab() override;

    /// Starts judging, by what the subject says; what it finds is shown when it is there.
    void setSubject(const ChainSubject &subject);

Q_SIGNALS:
    void copied(const QString &text);
    /// The person wants it judged otherwise, or for another host.
    void askedOtherwise(const JudgeBy &by, const QString &host);

private:
    QWidget *buildStrip();
    QWidget *buildHost();
    void judge(const QList<revocation::FetchedIssuer> &fetched);
    void judgeOtherwise();
    void showUsual();
    void goBackTo(const JudgeBy &by);
    void fail(const Error &error);
    void show(const ChainCheck &check);
    void showVerdicts(const ChainCheck &check);
    void addVerdict(const QString &title, const QString &name, const QList<VerdictLine> &lines);
    void showGiven(const ChainCheck &check);
    void showPaths(const ChainCheck &check);
    void showPath(int index);
    void fetch();
    void fetchEnded(const revocation::IssuerFetchJob &job);

    PageContext m_context;
    ChainSubject m_subject;
    std::optional<ChainCheck> m_check;
    int m_round = 0; ///< an older answer never replaces a newer one
    QVBoxLayout *m_verdicts;
    QLineEdit *m_host;
    JudgePanel *m_panel;
    RevocationAsk *m_revocation;
    GivenStrip *m_strip;
    Label *m_count;
    Label *m_offer;
    QPushButton *m_fetch;
    ProgressRow *m_progress;
    Label *m_failure;
    Label *m_repaired;
    FilterChips *m_paths;
    Label *m_further; ///< not every path is drawn
    ChainView *m_view;
    QPointer<revocation::IssuerFetchJob> m_job;
};

} // namespace certwright::ui
