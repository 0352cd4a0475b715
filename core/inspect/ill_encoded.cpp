#include "core/inspect/ill_encoded.h"

#include "core/pki/asn1_tree.h"
#include "core/pki/asn1_value.h"

#include <QUtf8StringView>

#include <vector>

namespace certwright::inspect {

namespace {

using namespace pki;

bool isWellEncoded(const Asn1Node &node, QByteArrayView content)
{
    constexpr char mostUnused = 7; // X.690 8.6.2.2
    if (node.tagClass != Asn1Class::Universal || node.constructed)
        return true;
    switch (node.tag) {
    case BooleanTag:
        return content.size() == 1;
    case IntegerTag:
    case EnumeratedTag:
        return isMinimalInteger(content);
    case NullTag:
        return content.isEmpty();
    case OidTag:
        return isObjectIdentifier(content);
    case BitStringTag:
        return !content.isEmpty() && content[0] >= 0 && content[0] <= mostUnused;
    case Utf8StringTag:
        return QUtf8StringView(content.data(), content.size()).isValidUtf8();
    case BmpStringTag:
        return content.size() % 2 == 0;
    case UniversalStringTag:
        return content.size() % 4 == 0;
    default:
        return true;
    }
}

} // namespace

std::optional<IllEncoded> firstIllEncoded(const QByteArray &der)
{
    const Result<Asn1Tree> tree = Asn1Tree::parse(der, {});
    if (!tree)
        return std::nullopt;
    const QList<Asn1Node> &nodes = tree->nodes();
    std::vector<bool> isInside(static_cast<std::size_t>(nodes.size())); // of a string
    for (int i = 0; i < nodes.size(); ++i) {
        const Asn1Node &node = nodes.at(i);
        const auto index = static_cast<std::size_t>(i);
        isInside[index] = node.encapsulated || (node.parent >= 0 && isInside[static_cast<std::size_t>(node.parent)]);
        if (!isInside[index] && !isWellEncoded(node, tree->content(i)))
            return IllEncoded{node.offset, asn1TypeName(node)};
    }
    return std::nullopt;
}

} // namespace certwright::inspect
