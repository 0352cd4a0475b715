#include "ui/text/error_text.h"

#include "ui/text/error_words.h"
#include "ui/text/fill.h"
#include "ui/text/foreign_words.h"
#include "ui/text/format_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace certwright::text {

using namespace Qt::StringLiterals;

namespace {

/// One case per code and no default, so that the compiler names a code nobody worded.
std::span<const ErrorWords> topicOf(ErrorCode code)
{
    using enum ErrorCode;
    // Several cases stand on a line.
    // clang-format off
    switch (code) {
    case Cancelled: case TimedOut: case Internal: case ProgramPartMissing: case OpenSslFailed:
    case UnsupportedAlgorithm:
        return generalErrors();
    case FileNotFound: case FileUnreadable: case FileUnwritable: case FileTooLarge: case FileExists:
    case DiskFull:
        return fileErrors();
    case EmptyInput: case NotACertificate: case NotACertificateFile: case NotAPrivateKey: case NotARevocationList: case NotAnOcspResponse:
    case TrailingData: case DamagedObject:
    case WrongPassphrase: case PassphraseNeeded: case LegacyProviderMissing: case DerivationTooCostly: case DerivationTooLarge:
    case ObjectCutOff: case BlockNotClosed: case UnknownObject: case UnreadableRest: case TooManyObjects:
    case NestedTooDeeply: case TooManyFiles: case KeyMismatch:
        return readingErrors();
    case NameEmpty: case NameTooLong: case NameHasControlCharacter: case NameHasSpace: case NameInvalid:
    case NameEmptyLabel: case LabelTooLong: case LabelInvalid: case WildcardTooBroad: case WildcardMisplaced:
    case NameOutsideConstraints: case TooManyNames: case NoNames: case PermitInvalid:
        return nameErrors();
    case AuthorityNotFound: case AuthorityExists: case AuthorityNameInvalid: case AuthorityAmbiguous:
    case NoAuthorityPermits: case AuthorityLocked: case AuthorityExpired: case AuthorityBroken:
    case DaysOutOfRange: case YearsOutOfRange: case KeyTypeUnknown: case PurposeNotPermitted: case AuthorityKeyDestroyed:
    case NotIssuedHere:
        return authorityErrors();
    case WorkspaceUnusable: case WorkspaceBusy: case CertificateNotFound: case WorkspaceFileDamaged:
    case AuthorityFileDamaged: case WorkspaceSettingsDamaged: case WorkspaceFileNewer:
    case KeyringUnavailable: case KeyringEntryNotFound: case KeyringDenied: case KeyringFailed:
    case PromptUnavailable: case PassphraseEmpty: case PassphraseTooShort:
        return keepingErrors();
    case CertificateNotGiven: case SeveralCertificates: case KeyNotGiven: case SeveralKeys:
        return convertingErrors();
    case TargetInvalid: case HostNotFound: case ConnectionRefused: case ConnectionTimedOut:
    case ConnectionFailed: case HandshakeTimedOut: case HandshakeClosed: case HandshakeAlert:
    case HandshakeFailed: case NotTls: case NoCertificateSent: case UrlInvalid: case AnswerTooLarge:
    case AnswerRefused: case TooManyRedirects:
        return networkErrors();
    case RecipeUnknown: case NotForServers: case PathNotQuotable:
        return deployErrors();
    }
    // clang-format on
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

/// Some failures have other words, depending on what they are about.
const ErrorWords &wordsFor(const Error &error)
{
    const bool isSshKey = error.code == ErrorCode::UnsupportedAlgorithm && error.args.value(0) == u"bcrypt";
    if (error.code == ErrorCode::Cancelled && !error.args.isEmpty())
        return attemptsWords();
    for (const auto caseWords : {nameReasonWords, fileWords, authorityWords, workspaceWords, targetWords, serverWords,
             deployWords, keystoreWords, cutOffWords, damagedWords}) {
        if (const ErrorWords *words = caseWords(error))
            return *words;
    }
    if (error.code == ErrorCode::DamagedObject && error.args.value(1) == u"halves")
        return differentHalvesWords();
    return isSshKey ? lockedSshKeyWords() : wordsFor(error.code);
}

/// A list that the sentence sets in quotes: each of its parts gets a pair of its own, as the language writes them.
QStringList quotedEach(const QString &sentence, const QStringList &args)
{
    const qsizetype place = sentence.indexOf(u"%1");
    if (place < 0 || args.isEmpty())
        return args;
    static const QString ends = u" .,;:()"_s;
    qsizetype begin = place;
    while (begin > 0 && !ends.contains(sentence[begin - 1]))
        --begin;
    qsizetype end = place + 2;
    while (end < sentence.size() && !ends.contains(sentence[end]))
        ++end;
    const QString between
        = sentence.sliced(place + 2, end - place - 2) + u", "_s + sentence.sliced(begin, place - begin);
    QStringList quoted = args;
    quoted.first().replace(u", "_s, between);
    return quoted;
}

QString worded(const char *source, const ErrorWords &words, const QStringList &args)
{
    if (!source)
        return {};
    const int count = words.counted > 0 ? args.value(words.counted - 1).toInt() : -1;
    const QString sentence = QCoreApplication::translate(errorContext, source, nullptr, count);
    if (words.code == ErrorCode::NameOutsideConstraints)
        return fill(sentence, quotedEach(sentence, args));
    return fill(count < 0 ? sentence : grouped(sentence, count), args);
}

/// Which arguments are numbers for people, counted from 0; others of digits alone may be names.
QList<int> numbersIn(const Error &error)
{
    switch (error.code) {
    case ErrorCode::ObjectCutOff:
    case ErrorCode::TooManyObjects:
    case ErrorCode::TooManyFiles:
        return {1};
    case ErrorCode::BlockNotClosed:
    case ErrorCode::UnknownObject:
        return {2};
    case ErrorCode::DamagedObject:
        return error.args.value(1).startsWith(u"jwk") ? QList<int>{2} : QList<int>{2, 4};
    case ErrorCode::DerivationTooCostly:
    case ErrorCode::DerivationTooLarge:
        return {2, 3};
    case ErrorCode::UnreadableRest:
        return {1, 2};
    default:
        return {};
    }
}

QStringList argsForPeople(const Error &error)
{
    QStringList args = error.args;
    for (const int place : numbersIn(error)) {
        bool isNumber = false;
        const qlonglong number = args.value(place).toLongLong(&isNumber);
        if (isNumber)
            args[place] = QLocale().toString(number);
    }
    return args;
}

} // namespace

QString errorText(const Error &error)
{
    const ErrorWords &words = wordsFor(error);
    const bool saysWhat = error.code == ErrorCode::NotACertificateFile || error.code == ErrorCode::NotACertificate;
    const char *foreign = saysWhat ? foreignSentence(error.args.value(1)) : nullptr;
    if (foreign != nullptr)
        return worded(foreign, words, error.args);
    const bool shortened = words.shortText && error.args.value(1).isEmpty();
    return worded(shortened ? words.shortText : words.text, words, argsForPeople(error));
}

QString errorHint(const Error &error)
{
    const ErrorWords &words = wordsFor(error);
    return worded(words.hint, words, argsForPeople(error));
}

QString errorName(const Error &error)
{
    return QString::fromLatin1(wordsFor(error).name);
}

QString errorName(ErrorCode code)
{
    return QString::fromLatin1(wordsFor(code).name);
}

} // namespace certwright::text
