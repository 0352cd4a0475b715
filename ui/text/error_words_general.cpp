#include "ui/text/error_words.h"

#include <QtGlobal>

namespace certwright::text {

namespace {

constexpr ErrorWords table[] = {
    {ErrorCode::Cancelled, "cancelled",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "This was stopped before it was done."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "Start it again whenever you like.")},
    {ErrorCode::TimedOut, "timed-out",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "There was no answer in time (%1)."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "Try again in a moment.")},
    {ErrorCode::Internal, "internal",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "Certwright broke a promise of its own (%1)."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "Please report this with the details shown.")},
    {ErrorCode::ProgramPartMissing, "program-part-missing",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "A part of Certwright, %1, cannot be loaded (%2)."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "Install Certwright again, and keep its files together.")},
    {ErrorCode::OpenSslFailed, "openssl-failed",
        QT_TRANSLATE_NOOP(
            "certwright::text::Errors", "The cryptography library could not do a step that should work (OpenSSL, %1)."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Errors", "The details hold its own reason. Please report this if it happens again.")},
    {ErrorCode::UnsupportedAlgorithm, "unsupported-algorithm",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "This computer’s OpenSSL does not offer %1."),
        QT_TRANSLATE_NOOP("certwright::text::Errors",
            "A newer OpenSSL may know it; or ask whoever made the file for one with a more usual algorithm.")},
};

} // namespace

const ErrorWords &attemptsWords()
{
    static constexpr ErrorWords words{ErrorCode::Cancelled, "cancelled",
        QT_TRANSLATE_N_NOOP("certwright::text::Errors", "Nothing was done: %n answer(s) in a row could not be used."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "Start it again whenever you like."), 1};
    return words;
}

const ErrorWords &lockedSshKeyWords()
{
    static constexpr ErrorWords words{ErrorCode::UnsupportedAlgorithm, "unsupported-algorithm",
        QT_TRANSLATE_NOOP("certwright::text::Errors",
            "The SSH key is locked with a password in OpenSSH’s own way (%1), and the library that can undo it is "
            "not "
            "installed."),
        QT_TRANSLATE_NOOP("certwright::text::Errors",
            "Install the library Botan (on Debian 13: libbotan-3-7, on Debian 12: libbotan-2-19), and start Certwright "
            "again.")};
    return words;
}

std::span<const ErrorWords> generalErrors()
{
    return table;
}

} // namespace certwright::text
