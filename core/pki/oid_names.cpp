#include "core/pki/oid_names.h"

#include "core/ossl/error_queue.h"
#include "core/ossl/handles.h"
#include "core/pki/oid_table.h"

#include <QHash>

#include <openssl/objects.h>

#include <algorithm>
#include <array>

namespace certwright::pki {

namespace {

constexpr qsizetype maxNamed = 100; // characters; no OID with a name is longer

QHash<QString, QLatin1String> makeIndex()
{
    QHash<QString, QLatin1String> index;
    for (const OidName &row : oidTable())
        index.insert(row.dotted, row.name);
    return index;
}

bool isDotted(QStringView text)
{
    return !text.isEmpty() && text.size() <= maxNamed
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c == u'.' || (c >= u'0' && c <= u'9'); });
}

QString nameInOpenssl(QStringView dotted)
{
    const ossl::ErrorScope scope;
    const ossl::Asn1Object object(OBJ_txt2obj(dotted.toLatin1().constData(), 1));
    const int nid = OBJ_obj2nid(object.get());
    return nid == NID_undef ? QString() : QString::fromLatin1(OBJ_nid2ln(nid));
}

} // namespace

QString oidName(QStringView dotted)
{
    static const QHash<QString, QLatin1String> index = makeIndex();
    if (!isDotted(dotted))
        return {};
    const auto found = index.constFind(dotted.toString());
    return found != index.cend() ? QString(*found) : nameInOpenssl(dotted);
}

QString oidNamed(QStringView name)
{
    const auto row
        = std::find_if(oidTable().begin(), oidTable().end(), [name](const OidName &one) { return one.name == name; });
    if (row != oidTable().end())
        return row->dotted;
    const int nid = OBJ_ln2nid(name.toUtf8().constData());
    std::array<char, maxNamed> dotted{};
    const int size
        = nid == NID_undef ? 0 : OBJ_obj2txt(dotted.data(), static_cast<int>(dotted.size()), OBJ_nid2obj(nid), 1);
    return size > 0 ? QString::fromLatin1(dotted.data()) : QString();
}

} // namespace certwright::pki
