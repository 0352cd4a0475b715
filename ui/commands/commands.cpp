#include "ui/commands/command.h"

namespace certwright::ui {

namespace {

/// The usual answers of a command, so that each class below says only what is its own.
template <CommandId Id, IconName Icon, int Needs>
class Is : public Command
{
public:
    CommandId id() const final { return Id; }
    IconName icon() const final { return Icon; }
    Requirements requirements() const final { return Requirements::fromInt(Needs); }
};

constexpr int nothing = 0;
constexpr int certificate = static_cast<int>(Requirement::OneCertificate);
constexpr int certificateWithKey = certificate | static_cast<int>(Requirement::PrivateKey);
constexpr int certificateIssuedHere = certificate | static_cast<int>(Requirement::IssuedHere);
constexpr int comparable = static_cast<int>(Requirement::Comparable);
constexpr int somethingOpen = static_cast<int>(Requirement::SomethingOpen);
constexpr int savable = static_cast<int>(Requirement::Savable);
constexpr int authority = static_cast<int>(Requirement::OneAuthority);
constexpr int signingAuthority = authority | static_cast<int>(Requirement::SigningAuthority);
constexpr int otherAuthority = signingAuthority | static_cast<int>(Requirement::NotDefaultAuthority);

class NewCertificateCommand final : public Is<CommandId::NewCertificate, IconName::Certificates, nothing>
{
    Q_DECLARE_TR_FUNCTIONS(certwright::ui::NewCertificateCommand)
    QString text() const override { return tr("&New certificate"); }
    QKeySequence shortcut() const override { return QKeyCombination(Qt::CTRL, Qt::Key_N); }
    void run(Desk &desk, const Selection &) const override { desk.newCertificate({}); }
};

class NewAuthorityCommand final : public Is<CommandId::NewAuthority, IconName::Authorities, nothing>
{
    Q_DECLARE_TR_FUNCTIONS(certwright::ui::NewAuthorityCommand)
    QString text() const override { return tr("New &authority…"); }
    QKeySequence shortcut() const override { return QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_A); }
    void run(Desk &desk, const Selection &) const override { desk.newAuthority(); }
};

class OpenFilesCommand final : public Is<CommandId::OpenFiles, IconName::Folder, nothing>
{
    Q_DECLARE_TR_FUNCTIONS(certwright::ui::OpenFilesCommand)
    QString text() const override { return tr("Choose &file…"); }
    QKeySequence shortcut() const override { return QKeyCombination(Qt::CTRL, Qt::Key_O); }
    void run(Desk &desk, const Selection &) const override { desk.chooseFiles(); }
};

class PasteTextCommand final : public Is<CommandId::PasteText, IconName::Paste, nothing>
{
    Q_DECLARE_TR_FUNCTIONS(certwright::ui::PasteTextCommand)
    QString text() const override { return tr("&Paste text"); }
    void run(Desk &desk, const Selection &) const override { desk.inspectClipboard(); }
};

class ShowOpenedCommand final : public Is<CommandId::ShowOpened, IconName::File, somethingOpen>
{
    Q_DECLARE_TR_FUNCTIONS(certwright::ui::ShowOpenedCommand)
    QString text() const override { return tr("Sho&w what is open"); }
    QKeySequence shortcut() const override { return QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_O); }
    void run(Desk &desk, const Selection &) const override { desk.showOpened(); }
};

class SaveOpenedCommand final : public Is<CommandId::SaveOpened, IconName::Export, savable>
{
    Q_DECLARE_TR_FUNCTIONS(certwright::ui::SaveOpenedCommand)
    QString text() const override { return tr("Save &as…"); }
    QKeySequence shortcut() const override { return QKeyCombination(Qt::CTRL, Qt::Key_S); }
    void run(Desk &desk, const Selection &) const override { desk.saveOpened(); }
};

class CloseOpenedCommand final : public Is<CommandId::CloseOpened, IconName::Close, somethingOpen>
{
    Q_DECLARE_TR_FUNCTIONS(certwright::ui::CloseOpenedCommand)
    QString text() const override { return tr("C&lose all"); }
    QKeySequence shortcut() const override { return QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_W); }
    void run(Desk &desk, const Selection &) const override { desk.closeOpened(); }
};

class CheckServerCommand final : public Is<CommandId::CheckServer, IconName::Endpoints, nothing>
{
    Q_DECLARE_TR_FUNCTIONS(certwright::ui::CheckServerCommand)
    QString text() const override { return tr("Check a &server"); }
    QKeySequence shortcut() const override { return QKeyCombination(Qt::CTRL, Qt::Key_L); }
    void run(Desk &desk, const Selection &) const override { desk.checkServer({}); }
};

class UseCertificateCommand final : public Is<CommandId::UseCertificate, IconName::Server, certificateWithKey>
{
    Q_DECLARE_TR_FUNCTIONS(certwright::ui::UseCertificateCommand)
    QString text() const override { return tr("&Use it with…"); }
    QKeySequence shortcut() const override { return QKeyCombination(Qt::CTRL, Qt::Key_U); }
    QString hindrance(const Selection &s) const override
    {
        const bool lacksKey = s.certificate && s.certificate->files.key.isEmpty();
        return lacksKey ? tr("There is no private key beside this certificate, so no server can use it.") : QString();
    }
    void run(Desk &desk, const Selection &s) const override { desk.useCertificate(s.certificate->id); }
};

class RenewCertificateCommand final : public Is<CommandId::RenewCertificate, IconName::Refresh, certificateIssuedHere>
{
    Q_DECLARE_TR_FUNCTIONS(certwright::ui::RenewCertificateCommand)
    QString text() const override { return tr("&Renew"); }
    QKeySequence shortcut() const override { return QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_R); }
    void run(Desk &desk, const Selection &s) const override { desk.renewCertificate(s.certificate->id); }
};

class ExportCertificateCommand final : public Is<CommandId::ExportCertificate, IconName::Export, certificate>
{
    Q_DECLARE_TR_FUNCTIONS(certwright::ui::ExportCertificateCommand)
    QString text() const override { return tr("&Export…"); }
    QKeySequence shortcut() const override { return QKeyCombination(Qt::CTRL, Qt::Key_E); }
    void run(Desk &desk, const Selection &s) const override { desk.exportCertificate(s.certificate->id); }
};

class CompareCertificateCommand final : public Is<CommandId::CompareCertificate, IconName::None, comparable>
{
    Q_DECLARE_TR_FUNCTIONS(certwright::ui::CompareCertificateCommand)
    QString text() const override { return tr("Co&mpare…"); }
    QKeySequence shortcut() const override { return QKeyCombination(Qt::CTRL, Qt::Key_D); }
    void run(Desk &desk, const Selection &s) const override
    {
        const QList<CompareSide> sides = s.compared();
        desk.compare(sides.first(), sides.size() > 1 ? std::optional(sides.at(1)) : std::nullopt);
    }
};

class CopyCertificateCommand final : public Is<CommandId::CopyCertificate, IconName::Copy, certificate>
{
    Q_DECLARE_TR_FUNCTIONS(certwright::ui::CopyCertificateCommand)
    QString text() const override { return tr("Copy &certificate"); }
    void run(Desk &desk, const Selection &s) const override { desk.copyCertificate(s.certificate->id); }
};

class OpenFolderCommand final : public Is<CommandId::OpenFolder, IconName::Folder, certificate>
{
    Q_DECLARE_TR_FUNCTIONS(certwright::ui::OpenFolderCommand)
    QString text() const override { return tr("Open f&older"); }
    void run(Desk &desk, const Selection &s) const override { desk.openFolder(s.certificate->id); }
};

class IssueFromAuthorityCommand final : public Is<CommandId::IssueFromAuthority, IconName::Plus, signingAuthority>
{
    Q_DECLARE_TR_FUNCTIONS(certwright::ui::IssueFromAuthorityCommand)
    QString text() const override { return tr("&Issue certificate…"); }
    void run(Desk &desk, const Selection &s) const override { desk.newCertificate({{}, s.authority->id}); }
};

class CopyAuthorityCommand final : public Is<CommandId::CopyAuthority, IconName::Copy, authority>
{
    Q_DECLARE_TR_FUNCTIONS(certwright::ui::CopyAuthorityCommand)
    QString text() const override { return tr("Copy &certificate"); }
    void run(Desk &desk, const Selection &s) const override { desk.copyAuthority(s.authority->id); }
};

class ExportAuthorityCommand final : public Is<CommandId::ExportAuthority, IconName::Export, authority>
{
    Q_DECLARE_TR_FUNCTIONS(certwright::ui::ExportAuthorityCommand)
    QString text() const override { return tr("&Export…"); }
    void run(Desk &desk, const Selection &s) const override { desk.exportAuthority(s.authority->id); }
};

class ChangePassphraseCommand final : public Is<CommandId::ChangePassphrase, IconName::Lock, signingAuthority>
{
    Q_DECLARE_TR_FUNCTIONS(certwright::ui::ChangePassphraseCommand)
    QString text() const override { return tr("Change &password…"); }
    void run(Desk &desk, const Selection &s) const override { desk.changePassphrase(s.authority->id); }
};

class MakeDefaultCommand final : public Is<CommandId::MakeDefaultAuthority, IconName::Check, otherAuthority>
{
    Q_DECLARE_TR_FUNCTIONS(certwright::ui::MakeDefaultCommand)
    QString text() const override { return tr("Use as &default"); }
    void run(Desk &desk, const Selection &s) const override { desk.makeDefault(s.authority->id); }
};

class QuitCommand final : public Is<CommandId::Quit, IconName::None, nothing>
{
    Q_DECLARE_TR_FUNCTIONS(certwright::ui::QuitCommand)
    QString text() const override { return tr("&Quit"); }
    QKeySequence shortcut() const override { return QKeyCombination(Qt::CTRL, Qt::Key_Q); }
    void run(Desk &desk, const Selection &) const override { desk.quit(); }
};

template <typename... Commands>
std::vector<std::unique_ptr<Command>> oneOfEach()
{
    std::vector<std::unique_ptr<Command>> all;
    (all.push_back(std::make_unique<Commands>()), ...);
    return all;
}

} // namespace

Requirements Selection::met() const
{
    Requirements met;
    met.setFlag(Requirement::OneCertificate, certificate.has_value());
    met.setFlag(Requirement::PrivateKey, certificate && !certificate->files.key.isEmpty());
    met.setFlag(Requirement::IssuedHere, certificate && !certificate->authority.isEmpty());
    met.setFlag(Requirement::OneAuthority, authority.has_value());
    met.setFlag(Requirement::SigningAuthority, authority && authority->canSign());
    met.setFlag(Requirement::NotDefaultAuthority, authority && !authority->isDefault);
    met.setFlag(Requirement::Savable, isSavable);
    met.setFlag(Requirement::Comparable, !compared().isEmpty());
    return met;
}

QList<CompareSide> Selection::compared() const
{
    QList<CompareSide> sides;
    if (certificate)
        sides.append({certificate->id});
    if (certificate && second)
        sides.append({second->id});
    return sides + inspected;
}

std::vector<std::unique_ptr<Command>> allCommands()
{
    return oneOfEach<NewCertificateCommand, NewAuthorityCommand, OpenFilesCommand, PasteTextCommand, ShowOpenedCommand,
        SaveOpenedCommand, CloseOpenedCommand, CheckServerCommand, UseCertificateCommand, RenewCertificateCommand,
        ExportCertificateCommand, CompareCertificateCommand, CopyCertificateCommand, OpenFolderCommand,
        IssueFromAuthorityCommand, CopyAuthorityCommand, ExportAuthorityCommand, ChangePassphraseCommand,
        MakeDefaultCommand, QuitCommand>();
}

} // namespace certwright::ui
