#include "core/workspace/recovered_meta.h"

#include "core/base/atomic_file.h"
#include "core/base/secure_bytes.h"
#include "core/pki/key_type.h"
#include "core/workspace/entries.h"

#include <algorithm>

namespace certwright::workspace {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxKeyFile = 1024 * 1024;

AuthorityId issuerOf(const pki::Certificate &certificate, const Layout &layout)
{
    const QList<AuthorityRecord> authorities = readAuthorities(layout).authorities;
    const auto found
        = std::find_if(authorities.cbegin(), authorities.cend(), [&certificate](const AuthorityRecord &authority) {
              const pki::Certificate &issuer = authority.certificate;
              return issuer.subjectDer() == certificate.issuerDer() && !issuer.subjectKeyId().isEmpty()
                  && issuer.subjectKeyId() == certificate.authorityKeyId();
          });
    return found == authorities.cend() ? AuthorityId() : found->id;
}

/// As it was made here: one of the types there are, which share the label with its key.
QString keyTypeOf(const pki::Certificate &certificate)
{
    const QList<pki::KeyType> types = pki::KeyType::available();
    const auto found = std::find_if(types.cbegin(), types.cend(),
        [&certificate](const pki::KeyType &type) { return type.label() == certificate.keyInfo().label; });
    return found == types.cend() ? QString() : found->id();
}

LeafPurpose purposeOf(const pki::Certificate &certificate)
{
    const QStringList usages = certificate.extendedKeyUsage();
    if (!usages.contains(u"clientAuth"_s))
        return LeafPurpose::Server;
    return usages.contains(u"serverAuth"_s) ? LeafPurpose::ServerAndClient : LeafPurpose::Client;
}

bool isKeyEncrypted(const QString &folder)
{
    Result<QByteArray> pem = readFile(folder + u'/' + leafKeyName, maxKeyFile);
    const bool encrypted = pem && pem->contains("-----BEGIN ENCRYPTED PRIVATE KEY-----");
    if (pem)
        wipe(*pem);
    return encrypted;
}

} // namespace

CertificateMeta recoveredMeta(const Layout &layout, const CertificateId &id, const pki::Certificate &certificate)
{
    return {
        .authority = issuerOf(certificate, layout),
        .createdAt = certificate.notBefore(),
        .keyType = keyTypeOf(certificate),
        .purpose = purposeOf(certificate),
        .keyEncrypted = isKeyEncrypted(layout.folder(id)),
    };
}

} // namespace certwright::workspace
