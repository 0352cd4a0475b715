#include "core/base/atomic_file.h"
#include "core/pki/serial_number.h"
#include "core/revocation/age.h"
#include "core/revocation/crl_check.h"
#include "core/revocation/crl_file.h"
#include "core/revocation/issuer_fetch_job.h"
#include "core/revocation/ocsp.h"
#include "core/revocation/revocation_job.h"
#include "tests/support/program.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace certwright;
using namespace Qt::StringLiterals;
using revocation::Problem;
using revocation::State;

namespace {

const QString folder = QStringLiteral(CERTWRIGHT_TEST_DATA) + u"/revocation/"_s;
const QString endless = u"../endless/"_s; ///< what does not say when it ends

QByteArray content(const QString &name)
{
    return *readFile(folder + name, 1 << 20);
}

pki::Certificate certificate(const QString &name)
{
    return *pki::Certificate::parse(content(name), name);
}

revocation::Subject leaf()
{
    return {certificate(u"leaf.pem"_s), certificate(u"sub.pem"_s)};
}

QDateTime moment();

/// What counts of these lists.
revocation::Revocation checkCrl(const QList<QByteArray> &lists, const revocation::Subject &subject)
{
    revocation::CrlQuery query{{}, {subject.certificate, subject.issuer}, moment()};
    for (const QByteArray &list : lists)
        query.lists.append({list, u"list"_s});
    return revocation::checkCrls(query).first();
}

QDateTime moment()
{
    return QDateTime::fromString(QString::fromLatin1(content(u"at.txt"_s)).trimmed(), Qt::ISODate);
}

} // namespace

class AnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsAreJudged_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<State>("state");
        QTest::addColumn<Problem>("problem");
        const auto row = [](const char *title, const QStringList &files, State state, Problem problem = Problem::None) {
            QTest::newRow(title) << files << state << problem;
        };

        row("not on the list", {u"good.crl"_s}, State::Good);
        row("on the list", {u"revoked.crl"_s}, State::Revoked);
        row("out of date", {u"expired.crl"_s}, State::Unknown, Problem::OutOfDate);
        row("not valid yet", {u"early.crl"_s}, State::Unknown, Problem::NotYetValid);
        row("signed by another key", {u"forged.crl"_s}, State::Unknown, Problem::BadSignature);
        row("of another authority", {u"of-the-root.crl"_s}, State::Unknown, Problem::OtherCertificate);
        row("with a critical rule nobody knows", {u"critical.crl"_s}, State::Unknown, Problem::UnknownCritical);
        row("about authorities only", {u"authorities-only.crl"_s}, State::Unknown, Problem::OnlyAuthorities);
        row("without a number", {u"without-number.crl"_s}, State::Revoked);
        row("strangers beside the right one", {u"of-the-root.crl"_s, u"revoked.crl"_s}, State::Revoked);
        row("a base alone", {u"base.crl"_s}, State::Good);
        row("a base and its delta", {u"base.crl"_s, u"delta.crl"_s}, State::Revoked);
        row("none", {}, State::Unknown, Problem::OtherCertificate);
    }

    void listsAreJudged()
    {
        QFETCH(const QStringList, files);
        QFETCH(const State, state);
        QFETCH(const Problem, problem);
        QList<QByteArray> lists;
        for (const QString &file : files)
            lists.append(content(file));

        const revocation::Revocation result = checkCrl(lists, leaf());

        QCOMPARE(revocation::stateKey(result.state), revocation::stateKey(state));
        QCOMPARE(revocation::problemKey(result.problem), revocation::problemKey(problem));
        if (state == State::Revoked) {
            QCOMPARE(result.revokedAt.toString(Qt::ISODate), u"2026-01-01T00:00:00Z"_s);
            QCOMPARE(result.reason, u"keyCompromise"_s);
        }
        if (state == State::Good)
            QCOMPARE(result.nextUpdate.toString(Qt::ISODate), u"2034-01-01T00:00:00Z"_s);
    }

    /// As openssl verify -crl_check, which says both. Its end does not take a revocation back.
    void aListOutOfDateStillRevokes()
    {
        const QDateTime later(QDate(2034, 6, 1), QTime(0, 0), QTimeZone::utc());
        const auto ask = [&later](const QStringList &names) {
            revocation::CrlQuery query{
                {}, {certificate(u"leaf.pem"_s), certificate(u"sub.pem"_s), certificate(u"root.pem"_s)}, later};
            for (const QString &name : names)
                query.lists.append({content(name), name});
            return revocation::checkCrls(query);
        };

        const QList<revocation::Revocation> revoked = ask({u"revoked.crl"_s});
        QCOMPARE(revoked.size(), 2);
        QVERIFY(revoked.first().state == State::Revoked && revoked.first().problem == Problem::None);
        QCOMPARE(revoked.first().revokedAt.toString(Qt::ISODate), u"2026-01-01T00:00:00Z"_s);
        QVERIFY(revoked.last().state == State::Unknown && revoked.last().problem == Problem::OutOfDate);
        QVERIFY(ask({u"good.crl"_s}).first().problem == Problem::OutOfDate);
        QVERIFY(ask({u"forged.crl"_s}).first().state == State::Unknown);
    }

    /// RFC 6960 4.2.2.1 and RFC 5280 5.1.2.5.
    void whatDoesNotSayWhenItEndsIsBelievedForAWhile_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<qint64>("age");
        QTest::addColumn<QString>("expected");
        constexpr qint64 hour = 3600;
        constexpr qint64 day = 24 * hour;
        QTest::newRow("an answer at once") << u"good.ocsp"_s << qint64(0) << u"good "_s;
        QTest::newRow("an answer of the day") << u"good.ocsp"_s << 23 * hour << u"good "_s;
        QTest::newRow("an answer of the day before") << u"good.ocsp"_s << 25 * hour << u"unknown too-old"_s;
        QTest::newRow("an answer of the year before") << u"good.ocsp"_s << 365 * day << u"unknown too-old"_s;
        QTest::newRow("an old answer that revokes") << u"revoked.ocsp"_s << 365 * day << u"revoked "_s;
        QTest::newRow("a list of the week") << u"good.crl"_s << 9 * day << u"good "_s;
        QTest::newRow("a list of the month") << u"good.crl"_s << 11 * day << u"unknown too-old"_s;
        QTest::newRow("an old list that revokes") << u"revoked.crl"_s << 365 * day << u"revoked "_s;
    }

    void whatDoesNotSayWhenItEndsIsBelievedForAWhile()
    {
        QFETCH(const QString, file);
        QFETCH(const qint64, age);
        QFETCH(const QString, expected);
        const revocation::Subject subject{certificate(endless + u"leaf.pem"), certificate(endless + u"root.pem")};
        const QByteArray data = content(endless + file);
        const auto judgedAt = [&](const QDateTime &at) {
            if (file.endsWith(u".ocsp"))
                return revocation::checkOcsp(data, {subject, at});
            return revocation::checkCrls({{{data, file}}, {subject.certificate, subject.issuer}, at}).first();
        };
        const QDateTime made = file.endsWith(u".ocsp")
            ? QDateTime::fromString(QString::fromLatin1(content(endless + u"at.txt")).trimmed(), Qt::ISODate)
            : QDateTime(QDate(2026, 1, 1), QTime(0, 0), QTimeZone::utc());

        const revocation::Revocation result = judgedAt(made.addSecs(age));

        QVERIFY(!result.nextUpdate.isValid());
        QCOMPARE(revocation::stateKey(result.state) + u' ' + revocation::problemKey(result.problem), expected);
    }

    void whatIsShownFollowsTheSameRule_data() { whatDoesNotSayWhenItEndsIsBelievedForAWhile_data(); }

    void whatIsShownFollowsTheSameRule()
    {
        QFETCH(const QString, file);
        QFETCH(const qint64, age);
        const QByteArray data = content(endless + file);
        const Result<pki::RevocationList> list = pki::RevocationList::parse(data, file);
        const Result<pki::OcspResponse> response = pki::OcspResponse::parse(data, file);
        QVERIFY(list.hasValue() != response.hasValue());
        const auto at = [&](const QDateTime &begin) { return begin.addSecs(age); };

        const Problem shown = list
            ? revocation::ageProblem(*list, at(list->thisUpdate()))
            : revocation::ageProblem(response->responses().first(), at(response->responses().first().thisUpdate));

        constexpr qint64 day = 24 * 3600;
        const bool isOld = age > (list ? 10 * day : day);
        QCOMPARE(revocation::problemKey(shown), isOld ? u"too-old"_s : QString());
    }

    /// openssl bounds the age only when it is told to, whatever the answer: -status_age.
    void opensslCallsAnAgedAnswerTooOld()
    {
        const QString openssl = test::findProgram(u"openssl"_s);
        if (openssl.isEmpty())
            QSKIP("openssl is not there");
        const QStringList arguments{u"ocsp"_s, u"-respin"_s, folder + endless + u"good.ocsp", u"-issuer"_s,
            folder + endless + u"root.pem", u"-cert"_s, folder + endless + u"leaf.pem", u"-CAfile"_s,
            folder + endless + u"root.pem", u"-no_nonce"_s};

        const test::RunResult unbounded = test::run(openssl, arguments);
        const test::RunResult bounded = test::run(openssl, arguments + QStringList{u"-status_age"_s, u"1"_s});

        QVERIFY2(!unbounded.report().contains("Status times invalid"), unbounded.report().constData());
        QVERIFY2(bounded.report().contains("status too old"), bounded.report().constData());
    }

    void laterChangesThatNobodyGaveAreTold()
    {
        const auto ask = [](const QStringList &files) {
            revocation::CrlQuery query{{}, {leaf().certificate, leaf().issuer}, moment()};
            for (const QString &file : files)
                query.lists.append({content(file), file});
            return revocation::checkCrls(query);
        };

        const QList<revocation::Revocation> alone = ask({u"base.crl"_s});
        QCOMPARE(alone.size(), 2);
        QVERIFY(alone.last().problem == Problem::DeltaNotUsed);
        QCOMPARE(alone.last().where, u"base.crl"_s);
        QCOMPARE(alone.last().detail, u"http://ca.example.test/delta.crl"_s);
        QVERIFY(revocation::CertificateRevocation::verdictOf(alone).state == State::Good);
        QCOMPARE(ask({u"base.crl"_s, u"delta.crl"_s}).size(), 1);
        QCOMPARE(ask({u"good.crl"_s}).size(), 1);
    }

    void anIssuerThatMayNotSignListsIsNotBelieved()
    {
        const revocation::Subject subject{certificate(u"undernosign.pem"_s), certificate(u"nosign.pem"_s)};

        const revocation::Revocation result = checkCrl({content(u"unsigned.crl"_s)}, subject);

        QVERIFY(result.state == State::Unknown);
        QVERIFY(result.problem == Problem::IssuerMayNotSignLists);
        QCOMPARE(result.detail, u"No CRL Signer"_s);
    }

    void theCriticalRuleThatNobodyKnowsIsNamed()
    {
        const revocation::Revocation result = checkCrl({content(u"critical.crl"_s)}, leaf());

        QCOMPARE(result.detail, u"1.3.6.1.4.1.55555.1"_s);
    }

    void listsAreReadInBothForms()
    {
        const QByteArray der = content(u"good.crl"_s);
        const QByteArray pem = "-----BEGIN X509 CRL-----\n" + der.toBase64() + "\n-----END X509 CRL-----\n";

        QCOMPARE(*revocation::crlsIn(der, u"x"_s), QList{der});
        QCOMPARE(*revocation::crlsIn(pem + pem, u"x"_s), (QList{der, der}));
        const QByteArray broken = "-----BEGIN X509 CRL-----\nMIIB\n-----END X509 CRL-----\n";
        const QByteArray noBase64 = "-----BEGIN X509 CRL-----\n!!!!\n-----END X509 CRL-----\n";
        QCOMPARE(*revocation::crlsIn(pem + broken + pem, u"x"_s), (QList{der, QByteArray(), der}));
        QCOMPARE(*revocation::crlsIn(noBase64 + pem, u"x"_s), (QList{QByteArray(), der}));
        QVERIFY(revocation::crlsIn(broken, u"x"_s).error().code == ErrorCode::NotARevocationList);
        QVERIFY(revocation::crlsIn("<html>", u"x"_s).error().code == ErrorCode::NotARevocationList);
        QVERIFY(!revocation::crlsIn(content(u"sub.der"_s), u"x"_s));
    }

    void ocspAnswersAreJudged_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<State>("state");
        QTest::addColumn<Problem>("problem");
        const auto row = [](const char *title, const QString &file, State state, Problem problem = Problem::None) {
            QTest::newRow(title) << file << state << problem;
        };

        row("good, signed by the issuer", u"good.ocsp"_s, State::Good);
        row("good, signed by a delegate", u"delegated.ocsp"_s, State::Good);
        row("named by SHA-256", u"sha256.ocsp"_s, State::Good);
        row("signed by one of its other certificates", u"undelegated.ocsp"_s, State::Unknown,
            Problem::SignerNotAuthorised);
        row("signed by a stranger", u"by-a-stranger.ocsp"_s, State::Unknown, Problem::SignerNotAuthorised);
        row("revoked", u"revoked.ocsp"_s, State::Revoked);
        row("unknown to the responder", u"unknown.ocsp"_s, State::Unknown, Problem::UnknownToResponder);
        row("about another certificate", u"of-another.ocsp"_s, State::Unknown, Problem::OtherCertificate);
        row("out of date", u"short.ocsp"_s, State::Unknown, Problem::OutOfDate);
        row("try later", u"try-later.ocsp"_s, State::Unknown, Problem::ResponderRefused);
        row("damaged", u"damaged.ocsp"_s, State::Unknown, Problem::BadSignature);
        row("no answer at all", u"sub.der"_s, State::Unknown, Problem::Unusable);
    }

    void ocspAnswersAreJudged()
    {
        QFETCH(const QString, file);
        QFETCH(const State, state);
        QFETCH(const Problem, problem);

        const revocation::Revocation result = revocation::checkOcsp(content(file), {leaf(), moment()});

        QCOMPARE(revocation::stateKey(result.state), revocation::stateKey(state));
        QCOMPARE(revocation::problemKey(result.problem), revocation::problemKey(problem));
        if (state == State::Revoked) {
            QCOMPARE(result.revokedAt.toString(Qt::ISODate), u"2026-01-01T00:00:00Z"_s);
            QCOMPARE(result.reason, u"keyCompromise"_s);
        }
    }

    void anAnswerFromTheFutureIsNotBelieved()
    {
        const revocation::Revocation result
            = revocation::checkOcsp(content(u"good.ocsp"_s), {leaf(), moment().addDays(-10)});

        QVERIFY(result.state == State::Unknown);
        QVERIFY(result.problem == Problem::NotYetValid);
    }

    void everyCutOfAnAnswerIsSurvived()
    {
        const QByteArray whole = content(u"delegated.ocsp"_s);
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY(!revocation::checkOcsp(whole.first(size), {leaf(), moment()}).isDecisive());
        const QByteArray list = content(u"revoked.crl"_s);
        for (qsizetype size = 0; size < list.size(); ++size)
            QVERIFY(!checkCrl({list.first(size)}, leaf()).isDecisive());
    }

    /// openssl's own responder takes the question, and its nonce comes back.
    void opensslAnswersTheQuestion()
    {
        const QString openssl = test::findProgram(u"openssl"_s);
        if (openssl.isEmpty())
            QSKIP("openssl is not there");
        const revocation::Subject subject{certificate(u"fetch-end.der"_s), certificate(u"fetch-lower.der"_s)};
        const QTemporaryDir home;
        const auto path = [&home](const QString &name) { return home.filePath(name); };
        const auto write = [&path](const QString &name, const QByteArray &bytes) {
            QFile file(path(name));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        const Result<revocation::OcspQuestion> question = revocation::ocspRequest(subject);
        QVERIFY(question);
        const QByteArray serial = pki::serialHex(subject.certificate.serialNumber()).toUpper().toLatin1();
        QVERIFY(write(u"index"_s, "V\t350101000000Z\t\t" + serial + "\tunknown\t/CN=x\n"));
        QVERIFY(write(u"lower.pem"_s, subject.issuer.toPem()) && write(u"question"_s, question->der));

        const test::RunResult answered = test::run(openssl,
            {u"ocsp"_s, u"-index"_s, path(u"index"_s), u"-CA"_s, path(u"lower.pem"_s), u"-rsigner"_s,
                path(u"lower.pem"_s), u"-rkey"_s, folder + u"fetch-lower.key", u"-reqin"_s, path(u"question"_s),
                u"-ndays"_s, u"1"_s, u"-respout"_s, path(u"answer"_s)});

        QVERIFY2(answered.ok(), answered.report().constData());
        const QByteArray answer = *readFile(path(u"answer"_s), 1 << 20);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QVERIFY(revocation::checkOcsp(answer, {subject, now, &*question}).state == State::Good);
        const Result<revocation::OcspQuestion> another = revocation::ocspRequest(subject);
        QVERIFY(another && another->der != question->der);
        QVERIFY(revocation::checkOcsp(answer, {subject, now, &*another}).problem == Problem::NonceDiffers);
    }

    void issuersComeInThreeForms()
    {
        QCOMPARE(revocation::issuersIn(content(u"sub.der"_s), u"x"_s)->size(), 1);
        QCOMPARE(revocation::issuersIn(content(u"sub.pem"_s), u"x"_s)->size(), 1);
        QCOMPARE(revocation::issuersIn(content(u"sub.p7c"_s), u"x"_s)->size(), 2);
        QVERIFY(!revocation::issuersIn("<html>Not found</html>", u"x"_s));
        QVERIFY(!revocation::issuersIn(content(u"good.crl"_s), u"x"_s));
    }
};

QTEST_GUILESS_MAIN(AnswersTest)
#include "answers_test.moc"
