#include "tests/gui/fixture/seed.h"
#include "ui/commands/command_set.h"
#include "ui/theme/theme.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::ui;

namespace {

QString nameOf(const CompareSide &side)
{
    return side.object && side.object->certificate ? side.object->certificate->displayTitle() : side.id.raw();
}

/// Writes down what commands ask for.
class NotingDesk final : public Desk
{
public:
    QStringList asked;

    void newCertificate(const NewCertificateStart &start) override { asked << u"new "_s + start.authority.raw(); }
    void newAuthority() override { asked << u"authority"_s; }
    void chooseFiles() override { asked << u"files"_s; }
    void inspectClipboard() override { asked << u"paste"_s; }
    void showOpened() override { asked << u"opened"_s; }
    void closeOpened() override { asked << u"close"_s; }
    void saveOpened() override { asked << u"save"_s; }
    void checkServer(const QString &target) override { asked << u"check "_s + target; }
    void showCertificate(const CertificateId &id) override { asked << u"show "_s + id.raw(); }
    void useCertificate(const CertificateId &id) override { asked << u"use "_s + id.raw(); }
    void renewCertificate(const CertificateId &id) override { asked << u"renew "_s + id.raw(); }
    void exportCertificate(const CertificateId &id) override { asked << u"export "_s + id.raw(); }
    void compare(const CompareSide &first, const std::optional<CompareSide> &second) override
    {
        asked << u"compare %1 %2"_s.arg(nameOf(first), second ? nameOf(*second) : QString());
    }
    void copyCertificate(const CertificateId &id) override { asked << u"copy "_s + id.raw(); }
    void openFolder(const CertificateId &id) override { asked << u"folder "_s + id.raw(); }
    void showAuthority(const AuthorityId &id) override { asked << u"show "_s + id.raw(); }
    void exportAuthority(const AuthorityId &id) override { asked << u"export "_s + id.raw(); }
    void copyAuthority(const AuthorityId &id) override { asked << u"copy "_s + id.raw(); }
    void changePassphrase(const AuthorityId &id) override { asked << u"passphrase "_s + id.raw(); }
    void makeDefault(const AuthorityId &id) override { asked << u"default "_s + id.raw(); }
    void quit() override { asked << u"quit"_s; }
};

} // namespace

class CommandsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutASelectionOnlyFreeCommandsAreEnabled()
    {
        const CommandSet set(m_theme, m_desk);

        for (const auto &command : set.commands())
            QCOMPARE(set.action(command->id())->isEnabled(), command->requirements() == Requirements());
        QVERIFY(set.action(CommandId::OpenFiles)->isEnabled());
    }

    void freeCommandsStayEnabledWithASelection()
    {
        CommandSet set(m_theme, m_desk);
        workspace::CertificateRecord record;
        record.id = CertificateId(u"app"_s);

        set.setSelection({record, {}});

        QVERIFY(set.action(CommandId::OpenFiles)->isEnabled());
        QVERIFY(set.action(CommandId::ExportCertificate)->isEnabled());
        QVERIFY(!set.action(CommandId::UseCertificate)->isEnabled()); // there is no key
        QVERIFY(!set.action(CommandId::ExportAuthority)->isEnabled());
    }

    void aDestroyedAuthorityIssuesNothing()
    {
        CommandSet set(m_theme, m_desk);
        const auto workspace = workspace::Workspace::open(test::seededFolder(), workspace::Portability::Personal);
        workspace::AuthorityRecord authority = workspace->authorities()->first();
        authority.protection = workspace::KeyProtection::Destroyed;

        set.setSelection({{}, authority});

        QVERIFY(!set.action(CommandId::IssueFromAuthority)->isEnabled());
        QVERIFY(!set.action(CommandId::ChangePassphrase)->isEnabled());
        QVERIFY(set.action(CommandId::CopyAuthority)->isEnabled());
    }

    void triggeringAsksTheDesk()
    {
        CommandSet set(m_theme, m_desk);
        workspace::CertificateRecord record;
        record.id = CertificateId(u"app"_s);
        record.files.key = u"/key"_s;
        set.setSelection({record, {}});

        set.action(CommandId::UseCertificate)->trigger();
        set.action(CommandId::OpenFolder)->trigger();

        QCOMPARE(m_desk.asked, QStringList({u"use app"_s, u"folder app"_s}));
    }

    void controlQEndsIt()
    {
        CommandSet set(m_theme, m_desk);

        QCOMPARE(set.action(CommandId::Quit)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Q));
        set.action(CommandId::Quit)->trigger();

        QCOMPARE(m_desk.asked.last(), u"quit"_s);
    }

    void onlyWhatWasIssuedHereCanBeRenewed()
    {
        CommandSet set(m_theme, m_desk);
        workspace::CertificateRecord record;
        record.id = CertificateId(u"app"_s);

        set.setSelection({record, {}});
        QVERIFY(!set.action(CommandId::RenewCertificate)->isEnabled());
        record.authority = AuthorityId(u"desk"_s);
        set.setSelection({record, {}});
        set.action(CommandId::RenewCertificate)->trigger();

        QCOMPARE(m_desk.asked.last(), u"renew app"_s);
    }

    void onlyWhatHasAFormIsSaved()
    {
        CommandSet set(m_theme, m_desk);
        Selection selection;

        set.setSelection(selection);
        QVERIFY(!set.action(CommandId::SaveOpened)->isEnabled());
        selection.isSavable = true;
        set.setSelection(selection);
        set.action(CommandId::SaveOpened)->trigger();

        QCOMPARE(m_desk.asked.last(), u"save"_s);
    }

    void shortcutsAndTextsAreTheirOwn()
    {
        QSet<QString> keys;
        for (const auto &command : allCommands()) {
            QVERIFY(!command->text().isEmpty());
            const QString key = command->shortcut().toString();
            QVERIFY2(key.isEmpty() || !keys.contains(key), qPrintable(key));
            keys.insert(key);
        }
    }

private:
    Theme m_theme{Theme::Mode::Light};
    NotingDesk m_desk;
};

QTEST_MAIN(CommandsTest)
#include "commands_test.moc"
