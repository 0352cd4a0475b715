#include "ui/text/error_words.h"

#include <QtGlobal>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <iterator>

namespace certwright::text {

namespace {

constexpr ErrorWords table[] = {
    {ErrorCode::FileNotFound, "file-not-found", QT_TRANSLATE_NOOP("certwright::text::Errors", "There is no file %1."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "See whether the path is spelt right.")},
    {ErrorCode::FileUnreadable, "file-unreadable",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "%1 cannot be read: %2."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "See whether you may read it and its folder.")},
    {ErrorCode::FileUnwritable, "file-unwritable",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "%1 cannot be written: %2. Nothing was changed."),
        QT_TRANSLATE_NOOP("certwright::text::Errors",
            "Choose another place, or see to it that the folder is there and that you may write in it.")},
    {ErrorCode::FileTooLarge, "file-too-large",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "%1 is larger than %2 MB, the most that is read."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "Take out the part with the certificates and open that.")},
    {ErrorCode::FileExists, "file-exists",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "%1 is there already and was left as it is."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "Choose another name, or move that file away first.")},
    {ErrorCode::DiskFull, "disk-full",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "There is no room left to write %1. Nothing was changed."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "Make some room on this disk, then try again.")},
};

constexpr ErrorWords tooManyOpenToRead{ErrorCode::FileUnreadable, "file-unreadable",
    QT_TRANSLATE_NOOP(
        "certwright::text::Errors", "%1 cannot be read, because too many files are open at the same time."),
    QT_TRANSLATE_NOOP("certwright::text::Errors",
        "Close other programs and try again, or allow more open files (ulimit -n in a terminal).")};

constexpr ErrorWords tooManyOpenToWrite{ErrorCode::FileUnwritable, "file-unwritable",
    QT_TRANSLATE_NOOP("certwright::text::Errors",
        "%1 cannot be written, because too many files are open at the same time. Nothing was changed."),
    tooManyOpenToRead.hint};

constexpr ErrorWords unwritableWorkspace{ErrorCode::FileUnwritable, "file-unwritable",
    QT_TRANSLATE_NOOP("certwright::text::Errors", "The folder %1 cannot be written to: %2. Nothing was changed."),
    QT_TRANSLATE_NOOP("certwright::text::Errors",
        "See to it that you may write in it, then try again, or name another folder for the workspace with "
        "--workspace DIR.")};

constexpr ErrorWords folderUnreadable{ErrorCode::FileUnreadable, "file-unreadable",
    QT_TRANSLATE_NOOP("certwright::text::Errors", "The folder %1 cannot be read: %2."),
    QT_TRANSLATE_NOOP("certwright::text::Errors", "See whether you may read it and open what lies in it.")};

constexpr ErrorWords folderUnwritable{ErrorCode::FileUnwritable, "file-unwritable", unwritableWorkspace.text,
    QT_TRANSLATE_NOOP("certwright::text::Errors", "See whether you may change what lies in it.")};

/// What stands where a file was looked for, by the third argument.
struct OddFile {
    QLatin1String kind;
    ErrorWords words;
};

constexpr OddFile oddFiles[] = {
    {QLatin1String("dead-link"),
        {ErrorCode::FileUnreadable, "file-unreadable",
            QT_TRANSLATE_NOOP("certwright::text::Errors", "%1 is a link to something that is not there: %2."),
            QT_TRANSLATE_NOOP(
                "certwright::text::Errors", "Put back what it leads to, let the link lead elsewhere, or remove it.")}},
    {QLatin1String("looping-link"),
        {ErrorCode::FileUnreadable, "file-unreadable",
            QT_TRANSLATE_NOOP("certwright::text::Errors", "%1 is a link that leads back to itself."),
            QT_TRANSLATE_NOOP("certwright::text::Errors", "Let the link lead elsewhere, or remove it.")}},
    {QLatin1String("linked-folder"),
        {ErrorCode::FileUnreadable, "link-not-followed",
            QT_TRANSLATE_NOOP("certwright::text::Errors", "%1 is a link to the folder %2, and was not followed."),
            QT_TRANSLATE_NOOP("certwright::text::Errors", "To read what lies there, name that folder itself.")}},
    {QLatin1String("pipe"),
        {ErrorCode::FileUnreadable, "file-unreadable",
            QT_TRANSLATE_NOOP(
                "certwright::text::Errors", "%1 is no ordinary file but a pipe between programs, and was not read."),
            QT_TRANSLATE_NOOP("certwright::text::Errors",
                "To read what another program writes into it, give its name to certwright-cli.")}},
    {QLatin1String("socket"),
        {ErrorCode::FileUnreadable, "file-unreadable",
            QT_TRANSLATE_NOOP(
                "certwright::text::Errors", "%1 is no ordinary file but a socket of a program, and was not read."),
            QT_TRANSLATE_NOOP("certwright::text::Errors", "Choose a file.")}},
    {QLatin1String("device"),
        {ErrorCode::FileUnreadable, "file-unreadable",
            QT_TRANSLATE_NOOP("certwright::text::Errors", "%1 is no ordinary file but a device, and was not read."),
            QT_TRANSLATE_NOOP("certwright::text::Errors", "Choose a file.")}},
};

const ErrorWords *oddFileWords(const QString &kind)
{
    const auto *found = std::find_if(
        std::begin(oddFiles), std::end(oddFiles), [&kind](const OddFile &odd) { return odd.kind == kind; });
    return found == std::end(oddFiles) ? nullptr : &found->words;
}

/// In the words of the C library or of Qt, as they say it in the language of now.
bool saysTooManyOpen(const QString &reason)
{
    const auto says = [&reason](int number) {
        return reason == QString::fromLocal8Bit(std::strerror(number)) || reason == qt_error_string(number);
    };
    return says(EMFILE) || says(ENFILE);
}

} // namespace

const ErrorWords *fileWords(const Error &error)
{
    const bool writes = error.code == ErrorCode::FileUnwritable;
    if (!writes && error.code != ErrorCode::FileUnreadable)
        return nullptr;
    if (writes && error.args.value(2) == u"workspace")
        return &unwritableWorkspace;
    if (error.args.value(2) == u"folder")
        return writes ? &folderUnwritable : &folderUnreadable;
    if (const ErrorWords *words = writes ? nullptr : oddFileWords(error.args.value(2)))
        return words;
    if (!saysTooManyOpen(error.args.value(1)))
        return nullptr;
    return writes ? &tooManyOpenToWrite : &tooManyOpenToRead;
}

std::span<const ErrorWords> fileErrors()
{
    return table;
}

} // namespace certwright::text
