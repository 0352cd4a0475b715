#include "tests/integration/cli/fixture.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace certwright::test;
using namespace Qt::StringLiterals;

namespace {

QString fileOf(const QJsonObject &issued, const QString &part)
{
    return issued.value(u"files"_s).toObject().value(part).toString();
}

/// A file of tests/data/inspect.
QString vector(const QString &name)
{
    return QStringLiteral(CERTWRIGHT_TEST_DATA "/inspect/files/") + name;
}

QJsonArray objectsOf(const QJsonObject &inspected, int input = 0)
{
    return inspected.value(u"inputs"_s)[input][u"objects"_s].toArray();
}

} // namespace

class CliInspectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCertificateShowsItsFacts();
    void aMixedFileShowsEveryPart();
    void standardInputIsReadOnce();
    void whatIsNoCertificateIsSaidSo();
    void aMissingFileBesideAGoodOneIsNamed();
    void aStoreShowsItsMembersOnceItsPasswordIsKnown();
    void whatIsLockedOrBrokenIsToldApart_data();
    void whatIsLockedOrBrokenIsToldApart();
    void aFolderIsReadWithAllBelowIt();
    void requestsAndListsShowTheirFacts();
    void theTextSaysWhatTheJsonSays_data();
    void theTextSaysWhatTheJsonSays();
    void aListIsWholeInJsonAndShortenedInText();
    void aChallengePasswordIsNamedAndNotShown();
    void exportsAreReadBack_data();
    void exportsAreReadBack();
    void aPkcs12ExportOpens();
    void secretsAreNotPrinted();
    void recipesNameTheFiles();
};

void CliInspectTest::aCertificateShowsItsFacts()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    const QJsonObject issued = cli.issue({u"localhost"_s, u"::1"_s});
    const QString file = fileOf(issued, u"cert"_s);

    const QJsonObject inspected = cli.json({u"inspect"_s, file});

    QVERIFY2(!inspected.isEmpty(), qPrintable(cli.problem()));
    const QJsonObject input = inspected.value(u"inputs"_s)[0].toObject();
    const QByteArray hash = QCryptographicHash::hash(cli.read(file), QCryptographicHash::Sha256).toHex();
    QCOMPARE(input.value(u"sha256"_s).toString().toLatin1(), hash);
    QCOMPARE(input.value(u"size"_s).toInteger(), QFileInfo(file).size());
    const QJsonObject certificate = objectsOf(inspected)[0].toObject();
    QCOMPARE(certificate.value(u"kind"_s).toString(), u"certificate"_s);
    QCOMPARE(certificate.value(u"format"_s).toString(), u"pem"_s);
    QCOMPARE(certificate.value(u"sha256"_s), issued.value(u"sha256"_s));
    QCOMPARE(certificate.value(u"not_after"_s), issued.value(u"not_after"_s));
    QCOMPARE(certificate.value(u"is_ca"_s), QJsonValue(false));
    QCOMPARE(certificate.value(u"key"_s)[u"curve"_s].toString(), u"P-256"_s);
    QCOMPARE(certificate.value(u"sans"_s)[1].toObject(), (QJsonObject{{u"type"_s, u"ip"_s}, {u"value"_s, u"::1"_s}}));
    const RunResult serial = openssl({u"x509"_s, u"-noout"_s, u"-serial"_s, u"-in"_s, file});
    QCOMPARE("serial=" + certificate.value(u"serial"_s).toString().toUpper().toLatin1() + "\n", serial.out);
}

void CliInspectTest::aMixedFileShowsEveryPart()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    const QJsonObject issued = cli.issue({u"localhost"_s});
    cli.write(u"mixed"_s,
        "words\n" + cli.read(fileOf(issued, u"cert"_s)) + "more\r\n" + cli.read(fileOf(issued, u"key"_s))
            + cli.read(fileOf(issued, u"authority"_s)));

    const QJsonArray objects = objectsOf(cli.json({u"inspect"_s, u"mixed"_s}));

    QCOMPARE(objects.size(), 3);
    QCOMPARE(objects[1].toObject().value(u"kind"_s).toString(), u"private-key"_s);
    QCOMPARE(objects[1].toObject().value(u"spki_sha256"_s), objects[0].toObject().value(u"spki_sha256"_s));
    QCOMPARE(objects[2].toObject().value(u"is_ca"_s), QJsonValue(true));
    const QByteArray text = cli.run({u"inspect"_s, u"mixed"_s}).out;
    QVERIFY(text.contains("Certificate (PEM, at byte 6)") && text.contains("Private key (PEM"));
}

void CliInspectTest::standardInputIsReadOnce()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    const QByteArray certificate = cli.read(fileOf(cli.issue({u"localhost"_s}), u"cert"_s));

    const RunResult result = cli.run({u"inspect"_s, u"-"_s}, certificate);

    QVERIFY2(result.ok() && result.out.startsWith("standard input"), result.report().constData());
    QCOMPARE(cli.errorCode({u"inspect"_s, u"-"_s, u"-"_s}, 2), u"usage"_s);
    QCOMPARE(cli.run({u"inspect"_s, u"-"_s}).exitCode, 1); // nothing comes in
}

void CliInspectTest::whatIsNoCertificateIsSaidSo()
{
    const Cli cli;
    cli.write(u"script.pem"_s, "#!/bin/sh\necho hello\n");
    cli.write(u"empty"_s, "");

    const QJsonObject inspected = cli.json({u"inspect"_s, u"script.pem"_s, u"empty"_s}, 1);

    QVERIFY2(!inspected.isEmpty(), qPrintable(cli.problem()));
    QCOMPARE(inspected.value(u"inputs"_s)[0][u"errors"_s][0][u"text"_s].toString(),
        u"script.pem is a shell script, not a certificate file."_s);
    QCOMPARE(inspected.value(u"inputs"_s)[1][u"errors"_s][0][u"code"_s].toString(), u"empty-input"_s);
}

void CliInspectTest::aMissingFileBesideAGoodOneIsNamed()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    const QString file = fileOf(cli.issue({u"localhost"_s}), u"cert"_s);

    const QJsonObject inspected = cli.json({u"inspect"_s, u"gone"_s, file}, 1);

    QVERIFY2(
        inspected.value(u"inputs"_s)[0][u"errors"_s][0][u"code"_s] == u"file-not-found"_s, qPrintable(cli.problem()));
    QCOMPARE(objectsOf(inspected, 1).size(), 1);
    QCOMPARE(cli.errorCode({u"inspect"_s, u"gone"_s}, 3), u"file-not-found"_s);
}

void CliInspectTest::aStoreShowsItsMembersOnceItsPasswordIsKnown()
{
    const Cli cli;
    cli.write(u"store"_s, cli.read(vector(u"modern.p12"_s)));
    cli.write(u"password"_s, "secret\n");

    const QJsonArray locked = objectsOf(cli.json({u"inspect"_s, u"store"_s}));
    const QJsonArray open = objectsOf(cli.json({u"inspect"_s, u"store"_s, u"--password-file"_s, u"password"_s}));

    QVERIFY2(locked.size() == 3 && open.size() == 4, qPrintable(cli.problem()));
    QCOMPARE(locked[0][u"problem"_s][u"code"_s].toString(), u"passphrase-needed"_s);
    QCOMPARE(locked[2][u"kind"_s].toString(), u"private-key"_s);
    QCOMPARE(locked[2][u"encrypted"_s], QJsonValue(true));
    QCOMPARE(open[0][u"kind"_s].toString(), u"pkcs12"_s);
    QCOMPARE(open[0][u"members"_s].toArray(), (QJsonArray{1, 2, 3}));
    QCOMPARE(open[0][u"integrity"_s].toString(), u"checked"_s);
    QCOMPARE(open[1][u"container"_s], QJsonValue(0));
    QCOMPARE(open[1][u"subject"_s].toString(), u"CN=one"_s);
    QCOMPARE(open[3][u"name"_s].toString(), u"Grüße"_s);
    QCOMPARE(open[3][u"spki_sha256"_s], open[1][u"spki_sha256"_s]);
    QCOMPARE(open[3][u"encryption"_s][u"scheme"_s].toString(), u"PBES2"_s);
}

void CliInspectTest::whatIsLockedOrBrokenIsToldApart_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QString>("code");

    QTest::newRow("wrong password") << u"modern.p12"_s << QByteArray("wrong\n") << u"wrong-passphrase"_s;
    QTest::newRow("damaged") << u"wrong-checksum.p12"_s << QByteArray("secret\n") << u"damaged-object"_s;
    QTest::newRow("too costly") << u"hostile-mac.p12"_s << QByteArray("secret\n") << u"derivation-too-costly"_s;
    QTest::newRow("cut off") << u"cut-off.p12"_s << QByteArray("secret\n") << u"object-cut-off"_s;
    QTest::newRow("unsupported") << u"../../openssh_locked/unknown-cipher"_s << QByteArray("secret\n")
                                 << u"unsupported-algorithm"_s;
}

void CliInspectTest::whatIsLockedOrBrokenIsToldApart()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, password);
    QFETCH(const QString, code);
    const Cli cli;
    cli.write(u"password"_s, password);

    const QJsonObject inspected = cli.json({u"inspect"_s, vector(file), u"--password-file"_s, u"password"_s}, 1);

    QVERIFY2(!inspected.isEmpty(), qPrintable(cli.problem()));
    QCOMPARE(inspected.value(u"inputs"_s)[0][u"errors"_s][0][u"code"_s].toString(), code);
}

void CliInspectTest::aFolderIsReadWithAllBelowIt()
{
    const Cli cli;
    QVERIFY(QDir().mkpath(cli.path(u"pile/below"_s)));
    cli.write(u"pile/a.pem"_s, cli.read(vector(u"trusted.pem"_s)));
    cli.write(u"pile/below/b"_s, cli.read(vector(u"list.der"_s)));
    cli.write(u"pile/notes.txt"_s, "nothing to see\n");
    QVERIFY(QFile::link(cli.path(u"pile"_s), cli.path(u"pile/below/loop"_s)));

    const QJsonObject inspected = cli.json({u"inspect"_s, u"pile"_s}); // notes are no failure of a folder

    QVERIFY2(!inspected.isEmpty(), qPrintable(cli.problem()));
    QCOMPARE(inspected.value(u"inputs"_s).toArray().size(), 4);
    QCOMPARE(inspected.value(u"inputs"_s)[0][u"errors"_s][0][u"code"_s].toString(), u"link-not-followed"_s);
    QCOMPARE(objectsOf(inspected, 1)[0][u"trust"_s][u"alias"_s].toString(), u"my server"_s);
    QCOMPARE(objectsOf(inspected, 2)[0][u"kind"_s].toString(), u"crl"_s);
    QCOMPARE(inspected.value(u"inputs"_s)[3][u"errors"_s][0][u"code"_s].toString(), u"not-a-certificate-file"_s);
}

void CliInspectTest::requestsAndListsShowTheirFacts()
{
    const Cli cli;
    const QString request = QStringLiteral(CERTWRIGHT_TEST_DATA "/pki/files/request.pem");

    const QJsonObject inspected = cli.json({u"inspect"_s, request, vector(u"list.der"_s), vector(u"answer.ocsp"_s)});

    QVERIFY2(!inspected.isEmpty(), qPrintable(cli.problem()));
    QCOMPARE(objectsOf(inspected, 0)[0][u"kind"_s].toString(), u"csr"_s);
    QCOMPARE(objectsOf(inspected, 0)[0][u"signature_ok"_s], QJsonValue(true));
    QCOMPARE(objectsOf(inspected, 1)[0][u"issuer"_s].toString(), u"CN=root"_s);
    QCOMPARE(objectsOf(inspected, 1)[0][u"revoked"_s].toInt(), 0);
    QCOMPARE(objectsOf(inspected, 2)[0][u"responses"_s][0][u"state"_s].toString(), u"good"_s);
}

void CliInspectTest::theTextSaysWhatTheJsonSays_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("parts");

    QTest::newRow("answer") << u"wrapped/revoked.ocsp"_s
                            << QStringList{u"with serial number 10:00 was revoked on 2 January 2026"_s,
                                   u"(keyCompromise)."_s, u"CN=reader"_s, u"Next update"_s, u"Extensions"_s,
                                   u"sha256WithRSAEncryption"_s};
    QTest::newRow("list") << u"wrapped/revoked.pem"_s
                          << QStringList{u"It names 26 certificates as revoked."_s, u"Number        7"_s, u"Issued"_s,
                                 u"Next update"_s, u"authorityKeyIdentifier"_s, u"10:00"_s, u"and 6 more"_s};
    QTest::newRow("request") << u"wrapped/request.pem"_s
                             << QStringList{u"whoever made it holds the private key"_s, u"asked.example"_s,
                                    u"Extensions asked for"_s, u"keyUsage"_s, u"unstructuredName: a name"_s};
    QTest::newRow("trust") << u"inspect/files/trusted.pem"_s
                           << QStringList{u"Trusted for"_s, u"serverAuth"_s, u"Rejected for"_s, u"my server"_s};
    QTest::newRow("SPKAC") << u"spkac/line.spkac"_s << QStringList{u"hello there"_s, u"Its signature is right"_s};
    QTest::newRow("locked key") << u"pki/keys/pbkdf2.der"_s
                                << QStringList{u"It is locked"_s, u"AES-256-CBC"_s, u"2048 rounds (PBES2)"_s};
    QTest::newRow("open key") << u"pki/keys/pkcs8.pem"_s
                              << QStringList{u"It is not encrypted: whoever has this file can use the key."_s};
    QTest::newRow("encrypted message") << u"wrapped/to-a-curve.p7m"_s
                                       << QStringList{u"Encrypted message (CMS EnvelopedData)"_s,
                                              u"Encrypted to  certificate number "_s, u" of CN=curve"_s};
    QTest::newRow("signature") << u"wrapped/detached.p7s"_s
                               << QStringList{u"Signed message (CMS SignedData)"_s, u"detached"_s, u"CN=reader"_s};
    QTest::newRow("signed mail") << u"mails/beside.eml"_s
                                 << QStringList{u"what is signed stands beside it in the mail"_s, u"CN=Alice\n"_s,
                                        u"Its signature is in order; it comes from “Alice”."_s};
    QTest::newRow("locked key store") << u"inspect/files/legacy.p12"_s
                                      << QStringList{u"Encryption  pbeWithSHA1And40BitRC2-CBC in "_s};
    QTest::newRow("static key") << u"wrapped/static.key"_s << QStringList{u"OpenVPN static key: a shared secret"_s};
    QTest::newRow("locked SSH key") << u"openssh/locked-ed25519"_s
                                    << QStringList{u"Private key (OpenSSH"_s, u"It is locked: its password is needed"_s,
                                           u"Ed25519"_s, u"bcrypt in 16 rounds"_s};
    QTest::newRow("SSH certificate") << u"openssh/ed25519-cert.pub"_s
                                     << QStringList{u"SSH certificate: a public key"_s, u"ssh-ed25519-cert-v01"_s};
    QTest::newRow("symmetric JWK") << u"jwk/rfc7515.json"_s << QStringList{u"Secret key of a symmetric cipher (JWK"_s};
    QTest::newRow("unknown algorithm") << u"inspect/files/ml-dsa-public.der"_s
                                       << QStringList{u"ML-DSA-65 (2.16.840.1.101.3.4.3.18), 270 bytes"_s};
    QTest::newRow("private key of an unknown algorithm")
        << u"inspect/files/unassigned-private.der"_s
        << QStringList{u"Private key (DER"_s, u"unknown, 2.16.840.1.101.3.4.3.99, 1192 bytes"_s};
    QTest::newRow("signed profile") << u"profiles/signed-plain.mobileconfig"_s
                                    << QStringList{u"Signed message (CMS SignedData)"_s, u"CN=ca of a profile"_s,
                                           u"Key and certificates (PKCS#12)"_s};
    QTest::newRow("SSH key") << u"wrapped/rfc4716.pub"_s << QStringList{u"Public key (OpenSSH"_s, u"Ed25519"_s};
}

void CliInspectTest::theTextSaysWhatTheJsonSays()
{
    QFETCH(const QString, file);
    QFETCH(const QStringList, parts);
    const Cli cli;
    const QString path = QStringLiteral(CERTWRIGHT_TEST_DATA "/") + file;

    const RunResult result = cli.run({u"inspect"_s, path});

    const QByteArray hash = QCryptographicHash::hash(cli.read(path), QCryptographicHash::Sha256).toHex();
    QVERIFY2(result.ok() && result.out.contains(hash), result.report().constData());
    for (const QString &part : parts)
        QVERIFY2(result.out.contains(part.toUtf8()), qPrintable(part + u'\n' + QString::fromUtf8(result.out)));
}

void CliInspectTest::aListIsWholeInJsonAndShortenedInText()
{
    const Cli cli;
    const QString path = QStringLiteral(CERTWRIGHT_TEST_DATA "/wrapped/revoked.pem");
    const QJsonArray entries = objectsOf(cli.json({u"inspect"_s, path}))[0][u"entries"_s].toArray();
    const RunResult judge = openssl({u"crl"_s, u"-in"_s, path, u"-noout"_s, u"-text"_s});

    QCOMPARE(entries.size(), judge.out.count("Serial Number:"));
    QCOMPARE(entries.last().toObject(),
        (QJsonObject{
            {u"serial"_s, u"1025"_s}, {u"date"_s, u"2026-01-02T03:04:05Z"_s}, {u"reason"_s, u"keyCompromise"_s}}));
    QVERIFY(!cli.run({u"inspect"_s, path}).out.contains("10:25"));
}

void CliInspectTest::aChallengePasswordIsNamedAndNotShown()
{
    const Cli cli;
    const QString path = QStringLiteral(CERTWRIGHT_TEST_DATA "/wrapped/request.pem");
    QVERIFY(openssl({u"req"_s, u"-in"_s, path, u"-noout"_s, u"-text"_s}).out.contains("do not tell"));

    const RunResult text = cli.run({u"inspect"_s, path});
    const RunResult json = cli.run({u"inspect"_s, path, u"--json"_s});

    QVERIFY2(text.out.contains("challengePassword") && !text.out.contains("do not tell"), text.report().constData());
    QVERIFY(json.out.contains("\"has_challenge_password\": true") && !json.out.contains("do not tell"));
}

void CliInspectTest::exportsAreReadBack_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("part");
    for (const char *row : {"pem cert", "fullchain fullchain", "root authority", "key key"}) {
        const QStringList words = QString::fromLatin1(row).split(u' ');
        QTest::newRow(row) << words[0] << words[1];
    }
}

void CliInspectTest::exportsAreReadBack()
{
    QFETCH(const QString, format);
    QFETCH(const QString, part);
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    const QJsonObject issued = cli.issue({u"localhost"_s});
    const QStringList command{u"export"_s, u"localhost"_s, u"--format"_s, format, u"--out"_s, u"made/out"_s};
    QCOMPARE(cli.errorCode(command, 3), u"file-unwritable"_s);
    QVERIFY(!QFileInfo::exists(cli.path(u"made"_s)));
    QVERIFY(QDir().mkdir(cli.path(u"made"_s)));

    const QJsonObject exported = cli.json(command);

    QVERIFY2(!exported.isEmpty(), qPrintable(cli.problem()));
    QCOMPARE(cli.read(cli.path(u"made/out"_s)), cli.read(fileOf(issued, part)));
    const bool open = QFileInfo(cli.path(u"made/out"_s)).permissions().testFlag(QFile::ReadOther);
    QCOMPARE(open, format != u"key"_s);
    QCOMPARE(cli.errorCode(command, 3), u"file-exists"_s);
}

void CliInspectTest::aPkcs12ExportOpens()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    cli.write(u"password"_s, "secretly\n");
    cli.write(u"key.pass"_s, "correct horse\n");
    QVERIFY(!cli.issue({u"localhost"_s, u"--encrypt-key"_s, u"--key-passphrase-file"_s, u"key.pass"_s}).isEmpty());

    const QJsonObject exported = cli.json({u"export"_s, u"localhost"_s, u"--format"_s, u"p12"_s, u"--out"_s, u"x.p12"_s,
        u"--p12-password-file"_s, u"password"_s, u"--key-passphrase-file"_s, u"key.pass"_s});

    QVERIFY2(!exported.isEmpty(), qPrintable(cli.problem()));
    const RunResult opened
        = openssl({u"pkcs12"_s, u"-in"_s, u"x.p12"_s, u"-nodes"_s, u"-passin"_s, u"file:password"_s});
    QVERIFY2(opened.ok(), opened.report().constData());
    QCOMPARE(opened.out.count("BEGIN CERTIFICATE"), 2);
}

void CliInspectTest::secretsAreNotPrinted()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    QVERIFY(!cli.issue({u"localhost"_s}).isEmpty());

    QCOMPARE(cli.errorCode({u"export"_s, u"localhost"_s, u"--format"_s, u"key"_s}, 2), u"usage"_s);
    QCOMPARE(cli.errorCode({u"export"_s, u"localhost"_s, u"--format"_s, u"chain"_s}, 2), u"usage"_s);
    const RunResult der = cli.run({u"export"_s, u"localhost"_s, u"--format"_s, u"der"_s});
    QVERIFY(der.ok() && der.out.startsWith('\x30'));
}

void CliInspectTest::recipesNameTheFiles()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    const QJsonObject issued = cli.issue({u"localhost"_s});

    for (const QString &server : {u"nginx"_s, u"nats"_s}) {
        const QJsonObject shown = cli.json({u"deploy"_s, u"show"_s, server, u"--certificate"_s, u"localhost"_s});
        QVERIFY2(!shown.isEmpty(), qPrintable(cli.problem()));
        const QString content = shown.value(u"steps"_s)[0][u"content"_s].toString();
        QVERIFY(content.contains(fileOf(issued, u"fullchain"_s)) && content.contains(fileOf(issued, u"key"_s)));
    }
    QCOMPARE(cli.errorCode({u"deploy"_s, u"show"_s, u"nginx"_s}, 2), u"usage"_s);
}

QTEST_GUILESS_MAIN(CliInspectTest)
#include "inspect_test.moc"
