#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace certwright::pki {

/// A distinguished name (DER) as RFC 4514 text. Hidden characters are escaped; broken UTF-8 is shown octet by octet.
QString distinguishedNameText(const QByteArray &nameDer);

/// The values of one attribute, in order, for people. `shortName` is OpenSSL's: "CN", "O".
QStringList distinguishedNameValues(const QByteArray &nameDer, const char *shortName);

} // namespace certwright::pki
