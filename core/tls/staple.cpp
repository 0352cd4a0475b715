#include "core/tls/staple.h"

#include "core/pki/der_element.h"
#include "core/revocation/ocsp.h"

namespace certwright::tls {

using namespace Qt::StringLiterals;

bool promisesStaple(const pki::Certificate &certificate)
{
    const QByteArray statusRequest("\x05"); // RFC 6066 1.1
    for (const pki::RawExtension &extension : certificate.extensions()) {
        if (extension.oid != u"1.3.6.1.5.5.7.1.24")
            continue;
        pki::DerReader whole(extension.value);
        const std::optional<pki::DerElement> sequence = whole.next(pki::SequenceTag);
        pki::DerReader features(sequence ? sequence->content : QByteArrayView());
        while (const std::optional<pki::DerElement> feature = features.next(pki::IntegerTag)) {
            if (feature->content == statusRequest)
                return true;
        }
    }
    return false;
}

StapleVerdict judgeStaple(const SentStaple &sent)
{
    const pki::Certificate &leaf = sent.path.first();
    StapleVerdict verdict{promisesStaple(leaf), sent.answer};
    if (verdict.promised && sent.answer.isEmpty())
        verdict.reasons.append({FindingId::StapleMissing, Severity::Error, 0, {leaf.displayTitle()}});
    if (sent.answer.isEmpty() || sent.path.size() < 2)
        return verdict;
    revocation::Revocation said = revocation::checkOcsp(sent.answer, {{leaf, sent.path.at(1)}, sent.at});
    said.source = revocation::Source::Staple;
    said.where = sent.address;
    if (said.state == revocation::State::Revoked)
        verdict.reasons.append(
            {FindingId::PathRevoked, Severity::Error, 0, {leaf.displayTitle(), said.revokedAt.toString(Qt::ISODate)}});
    else if (verdict.promised && !said.isDecisive())
        verdict.reasons.append({FindingId::PathRevocationUnknown, Severity::Error, 0, {leaf.displayTitle()}});
    verdict.said = said;
    return verdict;
}

} // namespace certwright::tls
