#include "core/ossl/error_queue.h"

#include <openssl/err.h>

#include <array>

namespace certwright::ossl {

namespace {

/// The first ones say what went wrong; what follows is who passed it on.
constexpr qsizetype maxLines = 4;

QString drain()
{
    QStringList lines;
    const char *data = nullptr;
    int flags = 0;
    while (const unsigned long code = ERR_get_error_all(nullptr, nullptr, nullptr, &data, &flags)) {
        std::array<char, 256> text{};
        ERR_error_string_n(code, text.data(), text.size());
        QString line = QString::fromLatin1(text.data());
        if ((flags & ERR_TXT_STRING) != 0 && data != nullptr && *data != '\0')
            line += QLatin1String(": ") + QString::fromUtf8(data);
        if (lines.size() < maxLines && !lines.contains(line))
            lines.append(line);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

ErrorScope::ErrorScope()
{
    ERR_clear_error();
}

ErrorScope::~ErrorScope()
{
    ERR_clear_error();
}

Error takeError(ErrorCode code, const QStringList &args)
{
    return {code, args, drain()};
}

} // namespace certwright::ossl
