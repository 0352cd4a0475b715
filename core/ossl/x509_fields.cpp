#include "core/ossl/x509_fields.h"

#include "core/ossl/bytes.h"

#include <openssl/objects.h>

#include <array>

namespace certwright::ossl {

QString oidText(const ASN1_OBJECT *object, OidForm form)
{
    const int nid = OBJ_obj2nid(object);
    if (form == OidForm::ShortName && nid != NID_undef)
        return QString::fromLatin1(OBJ_nid2sn(nid));
    std::array<char, 256> text{};
    const int size = OBJ_obj2txt(text.data(), static_cast<int>(text.size()), object, form == OidForm::LongName ? 0 : 1);
    return size > 0 ? QString::fromLatin1(text.data()) : QString();
}

QByteArray integerOctets(const ASN1_INTEGER *integer)
{
    const QByteArray der = toDer(i2d_ASN1_INTEGER, integer);
    const auto *content = reinterpret_cast<const unsigned char *>(der.constData());
    long size = 0;
    int tag = 0;
    int tagClass = 0;
    if ((ASN1_get_object(&content, &size, &tag, &tagClass, der.size()) & 0x80) != 0)
        return {};
    return {reinterpret_cast<const char *>(content), size};
}

QByteArray extensionValue(const X509 *certificate, int nid)
{
    const int at = X509_get_ext_by_NID(certificate, nid, -1);
    return at < 0 ? QByteArray() : bytesOf(X509_EXTENSION_get_data(X509_get_ext(certificate, at)));
}

} // namespace certwright::ossl
