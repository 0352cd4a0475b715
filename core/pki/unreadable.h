#pragma once

#include "core/pki/certificate.h"

namespace certwright::pki {

/// Whether this extension (dotted) is there but not what its standard says, so that what the certificate's accessors
/// leave out is unknown, not absent.
bool isUnreadable(const Certificate &certificate, QStringView oid);

/// keyUsage is there, and which bits it sets cannot be read.
bool isKeyUsageUnreadable(const Certificate &certificate);

/// extKeyUsage is there, and which purposes it names cannot be read.
bool isExtendedKeyUsageUnreadable(const Certificate &certificate);

/// subjectAltName is there, and which names it holds cannot be read.
bool areNamesUnreadable(const Certificate &certificate);

} // namespace certwright::pki
