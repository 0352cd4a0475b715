#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace certwright::inspect {

/// An element of DER that X.690 forbids to be encoded so.
struct IllEncoded {
    qsizetype offset = 0; ///< in the object
    QString type; ///< "INTEGER", "UTF8String"
};

/// The first such element of an object whose lengths all fit, so that nothing of it is missing; what stands inside of
/// strings is not looked at, since those who read the object do not read that. Nothing when lengths do not fit, or no
/// element is encoded so. Linear.
std::optional<IllEncoded> firstIllEncoded(const QByteArray &der);

} // namespace certwright::inspect
