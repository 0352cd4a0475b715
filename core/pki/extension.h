#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace certwright::pki {

/// An extension (RFC 5280 4.1) as it stands in a certificate, request or list.
struct RawExtension {
    QString oid; ///< dotted
    bool critical = false;
    QByteArray value; ///< content of extnValue

    friend bool operator==(const RawExtension &, const RawExtension &) = default;
};

/// A part of a decoded extension: the standard's name for it and its value as text, hidden characters escaped.
/// Either may be empty: items of lists have no name, structures no value of their own.
struct ExtensionField {
    QString name;
    QString value;
    QList<ExtensionField> children = {};

    friend bool operator==(const ExtensionField &, const ExtensionField &) = default;
};

/// What an extension says.
struct DecodedExtension {
    QString oid;
    QString name; ///< "subjectAltName"; empty when nobody here knows it
    bool critical = false;
    QByteArray value;
    bool known = false; ///< a decoder of ours exists for it
    bool readable = false; ///< the fields are what the standard says; else they show the ASN.1 tree, if it is DER
    QList<ExtensionField> fields = {};
};

/// Never fails: what is unknown or malformed is shown as its ASN.1 tree, what is no DER as nothing but its octets.
DecodedExtension decode(const RawExtension &extension);

/// The extensions of a certificate (DER) in order, duplicates kept. Takes microseconds and needs neither a known key
/// nor known algorithms; empty when the bytes are no certificate.
QList<RawExtension> certificateExtensions(const QByteArray &der);

/// The items of an Extensions SEQUENCE (RFC 5280 4.1); what follows a broken one is lost.
QList<RawExtension> readExtensions(QByteArrayView sequence);

} // namespace certwright::pki
