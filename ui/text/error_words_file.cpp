#include "ui/text/error_words.h"

#include <QtGlobal>

namespace certwright::text {

namespace {

constexpr ErrorWords table[] = {
    {ErrorCode::FileNotFound, "file-not-found", QT_TRANSLATE_NOOP("certwright::text::Errors", "There is no file %1."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "See whether the path is spelt right.")},
    {ErrorCode::FileUnreadable, "file-unreadable",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "The file %1 cannot be read: %2."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "See whether you may read it and its folder.")},
    {ErrorCode::FileUnwritable, "file-unwritable",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "The file %1 cannot be written: %2. Nothing was changed."),
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

} // namespace

std::span<const ErrorWords> fileErrors()
{
    return table;
}

} // namespace certwright::text
