#include "ui/text/error_words.h"

#include <QHash>

namespace certwright::text {

using namespace Qt::StringLiterals;

namespace {

constexpr ErrorWords table[] = {
    {ErrorCode::AuthorityNotFound, "authority-not-found",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "There is no authority “%1” in this workspace."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "See the list of authorities for its name.")},
    {ErrorCode::AuthorityExists, "authority-exists",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "There is an authority “%1” already."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "Choose another name.")},
    {ErrorCode::AuthorityNameInvalid, "authority-name-invalid",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "“%1” cannot be the name of an authority."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "Use 1 to 40 printable characters.")},
    {ErrorCode::AuthorityAmbiguous, "authority-ambiguous",
        QT_TRANSLATE_NOOP(
            "certwright::text::Errors", "Several authorities could sign this, and none is the default: %1."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "Name the one that shall sign.")},
    {ErrorCode::NoAuthorityPermits, "no-authority-permits",
        QT_TRANSLATE_NOOP(
            "certwright::text::Errors", "No authority may vouch for all of these names: %1. There are: %2."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Errors", "Make a further authority that is limited to exactly these names.")},
    {ErrorCode::AuthorityLocked, "authority-locked",
        QT_TRANSLATE_NOOP("certwright::text::Errors",
            "The key of the authority “%1” could not be unlocked, because no password was to be had."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "Unlock your keyring, or give the password.")},
    {ErrorCode::AuthorityExpired, "authority-expired",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "The authority “%1” has expired and cannot sign any more."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "Make a new authority and trust it in place of this one.")},
    {ErrorCode::AuthorityBroken, "authority-broken",
        QT_TRANSLATE_NOOP(
            "certwright::text::Errors", "The authority “%1” is damaged: %2 does not fit or cannot be read."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "Bring the file back from a backup, or make a new authority.")},
    {ErrorCode::DaysOutOfRange, "days-out-of-range",
        QT_TRANSLATE_NOOP(
            "certwright::text::Errors", "A lifetime of %1 days is not possible; it can be %2 to %3 days."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "Choose a number in this range.")},
    {ErrorCode::YearsOutOfRange, "years-out-of-range",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "An authority cannot last %1 years."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "Choose between %2 and %3 years.")},
    {ErrorCode::KeyTypeUnknown, "key-type-unknown",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "“%1” is no key type known here."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "Known are: %2.")},
    {ErrorCode::PurposeNotPermitted, "purpose-not-permitted",
        QT_TRANSLATE_NOOP(
            "certwright::text::Errors", "The authority “%2” may not issue certificates for this purpose (%1)."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "Choose another purpose or another authority.")},
    {ErrorCode::AuthorityKeyDestroyed, "authority-key-destroyed",
        QT_TRANSLATE_NOOP("certwright::text::Errors",
            "“%1” was a throw-away authority: its key was destroyed, so it can sign nothing more."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Errors", "Issue a new certificate for the same names with another authority.")},
    {ErrorCode::NotIssuedHere, "not-issued-here",
        QT_TRANSLATE_NOOP("certwright::text::Errors",
            "The certificate “%1” was not issued by an authority of this workspace, so it cannot be renewed here."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "Renew it where it came from.")},
};

constexpr ErrorWords nonePermitsIt{ErrorCode::NoAuthorityPermits, "no-authority-permits",
    QT_TRANSLATE_NOOP("certwright::text::Errors", "No authority may vouch for “%1”. There are: %2."),
    QT_TRANSLATE_NOOP("certwright::text::Errors", "Make a further authority that is limited to exactly these names.")};

constexpr ErrorWords typedPassphrase{ErrorCode::AuthorityLocked, "authority-locked",
    QT_TRANSLATE_NOOP("certwright::text::Errors",
        "The key of the authority “%1” could not be unlocked: somebody chose its password, and it was not given."),
    QT_TRANSLATE_NOOP("certwright::text::Errors", "Give the password that was chosen for this authority.")};

constexpr ErrorWords passphraseElsewhere{ErrorCode::AuthorityLocked, "authority-locked",
    QT_TRANSLATE_NOOP("certwright::text::Errors",
        "The key of the authority “%1” could not be unlocked: a keyring keeps its password, and a portable workspace "
        "uses none."),
    QT_TRANSLATE_NOOP("certwright::text::Errors",
        "Choose a password of your own for this authority where its keyring is, and give that one here.")};

constexpr ErrorWords entryGone{ErrorCode::AuthorityLocked, "authority-locked",
    QT_TRANSLATE_NOOP("certwright::text::Errors",
        "The key of the authority “%1” could not be unlocked: the keyring is open, and the password is not in it any "
        "more."),
    QT_TRANSLATE_NOOP("certwright::text::Errors",
        "Bring the keyring back from a backup, or give the password if you have it elsewhere. If it is lost, make a "
        "new authority and trust that one.")};

constexpr ErrorWords keyringLocked{ErrorCode::AuthorityLocked, "authority-locked",
    QT_TRANSLATE_NOOP("certwright::text::Errors",
        "The key of the authority “%1” could not be unlocked: the keyring that keeps its password is locked."),
    QT_TRANSLATE_NOOP("certwright::text::Errors", "Unlock your keyring and try again, or give the password.")};

constexpr ErrorWords entryNotFound{ErrorCode::AuthorityLocked, "authority-locked",
    QT_TRANSLATE_NOOP("certwright::text::Errors",
        "The key of the authority “%1” could not be unlocked: the keyring did not give its password. Either the "
        "keyring is locked, or the password is not in it any more."),
    QT_TRANSLATE_NOOP("certwright::text::Errors",
        "Unlock your keyring and try again. If it is open, bring it back from a backup, or make a new authority and "
        "trust that one.")};

constexpr ErrorWords keyringAbsent{ErrorCode::AuthorityLocked, "authority-locked",
    QT_TRANSLATE_NOOP("certwright::text::Errors",
        "The key of the authority “%1” could not be unlocked: a keyring keeps its password, and there is none here."),
    QT_TRANSLATE_NOOP("certwright::text::Errors",
        "Try again where that keyring is open, such as on your desktop, or give the password if you have it.")};

constexpr ErrorWords keyringWrong{ErrorCode::AuthorityLocked, "authority-locked",
    QT_TRANSLATE_NOOP("certwright::text::Errors",
        "The key of the authority “%1” could not be unlocked: the password that the keyring keeps does not open it."),
    QT_TRANSLATE_NOOP("certwright::text::Errors",
        "Bring key and keyring back from the same backup, or make a new authority and trust that one.")};

constexpr ErrorWords noWorkspace{ErrorCode::AuthorityNotFound, "authority-not-found",
    QT_TRANSLATE_NOOP("certwright::text::Errors",
        "The workspace folder %3 is not there, and neither is its authority “%1”. Nothing was made."),
    QT_TRANSLATE_NOOP("certwright::text::Errors",
        "Bring the folder back, such as by connecting the disk that it lies on, then try again.")};

constexpr ErrorWords authorityLost{ErrorCode::AuthorityNotFound, "authority-not-found",
    QT_TRANSLATE_NOOP("certwright::text::Errors",
        "The workspace %3 has certificates signed by the authority “%1”, but no authority any more. Nothing was made."),
    QT_TRANSLATE_NOOP("certwright::text::Errors",
        "Bring the folder “authorities” back. If it is lost, make a new authority first and trust that one.")};

} // namespace

const ErrorWords *authorityWords(const Error &error)
{
    if (error.code == ErrorCode::NoAuthorityPermits)
        return error.args.value(0).contains(u", ") ? nullptr : &nonePermitsIt;
    if (error.code == ErrorCode::AuthorityNotFound && error.args.size() > 1)
        return error.args.at(1) == u"no workspace" ? &noWorkspace : &authorityLost;
    if (error.code != ErrorCode::AuthorityLocked)
        return nullptr;
    static const QHash<QString, const ErrorWords *> cases{{u"typed"_s, &typedPassphrase},
        {u"portable"_s, &passphraseElsewhere}, {u"gone"_s, &entryGone}, {u"locked"_s, &keyringLocked},
        {u"not found"_s, &entryNotFound}, {u"absent"_s, &keyringAbsent}, {u"wrong"_s, &keyringWrong}};
    return cases.value(error.args.value(1));
}

std::span<const ErrorWords> authorityErrors()
{
    return table;
}

} // namespace certwright::text
