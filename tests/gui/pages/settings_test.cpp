#include "tests/gui/fixture/window_fixture.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/status_glyph.h"
#include "ui/window/main_window.h"
#include "ui/window/status_line.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::test;

/// What is chosen in the settings is so from now on, and the next time.
class SettingsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.install(); }
    void cleanupTestCase() { QThreadPool::globalInstance()->waitForDone(); }

    void theThemeIsKept()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(openSettings(fixture));
        QSignalSpy changed(&fixture.settings, &ui::Settings::themeChanged);
        QCOMPARE(shown(fixture, u"themeChoice"_s), u"Like the system"_s);

        choose(fixture, u"themeChoice"_s, Qt::Key_End);

        QCOMPARE(shown(fixture, u"themeChoice"_s), u"Dark"_s);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(fixture.settings.theme(), ui::ThemeChoice::Dark);
        QTRY_VERIFY(onDisk(fixture).contains("=dark"));
        choose(fixture, u"themeChoice"_s, Qt::Key_Up);
        QCOMPARE(fixture.settings.theme(), ui::ThemeChoice::Light);
        choose(fixture, u"themeChoice"_s, Qt::Key_Home);
        QCOMPARE(fixture.settings.theme(), ui::ThemeChoice::System);
    }

    void theLanguageIsKeptAndComesWithTheNextStart()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(openSettings(fixture));
        const auto *hint = fixture.find(u"restartHint"_s);
        QVERIFY(!hint->isVisible());

        choose(fixture, u"languageChoice"_s, Qt::Key_End);

        QVERIFY(hint->isVisible());
        QCOMPARE(fixture.settings.language(), u"de"_s);
        QTRY_VERIFY(onDisk(fixture).contains("=de"));
        choose(fixture, u"languageChoice"_s, Qt::Key_Home);
        QCOMPARE(fixture.settings.language(), QString());
    }

    void whatWasChosenIsShownTheNextTime()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        fixture.settings.setTheme(ui::ThemeChoice::Light);
        fixture.settings.setLanguage(u"en"_s);
        fixture.workbench = std::make_unique<ui::Workbench>(
            ui::Environment{m_theme, fixture.clock, fixture.settings, *fixture.inventory, fixture.keyringState,
                fixture.prompts, {fixture.workspace(), &fixture.keyring, &fixture.passphrases, &fixture.clock}});
        fixture.passphrases.setWindow(&fixture.window());

        QVERIFY(openSettings(fixture));

        QCOMPARE(shown(fixture, u"themeChoice"_s), u"Light"_s);
        QCOMPARE(shown(fixture, u"languageChoice"_s), u"English"_s);
    }

    void theSearchFieldFindsThePage()
    {
        WindowFixture fixture(Contents::Seeded, m_theme);
        QVERIFY(fixture.open());
        QLineEdit *field = fixture.window().searchField();
        QVERIFY(field);
        field->setFocus();

        QTest::keyClicks(field, u"sett"_s);
        QTest::keyClick(field, Qt::Key_Return);

        QTRY_COMPARE(fixture.window().currentPage()->title(), u"Settings"_s);
    }

    void theDefaultAuthorityIsTheOneChosen()
    {
        WindowFixture fixture(Contents::Seeded, m_theme);
        QVERIFY(openSettings(fixture));
        auto *box = fixture.find<QComboBox>(u"defaultAuthority"_s);
        QCOMPARE(box->count(), 2);

        choose(fixture, u"defaultAuthority"_s, Qt::Key_End);

        QTRY_COMPARE(defaultsOf(fixture), QStringList{u"Lab Root 2025"_s});
        QCOMPARE(box->currentText(), u"Lab Root 2025"_s);
        choose(fixture, u"defaultAuthority"_s, Qt::Key_Home);
        QTRY_COMPARE(defaultsOf(fixture), QStringList{u"Harbour Dev CA"_s});
        const auto left = fixture.workspace().authority(u"Harbour Dev CA"_s);
        QVERIFY(left && left->isDefault);
    }

    void askedAgainTheKeyringSaysWhatItIsNow()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(openSettings(fixture));
        const auto *words = fixture.find<ui::StatusLabel>(u"keyringSetting"_s);
        using State = ui::KeyringState::State;
        QTRY_COMPARE(words->text(), told(State::Available));
        fixture.keyring.setAvailability(secrets::Availability::Locked);
        QCOMPARE(words->text(), told(State::Available));

        QVERIFY(fixture.click(u"probeKeyring"_s));

        QTRY_COMPARE(words->text(), told(State::Locked));
        fixture.keyring.setAvailability(secrets::Availability::Unavailable);
        QVERIFY(fixture.click(u"probeKeyring"_s));
        QTRY_COMPARE(words->text(), told(State::Unavailable));
    }

    /// Nobody has asked for the state: what a certificate's making met is shown.
    void whatAJobMetIsWhatTheStatusLineSays_data()
    {
        QTest::addColumn<std::optional<Error>>("met");
        QTest::addColumn<ui::KeyringState::State>("state");
        using State = ui::KeyringState::State;
        QTest::newRow("none there") << std::optional(Error{ErrorCode::KeyringUnavailable, {u"test"_s}})
                                    << State::Unavailable;
        QTest::newRow("dismissed") << std::optional(Error{ErrorCode::KeyringDenied, {u"test"_s}}) << State::Locked;
        QTest::newRow("locked") << std::optional(Error{ErrorCode::KeyringEntryNotFound, {u"test"_s, u"locked"_s}})
                                << State::Locked;
        QTest::newRow("open, and the secret gone")
            << std::optional(Error{ErrorCode::KeyringEntryNotFound, {u"test"_s, u"open"_s}}) << State::Available;
        QTest::newRow("used") << std::optional<Error>() << State::Available;
    }

    void whatAJobMetIsWhatTheStatusLineSays()
    {
        QFETCH(const std::optional<Error>, met);
        QFETCH(const ui::KeyringState::State, state);
        WindowFixture fixture(Contents::Empty, m_theme);
        const auto other = state == ui::KeyringState::State::Available ? secrets::Availability::Locked
                                                                       : secrets::Availability::Available;
        fixture.keyring.setAvailability(other);
        QVERIFY(fixture.open());
        const QPushButton *end = fixture.window().statusLine()->endButton();
        QTRY_VERIFY(fixture.keyringState.state() != ui::KeyringState::State::Unknown);
        QVERIFY(end->text() != ui::KeyringState::words(state));
        fixture.keyring.failWith(met);

        fixture.workbench->newCertificate({{u"localhost"_s}, {}});
        QVERIFY(fixture.click(u"createCertificate"_s));

        QTRY_COMPARE(end->text(), ui::KeyringState::words(state));
        QCOMPARE(end->toolTip(), told(state));
    }

    void aPortableWorkspaceHasNoKeyringToAsk()
    {
        WindowFixture fixture(Contents::Empty, m_theme, workspace::Portability::Portable);
        QVERIFY(openSettings(fixture));

        QVERIFY(!fixture.find(u"probeKeyring"_s)->isVisible());
    }

private:
    static bool openSettings(WindowFixture &fixture)
    {
        if (!fixture.open())
            return false;
        fixture.window().showPage(fixture.window().pages().at(4));
        return fixture.find(u"settingsPage"_s)->isVisible();
    }

    /// By a key, as a person does who has the box in focus.
    static void choose(WindowFixture &fixture, const QString &box, Qt::Key key)
    {
        auto *found = fixture.find<QComboBox>(box);
        found->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(found->hasFocus());
        QTest::keyClick(found, key);
    }

    static QString shown(WindowFixture &fixture, const QString &box)
    {
        return fixture.find<QComboBox>(box)->currentText();
    }

    static QByteArray onDisk(const WindowFixture &fixture)
    {
        QFile file(fixture.folder() + u"/settings.ini");
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QString told(ui::KeyringState::State state) { return ui::KeyringState::explanation(state); }

    static QStringList defaultsOf(const WindowFixture &fixture)
    {
        QStringList names;
        for (const workspace::AuthorityRecord &authority : fixture.inventory->inventory().authorities) {
            if (authority.isDefault)
                names.append(authority.name);
        }
        return names;
    }

    ui::Theme m_theme{ui::Theme::Mode::Light};
};

QTEST_MAIN(SettingsTest)
#include "settings_test.moc"
