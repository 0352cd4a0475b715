#pragma once

#include "core/revocation/revocation_job.h"
#include "core/tls/check_job.h"
#include "ui/pages/page_context.h"

#include <QMap>
#include <QWidget>

class QVBoxLayout;

namespace certwright::ui {

class Card;
class Theme;
struct Judgement;

/// What a check found: one sentence, the three verdicts, the handshake per address, each chain that was sent.
class EndpointReport final : public QWidget
{
    Q_OBJECT

public:
    explicit EndpointReport(const PageContext &context, QWidget *parent = nullptr);

    /// `root` is the name of the authority that alone was trusted; empty where this computer's roots were.
    /// `wayOn` says how to have it judged better, if there is a way.
    void setResult(const tls::TargetResult &result, const QString &root, const QString &wayOn = {});

Q_SIGNALS:
    void copied(const QString &text);
    void retried(const QString &target);
    /// The person wants to see these certificates as anything that is inspected; `name` says where they come from.
    void inspectionWanted(const QString &pem, const QString &name);

private:
    using Answers = QList<revocation::CertificateRevocation>;

    void show();
    QWidget *makeVerdict(const Judgement &judgement);
    QLayout *makeVerdictCards();
    Card *makeVerdictCard(const QString &title, const QString &name, const Judgement &judgement);
    QLayout *makeAddressCards();
    QWidget *makeAddressCard(const tls::AddressResult &address);
    void addChainCards();
    QWidget *makeChainCard(const tls::AddressResult &address, const QStringList &from);
    void addRevocation(Card *card, const tls::AddressResult &address);
    void takeAnswers(const QList<pki::Certificate> &chain, const Answers &answers);
    void showFailure();

    PageContext m_context;
    const Theme &m_theme;
    QVBoxLayout *m_layout;
    tls::TargetResult m_result;
    QString m_root;
    QString m_wayOn;
    QMap<QByteArray, Answers> m_answers; ///< by the SHA-256 of the leaf
};

} // namespace certwright::ui
