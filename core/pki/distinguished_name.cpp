#include "core/pki/distinguished_name.h"

#include "core/ossl/bytes.h"
#include "core/pki/printable.h"

#include <openssl/err.h>
#include <openssl/objects.h>

namespace certwright::pki {

namespace {

/// A name may be asked for while another error is being put together: what is in the queue stays there.
struct KeptErrors {
    KeptErrors() { ERR_set_mark(); }
    ~KeptErrors() { ERR_pop_to_mark(); }
    KeptErrors(const KeptErrors &) = delete;
    KeptErrors &operator=(const KeptErrors &) = delete;
};

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

struct DistinguishedName::Decoded {
    ossl::X509Name name;
};

DistinguishedName::DistinguishedName(const QByteArray &der)
{
    const KeptErrors kept;
    m_decoded = std::make_unique<Decoded>(Decoded{nameFromDer(der)});
}

DistinguishedName::~DistinguishedName() = default;

QString DistinguishedName::text() const
{
    const KeptErrors kept;
    const X509_NAME *name = m_decoded->name.get();
    if (name == nullptr || X509_NAME_entry_count(name) == 0)
        return {};
    constexpr unsigned long readable = XN_FLAG_RFC2253 & ~static_cast<unsigned long>(ASN1_STRFLGS_ESC_MSB);
    constexpr unsigned long octetByOctet
        = (XN_FLAG_RFC2253 & ~static_cast<unsigned long>(ASN1_STRFLGS_UTF8_CONVERT)) | ASN1_STRFLGS_IGNORE_TYPE;
    const QString text = printed(name, readable);
    return text.isEmpty() ? printed(name, octetByOctet) : text;
}

QStringList DistinguishedName::values(const char *shortName) const
{
    const KeptErrors kept;
    const X509_NAME *name = m_decoded->name.get();
    const int nid = OBJ_sn2nid(shortName);
    QStringList values;
    if (name == nullptr)
        return values;
    for (int at = X509_NAME_get_index_by_NID(name, nid, -1); at >= 0; at = X509_NAME_get_index_by_NID(name, nid, at))
        values.append(valueText(X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at))));
    return values;
}

QString distinguishedNameText(const QByteArray &nameDer)
{
    return DistinguishedName(nameDer).text();
}

} // namespace certwright::pki
