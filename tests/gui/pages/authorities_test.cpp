#include "core/base/atomic_file.h"
#include "tests/gui/fixture/window_fixture.h"
#include "tests/support/program.h"
#include "tests/support/snapshot.h"
#include "ui/prompts/passphrase_dialog.h"
#include "ui/window/status_line.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::test;

/// What the buttons of an authority do.
class AuthoritiesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (findProgram(u"openssl"_s).isEmpty())
            QSKIP("openssl is not installed");
        m_theme.install();
    }
    void cleanupTestCase() { QThreadPool::globalInstance()->waitForDone(); }

    void theDefaultOneIsChosenHere()
    {
        WindowFixture fixture(Contents::Seeded, m_theme);
        QVERIFY(show(fixture, u"Lab Root 2025"_s));

        QVERIFY(click(fixture, u"Use as &default"_s));

        QTRY_VERIFY(record(fixture, u"Lab Root 2025"_s).isDefault);
        QVERIFY(!record(fixture, u"Harbour Dev CA"_s).isDefault);
        QTRY_VERIFY(!button(fixture, u"Use as &default"_s)); // it is
    }

    void itsCertificateIsCopiedAsPem()
    {
        WindowFixture fixture(Contents::Seeded, m_theme);
        QVERIFY(show(fixture, u"Lab Root 2025"_s));

        QVERIFY(click(fixture, u"Copy &certificate"_s));

        QVERIFY(!fingerprint(QGuiApplication::clipboard()->text().toLatin1()).isEmpty());
        QCOMPARE(fingerprint(QGuiApplication::clipboard()->text().toLatin1()),
            fingerprint(record(fixture, u"Lab Root 2025"_s).certificate.toPem()));
    }

    void itsCertificateIsExportedWithoutItsKey()
    {
        WindowFixture fixture(Contents::Seeded, m_theme);
        QVERIFY(show(fixture, u"Lab Root 2025"_s));
        const QString path = fixture.folder() + u"/lab.pem";
        fixture.prompts.willSave(path);

        QVERIFY(click(fixture, u"&Export…"_s));

        QTRY_COMPARE(fixture.window().statusLine()->message(), u"Saved %1"_s.arg(path));
        const Result<QByteArray> saved = readFile(path, 65536);
        QVERIFY(saved && !saved->contains("PRIVATE KEY"));
        QCOMPARE(fingerprint(*saved), fingerprint(record(fixture, u"Lab Root 2025"_s).certificate.toPem()));
    }

    void anExportThatIsCalledOffSavesNothing()
    {
        WindowFixture fixture(Contents::Seeded, m_theme);
        QVERIFY(show(fixture, u"Lab Root 2025"_s));
        const auto before = snapshot(fixture.folder());
        fixture.prompts.willSave({});

        QVERIFY(click(fixture, u"&Export…"_s));

        QThreadPool::globalInstance()->waitForDone();
        QVERIFY(!fixture.window().statusLine()->message().contains(u"Saved"_s));
        QCOMPARE(snapshot(fixture.folder()).keys(), before.keys());
    }

    void aNewPassphraseTakesThePlaceOfTheOneInTheKeyring()
    {
        WindowFixture fixture(Contents::Seeded, m_theme);
        keepSeededPassphrase(fixture);
        QVERIFY(show(fixture, u"Lab Root 2025"_s));
        QVERIFY(opens(keyOf(fixture), u"seeded passphrase"_s));

        QVERIFY(click(fixture, u"Change &password…"_s));
        QVERIFY(answer(fixture, u"correct horse"_s, u"correct horse"_s));

        QTRY_COMPARE(fixture.window().statusLine()->message(), u"The password of Lab Root 2025 was changed."_s);
        QTRY_COMPARE(record(fixture, u"Lab Root 2025"_s).protection, workspace::KeyProtection::Passphrase);
        QVERIFY(opens(keyOf(fixture), u"correct horse"_s));
        QVERIFY(!opens(keyOf(fixture), u"seeded passphrase"_s));
        QVERIFY(!fixture.keyring.contains(entry));

        const QString before = keyOf(fixture);
        QVERIFY(click(fixture, u"Change &password…"_s)); // which asks for the one typed now
        QVERIFY(answer(fixture, u"correct horse"_s, {}));
        QVERIFY(answer(fixture, u"battery staple"_s, u"battery staple"_s));
        QTRY_VERIFY(keyOf(fixture) != before);
        QVERIFY(opens(keyOf(fixture), u"battery staple"_s));
    }

    void decliningTheNewPassphraseChangesNothing()
    {
        WindowFixture fixture(Contents::Seeded, m_theme);
        keepSeededPassphrase(fixture);
        QVERIFY(show(fixture, u"Lab Root 2025"_s));
        const auto before = snapshot(fixture.workspace().root() + u"/authorities");
        QVERIFY(click(fixture, u"Change &password…"_s));
        QTRY_VERIFY(fixture.find<ui::PassphraseDialog>(u"passphraseDialog"_s));

        fixture.find<ui::PassphraseDialog>(u"passphraseDialog"_s)->reject();

        QTRY_VERIFY(!fixture.window().statusLine()->hasJobs());
        QVERIFY(snapshot(fixture.workspace().root() + u"/authorities") == before);
        QVERIFY(fixture.keyring.contains(entry));
        QVERIFY(!fixture.window().statusLine()->message().contains(u"changed"_s));
    }

    void whatFailsIsToldUntilItWasRead()
    {
        WindowFixture fixture(Contents::Seeded, m_theme);
        keepSeededPassphrase(fixture);
        QVERIFY(show(fixture, u"Lab Root 2025"_s));
        QFile key(fixture.workspace().root() + u"/authorities/lab-root-2025/key.pem"_s);
        QVERIFY(key.open(QIODevice::WriteOnly | QIODevice::Truncate) && key.write("no key\n") > 0);
        key.close();

        QVERIFY(click(fixture, u"Change &password…"_s));

        QTRY_VERIFY(fixture.find<QMessageBox>(u"refusalBox"_s));
        auto *box = fixture.find<QMessageBox>(u"refusalBox"_s);
        QVERIFY(box->isVisible() && box->text().contains(u"lab-root-2025/key.pem"_s));
        QVERIFY(!box->informativeText().isEmpty());
        QTest::keyClick(box, Qt::Key_Escape);
        QTRY_VERIFY(!fixture.find(u"refusalBox"_s));
    }

private:
    const QString entry = u"seed/Lab Root 2025"_s;

    static bool show(WindowFixture &fixture, const QString &name)
    {
        if (!fixture.open())
            return false;
        fixture.workbench->showAuthority(record(fixture, name).id);
        return fixture.find(u"authorityView"_s)->isVisible();
    }

    static workspace::AuthorityRecord record(const WindowFixture &fixture, const QString &name)
    {
        for (const workspace::AuthorityRecord &authority : fixture.inventory->inventory().authorities) {
            if (authority.name == name)
                return authority;
        }
        qFatal("There is no such authority.");
    }

    static QString keyOf(const WindowFixture &fixture) { return record(fixture, u"Lab Root 2025"_s).keyFile; }

    /// The button of the page with these words, when it can be clicked.
    static QPushButton *button(WindowFixture &fixture, const QString &words)
    {
        const auto buttons = fixture.find(u"authorityView"_s)->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text() == words && button->isVisible() && button->isEnabled())
                return button;
        }
        return nullptr;
    }

    static bool click(WindowFixture &fixture, const QString &words)
    {
        if (!QTest::qWaitFor([&] { return button(fixture, words) != nullptr; }))
            return false;
        QTest::mouseClick(button(fixture, words), Qt::LeftButton);
        return true;
    }

    /// Types into the next question for a passphrase; `again` is empty where it is asked for once.
    static bool answer(WindowFixture &fixture, const QString &passphrase, const QString &again)
    {
        const auto asked = [&] {
            auto *dialog = fixture.find<ui::PassphraseDialog>(u"passphraseDialog"_s);
            return dialog && dialog->isVisible()
                && (dialog->findChild<QLineEdit *>(u"passphraseAgain"_s) != nullptr) == !again.isEmpty();
        };
        if (!QTest::qWaitFor(asked, 10'000))
            return false;
        auto *dialog = fixture.find<ui::PassphraseDialog>(u"passphraseDialog"_s);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"passphrase"_s), passphrase);
        if (!again.isEmpty())
            QTest::keyClicks(dialog->findChild<QLineEdit *>(u"passphraseAgain"_s), again);
        auto *accept = dialog->findChild<QPushButton *>(u"passphraseAccept"_s);
        if (!accept->isEnabled())
            return false;
        QTest::mouseClick(accept, Qt::LeftButton);
        return true;
    }

    void keepSeededPassphrase(WindowFixture &fixture)
    {
        bool kept = false;
        fixture.keyring.write(this, entry, SecureBytes(QByteArrayView("seeded passphrase")),
            [&kept](const Status &status) { kept = status.hasValue(); });
        QTRY_VERIFY(kept);
    }

    /// What OpenSSL says.
    static bool opens(const QString &keyFile, const QString &passphrase)
    {
        return run(findProgram(u"openssl"_s),
            {u"pkey"_s, u"-in"_s, keyFile, u"-passin"_s, u"pass:"_s + passphrase, u"-noout"_s})
            .ok();
    }

    static QByteArray fingerprint(const QByteArray &pem)
    {
        return run(findProgram(u"openssl"_s), {u"x509"_s, u"-noout"_s, u"-fingerprint"_s, u"-sha256"_s}, pem).out;
    }

    ui::Theme m_theme{ui::Theme::Mode::Light};
};

QTEST_MAIN(AuthoritiesTest)
#include "authorities_test.moc"
