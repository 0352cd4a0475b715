#pragma once

#include "core/base/secure_bytes.h"

#include <QByteArrayView>

#include <vector>

namespace certwright::inspect {

/// A dump inside of a text.
struct DumpPiece {
    qsizetype offset = 0; ///< of its first character in the text
    qsizetype size = 0;
    SecureBytes bytes; ///< in the order of their digits, whatever they are
    int wordSize = 1; ///< 2, 4 or 8 where so many octets stand together throughout
    qsizetype count = 0; ///< octets there are, at most all of them: the last word may be filled up
};

/// Octets as xxd, hexdump, od, certutil and Wireshark print them: lines of a place, digits, and perhaps the same as
/// text. Each place must be the one before and the octets of its line, so that nothing else passes for a dump. Linear.
std::vector<DumpPiece> dumpPieces(QByteArrayView text);

/// Octets whose words were printed as numbers by a little-endian machine, as hexdump and od -x do.
SecureBytes withWordsReversed(const DumpPiece &piece);

} // namespace certwright::inspect
