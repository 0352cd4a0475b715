#include "ui/text/error_words.h"

#include <QtGlobal>

namespace certwright::text {

namespace {

constexpr ErrorWords table[] = {
    {ErrorCode::RecipeUnknown, "recipe-unknown",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "There is no recipe for “%1”."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "Recipes are there for: %2.")},
    {ErrorCode::NotForServers, "not-for-servers",
        QT_TRANSLATE_NOOP("certwright::text::Errors",
            "The certificate “%1” is for clients only (extended key usage), so no server can use it."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "Issue a certificate for the server’s names.")},
    {ErrorCode::PathNotQuotable, "path-not-quotable",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "The configuration of %2 cannot spell the path %1."),
        QT_TRANSLATE_NOOP("certwright::text::Errors",
            "Export the files to a folder whose path has only letters, digits, blanks, dots and hyphens.")},
};

} // namespace

std::span<const ErrorWords> deployErrors()
{
    return table;
}

} // namespace certwright::text
