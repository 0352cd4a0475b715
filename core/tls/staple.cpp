#include "core/tls/staple.h"

#include "core/pki/der_element.h"

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

StapleVerdict judgeStaple(const pki::Certificate &leaf, const QByteArray &answer)
{
    StapleVerdict verdict{promisesStaple(leaf), answer};
    if (verdict.promised && answer.isEmpty())
        verdict.reasons.append({FindingId::StapleMissing, Severity::Error, 0, {leaf.displayTitle()}});
    return verdict;
}

} // namespace certwright::tls
