#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace certwright::convert {

/// What can be written. See the module's README for what each holds.
enum class Format { Pem, FullChain, Der, Key, Pkcs7, Pkcs7Pem, PkiPath, Pkcs12, Jks, TrustPkcs12, TrustJks };

/// pem, fullchain, der, key, p7b, p7b-pem, pkipath, p12, jks, trust-p12, trust-jks: as on the command line and in JSON.
QString formatKey(Format format);
std::optional<Format> parseFormat(QStringView key);

/// Whether files of this format hold a private key, and so are for their owner's eyes only.
bool holdsPrivateKey(Format format);

/// Whether files of this format cannot be made without a password.
bool needsPassword(Format format);

/// Whether files of this format can be shown on a terminal.
bool isText(Format format);

/// Whether the entries of such a file have names.
bool namesEntries(Format format);

} // namespace certwright::convert
