#include "tests/gui/fixture/seed.h"
#include "tests/gui/fixture/window_fixture.h"
#include "ui/prompts/passphrase_dialog.h"
#include "ui/widgets/copying.h"
#include "ui/widgets/name_chips_edit.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::test;

class MakingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.install(); }
    void cleanupTestCase() { QThreadPool::globalInstance()->waitForDone(); }

    void aRefusedNameOffersAnAuthorityForExactlyIt()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open());
        fixture.workbench->newCertificate({{u"shop.example.com"_s}, {}});
        QVERIFY(fixture.find(u"newCertificateTrouble"_s)->isVisible());
        QVERIFY(!fixture.find(u"createCertificate"_s)->isEnabled());

        QVERIFY(fixture.click(u"exactAuthority"_s));
        QTRY_VERIFY(fixture.find(u"createCertificate"_s)->isEnabled());
        QVERIFY(fixture.click(u"createCertificate"_s));

        QTRY_VERIFY(isReady(fixture));
        QTRY_COMPARE(fixture.inventory->inventory().certificates.size(), 1);
        const workspace::AuthorityRecord &authority = fixture.inventory->inventory().authorities.first();
        QVERIFY(!authority.certificate.nameConstraints()->permits({pki::NameType::Dns, u"localhost"_s}));
    }

    void theAuthorityPromisedSignsOrNone()
    {
        WindowFixture fixture(Contents::Seeded, m_theme);
        QVERIFY(fixture.open());
        fixture.workbench->newCertificate({{u"x.test"_s}, {}});
        QVERIFY(fixture.find(u"createCertificate"_s)->isEnabled());
        const QString root = fixture.workspace().root();
        QVERIFY(QDir().rename(root, root + u".away"_s));

        QVERIFY(fixture.click(u"createCertificate"_s));

        const auto *trouble = fixture.find(u"newCertificateTrouble"_s);
        QTRY_VERIFY(trouble->isVisible());
        QVERIFY2(trouble->accessibleName().contains(root), qPrintable(trouble->accessibleName()));
        QTRY_VERIFY(fixture.inventory->inventory().authorities.isEmpty());
        QVERIFY(trouble->isVisible());
        QVERIFY(!fixture.find(u"createCertificate"_s)->isEnabled());
        QVERIFY(!QFileInfo::exists(root));
        QVERIFY(!fixture.find(u"passphraseDialog"_s));
        QVERIFY(QDir().rename(root + u".away"_s, root));
        fixture.inventory->refresh();
        QTRY_VERIFY(fixture.find(u"createCertificate"_s)->isEnabled());
        QVERIFY(!trouble->isVisible());
    }

    void aWrongNameIsToldAtTheName()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open());
        fixture.workbench->newCertificate({{}, {}});
        auto *names = fixture.find<ui::NameChipsEdit>(u"names"_s);

        QTest::keyClicks(names->lineEdit(), u"a..b.test"_s);

        QCOMPARE(names->overall().kind, ui::StatusKind::Problem);
        QVERIFY(!names->overall().sentence.isEmpty());
        QVERIFY(!fixture.find(u"createCertificate"_s)->isEnabled());
        QVERIFY(!fixture.find(u"newCertificateTrouble"_s)->isVisible());
    }

    void besideAWrongNameTheWayOnIsOfferedForTheOthers()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open());
        fixture.workbench->newCertificate({{u"shop.example.com"_s, u"*.com"_s, u"8.8.8.8"_s, u"a..b"_s}, {}});
        auto *names = fixture.find<ui::NameChipsEdit>(u"names"_s);
        const auto *trouble = fixture.find(u"newCertificateTrouble"_s);

        QVERIFY(trouble->isVisible());
        QVERIFY2(trouble->accessibleName().contains(u"“shop.example.com”, “8.8.8.8”"_s),
            qPrintable(trouble->accessibleName()));
        QVERIFY2(trouble->accessibleDescription().contains(u"*.com and a..b"_s),
            qPrintable(trouble->accessibleDescription()));
        for (const QString &wrong : {u"“*.com”"_s, u"“a..b”"_s})
            QVERIFY2(names->lineEdit()->accessibleDescription().contains(wrong), qPrintable(wrong));
        QVERIFY(fixture.click(u"exactAuthority"_s));
        QTRY_VERIFY(!trouble->isVisible());
        QTRY_VERIFY(names->lineEdit()->hasFocus());
        QVERIFY(!fixture.find(u"createCertificate"_s)->isEnabled());
        names->setNames({u"shop.example.com"_s, u"8.8.8.8"_s});
        QVERIFY(fixture.find(u"createCertificate"_s)->isEnabled());
    }

    void theWayToANameIsNoMistake()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open());
        fixture.workbench->newCertificate({{}, {}});
        auto *names = fixture.find<ui::NameChipsEdit>(u"names"_s);
        const auto *trouble = fixture.find(u"newCertificateTrouble"_s);

        for (const QString &name : {u"app.test"_s, u"10.0.0.9"_s, u"me@example.test"_s, u"*.app.test"_s}) {
            for (const QChar letter : name) {
                QTest::keyClick(names->lineEdit(), letter.toLatin1());
                QVERIFY2(!trouble->isVisible(), qPrintable(names->lineEdit()->text()));
                QVERIFY2(names->overall().sentence.isEmpty(), qPrintable(names->lineEdit()->text()));
            }
            QVERIFY(fixture.find(u"createCertificate"_s)->isEnabled());
            QVERIFY(fixture.find(u"certificatePreview"_s)->isVisible());
            QTest::keyClick(names->lineEdit(), ',');
        }
        QCOMPARE(names->finishedNames().size(), 4);
    }

    void aFinishedWrongNameIsToldWhileTheNextIsTyped()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open());
        fixture.workbench->newCertificate({{u"*.com"_s}, {}});
        auto *names = fixture.find<ui::NameChipsEdit>(u"names"_s);
        const QString sentence = names->overall().sentence;
        QVERIFY(sentence.contains(u"*.com"_s));

        QTest::keyClicks(names->lineEdit(), u"app.test"_s);

        QCOMPARE(names->overall().sentence, sentence);
        QVERIFY(!fixture.find(u"createCertificate"_s)->isEnabled());
    }

    void creatingTakesWhatIsTypedAndRefusesItThen()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open());
        fixture.workbench->newCertificate({{}, {}});
        auto *names = fixture.find<ui::NameChipsEdit>(u"names"_s);
        QTest::keyClicks(names->lineEdit(), u"shop.example"_s);
        QVERIFY(fixture.find(u"createCertificate"_s)->isEnabled());

        fixture.find<QPushButton>(u"createCertificate"_s)->click();

        QCOMPARE(names->finishedNames(), QStringList{u"shop.example"_s});
        QVERIFY(fixture.find(u"newCertificateTrouble"_s)->isVisible());
        QVERIFY(!fixture.find(u"createCertificate"_s)->isEnabled());
    }

    void tabFollowsTheFormAndEachStopIsSeen()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open());
        fixture.workbench->newCertificate({{u"shop.example"_s}, {}});
        QCOMPARE(QApplication::focusWidget()->objectName(), u"nameField"_s);

        QStringList order;
        for (int i = 0; i < 7; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            const QWidget *stop = QApplication::focusWidget();
            order.append(stop->objectName());
            QVERIFY2(!stop->visibleRegion().isEmpty(), stop->metaObject()->className());
        }

        QCOMPARE(order,
            (QStringList{u"exactAuthority"_s, u"purposeServer"_s, u"days"_s, u"keyType"_s, u"signer"_s, u"encryptKey"_s,
                u"leaveNewCertificate"_s}));
    }

    void besideANarrowAuthorityLocalNamesStayPossible()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open());
        fixture.workbench->newCertificate({{u"shop.example.com"_s}, {}});
        QVERIFY(fixture.click(u"exactAuthority"_s));
        QTRY_VERIFY(fixture.find(u"createCertificate"_s)->isEnabled());
        QVERIFY(fixture.click(u"createCertificate"_s));
        QTRY_VERIFY(isReady(fixture));
        QTRY_COMPARE(fixture.inventory->inventory().authorities.size(), 1);

        fixture.workbench->newCertificate({{u"app.test"_s}, {}});
        const auto *signer = fixture.find<QComboBox>(u"signer"_s);
        QVERIFY(signer->currentText().contains(u"a new authority for local names"_s));
        QVERIFY(!fixture.find(u"newCertificateTrouble"_s)->isVisible());
        QVERIFY(fixture.click(u"createCertificate"_s));

        QTRY_COMPARE(fixture.inventory->inventory().authorities.size(), 2);
        QTRY_COMPARE(fixture.inventory->inventory().certificates.size(), 2);
        QTRY_VERIFY(!signer->itemText(0).contains(u"local names"_s));
    }

    void copyingAPathNeedsNoSearching()
    {
        WindowFixture fixture(Contents::Seeded, m_theme);
        QVERIFY(fixture.open());
        fixture.workbench->useCertificate(fixture.inventory->inventory().certificates.first().id);

        const auto buttons = fixture.find(u"readyFiles"_s)->findChildren<ui::CopyButton *>();
        QVERIFY(!buttons.isEmpty());
        for (ui::CopyButton *button : buttons) {
            const QImage picture = button->grab().toImage();
            bool drawn = false;
            for (int x = 0; x < picture.width(); ++x)
                drawn = drawn || picture.pixel(x, picture.height() / 2) != picture.pixel(0, 0);
            QVERIFY2(drawn, qPrintable(button->accessibleName()));
        }
    }

    void withoutAKeyringAPassphraseIsAskedFor()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        fixture.keyring.setAvailability(secrets::Availability::Unavailable);
        fixture.keyring.failWith(Error{ErrorCode::KeyringUnavailable, {u"test"_s}});
        QVERIFY(fixture.open());
        fixture.workbench->newCertificate({{u"localhost"_s}, {}});
        QVERIFY(fixture.click(u"createCertificate"_s));

        ui::PassphraseDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = fixture.find<ui::PassphraseDialog>(u"passphraseDialog"_s)));
        type(dialog, u"passphrase"_s, u"correct horse"_s);
        QVERIFY(!dialog->findChild<QWidget *>(u"passphraseAccept"_s)->isEnabled());
        type(dialog, u"passphraseAgain"_s, u"correct horse"_s);
        QTest::mouseClick(dialog->findChild<QWidget *>(u"passphraseAccept"_s), Qt::LeftButton);

        QTRY_VERIFY(isReady(fixture));
        QTRY_COMPARE(fixture.inventory->inventory().authorities.size(), 1);
        QCOMPARE(fixture.inventory->inventory().authorities.first().protection, workspace::KeyProtection::Passphrase);
    }

    void whatKeptTheKeyringFromHelpingIsSaid_data()
    {
        QTest::addColumn<Error>("problem");
        QTest::addColumn<QString>("said");
        QTest::newRow("dismissed") << Error{ErrorCode::KeyringDenied, {u"test"_s}} << u"was dismissed"_s;
        QTest::newRow("failing") << Error{ErrorCode::KeyringFailed, {u"test"_s, u"broken"_s}} << u"used (broken)"_s;
        QTest::newRow("gone") << Error{ErrorCode::KeyringUnavailable, {u"test"_s}} << u"There is no keyring"_s;
    }

    void whatKeptTheKeyringFromHelpingIsSaid()
    {
        QFETCH(const Error, problem);
        QFETCH(const QString, said);
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open());
        fixture.keyring.failWith(problem); // under the open window
        fixture.workbench->newCertificate({{u"localhost"_s}, {}});
        QVERIFY(fixture.click(u"createCertificate"_s));

        ui::PassphraseDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = fixture.find<ui::PassphraseDialog>(u"passphraseDialog"_s)));
        QString words;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            words += label->text();

        QVERIFY2(words.contains(said), qPrintable(words));
        QCOMPARE(words.contains(u"no keyring"_s), problem.code == ErrorCode::KeyringUnavailable);
        QVERIFY2(!words.contains(u"did not keep"_s), qPrintable(words));
    }

    void decliningThePassphraseMakesNothing()
    {
        WindowFixture fixture(Contents::Empty, m_theme, workspace::Portability::Portable);
        QVERIFY(fixture.open());
        fixture.workbench->newCertificate({{u"localhost"_s}, {}});
        QVERIFY(fixture.click(u"createCertificate"_s));
        ui::PassphraseDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = fixture.find<ui::PassphraseDialog>(u"passphraseDialog"_s)));

        dialog->reject();

        QTRY_VERIFY(fixture.find(u"createCertificate"_s)->isEnabled());
        QVERIFY(!QFileInfo::exists(fixture.workspace().root() + u"/certificates"_s)
            || QDir(fixture.workspace().root() + u"/certificates"_s).isEmpty());
    }

    void anAuthorityIsMadeWithItsPermits()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open());
        fixture.workbench->newAuthority();
        auto *dialog = fixture.find(u"createAuthorityDialog"_s);
        QVERIFY(dialog);
        QVERIFY(!dialog->findChild<QWidget *>(u"createAuthorityAccept"_s)->isEnabled());

        type(dialog, u"authorityName"_s, u"Lab Root"_s);
        dialog->findChild<ui::NameChipsEdit *>(u"authorityPermits"_s)->setNames({u"harbour.example"_s});
        QTest::mouseClick(dialog->findChild<QWidget *>(u"createAuthorityAccept"_s), Qt::LeftButton);

        QTRY_COMPARE(fixture.inventory->inventory().authorities.size(), 1);
        const pki::Certificate root = fixture.inventory->inventory().authorities.first().certificate;
        QVERIFY(root.nameConstraints()->permits({pki::NameType::Dns, u"shop.harbour.example"_s}));
    }

    void aNameThatExistsHasTheFocusToBeMended()
    {
        WindowFixture fixture(Contents::Seeded, m_theme);
        QVERIFY(fixture.open());
        QTRY_VERIFY(!fixture.inventory->inventory().authorities.isEmpty());
        const QString name = fixture.inventory->inventory().authorities.first().name;
        fixture.workbench->newAuthority();
        auto *dialog = fixture.find(u"createAuthorityDialog"_s);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        type(dialog, u"authorityName"_s, name);

        QVERIFY(fixture.click(u"createAuthorityAccept"_s));

        QTRY_VERIFY(fixture.find(u"createAuthorityTrouble"_s)->isVisible());
        auto *field = dialog->findChild<QLineEdit *>(u"authorityName"_s);
        QTRY_VERIFY(field->hasFocus());
        QCOMPARE(field->selectedText(), name);
    }

    void aWebAddressIsInOrderOnceItsHostIsNamed()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open());
        fixture.workbench->newCertificate({{u"https://shop.test"_s}, {}});
        auto *names = fixture.find<ui::NameChipsEdit>(u"names"_s);
        QCOMPARE(names->overall().kind, ui::StatusKind::DueSoon);

        type(fixture.find(u"newCertificatePage"_s), u"nameField"_s, u"shop.test,"_s);

        QCOMPARE(names->overall().kind, ui::StatusKind::InOrder);
        QTest::keyClick(names->lineEdit(), Qt::Key_Backspace);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
        QTRY_COMPARE(names->finishedNames().size(), 1);
        QCOMPARE(names->overall().kind, ui::StatusKind::DueSoon);
    }

    void renewingKeepsThePlaceAndShowsTheNewOne()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open());
        fixture.workbench->newCertificate({{u"localhost"_s}, {}});
        QVERIFY(fixture.click(u"createCertificate"_s));
        QTRY_VERIFY(isReady(fixture));
        QTRY_COMPARE(fixture.inventory->inventory().certificates.size(), 1);
        const workspace::CertificateRecord old = fixture.inventory->inventory().certificates.first();
        fixture.workbench->showCertificate(old.id);

        fixture.workbench->renewCertificate(old.id);

        QTRY_VERIFY(fixture.inventory->inventory().certificates.value(0).sha256 != old.sha256);
        const workspace::CertificateRecord renewed = fixture.inventory->inventory().certificates.first();
        QCOMPARE(renewed.id, old.id);
        QCOMPARE(renewed.files.key, old.files.key);
        QCOMPARE(fixture.inventory->inventory().certificates.size(), 1);
        QVERIFY(QFileInfo::exists(old.files.folder + u"/previous"_s));
    }

    void closingTheWindowWhileAJobRunsIsHarmless()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open());
        fixture.workbench->newCertificate({{u"localhost"_s}, {}});
        fixture.find<QComboBox>(u"keyType"_s)->setCurrentText(u"RSA 4096"_s);
        QVERIFY(fixture.click(u"createCertificate"_s));

        fixture.window().close();
        fixture.workbench.reset();

        QThreadPool::globalInstance()->waitForDone();
        const auto left = fixture.workspace().inventory();
        QVERIFY(left);
        QVERIFY(left->problems.isEmpty());
    }

private:
    static bool isReady(WindowFixture &fixture)
    {
        auto *page = fixture.find(u"readyPage"_s);
        return page && page->isVisible();
    }

    static void type(QWidget *parent, const QString &field, const QString &text)
    {
        auto *edit = parent->findChild<QLineEdit *>(field);
        QVERIFY(edit);
        edit->setFocus();
        QTest::keyClicks(edit, text);
    }

    ui::Theme m_theme{ui::Theme::Mode::Light};
};

QTEST_MAIN(MakingTest)
#include "making_test.moc"
