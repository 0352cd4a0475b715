#include "core/pki/private_key.h"

#include "core/pki/pem.h"
#include "pki_fixture.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::pki;
using namespace certwright::test;

namespace {

SecureBytes secret(QByteArrayView text)
{
    return SecureBytes(text);
}

QString outcomeOf(const Result<PrivateKey> &key)
{
    if (key)
        return u"ok"_s;
    switch (key.error().code) {
    case ErrorCode::EmptyInput:
        return u"EmptyInput"_s;
    case ErrorCode::NotAPrivateKey:
        return u"NotAPrivateKey"_s;
    case ErrorCode::PassphraseNeeded:
        return u"PassphraseNeeded"_s;
    case ErrorCode::WrongPassphrase:
        return u"WrongPassphrase"_s;
    case ErrorCode::DamagedObject:
        return u"DamagedObject"_s;
    case ErrorCode::UnsupportedAlgorithm:
        return u"UnsupportedAlgorithm"_s;
    case ErrorCode::DerivationTooCostly:
        return u"DerivationTooCostly"_s;
    case ErrorCode::DerivationTooLarge:
        return u"DerivationTooLarge"_s;
    default:
        return QString::number(static_cast<int>(key.error().code));
    }
}

} // namespace

class PrivateKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyTypeMakesKeysThatOpensslAccepts_data();
    void everyKeyTypeMakesKeysThatOpensslAccepts();
    void theRecommendedTypeComesFirst();
    void anUnknownTypeNamesTheKnownOnes();
    void twoKeysAreNeverTheSame();
    void aKeyNobodyWaitsForIsGivenUp();
    void filesOfOtherProgramsHaveTheExpectedOutcome_data();
    void filesOfOtherProgramsHaveTheExpectedOutcome();
    void thePublicHalfIsTheOneOpensslSees_data();
    void thePublicHalfIsTheOneOpensslSees();
    void anEncryptedKeyIsScryptAndAes256_data();
    void anEncryptedKeyIsScryptAndAes256();
    void opensslUnlocksWhatWeLocked();
    void eachEncryptionHasItsOwnSaltAndVector();
    void aWrongPassphraseIsAlwaysCalledOne();
    void anEmptyPassphraseIsRefused();
    void everyFlippedBitIsAFailureOrAnotherKey();
    void everyTruncationIsAFailure();
    void aKeyBelongsToItsCertificateOnly();
};

void PrivateKeyTest::everyKeyTypeMakesKeysThatOpensslAccepts_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("says");

    QTest::newRow("ec-p256") << u"ec-p256"_s << QByteArray("NIST CURVE: P-256");
    QTest::newRow("ec-p384") << u"ec-p384"_s << QByteArray("NIST CURVE: P-384");
    QTest::newRow("ec-p521") << u"ec-p521"_s << QByteArray("NIST CURVE: P-521");
    QTest::newRow("rsa2048") << u"rsa2048"_s << QByteArray("Private-Key: (2048 bit");
    QTest::newRow("rsa3072") << u"rsa3072"_s << QByteArray("Private-Key: (3072 bit");
    QTest::newRow("rsa4096") << u"rsa4096"_s << QByteArray("Private-Key: (4096 bit");
    QTest::newRow("ed25519") << u"ed25519"_s << QByteArray("ED25519 Private-Key");
    QTest::newRow("ed448") << u"ed448"_s << QByteArray("ED448 Private-Key");
    for (const KeyType &type : KeyType::available()) {
        if (type.id().startsWith(u"ml-dsa"))
            QTest::newRow(qPrintable(type.id())) << type.id() << type.label().toLatin1();
    }
}

void PrivateKeyTest::everyKeyTypeMakesKeysThatOpensslAccepts()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, says);
    const Result<KeyType> type = KeyType::parse(id);
    QVERIFY(type);
    QCOMPARE(type->id(), id);
    QCOMPARE(type->needsKeyEncipherment(), id.startsWith(u"rsa"));
    QCOMPARE(type->acceptedByBrowsers(), id.startsWith(u"rsa") || id.startsWith(u"ec-"));

    const Result<PrivateKey> key = PrivateKey::generate(*type);

    QVERIFY(key);
    const Result<SecureBytes> pem = key->toPem();
    QVERIFY(pem);
    const RunResult judged = openssl({u"pkey"_s, u"-noout"_s, u"-text"_s, u"-check"_s}, pem->view().toByteArray());
    const bool checkable = !id.startsWith(u"ml-dsa");
    QVERIFY2(judged.ok() || !checkable, judged.report().constData());
    QVERIFY2(judged.out.contains(says) || !checkable, judged.report().constData());
    const Result<PrivateKey> again = PrivateKey::parse(pem->view(), nullptr, u"own"_s);
    QVERIFY(again);
    QCOMPARE(again->publicKeyDer(), key->publicKeyDer());
}

void PrivateKeyTest::theRecommendedTypeComesFirst()
{
    QCOMPARE(KeyType::recommended().id(), u"ec-p256"_s);
    QCOMPARE(KeyType::recommended().label(), u"ECDSA P-256"_s);
    QCOMPARE(KeyType::available().constFirst(), KeyType::recommended());
    QVERIFY(KeyType::available().size() >= 8);
}

void PrivateKeyTest::anUnknownTypeNamesTheKnownOnes()
{
    for (const QString &id : {u""_s, u"rsa"_s, u"EC-P256"_s, u"rsa1024"_s, QString(100'000, u'x')}) {
        const Result<KeyType> type = KeyType::parse(id);

        QVERIFY(!type);
        QCOMPARE(type.error().code, ErrorCode::KeyTypeUnknown);
        QVERIFY(type.error().args.at(0).size() <= 100);
        QVERIFY(type.error().args.at(1).startsWith(u"ec-p256, "));
    }
}

void PrivateKeyTest::twoKeysAreNeverTheSame()
{
    const Result<PrivateKey> one = PrivateKey::generate(KeyType::recommended());
    const Result<PrivateKey> two = PrivateKey::generate(KeyType::recommended());

    QVERIFY(one && two);
    QVERIFY(one->publicKeyDer() != two->publicKeyDer());
}

void PrivateKeyTest::aKeyNobodyWaitsForIsGivenUp()
{
    const KeyType type = KeyType::parse(u"rsa2048"_s).value();
    int asked = 0;

    const Result<PrivateKey> givenUp = PrivateKey::generate(type, [&asked] { return ++asked > 2; });
    const Result<PrivateKey> made = PrivateKey::generate(type, [] { return false; });

    QVERIFY(!givenUp);
    QCOMPARE(givenUp.error().code, ErrorCode::Cancelled);
    QVERIFY(made);
}

void PrivateKeyTest::filesOfOtherProgramsHaveTheExpectedOutcome_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<QString>("outcome");

    for (const QByteArray &line : pkiData(u"expect-keys.txt"_s).split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (!line.startsWith('#') && words.size() == 3)
            QTest::addRow("%s with %s", words.at(0).constData(), words.at(1).constData())
                << QString::fromLatin1(words.at(0)) << words.at(1) << QString::fromLatin1(words.at(2));
    }
}

void PrivateKeyTest::filesOfOtherProgramsHaveTheExpectedOutcome()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, passphrase);
    QFETCH(QString, outcome);
    const SecureBytes secret(passphrase);

    const Result<PrivateKey> key
        = PrivateKey::parse(pkiData(u"keys/%1"_s.arg(file)), passphrase == "-" ? nullptr : &secret, file);

    QCOMPARE(outcomeOf(key), outcome);
    if (!key && outcome != u"UnsupportedAlgorithm")
        QCOMPARE(key.error().args.first(), file);
}

void PrivateKeyTest::thePublicHalfIsTheOneOpensslSees_data()
{
    QTest::addColumn<QString>("file");

    for (const char *file : {"pkcs8.pem", "sec1.der", "pkcs1.pem", "ed25519.pem", "scrypt.pem", "legacy-encrypted.pem"})
        QTest::newRow(file) << QString::fromLatin1(file);
}

void PrivateKeyTest::thePublicHalfIsTheOneOpensslSees()
{
    QFETCH(QString, file);
    const QByteArray data = pkiData(u"keys/%1"_s.arg(file));
    const SecureBytes passphrase = secret("secret");

    const RunResult judge = openssl({u"pkey"_s, u"-passin"_s, u"pass:secret"_s, u"-pubout"_s, u"-outform"_s, u"DER"_s,
                                        u"-inform"_s, file.endsWith(u"der") ? u"DER"_s : u"PEM"_s},
        data);
    const Result<PrivateKey> key = PrivateKey::parse(data, &passphrase, file);

    QVERIFY2(judge.ok(), judge.report().constData());
    QVERIFY(key);
    QCOMPARE(key->publicKeyDer(), judge.out);
}

void PrivateKeyTest::anEncryptedKeyIsScryptAndAes256_data()
{
    QTest::addColumn<PassphraseKind>("kind");
    QTest::addColumn<QByteArray>("cost");

    QTest::newRow("random") << PassphraseKind::Random << QByteArray("10 08 01");
    QTest::newRow("typed") << PassphraseKind::Typed << QByteArray("4000 08 08");
}

void PrivateKeyTest::anEncryptedKeyIsScryptAndAes256()
{
    QFETCH(PassphraseKind, kind);
    QFETCH(QByteArray, cost);
    const Result<PrivateKey> key = PrivateKey::generate(KeyType::recommended());
    QVERIFY(key);

    const Result<QByteArray> pem = key->toEncryptedPem(secret("secret"), kind);

    QVERIFY(pem);
    QVERIFY(pem->startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----\n"));
    const RunResult judge = openssl({u"asn1parse"_s}, *pem);
    QVERIFY2(judge.ok(), judge.report().constData());
    for (const char *part : {":PBES2", ":scrypt", ":aes-256-cbc"})
        QVERIFY2(judge.out.contains(part), judge.report().constData());
    QByteArrayList integers;
    for (const QByteArray &line : judge.out.split('\n')) {
        if (line.contains("INTEGER"))
            integers.append(line.mid(line.lastIndexOf(':') + 1));
    }
    QCOMPARE(integers.join(' '), cost);
}

void PrivateKeyTest::opensslUnlocksWhatWeLocked()
{
    const Result<PrivateKey> key = PrivateKey::generate(KeyType::recommended());
    QVERIFY(key);
    const Result<QByteArray> pem = key->toEncryptedPem(secret("p\xc3\xa4ss word"), PassphraseKind::Typed);
    QVERIFY(pem);

    const QStringList arguments{u"pkey"_s, u"-pubout"_s, u"-outform"_s, u"DER"_s, u"-passin"_s};
    const RunResult right = openssl(QStringList(arguments) << u"pass:päss word"_s, *pem);
    const RunResult wrong = openssl(QStringList(arguments) << u"pass:pass word"_s, *pem);

    QVERIFY2(right.ok(), right.report().constData());
    QCOMPARE(right.out, key->publicKeyDer());
    QVERIFY(wrong.finished && !wrong.ok());
}

void PrivateKeyTest::eachEncryptionHasItsOwnSaltAndVector()
{
    const Result<PrivateKey> key = PrivateKey::generate(KeyType::recommended());
    QVERIFY(key);

    const Result<QByteArray> one = key->toEncryptedPem(secret("secret"), PassphraseKind::Random);
    const Result<QByteArray> two = key->toEncryptedPem(secret("secret"), PassphraseKind::Random);

    QVERIFY(one && two);
    QVERIFY(*one != *two);
}

void PrivateKeyTest::aWrongPassphraseIsAlwaysCalledOne()
{
    const Result<PrivateKey> key = PrivateKey::generate(KeyType::recommended());
    QVERIFY(key);
    const Result<QByteArray> pem = key->toEncryptedPem(secret("secret"), PassphraseKind::Random);
    QVERIFY(pem);

    // One in 256 gets past the padding: then the plain text is no key.
    for (int i = 0; i < 500; ++i) {
        const SecureBytes passphrase = secret(QByteArray::number(i));
        QCOMPARE(outcomeOf(PrivateKey::parse(*pem, &passphrase, u"own"_s)), u"WrongPassphrase"_s);
    }
    const SecureBytes empty;
    QCOMPARE(outcomeOf(PrivateKey::parse(*pem, &empty, u"own"_s)), u"WrongPassphrase"_s);
}

void PrivateKeyTest::anEmptyPassphraseIsRefused()
{
    const Result<PrivateKey> key = PrivateKey::generate(KeyType::recommended());
    QVERIFY(key);

    const Result<QByteArray> pem = key->toEncryptedPem(SecureBytes(), PassphraseKind::Typed);

    QVERIFY(!pem);
    QCOMPARE(pem.error().code, ErrorCode::PassphraseEmpty);
}

void PrivateKeyTest::everyFlippedBitIsAFailureOrAnotherKey()
{
    for (const QString &file : {u"keys/pkcs8.der"_s, u"keys/pbkdf2.der"_s, u"keys/ed25519.pem"_s}) {
        QByteArray der = pkiData(file);
        if (file.endsWith(u"pem"))
            der = pemBlocks(der).constFirst().der;
        const SecureBytes passphrase = secret("secret");
        for (qsizetype i = 0; i < der.size(); ++i) {
            // A huge iteration count is slow, not wrong.
            const bool slow = file.contains(u"pbkdf2") && i > 40 && i < 60;
            QByteArray flipped = der;
            flipped[i] = static_cast<char>(flipped.at(i) ^ 1);
            if (!slow)
                static_cast<void>(PrivateKey::parse(toPem("PRIVATE KEY", flipped), &passphrase, file).hasValue());
        }
    }
}

void PrivateKeyTest::everyTruncationIsAFailure()
{
    for (const QString &file : {u"keys/pkcs8.der"_s, u"keys/pkcs1.der"_s, u"keys/pbkdf2.der"_s}) {
        const QByteArray der = pkiData(file);
        const SecureBytes passphrase = secret("secret");
        for (qsizetype size = 1; size < der.size(); ++size)
            QCOMPARE(outcomeOf(PrivateKey::parse(toPem("PRIVATE KEY", der.first(size)), &passphrase, file)),
                u"DamagedObject"_s);
    }
}

void PrivateKeyTest::aKeyBelongsToItsCertificateOnly()
{
    const Root one = makeRoot({});
    const Root two = makeRoot({});

    QVERIFY(one.key.belongsTo(one.certificate));
    QVERIFY(!one.key.belongsTo(two.certificate));
}

QTEST_GUILESS_MAIN(PrivateKeyTest)
#include "private_key_test.moc"
