#include "core/pki/unreadable.h"

#include <algorithm>

namespace certwright::pki {

bool isUnreadable(const Certificate &certificate, QStringView oid)
{
    const QList<RawExtension> all = certificate.extensions();
    return std::any_of(all.cbegin(), all.cend(), [oid](const RawExtension &one) {
        if (one.oid != oid)
            return false;
        const DecodedExtension decoded = decode(one);
        return decoded.known && !decoded.readable;
    });
}

// OpenSSL reads some BER that decode() does not: what was read is known.

bool isKeyUsageUnreadable(const Certificate &certificate)
{
    return certificate.keyUsage().isEmpty() && isUnreadable(certificate, u"2.5.29.15");
}

bool isExtendedKeyUsageUnreadable(const Certificate &certificate)
{
    return !certificate.hasExtendedKeyUsage() && isUnreadable(certificate, u"2.5.29.37");
}

bool areNamesUnreadable(const Certificate &certificate)
{
    return certificate.subjectAltNames().isEmpty() && isUnreadable(certificate, u"2.5.29.17");
}

} // namespace certwright::pki
