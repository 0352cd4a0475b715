#include "core/pki/jwk_objects.h"

#include "core/pki/jwk_certificates.h"

#include <algorithm>
#include <array>

namespace certwright::pki {

namespace {

bool isText(const JsonTree &tree, int node)
{
    return node >= 0 && tree.nodes().at(node).kind == JsonTree::Kind::String;
}

bool isKeyObject(const JsonTree &tree, int node)
{
    return tree.nodes().at(node).kind == JsonTree::Kind::Object && isText(tree, tree.member(node, "kty"));
}

struct Type {
    QByteArrayView name;
    QByteArrayView needed; ///< RFC 7518 6.2 to 6.4, RFC 8037 2, RFC 9964 3: what none lacks
};

constexpr std::array types{Type{"RSA", "n"}, Type{"EC", "x"}, Type{"OKP", "x"}, Type{"AKP", "pub"}, Type{"oct", "k"}};

/// In a text that is about something else, which may use "kty" in another sense.
bool isCertainlyKey(const JsonTree &tree, int node)
{
    if (!isKeyObject(tree, node))
        return false;
    const QByteArray type = tree.memberText(node, "kty");
    return std::any_of(types.begin(), types.end(),
        [&](const Type &known) { return known.name == type && isText(tree, tree.member(node, known.needed)); });
}

/// The elements of "keys"; none when the text is no JWK Set.
QList<int> setElements(const JsonTree &tree)
{
    const int list = tree.member(0, "keys");
    if (list < 0 || tree.nodes().at(list).kind != JsonTree::Kind::Array)
        return {};
    return tree.children(list);
}

QList<int> keysOfSet(const JsonTree &tree)
{
    QList<int> keys = setElements(tree);
    keys.removeIf([&tree](int node) { return !isKeyObject(tree, node); });
    return keys;
}

/// The quotes stay: it is JSON still.
void blank(QByteArray &text, const JsonTree::Node &node)
{
    std::fill_n(text.begin() + node.offset + 1, node.text.size(), ' ');
}

/// What was no certificate may be something else.
void blankChain(QByteArray &text, const JsonTree &tree, int list)
{
    const QList<int> elements = isText(tree, list) ? QList<int>{list} : tree.children(list);
    for (const int element : elements) {
        if (!certificatesIn(tree.text(element)).isEmpty())
            blank(text, tree.nodes().at(element));
    }
}

} // namespace

QList<int> keyObjects(const JsonTree &tree)
{
    const QList<int> ofSet = isKeyObject(tree, 0) ? QList<int>{0} : keysOfSet(tree);
    QList<int> keys;
    for (int node = 0; node < tree.nodes().size(); ++node) {
        if (std::binary_search(ofSet.begin(), ofSet.end(), node) || isCertainlyKey(tree, node))
            keys.append(node);
    }
    return keys;
}

QList<int> strayElements(const JsonTree &tree)
{
    QList<int> strays = setElements(tree);
    const auto isKey = [&tree](int node) { return isKeyObject(tree, node); };
    if (isKeyObject(tree, 0) || std::none_of(strays.begin(), strays.end(), isKey))
        return {};
    strays.removeIf(isKey);
    return strays;
}

QByteArray textBeside(QByteArrayView text, const JsonTree &tree, const QList<int> &keys)
{
    static constexpr std::array<QByteArrayView, 13> numbers{
        "n", "e", "d", "p", "q", "dp", "dq", "qi", "x", "y", "k", "pub", "priv"};
    QByteArray rest = text.toByteArray();
    for (const int key : keys) {
        for (const int member : tree.children(key)) {
            const QByteArrayView name = tree.nodes().at(member).key;
            if (name == "x5c")
                blankChain(rest, tree, member);
            else if (isText(tree, member) && std::find(numbers.begin(), numbers.end(), name) != numbers.end())
                blank(rest, tree.nodes().at(member));
        }
    }
    return rest;
}

} // namespace certwright::pki
