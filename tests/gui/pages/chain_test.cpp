#include "tests/gui/fixture/seed.h"
#include "tests/gui/fixture/window_fixture.h"
#include "ui/widgets/chain_view.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tag.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::test;

namespace {

const QString folder = QStringLiteral(CERTWRIGHT_TEST_DATA) + u"/revocation/"_s;

/// Serves the issuers of fetch-end.der.
void serveIssuers(FakeHttpClient &client)
{
    for (const QString &name : {u"lower.der"_s, u"upper.p7c"_s, u"top.der"_s}) {
        QFile file(folder + u"fetch-" + name);
        if (file.open(QIODevice::ReadOnly))
            client.answers.insert(u"http://ca.example.test/" + name, file.readAll());
    }
}

int cardCount(WindowFixture &fixture)
{
    return static_cast<int>(fixture.find<ui::ChainView>(u"paneChain"_s)
                                ->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)
                                .size());
}

} // namespace

class ChainTest final : public QObject
{
    Q_OBJECT

private:
    /// Opens a file's first certificate at the Chain tab.
    bool show(WindowFixture &fixture, const QString &file)
    {
        if (!fixture.open())
            return false;
        fixture.workbench->inspectFiles({file});
        const auto shown = [&fixture] {
            const auto *count = fixture.find<QLabel>(u"chainCount"_s);
            return count && !count->text().isEmpty();
        };
        if (!QTest::qWaitFor(shown, 5000))
            return false;
        fixture.find(u"inspectionPage"_s)->findChild<QTabBar *>(u"certificateTabs"_s)->setCurrentIndex(2);
        return true;
    }

    /// One file of several of tests/data.
    QString joinedFile(const QStringList &names) const
    {
        QFile joined(m_folder.filePath(u"joined.pem"_s));
        if (!joined.open(QIODevice::WriteOnly))
            return {};
        for (const QString &name : names) {
            QFile file(QStringLiteral(CERTWRIGHT_TEST_DATA) + u'/' + name + u".pem"_s);
            if (file.open(QIODevice::ReadOnly))
                joined.write(file.readAll());
        }
        return joined.fileName();
    }

    ui::Theme m_theme{ui::Theme::Mode::Light};
    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase() { m_theme.install(); }
    void cleanupTestCase() { QThreadPool::globalInstance()->waitForDone(); }

    void aMissingIssuerIsNamedAndNothingIsFetched()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        serveIssuers(fixture.http);

        QVERIFY(show(fixture, folder + u"fetch-end.der"));

        QVERIFY(fixture.find<QLabel>(u"chainCount"_s)->text().contains(u"Fetch Lower"_s));
        QVERIFY(fixture.find<QLabel>(u"chainOffer"_s)->text().contains(u"http://ca.example.test/lower.der"_s));
        QVERIFY(fixture.find<QPushButton>(u"chainFetch"_s)->isVisible());
        QVERIFY(!fixture.find<QLabel>(u"chainRepaired"_s)->isVisible());
        QVERIFY(fixture.http.asked.isEmpty());
        QCOMPARE(cardCount(fixture), 2); // and one for what is missing
    }

    void authoritiesThatSignEachOtherAreNotMissing()
    {
        WindowFixture fixture(Contents::Empty, m_theme);

        QVERIFY(show(fixture, joinedFile({u"paths/underA"_s, u"paths/aByB"_s, u"paths/bByA"_s})));

        const QList<QLabel *> labels = fixture.window().findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(),
            [](const QLabel *label) { return label->text().contains(u"sign one another (A, B)"_s); }));
        QVERIFY(fixture.find<QLabel>(u"chainCount"_s)->text().contains(u"none is missing"_s));
        QCOMPARE(cardCount(fixture), 4); // and one for who stands there already
        QVERIFY(!fixture.find<QLabel>(u"chainFurther"_s)->isVisible());
    }

    void thatNotEveryPathIsDrawnIsSaid()
    {
        WindowFixture fixture(Contents::Empty, m_theme);

        QVERIFY(show(fixture, joinedFile({u"cross_signed/leaf"_s, u"cross_signed/mesh"_s, u"cross_signed/bridge"_s})));

        const auto *count = fixture.find<QLabel>(u"chainCount"_s);
        QTRY_VERIFY2(count->text().contains(u"the issuer Root is missing"_s), qPrintable(count->text()));
        QVERIFY2(count->text().contains(u"Mesh 0 (issued by Mesh 7) and 174 more"_s), qPrintable(count->text()));
        QTRY_VERIFY(fixture.find<QLabel>(u"chainFurther"_s)->isVisible());
    }

    void whatHasEndedIsGivenWithoutATick()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        fixture.clock.set(QDateTime(QDate(2060, 1, 1), QTime(12, 0), QTimeZone::utc()));
        QVERIFY(show(fixture, folder + u"fetch-end.der"));

        const auto *given = fixture.find(u"chainGiven"_s);
        const QList<ui::Tag *> tags = given->findChildren<ui::Tag *>();

        QVERIFY(!tags.isEmpty());
        QCOMPARE(tags.first()->status(), std::optional(ui::StatusKind::Problem));
    }

    void whatThePathIsRefusedForHasNoTick_data()
    {
        QTest::addColumn<QString>("chain");
        QTest::addColumn<ui::StatusKind>("leaf");

        QTest::newRow("only the root is not trusted") << u"a-good-path-is-accepted"_s << ui::StatusKind::InOrder;
        QTest::newRow("a name is excluded") << u"a-name-that-is-excluded"_s << ui::StatusKind::Problem;
        QTest::newRow("signed by itself") << u"a-self-signed-leaf"_s << ui::StatusKind::Notice;
    }

    void whatThePathIsRefusedForHasNoTick()
    {
        QFETCH(const QString, chain);
        QFETCH(const ui::StatusKind, leaf);
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(show(fixture, joinedFile({u"verify/%1/chain"_s.arg(chain), u"verify/%1/roots"_s.arg(chain)})));

        const QList<ui::Tag *> tags = fixture.find(u"chainGiven"_s)->findChildren<ui::Tag *>();

        QVERIFY(!tags.isEmpty());
        QCOMPARE(tags.first()->status(), std::optional(leaf));
    }

    void anOrderThatServersMustNotSendIsTold_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<bool>("isTold");

        QTest::newRow("leaf first") << QStringList{u"revocation/leaf"_s, u"revocation/sub"_s, u"revocation/root"_s}
                                    << false;
        QTest::newRow("leaf last") << QStringList{u"revocation/root"_s, u"revocation/sub"_s, u"revocation/leaf"_s}
                                   << true;
    }

    void anOrderThatServersMustNotSendIsTold()
    {
        QFETCH(const QStringList, names);
        QFETCH(const bool, isTold);
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(show(fixture, joinedFile(names)));
        auto *list = fixture.find<QListView>(u"inspectionList"_s);
        const auto row = static_cast<int>(names.indexOf(u"revocation/leaf"_s));

        list->setCurrentIndex(list->model()->index(row, 0));

        const auto told = [&fixture] {
            const QList<QLabel *> labels = fixture.find(u"inspectionPage"_s)->findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(),
                [](const QLabel *label) { return label->text().contains(u"They are not in order"_s); });
        };
        QTRY_VERIFY(fixture.find<QLabel>(u"chainCount"_s)->text().startsWith(u"3 certificate"_s));
        QTRY_COMPARE(told(), isTold);
    }

    void policyIsThatOfTheWholePath()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(show(fixture, QStringLiteral(CERTWRIGHT_TEST_DATA "/verify/an-issuer-that-is-no-ca/chain.pem")));

        QTRY_VERIFY(fixture.find(u"policyVerdict"_s));
        QStringList lines;
        for (const QLabel *label : fixture.window().findChildren<QLabel *>())
            lines.append(label->text());

        QVERIFY2(std::any_of(lines.cbegin(), lines.cend(),
                     [](const QString &line) { return line.startsWith(u"The issuer No CA: 1 error(s)"_s); }),
            qPrintable(lines.join(u'\n')));
    }

    void theButtonFetchesTheIssuers()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        serveIssuers(fixture.http);
        QVERIFY(show(fixture, folder + u"fetch-end.der"));

        QVERIFY(fixture.click(u"chainFetch"_s));

        QTRY_VERIFY(fixture.find<QLabel>(u"chainRepaired"_s)->isVisible());
        QCOMPARE(fixture.http.asked.size(), 3);
        QTRY_COMPARE(cardCount(fixture), 4);
        QVERIFY(!fixture.find<QPushButton>(u"chainFetch"_s)->isVisible());
        QVERIFY(fixture.find<QLabel>(u"chainCount"_s)->text().contains(u"missing"_s)); // as given it stays so
    }

    void aFetchThatFailsSaysWhyAndMayBeTriedAgain()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(show(fixture, folder + u"fetch-end.der"));

        QVERIFY(fixture.click(u"chainFetch"_s));

        QTRY_VERIFY(fixture.find<QLabel>(u"chainFailure"_s)->isVisible());
        QVERIFY(fixture.find<QLabel>(u"chainFailure"_s)->text().contains(u"404"_s));
        QTRY_VERIFY(fixture.find<QPushButton>(u"chainFetch"_s)->isEnabled());
    }

    void aHostIsJudgedWhenItIsTyped()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(show(fixture, folder + u"fetch-end.der"));
        auto *host = fixture.find<QLineEdit>(u"chainHost"_s);

        host->setText(u"www.example.test"_s);
        QTest::keyClick(host, Qt::Key_Return);

        const auto says = [&fixture](const QString &text) {
            const auto labels = fixture.window().findChildren<QLabel *>();
            return std::any_of(
                labels.cbegin(), labels.cend(), [&text](const QLabel *label) { return label->text() == text; });
        };
        QTRY_VERIFY(says(u"It is made for www.example.test."_s));
    }

    void aCertificateOfTheWorkspaceLeadsToItsAuthority()
    {
        WindowFixture fixture(Contents::Seeded, m_theme);
        QVERIFY(fixture.open());
        fixture.workbench->showCertificate(fixture.inventory->inventory().certificates.first().id);
        QTRY_VERIFY(fixture.find<QLabel>(u"chainCount"_s) && !fixture.find<QLabel>(u"chainCount"_s)->text().isEmpty());

        QCOMPARE(cardCount(fixture), 2);
        QVERIFY(!fixture.find<QPushButton>(u"chainFetch"_s)->isVisible());
    }
};

QTEST_MAIN(ChainTest)
#include "chain_test.moc"
