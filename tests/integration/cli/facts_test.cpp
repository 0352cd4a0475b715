#include "tests/integration/cli/fixture.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>

using namespace certwright::test;
using namespace Qt::StringLiterals;

namespace {

QJsonArray objectsOf(const QJsonObject &inspected)
{
    return inspected.value(u"inputs"_s)[0][u"objects"_s].toArray();
}

QString sha256Of(const QByteArray &octets)
{
    return QString::fromLatin1(QCryptographicHash::hash(octets, QCryptographicHash::Sha256).toHex());
}

} // namespace

class CliFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestHasTheUsagesOfItsCertificate_data();
    void aRequestHasTheUsagesOfItsCertificate();
    void whatCannotBeReadIsNotAbsent();
    void aKeyStoreHasItsHash_data();
    void aKeyStoreHasItsHash();
    void aPrivateKeyHasNone();
    void aQuestionToAnOcspServerIsNamed();
    void whatIsDamagedIsSaidOnce();
    void theTextHasWhatOpensslPrints();
    void theTextHasPinsAndTheShareThatIsLeft();
    void whatRsaPssLeavesToItsParametersIsShown_data();
    void whatRsaPssLeavesToItsParametersIsShown();
    void aRestrictedKeyIsShownAsOne();
    void theWordsOfThePlaceDoNotMatter_data();
    void theWordsOfThePlaceDoNotMatter();
};

void CliFactsTest::aRequestHasTheUsagesOfItsCertificate_data()
{
    QTest::addColumn<QStringList>("extensions");
    QTest::addColumn<bool>("isCa");

    QTest::newRow("a server") << QStringList{u"keyUsage=critical,digitalSignature,keyEncipherment"_s,
        u"extendedKeyUsage=serverAuth,1.2.3.4"_s, u"basicConstraints=CA:FALSE"_s}
                              << false;
    QTest::newRow("an authority") << QStringList{u"keyUsage=critical,keyCertSign,cRLSign"_s,
        u"basicConstraints=critical,CA:TRUE,pathlen:1"_s}
                                  << true;
    QTest::newRow("nothing") << QStringList{u"subjectAltName=DNS:a.test"_s} << false;
}

void CliFactsTest::aRequestHasTheUsagesOfItsCertificate()
{
    QFETCH(const QStringList, extensions);
    QFETCH(const bool, isCa);
    const Cli cli;
    // Nothing that openssl would add to the certificate alone.
    cli.write(u"openssl.cnf"_s, "[req]\ndistinguished_name=dn\n[dn]\n");
    QStringList more;
    for (const QString &extension : extensions)
        more << u"-addext"_s << extension;
    const QStringList make{u"req"_s, u"-config"_s, cli.path(u"openssl.cnf"_s), u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
        u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-subj"_s, u"/CN=a"_s, u"-keyout"_s, cli.path(u"key"_s)};
    QVERIFY(openssl(make + more + QStringList{u"-out"_s, cli.path(u"csr"_s)}).ok());
    QVERIFY(openssl(make + more + QStringList{u"-x509"_s, u"-out"_s, cli.path(u"pem"_s)}).ok());

    const QJsonArray request = objectsOf(cli.json({u"inspect"_s, u"csr"_s}));
    const QJsonArray certificate = objectsOf(cli.json({u"inspect"_s, u"pem"_s}));

    QVERIFY2(!request.isEmpty() && !certificate.isEmpty(), qPrintable(cli.problem()));
    for (const QString &member : {u"key_usage"_s, u"extended_key_usage"_s, u"is_ca"_s}) {
        QVERIFY(!request[0][member].isUndefined());
        QCOMPARE(request[0][member], certificate[0][member]);
    }
    QCOMPARE(request[0][u"is_ca"_s].toBool(), isCa);
}

/// `openssl x509 -text` shows them as <EMPTY> or as their octets.
void CliFactsTest::whatCannotBeReadIsNotAbsent()
{
    const Cli cli;
    cli.write(u"openssl.cnf"_s, "[req]\ndistinguished_name=dn\n[dn]\n");
    const QStringList make{u"req"_s, u"-config"_s, cli.path(u"openssl.cnf"_s), u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
        u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-subj"_s, u"/CN=a"_s, u"-keyout"_s, cli.path(u"key"_s),
        u"-addext"_s, u"keyUsage=critical,DER:04020780"_s, u"-addext"_s, u"extendedKeyUsage=DER:0400"_s, u"-addext"_s,
        u"subjectAltName=DER:3003820561"_s};
    QVERIFY(openssl(make + QStringList{u"-out"_s, cli.path(u"csr"_s)}).ok());
    QVERIFY(openssl(make + QStringList{u"-x509"_s, u"-out"_s, cli.path(u"pem"_s)}).ok());

    const QJsonObject request = objectsOf(cli.json({u"inspect"_s, u"csr"_s}))[0].toObject();
    const QJsonObject certificate = objectsOf(cli.json({u"inspect"_s, u"pem"_s}))[0].toObject();
    const QString text = QString::fromUtf8(cli.run({u"inspect"_s, u"pem"_s}).out);

    for (const QJsonObject &object : {request, certificate}) {
        for (const QString &member : {u"key_usage"_s, u"extended_key_usage"_s, u"sans"_s})
            QVERIFY2(object[member].isArray() && object[member].toArray().isEmpty(), qPrintable(member));
        QSet<QString> unreadable;
        for (const QJsonValue &extension : object[u"extensions"_s].toArray()) {
            if (!extension[u"readable"_s].toBool())
                unreadable.insert(extension[u"oid"_s].toString());
        }
        QCOMPARE(unreadable, (QSet<QString>{u"2.5.29.15"_s, u"2.5.29.37"_s, u"2.5.29.17"_s}));
    }
    for (const QString &line : {u"Key usage  "_s, u"Purposes  "_s, u"Names  "_s}) {
        const QString rest = text.section(line, 1).section(u'\n', 0, 0).trimmed();
        QCOMPARE(rest, u"cannot be read"_s);
    }
}

void CliFactsTest::aKeyStoreHasItsHash_data()
{
    QTest::addColumn<QString>("file");

    for (const char *file :
        {"inspect/files/modern.p12", "inspect/files/unencrypted.p12", "jks/plain.jks", "jks/mixed.jceks"})
        QTest::newRow(file) << QString::fromLatin1(file);
}

void CliFactsTest::aKeyStoreHasItsHash()
{
    QFETCH(const QString, file);
    const Cli cli;
    const QByteArray octets = cli.read(dataFile(file));
    cli.write(u"pem"_s, "-----BEGIN PKCS12-----\n" + octets.toBase64() + "\n-----END PKCS12-----\n");

    QCOMPARE(objectsOf(cli.json({u"inspect"_s, dataFile(file)}))[0][u"sha256"_s].toString(), sha256Of(octets));
    if (file.endsWith(u".p12")) // whatever it stands in
        QCOMPARE(objectsOf(cli.json({u"inspect"_s, u"pem"_s}))[0][u"sha256"_s].toString(), sha256Of(octets));
}

void CliFactsTest::aPrivateKeyHasNone()
{
    const Cli cli;

    const QJsonArray objects = objectsOf(cli.json({u"inspect"_s, dataFile(u"pki/keys/pkcs8.pem"_s)}));

    QCOMPARE(objects[0][u"kind"_s].toString(), u"private-key"_s);
    QVERIFY(objects[0][u"sha256"_s].isUndefined());
    QVERIFY(!objects[0][u"spki_sha256"_s].isUndefined());
}

void CliFactsTest::aQuestionToAnOcspServerIsNamed()
{
    const Cli cli;
    const QString file = dataFile(u"inspect/files/question.ocsp"_s);

    const QJsonArray objects = objectsOf(cli.json({u"inspect"_s, file}));

    QVERIFY2(!objects.isEmpty(), qPrintable(cli.problem()));
    QCOMPARE(objects[0][u"kind"_s].toString(), u"unknown"_s);
    QCOMPARE(objects[0][u"label"_s].toString(), u"OCSP request"_s);
    QVERIFY(objects[0][u"problem"_s].isNull());
    QVERIFY(cli.run({u"inspect"_s, file}).out.contains("Question to an OCSP server (OCSP request) (DER"));
    QCOMPARE(cli.errorCode({u"verify"_s, file}, 3), u"not-a-certificate"_s);
}

void CliFactsTest::whatIsDamagedIsSaidOnce()
{
    const Cli cli;
    QByteArray octets = cli.read(dataFile(u"inspect/files/only-the-key-locked.p12"_s)); // so the checksum is wrong too
    const qsizetype version = octets.indexOf("\xa0\x03\x02\x01\x02"); // of the first certificate in it
    QVERIFY(version > 0);
    octets[version + 2] = '\x05';
    cli.write(u"damaged.p12"_s, octets);
    cli.write(u"password"_s, "secret\n");

    const RunResult inspected = cli.run({u"inspect"_s, u"damaged.p12"_s, u"--password-file"_s, u"password"_s});

    QCOMPARE(inspected.exitCode, 1);
    QVERIFY2(
        inspected.out.count("looks like a certificate or key, but is damaged") == 1, inspected.report().constData());
    QCOMPARE(inspected.out.count("  as said above\n"), 2); // the store and the certificate in it
}

void CliFactsTest::theTextHasWhatOpensslPrints()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    const QString file = cli.issue({u"app.test"_s}).value(u"files"_s)[u"cert"_s].toString();
    const RunResult judge = openssl({u"x509"_s, u"-in"_s, file, u"-noout"_s, u"-fingerprint"_s, u"-sha1"_s, u"-ext"_s,
        u"subjectKeyIdentifier,authorityKeyIdentifier"_s});
    QVERIFY2(judge.ok(), judge.report().constData());

    const RunResult result = cli.run({u"inspect"_s, file});

    QRegularExpressionMatchIterator numbers
        = QRegularExpression(u"[0-9A-F]{2}(:[0-9A-F]{2}){19}"_s).globalMatch(QString::fromUtf8(judge.out));
    for (const char *label : {"SHA-1 ", "Key id ", "Issuer's key id "}) {
        QVERIFY2(numbers.hasNext(), judge.report().constData());
        const QString line = QString::fromLatin1(label).trimmed() + u" +"_s + numbers.next().captured();
        QVERIFY2(QRegularExpression(u"\n  "_s + line + u'\n').match(QString::fromUtf8(result.out)).hasMatch(),
            result.report().constData());
    }
}

void CliFactsTest::theTextHasPinsAndTheShareThatIsLeft()
{
    const Cli cli;
    QVERIFY(openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
                        u"-nodes"_s, u"-subj"_s, u"/CN=a"_s, u"-days"_s, u"20"_s, u"-keyout"_s, cli.path(u"key"_s),
                        u"-out"_s, cli.path(u"pem"_s)})
                .ok());
    QVERIFY(openssl({u"pkey"_s, u"-in"_s, cli.path(u"key"_s), u"-pubout"_s, u"-outform"_s, u"DER"_s, u"-out"_s,
                        cli.path(u"spki"_s)})
                .ok());
    const QByteArray hash = QCryptographicHash::hash(cli.read(cli.path(u"spki"_s)), QCryptographicHash::Sha256);

    const QByteArray text = cli.run({u"inspect"_s, u"pem"_s}).out;

    QVERIFY2(text.contains(QByteArray(" " + hash.toBase64() + " (base64)\n")), text.constData());
    QVERIFY2(text.contains(QByteArray(" 3 1 1 " + hash.toHex() + "\n")), text.constData());
    static const QRegularExpression left(u"\\n  Left +(19 of 20 days \\(99|20 of 20 days \\(100) %\\), in order\n"_s);
    QVERIFY2(left.match(QString::fromUtf8(text)).hasMatch(), text.constData());
    const QByteArray ended = cli.run({u"inspect"_s, dataFile(u"lint/certs/clean-397-days.pem"_s)}).out;
    QVERIFY2(ended.contains("  0 of ") && ended.contains("(0 %), expired\n"), ended.constData());
}

void CliFactsTest::whatRsaPssLeavesToItsParametersIsShown_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QJsonObject>("parameters");
    const auto parameters = [](const QString &hash, const QString &maskHash, int salt) {
        return QJsonObject{
            {u"hash"_s, hash}, {u"mgf"_s, u"MGF1"_s}, {u"mgf_hash"_s, maskHash}, {u"salt_length"_s, salt}};
    };
    const QString usual = u"rsassaPss with SHA-256, MGF1 with SHA-256, 32 bytes of salt"_s;
    for (const QString &file : {u"sha256.pem"_s, u"request.pem"_s, u"answer.der"_s})
        QTest::newRow(qPrintable(file)) << file << usual << parameters(u"SHA-256"_s, u"SHA-256"_s, 32);
    QTest::newRow("list.pem") << u"list.pem"_s << u"rsassaPss with SHA-384, MGF1 with SHA-384, 48 bytes of salt"_s
                              << parameters(u"SHA-384"_s, u"SHA-384"_s, 48);
    QTest::newRow("mask-of-sha1.pem") << u"mask-of-sha1.pem"_s
                                      << u"rsassaPss with SHA-256, MGF1 with SHA-1, 32 bytes of salt"_s
                                      << parameters(u"SHA-256"_s, u"SHA-1"_s, 32);
    QTest::newRow("sha1.pem") << u"sha1.pem"_s << u"rsassaPss with SHA-1, MGF1 with SHA-1, 20 bytes of salt"_s
                              << parameters(u"SHA-1"_s, u"SHA-1"_s, 20);
}

void CliFactsTest::whatRsaPssLeavesToItsParametersIsShown()
{
    QFETCH(const QString, file);
    QFETCH(const QString, words);
    QFETCH(const QJsonObject, parameters);
    const Cli cli;
    const QString path = dataFile(u"pss/"_s + file);

    const QByteArray text = cli.run({u"inspect"_s, path}).out;
    const QJsonObject object = objectsOf(cli.json({u"inspect"_s, path}))[0].toObject();

    QVERIFY2(text.contains(QByteArray(" " + words.toUtf8() + "\n")), text.constData());
    QCOMPARE(object[u"signature_algorithm"].toString(), u"rsassaPss"_s);
    QCOMPARE(object[u"signature_parameters"].toObject(), parameters);
}

void CliFactsTest::aRestrictedKeyIsShownAsOne()
{
    const Cli cli;
    const QString path = dataFile(u"pss/restricted-key.pem"_s);

    const QByteArray text = cli.run({u"inspect"_s, path}).out;
    const QJsonObject object = objectsOf(cli.json({u"inspect"_s, path}))[0].toObject();

    QVERIFY2(text.contains(" RSA-PSS 2048, only with SHA-256, MGF1-SHA-256 and at least 32 bytes of salt\n"),
        text.constData());
    QCOMPARE(object[u"key"][u"restriction"][u"salt_length"].toInt(), 32);
    QCOMPARE(object[u"key"][u"restriction"][u"hash"].toString(), u"SHA-256"_s);
    const QByteArray free = cli.run({u"inspect"_s, dataFile(u"pss/free-key.pem"_s)}).out;
    QVERIFY2(free.contains(" RSA-PSS 2048\n"), free.constData());
}

void CliFactsTest::theWordsOfThePlaceDoNotMatter_data()
{
    QTest::addColumn<QByteArray>("language");

    for (const char *language : {"C", "C.UTF-8", "de_DE.UTF-8"})
        QTest::newRow(language) << QByteArray(language);
}

/// Dates, numbers and plurals are plain English, wherever the computer stands.
void CliFactsTest::theWordsOfThePlaceDoNotMatter()
{
    QFETCH(const QByteArray, language);
    const Cli cli;
    cli.write(u"rest"_s, cli.read(dataFile(u"inspect/files/answer.ocsp"_s)) + QByteArray(12345, 'x'));
    for (const char *variable : {"LC_ALL", "LANG", "LANGUAGE"})
        qputenv(variable, language);

    const QByteArray text = cli.run({u"inspect"_s, u"rest"_s}).out;
    for (const char *variable : {"LC_ALL", "LANG", "LANGUAGE"})
        qunsetenv(variable);

    QVERIFY2(text.contains("12,345 bytes"), text.constData());
}

QTEST_GUILESS_MAIN(CliFactsTest)
#include "facts_test.moc"
