#pragma once

#include "core/convert/encode.h"

namespace certwright::convert {

/// Why Java's keytool, and programs like it, cannot open a key store or truststore, whatever its password.
enum class JavaRefusal {
    ExplicitCurve, ///< a key spells its curve out instead of naming it (specifiedCurve of RFC 3279 2.3.5)
    CompressedPoint, ///< a certificate's key has its point in another form than the uncompressed one (SEC 1 2.3.3)
};

/// Nothing for files that Java opens, and for those that are no key stores.
std::optional<JavaRefusal> javaRefusal(const EncodedFile &file, Format format);

/// explicit-curve, compressed-point.
QString refusalKey(JavaRefusal refusal);

} // namespace certwright::convert
