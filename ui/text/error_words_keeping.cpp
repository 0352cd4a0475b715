#include "ui/text/error_words.h"

#include <QHash>

namespace certwright::text {

using namespace Qt::StringLiterals;

namespace {

constexpr ErrorWords table[] = {
    {ErrorCode::WorkspaceUnusable, "workspace-unusable",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "The workspace folder %1 cannot be used: %2."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Errors", "Choose another folder, or make this one readable and writable for you.")},
    {ErrorCode::WorkspaceBusy, "workspace-busy",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "Another program is writing to the workspace %1 just now."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "Wait a moment, then try again.")},
    {ErrorCode::CertificateNotFound, "certificate-not-found",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "There is no certificate “%1” in this workspace."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "See the list of certificates for its id.")},
    {ErrorCode::WorkspaceFileDamaged, "workspace-file-damaged",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "The workspace file %1 is damaged. Everything else still works."),
        QT_TRANSLATE_NOOP("certwright::text::Errors",
            "Bring the file back from a backup. Without one, move the certificate’s folder out of the workspace and "
            "issue "
            "again.")},
    {ErrorCode::AuthorityFileDamaged, "authority-file-damaged",
        QT_TRANSLATE_NOOP("certwright::text::Errors",
            "The file %1 of an authority is damaged, so this authority cannot sign. Everything else still works."),
        QT_TRANSLATE_NOOP("certwright::text::Errors",
            "Bring the file back from a backup. Keep the other files of its folder: a key that is lost cannot be made "
            "again.")},
    {ErrorCode::WorkspaceSettingsDamaged, "workspace-settings-damaged",
        QT_TRANSLATE_NOOP("certwright::text::Errors",
            "The file %1 is damaged, so it is not known which authority is the default one. Nothing else is touched."),
        QT_TRANSLATE_NOOP("certwright::text::Errors",
            "Bring the file back from a backup, or delete this one file and choose the default authority again.")},
    {ErrorCode::WorkspaceFileNewer, "workspace-file-newer",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "The file %1 was written by a newer version of this program."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "Use that version, or update this one. Nothing was changed.")},
    {ErrorCode::KeyringUnavailable, "keyring-unavailable",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "There is no keyring to keep the password in (%1)."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "Give a password, or start your desktop’s keyring service.")},
    {ErrorCode::KeyringEntryNotFound, "keyring-entry-not-found",
        QT_TRANSLATE_NOOP("certwright::text::Errors",
            "The keyring gave no password for “%1”. Either it is locked, or the password is not in it any more."),
        QT_TRANSLATE_NOOP("certwright::text::Errors",
            "Unlock your keyring, then try again. If it is open, bring it back from a backup.")},
    {ErrorCode::KeyringDenied, "keyring-denied",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "The keyring was not opened for “%1”."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "Try again and allow it, or give the password.")},
    {ErrorCode::KeyringFailed, "keyring-failed",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "The keyring could not be used for “%1”: %2."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Errors", "See whether your desktop’s keyring service works, then try again.")},
    {ErrorCode::PromptUnavailable, "prompt-unavailable",
        QT_TRANSLATE_NOOP(
            "certwright::text::Errors", "A password is needed for “%1”, and there is nobody here to ask."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Errors", "Run this where a question can be asked, or give the password beforehand.")},
    {ErrorCode::PassphraseEmpty, "passphrase-empty",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "The password is empty."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "Type at least one word; several are better.")},
    {ErrorCode::PassphraseTooShort, "passphrase-too-short",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "The password has fewer than %1 characters."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "Use a longer password; several words are easy to remember.")},
};

constexpr ErrorWords recovered{ErrorCode::WorkspaceFileDamaged, "workspace-file-damaged",
    QT_TRANSLATE_NOOP("certwright::text::Errors",
        "The workspace file %1 is damaged. The certificate beside it is in order and says what the file would say."),
    QT_TRANSLATE_NOOP("certwright::text::Errors",
        "Renew the certificate, which writes the file anew, or bring the file back from a backup.")};

constexpr ErrorWords partMissing{ErrorCode::WorkspaceFileDamaged, "workspace-file-damaged",
    QT_TRANSLATE_NOOP("certwright::text::Errors", "The workspace file %1 is missing."), recovered.hint};

constexpr ErrorWords partDamaged{ErrorCode::WorkspaceFileDamaged, "workspace-file-damaged",
    QT_TRANSLATE_NOOP("certwright::text::Errors", "The workspace file %1 is damaged."), recovered.hint};

constexpr ErrorWords partForeign{ErrorCode::WorkspaceFileDamaged, "workspace-file-damaged",
    QT_TRANSLATE_NOOP("certwright::text::Errors", "The workspace file %1 belongs to another certificate."),
    recovered.hint};

constexpr ErrorWords rootForeign{ErrorCode::AuthorityFileDamaged, "authority-file-damaged",
    QT_TRANSLATE_NOOP("certwright::text::Errors", "The authority in %1 is not the one that signed the certificate."),
    QT_TRANSLATE_NOOP("certwright::text::Errors",
        "Bring the file back from a backup, or issue the certificate again with the authority of now.")};

constexpr ErrorWords homeless{ErrorCode::WorkspaceUnusable, "workspace-unusable",
    QT_TRANSLATE_NOOP("certwright::text::Errors",
        "There is no place for the workspace: neither HOME nor XDG_DATA_HOME names a folder."),
    QT_TRANSLATE_NOOP("certwright::text::Errors",
        "Set HOME to your home folder, or name a folder for the workspace with --workspace DIR.")};

constexpr ErrorWords gone{ErrorCode::WorkspaceUnusable, "workspace-unusable",
    QT_TRANSLATE_NOOP("certwright::text::Errors", "The workspace folder %1 is not there any more."),
    QT_TRANSLATE_NOOP("certwright::text::Errors",
        "Bring the folder back, such as by connecting the disk that it lies on, then try again.")};

} // namespace

const ErrorWords *workspaceWords(const Error &error)
{
    const QString how = error.args.value(1);
    if (error.code == ErrorCode::WorkspaceFileDamaged) {
        static const QHash<QString, const ErrorWords *> cases{{u"recovered"_s, &recovered},
            {u"missing"_s, &partMissing}, {u"damaged"_s, &partDamaged}, {u"foreign"_s, &partForeign}};
        return cases.value(how);
    }
    if (error.code == ErrorCode::AuthorityFileDamaged && how == u"foreign")
        return &rootForeign;
    if (error.code != ErrorCode::WorkspaceUnusable)
        return nullptr;
    return how == u"no home" ? &homeless : how == u"gone" ? &gone : nullptr;
}

std::span<const ErrorWords> keepingErrors()
{
    return table;
}

} // namespace certwright::text
