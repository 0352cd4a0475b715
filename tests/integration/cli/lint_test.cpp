#include "tests/integration/cli/fixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace certwright::test;
using namespace Qt::StringLiterals;

namespace {

QString vectorFile(const QString &name)
{
    return QStringLiteral(CERTWRIGHT_TEST_DATA "/lint/certs/%1.pem").arg(name);
}

QStringList idsOf(const QJsonArray &findings)
{
    QStringList ids;
    for (const QJsonValue &finding : findings)
        ids << finding[u"id"_s].toString();
    return ids;
}

QString fileOf(const QJsonObject &issued, const QString &part)
{
    return issued.value(u"files"_s).toObject().value(part).toString();
}

} // namespace

class CliLintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFindingIsToldInFull();
    void aCleanCertificateEndsWithZero();
    void everyCertificateOfEveryFileIsJudged();
    void theProfileCanBeChosen();
    void authoritiesBesideAServerAreJudgedAsSuch();
    void theMomentCanBeChosen();
    void standardInputIsRead();
    void whatWeIssueIsFine();
    void badInputIsNamed_data();
    void badInputIsNamed();
    void aBrokenPartBesideACertificateIsNamed();
    void theTextSaysItInWords();
    void thatNoOtherRuleWasAppliedIsSaid_data();
    void thatNoOtherRuleWasAppliedIsSaid();
    void lengthsAreJudgedAsOpensslShowsThem_data();
    void lengthsAreJudgedAsOpensslShowsThem();
    void aRevocationListIsJudgedToo();
    void aContainerOpensWithItsPassword();
    void aLockedKeyBesideACertificateIsNoProblem();
};

void CliLintTest::aFindingIsToldInFull()
{
    const Cli cli;

    const QJsonObject linted = cli.json({u"lint"_s, vectorFile(u"e_dnsname_bad_character_in_label"_s)}, 1);

    QVERIFY2(!linted.isEmpty(), qPrintable(cli.problem()));
    const QJsonObject certificate = linted.value(u"certificates"_s)[0].toObject();
    QCOMPARE(certificate.value(u"profile"_s).toString(), u"private-tls"_s);
    QCOMPARE(certificate.value(u"profile_guessed"_s), QJsonValue(true));
    QCOMPARE(certificate.value(u"subject"_s).toString(), u"CN=Somebody"_s);
    QCOMPARE(certificate.value(u"sha256"_s).toString().size(), 64);
    QVERIFY(certificate.value(u"source"_s).toString().endsWith(u"e_dnsname_bad_character_in_label.pem"_s));
    QVERIFY(certificate.value(u"passed"_s).toInt() > 40);
    QCOMPARE(certificate.value(u"findings"_s), linted.value(u"findings"_s));
    const QJsonObject finding = linted.value(u"findings"_s)[0].toObject();
    QCOMPARE(finding.value(u"id"_s).toString(), u"e_dnsname_bad_character_in_label"_s);
    QCOMPARE(finding.value(u"severity"_s).toString(), u"error"_s);
    QCOMPARE(finding.value(u"source"_s).toString(), u"RFC 5280 §4.2.1.6"_s);
    QCOMPARE(finding.value(u"where"_s).toString(), u"certificate.tbsCertificate.extensions.5.extnValue"_s);
    QCOMPARE(finding.value(u"text"_s).toString(), u"A name has characters that no host name has."_s);
    QVERIFY(finding.value(u"detail"_s).toString().contains(u"app test.test"_s));
    QVERIFY(!finding.value(u"fix"_s).toString().isEmpty());
    QCOMPARE(finding.value(u"certificate"_s), QJsonValue(0));
}

void CliLintTest::aCleanCertificateEndsWithZero()
{
    const Cli cli;

    const QJsonObject linted = cli.json({u"lint"_s, vectorFile(u"clean-private-tls"_s)});

    QVERIFY2(!linted.isEmpty(), qPrintable(cli.problem()));
    QCOMPARE(linted.value(u"findings"_s).toArray(), QJsonArray());
    QCOMPARE(linted.value(u"errors"_s).toArray(), QJsonArray());
}

void CliLintTest::everyCertificateOfEveryFileIsJudged()
{
    const Cli cli;
    cli.write(u"two.pem"_s, cli.read(vectorFile(u"clean-ca"_s)) + cli.read(vectorFile(u"e_san_bare_wildcard"_s)));

    const QJsonObject linted = cli.json({u"lint"_s, vectorFile(u"w_ext_unknown_critical"_s), u"two.pem"_s}, 1);

    QVERIFY2(!linted.isEmpty(), qPrintable(cli.problem()));
    QCOMPARE(linted.value(u"certificates"_s).toArray().size(), 3);
    QCOMPARE(linted.value(u"certificates"_s)[1][u"profile"_s].toString(), u"ca"_s);
    QCOMPARE(idsOf(linted.value(u"findings"_s).toArray()),
        (QStringList{u"w_ext_unknown_critical"_s, u"e_san_bare_wildcard"_s}));
    QCOMPARE(linted.value(u"findings"_s)[0][u"certificate"_s].toInt(), 0);
    QCOMPARE(linted.value(u"findings"_s)[1][u"certificate"_s].toInt(), 2);
}

void CliLintTest::theProfileCanBeChosen()
{
    const Cli cli;

    const QJsonObject linted
        = cli.json({u"lint"_s, u"--profile"_s, u"public-tls"_s, vectorFile(u"clean-private-tls"_s)}, 1);

    QVERIFY2(!linted.isEmpty(), qPrintable(cli.problem()));
    QCOMPARE(linted.value(u"certificates"_s)[0][u"profile"_s].toString(), u"public-tls"_s);
    QCOMPARE(linted.value(u"certificates"_s)[0][u"profile_guessed"_s], QJsonValue(false));
    QVERIFY(idsOf(linted.value(u"findings"_s).toArray()).contains(u"e_dnsname_not_valid_tld"_s));
}

void CliLintTest::authoritiesBesideAServerAreJudgedAsSuch()
{
    const Cli cli;
    cli.write(u"chain.pem"_s,
        cli.read(vectorFile(u"clean-public-tls"_s)) + cli.read(vectorFile(u"clean-public-ca"_s))
            + cli.read(vectorFile(u"w_sub_ca_name_constraints_not_critical"_s))
            + cli.read(vectorFile(u"e_sub_cert_not_is_ca"_s)));

    const QJsonObject linted = cli.json({u"lint"_s, u"--profile"_s, u"public-tls"_s, u"chain.pem"_s}, 1);

    QVERIFY2(!linted.isEmpty(), qPrintable(cli.problem()));
    const QJsonArray certificates = linted.value(u"certificates"_s).toArray();
    const QStringList profiles{u"public-tls"_s, u"ca"_s, u"ca"_s, u"public-tls"_s};
    for (int i = 0; i < profiles.size(); ++i) {
        QCOMPARE(certificates[i][u"profile"_s].toString(), profiles.at(i));
        QCOMPARE(certificates[i][u"profile_guessed"_s].toBool(), profiles.at(i) == u"ca");
    }
    QCOMPARE(idsOf(certificates[1][u"findings"_s].toArray()), QStringList());
    QCOMPARE(idsOf(certificates[2][u"findings"_s].toArray()), QStringList{u"w_sub_ca_name_constraints_not_critical"_s});
    QVERIFY(idsOf(certificates[3][u"findings"_s].toArray()).contains(u"e_sub_cert_not_is_ca"_s));

    // Nor need anybody say so beside a server that shows it.
    cli.write(u"beside.pem"_s,
        cli.read(vectorFile(u"clean-public-tls"_s)) + cli.read(vectorFile(u"e_ext_name_constraints_not_critical"_s)));
    const QStringList beside = idsOf(cli.json({u"lint"_s, u"beside.pem"_s}).value(u"findings"_s).toArray());
    QVERIFY(beside.contains(u"w_sub_ca_name_constraints_not_critical"_s));

    // What shows nothing of the public web belongs to it where that was said: BR 7.1.2.10.8 lets it be.
    const QString own = vectorFile(u"e_ext_name_constraints_not_critical"_s);
    const auto found = [&cli, &own](const QString &profile, int exitCode) {
        return idsOf(cli.json({u"lint"_s, u"--profile"_s, profile, own}, exitCode).value(u"findings"_s).toArray());
    };
    QVERIFY(found(u"private-tls"_s, 1).contains(u"e_ext_name_constraints_not_critical"_s));
    QVERIFY(!found(u"public-tls"_s, 0).contains(u"e_ext_name_constraints_not_critical"_s));
    QVERIFY(found(u"public-tls"_s, 0).contains(u"w_sub_ca_name_constraints_not_critical"_s));
}

void CliLintTest::theMomentCanBeChosen()
{
    const Cli cli;
    const QString file = vectorFile(u"n_next_certificate_is_shorter"_s);

    const QJsonObject early = cli.json({u"lint"_s, u"--at"_s, u"2026-12-02T12:00:00+01:00"_s, file});
    const QJsonObject late = cli.json({u"lint"_s, u"--at=2027-12-02"_s, file});

    QVERIFY2(!late.isEmpty(), qPrintable(cli.problem()));
    QCOMPARE(idsOf(early.value(u"findings"_s).toArray()), QStringList{u"n_next_certificate_is_shorter"_s});
    QCOMPARE(idsOf(late.value(u"findings"_s).toArray()), QStringList());
}

void CliLintTest::standardInputIsRead()
{
    const Cli cli;

    const RunResult result = cli.run({u"lint"_s, u"-"_s}, cli.read(vectorFile(u"clean-smime"_s)));

    QVERIFY2(result.ok(), result.report().constData());
    QVERIFY(result.out.startsWith("standard input: Somebody (E-mail (S/MIME))\n"));
}

void CliLintTest::whatWeIssueIsFine()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    const QJsonObject server = cli.issue({u"app.test"_s, u"*.app.test"_s, u"bücher.test"_s, u"10.0.0.1"_s, u"::1"_s});
    const QJsonObject client = cli.issue({u"--client"_s, u"me@home.arpa"_s});
    const QJsonObject rsa = cli.issue({u"--key-type"_s, u"rsa2048"_s, u"rsa.test"_s});
    const QJsonObject exact = cli.issue({u"--new-authority"_s, u"elsewhere.example"_s});

    for (const QJsonObject &issued : {server, client, rsa, exact}) {
        const QJsonObject linted
            = cli.json({u"lint"_s, fileOf(issued, u"fullchain"_s), fileOf(issued, u"authority"_s)});
        QVERIFY2(!linted.isEmpty(), qPrintable(cli.problem()));
        QCOMPARE(idsOf(linted.value(u"findings"_s).toArray()), QStringList());
    }
}

void CliLintTest::badInputIsNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("error");
    QTest::newRow("no file") << QStringList{} << 2 << u"usage"_s;
    QTest::newRow("a missing file") << QStringList{u"nowhere.pem"_s} << 3 << u"file-not-found"_s;
    QTest::newRow("an empty file") << QStringList{u"empty"_s} << 3 << u"empty-input"_s;
    QTest::newRow("a script") << QStringList{u"script.sh"_s} << 3 << QString();
    QTest::newRow("a key alone") << QStringList{u"key.pem"_s} << 3 << u"not-a-certificate"_s;
    QTest::newRow("an unknown profile") << QStringList{u"--profile"_s, u"web"_s, u"empty"_s} << 2 << u"usage"_s;
    QTest::newRow("no moment") << QStringList{u"--at"_s, u"tomorrow"_s, u"empty"_s} << 2 << u"usage"_s;
    QTest::newRow("a moment without a zone")
        << QStringList{u"--at"_s, u"2027-03-15T12:00:00"_s, u"empty"_s} << 2 << u"usage"_s;
    QTest::newRow("standard input twice") << QStringList{u"-"_s, u"-"_s} << 2 << u"usage"_s;
}

void CliLintTest::badInputIsNamed()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, exitCode);
    QFETCH(const QString, error);
    const Cli cli;
    cli.write(u"empty"_s, {});
    cli.write(u"script.sh"_s, "#!/bin/sh\necho hello\n");
    cli.write(u"key.pem"_s, cli.read(QStringLiteral(CERTWRIGHT_TEST_DATA "/pki/keys/pkcs8.pem")));

    const QString code = cli.errorCode(QStringList{u"lint"_s} + arguments, exitCode);

    QVERIFY2(!code.isEmpty(), qPrintable(cli.problem()));
    if (!error.isEmpty())
        QCOMPARE(code, error);
}

void CliLintTest::aBrokenPartBesideACertificateIsNamed()
{
    const Cli cli;
    cli.write(u"mixed"_s,
        cli.read(vectorFile(u"clean-ca"_s)) + "-----BEGIN CERTIFICATE-----\nMIIBAAAA\n-----END CERTIFICATE-----\n");

    const QJsonObject linted = cli.json({u"lint"_s, u"mixed"_s, u"nowhere.pem"_s}, 1);

    QVERIFY2(!linted.isEmpty(), qPrintable(cli.problem()));
    QCOMPARE(linted.value(u"certificates"_s).toArray().size(), 1);
    QCOMPARE(linted.value(u"errors"_s).toArray().size(), 2);
}

void CliLintTest::theTextSaysItInWords()
{
    const Cli cli;

    const RunResult result = cli.run({u"lint"_s, vectorFile(u"e_san_bare_wildcard"_s)});

    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.out.contains("Somebody (Private TLS server)\n  Error: A wildcard stands alone.\n"),
        result.report().constData());
    QVERIFY(result.out.contains("e_san_bare_wildcard, RFC 9525 §6.3, certificate.tbsCertificate.extensions."));
    QVERIFY(result.out.contains(" rules passed, 1 finding.\n"));
}

void CliLintTest::thatNoOtherRuleWasAppliedIsSaid_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("indefinite outside") << u"e_certificate_not_der"_s;
    QTest::newRow("indefinite inside") << u"ber-indefinite-subject"_s;
}

void CliLintTest::thatNoOtherRuleWasAppliedIsSaid()
{
    QFETCH(const QString, file);
    const Cli cli;

    const RunResult result = cli.run({u"lint"_s, vectorFile(file)});
    const QJsonObject linted = cli.json({u"lint"_s, vectorFile(file)}, result.exitCode);

    QVERIFY2(result.out.endsWith("  No other rule was applied, since it is not DER, 1 finding.\n"),
        result.report().constData());
    QVERIFY(!result.out.contains("rules passed"));
    QVERIFY(linted.value(u"findings"_s)[0][u"detail"_s].toString().contains(u"No other rule was applied to it"_s));
}

void CliLintTest::lengthsAreJudgedAsOpensslShowsThem_data()
{
    QTest::addColumn<bool>("isLong");
    for (const char *file : {"ber-long-length-of-issuer", "ber-long-length-of-key", "ber-long-length-of-time",
             "ber-long-length-outside", "ber-indefinite-subject"})
        QTest::newRow(file) << true;
    for (const char *file : {"clean-private-tls", "clean-rsa", "clean-own-values"})
        QTest::newRow(file) << false;
}

/// "hl=3 l=  36": the header of such an element has two octets in DER.
void CliLintTest::lengthsAreJudgedAsOpensslShowsThem()
{
    QFETCH(const bool, isLong);
    const QString file = vectorFile(QString::fromLatin1(QTest::currentDataTag()));
    const Cli cli;
    static const QRegularExpression element(u"hl=(\\d+) l= *(\\d+|inf)"_s);

    const QString shown = QString::fromUtf8(openssl({u"asn1parse"_s, u"-in"_s, file}).out);
    int longer = 0;
    for (auto it = element.globalMatch(shown); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const int size = match.captured(2).toInt();
        const int shortest = size < 0x80 ? 2 : size < 0x100 ? 3 : 4;
        longer += match.captured(2) == u"inf" || match.captured(1).toInt() > shortest ? 1 : 0;
    }
    const RunResult linted = cli.run({u"lint"_s, file});

    QCOMPARE(longer, isLong ? 1 : 0);
    QCOMPARE(linted.out.contains("e_certificate_not_der"), isLong);
}

void CliLintTest::aRevocationListIsJudgedToo()
{
    const Cli cli;
    const QString list = QStringLiteral(CERTWRIGHT_TEST_DATA "/lint/lists/e_crl_has_next_update.crl");

    const QJsonObject linted = cli.json({u"lint"_s, list, vectorFile(u"w_ext_unknown_critical"_s)}, 1);

    QVERIFY2(!linted.isEmpty(), qPrintable(cli.problem()));
    QCOMPARE(linted.value(u"certificates"_s).toArray().size(), 1);
    QCOMPARE(linted.value(u"revocation_lists"_s).toArray().size(), 1);
    QCOMPARE(linted.value(u"revocation_lists"_s)[0][u"issuer"_s].toString(), u"CN=Issuer"_s);
    const QJsonArray findings = linted.value(u"findings"_s).toArray();
    QCOMPARE(idsOf(findings), (QStringList{u"w_ext_unknown_critical"_s, u"e_crl_has_next_update"_s}));
    QCOMPARE(findings[1][u"revocation_list"_s], QJsonValue(0));
    QVERIFY(!findings[1].toObject().contains(u"certificate"_s));
}

void CliLintTest::aContainerOpensWithItsPassword()
{
    const Cli cli;
    const QString file = QStringLiteral(CERTWRIGHT_TEST_DATA "/pki/files/keytool.p12");
    cli.write(u"right"_s, "secret\n");
    cli.write(u"wrong"_s, "public\n");

    const QJsonObject linted = cli.json({u"lint"_s, u"--password-file"_s, u"right"_s, file});

    QVERIFY2(!linted.isEmpty(), qPrintable(cli.problem()));
    QCOMPARE(linted.value(u"certificates"_s).toArray().size(), 1);
    QVERIFY(idsOf(linted.value(u"findings"_s).toArray()).contains(u"e_sub_cert_eku_missing"_s));
    QCOMPARE(cli.errorCode({u"lint"_s, u"--password-file"_s, u"wrong"_s, file}, 3), u"wrong-passphrase"_s);
    QCOMPARE(cli.errorCode({u"lint"_s, file}, 3), u"passphrase-needed"_s);
}

void CliLintTest::aLockedKeyBesideACertificateIsNoProblem()
{
    const Cli cli;
    cli.write(u"both.pem"_s,
        cli.read(vectorFile(u"clean-private-tls"_s))
            + cli.read(QStringLiteral(CERTWRIGHT_TEST_DATA "/pki/keys/pbkdf2.pem")));

    const QJsonObject linted = cli.json({u"lint"_s, u"both.pem"_s});

    QVERIFY2(!linted.isEmpty(), qPrintable(cli.problem()));
    QCOMPARE(linted.value(u"certificates"_s).toArray().size(), 1);
    QCOMPARE(linted.value(u"errors"_s).toArray(), QJsonArray());
}

QTEST_GUILESS_MAIN(CliLintTest)
#include "lint_test.moc"
