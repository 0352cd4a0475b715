#include "tests/support/server_kit.h"

#include "core/authority/signing.h"
#include "core/base/atomic_file.h"
#include "core/workspace/stored_key.h"

#include <QFileInfo>
#include <QTest>

namespace certwright::test {

using namespace Qt::StringLiterals;

namespace {

pki::GeneralNames serverNames()
{
    using pki::NameType;
    return {{NameType::Dns, u"localhost"_s}, {NameType::Dns, u"app.test"_s}, {NameType::Dns, u"*.app.test"_s},
        {NameType::Ip, u"127.0.0.1"_s}, {NameType::Ip, u"::1"_s}};
}

template <typename T>
T taken(Result<T> result, const char *step)
{
    if (!result)
        qFatal("%s failed: %d %s %s", step, static_cast<int>(result.error().code),
            qPrintable(result.error().args.join(u' ')), qPrintable(result.error().detail));
    return std::move(result).value();
}

workspace::NewCertificate newCertificate(
    const authority::OpenAuthority &made, const AuthorityId &authority, const QString &keyType)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    authority::IssuePlan plan;
    plan.names = serverNames();
    plan.keyType = *pki::KeyType::parse(keyType);
    const authority::SignedLeaf leaf = taken(authority::signLeaf(plan, made, now), "signLeaf");
    return {plan.names, authority, leaf.certificate, {}, made.certificate, taken(leaf.key.toPem(), "toPem"), false,
        keyType, workspace::LeafPurpose::Server, now};
}

workspace::AuthorityRecord addAuthority(
    const workspace::Workspace &space, const authority::OpenAuthority &made, FolderSync &sync)
{
    const workspace::NewAuthority added{u"Test authority"_s, made.certificate, {}, workspace::KeyProtection::Destroyed,
        {}, QDateTime::currentDateTimeUtc()};
    return taken(space.addAuthority(added, sync), "addAuthority");
}

} // namespace

IssuedCertificate issueFor(const QString &root, const QString &keyType)
{
    FolderSync sync;
    const workspace::Workspace space
        = taken(workspace::Workspace::open(root, workspace::Portability::Personal), "open");
    const authority::OpenAuthority made
        = taken(authority::makeAuthority({u"Test authority"_s}, QDateTime::currentDateTimeUtc()), "makeAuthority");
    const AuthorityId id = addAuthority(space, made, sync).id;
    return {
        taken(space.addCertificate(newCertificate(made, id, keyType), sync), "addCertificate"), made.certificate, made};
}

void encryptKey(IssuedCertificate &issued, const SecureBytes &passphrase)
{
    FolderSync sync;
    const pki::PrivateKey key = taken(workspace::readPrivateKey(issued.record.files.key), "readPrivateKey");
    const QByteArray pem = taken(key.toEncryptedPem(passphrase, pki::PassphraseKind::Random), "toEncryptedPem");
    taken(writeFile(issued.record.files.key, pem, {}, sync), "writeFile");
    issued.record.keyEncrypted = true;
}

std::optional<workspace::CertificateRecord> renew(const IssuedCertificate &issued)
{
    const workspace::CertificateRecord &record = issued.record;
    const QString root = QFileInfo(record.files.folder + u"/../.."_s).canonicalFilePath();
    const workspace::Workspace space
        = taken(workspace::Workspace::open(root, workspace::Portability::Personal), "open");
    const auto replaced
        = space.replaceCertificate(record.id, newCertificate(*issued.authority, record.authority, record.keyType));
    return replaced ? std::optional(replaced->record) : std::nullopt;
}

tls::TargetResult checkServer(const QString &host, quint16 port, const pki::Certificate &root)
{
    constexpr int patience = 15'000;
    const SystemClock clock;
    tls::CheckJob job({{host, port}, taken(verify::TrustAnchors::of({root}), "anchors"), {}}, clock);
    job.start();
    if (!QTest::qWaitFor([&job] { return job.isFinished(); }, patience))
        qFatal("the check did not finish");
    return job.result();
}

RunResult curl(const QString &root, const QString &host, quint16 port, const QString &path)
{
    const QString place = host + u':' + QString::number(port);
    return run(findProgram(u"curl"_s),
        {u"-sS"_s, u"--noproxy"_s, u"*"_s, u"--max-time"_s, u"10"_s, u"--cacert"_s, root, u"--resolve"_s,
            place + u":127.0.0.1"_s, u"https://"_s + place + u'/' + path});
}

RunResult opensslClient(const QString &root, const QString &host, quint16 port)
{
    const QString check = pki::isIpLiteral(host) ? u"-verify_ip"_s : u"-verify_hostname"_s;
    return run(findProgram(u"openssl"_s),
        {u"s_client"_s, u"-connect"_s, u"127.0.0.1:"_s + QString::number(port), u"-CAfile"_s, root, u"-no-CApath"_s,
            u"-no-CAstore"_s, u"-verify_return_error"_s, u"-x509_strict"_s, check, host});
}

RunResult opensslVerify(const IssuedCertificate &issued)
{
    const workspace::CertificateFiles &files = issued.record.files;
    return run(findProgram(u"openssl"_s),
        {u"verify"_s, u"-x509_strict"_s, u"-purpose"_s, u"sslserver"_s, u"-no-CApath"_s, u"-no-CAstore"_s, u"-CAfile"_s,
            files.authority, u"-untrusted"_s, files.fullchain, files.cert});
}

} // namespace certwright::test
