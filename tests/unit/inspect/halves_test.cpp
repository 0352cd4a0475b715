#include "core/inspect/match.h"

#include <QFile>
#include <QTest>

using namespace certwright;
using namespace certwright::inspect;
using namespace Qt::StringLiterals;

namespace {

QByteArray vector(const QString &name)
{
    QFile file(QStringLiteral(CERTWRIGHT_TEST_DATA "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ReadResult read(const QString &name, const SecureBytes *password = nullptr)
{
    return readObjects(vector(name), name, {password});
}

QList<FoundObject> privateKeysIn(QList<FoundObject> objects)
{
    objects.removeIf([](const FoundObject &object) { return object.kind != ObjectKind::PrivateKey; });
    return objects;
}

QList<ErrorCode> codesOf(const QList<Error> &errors)
{
    QList<ErrorCode> codes;
    for (const Error &error : errors)
        codes << error.code;
    return codes;
}

QByteArray element(char tag, const QByteArray &content)
{
    QByteArray size;
    for (qsizetype rest = content.size(); rest > 0; rest >>= 8)
        size.prepend(static_cast<char>(rest & 0xff));
    return QByteArray(1, tag) + static_cast<char>(0x80 | size.size()) + size + content;
}

QByteArray number(int octets)
{
    return element(0x02, QByteArray(1, '\0') + QByteArray(octets, '\x7b'));
}

/// An RSA key by its structure (RFC 8017 A.1.2), with a modulus, a secret exponent and all else of these octets.
QByteArray hugeKey(int modulus, int secret, int rest)
{
    const QByteArray numbers
        = element(0x02, QByteArray(1, '\0')) + number(modulus) + element(0x02, "\x01\x01\x01") + number(secret);
    return element(0x30, numbers + number(rest) + number(rest) + number(rest) + number(rest) + number(rest));
}

} // namespace

/// Private keys whose private half is another key's than the public half beside it, and keys that ask for too much.
class HalvesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Whatever the size of its numbers: with them the check would take hours.
    void numbersOfHostileSizeCostNoTime_data()
    {
        QTest::addColumn<QByteArray>("key");
        constexpr int usual = 256;
        constexpr int huge = 1'000'000;

        QTest::newRow("all") << hugeKey(huge, huge, huge);
        QTest::newRow("primes") << hugeKey(usual, usual, huge);
        QTest::newRow("the secret exponent") << hugeKey(usual, huge, usual / 2);
        QTest::newRow("the modulus") << hugeKey(huge, usual, usual / 2);
    }

    void numbersOfHostileSizeCostNoTime()
    {
        QFETCH(const QByteArray, key);

        QCOMPARE(privateKeysIn(readObjects(key, u"huge.der"_s).objects).size(), 1);
    }

    void aWrongPrivateHalfIsDamage_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("certificate");

        for (const char *file : {"ec-scalar.key", "ec-scalar-sec1.pem", "ec-scalar-locked.key", "ec-scalar-headers.pem",
                 "ec-scalar.p12", "ec-scalar.jks"})
            QTest::newRow(file) << QString::fromLatin1(file) << u"ec.pem"_s;
        for (const char *file : {"rsa-d.key", "rsa-dmp1.key", "rsa-iqmp.key", "rsa-d-pkcs1.pem", "rsa-d.pvk",
                 "rsa-d.blob", "rsa-third-exponent.key", "rsa-composite-prime.key", "rsa-composite-primes.pem"})
            QTest::newRow(file) << QString::fromLatin1(file) << u"rsa.pem"_s;
    }

    void aWrongPrivateHalfIsDamage()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, certificate);
        const SecureBytes password("secret");

        const ReadResult found = read(u"halves/"_s + file, &password);

        const QList<FoundObject> keys = privateKeysIn(found.objects);
        QCOMPARE(keys.size(), 1);
        QVERIFY(keys[0].problem && !keys[0].encrypted);
        QCOMPARE(codesOf(found.errors), QList{ErrorCode::DamagedObject});
        const Matching matching = match({{file, keys}, {certificate, read(u"halves/"_s + certificate).objects}});
        QVERIFY(!matching.belongTogether());
        QCOMPARE(matching.damaged, QList{(MatchMember{0, 0})});
        QCOMPARE(matching.groups.size(), 1);
        QCOMPARE(matching.groups[0].members.size(), 1);
        QVERIFY(matching.locked.isEmpty());
    }

    /// What is not proved costs little: as many keys as a person has are, not all of a file of thousands.
    void primesAreProvedForSoMuchTimeOnly()
    {
        const QByteArray composite = vector(u"halves/rsa-composite-primes.pem"_s);

        const QList<FoundObject> keys = privateKeysIn(readObjects(composite.repeated(150), u"many.pem"_s).objects);

        QCOMPARE(keys.size(), 150);
        const auto damaged
            = std::count_if(keys.cbegin(), keys.cend(), [](const FoundObject &key) { return key.problem.has_value(); });
        QCOMPARE(damaged, 100);
    }

    void soundKeysBelongToTheirCertificates_data()
    {
        QTest::addColumn<QStringList>("files");

        QTest::newRow("ec") << QStringList{u"ec.key"_s, u"ec.pem"_s, u"ec.csr"_s};
        QTest::newRow("rsa") << QStringList{u"rsa.key"_s, u"rsa.pem"_s, u"rsa.csr"_s};
        QTest::newRow("three primes") << QStringList{u"rsa-three-primes.key"_s, u"rsa-three-primes.key"_s};
    }

    void soundKeysBelongToTheirCertificates()
    {
        QFETCH(const QStringList, files);
        QList<MatchInput> inputs;

        for (const QString &file : files) {
            const ReadResult found = read(u"halves/"_s + file);
            QCOMPARE(found.errors, QList<Error>());
            inputs << MatchInput{file, found.objects};
        }

        QVERIFY(match(inputs).belongTogether());
    }

    void thePublicHalfBesideADamagedKeyMatchesNothing()
    {
        FoundObject key = read(u"halves/ec.key"_s).objects.value(0);
        key.problem = Error{ErrorCode::DamagedObject}; // as in a JWK or an OpenSSH file, which show it all the same
        QVERIFY(!key.spkiSha256.isEmpty());

        const Matching matching = match({{u"key"_s, {key}}, {u"certificate"_s, read(u"halves/ec.pem"_s).objects}});

        QVERIFY(!matching.belongTogether());
        QCOMPARE(matching.groups.value(0).members, QList{(MatchMember{1, 0})});
    }

    void whatAsksForTooMuchFailsOnlyWithAPassword_data()
    {
        QTest::addColumn<QString>("file");

        QTest::newRow("OpenSSH") << u"openssh_locked/too-many-rounds"_s;
        QTest::newRow("PBKDF2") << u"pki/keys/pbkdf2-too-costly.pem"_s;
        QTest::newRow("scrypt") << u"pki/keys/scrypt-too-large.pem"_s;
    }

    void whatAsksForTooMuchFailsOnlyWithAPassword()
    {
        QFETCH(const QString, file);
        const SecureBytes password("secret");

        const ReadResult locked = read(file);
        const ReadResult tried = read(file, &password);

        QCOMPARE(locked.errors, QList<Error>());
        QCOMPARE(privateKeysIn(locked.objects).size(), 1);
        QVERIFY(locked.objects[0].encrypted && locked.objects[0].problem);
        QCOMPARE(tried.errors, QList{locked.objects[0].problem.value()});
    }
};

QTEST_GUILESS_MAIN(HalvesTest)
#include "halves_test.moc"
