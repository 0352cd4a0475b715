#include "core/inspect/reader.h"
#include "core/ossl/features.h"
#include "core/pki/key_info.h"
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
    void aStoreOfWindowsHoldsItsMembersByName();
    void whatADamagedListStillKnowsHasItsName();
    void checksumsAreToldApart_data();
    void checksumsAreToldApart();
    void unknownAlgorithmsAreShownByNumberAndSize();
    void privateKeysOfUnknownAlgorithmsAreShownToo();
    void whatMessagesCarryHasItsPlace();
    void whatOthersWrapHasItsPlace();
    void keysSayTheirSize_data();
    void keysSayTheirSize();
    void aFileIsListedInTheOrderItStands();
    void trustSettingsAreShown();
    void messagesAreNamedAsWhatTheyAre_data();
    void messagesAreNamedAsWhatTheyAre();
    void lockedKeysTellTheirEncryption_data();
    void lockedKeysTellTheirEncryption();
    void aHostileFileCostsNoTime();
    void keysComeOutAsTheyAreFound();
};

void FormatsTest::filesOfOtherProgramsHoldWhatTheirMakersPutIn_data()
{
    QTest::addColumn<QStringList>("row");
    const QList<QStringList> own = expectations(u"inspect/expect.txt"_s) + expectations(u"profiles/expect.txt"_s)
        + expectations(u"stores/expect.txt"_s) + expectations(u"captures/expect.txt"_s);
    const QList<QStringList> wrapped = expectations(u"wrapped/expect.txt"_s) + expectations(u"messy/expect.txt"_s);
    const QList<QStringList> others = expectations(u"others/expect.txt"_s);
    for (const QStringList &row : own + wrapped + others + expectations(u"inspect/expect-others.txt"_s))
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

void FormatsTest::aStoreOfWindowsHoldsItsMembersByName()
{
    const QByteArray data = inspectData(u"../../stores/all.sst"_s);
    const QByteArray inText = inspectData(u"../../stores/in-base64.txt"_s);

    const QList<FoundObject> objects = readObjects(data, u"x"_s).objects;
    const QList<FoundObject> decoded = readObjects(inText, u"x"_s).objects;

    QCOMPARE(objects.size(), 6);
    QCOMPARE(objects.at(0).label, u"SST"_s);
    QVERIFY(isSerializedStore(objects.at(0)) && isContainer(objects.at(0)) && !objects.at(0).problem);
    QCOMPARE(objects.at(0).size, data.size());
    QCOMPARE(objects.at(1).name, u"Erste Wurzel"_s);
    QCOMPARE(objects.at(1).certificate->subject(), u"CN=one"_s);
    QVERIFY(objects.at(5).name.isEmpty());
    QCOMPARE(objects.at(5).certificate->subject(), u"CN=two"_s);
    for (const qsizetype member : {1, 2, 3, 5}) {
        QCOMPARE(objects.at(member).container, 0);
        QCOMPARE(data.sliced(objects.at(member).offset, objects.at(member).size), objects.at(member).der);
    }
    QCOMPARE(objects.at(3).cms->type, u"signedData"_s);
    QCOMPARE(objects.at(4).container, 3);
    QVERIFY(isSerializedStore(decoded.at(0)));
    QCOMPARE(decoded.at(1).der, objects.at(1).der);
    QCOMPARE(decoded.at(1).offset, 0);
    QCOMPARE(decoded.at(1).size, inText.trimmed().size());
}

void FormatsTest::whatADamagedListStillKnowsHasItsName()
{
    const QByteArray data = inspectData(u"../../profiles/lost-place.plist"_s);

    const QList<FoundObject> objects = readObjects(data, u"x"_s).objects;

    QCOMPARE(objects.at(0).name, u"root.cer"_s);
    QCOMPARE(data.sliced(objects.at(0).offset, objects.at(0).size), objects.at(0).der);
    QCOMPARE(objects.at(1).kind, ObjectKind::Pkcs12);
    QVERIFY(objects.at(1).name.isEmpty());
    QCOMPARE(data.sliced(objects.at(1).offset, 2), QByteArray("\x30\x82"));
    QCOMPARE(objects.at(1).offset, data.indexOf("\x02\x01\x03\x30") - 4);
}

void FormatsTest::checksumsAreToldApart_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("password");
    QTest::addColumn<Integrity>("integrity");

    QTest::newRow("checked") << u"modern.p12"_s << u"secret"_s << Integrity::Checked;
    QTest::newRow("no password") << u"modern.p12"_s << u"-"_s << Integrity::NotChecked;
    QTest::newRow("another password") << u"modern.p12"_s << u"wrong"_s << Integrity::NotChecked;
    QTest::newRow("no checksum") << u"no-mac.p12"_s << u"secret"_s << Integrity::Absent;
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
        QCOMPARE(object.key->type, u"ML-DSA-65"_s);
        QCOMPARE(pki::keyOid(*object.key), u"2.16.840.1.101.3.4.3.18"_s);
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

void FormatsTest::whatOthersWrapHasItsPlace()
{
    const QByteArray stamp = inspectData(u"../../others/stamp.tsr"_s);
    const QByteArray line = inspectData(u"../../others/token.log"_s);

    const QList<FoundObject> inStamp = readObjects(stamp, u"x"_s).objects;
    const QList<FoundObject> inToken = readObjects(line, u"x"_s).objects;

    QCOMPARE(inStamp.size(), 3);
    for (const FoundObject &object : inStamp)
        QCOMPARE(stamp.sliced(object.offset, object.size), object.der);
    QCOMPARE(inToken.size(), 2);
    QCOMPARE(inToken.at(0).certificate->subject(), u"CN=clock"_s);
    QCOMPARE(inToken.at(1).name, u"x5c[1]"_s);
    QCOMPARE(inToken.at(0).offset, line.indexOf("eyJ"));
    QCOMPARE(inToken.at(0).size, line.indexOf('.', line.indexOf("eyJ")) - line.indexOf("eyJ"));
}

void FormatsTest::keysSayTheirSize_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("label");
    QTest::addColumn<int>("bits");
    QTest::addColumn<bool>("isOpen");

    QTest::newRow("DSA of SSH") << u"openssh/dss"_s << u"DSA 1024"_s << 1024 << true;
    QTest::newRow("DSA of SSH, public") << u"openssh/dss.pub"_s << u"DSA 1024"_s << 1024 << false;
    QTest::newRow("RSA without primes") << u"jwk/rsa-only-d.json"_s << u"RSA 2048"_s << 2048 << true;
    QTest::newRow("ML-DSA") << u"jwk/rfc9964.json"_s << u"ML-DSA-44"_s << 10496 << ossl::canGenerate("ML-DSA-44");
    QTest::newRow("unknown curve") << u"others/curve-of-nobody.jwk"_s << u"EC P-999"_s << 0 << false;
}

void FormatsTest::keysSayTheirSize()
{
    QFETCH(const QString, name);

    const OpenedInput opened = readOpened(inspectData(u"../../"_s + name), u"x"_s);

    QCOMPARE(opened.found.objects.size(), 1);
    QTEST(opened.found.objects.first().key->label, "label");
    QTEST(opened.found.objects.first().key->bits, "bits");
    QTEST(!opened.keys.isEmpty(), "isOpen");
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
    QTest::newRow("OpenSSH") << u"openssh/locked-rsa"_s << u"OpenSSH"_s << u"aes128-cbc"_s << u"bcrypt"_s << quint64(4);
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

    QVERIFY(object.encryption && object.encryption->function == derivation.section(u" with "_s, 1));
    QCOMPARE(object.encryption->scheme, scheme);
    QCOMPARE(object.encryption->cipher, cipher);
    QCOMPARE(object.encryption->derivation, derivation);
    QCOMPARE(object.encryption->rounds, rounds);
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
