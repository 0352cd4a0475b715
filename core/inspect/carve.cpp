#include "core/inspect/carve.h"

#include "core/ossl/bytes.h"
#include "core/ossl/error_queue.h"
#include "core/pki/der_element.h"

#include <cstring>

namespace certwright::inspect {

namespace {

using pki::DerElement;
using pki::DerReader;

constexpr qsizetype largestCertificate = 4 * 1024 * 1024;
constexpr QByteArrayView signedDataOid("\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02");

/// Whether the bytes start with a SEQUENCE of at least 128 octets in a definite length of one to four octets.
bool startsSequence(QByteArrayView data)
{
    return data.size() > 128 && data[0] == 0x30 && data[1] >= '\x81' && data[1] <= '\x84';
}

/// AlgorithmIdentifier: SEQUENCE that starts with an OBJECT IDENTIFIER.
bool isAlgorithm(const std::optional<DerElement> &element)
{
    return element && element->is(pki::SequenceTag) && element->content.startsWith('\x06');
}

/// RFC 5280 4.1 as far as a glance goes: TBSCertificate with version, serial number and algorithm, then the algorithm
/// again, then a BIT STRING up to the very end. Looks at headers only, whatever the size.
bool looksLikeCertificate(const DerElement &outer)
{
    constexpr qsizetype longestSerial = 256;
    DerReader parts(outer.content);
    const std::optional<DerElement> toBeSigned = parts.next(pki::SequenceTag);
    const bool frame = toBeSigned && isAlgorithm(parts.next()) && parts.next(pki::BitStringTag) && parts.atEnd();
    if (!frame)
        return false;
    DerReader fields(toBeSigned->content);
    const std::optional<DerElement> version = fields.nextContext(0);
    const std::optional<DerElement> serial = fields.next(pki::IntegerTag);
    return (!version || (version->content.size() == 3 && version->content.startsWith("\x02\x01"))) && serial
        && !serial->content.isEmpty() && serial->content.size() <= longestSerial && isAlgorithm(fields.next());
}

bool isSignedData(QByteArrayView der)
{
    const auto *begin = reinterpret_cast<const unsigned char *>(der.data());
    const auto *position = begin;
    const ossl::Pkcs7 container(d2i_PKCS7(nullptr, &position, static_cast<long>(der.size())));
    return container && position == begin + der.size();
}

/// The walk over one input.
class Carver final
{
public:
    Carver(QByteArrayView data, const QString &source)
        : m_data(data)
        , m_source(source)
        , m_allowance(8 * data.size() + largestCertificate)
    {
    }

    CarveResult run()
    {
        CarveResult result;
        qsizetype at = 0;
        while ((at = nextStart(at)) >= 0 && m_allowance >= 0) {
            std::optional<CarvedPiece> piece = pieceAt(at);
            at += piece ? piece->size : 1;
            if (piece)
                result.pieces.append(std::move(*piece));
        }
        result.complete = at < 0;
        return result;
    }

private:
    qsizetype nextStart(qsizetype from) const
    {
        if (from >= m_data.size())
            return -1;
        const void *found = std::memchr(m_data.data() + from, 0x30, static_cast<std::size_t>(m_data.size() - from));
        return found == nullptr ? -1 : static_cast<const char *>(found) - m_data.data();
    }

    std::optional<CarvedPiece> pieceAt(qsizetype at)
    {
        if (!startsSequence(m_data.sliced(at)))
            return std::nullopt;
        const std::optional<DerElement> outer = pki::firstElement(m_data.sliced(at));
        if (!outer)
            return std::nullopt;
        CarvedPiece piece{ObjectKind::Certificate, at, outer->encoding.size()};
        if (outer->content.startsWith(signedDataOid)) {
            piece.kind = ObjectKind::Pkcs7;
            if (isSignedData(outer->encoding))
                return piece;
        } else if (piece.size <= largestCertificate && looksLikeCertificate(*outer)) {
            Result<pki::Certificate> certificate = pki::Certificate::parse(outer->encoding.toByteArray(), m_source);
            if (certificate) {
                piece.certificate = std::move(certificate).value();
                return piece;
            }
        } else {
            return std::nullopt;
        }
        // Things that contain each other and all break at their ends would else make this quadratic.
        m_allowance -= piece.size;
        return std::nullopt;
    }

    QByteArrayView m_data;
    const QString &m_source;
    qsizetype m_allowance; ///< octets that may yet be parsed for nothing
};

} // namespace

CarveResult carve(QByteArrayView data, const QString &source)
{
    const ossl::ErrorScope scope;
    return Carver(data, source).run();
}

} // namespace certwright::inspect
