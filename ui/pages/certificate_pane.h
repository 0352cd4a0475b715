#pragma once

#include "ui/models/certificate_details.h"
#include "ui/models/judge_by.h"
#include "ui/pages/page_context.h"
#include "ui/theme/status_kind.h"
#include "ui/widgets/copying.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QVBoxLayout;

namespace certwright::ui {

class Banner;
class ChecksView;
class FieldsTab;
class KeyValueGrid;
class PaneHead;

/// Why something cannot be shown.
struct PaneFailure {
    QString title;
    StatusKind kind = StatusKind::Problem;
    QString sentence = {};
    QString hint = {};
};

/// One certificate: verdict, actions and the tabs Summary, Names & usage, Chain, Checks, Fields, PEM. The same pane
/// serves as the inspector beside a list and as a page of its own.
class CertificatePane final : public QWidget
{
    Q_OBJECT

public:
    explicit CertificatePane(const PageContext &context, QWidget *parent = nullptr);
    ~CertificatePane() override;

    /// Shows a certificate; now decides how its lifetime stands. The chosen tab stays.
    void setDetails(const CertificateDetails &details, const QDateTime &now);
    /// What belongs together with the certificate that is shown, when that is found out later.
    void setBelongs(const QStringList &lines);
    /// Shows why a certificate cannot be shown, and what to do about it.
    void setFailure(const PaneFailure &failure);

    /// A button that leaves the pane; hidden unless set.
    void setCloseVisible(bool visible);
    void focusTabs();
    /// Opens the Fields tab at the element of that path, as lint findings name it.
    void showNode(const QString &path);

Q_SIGNALS:
    void closed();
    void copied(const QString &text);
    /// A finding about this field of the certificate was chosen (core/pki/node_path.h).
    void fieldWanted(const QString &path);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildActions();
    void buildTabs();
    void addTab(const QString &title, const QString &name);
    void showVerdict(const CertificateDetails &details, const QDateTime &now);
    void say(StatusKind kind, const QString &sentence, const QString &explanation);
    void warnOfKey(const Findings &findings);
    void clearActions();
    void hintAtChecks(const QString &words);
    void judgeKey(const CertificateDetails &details, QVBoxLayout *content);
    void fillSummary(const CertificateDetails &details, const QDateTime &now);
    void fillUsage(const CertificateDetails &details);
    void fillExtensions(const pki::Certificate &certificate);
    void addOrigin(QVBoxLayout *content, const FoundPlace &place);
    void fillPins(const pki::Certificate &certificate);
    void addValue(QVBoxLayout *content, const QString &what, const QString &value, CopyValue::Form form);
    void fillChain(const CertificateDetails &details, const QDateTime &now);
    void fillPem(const CertificateDetails &details);

    PageContext m_context;
    PaneHead *m_head;
    QPushButton *m_close = nullptr;
    QPushButton *m_save = nullptr; ///< for those that were opened or pasted only
    Banner *m_banner;
    QWidget *m_actions;
    QList<QWidget *> m_ownActions; ///< those for certificates of the workspace only
    ChecksView *m_checks;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QList<QVBoxLayout *> m_contents;
    KeyValueGrid *m_facts = nullptr; ///< of the certificate that is shown
    QVBoxLayout *m_belongs = nullptr; ///< its last row, once there is something to say
    FieldsTab *m_fields;
    std::pair<StatusKind, QString> m_said; ///< the verdict without what is known of the key
    JudgeBy m_by; ///< stays from certificate to certificate, but for what is about one alone
    QString m_host; ///< of this certificate
    QByteArray m_judged; ///< its SHA-256
    QPushButton *m_hint = nullptr; ///< in the banner, at what the checks found
    int m_shown = 0; ///< counts what was shown, so that a late verdict on a key finds its own certificate
};

} // namespace certwright::ui
