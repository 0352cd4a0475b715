#include "core/pki/name_codec.h"

#include "core/ossl/bytes.h"
#include "core/ossl/error_queue.h"
#include "core/ossl/x509_fields.h"
#include "core/pki/der_element.h"
#include "core/pki/distinguished_name.h"
#include "core/pki/ip_address.h"
#include "core/pki/other_name.h"
#include "core/pki/printable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace certwright::pki {

namespace {

QString digitsOf(const ASN1_OBJECT *object)
{
    return ossl::oidText(object, ossl::OidForm::Digits);
}

QString asciiOf(const ASN1_STRING *string)
{
    return printableAscii(ossl::bytesOf(string));
}

QString hexOf(const QByteArray &octets)
{
    return QString::fromLatin1(octets.toHex(':'));
}

QString otherNameWithType(const OTHERNAME *other)
{
    const QString oid = digitsOf(other->type_id);
    const QByteArray der = ossl::toDer(i2d_ASN1_TYPE, other->value);
    const std::optional<DerElement> value = firstElement(der);
    const QString text = value ? otherNameText(oid, *value) : QString();
    return text.isEmpty() ? oid : QString(oid + u':' + text);
}

/// The octets of an iPAddress: an address in a SAN, a range in a constraint (RFC 5280 4.2.1.10).
QString ipNameText(const QByteArray &octets)
{
    const QString address = ipText(octets);
    return address.isEmpty() ? hexOf(octets) : address;
}

QString ipSubtreeText(const QByteArray &octets)
{
    const qsizetype half = octets.size() / 2;
    const IpRange range{octets.first(half), octets.sliced(half)};
    return octets.size() == 8 || octets.size() == 32 ? range.text() : hexOf(octets);
}

using IpText = QString (*)(const QByteArray &);

GeneralName decodeName(const GENERAL_NAME *name, IpText ipNameOrRange)
{
    switch (name->type) {
    case GEN_DNS:
        return {NameType::Dns, asciiOf(name->d.dNSName).toLower()};
    case GEN_IPADD:
        return {NameType::Ip, ipNameOrRange(ossl::bytesOf(name->d.iPAddress))};
    case GEN_EMAIL:
        return {NameType::Email, asciiOf(name->d.rfc822Name)};
    case GEN_URI:
        return {NameType::Uri, asciiOf(name->d.uniformResourceIdentifier)};
    case GEN_DIRNAME:
        return {NameType::Directory, distinguishedNameText(ossl::toDer(i2d_X509_NAME, name->d.directoryName))};
    case GEN_RID:
        return {NameType::RegisteredId, digitsOf(name->d.registeredID)};
    case GEN_OTHERNAME:
        return {NameType::Other, otherNameWithType(name->d.otherName)};
    default: // x400Address and ediPartyName: nobody uses them, but nothing is dropped in silence
        return {NameType::Other, hexOf(ossl::toDer(i2d_GENERAL_NAME, name))};
    }
}

QList<Subtree> decodeSubtrees(const STACK_OF(GENERAL_SUBTREE) * subtrees)
{
    QList<Subtree> list;
    for (int i = 0; i < sk_GENERAL_SUBTREE_num(subtrees); ++i) {
        GeneralName name = decodeName(sk_GENERAL_SUBTREE_value(subtrees, i)->base, ipSubtreeText);
        list.append({name.type, std::move(name.value)});
    }
    return list;
}

/// Octets of the string form: IA5 text or the binary form of an address or range.
struct Encoded {
    int type = -1;
    QByteArray octets;
};

Encoded encodedForm(NameType type, const QString &value)
{
    switch (type) {
    case NameType::Dns:
        return {GEN_DNS, value.toUtf8()};
    case NameType::Email:
        return {GEN_EMAIL, value.toUtf8()};
    case NameType::Uri:
        return {GEN_URI, value.toUtf8()};
    case NameType::Ip:
        return {GEN_IPADD, ipOctets(value)};
    case NameType::Directory:
    case NameType::Other:
    case NameType::RegisteredId:
        break;
    }
    return {};
}

Encoded encodedSubtree(const Subtree &subtree)
{
    if (subtree.type != NameType::Ip)
        return encodedForm(subtree.type, subtree.base);
    const IpRange range = parseIpRange(subtree.base);
    return {GEN_IPADD, range.address + range.mask};
}

/// IA5String holds ASCII; an address or range is never empty.
bool isEncodable(const Encoded &encoded)
{
    const auto isVisible = [](char c) { return c > 0x20 && c < 0x7f; };
    if (encoded.type == GEN_IPADD)
        return !encoded.octets.isEmpty();
    return encoded.type >= 0 && std::all_of(encoded.octets.begin(), encoded.octets.end(), isVisible);
}

ossl::GeneralNameHandle makeName(const Encoded &encoded)
{
    if (!isEncodable(encoded))
        return nullptr;
    ossl::GeneralNameHandle name(GENERAL_NAME_new());
    ossl::Asn1String string(ASN1_STRING_type_new(encoded.type == GEN_IPADD ? V_ASN1_OCTET_STRING : V_ASN1_IA5STRING));
    if (!name || !string
        || ASN1_STRING_set(string.get(), encoded.octets.constData(), static_cast<int>(encoded.octets.size())) != 1)
        return nullptr;
    GENERAL_NAME_set0_value(name.get(), encoded.type, string.release());
    return name;
}

Error notEncodable(const QString &value)
{
    return ossl::takeError(ErrorCode::Internal, {u"encode "_s + value});
}

/// Appends the subtrees; a failure names the culprit.
Status encodeSubtrees(const QList<Subtree> &list, STACK_OF(GENERAL_SUBTREE) * subtrees)
{
    for (const Subtree &subtree : list) {
        ossl::GeneralNameHandle name = makeName(encodedSubtree(subtree));
        ossl::GeneralSubtree made(GENERAL_SUBTREE_new());
        if (!name || !made)
            return notEncodable(subtree.base);
        const ossl::GeneralNameHandle replaced(std::exchange(made->base, name.release()));
        if (sk_GENERAL_SUBTREE_push(subtrees, made.get()) == 0)
            return notEncodable(subtree.base);
        static_cast<void>(made.release());
    }
    return ok();
}

} // namespace

GeneralNames decodeSubjectAltName(const QByteArray &der)
{
    const ossl::ErrorScope scope;
    const auto *position = reinterpret_cast<const unsigned char *>(der.constData());
    const ossl::GeneralNames decoded(d2i_GENERAL_NAMES(nullptr, &position, der.size()));
    GeneralNames names;
    for (int i = 0; i < sk_GENERAL_NAME_num(decoded.get()); ++i)
        names.append(decodeName(sk_GENERAL_NAME_value(decoded.get(), i), ipNameText));
    return names;
}

Result<QByteArray> encodeSubjectAltName(const GeneralNames &names)
{
    const ossl::ErrorScope scope;
    const ossl::GeneralNames stack(sk_GENERAL_NAME_new_null());
    for (const GeneralName &name : names) {
        ossl::GeneralNameHandle made = makeName(encodedForm(name.type, name.value));
        if (!made || sk_GENERAL_NAME_push(stack.get(), made.get()) == 0)
            return notEncodable(name.value);
        static_cast<void>(made.release());
    }
    return ossl::toDer(i2d_GENERAL_NAMES, stack.get());
}

std::optional<NameConstraints> decodeNameConstraints(const QByteArray &der)
{
    const ossl::ErrorScope scope;
    const auto *position = reinterpret_cast<const unsigned char *>(der.constData());
    const auto *item = ASN1_ITEM_rptr(NAME_CONSTRAINTS);
    const ossl::NameConstraintsHandle decoded(
        reinterpret_cast<NAME_CONSTRAINTS *>(ASN1_item_d2i(nullptr, &position, der.size(), item)));
    if (!decoded)
        return std::nullopt;
    return NameConstraints{decodeSubtrees(decoded->permittedSubtrees), decodeSubtrees(decoded->excludedSubtrees)};
}

Result<QByteArray> encodeNameConstraints(const NameConstraints &constraints)
{
    const ossl::ErrorScope scope;
    const ossl::NameConstraintsHandle made(NAME_CONSTRAINTS_new());
    if (!made)
        return notEncodable(u"nameConstraints"_s);
    // An empty list must be absent: SIZE (1..MAX).
    if (!constraints.permitted.isEmpty())
        made->permittedSubtrees = sk_GENERAL_SUBTREE_new_null();
    if (!constraints.excluded.isEmpty())
        made->excludedSubtrees = sk_GENERAL_SUBTREE_new_null();
    Status done = encodeSubtrees(constraints.permitted, made->permittedSubtrees);
    if (done)
        done = encodeSubtrees(constraints.excluded, made->excludedSubtrees);
    if (!done)
        return done.error();
    unsigned char *raw = nullptr;
    const int size
        = ASN1_item_i2d(reinterpret_cast<const ASN1_VALUE *>(made.get()), &raw, ASN1_ITEM_rptr(NAME_CONSTRAINTS));
    const ossl::OwnedBytes owner(raw);
    return size > 0 ? Result<QByteArray>(QByteArray(reinterpret_cast<const char *>(raw), size))
                    : Result<QByteArray>(notEncodable(u"nameConstraints"_s));
}

} // namespace certwright::pki
