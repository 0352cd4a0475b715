#include "core/pki/jks.h"

#include "core/pki/jks_writer.h"
#include "pki_fixture.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::pki;
using namespace certwright::test;

namespace {

const QString source = u"store"_s;

QByteArray vector(const QString &name)
{
    return testData(u"jks/"_s + name);
}

SecureBytes password(const QString &text)
{
    return SecureBytes(text.toUtf8());
}

/// One line of expect.txt.
struct Expected {
    QString file;
    QString storePassword;
    QString kind;
    QString alias;
    int certificates = 0;
    QString keyPassword;
    QString key;
};

QList<Expected> expectations()
{
    QList<Expected> all;
    for (const QString &line : QString::fromUtf8(vector(u"expect.txt"_s)).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList words = line.split(u'\t');
        all.append({words.at(0), words.at(1), words.at(2), words.at(3), words.at(4).toInt(), words.at(5), words.at(6)});
    }
    return all;
}

QString kindName(JksEntryKind kind)
{
    switch (kind) {
    case JksEntryKind::PrivateKey:
        return u"key"_s;
    case JksEntryKind::TrustedCertificate:
        return u"trusted"_s;
    case JksEntryKind::SecretKey:
        return u"secret"_s;
    }
    return {};
}

const JksEntry *entryOf(const JksStore &store, const QString &alias)
{
    const auto found = std::find_if(
        store.entries.cbegin(), store.entries.cend(), [&alias](const JksEntry &entry) { return entry.alias == alias; });
    return found == store.entries.cend() ? nullptr : &*found;
}

JksContent content(const Root &root)
{
    const Result<PrivateKey> key = PrivateKey::generate(KeyType::recommended());
    const Result<Certificate> leaf
        = signCertificate(leafTemplate({{NameType::Dns, u"app.test"_s}}), *key, root.certificate, root.key);
    return {{{u"Sérver 😀"_s, *key, {*leaf, root.certificate}}}, {{u"ROOT"_s, root.certificate}}};
}

QDateTime now()
{
    return QDateTime::fromString(u"2026-01-02T03:04:05Z"_s, Qt::ISODate);
}

} // namespace

class JksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keytoolsEntriesAreFound_data();
    void keytoolsEntriesAreFound();
    void everyFileHoldsWhatIsExpectedAndNoMore();
    void aWrongPasswordStillShowsTheCertificates();
    void aChangedByteIsToldWhenTheKeyOpens();
    void aPasswordOfTheKeyAloneIsToldFromAWrongOne();
    void everyTruncationIsDamage();
    void bytesBehindTheEndAreDamage();
    void aWrongKeyPasswordIsNamed();
    void jceksRoundsAreCapped();
    void anUnknownVersionIsUnsupported();
    void whatIsNoKeyStoreIsRefused();
    void keytoolReadsWhatWeWrite();
    void aKeyOfAnotherCertificateIsRefused();
    void anAliasThereTwiceIsRefused();
};

void JksTest::keytoolsEntriesAreFound_data()
{
    QTest::addColumn<Expected>("expected");

    for (const Expected &expected : expectations())
        QTest::newRow(qPrintable(expected.file + u' ' + expected.alias)) << expected;
}

void JksTest::keytoolsEntriesAreFound()
{
    QFETCH(Expected, expected);
    const SecureBytes storePassword = password(expected.storePassword);

    const Result<JksStore> closed = readJks(vector(expected.file), nullptr, source);
    const Result<JksStore> store = readJks(vector(expected.file), &storePassword, source);

    QVERIFY(closed && !closed->problem && !closed->integrityChecked);
    QVERIFY(store && !store->problem && store->integrityChecked);
    QCOMPARE(store->kind, expected.file.endsWith(u"jceks") ? JksKind::Jceks : JksKind::Jks);
    QCOMPARE(closed->entries.size(), store->entries.size());
    const JksEntry *entry = entryOf(*store, expected.alias);
    QVERIFY(entry);
    QCOMPARE(kindName(entry->kind), expected.kind);
    QVERIFY(entry->created.isValid() && entry->created.date().year() >= 1995);
    QCOMPARE(entry->certificates.size(), expected.certificates);
    for (const QByteArray &der : entry->certificates)
        QVERIFY(Certificate::parse(der, source));
    if (expected.kind != u"key")
        return;
    const Result<PrivateKey> key = unlockJksKey(*entry, password(expected.keyPassword), source);
    QVERIFY(key);
    const Result<Certificate> leaf = Certificate::parse(entry->certificates.constFirst(), source);
    QVERIFY(leaf && key->belongsTo(*leaf));
    QCOMPARE(leaf->keyInfo().label, expected.key);
}

void JksTest::everyFileHoldsWhatIsExpectedAndNoMore()
{
    QHash<QString, int> counts{{u"empty.jks"_s, 0}};
    for (const Expected &expected : expectations())
        ++counts[expected.file];
    QVERIFY(counts.size() > 5);

    for (const auto &[file, count] : counts.asKeyValueRange()) {
        const Result<JksStore> store = readJks(vector(file), nullptr, source);
        QVERIFY2(store && !store->problem, qPrintable(file));
        QCOMPARE(store->entries.size(), count);
        for (const JksEntry &entry : store->entries)
            QVERIFY(entry.size > 0 && entry.offset >= 12);
    }
}

void JksTest::aWrongPasswordStillShowsTheCertificates()
{
    const SecureBytes wrong = password(u"wrong"_s);

    const Result<JksStore> store = readJks(vector(u"plain.jks"_s), &wrong, source);

    QVERIFY(store);
    QCOMPARE(store->problem, (Error{ErrorCode::WrongPassphrase, {source, u"digest"_s}}));
    QVERIFY(!store->integrityChecked);
    QCOMPARE(store->entries.size(), 2);
}

void JksTest::aChangedByteIsToldWhenTheKeyOpens()
{
    const SecureBytes right = password(u"changeit"_s);
    QByteArray data = vector(u"plain.jks"_s);
    data[data.size() - 40] = static_cast<char>(data.at(data.size() - 40) ^ 1); // in the last certificate's signature

    const Result<JksStore> store = readJks(data, &right, source);

    QVERIFY(store);
    QCOMPARE(store->problem, (Error{ErrorCode::WrongPassphrase, {source, u"keystore"_s}}));
    QVERIFY(!store->integrityChecked);
}

void JksTest::aPasswordOfTheKeyAloneIsToldFromAWrongOne()
{
    const SecureBytes ofKey = password(u"other one"_s);

    const Result<JksStore> store = readJks(vector(u"other-key-password.jks"_s), &ofKey, source);

    QVERIFY(store);
    QCOMPARE(store->problem, (Error{ErrorCode::WrongPassphrase, {source, u"keystore"_s}}));
    QVERIFY(unlockJksKey(*entryOf(*store, u"server"_s), ofKey, source));
}

void JksTest::everyTruncationIsDamage()
{
    for (const QString &file : {u"plain.jks"_s, u"mixed.jceks"_s}) {
        const QByteArray data = vector(file);
        for (qsizetype size = 12; size < data.size(); ++size) {
            const Result<JksStore> store = readJks(data.first(size), nullptr, source);
            // A lost part of the sum at the end looks like a shorter last entry, which is always noticed.
            QVERIFY2(store && store->problem, qPrintable(file + u' ' + QString::number(size)));
            QCOMPARE(store->problem->code, ErrorCode::DamagedObject);
        }
    }
}

void JksTest::bytesBehindTheEndAreDamage()
{
    const Result<JksStore> store = readJks(QByteArray(vector(u"plain.jks"_s) + "x"), nullptr, source);

    QVERIFY(store && store->problem);
    QCOMPARE(store->entries.size(), 2);
}

void JksTest::aWrongKeyPasswordIsNamed()
{
    for (const QString &file : {u"other-key-password.jks"_s, u"mixed.jceks"_s}) {
        const Result<JksStore> store = readJks(vector(file), nullptr, source);
        QVERIFY(store);

        for (const QString &wrong : {u"wrong"_s, u""_s, u"pässword"_s}) {
            const Result<PrivateKey> key = unlockJksKey(*entryOf(*store, u"server"_s), password(wrong), source);
            QVERIFY(!key);
            QCOMPARE(key.error(), (Error{ErrorCode::WrongPassphrase, {source}}));
        }
    }
}

void JksTest::jceksRoundsAreCapped()
{
    Result<JksStore> store = readJks(vector(u"mixed.jceks"_s), nullptr, source);
    QVERIFY(store);
    JksEntry entry = *entryOf(*store, u"server"_s);
    const qsizetype at = entry.lockedKey.indexOf(QByteArray("\x02\x03\x03\x0d\x40", 5)); // 200,000
    QVERIFY(at > 0);
    entry.lockedKey.replace(at, 5, QByteArray("\x02\x03\x7f\xff\xff", 5));

    const Result<PrivateKey> key = unlockJksKey(entry, password(u"changeit"_s), source);

    QVERIFY(!key);
    QCOMPARE(key.error().code, ErrorCode::DamagedObject);
}

void JksTest::anUnknownVersionIsUnsupported()
{
    QByteArray data = vector(u"empty.jks"_s);
    data[7] = 3;

    const Result<JksStore> store = readJks(data, nullptr, source);

    QVERIFY(!store);
    QCOMPARE(store.error(), (Error{ErrorCode::UnsupportedAlgorithm, {u"JKS version 3"_s}}));
}

void JksTest::whatIsNoKeyStoreIsRefused()
{
    QVERIFY(!isJks("text"));
    for (const QByteArray &data : {QByteArray(), QByteArray("\xfe\xed\xfe\xed"), QByteArray("no key store at all")})
        QVERIFY(!readJks(data, nullptr, source));
    for (qsizetype size = 0; size < 12; ++size)
        QVERIFY(!readJks(vector(u"empty.jks"_s).first(size), nullptr, source));
}

void JksTest::keytoolReadsWhatWeWrite()
{
    if (findProgram(u"keytool"_s).isEmpty())
        QSKIP("keytool is missing");
    const Desk desk;
    const Root root = makeRoot({});
    const JksContent in = content(root);
    const Result<SecureBytes> file = toJks(in, password(u"sécret €"_s), now());
    QVERIFY(file);
    const QString path = desk.put(u"made.jks"_s, file->view());
    const QStringList unicode{u"-J-Dfile.encoding=UTF-8"_s, u"-J-Dsun.jnu.encoding=UTF-8"_s};

    // Turning it into PKCS#12 opens the key; OpenSSL then says whether it is still the same one.
    const QString p12 = path + u".p12"_s;
    const RunResult converted = run(u"keytool"_s,
        unicode
            + QStringList{u"-importkeystore"_s, u"-srckeystore"_s, path, u"-srcstoretype"_s, u"JKS"_s,
                u"-srcstorepass"_s, u"sécret €"_s, u"-destkeystore"_s, p12, u"-deststoretype"_s, u"PKCS12"_s,
                u"-deststorepass"_s, u"changeit"_s},
        {}, std::chrono::seconds(50));
    QVERIFY2(converted.ok(), converted.report().constData());
    const RunResult read = openssl({u"pkcs12"_s, u"-nodes"_s, u"-in"_s, p12, u"-passin"_s, u"pass:changeit"_s});
    QVERIFY2(read.ok(), read.report().constData());
    const Result<PrivateKey> key = PrivateKey::parse(read.out, nullptr, source);
    QVERIFY(key && key->belongsTo(in.keys.constFirst().chain.constFirst()));
    QVERIFY2(read.out.contains("friendlyName: root"), read.report().constData());
    const Result<QList<Certificate>> certificates = parseCertificates(read.out, source);
    QVERIFY(certificates);
    QCOMPARE(certificates->count(root.certificate), 2);

    const SecureBytes right = password(u"sécret €"_s);
    const Result<JksStore> own = readJks(file->view(), &right, source);
    QVERIFY(own && own->integrityChecked);
    QCOMPARE(own->entries.constFirst().alias, u"sérver 😀"_s);
    QCOMPARE(own->entries.constFirst().created, now());
}

void JksTest::aKeyOfAnotherCertificateIsRefused()
{
    const Root root = makeRoot({});
    JksContent mixed = content(root);
    mixed.keys.first().chain.removeFirst();

    const Result<SecureBytes> file = toJks(mixed, password(u"secret"_s), now());

    QVERIFY(!file);
    QCOMPARE(file.error(), (Error{ErrorCode::KeyMismatch, {u"Desk dev CA"_s}}));
}

void JksTest::anAliasThereTwiceIsRefused()
{
    const Root root = makeRoot({});
    const JksContent twice{{}, {{u"Root"_s, root.certificate}, {u"rOOT"_s, root.certificate}}};

    QVERIFY(!toJks(twice, password(u"secret"_s), now()));
    QVERIFY(!toJks({{}, {{QString(), root.certificate}}}, password(u"secret"_s), now()));
}

QTEST_GUILESS_MAIN(JksTest)
#include "jks_test.moc"
