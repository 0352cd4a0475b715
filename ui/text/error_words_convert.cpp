#include "ui/text/error_words.h"

#include <QtGlobal>

namespace certwright::text {

namespace {

constexpr ErrorWords table[] = {
    {ErrorCode::CertificateNotGiven, "certificate-not-given",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "There is no certificate among what was given."),
        QT_TRANSLATE_NOOP("certwright::text::Errors",
            "Give the file of the certificate as well; “inspect” shows what is in a file.")},
    {ErrorCode::SeveralCertificates, "several-certificates",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "More than one certificate could be meant: %1."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Errors", "Give the one that is meant and its issuers, or its private key.")},
    {ErrorCode::KeyNotGiven, "key-not-given",
        QT_TRANSLATE_NOOP(
            "certwright::text::Errors", "A file of this kind (%1) holds a private key, and none was given."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "Give the file of the private key as well.")},
    {ErrorCode::SeveralKeys, "several-keys",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "There are several private keys among what was given."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "Give the one that is meant.")},
};

} // namespace

std::span<const ErrorWords> convertingErrors()
{
    return table;
}

} // namespace certwright::text
