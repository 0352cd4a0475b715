#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace certwright::pki {

/// The digests that people compare certificates and keys by, raw. OpenSSL's take a tenth of the time of Qt's, which
/// stand in where a configuration leaves it without them.
QByteArray sha256(QByteArrayView bytes);
QByteArray sha1(QByteArrayView bytes);

} // namespace certwright::pki
