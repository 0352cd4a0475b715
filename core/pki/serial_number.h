#pragma once

#include <QByteArray>
#include <QString>

namespace certwright::pki {

/// A serial number (RFC 5280 4.1.2.2) as all of core keeps and compares it: the content octets of its INTEGER, two's
/// complement, as short as DER wants them even where a list is encoded less strictly. A view of the same bytes.
QByteArrayView serialOctets(QByteArrayView content);

/// Of such octets the number, sign and magnitude as `openssl x509 -serial` has them, in lower-case hex: "9f2c", "-05".
QString serialHex(const QByteArray &octets);

/// The same for people: "9F:2C", "-05".
QString serialText(const QByteArray &octets);

} // namespace certwright::pki
