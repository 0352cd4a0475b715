#include "ui/pages/revocation_ask.h"

#include "core/verify/access_urls.h"
#include "ui/models/display_text.h"
#include "ui/pages/page_parts.h"
#include "ui/theme/button_kind.h"
#include "ui/widgets/label.h"

#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace certwright::ui {

using namespace Qt::StringLiterals;

RevocationAsk::RevocationAsk(const Theme &theme, net::HttpClient *client, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_offer(makeWrappingLabel(theme, {}))
    , m_ask(makeButton(theme, tr("As&k whether it was revoked")))
    , m_progress(new ProgressRow(theme))
{
    m_offer->setObjectName(u"revocationOffer"_s);
    m_ask->setObjectName(u"revocationAsk"_s);
    auto *button = new QHBoxLayout;
    button->addWidget(m_ask);
    button->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_offer);
    layout->addLayout(button);
    layout->addWidget(m_progress);
    m_progress->hide();
    hide();
    connect(m_ask, &QPushButton::clicked, this, &RevocationAsk::ask);
    connect(m_progress, &ProgressRow::cancelled, this, [this] {
        if (m_job)
            m_job->cancel();
    });
}

RevocationAsk::~RevocationAsk() = default;

QStringList RevocationAsk::hosts(const QList<pki::Certificate> &path)
{
    QStringList hosts;
    for (qsizetype i = 0; i + 1 < path.size(); ++i) {
        const verify::AccessUrls urls = verify::accessUrls(path.at(i));
        for (const QString &url : urls.ocsp + urls.crls) {
            const QUrl parsed(url, QUrl::StrictMode);
            if (net::isFetchable(parsed) && !hosts.contains(parsed.host()))
                hosts.append(parsed.host());
        }
    }
    return hosts;
}

void RevocationAsk::setPath(const QList<pki::Certificate> &path, const QDateTime &at)
{
    if (m_job) {
        m_job->disconnect(this);
        m_job->cancel();
        m_job->deleteLater();
        m_job = nullptr;
    }
    m_progress->stop();
    m_path = path;
    m_at = at;
    const QStringList asked = hosts(path);
    QStringList isolated;
    for (const QString &host : asked)
        isolated.append(isolatedLtr(host));
    m_offer->setText(tr("Whether it was revoked is known to %1, who would see that you ask. Nothing is sent before you "
                        "say so.")
                         .arg(DisplayText::joined(isolated)));
    setVisible(m_client && !asked.isEmpty());
}

void RevocationAsk::ask()
{
    if (m_job || !m_client)
        return;
    m_progress->start(tr("Asking whether it was revoked"), {m_ask});
    m_job = new revocation::RevocationJob(*m_client, m_path, m_at, this);
    connect(m_job, &async::Job::progressed, m_progress, &ProgressRow::setProgress);
    connect(m_job, &async::Job::finished, this, [this, job = m_job.data()] {
        m_job = nullptr;
        m_progress->stop();
        Q_EMIT answered(job->result());
        job->deleteLater();
    });
    m_job->start();
}

} // namespace certwright::ui
