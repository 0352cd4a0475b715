#pragma once

#include "core/pki/der_element.h"

#include <QString>

namespace certwright::pki {

/// What the value of an otherName (RFC 5280 4.2.1.6) names, as text: what is primitive, and the principal of Kerberos
/// (RFC 4556 3.2.2) as "host/a.test@REALM", and a hardware module (RFC 4108 5) as "hwType 1.2.3, hwSerialNum 01:02".
/// Empty for other structures.
QString otherNameText(const QString &typeId, const DerElement &value);

} // namespace certwright::pki
