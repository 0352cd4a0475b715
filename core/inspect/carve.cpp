#include "core/inspect/carve.h"

#include "core/inspect/ber_cursor.h"
#include "core/inspect/public_objects.h"
#include "core/inspect/shape.h"
#include "core/ossl/error_queue.h"
#include "core/pki/der_element.h"

#include <algorithm>
#include <cstring>

namespace certwright::inspect {

namespace {

using pki::DerElement;
using pki::DerReader;

constexpr qsizetype largestCertificate = 4 * 1024 * 1024;
constexpr QByteArrayView signedDataOid("\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02");
constexpr QByteArrayView keyStoreVersion("\x02\x01\x03\x30"); ///< RFC 7292 4: 3, then a SEQUENCE
constexpr QByteArrayView indefiniteKeyStore("\x30\x80\x02\x01\x03\x30");

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

/// Something, the algorithm of its signature, and a BIT STRING up to the very end. Looks at headers only.
std::optional<DerElement> signedPart(const DerElement &outer)
{
    DerReader parts(outer.content);
    const std::optional<DerElement> body = parts.next(pki::SequenceTag);
    const bool isFrame = body && isAlgorithm(parts.next()) && parts.next(pki::BitStringTag) && parts.atEnd();
    return isFrame ? body : std::nullopt;
}

/// RFC 5280 4.1 as far as a glance goes: version, serial number and algorithm. Looks at headers only.
bool looksLikeCertificate(const DerElement &body)
{
    constexpr qsizetype longestSerial = 256;
    DerReader fields(body.content);
    const std::optional<DerElement> version = fields.nextContext(0);
    const std::optional<DerElement> serial = fields.next(pki::IntegerTag);
    return (!version || (version->content.size() == 3 && version->content.startsWith("\x02\x01"))) && serial
        && !serial->content.isEmpty() && serial->content.size() <= longestSerial && isAlgorithm(fields.next());
}

/// What the outermost elements say it can only be, whatever the size.
std::optional<ObjectKind> glance(const DerElement &outer)
{
    if (outer.content.startsWith(signedDataOid))
        return ObjectKind::Pkcs7;
    if (outer.content.startsWith(keyStoreVersion))
        return shapeOf(outer.encoding) == Shape::Pkcs12 ? std::optional(ObjectKind::Pkcs12) : std::nullopt;
    const std::optional<DerElement> body = signedPart(outer);
    if (!body)
        return std::nullopt;
    const Shape shape = shapeOf(outer.encoding);
    if (shape == Shape::Request)
        return ObjectKind::Csr;
    if (shape == Shape::RevocationList) // its version and algorithm look like a serial number and algorithm
        return ObjectKind::Crl;
    return looksLikeCertificate(*body) ? std::optional(ObjectKind::Certificate) : std::nullopt;
}

/// The walk over one input.
class Carver final
{
public:
    Carver(QByteArrayView data, const QString &source)
        : m_data(data)
        , m_source(source)
        , m_allowance(8 * data.size() + std::min(8 * data.size(), largestCertificate))
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
        if (m_data.sliced(at).startsWith(indefiniteKeyStore))
            return indefiniteAt(at);
        if (!startsSequence(m_data.sliced(at)))
            return std::nullopt;
        const std::optional<DerElement> outer = pki::firstElement(m_data.sliced(at));
        if (!outer)
            return std::nullopt;
        const std::optional<ObjectKind> kind = glance(*outer);
        if (!kind)
            return std::nullopt;
        CarvedPiece piece{*kind, at, outer->encoding.size()};
        if (isSound(piece, outer->encoding))
            return piece;
        // Things that contain each other and all break at their ends would else make this quadratic.
        m_allowance -= piece.size;
        return std::nullopt;
    }

    /// PKCS#12 whose maker did not know its size beforehand (X.690 8.1.3.6).
    std::optional<CarvedPiece> indefiniteAt(qsizetype at)
    {
        const std::optional<BerElement> outer = BerCursor(m_data.sliced(at)).next();
        const bool isIt
            = outer && shapeOf(outer->encoding) == Shape::Pkcs12 && isReadable(ObjectKind::Pkcs12, outer->encoding);
        if (isIt)
            return CarvedPiece{ObjectKind::Pkcs12, at, outer->encoding.size()};
        m_allowance -= m_data.size() - at;
        return std::nullopt;
    }

    bool isSound(CarvedPiece &piece, QByteArrayView der) const
    {
        if (piece.kind != ObjectKind::Certificate)
            return isReadable(piece.kind, der);
        if (piece.size > largestCertificate)
            return false;
        Result<pki::Certificate> certificate = pki::Certificate::parse(der.toByteArray(), m_source);
        if (certificate)
            piece.certificate = std::move(certificate).value();
        return piece.certificate.has_value();
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
