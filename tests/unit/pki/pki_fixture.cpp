#include "tests/unit/pki/pki_fixture.h"

#include "core/pki/pem.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace certwright::test {

using namespace pki;

namespace {

template <typename T>
T sure(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().args.join(u' ') + result.error().detail));
    return std::move(result).value();
}

} // namespace

QByteArray testData(const QString &name)
{
    QFile file(QStringLiteral(CERTWRIGHT_TEST_DATA "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(file.fileName()));
    return file.readAll();
}

QByteArray pkiData(const QString &name)
{
    return testData(u"pki/"_s + name);
}

QByteArray pemBody(const QString &name)
{
    const QList<PemBlock> blocks = pemBlocks(testData(name));
    return blocks.size() == 1 ? blocks.constFirst().der : QByteArray();
}

CertificateTemplate rootTemplate(const NameConstraints &constraints)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    CertificateTemplate what;
    what.commonName = u"Desk dev CA"_s;
    what.organization = u"Certwright local CA"_s;
    what.notBefore = now.addSecs(-3600);
    what.notAfter = now.addYears(5);
    what.keyUsage = KeyUsage::KeyCertSign | KeyUsage::CrlSign;
    what.extendedUsage = ExtendedUsage::ServerAuth | ExtendedUsage::ClientAuth;
    what.isCa = true;
    what.pathLength = 0;
    what.nameConstraints = constraints;
    return what;
}

CertificateTemplate leafTemplate(const GeneralNames &names)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    CertificateTemplate what;
    what.names = names;
    what.notBefore = now.addSecs(-3600);
    what.notAfter = now.addDays(397);
    what.keyUsage = KeyUsage::DigitalSignature;
    what.extendedUsage = ExtendedUsage::ServerAuth | ExtendedUsage::ClientAuth;
    return what;
}

Root makeRoot(const NameConstraints &constraints, const KeyType &type)
{
    PrivateKey key = sure(PrivateKey::generate(type));
    Certificate certificate = sure(signRoot(rootTemplate(constraints), key));
    return {std::move(certificate), std::move(key)};
}

Certificate makeLeaf(const Root &root, const GeneralNames &names)
{
    static const PrivateKey key = sure(PrivateKey::generate(KeyType::recommended()));
    return sure(signCertificate(leafTemplate(names), key, root.certificate, root.key));
}

QString Desk::put(const QString &name, QByteArrayView content) const
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content.data(), content.size()) != content.size())
        qFatal("%s", qPrintable(file.errorString()));
    return path;
}

RunResult Desk::opensslVerify(const Certificate &root, const Certificate &leaf) const
{
    return openssl({u"verify"_s, u"-x509_strict"_s, u"-CAfile"_s, put(u"root.pem"_s, root.toPem()), u"-no-CApath"_s,
        u"-no-CAstore"_s, put(u"leaf.pem"_s, leaf.toPem())});
}

RunResult openssl(const QStringList &arguments, const QByteArray &input)
{
    return run(u"openssl"_s, arguments, input);
}

} // namespace certwright::test
