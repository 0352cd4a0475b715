#pragma once

#include "core/base/result.h"
#include "core/pki/der_element.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

namespace certwright::pki {

/// One element of a tree. All positions count octets from the start of Asn1Tree::bytes().
struct Asn1Node {
    qsizetype offset = 0;
    qsizetype headerSize = 0;
    qsizetype size = 0; ///< of the content
    Asn1Class tagClass = Asn1Class::Universal;
    quint32 tag = 0;
    bool constructed = false;
    bool encapsulated = false; ///< found inside an OCTET STRING or BIT STRING
    int parent = -1;
    int depth = 0;
    QList<int> children = {};

    qsizetype end() const { return offset + headerSize + size; }
    bool is(Asn1Tag universal) const { return tagClass == Asn1Class::Universal && tag == universal; }
    bool isContext(quint32 number) const { return tagClass == Asn1Class::ContextSpecific && tag == number; }
};

/// The ASN.1 structure of any DER object. Immutable, cheap to copy, safe to share between threads.
class Asn1Tree final
{
public:
    static constexpr int maxDepth = 64; ///< the root has depth 0
    static constexpr qsizetype maxNodes = 200'000;

    /// OCTET STRINGs and BIT STRINGs whose whole content looks like DER within the limits are opened. Costs time
    /// linear in the size. EmptyInput; TrailingData; DamagedObject, with a detail for what lies deeper than maxDepth
    /// or beyond maxNodes. `source` names the input in the error.
    static Result<Asn1Tree> parse(const QByteArray &der, const QString &source);

    const QByteArray &bytes() const;
    const QList<Asn1Node> &nodes() const; ///< 0 is the root; preorder, so parents come before their children

    // For a node of nodes(); anything else is a broken call.
    QByteArrayView content(int node) const;
    QByteArrayView encoding(int node) const;
    DerElement element(int node) const;

    /// What a primitive node holds, for people: names beside OIDs, hidden characters escaped, long octets cut.
    /// Empty for a constructed node.
    QString valueText(int node) const;

private:
    struct Data;
    explicit Asn1Tree(std::shared_ptr<const Data> data);
    std::shared_ptr<const Data> m_data;
};

/// "SEQUENCE", "OCTET STRING", "[3]", "[APPLICATION 1]": the field's own term.
QString asn1TypeName(const Asn1Node &node);

} // namespace certwright::pki
