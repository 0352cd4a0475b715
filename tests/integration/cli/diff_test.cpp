#include "tests/integration/cli/fixture.h"

#include <QTest>

using namespace certwright::test;
using namespace Qt::StringLiterals;

namespace {

QString vectorFile(const QString &name)
{
    return QStringLiteral(CERTWRIGHT_TEST_DATA "/inspect/difference/%1.pem").arg(name);
}

} // namespace

class CliDiffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameCertificateInTwoFormsEndsWithZero();
    void everyDifferenceIsInTheDocument();
    void aRequestIsComparedWithItsCertificate();
    void standardInputIsRead();
    void theTextNamesWhatWasLostAndGained();
    void aNameThatIsThereTwiceIsTold();
    void whatIsNotComparedIsTold();
    void revocationListsAreCompared();
    void aListIsComparedWithListsOnly();
    void aKeyIsForMatch();
    void badInputIsNamed();
};

void CliDiffTest::theSameCertificateInTwoFormsEndsWithZero()
{
    const Cli cli;
    const QString der = cli.path(u"old.der"_s);
    QVERIFY(openssl({u"x509"_s, u"-in"_s, vectorFile(u"old"_s), u"-outform"_s, u"DER"_s, u"-out"_s, der}).ok());

    const QJsonObject compared = cli.json({u"diff"_s, vectorFile(u"old"_s), der}, 0);

    QVERIFY2(!compared.isEmpty(), qPrintable(cli.problem()));
    QCOMPARE(compared.value(u"same"_s), QJsonValue(true));
    QCOMPARE(compared.value(u"same_key"_s), QJsonValue(true));
    QCOMPARE(compared.value(u"differences"_s), QJsonValue(QJsonArray()));
    QCOMPARE(compared.value(u"left"_s)[u"sha256"_s], compared.value(u"right"_s)[u"sha256"_s]);
}

void CliDiffTest::everyDifferenceIsInTheDocument()
{
    const Cli cli;

    const QJsonObject compared = cli.json({u"diff"_s, vectorFile(u"old"_s), vectorFile(u"renewed"_s)}, 1);

    QVERIFY2(!compared.isEmpty(), qPrintable(cli.problem()));
    QCOMPARE(compared.value(u"same"_s), QJsonValue(false));
    QCOMPARE(compared.value(u"same_key"_s), QJsonValue(false));
    const QJsonArray differences = compared.value(u"differences"_s).toArray();
    const QJsonObject lost{{u"field"_s, u"name"_s}, {u"detail"_s, u"dns"_s}, {u"kind"_s, u"removed"_s},
        {u"left"_s, u"old.test"_s}, {u"right"_s, QJsonValue()}};
    const QJsonObject lifetime{{u"field"_s, u"lifetime_days"_s}, {u"detail"_s, QJsonValue()}, {u"kind"_s, u"changed"_s},
        {u"left"_s, u"90"_s}, {u"right"_s, u"45"_s}};
    QVERIFY(differences.contains(lost));
    QVERIFY(differences.contains(lifetime));
}

void CliDiffTest::aRequestIsComparedWithItsCertificate()
{
    const Cli cli;

    const QJsonObject compared = cli.json({u"diff"_s, vectorFile(u"request"_s), vectorFile(u"old"_s)}, 1);

    QVERIFY2(!compared.isEmpty(), qPrintable(cli.problem()));
    QCOMPARE(compared.value(u"left"_s)[u"kind"_s].toString(), u"csr"_s);
    QCOMPARE(compared.value(u"right"_s)[u"kind"_s].toString(), u"certificate"_s);
    QCOMPARE(compared.value(u"same_key"_s), QJsonValue(true));
}

void CliDiffTest::standardInputIsRead()
{
    const Cli cli;

    const RunResult piped = cli.run({u"diff"_s, u"-"_s, vectorFile(u"old"_s)}, cli.read(vectorFile(u"old"_s)));
    const RunResult twice = cli.run({u"diff"_s, u"-"_s, u"-"_s});

    QCOMPARE(piped.exitCode, 0);
    QVERIFY(piped.out.contains("They are the same."));
    QCOMPARE(twice.exitCode, 2);
}

void CliDiffTest::theTextNamesWhatWasLostAndGained()
{
    const Cli cli;

    const RunResult compared = cli.run({u"diff"_s, vectorFile(u"old"_s), vectorFile(u"renewed"_s)});

    QCOMPARE(compared.exitCode, 1);
    QVERIFY(compared.out.contains("; the key is another one.\n"));
    QVERIFY2(
        compared.out.contains("  Name (dns)\n    - old.test\n  Name (ip)\n    + 10.0.0.1\n"), compared.out.constData());
    QVERIFY(compared.out.contains("  Lifetime in days\n    - 90\n    + 45\n"));
    QVERIFY(compared.out.contains("  Extension tlsFeature\n    + status_request (5)\n"));
}

void CliDiffTest::aNameThatIsThereTwiceIsTold()
{
    const Cli cli;

    const RunResult told = cli.run({u"diff"_s, vectorFile(u"old"_s), vectorFile(u"twice-and-less"_s)});

    QCOMPARE(told.exitCode, 1);
    QVERIFY2(told.out.contains("  Name (dns)\n    - a.test\n    + a.test × 2\n")
            && told.out.contains("  Name (dns)\n    - old.test\n"),
        told.report().constData());
}

void CliDiffTest::whatIsNotComparedIsTold()
{
    const Cli cli;
    const QByteArray old = cli.read(vectorFile(u"old"_s));
    cli.write(u"chain.pem"_s, old + cli.read(vectorFile(u"renewed"_s)) + cli.read(vectorFile(u"request"_s)));

    const QJsonObject compared = cli.json({u"diff"_s, vectorFile(u"old"_s), u"chain.pem"_s}, 0);
    const RunResult text = cli.run({u"diff"_s, u"chain.pem"_s, vectorFile(u"old"_s)});

    QVERIFY2(!compared.isEmpty(), qPrintable(cli.problem()));
    QCOMPARE(compared.value(u"left"_s)[u"not_compared"_s].toInt(-1), 0);
    QCOMPARE(compared.value(u"right"_s)[u"not_compared"_s].toInt(-1), 2);
    QVERIFY2(text.out.contains("Of chain.pem only the first certificate is compared; it holds 2 more that are not.\n"),
        text.report().constData());
    QCOMPARE(text.out.count(" only the first "), 1);
}

/// openssl made them, of an authority that revokes one more, changes its mind about another and forgets a third.
void CliDiffTest::revocationListsAreCompared()
{
    const Cli cli;
    const QString key = cli.path(u"ca.key"_s);
    const QString root = cli.path(u"ca.pem"_s);
    cli.write(u"ca.cnf"_s,
        "[ca]\ndefault_ca=own\n[own]\ndatabase=" + cli.path(u"index"_s).toUtf8()
            + "\ncrlnumber=" + cli.path(u"number"_s).toUtf8() + "\ndefault_md=sha256\n");
    QVERIFY(
        openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s,
                    u"-keyout"_s, key, u"-out"_s, root, u"-subj"_s, u"/CN=Lister"_s, u"-days"_s, u"36500"_s})
            .ok());
    const auto list = [&](const QByteArray &index, const QByteArray &number, const QString &made) {
        cli.write(u"index"_s, index);
        cli.write(u"number"_s, number + '\n');
        return openssl({u"ca"_s, u"-config"_s, cli.path(u"ca.cnf"_s), u"-gencrl"_s, u"-keyfile"_s, key, u"-cert"_s,
                           root, u"-crl_lastupdate"_s, u"260101000000Z"_s, u"-crl_nextupdate"_s,
                           number == "05" ? u"260201000000Z"_s : u"260301000000Z"_s, u"-out"_s, cli.path(made)})
            .ok();
    };
    const QByteArray kept = "R\t990101000000Z\t251201000000Z,keyCompromise\t0A\tunknown\t/CN=a\n";
    QVERIFY(list(kept
            + "R\t990101000000Z\t251202000000Z,superseded\t0B\tunknown\t/CN=b\n"
              "R\t990101000000Z\t251203000000Z\t0C\tunknown\t/CN=c\n",
        "05", u"old.crl"_s));
    QVERIFY(list(kept
            + "R\t990101000000Z\t251202000000Z,CACompromise\t0B\tunknown\t/CN=b\n"
              "R\t990101000000Z\t251204000000Z,affiliationChanged\t0D\tunknown\t/CN=d\n",
        "06", u"new.crl"_s));

    const QJsonObject compared = cli.json({u"diff"_s, u"old.crl"_s, u"new.crl"_s}, 1);
    const RunResult told = cli.run({u"diff"_s, u"old.crl"_s, u"new.crl"_s});
    const QJsonObject same = cli.json({u"diff"_s, u"old.crl"_s, u"old.crl"_s});

    QVERIFY2(!compared.isEmpty(), qPrintable(cli.problem()));
    QCOMPARE(compared.value(u"same_key"_s), QJsonValue());
    QCOMPARE(compared.value(u"left"_s)[u"kind"_s].toString(), u"crl"_s);
    QStringList rows;
    for (const QJsonValue &row : compared.value(u"differences"_s).toArray())
        rows << u"%1 %2 %3 %4|%5"_s.arg(row[u"field"_s].toString(), row[u"detail"_s].toString(),
            row[u"kind"_s].toString(), row[u"left"_s].toString(), row[u"right"_s].toString());
    const QStringList expected{u"next_update  changed 2026-02-01T00:00:00Z|2026-03-01T00:00:00Z"_s,
        u"extension 2.5.29.20 changed 5|6"_s,
        u"revoked 0b changed 2025-12-02T00:00:00Z, superseded|2025-12-02T00:00:00Z, cACompromise"_s,
        u"revoked 0c removed 2025-12-03T00:00:00Z|"_s, u"revoked 0d added |2025-12-04T00:00:00Z, affiliationChanged"_s};
    QCOMPARE(rows, expected);
    QVERIFY2(told.out.contains("They differ in 5 fields.\n")
            && told.out.contains("  Revoked 0c\n    - 2025-12-03T00:00:00Z\n"),
        told.report().constData());
    QCOMPARE(same.value(u"same"_s), QJsonValue(true));
}

void CliDiffTest::aListIsComparedWithListsOnly()
{
    const Cli cli;

    const QStringList mixed{u"diff"_s, dataFile(u"crls/old-good.crl"_s), vectorFile(u"old"_s)};

    QCOMPARE(cli.errorCode(mixed, 3), u"not-a-certificate"_s);
}

void CliDiffTest::aKeyIsForMatch()
{
    const Cli cli;
    QVERIFY(openssl({u"genpkey"_s, u"-algorithm"_s, u"ed25519"_s, u"-out"_s, cli.path(u"key"_s)}).ok());

    const RunResult compared = cli.run({u"diff"_s, u"key"_s, vectorFile(u"old"_s)});

    QCOMPARE(compared.exitCode, 3);
    QVERIFY2(compared.err.contains("tells “match”"), compared.report().constData());
}

void CliDiffTest::badInputIsNamed()
{
    const Cli cli;
    cli.write(u"notes.txt"_s, "no certificate\n");

    QCOMPARE(cli.errorCode({u"diff"_s, vectorFile(u"old"_s), cli.path(u"missing.pem"_s)}, 3), u"file-not-found"_s);
    QVERIFY(!cli.errorCode({u"diff"_s, cli.path(u"notes.txt"_s), vectorFile(u"old"_s)}, 3).isEmpty());
    QCOMPARE(cli.run({u"diff"_s, vectorFile(u"old"_s)}).exitCode, 2);
}

QTEST_GUILESS_MAIN(CliDiffTest)
#include "diff_test.moc"
