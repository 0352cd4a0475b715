#pragma once

#include "core/pki/der_element.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace certwright::pki {

// The content octets of a primitive element as text. Any octets are accepted; what is no value of its type gives
// an empty text (or an invalid time), never a guess.

/// Dotted decimal; empty when the content is no object identifier (X.690 8.19) or longer than 128 octets.
QString oidDotted(QByteArrayView content);

/// Whether the content of an OBJECT IDENTIFIER is one (X.690 8.19.2): the last octet of a number has no eighth bit, and
/// none begins with zeros.
bool isObjectIdentifier(QByteArrayView content);

/// Whether the content of an INTEGER or ENUMERATED has no octet too many (X.690 8.3.2): the first nine bits are neither
/// all zeros nor all ones. False for none.
bool isMinimalInteger(QByteArrayView content);

/// "2.5.29.17 (subjectAltName)"; the digits alone when nobody here knows a name.
QString oidWithName(QByteArrayView content);

/// Decimal up to 64 bits, beyond that colon hex of the two's complement, as encoded.
QString integerText(QByteArrayView content);

/// The octets of an INTEGER without the leading zero that only says that it is positive.
QByteArrayView unsignedOctets(QByteArrayView content);

/// The name of the algorithm in the content of an AlgorithmIdentifier: the standard's, or the OID.
QString algorithmName(QByteArrayView content);

/// The value of an INTEGER or ENUMERATED of at most eight octets.
std::optional<qint64> integerValue(QByteArrayView content);

/// UTC; invalid unless it is YYMMDDHHMM[SS]Z or YYYYMMDDHHMM[SS[.f]]Z. Two-digit years as RFC 5280 4.1.2.5.1.
QDateTime timeValue(Asn1Tag tag, QByteArrayView content);

/// RFC 3339, with milliseconds only where there are any.
QString timeText(const QDateTime &time);

/// A string of any of the character string types, its hidden characters shown escaped.
QString stringText(Asn1Tag tag, QByteArrayView content);

/// Lower-case pairs with colons; at most `limit` octets, then "…".
QString hexText(QByteArrayView octets, qsizetype limit = 1024);

/// The set bits of a BIT STRING by number, the first one 0 (X.690 8.6); at most the first 64.
QList<int> setBits(QByteArrayView content);

/// Whether it is one of the character string types stringText() knows.
bool isStringTag(quint32 tag);

/// What a primitive element holds, for people.
QString primitiveText(const DerElement &element);

} // namespace certwright::pki
