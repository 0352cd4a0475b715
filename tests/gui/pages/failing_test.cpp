#include "tests/gui/fixture/window_fixture.h"
#include "ui/models/exporting.h"
#include "ui/prompts/passphrase_dialog.h"
#include "ui/widgets/name_chips_edit.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::test;

namespace {

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

/// A new certificate that cannot be made: what is said, what stays of the form, where the focus is.
class FailingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.install(); }
    void cleanupTestCase() { QThreadPool::globalInstance()->waitForDone(); }

    void whyNothingWasMadeStaysInSight_data()
    {
        QTest::addColumn<QString>("broken");
        QTest::addColumn<QString>("told");
        QTest::newRow("no folder can be made") << u"certificates"_s << u"certificates"_s;
        QTest::newRow("the authority's key is damaged") << u"authorities/certwright/key.pem"_s << u"key.pem"_s;
    }

    void whyNothingWasMadeStaysInSight()
    {
        QFETCH(const QString, broken);
        QFETCH(const QString, told);
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open());
        QVERIFY(make(fixture, u"localhost"_s));
        QTRY_VERIFY(fixture.find(u"readyPage"_s) && fixture.find(u"readyPage"_s)->isVisible());
        const QString path = fixture.workspace().root() + u'/' + broken;
        QVERIFY(QDir().rename(path, path + u".away"_s));
        QVERIFY(write(path, "no more"));

        QSignalSpy refreshed(fixture.inventory.get(), &ui::InventoryController::refreshed);
        QVERIFY(make(fixture, u"app.test"_s));
        const QWidget *trouble = fixture.find(u"newCertificateTrouble"_s);
        QTRY_VERIFY(trouble->isVisible());
        QTRY_VERIFY(refreshed.count() > 0);

        QVERIFY(trouble->isVisible());
        QVERIFY2(trouble->accessibleName().contains(told), qPrintable(trouble->accessibleName()));
        QVERIFY(!trouble->accessibleDescription().isEmpty());
        auto *names = fixture.find<ui::NameChipsEdit>(u"names"_s);
        QCOMPARE(names->names(), QStringList{u"app.test"_s});
        QVERIFY(fixture.find(u"createCertificate"_s)->isEnabled());
        QCOMPARE(focusOf(fixture), u"createCertificate"_s);
        names->setNames({u"other.test"_s});
        QVERIFY(!trouble->isVisible());
    }

    void rubbishInTheWorkspaceIsNotSaved_data()
    {
        QTest::addColumn<ui::ExportFormat>("format");
        QTest::addColumn<QString>("file");
        QTest::newRow("chain") << ui::ExportFormat::FullChain << u"fullchain.pem"_s;
        QTest::newRow("key") << ui::ExportFormat::Key << u"privkey.pem"_s;
    }

    void rubbishInTheWorkspaceIsNotSaved()
    {
        QFETCH(const ui::ExportFormat, format);
        QFETCH(const QString, file);
        WindowFixture fixture(Contents::Seeded, m_theme);
        QVERIFY(fixture.open());
        const QString path = fixture.workspace().root() + u"/certificates/app.harbour.test/"_s + file;
        QVERIFY(QFile::remove(path) && write(path, "x\n"));
        const QString target = fixture.folder() + u"/saved"_s;
        fixture.prompts.willSave(target);
        fixture.workbench->exportCertificate(CertificateId(u"app.harbour.test"_s));

        fixture.find<QAbstractButton>(u"exportFormat%1"_s.arg(static_cast<int>(format)))->click();
        QVERIFY(fixture.click(u"exportSave"_s));

        const QWidget *trouble = fixture.find(u"exportTrouble"_s);
        QTRY_VERIFY(trouble->isVisible());
        QVERIFY2(trouble->accessibleName().contains(file), qPrintable(trouble->accessibleName()));
        QVERIFY(!QFile::exists(target));
    }

    void theFocusIsOnStopAndComesBack()
    {
        WindowFixture fixture(Contents::Empty, m_theme, workspace::Portability::Portable);
        QVERIFY(fixture.open());
        fixture.workbench->newCertificate({{u"localhost"_s}, {}});
        fixture.find(u"createCertificate"_s)->setFocus();

        QTest::keyClick(fixture.window().focusWidget(), Qt::Key_Return);
        QTest::keyClick(fixture.window().focusWidget(), Qt::Key_Return); // twice, as impatient people do

        ui::PassphraseDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = fixture.find<ui::PassphraseDialog>(u"passphraseDialog"_s)));
        QCOMPARE(fixture.window().currentPage()->objectName(), u"newCertificatePage"_s);
        QTRY_COMPARE(focusOf(fixture), u"progressCancel"_s);
        dialog->reject();
        QTRY_VERIFY(fixture.find(u"createCertificate"_s)->isEnabled());
        QCOMPARE(focusOf(fixture), u"createCertificate"_s);
    }

    void whatIsRefusedOnCreatingHasTheFocusToBeMended()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open());
        fixture.workbench->newCertificate({{}, {}});
        QTest::keyClicks(fixture.find<ui::NameChipsEdit>(u"names"_s)->lineEdit(), u"shop.example"_s);
        fixture.find(u"createCertificate"_s)->setFocus();

        QTest::keyClick(fixture.window().focusWidget(), Qt::Key_Return);

        QVERIFY(!fixture.find(u"createCertificate"_s)->isEnabled());
        QCOMPARE(focusOf(fixture), u"nameField"_s);
    }

    void whatIsHiddenInANameIsShown()
    {
        WindowFixture fixture(Contents::Seeded, m_theme);
        QVERIFY(fixture.open());
        fixture.workbench->newCertificate({{u"shop.example.com"_s, u"a\u202Etset.test"_s}, {}});
        const QWidget *trouble = fixture.find(u"newCertificateTrouble"_s);

        QTRY_VERIFY(trouble->isVisible());

        const QString hint = trouble->accessibleDescription();
        QVERIFY2(hint.contains(u"a\\E2\\80\\AEtset.test"_s), qPrintable(hint));
        QVERIFY(!hint.contains(QChar(0x202e)));
    }

    void theFormIsKeptUntilItIsFinishedOrCancelled()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open());
        fixture.workbench->newCertificate({{}, {}});
        auto *names = fixture.find<ui::NameChipsEdit>(u"names"_s);
        QTest::keyClicks(names->lineEdit(), u"app.test,b.te"_s);
        auto *days = fixture.find<QComboBox>(u"days"_s);
        days->setCurrentIndex(0);

        fixture.workbench->newCertificate({{}, {}});
        fixture.window().showPage(fixture.window().pages().at(1));
        fixture.workbench->newCertificate({{}, {}});

        QCOMPARE(names->names(), (QStringList{u"app.test"_s, u"b.te"_s}));
        QCOMPARE(days->currentIndex(), 0);
        QCOMPARE(focusOf(fixture), u"nameField"_s);

        QVERIFY(fixture.click(u"leaveNewCertificate"_s));
        fixture.workbench->newCertificate({{}, {}});
        QVERIFY(names->names().isEmpty());
        QVERIFY(days->currentIndex() != 0);

        QVERIFY(make(fixture, u"localhost"_s));
        QTRY_VERIFY(fixture.find(u"readyPage"_s) && fixture.find(u"readyPage"_s)->isVisible());
        fixture.workbench->newCertificate({{}, {}});
        QVERIFY(names->names().isEmpty());
    }

private:
    static QString focusOf(WindowFixture &fixture)
    {
        return fixture.window().focusWidget() ? fixture.window().focusWidget()->objectName() : QString();
    }

    static bool make(WindowFixture &fixture, const QString &name)
    {
        fixture.workbench->newCertificate({{name}, {}});
        return fixture.click(u"createCertificate"_s);
    }

    ui::Theme m_theme{ui::Theme::Mode::Light};
};

QTEST_MAIN(FailingTest)
#include "failing_test.moc"
