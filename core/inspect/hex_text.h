#pragma once

#include "core/inspect/embedded.h"

#include <QByteArrayView>

#include <vector>

namespace certwright::inspect {

/// Runs of at least a hundred octets in hexadecimal digits, decoded, whatever they are: with blanks, commas or colons
/// between, over line ends, as C arrays and as exports of the Windows registry have them. Linear.
std::vector<EmbeddedPiece> hexPieces(QByteArrayView text);

} // namespace certwright::inspect
