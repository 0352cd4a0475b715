#include "core/pki/distinguished_name.h"

#include "core/ossl/bytes.h"
#include "core/ossl/error_queue.h"
#include "core/pki/printable.h"

#include <openssl/objects.h>

namespace certwright::pki {

namespace {

ossl::X509Name nameFromDer(const QByteArray &der)
{
    const auto *position = reinterpret_cast<const unsigned char *>(der.constData());
    return ossl::X509Name(d2i_X509_NAME(nullptr, &position, der.size()));
}

QString printed(const X509_NAME *name, unsigned long flags)
{
    const ossl::Bio bio(BIO_new(BIO_s_mem()));
    if (!bio || X509_NAME_print_ex(bio.get(), name, 0, flags) < 0)
        return {};
    return printable(QString::fromUtf8(ossl::contentOf(bio.get())));
}

QString valueText(const ASN1_STRING *string)
{
    unsigned char *raw = nullptr;
    const int size = ASN1_STRING_to_UTF8(&raw, string);
    const ossl::OwnedBytes owner(raw);
    if (size < 0)
        return printableAscii(ossl::bytesOf(string));
    return printable(QString::fromUtf8(reinterpret_cast<const char *>(raw), size));
}

} // namespace

QString distinguishedNameText(const QByteArray &nameDer)
{
    const ossl::ErrorScope scope;
    const ossl::X509Name name = nameFromDer(nameDer);
    if (!name || X509_NAME_entry_count(name.get()) == 0)
        return {};
    constexpr unsigned long readable = XN_FLAG_RFC2253 & ~static_cast<unsigned long>(ASN1_STRFLGS_ESC_MSB);
    constexpr unsigned long octetByOctet
        = (XN_FLAG_RFC2253 & ~static_cast<unsigned long>(ASN1_STRFLGS_UTF8_CONVERT)) | ASN1_STRFLGS_IGNORE_TYPE;
    const QString text = printed(name.get(), readable);
    return text.isEmpty() ? printed(name.get(), octetByOctet) : text;
}

QStringList distinguishedNameValues(const QByteArray &nameDer, const char *shortName)
{
    const ossl::ErrorScope scope;
    const ossl::X509Name name = nameFromDer(nameDer);
    const int nid = OBJ_sn2nid(shortName);
    QStringList values;
    if (!name)
        return values;
    for (int at = X509_NAME_get_index_by_NID(name.get(), nid, -1); at >= 0;
         at = X509_NAME_get_index_by_NID(name.get(), nid, at))
        values.append(valueText(X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name.get(), at))));
    return values;
}

} // namespace certwright::pki
