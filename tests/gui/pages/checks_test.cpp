#include "tests/gui/fixture/seed.h"
#include "tests/gui/fixture/window_fixture.h"
#include "ui/models/lint_model.h"
#include "ui/pages/certificate_pane.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/table_roles.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::test;
using namespace certwright::ui;

namespace {

/// The tab Checks of the pane that shows an inspected vector.
class Checks
{
public:
    explicit Checks(Theme &theme, const QString &vector)
        : Checks(theme, QStringList{QStringLiteral(CERTWRIGHT_TEST_DATA "/lint/certs/%1.pem").arg(vector)})
    {
    }

    Checks(Theme &theme, const QStringList &files)
        : m_fixture(Contents::Empty, theme)
    {
        if (!m_fixture.open())
            return;
        m_fixture.workbench->inspectFiles(files);
        const auto shown = [this] {
            auto *title = page() ? page()->findChild<QLabel *>(u"certificateTitle"_s) : nullptr;
            return title && title->isVisible() && !title->text().isEmpty();
        };
        if (!QTest::qWaitFor(shown))
            return;
        auto *tabs = part<QTabBar>(u"certificateTabs"_s);
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->tabText(i) == u"Chec&ks")
                tabs->setCurrentIndex(i);
        }
        isOpen = QTest::qWaitFor([this] { return !part<QLabel>(u"checksSummary"_s)->text().isEmpty(); });
    }

    QWidget *page() { return m_fixture.find(u"inspectionPage"_s); }
    CertificatePane *pane() { return page()->findChild<CertificatePane *>(); }

    template <typename T>
    T *part(const QString &name)
    {
        return page()->findChild<T *>(name);
    }

    DataTable *table() { return part<DataTable>(u"checksTable"_s); }
    int rows() { return table()->model()->rowCount(); }
    QString summary() { return part<QLabel>(u"checksSummary"_s)->text(); }

    void choose(const QString &profile)
    {
        auto *box = part<QComboBox>(u"checksProfile"_s);
        const int index = box->findText(profile);
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }

    bool isOpen = false;

private:
    WindowFixture m_fixture;
};

} // namespace

class ChecksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.install(); }
    void cleanupTestCase() { QThreadPool::globalInstance()->waitForDone(); }

    void findingsAreListedTheGravestFirst()
    {
        Checks checks(m_theme, u"several-faults-are-all-named"_s);
        QVERIFY(checks.isOpen);

        QTRY_VERIFY(checks.rows() >= 6);
        QCOMPARE(checks.table()->model()->index(0, LintModel::Severity).data().toString(), u"Error"_s);
        QVERIFY2(checks.summary().contains(QString::number(checks.rows())), qPrintable(checks.summary()));
        QCOMPARE(checks.part<QComboBox>(u"checksProfile"_s)->currentText(), u"Public TLS server, guessed"_s);
    }

    void anotherProfileHasOtherFindings()
    {
        Checks checks(m_theme, u"several-faults-are-all-named"_s);
        QVERIFY(checks.isOpen);
        QTRY_VERIFY(checks.rows() >= 6);

        checks.choose(u"Private TLS server"_s);
        QTRY_COMPARE(checks.rows(), 1);
        QVERIFY(checks.table()->model()->index(0, LintModel::Rule).data().toString().contains(u"RFC 8813"_s));

        checks.choose(u"Public TLS server, guessed"_s);
        QTRY_VERIFY(checks.rows() >= 6);
    }

    /// As lint does: what came in the same file shows whose rules count.
    void anAuthorityBesideAPublicServerIsPublic()
    {
        const auto contentOf = [](const QString &vector) {
            QFile file(QStringLiteral(CERTWRIGHT_TEST_DATA "/lint/certs/%1.pem").arg(vector));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const auto hasRule = [](Checks &checks, const QString &id) {
            const QAbstractItemModel *model = checks.table()->model();
            for (int row = 0; row < model->rowCount(); ++row) {
                if (model->index(row, LintModel::Rule).data(RemarkRole).toString() == id)
                    return true;
            }
            return false;
        };
        QTemporaryDir folder;
        QFile file(folder.filePath(u"chain.pem"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(contentOf(u"e_ext_name_constraints_not_critical"_s) + contentOf(u"clean-public-tls"_s));
        file.close();

        Checks alone(m_theme, u"e_ext_name_constraints_not_critical"_s);
        QVERIFY(alone.isOpen);
        QTRY_VERIFY(hasRule(alone, u"e_ext_name_constraints_not_critical"_s));
        Checks beside(m_theme, QStringList{file.fileName()});
        QVERIFY(beside.isOpen);
        QTRY_VERIFY(hasRule(beside, u"w_sub_ca_name_constraints_not_critical"_s));
        QVERIFY(!hasRule(beside, u"e_ext_name_constraints_not_critical"_s));
    }

    void theChipsFilter()
    {
        Checks checks(m_theme, u"several-faults-are-all-named"_s);
        QVERIFY(checks.isOpen);
        QTRY_VERIFY(checks.rows() >= 6);
        auto *chips = checks.part<FilterChips>(u"checksChips"_s);
        const QList<Chip *> all = chips->findChildren<Chip *>();
        QCOMPARE(all.size(), 4);
        QCOMPARE(all[0]->spec().count, checks.rows());
        QCOMPARE(all[1]->spec().count + all[2]->spec().count + all[3]->spec().count, checks.rows());

        QTest::mouseClick(all[1], Qt::LeftButton);

        QCOMPARE(checks.rows(), all[1]->spec().count);
        QCOMPARE(all[1]->spec().text, u"Error"_s);
        QTest::keyClick(all[1], Qt::Key_Left);
        QCOMPARE(checks.rows(), all[0]->spec().count);
    }

    void aFindingOpensItsField()
    {
        Checks checks(m_theme, u"several-faults-are-all-named"_s);
        QVERIFY(checks.isOpen);
        QTRY_VERIFY(checks.rows() >= 6);
        QSignalSpy wanted(checks.pane(), &CertificatePane::fieldWanted);
        const QModelIndex first = checks.table()->model()->index(0, LintModel::Finding);
        const QString path = first.data(LintModel::PathRole).toString();

        checks.table()->setCurrentIndex(first);
        QTest::keyClick(checks.table(), Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.last().constFirst().toString(), path);

        QTest::mouseClick(checks.table()->viewport(), Qt::LeftButton, {}, checks.table()->visualRect(first).center());
        QCOMPARE(wanted.count(), 2);
    }

    void theReportIsCopied()
    {
        Checks checks(m_theme, u"several-faults-are-all-named"_s);
        QVERIFY(checks.isOpen);
        QTRY_VERIFY(checks.rows() >= 6);
        QGuiApplication::clipboard()->clear();

        QTest::mouseClick(checks.part<QPushButton>(u"copyReport"_s), Qt::LeftButton);

        const QString report = QGuiApplication::clipboard()->text();
        QVERIFY(report.startsWith(u"tickets.example.org\n"_s));
        QVERIFY(report.contains(u"e_ecdsa_allowed_ku"_s));
    }

    void withoutFindingsItSaysSo()
    {
        Checks checks(m_theme, u"clean-private-tls"_s);
        QVERIFY(checks.isOpen);

        QTRY_VERIFY(checks.part<QWidget>(u"checksFine"_s)->isVisible());
        QVERIFY(!checks.table()->isVisible());
        QVERIFY(!checks.part<QWidget>(u"checksChips"_s)->isVisible());
    }

    void theVerdictHintsAtWhatIsWrongAndLeadsThere()
    {
        Checks checks(m_theme, u"several-faults-are-all-named"_s);
        QVERIFY(checks.isOpen);
        auto *tabs = checks.part<QTabBar>(u"certificateTabs"_s);
        const int checksTab = tabs->currentIndex();
        tabs->setCurrentIndex(0);

        QTRY_VERIFY(checks.part<QPushButton>(u"checksHint"_s));
        auto *hint = checks.part<QPushButton>(u"checksHint"_s);
        QVERIFY2(hint->text().startsWith(u"See 2 error"), qPrintable(hint->text()));
        QTRY_VERIFY(hint->isVisible());
        auto *save = checks.part<QPushButton>(u"certificateSave"_s);
        save->setFocus();
        QTest::keyClick(save, Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(hint->hasFocus());
        QTest::keyClick(hint, Qt::Key_Space);
        QCOMPARE(tabs->currentIndex(), checksTab);
        QVERIFY(tabs->hasFocus());
    }

    void theHintFollowsTheChosenProfile()
    {
        Checks checks(m_theme, u"several-faults-are-all-named"_s);
        QVERIFY(checks.isOpen);
        QTRY_VERIFY(checks.part<QPushButton>(u"checksHint"_s));

        checks.choose(u"Private TLS server"_s);
        QTRY_VERIFY(checks.part<QPushButton>(u"checksHint"_s)->text().startsWith(u"See 1 warning"));
    }

    void noticesAloneAreNoHint()
    {
        Checks checks(m_theme, u"n_dnsname_wildcard_left_of_public_suffix"_s);
        QVERIFY(checks.isOpen);
        QTRY_COMPARE(checks.rows(), 1);

        QVERIFY(!checks.part<QPushButton>(u"checksHint"_s));
        checks.choose(u"Client"_s);
        QTRY_VERIFY(checks.part<QPushButton>(u"checksHint"_s));
        checks.choose(u"Public TLS server, guessed"_s);
        QTRY_VERIFY(!checks.part<QPushButton>(u"checksHint"_s));
    }

    void screenReadersHearNamesAndRows()
    {
        Checks checks(m_theme, u"several-faults-are-all-named"_s);
        QVERIFY(checks.isOpen);
        QTRY_VERIFY(checks.rows() >= 6);

        QCOMPARE(checks.table()->accessibleName(), u"Findings"_s);
        QCOMPARE(checks.part<QComboBox>(u"checksProfile"_s)->accessibleName(), u"Judge as"_s);
        QCOMPARE(checks.part<FilterChips>(u"checksChips"_s)->accessibleName(), u"Show findings"_s);
        QVERIFY(
            !checks.table()->model()->index(0, LintModel::Finding).data(Qt::AccessibleTextRole).toString().isEmpty());
    }

private:
    Theme m_theme{Theme::Mode::Light};
};

QTEST_MAIN(ChecksTest)
#include "checks_test.moc"
