#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace certwright::pki {

/// What stands between two marks of PEM without what the text around it did to it: escapes of JSON and C strings,
/// quoted-printable, tags and character references of HTML, no-break blanks. Empty when nothing was done. What is not
/// closed may end in any text, so of it only escapes are undone.
QByteArray plainBody(QByteArrayView body, bool isClosed);

} // namespace certwright::pki
