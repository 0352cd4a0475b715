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

constexpr ErrorWords noHost{ErrorCode::NotForServers, "not-for-servers",
    QT_TRANSLATE_NOOP("certwright::text::Errors",
        "The certificate “%1” names neither a host nor an address, so browsers and other programs refuse a server that "
        "shows it."),
    QT_TRANSLATE_NOOP(
        "certwright::text::Errors", "Issue one with the server’s host name, as people write it in the address.")};

} // namespace

const ErrorWords *deployWords(const Error &error)
{
    return error.code == ErrorCode::NotForServers && error.args.value(1) == u"no host" ? &noHost : nullptr;
}

std::span<const ErrorWords> deployErrors()
{
    return table;
}

} // namespace certwright::text
