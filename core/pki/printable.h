#pragma once

#include <QByteArrayView>
#include <QString>

namespace certwright::pki {

/// The text with control, format (bidi overrides, zero width) and unpaired surrogate characters shown as the
/// hex of their UTF-8 octets, `\00`, as RFC 4514 2.4 does: what is hidden cannot deceive.
QString printable(QStringView text);

/// Octets that ought to be ASCII, everything outside the visible range and the backslash shown as `\E4`.
QString printableAscii(QByteArrayView bytes);

} // namespace certwright::pki
