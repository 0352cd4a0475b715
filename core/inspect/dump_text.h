#pragma once

#include "core/inspect/embedded.h"

#include <QByteArrayView>

#include <vector>

namespace certwright::inspect {

/// Octets as xxd, hexdump -C, od -t x1, certutil and Wireshark print them: lines of a place, digits, and perhaps the
/// same as text. Each place must be the one before and the octets of its line, so that nothing else passes for a dump.
/// Linear; decoded, whatever they are.
std::vector<EmbeddedPiece> dumpPieces(QByteArrayView text);

} // namespace certwright::inspect
