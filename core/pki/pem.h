#pragma once

#include <QByteArray>
#include <QList>

namespace certwright::pki {

/// One block between BEGIN and END lines (RFC 7468, read leniently).
struct PemBlock {
    QByteArray label; ///< "CERTIFICATE"
    QByteArray der; ///< empty when the base64 is broken
    bool hasHeaders = false; ///< legacy `Proc-Type: 4,ENCRYPTED` headers
    qsizetype offset = 0; ///< of the BEGIN line in the input
    QByteArray raw; ///< from BEGIN to END, unchanged
};

/// All blocks in order; text between is skipped, BOM, CRLF, indentation and trailing blanks are tolerated.
QList<PemBlock> pemBlocks(QByteArrayView data);

/// Strict RFC 7468: lines of 64, one newline at the end.
QByteArray toPem(QByteArrayView label, QByteArrayView der);

} // namespace certwright::pki
