#pragma once

#include "core/net/http_client.h"
#include "core/revocation/revocation_job.h"

#include <QDateTime>
#include <QPointer>
#include <QWidget>

class QPushButton;

namespace certwright::ui {

class Label;
class ProgressRow;
class Theme;

/// Asks the servers that a path names whether its certificates were revoked, after the person pressed the button that
/// names them.
class RevocationAsk final : public QWidget
{
    Q_OBJECT

public:
    /// Without a client nothing is offered. The client outlives the widget.
    RevocationAsk(const Theme &theme, net::HttpClient *client, QWidget *parent = nullptr);
    ~RevocationAsk() override;

    /// Leaf first with the anchor last. Hidden when no server is named; what was asked before is dropped.
    void setPath(const QList<pki::Certificate> &path, const QDateTime &at);

    /// The hosts that would be asked, each once.
    static QStringList hosts(const QList<pki::Certificate> &path);

Q_SIGNALS:
    void answered(const QList<certwright::revocation::CertificateRevocation> &answers);

private:
    void ask();

    net::HttpClient *m_client;
    QList<pki::Certificate> m_path;
    QDateTime m_at;
    Label *m_offer;
    QPushButton *m_ask;
    ProgressRow *m_progress;
    QPointer<revocation::RevocationJob> m_job;
};

} // namespace certwright::ui
