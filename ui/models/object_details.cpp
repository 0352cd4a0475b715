#include "ui/models/object_details.h"

#include "core/async/run.h"
#include "core/revocation/signature.h"
#include "core/verify/message_signature.h"
#include "ui/models/key_judgement.h"

namespace certwright::ui {

using inspect::ObjectKind;

namespace {

template <typename T>
std::optional<T> optionalOf(const Result<T> &result)
{
    return result ? std::optional<T>(*result) : std::nullopt;
}

ObjectDetails judged(ObjectDetails details)
{
    revocation::Signers signers(details.atHand);
    decode(details, signers);
    if (!details.object.publicKey.isEmpty()) {
        const KeyJudgement judgement = KeyJudgement::of(details.object.publicKey);
        details.keyFindings += judgement.findings();
        details.uncheckedKey = judgement.unchecked();
    }
    return details;
}

} // namespace

void decode(ObjectDetails &details, revocation::Signers &signers)
{
    const QByteArray &der = details.object.der;
    const QString &source = details.place.source;
    if (details.object.kind == ObjectKind::Csr)
        details.request = optionalOf(pki::CertificateRequest::parse(der, source));
    else if (details.object.kind == ObjectKind::Crl)
        details.list = optionalOf(pki::RevocationList::parse(der, source));
    else if (details.object.kind == ObjectKind::OcspResponse)
        details.answer = optionalOf(pki::OcspResponse::parse(der, source));
    else if (details.object.kind == ObjectKind::Spkac)
        details.spkac = optionalOf(pki::readSpkac(der, source));
    if (details.list || details.answer) {
        details.signature
            = details.list ? revocation::listSignature(der, signers) : revocation::answerSignature(der, signers);
    } else if (details.object.kind == ObjectKind::Pkcs7) {
        details.signature
            = verify::messageSignature(der, details.object.cms ? details.object.cms->besideContent : QByteArray());
    }
}

QList<pki::RawExtension> ObjectDetails::extensions() const
{
    if (request)
        return request->extensions();
    if (list)
        return list->extensions();
    return answer ? answer->extensions() : QList<pki::RawExtension>();
}

void readObject(QObject *context, ObjectDetails details, std::function<void(const ObjectDetails &)> done)
{
    async::run(
        context, [details = std::move(details)](const async::StopRequested &) { return judged(details); },
        std::move(done));
}

} // namespace certwright::ui
