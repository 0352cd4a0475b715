#include "core/pki/asn1_value.h"
#include "core/pki/extension_decoder.h"
#include "core/pki/general_name_fields.h"

#include <array>

using namespace Qt::StringLiterals;

namespace certwright::pki {

namespace {

bool isString(const std::optional<DerElement> &element)
{
    return element && element->tagClass == Asn1Class::Universal && isStringTag(element->tag);
}

/// ETSI EN 319 412-5 4.3.2: MonetaryValue, the currency in letters or in digits (ISO 4217).
std::optional<ExtensionFields> limitValue(const DerElement &info)
{
    DerReader reader(info.content);
    const std::optional<DerElement> currency = reader.next();
    const std::optional<DerElement> amount = reader.next(IntegerTag);
    const std::optional<DerElement> exponent = reader.next(IntegerTag);
    if (!currency || currency->constructed || !amount || !exponent || !reader.atEnd())
        return std::nullopt;
    return ExtensionFields{{u"currency"_s, primitiveText(*currency)}, integerField(u"amount"_s, *amount),
        integerField(u"exponent"_s, *exponent)};
}

/// 4.3.4: PdsLocation.
std::optional<ExtensionField> disclosure(const DerElement &element)
{
    DerReader reader(element.content);
    const std::optional<DerElement> url = element.is(SequenceTag) ? reader.next(Ia5StringTag) : std::nullopt;
    const std::optional<DerElement> language = reader.next(PrintableStringTag);
    if (!url || !language || !reader.atEnd())
        return std::nullopt;
    return ExtensionField{primitiveText(*language), primitiveText(*url)};
}

std::optional<ExtensionField> oidItem(const DerElement &element)
{
    const QString oid = element.is(OidTag) ? namedOid(element.content) : QString();
    return oid.isEmpty() ? std::nullopt : std::optional(ExtensionField{{}, oid});
}

std::optional<ExtensionField> country(const DerElement &element)
{
    return isString(element) ? std::optional(ExtensionField{{}, primitiveText(element)}) : std::nullopt;
}

std::optional<ExtensionFields> disclosures(const DerElement &info)
{
    return eachOf(info.content, disclosure);
}

std::optional<ExtensionFields> types(const DerElement &info)
{
    return eachOf(info.content, oidItem);
}

std::optional<ExtensionFields> countries(const DerElement &info)
{
    return eachOf(info.content, country);
}

/// RFC 3739 3.2.6.1: SemanticsInformation.
std::optional<ExtensionFields> semantics(const DerElement &info)
{
    ExtensionFields fields;
    DerReader reader(info.content);
    if (const std::optional<DerElement> id = reader.next(OidTag))
        fields.append({u"semanticsIdentifier"_s, namedOid(id->content)});
    if (const std::optional<DerElement> authorities = reader.next(SequenceTag)) {
        std::optional<ExtensionFields> names = generalNameFields(authorities->content);
        if (!names)
            return std::nullopt;
        fields.append({u"nameRegistrationAuthorities"_s, {}, std::move(*names)});
    }
    return reader.atEnd() ? std::optional(fields) : std::nullopt;
}

/// ETSI TS 119 495 5.1: a role and its name.
std::optional<ExtensionField> role(const DerElement &element)
{
    DerReader reader(element.content);
    const std::optional<DerElement> id = element.is(SequenceTag) ? reader.next(OidTag) : std::nullopt;
    const std::optional<DerElement> name = reader.next();
    if (!id || !isString(name) || !reader.atEnd())
        return std::nullopt;
    return ExtensionField{primitiveText(*name), namedOid(id->content)};
}

std::optional<ExtensionFields> paymentService(const DerElement &info)
{
    DerReader reader(info.content);
    const std::optional<DerElement> roles = reader.next(SequenceTag);
    const std::optional<DerElement> authority = reader.next();
    const std::optional<DerElement> id = reader.next();
    std::optional<ExtensionFields> list = roles ? eachOf(roles->content, role) : std::nullopt;
    if (!list || !isString(authority) || !isString(id) || !reader.atEnd())
        return std::nullopt;
    return ExtensionFields{{u"rolesOfPSP"_s, {}, std::move(*list)}, {u"nCAName"_s, primitiveText(*authority)},
        {u"nCAId"_s, primitiveText(*id)}};
}

/// How the information of a statement is read when it is a SEQUENCE.
struct Statement {
    QLatin1String oid;
    std::optional<ExtensionFields> (*decode)(const DerElement &info);
};

constexpr std::array statements{
    Statement{"0.4.0.1862.1.2"_L1, limitValue},
    Statement{"0.4.0.1862.1.5"_L1, disclosures},
    Statement{"0.4.0.1862.1.6"_L1, types},
    Statement{"0.4.0.1862.1.7"_L1, countries},
    Statement{"0.4.0.19495.2"_L1, paymentService},
    Statement{"1.3.6.1.5.5.7.11.1"_L1, semantics},
    Statement{"1.3.6.1.5.5.7.11.2"_L1, semantics},
};

/// The information of a statement nobody here knows is shown as its structure; a known one must be right.
std::optional<ExtensionField> withInformation(const QString &oid, ExtensionField field, const DerElement &info)
{
    if (!info.constructed) {
        field.value = primitiveText(info);
        return field;
    }
    for (const Statement &statement : statements) {
        if (statement.oid != oid)
            continue;
        std::optional<ExtensionFields> children = statement.decode(info);
        if (!children)
            return std::nullopt;
        field.children = std::move(*children);
        return field;
    }
    field.children.append(treeField(info));
    return field;
}

std::optional<ExtensionField> statement(const DerElement &element)
{
    DerReader reader(element.content);
    const std::optional<DerElement> id = element.is(SequenceTag) ? reader.next(OidTag) : std::nullopt;
    const std::optional<DerElement> info = reader.next();
    if (!id || !reader.atEnd())
        return std::nullopt;
    const ExtensionField field{namedOid(id->content), {}};
    return info ? withInformation(oidDotted(id->content), field, *info) : field;
}

std::optional<ExtensionFields> qcStatements(QByteArrayView value)
{
    return eachOfSequence(value, statement);
}

constexpr std::array table{
    ExtensionDecoder{"1.3.6.1.5.5.7.1.3"_L1, qcStatements},
};

} // namespace

std::span<const ExtensionDecoder> qualifiedDecoders()
{
    return table;
}

} // namespace certwright::pki
