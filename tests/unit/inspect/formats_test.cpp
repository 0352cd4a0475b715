#include "core/inspect/reader.h"
#include "tests/unit/inspect/inspect_fixture.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::inspect;
using namespace certwright::test;

class FormatsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesOfOtherProgramsHoldWhatTheirMakersPutIn_data();
    void filesOfOtherProgramsHoldWhatTheirMakersPutIn();
    void membersNameTheirContainer();
    void aPasswordMatchesKeyAndCertificate();
    void checksumsAreToldApart_data();
    void checksumsAreToldApart();
    void unknownAlgorithmsAreShownByNumberAndSize();
    void privateKeysOfUnknownAlgorithmsAreShownToo();
    void whatMessagesCarryHasItsPlace();
    void aFileIsListedInTheOrderItStands();
    void trustSettingsAreShown();
    void messagesAreNamedAsWhatTheyAre_data();
    void messagesAreNamedAsWhatTheyAre();
    void lockedKeysTellTheirEncryption_data();
    void lockedKeysTellTheirEncryption();
    void encodedPlacesPointIntoTheInput();
    void everyDumpIsTheSameCertificate();
    void prefixesAndDumpsCostNoTime_data();
    void prefixesAndDumpsCostNoTime();
    void aHostileFileCostsNoTime();
    void keysComeOutAsTheyAreFound();
};

void FormatsTest::filesOfOtherProgramsHoldWhatTheirMakersPutIn_data()
{
    QTest::addColumn<QStringList>("row");
    const QList<QStringList> own = expectations(u"inspect/expect.txt"_s) + expectations(u"profiles/expect.txt"_s);
    const QList<QStringList> wrapped = expectations(u"wrapped/expect.txt"_s) + expectations(u"messy/expect.txt"_s);
    for (const QStringList &row : own + wrapped + expectations(u"inspect/expect-others.txt"_s))
        QTest::addRow("%s with %s", qPrintable(row[0]), qPrintable(row[1])) << row;
}

void FormatsTest::filesOfOtherProgramsHoldWhatTheirMakersPutIn()
{
    QFETCH(const QStringList, row);

    const ReadResult result = readWith(inspectData(row[0]), row[0], row[1]);

    QCOMPARE(kindsOf(result), row[2]);
    QCOMPARE(errorsOf(result), row[3]);
}

void FormatsTest::membersNameTheirContainer()
{
    const QByteArray data = inspectData(u"with-list.p7b"_s);
    const ReadResult bundle = readObjects(data, u"x"_s);
    const ReadResult store = readWith(inspectData(u"modern.p12"_s), u"x"_s, u"secret"_s);

    QCOMPARE(bundle.objects.at(0).container, -1);
    for (qsizetype i = 1; i < bundle.objects.size(); ++i) {
        const FoundObject &member = bundle.objects.at(i);
        QCOMPARE(member.container, 0);
        QCOMPARE(data.mid(member.offset, member.size), member.der);
    }
    QCOMPARE(store.objects.at(3).container, 0);
    QCOMPARE(store.objects.at(3).name, u"Grüße"_s);
    QVERIFY(store.objects.at(3).der.isEmpty() && store.objects.at(0).der.isEmpty());
}

void FormatsTest::aPasswordMatchesKeyAndCertificate()
{
    const ReadResult result = readWith(inspectData(u"legacy.p12"_s), u"x"_s, u"secret"_s);

    QCOMPARE(result.objects.at(3).kind, ObjectKind::PrivateKey);
    QCOMPARE(result.objects.at(3).spkiSha256, result.objects.at(1).spkiSha256);
    QCOMPARE(result.objects.at(3).spkiSha256.size(), 32);
}

void FormatsTest::checksumsAreToldApart_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("password");
    QTest::addColumn<Integrity>("integrity");

    QTest::newRow("checked") << u"modern.p12"_s << u"secret"_s << Integrity::Checked;
    QTest::newRow("no password") << u"modern.p12"_s << u"-"_s << Integrity::NotChecked;
    QTest::newRow("another password") << u"modern.p12"_s << u"wrong"_s << Integrity::NotChecked;
    QTest::newRow("no checksum") << u"no-mac.p12"_s << u"secret"_s << Integrity::NotApplicable;
    QTest::newRow("changed") << u"wrong-checksum.p12"_s << u"secret"_s << Integrity::Broken;
    QTest::newRow("too costly") << u"hostile-mac.p12"_s << u"secret"_s << Integrity::NotChecked;
    QTest::newRow("bundle") << u"with-list.p7b"_s << u"-"_s << Integrity::NotApplicable;
}

void FormatsTest::checksumsAreToldApart()
{
    QFETCH(const QString, file);
    QFETCH(const QString, password);
    QFETCH(const Integrity, integrity);

    const ReadResult result = readWith(inspectData(file), file, password);

    QCOMPARE(result.objects.at(0).integrity, integrity);
}

void FormatsTest::unknownAlgorithmsAreShownByNumberAndSize()
{
    const FoundObject certificate = readObjects(inspectData(u"ml-dsa-certificate.der"_s), u"x"_s).objects.at(0);
    const FoundObject key = readObjects(inspectData(u"ml-dsa-public.der"_s), u"x"_s).objects.at(0);

    for (const FoundObject &object : {certificate, key}) {
        QVERIFY(object.key.has_value());
        QCOMPARE(object.key->type, u"2.16.840.1.101.3.4.3.18"_s);
        QCOMPARE(object.key->label, u"ML-DSA-65"_s);
        QCOMPARE(object.key->bits, 270 * 8);
    }
    QCOMPARE(certificate.certificate->subject(), u"CN=future"_s);
}

void FormatsTest::privateKeysOfUnknownAlgorithmsAreShownToo()
{
    const ReadResult open = readObjects(inspectData(u"unassigned-private.der"_s), u"x"_s);
    const ReadResult locked = readObjects(inspectData(u"unassigned-locked.der"_s), u"x"_s);
    const ReadResult unlocked = readWith(inspectData(u"unassigned-locked.der"_s), u"x"_s, u"secret"_s);

    QVERIFY(locked.objects.at(0).encrypted);
    for (const ReadResult &result : {open, unlocked}) {
        QVERIFY(result.errors.isEmpty());
        const FoundObject &key = result.objects.at(0);
        QCOMPARE(key.kind, ObjectKind::PrivateKey);
        QVERIFY(isUnknownKey(key) && !key.problem && !key.encrypted);
        QCOMPARE(key.key->type, u"2.16.840.1.101.3.4.3.99"_s);
        QCOMPARE(key.key->bits, 1192 * 8); // as openssl asn1parse says
        QVERIFY(key.der.isEmpty());
    }
    QCOMPARE(unlocked.objects.at(0).encryption->scheme, u"PBES2"_s);
}

void FormatsTest::whatMessagesCarryHasItsPlace()
{
    const QByteArray text = inspectData(u"../../profiles/signed-plain.mobileconfig"_s);
    const QList<FoundObject> inText = readObjects(text, u"x"_s).objects;
    QCOMPARE(inText.at(1).name, u"root.cer"_s);
    QCOMPARE(inText.at(1).container, 0);
    QCOMPARE(QByteArray::fromBase64(text.mid(inText.at(1).offset, inText.at(1).size)), inText.at(1).der);
    QCOMPARE(inText.at(2).kind, ObjectKind::Pkcs12);
    QCOMPARE(inText.at(2).container, 0);
    QCOMPARE(inText.at(3).container, 2);

    const QByteArray binary = inspectData(u"../../profiles/signed-binary.mobileconfig"_s);
    const QList<FoundObject> inBinary = readObjects(binary, u"x"_s).objects;
    const auto root = std::find_if(
        inBinary.cbegin(), inBinary.cend(), [](const FoundObject &object) { return object.name == u"root.cer"; });
    QVERIFY(root != inBinary.cend());
    QCOMPARE(root->der, inText.at(1).der);
    QCOMPARE(binary.mid(root->offset, root->size), root->der);

    const QList<FoundObject> inPieces
        = readObjects(inspectData(u"../../profiles/in-pieces.mobileconfig"_s), u"x"_s).objects;
    QCOMPARE(inPieces.at(1).der, inText.at(1).der);
    QCOMPARE(inPieces.at(1).offset, inPieces.at(0).offset);
    QCOMPARE(inPieces.at(1).size, inPieces.at(0).size);
}

void FormatsTest::aFileIsListedInTheOrderItStands()
{
    const QByteArray pem = inspectData(u"trusted.pem"_s);
    const QByteArray data = "first: |\n" + pem + "second: " + inspectData(u"bare-base64.txt"_s) + "\nthird: |\n" + pem;

    const QList<FoundObject> objects = readObjects(data, u"x"_s).objects;

    QCOMPARE(objects.size(), 3);
    QVERIFY(std::is_sorted(objects.cbegin(), objects.cend(),
        [](const FoundObject &a, const FoundObject &b) { return a.offset < b.offset; }));
}

void FormatsTest::trustSettingsAreShown()
{
    const FoundObject object = readObjects(inspectData(u"trusted.pem"_s), u"x"_s).objects.at(0);

    QVERIFY(object.trust.has_value());
    QCOMPARE(object.trust->alias, u"my server"_s);
    QCOMPARE(object.trust->trustedFor, QStringList{u"serverAuth"_s});
    QCOMPARE(object.trust->rejectedFor, QStringList{u"emailProtection"_s});
    QCOMPARE(object.certificate->subject(), u"CN=one"_s);
}

void FormatsTest::messagesAreNamedAsWhatTheyAre_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("cipher");
    QTest::addColumn<QString>("party"); // of the first signer or recipient: its kind, and what names it
    QTest::addColumn<qint64>("size");

    const auto row = [](const char *file, const char *type, const char *cipher, const char *party, qint64 size) {
        QTest::newRow(file) << QString::fromLatin1(file) << QString::fromLatin1(type) << QString::fromLatin1(cipher)
                            << QString::fromLatin1(party) << size;
    };
    row("to-a-certificate.p7m", "envelopedData", "aes-256-cbc", "certificate CN=reader", 16);
    row("to-a-key-id.p7m", "envelopedData", "aes-128-cbc", "certificate key", 16);
    row("to-a-curve.p7m", "envelopedData", "aes-256-cbc", "certificate CN=curve", 16);
    row("to-a-password.p7m", "envelopedData", "aes-256-cbc", "password ", 16);
    row("authenticated.p7m", "authEnvelopedData", "aes-128-gcm", "certificate CN=reader", 7);
    row("encrypted.p7m", "encryptedData", "aes-128-cbc", "", 16);
    row("detached.p7s", "signedData", "", "certificate CN=reader", -1);
    row("digested.p7m", "digestedData", "", "", -1);
    row("data.p7m", "data", "", "", 7);
    row("../inspect/files/signed.p7m", "signedData", "", "certificate CN=root", 7);
    row("../inspect/files/indefinite-length.p7m", "signedData", "", "certificate CN=root", 7);
    row("../inspect/files/with-list.p7b", "signedData", "", "", -1);
}

void FormatsTest::messagesAreNamedAsWhatTheyAre()
{
    QFETCH(const QString, file);
    QFETCH(const QString, type);
    QFETCH(const QString, cipher);
    QFETCH(const QString, party);
    QFETCH(const qint64, size);

    const FoundObject object = readObjects(inspectData(u"../../wrapped/"_s + file), u"x"_s).objects.at(0);

    QVERIFY(object.cms.has_value());
    QCOMPARE(object.cms->type, type);
    QCOMPARE(object.cms->cipher.toLower(), cipher);
    QCOMPARE(object.cms->contentSize, size);
    const QList<CmsParty> parties = object.cms->signers + object.cms->recipients;
    QString named;
    if (!parties.isEmpty())
        named = parties.first().kind + u' ' + (parties.first().keyId.isEmpty() ? parties.first().issuer : u"key"_s);
    QCOMPARE(named, party);
    QVERIFY(!object.encrypted); // no passphrase would help
}

void FormatsTest::lockedKeysTellTheirEncryption_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("cipher");
    QTest::addColumn<QString>("derivation");
    QTest::addColumn<quint64>("rounds");

    QTest::newRow("scrypt") << u"pki/keys/scrypt.pem"_s << u"PBES2"_s << u"AES-256-CBC"_s << u"scrypt"_s
                            << quint64(16384);
    QTest::newRow("PBKDF2") << u"pki/keys/pbkdf2.der"_s << u"PBES2"_s << u"AES-256-CBC"_s
                            << u"PBKDF2 with hmacWithSHA256"_s << quint64(2048);
    QTest::newRow("headers") << u"pki/keys/legacy-encrypted-indented.pem"_s << u"Proc-Type"_s << u"AES-128-CBC"_s
                             << u"MD5"_s << quint64(1);
    QTest::newRow("OpenSSH") << u"openssh/locked-rsa"_s << u"OpenSSH"_s << u"AES128-CBC"_s << u"bcrypt"_s << quint64(4);
    QTest::newRow("PVK") << u"pvk/strong.pvk"_s << u"PVK"_s << u"RC4"_s << u"SHA-1"_s << quint64(1);
}

void FormatsTest::lockedKeysTellTheirEncryption()
{
    QFETCH(const QString, file);
    QFETCH(const QString, scheme);
    QFETCH(const QString, cipher);
    QFETCH(const QString, derivation);
    QFETCH(const quint64, rounds);

    const FoundObject object = readObjects(inspectData(u"../../"_s + file), u"x"_s).objects.at(0);

    QVERIFY(object.encryption.has_value());
    QCOMPARE(object.encryption->scheme, scheme);
    QCOMPARE(object.encryption->cipher, cipher);
    QCOMPARE(object.encryption->derivation, derivation);
    QCOMPARE(object.encryption->rounds, rounds);
}

void FormatsTest::encodedPlacesPointIntoTheInput()
{
    const QByteArray digits = inspectData(u"../../wrapped/array.inc"_s);
    const QByteArray wide = inspectData(u"../../wrapped/wide.txt"_s);
    const FoundObject array = readObjects(digits, u"x"_s).objects.at(0);
    const FoundObject line = readObjects(wide, u"x"_s).objects.at(0);

    QCOMPARE(array.format, ObjectFormat::Hex);
    QCOMPARE(digits.mid(array.offset - 2, 4), QByteArray("0x30"));
    QCOMPARE(digits.mid(array.offset + array.size), QByteArray("};\n"));
    QCOMPARE(line.format, ObjectFormat::Base64);
    QCOMPARE(wide.mid(line.offset, 4), QByteArray("M\0I\0", 4));
    QCOMPARE(line.name, u"tls.crt"_s);
}

void FormatsTest::everyDumpIsTheSameCertificate()
{
    const auto first = [](const QString &name) {
        return readObjects(inspectData(u"../../messy/"_s + name), u"x"_s).objects.value(0);
    };
    const QByteArray der = first(u"grep.txt"_s).der;
    QVERIFY(!der.isEmpty());

    for (const QString &name : {u"xxd.txt"_s, u"xxd-wide.txt"_s, u"xxd-inside.txt"_s, u"hexdump.txt"_s,
             u"hexdump-no-end.txt"_s, u"hexdump-pem.txt"_s, u"od.txt"_s, u"od-octal.txt"_s, u"two-dumps.txt"_s,
             u"syslog.log"_s, u"compose.log"_s, u"numbered.txt"_s})
        QVERIFY2(first(name).der == der, qPrintable(name));

    const QByteArray text = inspectData(u"../../messy/two-dumps.txt"_s);
    const FoundObject found = first(u"two-dumps.txt"_s);
    QCOMPARE(found.format, ObjectFormat::Hex);
    QVERIFY(text.sliced(found.offset, found.size).startsWith("00000000  30 82"));
    QVERIFY(text.sliced(found.offset + found.size).startsWith("\n\nand then"));
}

void FormatsTest::prefixesAndDumpsCostNoTime_data()
{
    QTest::addColumn<QByteArray>("unit");
    QTest::newRow("short runs") << QByteArray("0000 00\n0001 00\n0002 00\n");
    QTest::newRow("places alone") << QByteArray("00000000:\n");
    QTest::newRow("one octet a line") << QByteArray("0000: 30\n0001: 82\n0000: 30\n");
    QTest::newRow("blanks") << QByteArray("0000                                        \n0040 00\n");
    QTest::newRow("prefix without a block") << QByteArray("a 1: -----BEGIN X-----\na 2: MIIB\n");
    QTest::newRow("long prefix") << QByteArray(250, '1') + ": -----BEGIN X-----\n" + QByteArray(250, '1') + "\n";
    QTest::newRow("empty lines") << QByteArray("a: -----BEGIN X-----\n\n\n\n\na: -----END X-----\n");
}

void FormatsTest::prefixesAndDumpsCostNoTime()
{
    QFETCH(const QByteArray, unit);
    const QByteArray data = unit.repeated(3'000'000 / unit.size());
    QElapsedTimer timer;
    timer.start();
    int asked = 0; // a block of nothing is an object too

    readObjects(data, u"x"_s, {nullptr, [&asked] { return ++asked > 20000; }});

    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

void FormatsTest::aHostileFileCostsNoTime()
{
    QElapsedTimer timer;
    timer.start();

    readWith(inspectData(u"hostile-mac.p12"_s), u"x"_s, u"wrong"_s);
    readWith(inspectData(u"hostile-pbkdf2.p12"_s), u"x"_s, u"wrong"_s);

    // 2^31 rounds take a quarter of an hour; the bound leaves room for sanitizers.
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

void FormatsTest::keysComeOutAsTheyAreFound()
{
    const SecureBytes password(QByteArrayView("secret"));
    const SecureBytes other(QByteArrayView("other"));
    const QByteArray file = inspectData(u"two-entries.p12"_s);

    const OpenedInput keys = readOpened(file, u"x"_s, {&password});
    const OpenedInput locked = readOpened(file, u"x"_s);
    const OpenedInput wrong = readOpened(file, u"x"_s, {&other});
    const OpenedInput none = readOpened(inspectData(u"list.der"_s), u"x"_s);

    QCOMPARE(keys.keys.size(), 2);
    QVERIFY(keys.keys.at(0).publicKeyDer() != keys.keys.at(1).publicKeyDer());
    QVERIFY(locked.keys.isEmpty() && wrong.keys.isEmpty() && none.keys.isEmpty());
    QVERIFY(locked.found.objects.first().encrypted && wrong.found.objects.first().encrypted);
}

QTEST_GUILESS_MAIN(FormatsTest)
#include "formats_test.moc"
