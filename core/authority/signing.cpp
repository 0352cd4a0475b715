#include "core/authority/signing.h"

#include "core/authority/permission.h"
#include "core/base/atomic_file.h"
#include "core/pki/certificate_builder.h"
#include "core/verify/path.h"

#include <QCryptographicHash>

#include <algorithm>

namespace certwright::authority {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 backdatedSeconds = 3600; ///< clocks differ
constexpr qint64 maxKeyFileSize = 1024 * 1024;
constexpr qsizetype maxCommonName = 64; ///< RFC 5280 A.1 ub-common-name

/// Certificates know whole seconds.
QDateTime wholeSeconds(const QDateTime &time)
{
    return QDateTime::fromSecsSinceEpoch(time.toSecsSinceEpoch()).toUTC();
}

/// `<label> dev CA <year> (<4 hex of the SPKI hash>)`: unique per key, since NSS groups roots by subject.
QString authorityCommonName(const AuthorityPlan &plan, const pki::PrivateKey &key, const QDateTime &now)
{
    const QByteArray hash = QCryptographicHash::hash(key.publicKeyDer(), QCryptographicHash::Sha256).toHex().first(4);
    return u"%1 dev CA %2 (%3)"_s.arg(
        plan.name.simplified(), QString::number(now.date().year()), QString::fromLatin1(hash));
}

pki::ExtendedUsages usagesFor(workspace::LeafPurpose purpose)
{
    switch (purpose) {
    case workspace::LeafPurpose::Server:
        return pki::ExtendedUsage::ServerAuth;
    case workspace::LeafPurpose::Client:
        return pki::ExtendedUsage::ClientAuth;
    case workspace::LeafPurpose::ServerAndClient:
        return pki::ExtendedUsage::ServerAuth | pki::ExtendedUsage::ClientAuth;
    }
    return {};
}

pki::KeyUsages usageOf(const pki::KeyType &type)
{
    const pki::KeyUsages usage = pki::KeyUsage::DigitalSignature;
    return type.needsKeyEncipherment() ? usage | pki::KeyUsage::KeyEncipherment : usage;
}

/// The first name that fits. Where there is no DNS SAN, programs hold the common name against the DNS constraints:
/// OpenSSL when it looks like a host, as IPv4 addresses do; GnuTLS any that a server's certificate has. Then it stays
/// empty, which makes the SAN critical.
QString commonNameFor(const IssuePlan &plan)
{
    const auto isDns = [](const pki::GeneralName &name) { return name.type == pki::NameType::Dns; };
    const bool anyDns = std::any_of(plan.names.cbegin(), plan.names.cend(), isDns);
    if (!anyDns && plan.purpose != workspace::LeafPurpose::Client)
        return {};
    for (const pki::GeneralName &name : plan.names) {
        if (name.value.size() <= maxCommonName && (anyDns || name.type != pki::NameType::Ip))
            return name.value;
    }
    return {};
}

pki::CertificateTemplate leafTemplate(const IssuePlan &plan, const pki::Certificate &authority, const QDateTime &now)
{
    const Validity validity = leafValidity(plan.days, now, &authority);
    return {
        .commonName = commonNameFor(plan),
        .organization = {},
        .names = plan.names,
        .notBefore = validity.notBefore,
        .notAfter = validity.notAfter,
        .keyUsage = usageOf(plan.keyType),
        .extendedUsage = usagesFor(plan.purpose),
    };
}

pki::CertificateTemplate rootTemplate(const AuthorityPlan &plan, const pki::PrivateKey &key, const QDateTime &now)
{
    const QDateTime start = wholeSeconds(now);
    const QDateTime notBefore = start.addSecs(-backdatedSeconds);
    return {
        .commonName = authorityCommonName(plan, key, start),
        .organization = u"Certwright local CA"_s,
        .names = {},
        .notBefore = notBefore,
        .notAfter = notBefore.addYears(plan.years).addSecs(-1), // inclusive, RFC 5280 4.1.2.5
        .keyUsage = pki::KeyUsage::KeyCertSign | pki::KeyUsage::CrlSign,
        .extendedUsage = pki::ExtendedUsage::ServerAuth | pki::ExtendedUsage::ClientAuth,
        .isCa = true,
        .pathLength = 0,
        .nameConstraints = constraintsFor(plan),
    };
}

QList<verify::Purpose> verifyPurposes(workspace::LeafPurpose purpose)
{
    switch (purpose) {
    case workspace::LeafPurpose::Server:
        return {verify::Purpose::TlsServer};
    case workspace::LeafPurpose::Client:
        return {verify::Purpose::TlsClient};
    case workspace::LeafPurpose::ServerAndClient:
        return {verify::Purpose::TlsServer, verify::Purpose::TlsClient};
    }
    return {};
}

/// The last gate: OpenSSL itself, in its strict mode, must accept what was signed.
Status verifySigned(
    const pki::Certificate &leaf, const verify::TrustAnchors &anchors, const IssuePlan &plan, const QDateTime &now)
{
    for (const verify::Purpose purpose : verifyPurposes(plan.purpose)) {
        const verify::PathQuery query{{leaf}, anchors, now, purpose, verify::Strictness::Strict};
        if (verify::isPathValid(query))
            continue;
        const Findings reasons = verify::verifyPath(query).reasons;
        const QString reason = reasons.isEmpty() ? QString() : findingName(reasons.first().id);
        return Error{ErrorCode::Internal, {u"signLeaf"_s}, reason};
    }
    return ok();
}

} // namespace

Result<OpenAuthority> makeAuthority(const AuthorityPlan &plan, const QDateTime &now, const StopRequested &stop)
{
    if (Status fine = checkPlan(plan); !fine)
        return fine.error();
    Result<pki::PrivateKey> key = pki::PrivateKey::generate(plan.keyType, stop);
    if (!key)
        return key.error();
    Result<pki::Certificate> root = pki::signRoot(rootTemplate(plan, *key, now), *key);
    if (!root)
        return root.error();
    return OpenAuthority{*std::move(root), *std::move(key)};
}

Result<OpenAuthority> openAuthority(const workspace::AuthorityRecord &record, const SecureBytes &passphrase)
{
    if (!record.canSign())
        return Error{ErrorCode::AuthorityKeyDestroyed, {record.name}};
    const Error broken{ErrorCode::AuthorityBroken, {record.name, record.keyFile}};
    const Result<QByteArray> pem = readFile(record.keyFile, maxKeyFileSize);
    if (!pem && pem.error().code == ErrorCode::FileUnreadable) // which need not be the file's fault
        return pem.error();
    if (!pem)
        return broken;
    Result<pki::PrivateKey> key = pki::PrivateKey::parse(*pem, &passphrase, record.keyFile);
    if (!key && key.error().code == ErrorCode::WrongPassphrase)
        return Error{ErrorCode::WrongPassphrase, {record.name}};
    if (!key)
        return Error{broken.code, broken.args, key.error().detail};
    if (!key->belongsTo(record.certificate))
        return broken;
    return OpenAuthority{record.certificate, *std::move(key)};
}

Result<LeafSigner> LeafSigner::create(const OpenAuthority &authority)
{
    Result<verify::TrustAnchors> anchors = verify::TrustAnchors::of({authority.certificate});
    if (!anchors)
        return anchors.error();
    return LeafSigner(authority, *std::move(anchors));
}

LeafSigner::LeafSigner(OpenAuthority authority, verify::TrustAnchors anchors)
    : m_authority(std::move(authority))
    , m_anchors(std::move(anchors))
{
}

Result<SignedLeaf> LeafSigner::sign(const IssuePlan &plan, const QDateTime &now, const StopRequested &stop) const
{
    const pki::Certificate &root = m_authority.certificate;
    if (Result<Findings> fine = checkLeaf(plan, root, root.displayTitle(), now); !fine)
        return fine.error();
    Result<pki::PrivateKey> key = pki::PrivateKey::generate(plan.keyType, stop);
    if (!key)
        return key.error();
    Result<pki::Certificate> leaf = pki::signCertificate(leafTemplate(plan, root, now), *key, root, m_authority.key);
    if (!leaf)
        return leaf.error();
    if (Status verified = verifySigned(*leaf, m_anchors, plan, now); !verified)
        return verified.error();
    return SignedLeaf{*std::move(leaf), *std::move(key)};
}

Result<SignedLeaf> signLeaf(const IssuePlan &plan, const OpenAuthority &authority, const QDateTime &now)
{
    return LeafSigner::create(authority).andThen([&](const LeafSigner &signer) { return signer.sign(plan, now); });
}

} // namespace certwright::authority
