#pragma once

#include <QString>

#include <optional>

namespace certwright::deploy {

/// A value in the syntax of nginx' configuration; nothing if it cannot be spelled: nginx expands `$` even in quotes and
/// knows no escape for it.
std::optional<QString> nginxQuoted(const QString &value);

/// A value in the syntax of the NATS server's configuration; nothing for control characters.
std::optional<QString> natsQuoted(const QString &value);

/// One word of a POSIX shell command; plain words stay as they are. The value holds no control characters.
QString shellQuoted(const QString &value);

} // namespace certwright::deploy
