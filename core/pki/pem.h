#pragma once

#include "core/pki/plain_dashes.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace certwright::pki {

/// What is wrong with a block's frame or body.
enum class PemFlaw {
    None,
    BrokenBase64, ///< also an empty body
    NoEnd, ///< cut off, or another block begins before it ends
    WrongEnd, ///< the END line has another label
};

/// One block between BEGIN and END lines (RFC 7468, read leniently).
struct PemBlock {
    QByteArray label; ///< "CERTIFICATE"
    QByteArray der; ///< empty when the block is flawed
    QByteArray salvage = {}; ///< of a flawed block: what its sound base64 decodes to; may be cut short
    PemFlaw flaw = PemFlaw::None;
    bool hasHeaders = false; ///< legacy `Proc-Type: 4,ENCRYPTED` headers
    QByteArray headers = {}; ///< the lines of these headers, each ended by a line feed
    qsizetype offset = 0; ///< of the BEGIN mark in the input
    qsizetype size = 0; ///< in the input, up to the END mark's last hyphen
    QByteArray raw = {}; ///< from BEGIN to END, unchanged but for UTF-16, which becomes 8-bit text, and escaped hyphens
};

/// Finds the blocks of an input one after the other, in linear time. Whatever stands between them is skipped.
/// Tolerated: a byte order mark, UTF-16, CR, LF, CRLF, indentation, trailing blanks, a quoting or log prefix before
/// each line, base64 on one line or on the line of the BEGIN mark, the escapes of JSON and C strings (`\n`, `\/`,
/// `\u003d`), quoted-printable, and the tags and character references of HTML; also within the hyphens of the marks.
class PemScanner final
{
public:
    /// `data` must outlive the scanner.
    explicit PemScanner(QByteArrayView data);
    ~PemScanner(); ///< wipes what it made of the text: keys may be in it
    Q_DISABLE_COPY_MOVE(PemScanner)

    std::optional<PemBlock> next();

private:
    PemBlock read(qsizetype begin, QByteArrayView label, qsizetype body);
    qsizetype place(qsizetype position) const; ///< in the input

    PlainDashes m_plain;
    QByteArray m_narrowed; ///< the 8-bit form of UTF-16 text
    QByteArrayView m_text;
    qsizetype m_position = 0;
    qsizetype m_unitSize = 1; ///< octets of a character in the input
};

/// All blocks in order.
QList<PemBlock> pemBlocks(QByteArrayView data);

/// Strict RFC 7468: lines of 64, one newline at the end.
QByteArray toPem(QByteArrayView label, QByteArrayView der);

} // namespace certwright::pki
