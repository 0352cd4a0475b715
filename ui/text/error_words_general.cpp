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
    {ErrorCode::OpenSslFailed, "openssl-failed",
        QT_TRANSLATE_NOOP(
            "certwright::text::Errors", "The cryptography library could not do a step that should work (OpenSSL, %1)."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Errors", "The details hold its own reason. Please report this if it happens again.")},
    {ErrorCode::UnsupportedAlgorithm, "unsupported-algorithm",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "This computer’s OpenSSL does not offer %1."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "Choose another algorithm, or use a newer OpenSSL.")},
};

} // namespace

const ErrorWords &lockedSshKeyWords()
{
    static constexpr ErrorWords words{ErrorCode::UnsupportedAlgorithm, "unsupported-algorithm",
        QT_TRANSLATE_NOOP("certwright::text::Errors",
            "The SSH key is locked with a passphrase in OpenSSH’s own way (%1), which Certwright cannot undo."),
        QT_TRANSLATE_NOOP("certwright::text::Errors",
            "Make a copy of the file and let OpenSSH convert the copy: ssh-keygen -p -m PKCS8 -f COPY. Where that "
            "leaves "
            "an Ed25519 key as it is, take its passphrase off: ssh-keygen -p -N \"\" -f COPY, and delete the copy "
            "afterwards.")};
    return words;
}

std::span<const ErrorWords> generalErrors()
{
    return table;
}

} // namespace certwright::text
