#include "tests/gui/fixture/window_fixture.h"
#include "ui/prompts/passphrase_dialog.h"
#include "ui/window/main_window.h"

#include <QLineEdit>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::test;

/// Keys that press what a page or a dialog is for, and the one that ends the program.
class KeysTest final : public QObject
{
    Q_OBJECT

private:
    ui::Theme m_theme{ui::Theme::Mode::Light};

private Q_SLOTS:
    void initTestCase() { m_theme.install(); }
    void cleanupTestCase() { QThreadPool::globalInstance()->waitForDone(); }

    void controlEnterPressesTheMainButton_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Return") << Qt::Key_Return;
        QTest::newRow("Enter") << Qt::Key_Enter;
    }

    void controlEnterPressesTheMainButton()
    {
        QFETCH(const Qt::Key, key);
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open());
        fixture.workbench->newCertificate({});
        auto *field = fixture.find<QLineEdit>(u"nameField"_s);
        field->setFocus();
        QTest::keyClick(field, key, Qt::ControlModifier); // nothing to make yet
        QTest::keyClicks(field, u"localhost"_s);

        QTest::keyClick(field, key, Qt::ControlModifier);

        QTRY_COMPARE(fixture.inventory->inventory().certificates.size(), 1);
    }

    void controlEnterAcceptsADialogFromAFieldThatKeepsEnter()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open());
        fixture.workbench->newAuthority();
        QTRY_VERIFY(
            fixture.find(u"createAuthorityDialog"_s) && fixture.find(u"createAuthorityDialog"_s)->isActiveWindow());
        fixture.find<QLineEdit>(u"authorityName"_s)->setText(u"Lab Root"_s);
        auto *permits = fixture.find(u"authorityPermits"_s)->findChild<QLineEdit *>();
        permits->setFocus();
        QTest::keyClicks(permits, u"lab.example"_s);

        QTest::keyClick(permits, Qt::Key_Return, Qt::ControlModifier);

        QTRY_COMPARE(fixture.inventory->inventory().authorities.size(), 1);
    }

    void enterLeadsThroughANewPassphrase()
    {
        ui::PassphraseDialog dialog(m_theme, {secrets::PassphrasePurpose::ProtectKey, u"x"_s});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *first = dialog.findChild<QLineEdit *>(u"passphrase"_s);
        auto *again = dialog.findChild<QLineEdit *>(u"passphraseAgain"_s);
        first->setFocus();
        QTest::keyClicks(first, u"short"_s);
        QTest::keyClick(first, Qt::Key_Return);
        QVERIFY(first->hasFocus()); // and says what is wrong with it

        QTest::keyClicks(first, u" no more"_s);
        QTest::keyClick(first, Qt::Key_Return);
        QVERIFY(again->hasFocus());
        QVERIFY(dialog.isVisible());
        QTest::keyClicks(again, u"short no more"_s);
        QTest::keyClick(again, Qt::Key_Return);

        QVERIFY(!dialog.isVisible());
        QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
        QCOMPARE(dialog.takePassphrase().view(), QByteArrayView("short no more"));
    }

    void controlQClosesTheWindow()
    {
        WindowFixture fixture(Contents::Seeded, m_theme);
        QVERIFY(fixture.open());

        QTest::keyClick(&fixture.window(), Qt::Key_Q, Qt::ControlModifier);

        QTRY_VERIFY(!fixture.window().isVisible());
    }
};

QTEST_MAIN(KeysTest)
#include "keys_test.moc"
