#include "core/pki/extension_decoder.h"

#include "core/pki/asn1_tree.h"
#include "core/pki/asn1_value.h"
#include "core/pki/oid_names.h"

using namespace Qt::StringLiterals;

namespace certwright::pki {

namespace {

ExtensionField fieldOfNode(const Asn1Tree &tree, int node, const QString &name)
{
    ExtensionField field{name, tree.valueText(node)};
    if (!tree.nodes().at(node).children.isEmpty())
        field.value.clear(); // the octets of an opened string say less than what is in it
    for (const int child : tree.nodes().at(node).children)
        field.children.append(fieldOfNode(tree, child, asn1TypeName(tree.nodes().at(child))));
    return field;
}

} // namespace

std::optional<DerElement> onlyElement(QByteArrayView value)
{
    const std::optional<DerElement> element = firstElement(value);
    return element && element->encoding.size() == value.size() ? element : std::nullopt;
}

std::optional<DerElement> only(QByteArrayView value, Asn1Tag universal)
{
    const std::optional<DerElement> element = onlyElement(value);
    return element && element->is(universal) ? element : std::nullopt;
}

QString namedOid(QByteArrayView content)
{
    const QString dotted = oidDotted(content);
    const QString name = oidName(dotted);
    return name.isEmpty() ? dotted : QString(name + u" ("_s + dotted + u')');
}

ExtensionField treeField(const DerElement &element, const QString &name)
{
    const QString type = asn1TypeName({.tagClass = element.tagClass, .tag = element.tag});
    const QString shown = name.isEmpty() ? type : name;
    const Result<Asn1Tree> tree = Asn1Tree::parse(element.encoding.toByteArray(), {});
    return tree ? fieldOfNode(*tree, 0, shown) : ExtensionField{shown, hexText(element.content)};
}

ExtensionField integerField(const QString &name, const DerElement &element)
{
    return {name, integerText(element.content)};
}

ExtensionFields bitFields(QByteArrayView bitString, std::span<const QLatin1String> names)
{
    ExtensionFields fields;
    for (const int bit : setBits(bitString)) {
        const auto at = static_cast<std::size_t>(bit);
        fields.append({{}, at < names.size() ? QString(names[at]) : u"bit %1"_s.arg(bit)});
    }
    return fields;
}

} // namespace certwright::pki
