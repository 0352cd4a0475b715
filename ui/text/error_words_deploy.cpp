#include "ui/text/error_words.h"

#include <QtGlobal>

namespace certwright::text {

namespace {

constexpr ErrorWords table[] = {
    {ErrorCode::RecipeUnknown, "recipe-unknown",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "There is no recipe for “%1”."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "Recipes are there for nginx and nats.")},
};

} // namespace

std::span<const ErrorWords> deployErrors()
{
    return table;
}

} // namespace certwright::text
