#pragma once

#include "core/inspect/embedded.h"

#include <QByteArrayView>

#include <vector>

namespace certwright::inspect {

/// The parts of a message (RFC 2045 6.7) that stand in it quoted-printable and hold octets rather than lines of text,
/// decoded: what a mail program made of an attached .p7s or .cer. PEM inside such a part needs no decoding and is left
/// to PemScanner. Linear in the size of the text.
std::vector<EmbeddedPiece> quotedPrintablePieces(QByteArrayView text);

} // namespace certwright::inspect
