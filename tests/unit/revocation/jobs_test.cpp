#include "core/base/atomic_file.h"
#include "core/revocation/issuer_fetch_job.h"
#include "core/revocation/revocation_job.h"
#include "tests/support/fake_http_client.h"

#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>
#include <QTimeZone>

using namespace certwright;
using namespace Qt::StringLiterals;
using revocation::State;

namespace {

const QString folder = QStringLiteral(CERTWRIGHT_TEST_DATA) + u"/revocation/"_s;
const QString site = u"http://ca.example.test/"_s;

QByteArray content(const QString &name)
{
    return *readFile(folder + name, 1 << 20);
}

pki::Certificate certificate(const QString &name)
{
    return *pki::Certificate::parse(content(u"fetch-"_s + name + u".der"_s), name);
}

QList<pki::Certificate> wholePath()
{
    return {certificate(u"end"_s), certificate(u"lower"_s), certificate(u"upper"_s), certificate(u"top"_s)};
}

const QDateTime now = QDateTime(QDate(2027, 1, 1), QTime(0, 0), QTimeZone::utc());

/// A client that serves all issuers.
void serveIssuers(test::FakeHttpClient &client)
{
    client.answers.insert(site + u"lower.der", content(u"fetch-lower.der"_s));
    client.answers.insert(site + u"upper.p7c", content(u"fetch-upper.p7c"_s));
    client.answers.insert(site + u"top.der", content(u"fetch-top.der"_s));
}

QStringList titles(const QList<revocation::FetchedIssuer> &fetched)
{
    QStringList list;
    for (const revocation::FetchedIssuer &one : fetched)
        list.append(one.certificate.displayTitle());
    return list;
}

} // namespace

class JobsTest : public QObject
{
    Q_OBJECT

private:
    verify::TrustAnchors anchors(const QList<pki::Certificate> &roots) { return *verify::TrustAnchors::of(roots); }

    void finish(async::Job &job)
    {
        QSignalSpy finished(&job, &async::Job::finished);
        job.start();
        QTRY_COMPARE(finished.count(), 1);
    }

private Q_SLOTS:
    void cleanupTestCase() { QThreadPool::globalInstance()->waitForDone(); }

    void issuersAreFetchedUpToAnAnchor()
    {
        test::FakeHttpClient client;
        serveIssuers(client);
        revocation::IssuerFetchJob job(
            client, certificate(u"end"_s), {certificate(u"end"_s)}, anchors({certificate(u"top"_s)}));

        finish(job);

        QVERIFY(!job.problem());
        QCOMPARE(titles(job.fetched()), (QStringList{u"Fetch Lower"_s, u"Fetch Upper"_s}));
        QCOMPARE(job.fetched().first().url, site + u"lower.der");
        QCOMPARE(client.asked.size(), 2);
        for (const net::HttpRequest &request : client.asked)
            QVERIFY(request.mostBytes <= 64 * 1024 && request.deadline <= std::chrono::seconds(5));
    }

    void withoutAnAnchorTheRootIsFetchedToo()
    {
        test::FakeHttpClient client;
        serveIssuers(client);
        revocation::IssuerFetchJob job(client, certificate(u"end"_s), {}, anchors({}));

        finish(job);

        QVERIFY(!job.problem());
        QCOMPARE(titles(job.fetched()), (QStringList{u"Fetch Lower"_s, u"Fetch Upper"_s, u"Fetch Root"_s}));
    }

    void whatWasFetchedStaysWhenTheNextStepFails()
    {
        test::FakeHttpClient client;
        client.answers.insert(site + u"lower.der", content(u"fetch-lower.der"_s));
        revocation::IssuerFetchJob job(client, certificate(u"end"_s), {}, anchors({}));

        finish(job);

        QCOMPARE(job.fetched().size(), 1);
        QVERIFY(job.problem());
        QVERIFY(job.problem()->code == ErrorCode::AnswerRefused);
    }

    void anAnswerThatIsNoIssuerIsAProblem_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("a page") << QByteArray("<html>moved</html>");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("another certificate") << content(u"fetch-top.der"_s);
        QTest::newRow("the certificate itself") << content(u"fetch-end.der"_s);
    }

    void anAnswerThatIsNoIssuerIsAProblem()
    {
        QFETCH(const QByteArray, answer);
        test::FakeHttpClient client;
        client.answers.insert(site + u"lower.der", answer);
        revocation::IssuerFetchJob job(client, certificate(u"end"_s), {certificate(u"end"_s)}, anchors({}));

        finish(job);

        QVERIFY(job.problem());
        QCOMPARE(client.asked.size(), 1);
    }

    /// RFC 5280 4.2.2.1 knows LDAP and FTP too.
    void anAddressOfAnotherKindIsTold()
    {
        const QString file = u"../lint/certs/e_aia_ca_issuers_must_have_http_only.pem"_s;
        test::FakeHttpClient client;
        revocation::IssuerFetchJob job(client, *pki::Certificate::parse(content(file), file), {}, anchors({}));

        finish(job);

        QVERIFY(job.problem() && job.problem()->code == ErrorCode::UrlInvalid);
        QVERIFY(client.asked.isEmpty());
    }

    void aLoopOfIssuersEnds()
    {
        test::FakeHttpClient client;
        serveIssuers(client);
        // "Upper" answers for its own issuer: it names itself for ever.
        client.answers.insert(site + u"top.der", content(u"fetch-upper.der"_s));
        revocation::IssuerFetchJob job(client, certificate(u"end"_s), {}, anchors({}));

        finish(job);

        QVERIFY(client.asked.size() <= 4);
    }

    void aCancelledFetchSaysSo()
    {
        test::FakeHttpClient client;
        serveIssuers(client);
        revocation::IssuerFetchJob job(client, certificate(u"end"_s), {}, anchors({}));
        QSignalSpy finished(&job, &async::Job::finished);

        job.start();
        job.cancel();

        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(job.problem() && job.problem()->code == ErrorCode::Cancelled);
        QVERIFY(job.fetched().isEmpty());
    }

    void theCrlIsAskedWhenOcspDoesNotKnow()
    {
        test::FakeHttpClient client;
        client.answers.insert(site + u"lower.crl", content(u"fetch-lower.crl"_s));
        client.answers.insert(site + u"top.crl", content(u"fetch-top.crl"_s));
        revocation::RevocationJob job(client, wholePath(), now);

        finish(job);

        QCOMPARE(job.result().size(), 3);
        const revocation::CertificateRevocation &end = job.result().at(0);
        QCOMPARE(end.answers.size(), 2);
        QVERIFY(end.answers.first().state == State::Failed && end.answers.first().source == revocation::Source::Ocsp);
        QVERIFY(end.verdict().state == State::Revoked);
        QCOMPARE(end.verdict().reason, u"superseded"_s);
        QCOMPARE(end.verdict().where, site + u"lower.crl");
        QVERIFY(job.result().at(1).verdict().state == State::NotOffered);
        QVERIFY(job.result().at(2).verdict().state == State::Good);
        QVERIFY(!client.asked.first().body.isEmpty());
        QCOMPARE(client.asked.first().contentType, "application/ocsp-request");
    }

    /// As openssl verify -crl_check -extended_crl -use_deltas says of the same two lists; without -use_deltas it says
    /// good.
    void laterChangesToAListAreFetched()
    {
        test::FakeHttpClient client;
        client.answers.insert(site + u"lower.crl", content(u"../endless/fetch-base.crl"_s));
        client.answers.insert(site + u"delta.crl", content(u"../endless/fetch-delta.crl"_s));
        revocation::RevocationJob job(client, wholePath(), now);

        finish(job);

        const revocation::CertificateRevocation &end = job.result().at(0);
        QCOMPARE(end.answers.size(), 2);
        QVERIFY(end.verdict().state == State::Revoked && end.verdict().source == revocation::Source::Crl);
        QCOMPARE(end.verdict().where, site + u"delta.crl");
        for (const net::HttpRequest &request : client.asked)
            QVERIFY(request.mostBytes <= 10 * 1024 * 1024 && request.deadline <= std::chrono::seconds(15));
    }

    void laterChangesThatCannotBeHadAreTold_data()
    {
        QTest::addColumn<QByteArray>("delta");
        QTest::addColumn<QString>("problem");
        QTest::newRow("not there") << QByteArray() << u"delta-not-used"_s;
        QTest::newRow("a page") << QByteArray("<html>moved</html>") << u"delta-not-used"_s;
        QTest::newRow("of another authority") << content(u"delta.crl"_s) << u"delta-not-used"_s;
    }

    void laterChangesThatCannotBeHadAreTold()
    {
        QFETCH(const QByteArray, delta);
        QFETCH(const QString, problem);
        test::FakeHttpClient client;
        client.answers.insert(site + u"lower.crl", content(u"../endless/fetch-base.crl"_s));
        if (!delta.isEmpty())
            client.answers.insert(site + u"delta.crl", delta);
        revocation::RevocationJob job(client, wholePath(), now);

        finish(job);

        const revocation::CertificateRevocation &end = job.result().at(0);
        QVERIFY(end.verdict().state == State::Good);
        QCOMPARE(revocation::problemKey(end.answers.last().problem), problem);
        QCOMPARE(end.answers.last().detail, site + u"delta.crl");
    }

    void revokedIsBelievedWhateverTheOrder()
    {
        const auto answer = [](State state, int minute) {
            revocation::Revocation made;
            made.state = state;
            made.thisUpdate = now.addSecs(60 * minute);
            return made;
        };
        const revocation::Revocation good = answer(State::Good, 2);
        const revocation::Revocation newer = answer(State::Good, 3);
        const revocation::Revocation revoked = answer(State::Revoked, 1);
        const auto verdict = revocation::CertificateRevocation::verdictOf;

        QVERIFY(verdict({good, revoked}).state == State::Revoked);
        QVERIFY(verdict({revoked, good}).state == State::Revoked);
        QCOMPARE(verdict({newer, good}).thisUpdate, newer.thisUpdate);
        QVERIFY(verdict({answer(State::Failed, 9), good}).state == State::Good);
        QVERIFY(verdict({answer(State::NotOffered, 0), answer(State::Failed, 9)}).state == State::Failed);
    }

    void whatCannotBeReachedIsNoVerdict()
    {
        test::FakeHttpClient client;
        revocation::RevocationJob job(client, wholePath(), now);

        finish(job);

        QVERIFY(job.result().at(0).verdict().state == State::Failed);
        QVERIFY(job.result().at(0).verdict().error->code == ErrorCode::AnswerRefused);
    }

    void aCancelledJobEndsOnce()
    {
        test::FakeHttpClient client;
        revocation::RevocationJob job(client, wholePath(), now);
        QSignalSpy finished(&job, &async::Job::finished);

        job.start();
        job.cancel();
        job.cancel();

        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(client.asked.size(), 1);
    }

    void aPathOfOneAsksNobody()
    {
        test::FakeHttpClient client;
        revocation::RevocationJob job(client, {certificate(u"top"_s)}, now);

        finish(job);

        QVERIFY(job.result().isEmpty() && client.asked.isEmpty());
    }
};

QTEST_GUILESS_MAIN(JobsTest)
#include "jobs_test.moc"
