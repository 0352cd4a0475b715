#include "core/pki/pkcs12_trust.h"

#include "core/ossl/bytes.h"
#include "core/ossl/error_queue.h"
#include "core/pki/pkcs12_protection.h"

#include <openssl/objects.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace certwright::pki {

namespace {

/// Oracle's ORACLE_TrustedKeyUsage, a bag attribute: which uses the certificate is trusted for.
constexpr char trustedKeyUsage[] = "2.16.840.1.113894.746875.1.1";

bool addEntry(STACK_OF(PKCS12_SAFEBAG) * *bags, const TrustedEntry &entry)
{
    const ossl::X509Cert x509 = ossl::x509FromDer(entry.certificate.der());
    PKCS12_SAFEBAG *bag = x509 ? PKCS12_add_cert(bags, x509.get()) : nullptr; // the stack's
    const QByteArray name = entry.name.toUtf8();
    const auto *any = reinterpret_cast<const unsigned char *>(OBJ_nid2obj(NID_anyExtendedKeyUsage));
    return bag != nullptr && PKCS12_add_friendlyname_utf8(bag, name.constData(), static_cast<int>(name.size())) == 1
        && PKCS12_add1_attr_by_txt(bag, trustedKeyUsage, V_ASN1_OBJECT, any, -1) == 1;
}

ossl::SafeBags bagsOf(const QList<TrustedEntry> &entries)
{
    STACK_OF(PKCS12_SAFEBAG) *raw = nullptr;
    for (const TrustedEntry &entry : entries) {
        if (!addEntry(&raw, entry)) {
            const ossl::SafeBags owner(raw);
            return nullptr;
        }
    }
    return ossl::SafeBags(raw);
}

ossl::Pkcs12 encode(const QList<TrustedEntry> &entries, Pkcs12Strength strength, const char *password)
{
    const Pkcs12Protection how = pkcs12ProtectionOf(strength);
    const ossl::SafeBags bags = bagsOf(entries);
    STACK_OF(PKCS7) *raw = nullptr;
    const bool added = bags && PKCS12_add_safe(&raw, bags.get(), how.cipher, pkcs12Iterations, password) == 1;
    const ossl::SafeStack safes(raw);
    ossl::Pkcs12 made(added ? PKCS12_add_safes(safes.get(), 0) : nullptr);
    const bool isSealed = made
        && PKCS12_set_mac(
               made.get(), password, -1, nullptr, how.salt, pkcs12Iterations, EVP_get_digestbynid(how.digest))
            == 1;
    return isSealed ? std::move(made) : nullptr;
}

/// Whether a reader gets back what went in. Which order it finds depends on OpenSSL's version.
bool readsBack(PKCS12 *file, const QList<TrustedEntry> &entries, const char *password)
{
    EVP_PKEY *rawKey = nullptr;
    X509 *rawLeaf = nullptr;
    STACK_OF(X509) *rawChain = nullptr;
    const bool isParsed = PKCS12_parse(file, password, &rawKey, &rawLeaf, &rawChain) == 1;
    const ossl::PKey key(rawKey);
    const ossl::X509Cert leaf(rawLeaf);
    const ossl::X509Stack found(rawChain);
    QList<QByteArray> read;
    for (int i = 0; i < sk_X509_num(found.get()); ++i)
        read << ossl::toDer(i2d_X509, sk_X509_value(found.get(), i));
    QList<QByteArray> meant;
    for (const TrustedEntry &entry : entries)
        meant << entry.certificate.der();
    std::sort(read.begin(), read.end());
    std::sort(meant.begin(), meant.end());
    return isParsed && !key && !leaf && read == meant;
}

} // namespace

Result<SecureBytes> toPkcs12Trust(
    const QList<TrustedEntry> &entries, Pkcs12Strength strength, const SecureBytes &password)
{
    const Result<SecureBytes> text = pkcs12Password(password);
    if (!text)
        return text.error();
    const ossl::ErrorScope scope;
    const ossl::Pkcs12 file = encode(entries, strength, text->data());
    const ossl::Bio bio = ossl::secretBio();
    if (!file || !bio || !readsBack(file.get(), entries, text->data()) || i2d_PKCS12_bio(bio.get(), file.get()) != 1)
        return ossl::takeError(ErrorCode::OpenSslFailed, {u"PKCS12_add_safes"_s});
    return ossl::secretContentOf(bio.get());
}

} // namespace certwright::pki
