#include "core/pki/asn1_tree.h"
#include "core/pki/extension.h"
#include "core/pki/oid_names.h"

namespace certwright::pki {

namespace {

ExtensionField treeField(const Asn1Tree &tree, int node)
{
    ExtensionField field{asn1TypeName(tree.nodes().at(node)), tree.valueText(node)};
    if (!tree.nodes().at(node).children.isEmpty())
        field.value.clear(); // the octets of an opened string say less than what is in it
    for (const int child : tree.nodes().at(node).children)
        field.children.append(treeField(tree, child));
    return field;
}

} // namespace

DecodedExtension decode(const RawExtension &extension)
{
    DecodedExtension decoded{extension.oid, oidName(extension.oid), extension.critical, extension.value};
    if (const Result<Asn1Tree> tree = Asn1Tree::parse(extension.value, extension.oid))
        decoded.fields = {treeField(*tree, 0)};
    return decoded;
}

} // namespace certwright::pki
