#include "tests/gui/fixture/chain_tab.h"
#include "tests/gui/fixture/seed.h"
#include "tests/support/program.h"
#include "ui/widgets/status_glyph.h"
#include "ui/widgets/tag.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QThreadPool>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::test;

namespace {

QString secondsOf(const QString &moment)
{
    return QString::number(QDateTime::fromString(moment, Qt::ISODate).toSecsSinceEpoch());
}

} // namespace

class JudgingTest final : public ChainTabTest
{
    Q_OBJECT

private Q_SLOTS:
    void theRootsOfAFileAreTrusted()
    {
        QVERIFY(opensslAccepts({u"-CAfile"_s, m_root, u"-untrusted"_s, m_sub, m_leaf}));
        QVERIFY(!opensslAccepts({u"-no-CAfile"_s, u"-untrusted"_s, m_sub, m_leaf}));
        ChainTab tab(m_theme, {m_leaf, m_sub});
        QVERIFY(tab.isOpen);
        QVERIFY(!tab.isValid());
        QVERIFY(!tab.part<QPushButton>(u"judgeReset"_s)->isVisible());

        tab.chooseRoots(m_root);
        QTRY_VERIFY(tab.isValid());
        QCOMPARE(tab.part<QComboBox>(u"judgeAnchors"_s)->currentText(), u"Only those in root.pem"_s);

        QTest::mouseClick(tab.part<QPushButton>(u"judgeReset"_s), Qt::LeftButton);
        QTRY_VERIFY(!tab.isValid());
        QCOMPARE(tab.part<QComboBox>(u"judgeAnchors"_s)->currentText(), u"This computer’s roots"_s);
        QVERIFY(!tab.part<QPushButton>(u"judgeReset"_s)->isVisible());
    }

    void anAuthorityOfTheWorkspaceIsTrusted()
    {
        QTemporaryDir copy;
        ChainTab tab(m_theme, {m_leaf}, Contents::Seeded);
        QVERIFY(tab.isOpen);
        const auto &certificates = tab.fixture.inventory->inventory().certificates;
        const auto ours = std::find_if(certificates.begin(), certificates.end(),
            [](const auto &record) { return record.title() == u"app.harbour.test"; });
        QVERIFY(ours != certificates.end());
        tab.fixture.workbench->inspectFiles({ours->files.cert});
        QTRY_VERIFY(tab.part<QLabel>(u"certificateTitle"_s)->text() == u"app.harbour.test"_s);
        QTRY_VERIFY(!tab.verdict(u"path"_s).isEmpty());
        QVERIFY(!tab.isValid());
        QVERIFY(opensslAccepts({u"-CAfile"_s, ours->files.authority, u"-attime"_s, secondsOf(u"2026-11-21T14:02:00Z"_s),
            ours->files.cert}));

        tab.choose(u"judgeAnchors"_s, u"Only Harbour Dev CA"_s);

        QTRY_VERIFY(tab.isValid());
    }

    void intermediatesAreThoseThatWereChosen()
    {
        QVERIFY(!opensslAccepts({u"-CAfile"_s, m_root, m_leaf}));
        ChainTab tab(m_theme, {m_leaf, m_sub});
        QVERIFY(tab.isOpen);
        tab.chooseRoots(m_root);
        QTRY_VERIFY(tab.isValid());

        tab.choose(u"judgePile"_s, u"None"_s);
        QTRY_VERIFY(!tab.isValid());
        QTRY_VERIFY(tab.part<QLabel>(u"chainCount"_s)->text().contains(u"the issuer Intermediate is missing"_s));

        tab.choose(u"judgePile"_s, u"Choose a file…"_s, {m_sub});
        QTRY_VERIFY(tab.isValid());
    }

    void allIssuersOfThatNameThatAreOpenAreTried()
    {
        const QString other = QStringLiteral(CERTWRIGHT_TEST_DATA) + u"/verify/a-good-path-is-accepted/chain.pem"_s;
        QVERIFY(opensslAccepts({u"-CAfile"_s, m_root, u"-untrusted"_s, other, u"-untrusted"_s, m_sub, m_leaf}));
        ChainTab tab(m_theme, {m_leaf, other, m_sub}); // another Intermediate comes first
        QVERIFY(tab.isOpen);

        tab.chooseRoots(m_root);

        QTRY_VERIFY(tab.isValid());
    }

    void anotherTimeIsJudged()
    {
        const QStringList chain{u"-CAfile"_s, m_root, u"-untrusted"_s, m_sub, m_leaf};
        QVERIFY(!opensslAccepts(QStringList{u"-attime"_s, secondsOf(u"2036-01-01T00:00:00Z"_s)} + chain));
        ChainTab tab(m_theme, {m_leaf, m_sub});
        QVERIFY(tab.isOpen);
        tab.chooseRoots(m_root);
        QTRY_VERIFY(tab.isValid());

        tab.typeTime(u"2036-01-01"_s);
        QTRY_VERIFY(!tab.isValid());
        QVERIFY(tab.verdict(u"path"_s).join(u' ').contains(u"1 Jan 2036, 00:00 UTC"_s));
        QTRY_VERIFY(tab.part<QLabel>(u"checksSummary"_s)->text().endsWith(u"as of 1 Jan 2036, 00:00 UTC"_s));

        tab.typeTime(u"2030-06-01 12:30"_s);
        QTRY_VERIFY(tab.isValid());

        tab.typeTime(u"soon"_s);
        QVERIFY(tab.part<QWidget>(u"judgeWrongTime"_s)->isVisibleTo(tab.page()->findChild<QWidget *>(u"judgePanel"_s))
            || !tab.part<QLineEdit>(u"judgeTime"_s)->accessibleDescription().isEmpty());
        QVERIFY(tab.isValid()); // what was judged last stays
        tab.typeTime({});
        QTRY_COMPARE(tab.verdict(u"path"_s).size(), 1);
        QTRY_VERIFY(!tab.part<QLabel>(u"checksSummary"_s)->text().contains(u"as of"_s));
    }

    void anotherPurposeIsJudged()
    {
        QVERIFY(!opensslAccepts({u"-CAfile"_s, m_root, u"-untrusted"_s, m_sub, u"-purpose"_s, u"sslclient"_s, m_leaf}));
        ChainTab tab(m_theme, {m_leaf, m_sub});
        QVERIFY(tab.isOpen);
        QCOMPARE(tab.part<QComboBox>(u"judgePurpose"_s)->currentText(), u"As it is made for: TLS server"_s);
        tab.chooseRoots(m_root);
        QTRY_VERIFY(tab.isValid());

        tab.choose(u"judgePurpose"_s, u"TLS client"_s);
        QTRY_VERIFY(!tab.isValid());
        tab.choose(u"judgePurpose"_s, u"TLS server"_s);
        QTRY_VERIFY(tab.isValid());
    }

    void whatIsNotAboutOneCertificateStaysForTheNext()
    {
        ChainTab tab(m_theme, {m_leaf, m_sub, m_root});
        QVERIFY(tab.isOpen);
        auto *list = tab.part<QListView>(u"inspectionList"_s);
        QTRY_COMPARE(list->model()->rowCount(), 3);
        tab.chooseRoots(m_root);
        QTRY_VERIFY(tab.isValid());
        tab.typeTime(u"2030-06-01 12:30"_s);
        tab.choose(u"judgePurpose"_s, u"Any"_s);
        auto *host = tab.part<QLineEdit>(u"chainHost"_s);
        host->setText(u"wrong.example.test"_s);
        QTest::keyClick(host, Qt::Key_Return);
        QTRY_VERIFY(!tab.verdict(u"hostname"_s).isEmpty());

        list->setCurrentIndex(list->model()->index(1, 0));
        QTRY_COMPARE(tab.part<QLabel>(u"certificateTitle"_s)->text(), u"Intermediate"_s);
        QTRY_COMPARE(tab.page()->findChildren<QWidget *>(u"judgePanel"_s).size(), 1); // that of the first is gone

        QTRY_VERIFY(tab.isValid());
        QTRY_VERIFY(tab.verdict(u"path"_s).join(u' ').contains(u"1 Jun 2030, 12:30 UTC"_s));
        QTRY_VERIFY(tab.part<QLabel>(u"checksSummary"_s)->text().endsWith(u"as of 1 Jun 2030, 12:30 UTC"_s));
        QStringList tags;
        for (const auto *tag : tab.part<QWidget>(u"judgeChanges"_s)->findChildren<ui::Tag *>()) {
            if (tag->isVisible())
                tags.append(tag->accessibleName());
        }
        QCOMPARE(tags, QStringList({u"Time: 1 Jun 2030, 12:30 UTC"_s, u"Roots: only those in root.pem"_s}));
        QVERIFY(tab.part<QLineEdit>(u"chainHost"_s)->text().isEmpty());
        QVERIFY(tab.verdict(u"hostname"_s).isEmpty());
        QVERIFY(tab.part<QComboBox>(u"judgePurpose"_s)->currentText().startsWith(u"As it is made for"_s));

        QTest::mouseClick(tab.part<QPushButton>(u"judgeReset"_s), Qt::LeftButton);
        QTRY_VERIFY(!tab.isValid());
        list->setCurrentIndex(list->model()->index(0, 0));
        QTRY_COMPARE(tab.page()->findChildren<QWidget *>(u"judgePanel"_s).size(), 1);
        QTRY_VERIFY(!tab.isValid() && !tab.verdict(u"path"_s).isEmpty());
        QVERIFY(!tab.part<QPushButton>(u"judgeReset"_s)->isVisible());
        QTRY_VERIFY(!tab.part<QLabel>(u"checksSummary"_s)->text().contains(u"as of"_s));
    }

    void aFileOfTheWrongKindSaysSoAndIsNotKept()
    {
        ChainTab tab(m_theme, {m_leaf, m_sub});
        QVERIFY(tab.isOpen);
        tab.chooseRoots(m_root);
        QTRY_VERIFY(tab.isValid());

        tab.choose(u"judgeRevocation"_s, u"Choose CRLs and OCSP answers…"_s, {m_root});

        QTRY_VERIFY(tab.part<ui::StatusLabel>(u"judgeProblem"_s)->isVisible());
        QVERIFY(tab.part<ui::StatusLabel>(u"judgeProblem"_s)->text().contains(u"root.pem"_s));
        QCOMPARE(tab.part<QComboBox>(u"judgeRevocation"_s)->currentText(), u"Not asked"_s);
        QCOMPARE(tab.part<QComboBox>(u"judgeAnchors"_s)->currentText(), u"Only those in root.pem"_s); // as it was
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QVERIFY(tab.isValid());
        QVERIFY(tab.part<ui::StatusLabel>(u"judgeProblem"_s)->isVisible());

        auto *list = tab.part<QListView>(u"inspectionList"_s);
        list->setCurrentIndex(list->model()->index(1, 0));
        QTRY_COMPARE(tab.page()->findChildren<QWidget *>(u"judgePanel"_s).size(), 1);
        QTRY_VERIFY(tab.isValid());
        QVERIFY(!tab.part<ui::StatusLabel>(u"judgeProblem"_s)->isVisible());
        QCOMPARE(tab.part<QComboBox>(u"judgeRevocation"_s)->currentText(), u"Not asked"_s);
    }

    void aFileThatIsGoneIsNotKeptForTheNext()
    {
        QTemporaryDir copy;
        const QString roots = copy.filePath(u"roots.pem"_s);
        QVERIFY(QFile::copy(m_root, roots));
        ChainTab tab(m_theme, {m_leaf, m_sub});
        QVERIFY(tab.isOpen);
        tab.chooseRoots(roots);
        QTRY_VERIFY(tab.isValid());
        QVERIFY(QFile::remove(roots));

        auto *list = tab.part<QListView>(u"inspectionList"_s);
        list->setCurrentIndex(list->model()->index(1, 0));
        QTRY_COMPARE(tab.page()->findChildren<QWidget *>(u"judgePanel"_s).size(), 1);

        QTRY_VERIFY(!tab.verdict(u"path"_s).isEmpty()); // by this computer's
        QVERIFY(tab.part<ui::StatusLabel>(u"judgeProblem"_s)->text().contains(u"roots.pem"_s));
        QCOMPARE(tab.part<QComboBox>(u"judgeAnchors"_s)->currentText(), u"This computer’s roots"_s);
    }

    void theWheelOpensNoFileDialog()
    {
        ChainTab tab(m_theme, {m_leaf, m_sub});
        QVERIFY(tab.isOpen);
        QTest::mouseClick(tab.part<QPushButton>(u"judgeOpen"_s), Qt::LeftButton);
        for (const QString &name : {u"judgeAnchors"_s, u"judgePile"_s, u"judgeRevocation"_s, u"judgePurpose"_s}) {
            auto *box = tab.part<QComboBox>(name);
            QTRY_VERIFY(box->isVisible());
            const QPoint middle = box->rect().center();
            QWheelEvent notch(middle, box->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(box, &notch); // an unexpected question fails the test
            QCOMPARE(box->currentIndex(), 0);
        }
    }

    void declinedFilesChangeNothing()
    {
        ChainTab tab(m_theme, {m_leaf, m_sub});
        QVERIFY(tab.isOpen);

        tab.fixture.prompts.willOpen({});
        tab.choose(u"judgeAnchors"_s, u"Choose a file…"_s);

        QTRY_COMPARE(tab.part<QComboBox>(u"judgeAnchors"_s)->currentText(), u"This computer’s roots"_s);
        QVERIFY(!tab.part<QPushButton>(u"judgeReset"_s)->isVisible());
    }

    void fourVerdictsStandApart()
    {
        ChainTab tab(m_theme, {m_leaf, m_sub});
        QVERIFY(tab.isOpen);
        auto *host = tab.part<QLineEdit>(u"chainHost"_s);
        host->setText(u"wrong.example.test"_s);
        QTest::keyClick(host, Qt::Key_Return);
        tab.chooseRoots(m_root);

        QTRY_VERIFY(tab.isValid());
        QTRY_VERIFY(!tab.verdict(u"hostname"_s).isEmpty());
        QVERIFY(tab.verdict(u"hostname"_s).value(0).contains(u"wrong.example.test"_s));
        QVERIFY(!tab.verdict(u"strict"_s).isEmpty());
        QVERIFY(tab.verdict(u"policy"_s).value(0).contains(u"Private TLS server"_s));
    }
};

QTEST_MAIN(JudgingTest)
#include "judging_test.moc"
