#pragma once

#include "core/ossl/handles.h"

#include <QByteArray>
#include <QString>

namespace certwright::ossl {

/// Whether an object identifier is shown by OpenSSL's name, where it has one, or always in digits.
enum class OidForm { LongName, ShortName, Digits };

/// Empty for null.
QString oidText(const ASN1_OBJECT *object, OidForm form);

/// Content octets as DER has them: two's complement.
QByteArray integerOctets(const ASN1_INTEGER *integer);

/// The OCTET STRING content of the first extension of that kind; empty when there is none.
QByteArray extensionValue(const X509 *certificate, int nid);

/// The decoded extension; null when it is absent, unreadable or there twice.
template <typename HandleType>
HandleType extension(const X509 *certificate, int nid)
{
    return HandleType(static_cast<typename HandleType::pointer>(X509_get_ext_d2i(certificate, nid, nullptr, nullptr)));
}

} // namespace certwright::ossl
