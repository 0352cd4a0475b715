#pragma once

#include "core/workspace/records.h"
#include "ui/commands/desk.h"
#include "ui/theme/icon_name.h"

#include <QCoreApplication>
#include <QFlags>
#include <QKeySequence>

#include <memory>
#include <optional>
#include <vector>

namespace certwright::ui {

/// What must hold before a command can run.
enum class Requirement {
    OneCertificate = 1, ///< of the workspace
    PrivateKey = 2, ///< of that certificate, in the workspace
    IssuedHere = 32, ///< by an authority of the workspace
    OneAuthority = 4,
    SigningAuthority = 8, ///< its key was not destroyed
    NotDefaultAuthority = 16,
    Comparable = 64, ///< one or two certificates, of the workspace or inspected, or inspected requests
    SomethingOpen = 128, ///< opened or pasted, in front or not; see CommandSet::setSomethingOpen()
    Savable = 256, ///< what is chosen among what was opened or pasted has a form to be saved in
};
Q_DECLARE_FLAGS(Requirements, Requirement)
Q_DECLARE_OPERATORS_FOR_FLAGS(Requirements)

/// What the person has in front of them.
struct Selection {
    std::optional<workspace::CertificateRecord> certificate = {};
    std::optional<workspace::AuthorityRecord> authority = {};
    std::optional<workspace::CertificateRecord> second = {}; ///< of exactly two chosen certificates the other one
    QList<CompareSide> inspected = {}; ///< chosen among what was opened or pasted, at most two
    bool isSavable = false; ///< what is chosen among what was opened or pasted

    Requirements met() const;
    /// What would be compared: none, one, or two.
    QList<CompareSide> compared() const;
};

/// The commands, in the order the palette lists them.
enum class CommandId {
    NewCertificate,
    NewAuthority,
    OpenFiles,
    PasteText,
    ShowOpened,
    SaveOpened,
    CloseOpened,
    CheckServer,
    UseCertificate,
    RenewCertificate,
    ExportCertificate,
    CompareCertificate,
    CopyCertificate,
    OpenFolder,
    IssueFromAuthority,
    CopyAuthority,
    ExportAuthority,
    ChangePassphrase,
    MakeDefaultAuthority,
    Quit,
};

/// One action of the person: what it is called, when it applies, what it does.
class Command
{
public:
    virtual ~Command() = default;

    virtual CommandId id() const = 0;
    /// On buttons; a verb naming the result, with its mnemonic.
    virtual QString text() const = 0;
    virtual IconName icon() const { return IconName::None; }
    virtual QKeySequence shortcut() const { return {}; }
    virtual Requirements requirements() const { return {}; }

    /// Why it does not apply to a selection that looks as if it should; empty where that needs no words.
    virtual QString hindrance(const Selection &selection) const
    {
        Q_UNUSED(selection)
        return {};
    }

    /// Only called when the selection meets the requirements.
    virtual void run(Desk &desk, const Selection &selection) const = 0;

protected:
    Command() = default;
    Q_DISABLE_COPY_MOVE(Command)
};

/// One of each.
std::vector<std::unique_ptr<Command>> allCommands();

} // namespace certwright::ui
