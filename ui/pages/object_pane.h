#pragma once

#include "ui/models/object_words.h"
#include "ui/pages/page_context.h"
#include "ui/widgets/copying.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTabBar;
class QVBoxLayout;

namespace certwright::ui {

class Banner;
class CopyValue;
class DataTable;
class FieldsTab;
class KeyValueGrid;
class PaneHead;
class RevokedModel;

/// One object that is no certificate: what it is and what matters first, then the tabs Summary, Revoked, Extensions,
/// Fields, PEM, as far as it has them. The manner is that of CertificatePane.
class ObjectPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ObjectPane(const PageContext &context, QWidget *parent = nullptr);
    ~ObjectPane() override;

    /// Shows an object; the chosen tab stays if the object has it.
    void setDetails(const ObjectDetails &details, const QDateTime &now);
    StatusKind verdict() const { return m_verdict; } ///< of the object that is shown
    /// What belongs together with the object that is shown, when that is found out later.
    void setBelongs(const QStringList &lines);
    /// Whether saving is offered; the command decides whether it is possible just now.
    void setSavable(bool isSavable);
    /// A button that leaves the pane; hidden unless set.
    void setCloseVisible(bool visible);
    void focusTabs();

Q_SIGNALS:
    void closed();
    void copied(const QString &text);
    /// The person wants to give the passphrase of what is locked.
    void unlockWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum Tab { Summary, Revoked, Extensions, Fields, Pem };

    void buildActions(QVBoxLayout *layout);
    void buildTabs();
    QVBoxLayout *addTab(const QString &title, const QString &name);
    void buildRevoked();
    void showVerdict(const ObjectDetails &details, const QDateTime &now);
    void fillSummary(const ObjectDetails &details, const QDateTime &now);
    void fillAnswers(const pki::OcspResponse &answer, const QDateTime &now);
    void fillExtensions(const QList<pki::RawExtension> &extensions);
    void fillPem(const inspect::FoundObject &object);
    KeyValueGrid *addGrid(QVBoxLayout *content, const QList<ObjectWords::Row> &rows);
    void showTab(Tab tab, bool has);

    PageContext m_context;
    StatusKind m_verdict = StatusKind::Notice;
    PaneHead *m_head;
    Banner *m_banner;
    QPushButton *m_close = nullptr;
    QWidget *m_actions = nullptr;
    QPushButton *m_compare = nullptr;
    QPushButton *m_noCompare = nullptr; ///< says why lists cannot be compared
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QVBoxLayout *m_summary = nullptr;
    QVBoxLayout *m_extensions = nullptr;
    QVBoxLayout *m_pem = nullptr;
    KeyValueGrid *m_facts = nullptr; ///< of the object that is shown
    CopyValue *m_belongs = nullptr; ///< its last row, once there is something to say
    RevokedModel *m_revokedModel;
    DataTable *m_revoked;
    FieldsTab *m_fields;
};

} // namespace certwright::ui
