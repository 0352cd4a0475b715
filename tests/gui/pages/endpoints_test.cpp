#include "core/tls/sent_chain.h"
#include "tests/gui/fixture/seed.h"
#include "tests/gui/fixture/window_fixture.h"
#include "ui/pages/endpoints_page.h"
#include "ui/widgets/chain_view.h"
#include "ui/widgets/lifetime_bar.h"
#include "ui/widgets/states.h"
#include "ui/widgets/status_glyph.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::test;

namespace {

const QString data = QStringLiteral(CERTWRIGHT_TEST_DATA);

QList<pki::Certificate> certificatesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return pki::parseCertificates(file.readAll(), path).valueOr({});
}

/// What an address would answer that sends the chain of a vector of tests/data/verify.
tls::AddressResult answer(
    const QString &address, const QList<pki::Certificate> &chain, const QList<pki::Certificate> &roots)
{
    tls::AddressResult result;
    result.address = address;
    result.times = {3, 18, 26};
    result.protocol = u"TLSv1.3"_s;
    result.cipher = u"TLS_AES_256_GCM_SHA384"_s;
    result.chain = chain;
    result.expiry = verify::expiryAt(chain.first().notBefore(), chain.first().notAfter(), pictureTime());
    return tls::judged(result, u"www.example.test"_s, *verify::TrustAnchors::of(roots), pictureTime());
}

tls::TargetResult sends(const QList<tls::AddressResult> &addresses)
{
    return {{u"www.example.test"_s, 443}, addresses, {}, pictureTime()};
}

tls::TargetResult vectorSent(const QString &name)
{
    const QString folder = data + u"/verify/"_s + name;
    return sends(
        {answer(u"203.0.113.1"_s, certificatesIn(folder + u"/chain.pem"_s), certificatesIn(folder + u"/roots.pem"_s))});
}

/// The page that shows such a result.
class Report
{
public:
    Report(ui::Theme &theme, const tls::TargetResult &result)
        : fixture(Contents::Empty, theme)
    {
        isOpen = fixture.open();
        auto *page = static_cast<ui::EndpointsPage *>(fixture.window().pages().at(3));
        fixture.window().showPage(page);
        page->showResult(result);
    }

    /// The cards of the first chain that is drawn, as a screen reader tells them.
    QStringList cards()
    {
        QStringList told;
        const auto widgets = fixture.find<ui::ChainView>(u"endpointChain"_s)
                                 ->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        for (const QWidget *card : widgets)
            told.append(card->accessibleName() + u" | "_s + card->accessibleDescription());
        return told;
    }

    QString sent() { return fixture.find<QLabel>(u"endpointSent"_s)->text(); }

    WindowFixture fixture;
    bool isOpen = false;
};

} // namespace

class EndpointsTest final : public QObject
{
    Q_OBJECT

private:
    ui::Theme m_theme{ui::Theme::Mode::Light};

private Q_SLOTS:
    void initTestCase() { m_theme.install(); }
    void cleanupTestCase() { QThreadPool::globalInstance()->waitForDone(); }

    void anOldVerdictGoesWhenAnotherCheckRuns()
    {
        QTcpServer server; // accepts in the kernel and never answers
        QVERIFY(server.listen(QHostAddress::LocalHost));
        Report report(m_theme, vectorSent(u"a-good-path-is-accepted"_s));
        QVERIFY(report.isOpen);
        const auto *shown = report.fixture.find(u"endpointReport"_s);
        QVERIFY(shown->isVisible());
        report.fixture.find(u"endpointInspect"_s)->setFocus();

        auto *page = static_cast<ui::EndpointsPage *>(report.fixture.window().pages().at(3));
        page->check(u"127.0.0.1:%1"_s.arg(server.serverPort()));

        QVERIFY(!shown->isVisible());
        QCOMPARE(QApplication::focusWidget()->objectName(), u"endpointField"_s);
    }

    void whileACheckRunsTheFocusIsOnStopAndThenBackOnCheck()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open());
        QWidget *page = fixture.window().pages().at(3);
        fixture.workbench->checkServer(u"127.0.0.1:%1"_s.arg(server.serverPort()));
        auto *check = fixture.find<QPushButton>(u"endpointCheck"_s);
        QTRY_VERIFY(!check->isEnabled());
        QVERIFY(fixture.find(u"endpointField"_s)->hasFocus());
        QTest::keyClick(page, Qt::Key_Escape);
        QTRY_VERIFY(check->isEnabled());
        check->setFocus();

        QTest::keyClick(check, Qt::Key_Return);
        QTRY_VERIFY(!check->isEnabled());
        QVERIFY(page->isAncestorOf(QApplication::focusWidget()));
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"progressCancel"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

        QTRY_VERIFY(check->isEnabled());
        QVERIFY(check->hasFocus());
    }

    void anOldVerdictGoesWhenAnotherCheckCannotStart()
    {
        Report report(m_theme, vectorSent(u"a-good-path-is-accepted"_s));
        QVERIFY(report.isOpen);

        static_cast<ui::EndpointsPage *>(report.fixture.window().pages().at(3))->check(u"localhost:99999"_s);

        QVERIFY(report.fixture.find(u"endpointWrong"_s)->isVisible());
        QVERIFY(!report.fixture.find(u"endpointReport"_s)->isVisible());
    }

    void aVerdictSaysByWhichRootsAndWhetherOthersAreChosenNow()
    {
        WindowFixture fixture(Contents::Seeded, m_theme);
        QVERIFY(fixture.open());
        auto *page = static_cast<ui::EndpointsPage *>(fixture.window().pages().at(3));
        fixture.window().showPage(page);
        auto *roots = fixture.find<QComboBox>(u"endpointRoots"_s);
        QTRY_COMPARE(roots->count(), 3);
        page->showResult(vectorSent(u"a-good-path-is-accepted"_s));
        QCOMPARE(fixture.find<QLabel>(u"endpointJudgedBy"_s)->text(), u"Judged by this computer’s roots."_s);
        const auto *others = fixture.find(u"endpointOtherRoots"_s);
        QVERIFY(!others->isVisible());

        roots->setCurrentIndex(1);
        QVERIFY(others->isVisible());
        roots->setCurrentIndex(0);
        QVERIFY(!others->isVisible());

        QTcpServer server; // what is checked closes at once
        connect(&server, &QTcpServer::newConnection, &server, [&server] { server.nextPendingConnection()->close(); });
        QVERIFY(server.listen(QHostAddress::LocalHost));
        roots->setCurrentIndex(1);
        page->check(u"127.0.0.1:%1"_s.arg(server.serverPort()));
        QTRY_VERIFY(fixture.find(u"endpointReport"_s)->isVisible());
        page->showResult(vectorSent(u"a-good-path-is-accepted"_s));
        QVERIFY(!others->isVisible());
        QCOMPARE(fixture.find<QLabel>(u"endpointJudgedBy"_s)->text(),
            u"Judged by the root of “%1” alone."_s.arg(roots->currentText().section(u' ', 1)));
    }

    void whatAnAuthorityOfOnesOwnIssuedIsTold()
    {
        WindowFixture fixture(Contents::Seeded, m_theme);
        QVERIFY(fixture.open());
        auto *page = static_cast<ui::EndpointsPage *>(fixture.window().pages().at(3));
        fixture.window().showPage(page);
        const QString leaf = fixture.folder() + u"/workspace/certificates/app.harbour.test/cert.pem"_s;
        const QString others = data + u"/verify/a-good-path-is-accepted/roots.pem"_s;

        page->showResult(sends({answer(u"203.0.113.1"_s, certificatesIn(leaf), certificatesIn(others))}));

        QCOMPARE(fixture.find<QLabel>(u"endpointWayOn"_s)->text(),
            u"Your authority “Harbour Dev CA” issued it. Choose “Only Harbour Dev CA” above to check by its root."_s);
    }

    void whileACheckRunsNobodySaysThatNoneRan()
    {
        QTcpServer server; // accepts in the kernel and never answers
        QVERIFY(server.listen(QHostAddress::LocalHost));
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open());
        auto *page = static_cast<ui::EndpointsPage *>(fixture.window().pages().at(3));
        fixture.window().showPage(page);
        const auto *empty = page->findChild<ui::EmptyState *>();
        QVERIFY(empty && empty->isVisible());

        page->check(u"127.0.0.1:%1"_s.arg(server.serverPort()));

        QVERIFY(!empty->isVisible());
        QTRY_VERIFY(page->stepBack());
        QTRY_VERIFY(fixture.find<QPushButton>(u"endpointCheck"_s)->isEnabled());
    }

    void aProtocolNobodyMayUseIsNotInOrder()
    {
        tls::TargetResult result = vectorSent(u"a-good-path-is-accepted"_s);
        result.addresses.first().protocol = u"TLSv1.1"_s;
        Report report(m_theme, result);
        QVERIFY(report.isOpen);

        const QString verdict = report.fixture.find<QLabel>(u"endpointVerdict"_s)->text();
        QVERIFY2(!verdict.contains(u"in order"_s), qPrintable(verdict));
        QVERIFY(report.fixture.find<ui::StatusLabel>(u"endpointProtocol"_s)->text().contains(u"TLS 1.1"_s));
    }

    void strangersAreNamedAndNotDrawn()
    {
        Report report(m_theme, vectorSent(u"a-pile-in-any-order-with-strangers-is-accepted"_s));
        QVERIFY(report.isOpen);

        const QStringList cards = report.cards();
        QCOMPARE(cards.size(), 3);
        QVERIFY2(
            cards[0].contains(u"Leaf"_s) && cards[0].contains(u"issued by: Signature valid"_s), qPrintable(cards[0]));
        QVERIFY(cards[1].contains(u"Intermediate"_s));
        QVERIFY(cards[2].contains(u"Root"_s) && !cards[2].contains(u"Other Root"_s));
        QVERIFY2(report.sent().contains(u"Not needed: Other Root."_s), qPrintable(report.sent()));
        QVERIFY(report.sent().contains(u"not in order"_s));
        QVERIFY(report.sent().contains(u"5 certificate"_s));
    }

    void unrelatedCertificatesAreNotLinked()
    {
        const QString folder = data + u"/verify/"_s;
        const QList<pki::Certificate> leaf = certificatesIn(folder + u"a-missing-intermediate/chain.pem"_s);
        const QList<pki::Certificate> stranger = certificatesIn(folder + u"a-self-signed-leaf/chain.pem"_s);
        Report report(m_theme, sends({answer(u"203.0.113.1"_s, leaf.first(1) + stranger.first(1), {})}));
        QVERIFY(report.isOpen);

        const QString all = report.cards().join(u'\n');
        QVERIFY2(!all.contains(u"Self-signed"_s), qPrintable(all));
        QVERIFY(all.contains(u"Missing"_s));
        QVERIFY2(report.sent().contains(u"Not needed: Self-signed."_s), qPrintable(report.sent()));
    }

    void aStapledAnswerIsJudged_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("fine");
        QTest::newRow("good") << u"good.ocsp"_s << u"was not revoked"_s << true;
        QTest::newRow("revoked") << u"revoked.ocsp"_s << u"was revoked"_s << false;
    }

    void aStapledAnswerIsJudged()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, words);
        QFETCH(const bool, fine);
        const QString folder = data + u"/revocation/"_s;
        const QDateTime at = QDateTime::fromString(u"2026-11-27T21:30:58Z"_s, Qt::ISODate);
        tls::AddressResult result;
        result.address = u"203.0.113.1"_s;
        result.chain = certificatesIn(folder + u"leaf.pem"_s) + certificatesIn(folder + u"sub.pem"_s);
        result.staple.answer = readFile(folder + file, 100000).valueOr({});
        result.expiry = verify::expiryAt(result.chain.first().notBefore(), result.chain.first().notAfter(), at);
        result = tls::judged(result, result.chain.first().displayTitle(),
            *verify::TrustAnchors::of(certificatesIn(folder + u"root.pem"_s)), at);

        Report report(m_theme, sends({result}));

        QString all;
        for (const QLabel *label : report.fixture.find(u"endpointsPage"_s)->findChildren<QLabel *>())
            all += label->text().remove(QChar(0x200B)) + u'\n';
        QVERIFY2(all.contains(words), qPrintable(all));
        QCOMPARE(result.staple.ok(), fine);
        QCOMPARE(all.contains(u"Complete and trusted"_s), fine);
    }

    void aMissingIssuerIsDrawnAsMissing()
    {
        Report report(m_theme, vectorSent(u"a-missing-intermediate"_s));
        QVERIFY(report.isOpen);

        const QStringList cards = report.cards();
        QCOMPARE(cards.size(), 2);
        QVERIFY2(cards[0].contains(u"issued by: Not found"_s), qPrintable(cards[0]));
        QVERIFY(cards[1].contains(u"Intermediate"_s) && cards[1].contains(u"Missing"_s));
        QVERIFY(report.sent().contains(u"the issuer Intermediate is missing"_s));
    }

    void aSignatureByAnotherKeyIsNoIssuing()
    {
        Report report(m_theme, vectorSent(u"a-signature-by-another-key"_s));
        QVERIFY(report.isOpen);

        const QString all = report.cards().join(u'\n');
        QVERIFY2(all.contains(u"Another key signed"_s), qPrintable(all));
    }

    void differentChainsAreBothShown()
    {
        const QString folder = data + u"/verify/a-good-path-is-accepted/"_s;
        const QList<pki::Certificate> chain = certificatesIn(folder + u"chain.pem"_s);
        const QList<pki::Certificate> roots = certificatesIn(folder + u"roots.pem"_s);
        Report report(m_theme,
            sends({answer(u"203.0.113.1"_s, chain, roots), answer(u"203.0.113.2"_s, chain, roots),
                answer(u"203.0.113.3"_s, chain.first(1), roots)}));
        QVERIFY(report.isOpen);

        QCOMPARE(report.fixture.window().findChildren<QWidget *>(u"sentChain"_s).size(), 2);
    }

    void daysAndShareOfTheLifetimeAreTold()
    {
        Report report(m_theme, vectorSent(u"a-good-path-is-accepted"_s));
        QVERIFY(report.isOpen);

        const auto *bar = report.fixture.find(u"expiryCard"_s)->findChild<ui::LifetimeBar *>();
        QVERIFY(bar);
        QVERIFY2(bar->accessibleName().contains(u"of 3,652 days left"_s), qPrintable(bar->accessibleName()));
    }

    void whatWasSentIsInspected()
    {
        Report report(m_theme, vectorSent(u"a-good-path-is-accepted"_s));
        QVERIFY(report.isOpen);

        QVERIFY(report.fixture.click(u"endpointInspect"_s));

        QTRY_VERIFY(report.fixture.find(u"inspectionPage"_s));
        QTRY_VERIFY(report.fixture.find(u"inspectionPage"_s)->isVisible());
        QTRY_COMPARE(report.fixture.find<QListView>(u"inspectionList"_s)->model()->rowCount(), 2);
        QTRY_VERIFY(report.fixture.find<QLabel>(u"inspectionSummary"_s)->text().contains(u"www.example.test:443"_s));
        QStringList origin;
        QTRY_VERIFY(report.fixture.find(u"certificateOrigin"_s));
        for (const QLabel *label : report.fixture.find(u"certificateOrigin"_s)->findChildren<QLabel *>())
            origin.append(label->text());
        QVERIFY(origin.contains(u"Sent by"_s));
        QVERIFY2(!origin.join(u' ').contains(u"SHA-256 of"_s), qPrintable(origin.join(u' '))); // there is no file
    }

    void revocationIsAskedForWithPermission()
    {
        const QString folder = data + u"/revocation/fetch-"_s;
        QList<pki::Certificate> chain;
        for (const QString &name : {u"end.der"_s, u"lower.der"_s, u"upper.der"_s})
            chain += certificatesIn(folder + name);
        QFile list(folder + u"lower.crl"_s);
        QVERIFY(list.open(QIODevice::ReadOnly));
        Report report(m_theme, sends({answer(u"203.0.113.1"_s, chain, certificatesIn(folder + u"top.der"_s))}));
        QVERIFY(report.isOpen);
        report.fixture.http.answers.insert(u"http://ca.example.test/lower.crl"_s, list.readAll());
        QVERIFY(report.fixture.find<QLabel>(u"endpointVerdict"_s)->text().contains(u"in order"_s));
        QVERIFY(report.fixture.http.asked.isEmpty());

        QTest::mouseClick(report.fixture.find<QPushButton>(u"revocationAsk"_s), Qt::LeftButton);

        QTRY_VERIFY(report.fixture.find<ui::StatusLabel>(u"endpointRevocation"_s));
        QVERIFY(report.fixture.find<ui::StatusLabel>(u"endpointRevocation"_s)->text().contains(u"was revoked"_s));
        QVERIFY(report.fixture.find<QLabel>(u"endpointVerdict"_s)->text().contains(u"refuse"_s));
    }
};

QTEST_MAIN(EndpointsTest)
#include "endpoints_test.moc"
