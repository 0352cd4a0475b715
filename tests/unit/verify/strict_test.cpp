#include "core/verify/strict.h"

#include "core/base/atomic_file.h"
#include "tests/support/program.h"

#include <QDir>
#include <QTest>
#include <QTimeZone>

using namespace certwright;
using namespace Qt::StringLiterals;

namespace {

const QString dataFolder = QStringLiteral(CERTWRIGHT_TEST_DATA) + u"/strict/"_s;

QList<pki::Certificate> load(const QString &path)
{
    return *pki::parseCertificates(*readFile(path, 1 << 20), path);
}

verify::PathQuery queryIn(const QString &folder, verify::Purpose purpose = verify::Purpose::TlsServer)
{
    return {load(folder + u"/chain.pem"), *verify::TrustAnchors::of(load(folder + u"/roots.pem")),
        QDateTime(QDate(2030, 1, 1), QTime(0, 0), QTimeZone::utc()), purpose};
}

/// The lines "key: ..." of an expect.txt.
QStringList expected(const QString &folder, const QString &key)
{
    QStringList lines;
    const QString content = QString::fromUtf8(*readFile(folder + u"/expect.txt", 1 << 16));
    for (const QString &line : content.split(u'\n')) {
        if (line.startsWith(key + u": "))
            lines.append(line.mid(key.size() + 2));
    }
    return lines;
}

QString readable(const Finding &finding)
{
    return findingName(finding.id) + u' ' + QString::number(finding.certificate) + u' ' + finding.args.join(u" | "_s);
}

QString severityOf(const Finding &finding)
{
    if (finding.severity == Severity::Error)
        return u"error "_s;
    return finding.severity == Severity::Warning ? u"warning "_s : u"notice "_s;
}

QStringList readable(const verify::StrictVerdict &verdict)
{
    QStringList lines;
    for (const Finding &finding : verdict.reasons + verdict.notes)
        lines.append(severityOf(finding) + readable(finding));
    return lines;
}

} // namespace

class StrictTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachFolderIsJudgedAsItExpects_data()
    {
        QTest::addColumn<QString>("folder");

        const QStringList folders = QDir(dataFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QVERIFY(folders.size() > 40);
        for (const QString &name : folders)
            QTest::newRow(qPrintable(name)) << dataFolder + name;
    }

    void eachFolderIsJudgedAsItExpects()
    {
        QFETCH(const QString, folder);
        const verify::PathQuery query = queryIn(folder);

        const verify::PathVerdict path = verify::verifyPath(query);
        const verify::StrictVerdict onPublic = verify::verifyStrictly(query, path, verify::RuleSet::Public);
        const verify::StrictVerdict onPrivate = verify::verifyStrictly(query, path, verify::RuleSet::Private);

        QStringList reasons;
        for (const Finding &reason : path.reasons)
            reasons.append(readable(reason));
        QCOMPARE(reasons, expected(folder, u"path"_s));
        QCOMPARE(readable(onPublic), expected(folder, u"public"_s));
        QCOMPARE(readable(onPrivate), expected(folder, u"private"_s));
        QCOMPARE(onPublic.ok, onPublic.reasons.isEmpty());
        QCOMPARE(onPrivate.ok, onPrivate.reasons.isEmpty());
    }

    /// What OpenSSL refuses when strict is refused here as well; we may refuse more.
    void whatOpensslRefusesIsRefused_data() { eachFolderIsJudgedAsItExpects_data(); }

    void whatOpensslRefusesIsRefused()
    {
        QFETCH(const QString, folder);
        const QString openssl = test::findProgram(u"openssl"_s);
        if (openssl.isEmpty())
            QSKIP("openssl is not there");
        const verify::PathQuery query = queryIn(folder);

        const test::RunResult result = test::run(openssl,
            {u"verify"_s, u"-x509_strict"_s, u"-auth_level"_s, u"2"_s, u"-no-CApath"_s, u"-no-CAstore"_s, u"-purpose"_s,
                u"sslserver"_s, u"-attime"_s, QString::number(query.at.toSecsSinceEpoch()), u"-CAfile"_s,
                folder + u"/roots.pem", u"-untrusted"_s, folder + u"/chain.pem", folder + u"/chain.pem"});
        const verify::PathVerdict path = verify::verifyPath(query);
        const verify::StrictVerdict strict = verify::verifyStrictly(query, path, verify::RuleSet::Private);

        QVERIFY(result.finished);
        QVERIFY2(result.ok() || !path.ok || !strict.ok, result.report().constData());
    }

    void strictReasonsCountOnThePublicWebOnly()
    {
        const verify::PathQuery query = queryIn(dataFolder + u"a-leaf-without-aki");
        const verify::PathVerdict path = verify::verifyPath(query);

        for (const verify::RuleSet rules : {verify::RuleSet::Public, verify::RuleSet::Private}) {
            const verify::StrictVerdict strict = verify::verifyStrictly(query, path, rules);
            const verify::PathVerdict whole = verify::withStrict(path, strict, rules);

            QVERIFY(!strict.ok);
            QCOMPARE(whole.ok, rules == verify::RuleSet::Private);
            QCOMPARE(whole.reasons.size(), rules == verify::RuleSet::Private ? 0 : 1);
        }
    }

    void aCommonNameIsNotComparedWithNamesThatCannotBeRead()
    {
        const QList<pki::Certificate> chain = load(QStringLiteral(CERTWRIGHT_TEST_DATA) + u"/unreadable/names.pem"_s);
        const verify::PathQuery query{
            chain, *verify::TrustAnchors::of(chain), chain.first().notBefore(), verify::Purpose::TlsServer};

        const verify::StrictVerdict strict
            = verify::verifyStrictly(query, verify::verifyPath(query), verify::RuleSet::Public);

        QVERIFY(!strict.ok);
        for (const Finding &reason : strict.reasons)
            QVERIFY2(reason.id != FindingId::StrictCommonNameNotInSan, qPrintable(readable(reason)));
    }

    void anEkuInAPrivateRootIsNoFinding()
    {
        const verify::PathQuery query = queryIn(dataFolder + u"a-root-with-eku");

        const verify::StrictVerdict strict
            = verify::verifyStrictly(query, verify::verifyPath(query), verify::RuleSet::Private);

        QVERIFY(strict.ok);
        QVERIFY(strict.notes.isEmpty());
    }

    void rulesForServersLeaveOtherPurposesAlone()
    {
        for (const QString &name : {u"a-leaf-without-eku"_s, u"a-common-name-that-is-no-san"_s}) {
            const verify::PathQuery query = queryIn(dataFolder + name, verify::Purpose::Any);

            QVERIFY(verify::verifyStrictly(query, verify::verifyPath(query), verify::RuleSet::Public).ok);
        }
    }

    void codeSigningNeedsItsPurpose()
    {
        const auto judge = [](const QString &name) {
            return verify::verifyPath(queryIn(dataFolder + name, verify::Purpose::CodeSigning));
        };

        QVERIFY(!judge(u"a-good-path"_s).ok);
        QCOMPARE(judge(u"a-good-path"_s).reasons.first().id, FindingId::PathWrongPurpose);
    }

    void aPathWithoutARootSaysSo()
    {
        verify::PathQuery query = queryIn(dataFolder + u"a-good-path");
        const pki::Certificate sub = query.chain.at(1);
        const pki::Certificate root = load(dataFolder + u"a-good-path/roots.pem").first();

        query.anchors = *verify::TrustAnchors::of({sub});
        const verify::PathVerdict partial = verify::verifyPath(query);
        query.anchors = *verify::TrustAnchors::of({sub, root});
        const verify::PathVerdict complete = verify::verifyPath(query);
        query.anchors = *verify::TrustAnchors::of({sub});
        query.end = verify::PathEnd::RootOnly;
        const verify::PathVerdict refused = verify::verifyPath(query);

        QVERIFY(partial.ok);
        QCOMPARE(partial.end, verify::PathEnd::AnyAnchor);
        QCOMPARE(partial.notes, (Findings{{FindingId::PathPartialAnchor, Severity::Notice, 1, {u"Intermediate"_s}}}));
        QVERIFY(complete.ok && complete.notes.isEmpty());
        QCOMPARE(complete.path.last(), root);
        QVERIFY(!refused.ok);
        QCOMPARE(refused.reasons.first().id, FindingId::PathIssuerNotFound);
    }
};

QTEST_GUILESS_MAIN(StrictTest)
#include "strict_test.moc"
