#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace certwright::pki {

/// Java's "modified UTF-8" (DataInput.readUTF): NUL in two octets, what lies outside the basic plane as two surrogates
/// of three octets each. Nothing when the octets are none.
std::optional<QString> fromJavaText(QByteArrayView octets);

QByteArray toJavaText(QStringView text);

} // namespace certwright::pki
