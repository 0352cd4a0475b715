#include "core/convert/java.h"

#include "core/pki/der_element.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace certwright::convert {

namespace {

/// How the public key of an elliptic curve is written.
struct CurveKey {
    bool isNamed = true; ///< RFC 5480 2.1.1: "specifiedCurve MUST NOT be used in PKIX"
    bool isUncompressed = true;
};

/// Of a SubjectPublicKeyInfo (DER); what is true of a plain one for all other keys.
CurveKey curveKeyIn(QByteArrayView spki)
{
    constexpr QByteArrayView ecPublicKey("\x2a\x86\x48\xce\x3d\x02\x01");
    constexpr qsizetype pointAt = 1; // behind the number of unused bits
    constexpr char uncompressed = 4;
    const std::optional<pki::DerElement> outer = pki::firstElement(spki);
    pki::DerReader parts(outer ? outer->content : QByteArrayView());
    const std::optional<pki::DerElement> algorithm = parts.next(pki::SequenceTag);
    const std::optional<pki::DerElement> key = parts.next(pki::BitStringTag);
    pki::DerReader inside(algorithm ? algorithm->content : QByteArrayView());
    const std::optional<pki::DerElement> oid = inside.next(pki::OidTag);
    if (!oid || oid->content != ecPublicKey || !key || key->content.size() <= pointAt)
        return {};
    return {!inside.next(pki::SequenceTag), key->content[pointAt] == uncompressed};
}

} // namespace

std::optional<JavaRefusal> javaRefusal(const EncodedFile &file, Format format)
{
    if (!namesEntries(format))
        return std::nullopt;
    QList<CurveKey> keys;
    for (const pki::Certificate &certificate : file.certificates)
        keys << curveKeyIn(certificate.publicKeyDer());
    const bool isKeyNamed = !file.key || curveKeyIn(file.key->publicKeyDer()).isNamed;
    if (!isKeyNamed || std::any_of(keys.cbegin(), keys.cend(), [](const CurveKey &key) { return !key.isNamed; }))
        return JavaRefusal::ExplicitCurve;
    if (std::any_of(keys.cbegin(), keys.cend(), [](const CurveKey &key) { return !key.isUncompressed; }))
        return JavaRefusal::CompressedPoint;
    return std::nullopt;
}

QString refusalKey(JavaRefusal refusal)
{
    return refusal == JavaRefusal::ExplicitCurve ? u"explicit-curve"_s : u"compressed-point"_s;
}

} // namespace certwright::convert
