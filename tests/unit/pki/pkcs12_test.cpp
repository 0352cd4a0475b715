#include "core/pki/pkcs12.h"

#include "pki_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::pki;
using namespace certwright::test;

namespace {

Pkcs12Content content()
{
    const Root root = makeRoot(recommendedConstraints());
    const Result<PrivateKey> key = PrivateKey::generate(KeyType::recommended());
    const Result<Certificate> leaf
        = signCertificate(leafTemplate({{NameType::Dns, u"app.test"_s}}), *key, root.certificate, root.key);
    return {*leaf, *key, {root.certificate}, u"app für test"_s};
}

} // namespace

class Pkcs12Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensslReadsKeyAndChain_data();
    void opensslReadsKeyAndChain();
    void aWrongPasswordDoesNotOpenIt();
    void itIsAes256WithPbkdf2AndSha256();
    void javaListsTheEntry();
    void gnutlsOpensIt();
    void aKeyOfAnotherCertificateIsRefused();
    void aPasswordWithNulIsRefused();
};

void Pkcs12Test::opensslReadsKeyAndChain_data()
{
    QTest::addColumn<QByteArray>("password");

    QTest::newRow("ASCII") << QByteArray("secret");
    QTest::newRow("umlauts and blanks") << QByteArray("p\xc3\xa4ss w\xc3\xb6rd");
    QTest::newRow("outside the basic plane") << QByteArray("\xf0\x9f\x98\x80");
    QTest::newRow("empty") << QByteArray();
}

void Pkcs12Test::opensslReadsKeyAndChain()
{
    QFETCH(QByteArray, password);
    const Pkcs12Content in = content();

    const Result<SecureBytes> file = toPkcs12(in, SecureBytes(password));

    QVERIFY(file);
    const RunResult read
        = openssl({u"pkcs12"_s, u"-nodes"_s, u"-passin"_s, u"pass:%1"_s.arg(QString::fromUtf8(password))},
            file->view().toByteArray());
    QVERIFY2(read.ok(), read.report().constData());
    const Result<QList<Certificate>> certificates = parseCertificates(read.out, u"p12"_s);
    const Result<PrivateKey> key = PrivateKey::parse(read.out, nullptr, u"p12"_s);
    QVERIFY(certificates && key);
    QCOMPARE(*certificates, (QList{in.certificate, in.chain.constFirst()}));
    QVERIFY(key->belongsTo(in.certificate));
}

void Pkcs12Test::aWrongPasswordDoesNotOpenIt()
{
    const Result<SecureBytes> file = toPkcs12(content(), SecureBytes("secret"));
    QVERIFY(file);

    const RunResult read
        = openssl({u"pkcs12"_s, u"-nodes"_s, u"-passin"_s, u"pass:wrong"_s}, file->view().toByteArray());

    QVERIFY(read.finished && !read.ok());
    QVERIFY(!read.out.contains("PRIVATE KEY"));
}

void Pkcs12Test::itIsAes256WithPbkdf2AndSha256()
{
    const Result<SecureBytes> file = toPkcs12(content(), SecureBytes("secret"));
    QVERIFY(file);

    const RunResult read
        = openssl({u"pkcs12"_s, u"-info"_s, u"-noout"_s, u"-passin"_s, u"pass:secret"_s}, file->view().toByteArray());

    QVERIFY2(read.ok(), read.report().constData());
    QVERIFY2(read.err.contains("MAC: sha256"), read.report().constData());
    QCOMPARE(read.err.count("PBES2, PBKDF2, AES-256-CBC"), 2);
    QVERIFY2(read.err.contains("PRF hmacWithSHA256"), read.report().constData());
}

void Pkcs12Test::javaListsTheEntry()
{
    if (findProgram(u"keytool"_s).isEmpty())
        QSKIP("keytool is missing");
    const Desk desk;
    const Result<SecureBytes> file = toPkcs12(content(), SecureBytes("secret"));
    QVERIFY(file);

    const RunResult read = run(u"keytool"_s,
        {u"-list"_s, u"-v"_s, u"-storetype"_s, u"PKCS12"_s, u"-storepass"_s, u"secret"_s, u"-keystore"_s,
            desk.put(u"x.p12"_s, file->view())},
        {}, std::chrono::seconds(50));

    QVERIFY2(read.ok(), read.report().constData());
    QVERIFY2(read.out.contains("PrivateKeyEntry"), read.report().constData());
    QVERIFY2(read.out.contains("Certificate chain length: 2"), read.report().constData());
}

void Pkcs12Test::gnutlsOpensIt()
{
    if (findProgram(u"certtool"_s).isEmpty())
        QSKIP("certtool is missing");
    const Desk desk;
    const Result<SecureBytes> file = toPkcs12(content(), SecureBytes("secret"));
    QVERIFY(file);

    const RunResult read = run(u"certtool"_s,
        {u"--p12-info"_s, u"--inder"_s, u"--password"_s, u"secret"_s, u"--infile"_s,
            desk.put(u"x.p12"_s, file->view())});

    QVERIFY2(read.ok(), read.report().constData());
    QVERIFY2(read.out.contains("BEGIN PRIVATE KEY") || read.out.contains("BEGIN ENCRYPTED PRIVATE KEY"),
        read.report().constData());
}

void Pkcs12Test::aKeyOfAnotherCertificateIsRefused()
{
    Pkcs12Content mixed = content();
    mixed.key = content().key;
    mixed.certificate = makeRoot({}).certificate;

    const Result<SecureBytes> file = toPkcs12(mixed, SecureBytes("secret"));

    QVERIFY(!file);
    QCOMPARE(file.error(), (Error{ErrorCode::KeyMismatch, {u"Desk dev CA"_s}}));
}

void Pkcs12Test::aPasswordWithNulIsRefused()
{
    QVERIFY(!toPkcs12(content(), SecureBytes(QByteArrayView("ab\0cd", 5))));
}

QTEST_GUILESS_MAIN(Pkcs12Test)
#include "pkcs12_test.moc"
