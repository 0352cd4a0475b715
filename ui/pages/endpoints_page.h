#pragma once

#include "core/tls/check_job.h"
#include "ui/pages/page_context.h"
#include "ui/window/page.h"

#include <QPointer>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace certwright::ui {

class EmptyState;
class EndpointReport;
class ProgressRow;
class StatusLabel;

/// Checks one server: HOST:PORT, then what its handshake, chain, hostname and dates are worth.
class EndpointsPage final : public Page
{
    Q_OBJECT

public:
    explicit EndpointsPage(const PageContext &context, QWidget *parent = nullptr);
    ~EndpointsPage() override;

    QString title() const override { return tr("Endpoints"); }
    void focusFirst() override;
    void runMain() override;
    void refreshAgain() override;
    /// Stops a running check.
    bool stepBack() override;

    /// Puts the target into the field and checks it, unless it is empty.
    void check(const QString &target);
    /// Shows what a check found that trusted the roots chosen when it started.
    void showResult(const tls::TargetResult &result);

Q_SIGNALS:
    /// As EndpointReport has it.
    void inspectionWanted(const QString &pem, const QString &name);

private:
    QWidget *buildBar();
    void updateRoots();
    void start();
    void judgeAgainst(const tls::Target &target, const QList<pki::Certificate> &roots);
    void run(const tls::Target &target, verify::TrustAnchors anchors);
    void stop();
    void hideReport();
    void showOtherRoots();
    /// How to trust what an authority of the workspace issued; empty where none did.
    QString wayOn(const tls::TargetResult &result) const;
    void complain(const Error &error);

    PageContext m_context;
    QLineEdit *m_field;
    QComboBox *m_roots;
    QStringList m_rootIds;
    QPushButton *m_check;
    QString m_judgedBy; ///< data of the roots that the report or the check on its way goes by
    StatusLabel *m_wrong;
    StatusLabel *m_otherRoots;
    ProgressRow *m_progress;
    EmptyState *m_empty;
    EndpointReport *m_report;
    QPointer<tls::CheckJob> m_job;
    std::optional<verify::TrustAnchors> m_system;
    int m_request = 0;
};

} // namespace certwright::ui
