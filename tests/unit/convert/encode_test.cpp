#include "core/convert/encode.h"

#include "tests/support/program.h"
#include "tests/support/test_chain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace certwright;
using namespace certwright::convert;
using namespace certwright::test;
using namespace Qt::StringLiterals;

namespace {

const SecureBytes &password()
{
    static const SecureBytes secret("correct horse");
    return secret;
}

/// Without the cost of a JVM or NSS: whether a judge is there at all.
bool judgeIsMissing(const QString &program)
{
    return findProgram(program).isEmpty();
}

} // namespace

class EncodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_chain.emplace(makeChain()); }

    void fullChainHasTheLeafFirstAndNoRoot()
    {
        const Result<EncodedFile> file = encoded(Format::FullChain);

        QVERIFY(file);
        QCOMPARE(file->certificates, (QList{m_chain->leaf, m_chain->intermediate}));
        QVERIFY(!file->key);
        const QString path = put(*file, u"full.pem"_s);
        const QString root = writePem(m_desk.filePath(u"root.pem"_s), {m_chain->root});
        const RunResult judged = run(u"openssl"_s, {u"verify"_s, u"-CAfile"_s, root, u"-untrusted"_s, path, path});
        QVERIFY2(judged.ok(), judged.report().constData());
    }

    void pemHoldsEverythingInTheOrderOfTheChain()
    {
        const Result<EncodedFile> file = encoded(Format::Pem);

        QVERIFY(file);
        QCOMPARE(file->certificates, (QList{m_chain->leaf, m_chain->intermediate, m_chain->root}));
    }

    void derIsTheOneCertificate()
    {
        const Result<EncodedFile> file = encoded(Format::Der);

        QVERIFY(file);
        QCOMPARE(file->content.view().toByteArray(), m_chain->leaf.der());
    }

    void opensslAndJavaReadThePkcs7()
    {
        const Result<EncodedFile> file = encoded(Format::Pkcs7);
        QVERIFY(file);
        const QString path = put(*file, u"chain.p7b"_s);

        const RunResult judged
            = run(u"openssl"_s, {u"pkcs7"_s, u"-inform"_s, u"DER"_s, u"-in"_s, path, u"-print_certs"_s});

        QVERIFY2(judged.ok(), judged.report().constData());
        QCOMPARE(*pki::parseCertificates(judged.out, u"openssl"_s),
            (QList{m_chain->leaf, m_chain->intermediate, m_chain->root}));
        if (judgeIsMissing(u"keytool"_s))
            QSKIP("keytool is missing");
        const RunResult java = run(u"keytool"_s, {u"-printcert"_s, u"-file"_s, path}, {}, std::chrono::seconds(50));
        QVERIFY2(java.ok() && java.out.contains("Certificate[3]"), java.report().constData());
    }

    void thePkiPathEndsWithTheLeaf()
    {
        const Result<EncodedFile> file = encoded(Format::PkiPath);

        QVERIFY(file);
        QCOMPARE(file->certificates, (QList{m_chain->intermediate, m_chain->leaf}));
        const QByteArray content = m_chain->intermediate.der() + m_chain->leaf.der();
        QVERIFY(file->content.view().toByteArray().endsWith(content));
    }

    void opensslReadsTheKey_data()
    {
        QTest::addColumn<bool>("encrypted");
        QTest::newRow("plain") << false;
        QTest::newRow("encrypted") << true;
    }

    void opensslReadsTheKey()
    {
        QFETCH(const bool, encrypted);
        const Result<EncodedFile> file = encode(pile(), {Format::Key, {}, {}, encrypted ? &password() : nullptr, {}});
        QVERIFY(file);
        QVERIFY(file->key && file->certificates.isEmpty());
        const QString path = put(*file, u"key.pem"_s);

        const RunResult judged = run(u"openssl"_s,
            {u"pkey"_s, u"-in"_s, path, u"-passin"_s, u"pass:correct horse"_s, u"-pubout"_s, u"-outform"_s, u"DER"_s});

        QVERIFY2(judged.ok(), judged.report().constData());
        QCOMPARE(judged.out, m_chain->leaf.publicKeyDer());
        QCOMPARE(file->content.view().toByteArray().contains("ENCRYPTED"), encrypted);
    }

    void opensslReadsThePkcs12_data()
    {
        QTest::addColumn<pki::Pkcs12Strength>("strength");
        QTest::addColumn<QByteArray>("cipher");
        QTest::addColumn<QByteArray>("mac");
        QTest::newRow("modern") << pki::Pkcs12Strength::Modern << QByteArray("AES-256-CBC")
                                << QByteArray("MAC: sha256");
        QTest::newRow("compatible") << pki::Pkcs12Strength::Compatible << QByteArray("pbeWithSHA1And3-KeyTripleDES-CBC")
                                    << QByteArray("MAC: sha1");
    }

    void opensslReadsThePkcs12()
    {
        QFETCH(const pki::Pkcs12Strength, strength);
        QFETCH(const QByteArray, cipher);
        QFETCH(const QByteArray, mac);
        const Result<EncodedFile> file = encode(pile(), {Format::Pkcs12, strength, {}, &password(), {}});
        QVERIFY(file);
        const QString path = put(*file, u"a.p12"_s);

        const RunResult judged = run(u"openssl"_s,
            {u"pkcs12"_s, u"-info"_s, u"-in"_s, path, u"-passin"_s, u"pass:correct horse"_s, u"-nodes"_s});

        QVERIFY2(judged.ok(), judged.report().constData());
        QCOMPARE(*pki::parseCertificates(judged.out, u"openssl"_s),
            (QList{m_chain->leaf, m_chain->intermediate, m_chain->root}));
        QVERIFY(judged.out.contains("BEGIN PRIVATE KEY"));
        QVERIFY2(judged.err.contains(cipher) && judged.err.contains(mac), judged.report().constData());
    }

    void othersReadBothKindsOfPkcs12_data()
    {
        QTest::addColumn<pki::Pkcs12Strength>("strength");
        QTest::newRow("modern") << pki::Pkcs12Strength::Modern;
        QTest::newRow("compatible") << pki::Pkcs12Strength::Compatible;
    }

    void othersReadBothKindsOfPkcs12()
    {
        QFETCH(const pki::Pkcs12Strength, strength);
        const Result<EncodedFile> file = encode(pile(), {Format::Pkcs12, strength, u"alias"_s, &password(), {}});
        QVERIFY(file);
        const QString path = put(*file, u"a.p12"_s);
        if (judgeIsMissing(u"certtool"_s) || judgeIsMissing(u"pk12util"_s))
            QSKIP("certtool or pk12util is missing");

        const RunResult gnutls = run(
            u"certtool"_s, {u"--p12-info"_s, u"--inder"_s, u"--infile"_s, path, u"--password"_s, u"correct horse"_s});
        const RunResult nss = run(u"pk12util"_s, {u"-l"_s, path, u"-W"_s, u"correct horse"_s});

        QVERIFY2(gnutls.ok() && gnutls.out.contains("BEGIN CERTIFICATE"), gnutls.report().constData());
        QVERIFY2(nss.ok() && nss.out.contains("alias"), nss.report().constData());
    }

    void javaReadsKeystores_data()
    {
        QTest::addColumn<Format>("format");
        QTest::addColumn<pki::Pkcs12Strength>("strength");
        QTest::newRow("JKS") << Format::Jks << pki::Pkcs12Strength::Modern;
        QTest::newRow("PKCS#12, compatible") << Format::Pkcs12 << pki::Pkcs12Strength::Compatible;
    }

    void javaReadsKeystores()
    {
        QFETCH(const Format, format);
        QFETCH(const pki::Pkcs12Strength, strength);
        if (judgeIsMissing(u"keytool"_s))
            QSKIP("keytool is missing");
        const Result<EncodedFile> file
            = encode(pile(), {format, strength, u"Alias"_s, &password(), QDateTime::fromSecsSinceEpoch(1790000000)});
        QVERIFY(file);

        const RunResult judged = run(u"keytool"_s,
            {u"-list"_s, u"-v"_s, u"-keystore"_s, put(*file, u"store"_s), u"-storepass"_s, u"correct horse"_s}, {},
            std::chrono::seconds(50));

        QVERIFY2(judged.ok(), judged.report().constData());
        QVERIFY2(judged.out.contains("Alias name: alias"), judged.report().constData());
        QVERIFY2(judged.out.contains("PrivateKeyEntry"), judged.report().constData());
        QVERIFY2(judged.out.contains("Certificate chain length: 3"), judged.report().constData());
    }

    void aKeyIsPkcs8AsDerToo_data() { opensslReadsTheKey_data(); }

    void aKeyIsPkcs8AsDerToo()
    {
        QFETCH(const bool, encrypted);
        EncodeOptions options{Format::Der, {}, {}, encrypted ? &password() : nullptr, {}};
        options.kind = inspect::ObjectKind::PrivateKey;
        const Result<EncodedFile> file = encode(pile(), options);
        QVERIFY(file);
        QVERIFY(file->key && file->certificates.isEmpty());
        const QString path = put(*file, u"key.der"_s);
        const QStringList form{u"-inform"_s, u"DER"_s, u"-in"_s, path, u"-passin"_s, u"pass:correct horse"_s};

        const RunResult judged
            = run(u"openssl"_s, QStringList{u"pkey"_s} + form + QStringList{u"-pubout"_s, u"-outform"_s, u"DER"_s});
        const RunResult wrapped = run(u"openssl"_s, QStringList{u"pkcs8"_s} + form);

        QVERIFY2(judged.ok(), judged.report().constData());
        QCOMPARE(judged.out, m_chain->leaf.publicKeyDer());
        QCOMPARE(wrapped.ok(), encrypted); // without -nocrypt it takes encrypted ones alone
    }

    void javaSeesTrustedCertificates_data()
    {
        QTest::addColumn<Format>("format");
        QTest::addColumn<pki::Pkcs12Strength>("strength");
        QTest::newRow("PKCS#12") << Format::TrustPkcs12 << pki::Pkcs12Strength::Modern;
        QTest::newRow("PKCS#12, compatible") << Format::TrustPkcs12 << pki::Pkcs12Strength::Compatible;
        QTest::newRow("JKS") << Format::TrustJks << pki::Pkcs12Strength::Modern;
    }

    void javaSeesTrustedCertificates()
    {
        QFETCH(const Format, format);
        QFETCH(const pki::Pkcs12Strength, strength);
        if (judgeIsMissing(u"keytool"_s))
            QSKIP("keytool is missing");
        const Result<EncodedFile> file
            = encode(pile(), {format, strength, {}, &password(), QDateTime::fromSecsSinceEpoch(1790000000)});
        QVERIFY(file);
        QVERIFY(!file->key);

        const RunResult judged = run(u"keytool"_s,
            {u"-list"_s, u"-v"_s, u"-keystore"_s, put(*file, u"store"_s), u"-storepass"_s, u"correct horse"_s}, {},
            std::chrono::seconds(50));

        QVERIFY2(judged.ok(), judged.report().constData());
        QCOMPARE(judged.out.count("Entry type: trustedCertEntry"), 3);
        for (const pki::Certificate &certificate : file->certificates)
            QVERIFY2(judged.out.contains(pki::colonHex(certificate.sha256()).toLatin1()), judged.report().constData());
    }

    void othersReadTheTruststore_data() { othersReadBothKindsOfPkcs12_data(); }

    void othersReadTheTruststore()
    {
        QFETCH(const pki::Pkcs12Strength, strength);
        const Result<EncodedFile> file = encode(pile(), {Format::TrustPkcs12, strength, u"root"_s, &password(), {}});
        QVERIFY(file);
        const QString path = put(*file, u"trust.p12"_s);
        if (judgeIsMissing(u"certtool"_s))
            QSKIP("certtool is missing");

        const RunResult openssl
            = run(u"openssl"_s, {u"pkcs12"_s, u"-info"_s, u"-in"_s, path, u"-passin"_s, u"pass:correct horse"_s});
        const RunResult gnutls = run(
            u"certtool"_s, {u"--p12-info"_s, u"--inder"_s, u"--infile"_s, path, u"--password"_s, u"correct horse"_s});

        // OpenSSL knows the attribute by its name from 3.2 on.
        const bool trusted = openssl.out.contains("2.16.840.1.113894.746875.1.1")
            || openssl.out.contains("Trusted key usage (Oracle)");
        QVERIFY2(openssl.ok() && trusted, openssl.report().constData());
        QCOMPARE(openssl.out.count("friendlyName: root"), 3);
        QVERIFY(openssl.out.contains("friendlyName: root 2"));
        QCOMPARE(*pki::parseCertificates(openssl.out, u"openssl"_s),
            (QList{m_chain->leaf, m_chain->intermediate, m_chain->root}));
        QVERIFY2(gnutls.ok() && gnutls.out.count("BEGIN CERTIFICATE") == 3, gnutls.report().constData());
    }

    void eachLeafIsFollowedByItsIssuers()
    {
        const TestChain other = makeChain({u"ec-p256"_s, {{pki::NameType::Dns, u"other.test"_s}}});

        const Result<EncodedFile> file = encode(
            {{m_chain->root, other.root, m_chain->intermediate, m_chain->leaf, other.leaf, other.intermediate}, {}},
            {});

        QVERIFY(file);
        QCOMPARE(file->certificates,
            (QList{m_chain->leaf, m_chain->intermediate, m_chain->root, other.leaf, other.intermediate, other.root}));
    }

    void whatWasPickedIsWritten()
    {
        const TestChain other = makeChain({u"ec-p256"_s, {{pki::NameType::Dns, u"other.test"_s}}});
        const Pile both{{m_chain->leaf, other.leaf, other.intermediate}, {m_chain->leafKey, other.leafKey}};
        EncodeOptions options{Format::Der, {}, {}, nullptr, {}};
        options.pick = u"other.test"_s;
        EncodeOptions key{Format::Key, {}, {}, nullptr, {}};
        key.pick = QString::fromLatin1(other.leaf.spkiSha256().toHex().first(12));

        QCOMPARE(encode(both, options)->certificates, QList{other.leaf});
        options.format = Format::Pem;
        QCOMPARE(encode(both, options)->certificates, (QList{other.leaf, other.intermediate}));
        QVERIFY(encode(both, key)->key->belongsTo(other.leaf));
    }

    void aBundleOfStrangersKeepsItsOrder()
    {
        const TestChain other = makeChain({u"ec-p256"_s, {{pki::NameType::Dns, u"other.test"_s}}});
        const QList<pki::Certificate> strangers{other.leaf, m_chain->leaf, other.leaf};

        const Result<EncodedFile> pem = encode({strangers, {}}, {});
        const Result<EncodedFile> p7b = encode({strangers, {}}, {Format::Pkcs7, {}, {}, nullptr, {}});

        QVERIFY(pem && p7b);
        QCOMPARE(pem->certificates, (QList{other.leaf, m_chain->leaf}));
        QCOMPARE(p7b->certificates, (QList{other.leaf, m_chain->leaf}));
        QCOMPARE(
            encode({strangers, {}}, {Format::Der, {}, {}, nullptr, {}}).error().code, ErrorCode::SeveralCertificates);
    }

    void whatIsMissingIsSaid()
    {
        const QList<pki::Certificate> certificates{m_chain->leaf};
        const pki::PrivateKey stranger = *pki::PrivateKey::generate(pki::KeyType::recommended());
        const SecureBytes empty;
        const auto codeOf = [](const Pile &pile, Format format, const SecureBytes *secret) {
            const Result<EncodedFile> file = encode(pile, {format, {}, {}, secret, {}});
            return file ? ErrorCode::Internal : file.error().code;
        };

        for (const Format format : {Format::Pkcs12, Format::Jks}) {
            QCOMPARE(codeOf({certificates, {}}, format, &password()), ErrorCode::KeyNotGiven);
            QCOMPARE(codeOf({{}, {m_chain->leafKey}}, format, &password()), ErrorCode::CertificateNotGiven);
            QCOMPARE(codeOf({certificates, {stranger}}, format, &password()), ErrorCode::KeyMismatch);
            QCOMPARE(codeOf({certificates, {m_chain->leafKey}}, format, nullptr), ErrorCode::PassphraseEmpty);
            QCOMPARE(codeOf({certificates, {m_chain->leafKey}}, format, &empty), ErrorCode::PassphraseEmpty);
        }
        for (const Format format : {Format::TrustPkcs12, Format::TrustJks}) {
            QCOMPARE(codeOf({{}, {m_chain->leafKey}}, format, &password()), ErrorCode::CertificateNotGiven);
            QCOMPARE(codeOf({certificates, {}}, format, nullptr), ErrorCode::PassphraseEmpty);
        }
        QCOMPARE(codeOf({certificates, {m_chain->leafKey}}, Format::Key, &empty), ErrorCode::PassphraseEmpty);
        QCOMPARE(codeOf({certificates, {}}, Format::Key, nullptr), ErrorCode::KeyNotGiven);
        QCOMPARE(codeOf({certificates, {stranger}}, Format::Key, nullptr), ErrorCode::KeyMismatch);
        QCOMPARE(codeOf({{}, {}}, Format::Pem, nullptr), ErrorCode::CertificateNotGiven);
        QCOMPARE(codeOf({{}, {}}, Format::Pkcs7, nullptr), ErrorCode::CertificateNotGiven);
    }

    void formatsHaveKeysOfTheirOwn()
    {
        for (const QString &key : u"pem fullchain der key p7b pkipath p12 jks trust-p12 trust-jks"_s.split(u' ')) {
            QVERIFY2(parseFormat(key), qPrintable(key));
            QCOMPARE(formatKey(*parseFormat(key)), key);
        }
        QVERIFY(!parseFormat(u"bks"));
    }

private:
    Pile pile() const
    {
        return {{m_chain->root, m_chain->leaf, m_chain->intermediate, m_chain->leaf}, {m_chain->leafKey}};
    }

    Result<EncodedFile> encoded(Format format) const
    {
        return encode({pile().certificates, {}}, {format, {}, {}, nullptr, {}});
    }

    QString put(const EncodedFile &file, const QString &name) const
    {
        QFile target(m_desk.filePath(name));
        if (target.open(QIODevice::WriteOnly))
            target.write(file.content.data(), file.content.size());
        return target.fileName();
    }

    std::optional<TestChain> m_chain;
    QTemporaryDir m_desk;
};

QTEST_GUILESS_MAIN(EncodeTest)
#include "encode_test.moc"
