#include "core/inspect/encoding.h"

#include "core/pki/asn1_tree.h"
#include "core/pki/der_element.h"
#include "core/pki/distinguished_name.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace certwright::inspect {

using namespace pki;

namespace {

QByteArray bytesOf(const std::optional<DerElement> &element)
{
    return element ? element->encoding.toByteArray() : QByteArray();
}

QByteArrayView contentOf(const std::optional<DerElement> &element)
{
    return element ? element->content : QByteArrayView();
}

/// Everything behind the subject's key.
QList<QByteArray> extensionsIn(DerReader rest)
{
    static_cast<void>(rest.nextContext(1)); // issuerUniqueID
    static_cast<void>(rest.nextContext(2)); // subjectUniqueID
    DerReader items(contentOf(DerReader(contentOf(rest.nextContext(3))).next(SequenceTag)));
    QList<QByteArray> extensions;
    while (const std::optional<DerElement> item = items.next(SequenceTag))
        extensions.append(bytesOf(item));
    return extensions;
}

/// X.690 8.1.3.
QByteArray sequenceOf(QByteArrayView content)
{
    QByteArray length;
    for (qsizetype rest = content.size(); rest > 0; rest >>= 8)
        length.prepend(static_cast<char>(rest & 0xff));
    if (content.size() >= 0x80)
        length.prepend(static_cast<char>(0x80 | length.size()));
    return '\x30' + length + content.toByteArray();
}

QString typeName(const DerElement &element)
{
    Asn1Node node;
    node.tagClass = element.tagClass;
    node.tag = element.tag;
    return asn1TypeName(node);
}

/// Of each attribute in one RelativeDistinguishedName.
QString typesIn(const DerElement &set)
{
    QStringList types;
    DerReader attributes(set.content);
    while (const std::optional<DerElement> attribute = attributes.next(SequenceTag)) {
        DerReader parts(attribute->content);
        static_cast<void>(parts.next(OidTag));
        if (const std::optional<DerElement> value = parts.next())
            types.append(typeName(*value));
    }
    return types.join(u'+');
}

} // namespace

EncodedParts EncodedParts::of(const QByteArray &certificate)
{
    DerReader outer(contentOf(firstElement(certificate)));
    DerReader signedPart(contentOf(outer.next(SequenceTag)));
    EncodedParts parts;
    static_cast<void>(signedPart.nextContext(0)); // version
    parts.serialNumber = bytesOf(signedPart.next(IntegerTag));
    parts.signatureAlgorithm = bytesOf(signedPart.next(SequenceTag));
    if (const QByteArray beside = bytesOf(outer.next(SequenceTag)); beside != parts.signatureAlgorithm)
        parts.signatureAlgorithm += beside;
    parts.issuer = bytesOf(signedPart.next(SequenceTag));
    DerReader validity(contentOf(signedPart.next(SequenceTag)));
    parts.notBefore = bytesOf(validity.next());
    parts.notAfter = bytesOf(validity.next());
    static_cast<void>(signedPart.next(SequenceTag)); // subject
    static_cast<void>(signedPart.next(SequenceTag)); // its key
    parts.extensions = extensionsIn(signedPart);
    return parts;
}

QString nameWithTypes(const QByteArray &der)
{
    QStringList texts;
    DerReader sets(contentOf(firstElement(der)));
    while (const std::optional<DerElement> set = sets.next(SetTag)) // RFC 4514 2.1: "starting with the last element"
        texts.prepend(u"%1 (%2)"_s.arg(distinguishedNameText(sequenceOf(set->encoding)), typesIn(*set)));
    return texts.join(u',');
}

QString typeOf(const QByteArray &der)
{
    const std::optional<DerElement> element = firstElement(der);
    return element ? typeName(*element) : QString();
}

} // namespace certwright::inspect
