#pragma once

#include "core/base/result.h"
#include "core/pki/general_name.h"
#include "core/pki/name_constraints.h"

#include <QByteArray>

#include <optional>

namespace certwright::pki {

/// The value of a subjectAltName extension as names; none when it cannot be read.
/// Text that is not visible ASCII is shown escaped, so such a name equals no honest one.
GeneralNames decodeSubjectAltName(const QByteArray &der);

/// DNS, IP, e-mail and URI names only; Internal for the others.
Result<QByteArray> encodeSubjectAltName(const GeneralNames &names);

/// The value of a nameConstraints extension; nothing when it cannot be read.
std::optional<NameConstraints> decodeNameConstraints(const QByteArray &der);

/// As encodeSubjectAltName().
Result<QByteArray> encodeNameConstraints(const NameConstraints &constraints);

} // namespace certwright::pki
