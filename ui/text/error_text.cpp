#include "ui/text/error_text.h"

#include "ui/text/error_words.h"
#include "ui/text/fill.h"

#include <QCoreApplication>

#include <algorithm>

namespace certwright::text {

namespace {

/// One case per code and no default, so that the compiler names a code nobody worded.
std::span<const ErrorWords> topicOf(ErrorCode code) // NOLINT(readability-function-size)
{
    switch (code) {
    case ErrorCode::Cancelled:
    case ErrorCode::TimedOut:
    case ErrorCode::Internal:
    case ErrorCode::OpenSslFailed:
    case ErrorCode::UnsupportedAlgorithm:
        return generalErrors();
    case ErrorCode::FileNotFound:
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileUnwritable:
    case ErrorCode::FileTooLarge:
    case ErrorCode::FileExists:
    case ErrorCode::DiskFull:
        return fileErrors();
    case ErrorCode::EmptyInput:
    case ErrorCode::NotACertificate:
    case ErrorCode::NotAPrivateKey:
    case ErrorCode::TrailingData:
    case ErrorCode::DamagedObject:
    case ErrorCode::WrongPassphrase:
    case ErrorCode::PassphraseNeeded:
    case ErrorCode::KeyMismatch:
        return readingErrors();
    case ErrorCode::NameEmpty:
    case ErrorCode::NameTooLong:
    case ErrorCode::NameHasControlCharacter:
    case ErrorCode::NameHasSpace:
    case ErrorCode::NameInvalid:
    case ErrorCode::NameEmptyLabel:
    case ErrorCode::LabelTooLong:
    case ErrorCode::LabelInvalid:
    case ErrorCode::WildcardTooBroad:
    case ErrorCode::WildcardMisplaced:
    case ErrorCode::NameOutsideConstraints:
    case ErrorCode::TooManyNames:
    case ErrorCode::NoNames:
    case ErrorCode::PermitInvalid:
        return nameErrors();
    case ErrorCode::AuthorityNotFound:
    case ErrorCode::AuthorityExists:
    case ErrorCode::AuthorityNameInvalid:
    case ErrorCode::AuthorityAmbiguous:
    case ErrorCode::NoAuthorityPermits:
    case ErrorCode::AuthorityLocked:
    case ErrorCode::AuthorityExpired:
    case ErrorCode::AuthorityBroken:
    case ErrorCode::DaysOutOfRange:
    case ErrorCode::KeyTypeUnknown:
    case ErrorCode::PurposeNotPermitted:
        return authorityErrors();
    case ErrorCode::WorkspaceUnusable:
    case ErrorCode::WorkspaceBusy:
    case ErrorCode::CertificateNotFound:
    case ErrorCode::WorkspaceFileDamaged:
    case ErrorCode::KeyringUnavailable:
    case ErrorCode::KeyringEntryNotFound:
    case ErrorCode::KeyringDenied:
    case ErrorCode::KeyringFailed:
    case ErrorCode::PromptUnavailable:
    case ErrorCode::PassphraseEmpty:
    case ErrorCode::PassphraseTooShort:
        return keepingErrors();
    case ErrorCode::TargetInvalid:
    case ErrorCode::HostNotFound:
    case ErrorCode::ConnectionRefused:
    case ErrorCode::ConnectionTimedOut:
    case ErrorCode::ConnectionFailed:
    case ErrorCode::HandshakeTimedOut:
    case ErrorCode::HandshakeClosed:
    case ErrorCode::HandshakeAlert:
    case ErrorCode::HandshakeFailed:
    case ErrorCode::NotTls:
    case ErrorCode::NoCertificateSent:
        return networkErrors();
    case ErrorCode::RecipeUnknown:
    case ErrorCode::PathNotQuotable:
        return deployErrors();
    }
    return {};
}

const ErrorWords &wordsFor(ErrorCode code)
{
    const std::span<const ErrorWords> topic = topicOf(code);
    const auto found
        = std::find_if(topic.begin(), topic.end(), [code](const auto &words) { return words.code == code; });
    Q_ASSERT(found != topic.end()); // the unit test asks for every code
    return *found;
}

QString worded(const char *source, const ErrorWords &words, const QStringList &args)
{
    if (!source)
        return {};
    const int count = words.counted > 0 ? args.value(words.counted - 1).toInt() : -1;
    return fill(QCoreApplication::translate(errorContext, source, nullptr, count), args);
}

} // namespace

QString errorText(const Error &error)
{
    const ErrorWords &words = wordsFor(error.code);
    const bool shortened = words.shortText && error.args.value(1).isEmpty();
    return worded(shortened ? words.shortText : words.text, words, error.args);
}

QString errorHint(const Error &error)
{
    const ErrorWords &words = wordsFor(error.code);
    return worded(words.hint, words, error.args);
}

QString errorName(ErrorCode code)
{
    return QString::fromLatin1(wordsFor(code).name);
}

} // namespace certwright::text
