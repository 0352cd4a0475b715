#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace certwright::inspect {

/// The parts of a certificate as they stand in it (RFC 5280 4.1), header included; empty where they cannot be told, as
/// in BER.
struct EncodedParts {
    QByteArray serialNumber = {};
    QByteArray issuer = {};
    QByteArray notBefore = {};
    QByteArray notAfter = {};
    QByteArray signatureAlgorithm = {}; ///< the one that is signed, then the one beside the signature if it is another
    QList<QByteArray> extensions = {}; ///< each with its OID and whether it is critical

    static EncodedParts of(const QByteArray &certificate);
};

/// A name with the type of each of its strings: "CN=x (UTF8String),C=DE (PrintableString)". Empty for what is no name.
QString nameWithTypes(const QByteArray &der);

/// The type of an element: "GeneralizedTime".
QString typeOf(const QByteArray &der);

} // namespace certwright::inspect
