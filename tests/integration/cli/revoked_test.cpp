#include "tests/integration/cli/fixture.h"

#include <QTest>

using namespace certwright::test;
using namespace Qt::StringLiterals;

namespace {

const QString data = QStringLiteral(CERTWRIGHT_TEST_DATA);

/// root.pem, sub.pem and leaf.pem in the folder, and of openssl lists and answers about the leaf: revoked.crl,
/// good.crl, old.crl, which ended long ago and is clear, forged.crl by another key, revoked.ocsp, good.ocsp; sub.crl,
/// by the root, revokes the intermediate.
bool makeAnswers(const QString &folder)
{
    const QString script = uR"bash(
        . "$1/verify/lib.sh"
        cert root Root root "$root"
        cert sub Sub root "$sub"
        cert leaf Leaf sub "$leaf"
        cert forger Sub forger "$root"
        gone() {
            printf 'R\t350101000000Z\t260101000000Z,keyCompromise\t%s\tunknown\t/CN=x\n' \
                "$(openssl x509 -in "$1.pem" -noout -serial | cut -d= -f2)"
        }
        list() {
            openssl ca -gencrl -config ca.cnf -cert "$2.pem" -keyfile "$2.key" "${@:3}" -out "$1.list"
            openssl crl -in "$1.list" -outform DER -out "$here/$1.crl"
        }
        : >db && list good sub -crldays 30
        list old sub -crl_lastupdate 20250101000000Z -crl_nextupdate 20250201000000Z
        gone leaf >db && list revoked sub -crldays 30 && list forged forger -crldays 30
        gone sub >db && list sub root -crldays 30
        answer() {
            openssl ocsp -index db -CA sub.pem -issuer sub.pem -cert leaf.pem -rsigner "$2.pem" -rkey "$2.key" \
                -no_nonce -ndays 30 -respout "$here/$1.ocsp"
        }
        gone leaf >db && answer revoked sub && answer forged forger
        sed 's/^R/V/; s/260101000000Z,keyCompromise//' -i db && answer good sub
        cp root.pem sub.pem leaf.pem "$here/"
        cat leaf.pem sub.pem root.pem revoked.list >"$here/bundle.pem"
    )bash"_s;
    return run(u"/bin/bash"_s, {u"-c"_s, script, folder + u"/script"_s, data}).ok();
}

} // namespace

/// What inspect says of certificates beside lists and answers.
class CliRevokedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inspectTellsWhatWasRevoked_data();
    void inspectTellsWhatWasRevoked();
    void inspectTellsItInWords();
    void whatWasNotLookedUpIsTold();
    void whatIsTooOldToBeBelievedSaysSo();
};

void CliRevokedTest::inspectTellsWhatWasRevoked_data()
{
    QTest::addColumn<QString>("files");
    QTest::addColumn<QString>("expected"); // input, object, whose, reason, source; "nothing" where nothing can tell
    const auto row = [](const char *title, const QString &files, const QString &expected) {
        QTest::newRow(title) << files << expected;
    };
    const QString byList = u"0 0 certificate keyCompromise crl-file revoked.crl"_s;
    row("by a list", u"leaf.pem sub.pem revoked.crl"_s, byList);
    row("in any order", u"revoked.crl leaf.pem sub.pem"_s, u"1 0 certificate keyCompromise crl-file revoked.crl"_s);
    row("by an answer", u"leaf.pem sub.pem revoked.ocsp"_s, u"0 0 certificate keyCompromise ocsp-file revoked.ocsp"_s);
    row("in one file", u"bundle.pem"_s, u"0 0 certificate keyCompromise crl-file bundle.pem"_s);
    row("an issuer", u"leaf.pem sub.pem root.pem sub.crl"_s,
        u"0 0 issuer keyCompromise crl-file sub.crl, 1 0 certificate keyCompromise crl-file sub.crl"_s);
    row("revoked once, whatever ran out since", u"leaf.pem sub.pem old.crl revoked.crl"_s, byList);
    row("not named", u"leaf.pem sub.pem good.crl good.ocsp"_s, {});
    row("forged", u"leaf.pem sub.pem forged.crl forged.ocsp"_s, {});
    row("without the issuer", u"leaf.pem revoked.crl revoked.ocsp"_s, {});
    row("without lists", u"leaf.pem sub.pem"_s, u"nothing"_s);
    row("without certificates", u"revoked.crl"_s, u"nothing"_s);
}

/// What openssl says of the leaf by the same lists is the measure of makeAnswers().
void CliRevokedTest::inspectTellsWhatWasRevoked()
{
    QFETCH(const QString, files);
    QFETCH(const QString, expected);
    const Cli cli;
    QVERIFY(makeAnswers(cli.path({})));

    const QJsonObject document = cli.json(QStringList{u"inspect"_s} + files.split(u' '));

    QVERIFY2(!document.isEmpty(), qPrintable(cli.problem()));
    const QJsonValue revocation = document.value(u"revocation"_s);
    QStringList told;
    for (const QJsonValue &one : revocation[u"revoked"_s].toArray()) {
        told << u"%1 %2 "_s.arg(QString::number(one[u"input"_s].toInt()), QString::number(one[u"object"_s].toInt()))
                + QStringList{one[u"whose"_s].toString(), one[u"reason"_s].toString(), one[u"source"_s].toString(),
                    one[u"where"_s].toString()}
                      .join(u' ');
        QCOMPARE(one[u"revoked_at"_s].toString(), u"2026-01-01T00:00:00Z"_s);
    }
    QCOMPARE(revocation.isNull() ? u"nothing"_s : told.join(u", "_s), expected);
    QVERIFY(revocation.isNull() || revocation[u"complete"_s].toBool());
}

void CliRevokedTest::inspectTellsItInWords()
{
    const Cli cli;
    QVERIFY(makeAnswers(cli.path({})));
    const auto opensslSays = [&cli](const QString &list) {
        return openssl(
            {u"verify"_s, u"-no-CApath"_s, u"-no-CAstore"_s, u"-CAfile"_s, cli.path(u"root.pem"_s), u"-untrusted"_s,
                cli.path(u"sub.pem"_s), u"-crl_check"_s, u"-CRLfile"_s, cli.path(list), cli.path(u"leaf.pem"_s)})
            .report();
    };
    QVERIFY(opensslSays(u"revoked.crl"_s).contains("certificate revoked"));
    QVERIFY(!opensslSays(u"good.crl"_s).contains("error"));
    QVERIFY(opensslSays(u"forged.crl"_s).contains("error")
        && !opensslSays(u"forged.crl"_s).contains("certificate revoked"));

    const RunResult revoked = cli.run({u"inspect"_s, u"leaf.pem"_s, u"sub.pem"_s, u"revoked.crl"_s});
    const RunResult below = cli.run({u"inspect"_s, u"leaf.pem"_s, u"sub.pem"_s, u"root.pem"_s, u"sub.crl"_s});
    const RunResult good = cli.run({u"inspect"_s, u"leaf.pem"_s, u"sub.pem"_s, u"good.crl"_s});

    const QByteArray ending
        = "Revoked\n  leaf.pem  “Leaf” was revoked on 1 Jan 2026 (its key was stolen or lost), says "
          "revoked.crl.\n";
    QVERIFY2(revoked.exitCode == 0 && revoked.out.endsWith(ending), revoked.report().constData());
    QVERIFY2(below.out.contains("“Leaf” stands below a revoked certificate: “Sub” was revoked on 1 Jan 2026"),
        below.report().constData());
    QVERIFY2(good.exitCode == 0
            && good.out.endsWith("Revoked\n  None of the certificates, as far as "
                                 "the lists and answers beside them can be believed.\n"),
        good.report().constData());
}

/// The issuer stands behind 64 others of its name.
void CliRevokedTest::whatWasNotLookedUpIsTold()
{
    const Cli cli;
    const auto file = [](const QString &name) -> QString { return data + u"/same_name/"_s + name; };
    const QStringList known{u"inspect"_s, file(u"signer.pem"_s), file(u"many.pem"_s), file(u"many.crl"_s)};
    const QStringList hidden{known[0], file(u"others.pem"_s), known[1], known[2], known[3]};

    const QJsonValue all = cli.json(known).value(u"revocation"_s);
    const QJsonValue none = cli.json(hidden).value(u"revocation"_s);
    const RunResult text = cli.run(hidden);

    QVERIFY(all[u"complete"_s].toBool());
    QCOMPARE(all[u"revoked"_s].toArray().size(), 64);
    QVERIFY(none[u"complete"_s].isBool() && !none[u"complete"_s].toBool());
    QVERIFY(none[u"revoked"_s].toArray().isEmpty());
    QVERIFY2(text.out.endsWith("Not every certificate was looked up in the lists and answers: there are too many.\n"),
        text.report().constData());
}

/// Of January 2026, without nextUpdate.
void CliRevokedTest::whatIsTooOldToBeBelievedSaysSo()
{
    const Cli cli;

    const RunResult list = cli.run({u"inspect"_s, data + u"/endless/good.crl"_s});
    const RunResult fresh = cli.run({u"inspect"_s, data + u"/revocation/good.crl"_s});

    QVERIFY2(list.out.contains("It is of 1 Jan 2026 and does not say when it ends; after ten days it is not believed."),
        list.report().constData());
    QVERIFY2(list.out.contains("none is named; it is believed for ten days"), list.report().constData());
    QVERIFY2(!fresh.out.contains("believed"), fresh.report().constData());
}

QTEST_GUILESS_MAIN(CliRevokedTest)
#include "revoked_test.moc"
