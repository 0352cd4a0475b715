#pragma once

#include "core/inspect/packet_capture.h"

namespace certwright::inspect {

/// What the handshake records of TLS in a flow carried, without their headers, so that a message that went in several
/// records is whole (RFC 8446 5.1). `octets` is what the flow carried. Empty where there are fewer than two such
/// records.
CaptureFlow handshakeOf(const CaptureFlow &flow, QByteArrayView octets);

} // namespace certwright::inspect
