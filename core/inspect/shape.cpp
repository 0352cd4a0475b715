#include "core/inspect/shape.h"

#include "core/inspect/ber_cursor.h"

#include <QVarLengthArray>

#include <algorithm>
#include <functional>
#include <numeric>

namespace certwright::inspect {

namespace {

constexpr qsizetype enough = 10; // the longest structure looked at has nine elements

using Elements = QVarLengthArray<BerElement, enough>;

/// The first elements of a content; none when it is not a row of whole elements as far as they are looked at.
Elements elementsOf(QByteArrayView content)
{
    Elements elements;
    BerCursor cursor(content);
    while (!cursor.atEnd() && elements.size() < enough) {
        const std::optional<BerElement> element = cursor.next();
        if (!element)
            return {};
        elements.append(*element);
    }
    return elements;
}

bool areTagged(const Elements &elements, std::initializer_list<quint8> tags)
{
    return elements.size() >= static_cast<qsizetype>(tags.size())
        && std::equal(tags.begin(), tags.end(), elements.begin(),
            [](quint8 tag, const BerElement &element) { return element.tag == tag; });
}

bool beginsWithOid(const BerElement &element)
{
    return element.tag == tag::sequence && BerCursor(element.content).next(tag::oid).has_value();
}

bool isTime(const BerElement &element)
{
    return element.tag == tag::utcTime || element.tag == tag::generalizedTime;
}

bool isNumber(const BerElement &element, quint8 least, quint8 most)
{
    if (element.tag != tag::integer || element.content.size() != 1)
        return false;
    const auto value = static_cast<quint8>(element.content[0]);
    return value >= least && value <= most;
}

bool isPublicKeyInfo(const BerElement &element)
{
    const Elements parts = elementsOf(element.content);
    return element.tag == tag::sequence && parts.size() == 2 && beginsWithOid(parts[0])
        && parts[1].tag == tag::bitString;
}

bool isValidity(const BerElement &element)
{
    const Elements times = elementsOf(element.content);
    return element.tag == tag::sequence && times.size() == 2 && isTime(times[0]) && isTime(times[1]);
}

bool isCertificateBody(Elements body)
{
    if (!body.isEmpty() && body[0].tag == tag::context0)
        body.erase(body.cbegin());
    return body.size() >= 6 && body[0].tag == tag::integer && beginsWithOid(body[1]) && body[2].tag == tag::sequence
        && isValidity(body[3]) && body[4].tag == tag::sequence && isPublicKeyInfo(body[5]);
}

bool isListBody(Elements body)
{
    if (!body.isEmpty() && isNumber(body[0], 0, 1))
        body.erase(body.cbegin());
    return body.size() >= 3 && beginsWithOid(body[0]) && body[1].tag == tag::sequence && isTime(body[2]);
}

bool isRequestBody(const Elements &body)
{
    return body.size() >= 3 && isNumber(body[0], 0, 2) && body[1].tag == tag::sequence && isPublicKeyInfo(body[2])
        && (body.size() == 3 || body[3].tag == tag::context0);
}

bool isSpkacBody(const Elements &body)
{
    return body.size() == 2 && isPublicKeyInfo(body[0]) && body[1].tag == tag::ia5String;
}

bool isSigned(const Elements &parts)
{
    return parts.size() == 3 && areTagged(parts, {tag::sequence, tag::sequence, tag::bitString});
}

/// Something, its signature's algorithm, and the signature.
Shape signedShape(const Elements &parts)
{
    const Elements body = elementsOf(parts[0].content);
    if (isCertificateBody(body))
        return Shape::Certificate;
    if (isListBody(body))
        return Shape::RevocationList;
    if (isRequestBody(body))
        return Shape::Request;
    return isSpkacBody(body) ? Shape::Spkac : Shape::None;
}

bool isRow(const Elements &elements, qsizetype first, qsizetype count)
{
    return elements.size() >= first + count
        && std::all_of(elements.cbegin() + first, elements.cbegin() + first + count,
            [](const BerElement &element) { return element.tag == tag::integer; });
}

/// Keys that are rows of INTEGERs. An ECDSA signature, a DSA signature and DH parameters are such rows too, but have no
/// long modulus beside a short odd exponent; a DH generator is 2 or 5.
Shape integerShape(const Elements &parts)
{
    constexpr qsizetype shortestModulus = 64;
    constexpr qsizetype longestExponent = 16;
    if (parts.size() == 2 && isRow(parts, 0, 2)) {
        const QByteArrayView exponent = parts[1].content;
        const bool isExponent = !exponent.isEmpty() && exponent.size() <= longestExponent && (exponent.back() & 1) != 0
            && !isNumber(parts[1], 0, 2) && !isNumber(parts[1], 5, 5);
        return parts[0].content.size() >= shortestModulus && isExponent ? Shape::Pkcs1PublicKey : Shape::None;
    }
    if (isRow(parts, 0, 9) && isNumber(parts[0], 0, 1))
        return Shape::Pkcs1Key;
    return parts.size() == 6 && isRow(parts, 0, 6) && isNumber(parts[0], 0, 0) ? Shape::DsaKey : Shape::None;
}

bool isContentInfo(const Elements &parts)
{
    // id-signedData and its siblings (1.2.840.113549.1.7), and those of S/MIME (1.2.840.113549.1.9.16.1).
    constexpr QByteArrayView pkcs7("\x2a\x86\x48\x86\xf7\x0d\x01\x07");
    constexpr QByteArrayView smime("\x2a\x86\x48\x86\xf7\x0d\x01\x09\x10\x01");
    return areTagged(parts, {tag::oid}) && (parts[0].content.startsWith(pkcs7) || parts[0].content.startsWith(smime))
        && (parts.size() == 1 || (parts.size() == 2 && parts[1].tag == tag::context0));
}

bool isPkcs12(const Elements &parts)
{
    return areTagged(parts, {tag::integer, tag::sequence}) && isNumber(parts[0], 3, 3) && parts.size() <= 3
        && isContentInfo(elementsOf(parts[1].content));
}

bool isOcspResponse(const Elements &parts)
{
    return areTagged(parts, {tag::enumerated}) && parts[0].content.size() == 1
        && (parts.size() == 1 || (parts.size() == 2 && parts[1].tag == tag::context0));
}

/// A CertID: an algorithm, two hashes and a serial number.
bool isCertId(const BerElement &element)
{
    const Elements parts = elementsOf(element.content);
    return element.tag == tag::sequence && parts.size() == 4 && beginsWithOid(parts[0])
        && areTagged(parts, {tag::sequence, tag::octetString, tag::octetString, tag::integer});
}

/// Version and requestor may stand before the list of what is asked; all of it may be signed.
bool isOcspRequest(const Elements &parts)
{
    const bool isWhole = parts.size() == 1 || (parts.size() == 2 && parts[1].tag == tag::context0);
    if (!isWhole || parts[0].tag != tag::sequence)
        return false;
    const Elements body = elementsOf(parts[0].content);
    const auto list = std::find_if(
        body.cbegin(), body.cend(), [](const BerElement &element) { return element.tag == tag::sequence; });
    if (list == body.cend())
        return false;
    const Elements requests = elementsOf(list->content);
    return !requests.isEmpty() && std::all_of(requests.cbegin(), requests.cend(), [](const BerElement &request) {
        const Elements asked = elementsOf(request.content);
        return request.tag == tag::sequence && !asked.isEmpty() && isCertId(asked[0]);
    });
}

bool isPkcs8(const Elements &parts)
{
    return areTagged(parts, {tag::integer, tag::sequence, tag::octetString}) && isNumber(parts[0], 0, 1)
        && beginsWithOid(parts[1]);
}

bool isSec1(const Elements &parts)
{
    constexpr qsizetype longestScalar = 128; // octets; 72 of the largest curve
    return areTagged(parts, {tag::integer, tag::octetString}) && isNumber(parts[0], 1, 1) && parts.size() <= 4
        && parts[1].content.size() <= longestScalar
        && std::all_of(parts.cbegin() + 2, parts.cend(),
            [](const BerElement &element) { return element.tag == tag::context0 || element.tag == tag::context1; });
}

bool isPkiPath(QByteArrayView content)
{
    const Elements first = elementsOf(content);
    return std::all_of(first.cbegin(), first.cend(), [](const BerElement &element) {
        const Elements parts = elementsOf(element.content);
        return isSigned(parts) && signedShape(parts) == Shape::Certificate;
    });
}

} // namespace

Shape shapeOf(QByteArrayView der)
{
    BerCursor cursor(der);
    const std::optional<BerElement> outer = cursor.next(tag::sequence);
    if (!outer || !cursor.atEnd())
        return Shape::None;
    const Elements parts = elementsOf(outer->content);
    if (parts.isEmpty())
        return Shape::None;
    if (isSigned(parts))
        return signedShape(parts);
    if (isPublicKeyInfo(*outer))
        return Shape::PublicKeyInfo;
    if (parts.size() == 2 && beginsWithOid(parts[0]) && parts[1].tag == tag::octetString)
        return Shape::EncryptedPkcs8;
    if (isContentInfo(parts))
        return Shape::Pkcs7;
    if (isPkcs12(parts))
        return Shape::Pkcs12;
    if (isOcspResponse(parts))
        return Shape::OcspResponse;
    if (isOcspRequest(parts))
        return Shape::OcspRequest;
    if (isPkcs8(parts))
        return Shape::Pkcs8;
    if (isSec1(parts))
        return Shape::Sec1Key;
    if (parts[0].tag == tag::integer)
        return integerShape(parts);
    return isPkiPath(outer->content) ? Shape::PkiPath : Shape::None;
}

bool beginsLikeCertificate(QByteArrayView data)
{
    constexpr QByteArrayView version("\xa0\x03\x02\x01\x02\x02", 6); // and the tag of the serial number
    constexpr QByteArrayView attribute("\x06\x03\x55\x04");
    constexpr qsizetype firstPlace = 4; // behind the headers of two sequences, of two to four octets each
    constexpr qsizetype lastPlace = 8;
    constexpr qsizetype farthestName = 512;
    if (data.size() < lastPlace + version.size() || static_cast<quint8>(data.front()) != tag::sequence)
        return false;
    bool isVersion = false;
    for (qsizetype at = firstPlace; at <= lastPlace; ++at) {
        const auto same = std::inner_product(version.begin(), version.end(), data.begin() + at, 0, std::plus<>(),
            [](char a, char b) { return a == b ? 1 : 0; });
        isVersion = isVersion || same >= version.size() - 1; // one of these octets may be what is damaged
    }
    return isVersion && data.first(std::min(data.size(), farthestName)).indexOf(attribute) > 0;
}

bool beginsLikePkcs12(QByteArrayView data)
{
    constexpr QByteArrayView version("\x02\x01\x03\x30");
    constexpr QByteArrayView type("\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07");
    const QByteArrayView content = contentStart(data);
    if (static_cast<quint8>(data.isEmpty() ? '\0' : data.front()) != tag::sequence || !content.startsWith(version))
        return false;
    return contentStart(content.sliced(version.size() - 1)).startsWith(type);
}

} // namespace certwright::inspect
