#include "app/cli/json_extensions.h"

#include "app/cli/json_facts.h"

namespace certwright::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonArray fieldFacts(const QList<pki::ExtensionField> &fields)
{
    QJsonArray facts;
    for (const pki::ExtensionField &field : fields) {
        QJsonObject fact{{u"name"_s, textOrNull(field.name)}, {u"value"_s, textOrNull(field.value)}};
        if (!field.children.isEmpty())
            fact.insert(u"fields"_s, fieldFacts(field.children));
        facts << fact;
    }
    return facts;
}

QString fieldLines(const QList<pki::ExtensionField> &fields, qsizetype depth)
{
    QString text;
    for (const pki::ExtensionField &field : fields) {
        const QString separator = field.name.isEmpty() || field.value.isEmpty() ? QString() : u": "_s;
        text += QString(depth * 2, u' ') + field.name + separator + field.value + u'\n';
        text += fieldLines(field.children, depth + 1);
    }
    return text;
}

QString heading(const pki::DecodedExtension &extension)
{
    QString text = extension.name.isEmpty() ? extension.oid : extension.name + u" (" + extension.oid + u')';
    if (extension.critical)
        text += u", critical";
    if (extension.known && !extension.readable)
        text += u", malformed";
    return text;
}

} // namespace

QJsonArray extensionFacts(const QList<pki::RawExtension> &extensions)
{
    QJsonArray facts;
    for (const pki::RawExtension &raw : extensions) {
        const pki::DecodedExtension extension = pki::decode(raw);
        facts << QJsonObject{{u"oid"_s, extension.oid}, {u"name"_s, textOrNull(extension.name)},
            {u"critical"_s, extension.critical}, {u"value"_s, jsonHex(extension.value)}, {u"known"_s, extension.known},
            {u"readable"_s, extension.readable}, {u"fields"_s, fieldFacts(extension.fields)}};
    }
    return facts;
}

QString extensionText(const QList<pki::RawExtension> &extensions, const QString &title)
{
    QString text = extensions.isEmpty() ? QString() : u"  "_s + title + u'\n';
    for (const pki::RawExtension &raw : extensions) {
        const pki::DecodedExtension extension = pki::decode(raw);
        const bool isBare = extension.fields.isEmpty() && !extension.readable;
        text += u"    " + heading(extension) + u'\n';
        text += isBare ? u"      " + jsonHex(extension.value) + u'\n' : fieldLines(extension.fields, 3);
    }
    return text;
}

} // namespace certwright::cli
