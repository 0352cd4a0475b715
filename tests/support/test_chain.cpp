#include "tests/support/test_chain.h"

#include "core/base/atomic_file.h"
#include "core/pki/certificate_builder.h"

namespace certwright::test {

using namespace Qt::StringLiterals;

namespace {

pki::CertificateTemplate authorityTemplate(const QString &name, const QDateTime &now)
{
    pki::CertificateTemplate what;
    what.commonName = name;
    what.notBefore = now.addDays(-400);
    what.notAfter = now.addDays(400);
    what.keyUsage = pki::KeyUsage::KeyCertSign | pki::KeyUsage::CrlSign;
    what.isCa = true;
    return what;
}

pki::CertificateTemplate leafTemplate(const ChainOptions &options, const QDateTime &now)
{
    pki::CertificateTemplate what;
    what.commonName = u"Test leaf"_s;
    what.names = options.names;
    what.notBefore = now.addDays(-100);
    what.notAfter = now.addDays(options.daysFromNow);
    what.keyUsage = pki::KeyUsage::DigitalSignature;
    if (options.keyType.startsWith(u"rsa"_s))
        what.keyUsage |= pki::KeyUsage::KeyEncipherment;
    what.extendedUsage = pki::ExtendedUsage::ServerAuth;
    return what;
}

void write(const QString &path, QByteArrayView content)
{
    FolderSync sync;
    const Status written = writeFile(path, content, {FileAccess::Private}, sync);
    if (!written)
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

TestChain makeChain(const ChainOptions &options)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const pki::KeyType type = *pki::KeyType::parse(options.keyType);
    const pki::PrivateKey rootKey = *pki::PrivateKey::generate(pki::KeyType::recommended());
    const pki::PrivateKey intermediateKey = *pki::PrivateKey::generate(pki::KeyType::recommended());
    const pki::PrivateKey leafKey = *pki::PrivateKey::generate(type);

    const pki::Certificate root = *pki::signRoot(authorityTemplate(u"Test root"_s, now), rootKey);
    const pki::Certificate intermediate
        = *pki::signCertificate(authorityTemplate(u"Test intermediate"_s, now), intermediateKey, root, rootKey);
    const pki::Certificate leaf
        = *pki::signCertificate(leafTemplate(options, now), leafKey, intermediate, intermediateKey);
    return {root, intermediate, leaf, leafKey};
}

QString writePem(const QString &path, const QList<pki::Certificate> &certificates)
{
    QByteArray pem;
    for (const pki::Certificate &certificate : certificates)
        pem += certificate.toPem();
    write(path, pem);
    return path;
}

QString writePem(const QString &path, const pki::PrivateKey &key)
{
    const Result<SecureBytes> pem = key.toPem();
    write(path, pem ? pem->view() : QByteArrayView());
    return path;
}

} // namespace certwright::test
