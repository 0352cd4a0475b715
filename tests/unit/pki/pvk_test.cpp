#include "core/pki/pvk.h"

#include "pki_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::pki;
using namespace certwright::test;

namespace {

const QString source = u"key"_s;

QByteArray vector(const QString &name)
{
    return testData(u"pvk/"_s + name);
}

PrivateKey expectedKey()
{
    return PrivateKey::parse(vector(u"key.pem"_s), nullptr, source).value();
}

} // namespace

class PvkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensslsFilesAreRead_data();
    void opensslsFilesAreRead();
    void aWrongPasswordIsNamed();
    void aMissingPasswordIsAskedFor();
    void blobsAreRead();
    void dsaIsUnsupported();
    void everyTruncationIsDamage();
    void primesThatDoNotFitAreDamage();
    void whatIsNeitherIsNot();
};

void PvkTest::opensslsFilesAreRead_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("locked");

    QTest::newRow("plain") << u"plain.pvk"_s << false;
    QTest::newRow("128 bits") << u"strong.pvk"_s << true;
    QTest::newRow("40 bits") << u"weak.pvk"_s << true;
}

void PvkTest::opensslsFilesAreRead()
{
    QFETCH(QString, file);
    QFETCH(bool, locked);
    const QByteArray data = vector(file);
    const SecureBytes password("secret");

    const Result<PrivateKey> key = readPvk(data, locked ? &password : nullptr, source);

    QVERIFY(isPvk(data));
    QCOMPARE(isLockedPvk(data), locked);
    QVERIFY(key);
    QCOMPARE(key->publicKeyDer(), expectedKey().publicKeyDer());
    const Result<SecureBytes> pem = key->toPem();
    const Result<SecureBytes> expected = expectedKey().toPem();
    QVERIFY(pem && expected && pem->view() == expected->view());
}

void PvkTest::aWrongPasswordIsNamed()
{
    for (const char *wrong : {"", "Secret", "secret "}) {
        const SecureBytes password{QByteArrayView(wrong)};
        const Result<PrivateKey> key = readPvk(vector(u"strong.pvk"_s), &password, source);
        QVERIFY(!key);
        QCOMPARE(key.error(), (Error{ErrorCode::WrongPassphrase, {source}}));
    }
}

void PvkTest::aMissingPasswordIsAskedFor()
{
    const Result<PrivateKey> key = readPvk(vector(u"weak.pvk"_s), nullptr, source);

    QVERIFY(!key);
    QCOMPARE(key.error(), (Error{ErrorCode::PassphraseNeeded, {source}}));
}

void PvkTest::blobsAreRead()
{
    const QByteArray open = vector(u"public.blob"_s);
    const QByteArray closed = vector(u"private.blob"_s);

    const Result<QByteArray> spki = readPublicKeyBlob(open, source);
    const Result<PrivateKey> key = readPrivateKeyBlob(closed, source);

    QCOMPARE(keyBlobKind(open), KeyBlob::Public);
    QCOMPARE(keyBlobKind(closed), KeyBlob::Private);
    QVERIFY(spki && key);
    QCOMPARE(*spki, expectedKey().publicKeyDer());
    QCOMPARE(key->publicKeyDer(), *spki);
    QVERIFY(!readPublicKeyBlob(closed, source));
    QVERIFY(!readPrivateKeyBlob(open, source));
}

void PvkTest::dsaIsUnsupported()
{
    // OpenSSL 3.0 writes none, so the magic of one is put into an RSA key.
    const QByteArray pvk = vector(u"plain.pvk"_s).replace("RSA2", "DSS2");
    const QByteArray blob = vector(u"public.blob"_s).replace("RSA1", "DSS1");

    const Result<PrivateKey> key = readPvk(pvk, nullptr, source);
    const Result<QByteArray> spki = readPublicKeyBlob(blob, source);

    QVERIFY(!key && !spki);
    QCOMPARE(key.error(), (Error{ErrorCode::UnsupportedAlgorithm, {u"DSA"_s}}));
    QCOMPARE(spki.error(), (Error{ErrorCode::UnsupportedAlgorithm, {u"DSA"_s}}));
}

void PvkTest::everyTruncationIsDamage()
{
    const QByteArray pvk = vector(u"plain.pvk"_s);
    const QByteArray blob = vector(u"private.blob"_s);
    const SecureBytes password("secret");
    for (qsizetype size = 0; size < pvk.size(); ++size) {
        QVERIFY(!readPvk(pvk.first(size), &password, source));
        QVERIFY(!readPrivateKeyBlob(blob.first(std::min(size, blob.size() - 1)), source));
    }
    QVERIFY(!readPvk(QByteArray(pvk + 'x'), nullptr, source));
}

void PvkTest::primesThatDoNotFitAreDamage()
{
    QByteArray pvk = vector(u"plain.pvk"_s);
    const qsizetype prime = 24 + 8 + 12 + 256 + 10;
    pvk[prime] = static_cast<char>(pvk.at(prime) ^ 1);

    const Result<PrivateKey> key = readPvk(pvk, nullptr, source);

    QVERIFY(!key);
    QCOMPARE(key.error(), (Error{ErrorCode::DamagedObject, {source}}));
}

void PvkTest::whatIsNeitherIsNot()
{
    for (const QByteArray &data :
        {QByteArray(), QByteArray("text"), QByteArray("\x30\x82\x01\x02"), QByteArray("\7\2\0\0\0\xa4\0\0RSA1", 12)}) {
        QVERIFY(!isPvk(data));
        QCOMPARE(keyBlobKind(data), KeyBlob::None);
    }
}

QTEST_GUILESS_MAIN(PvkTest)
#include "pvk_test.moc"
