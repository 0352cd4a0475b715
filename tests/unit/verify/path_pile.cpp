#include "tests/unit/verify/path_pile.h"

#include "core/base/atomic_file.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace certwright::test {

QString pathFile(const QString &name)
{
    return QStringLiteral(CERTWRIGHT_TEST_DATA) + u"/paths/"_s + name + u".pem";
}

pki::Certificate load(const QString &name)
{
    return *pki::Certificate::parse(*readFile(pathFile(name), 1 << 20), name);
}

QList<pki::Certificate> loadAll(const QStringList &names)
{
    QList<pki::Certificate> certificates;
    for (const QString &name : names)
        certificates.append(load(name));
    return certificates;
}

verify::TrustAnchors anchors(const QStringList &names)
{
    return *verify::TrustAnchors::of(loadAll(names));
}

/// "leaf > sub > root: anchor".
QString readable(const verify::CandidatePath &path)
{
    static const QStringList goals{u"anchor"_s, u"untrusted"_s, u"missing"_s, u"wrong key"_s, u"too deep"_s, u"loop"_s};
    QStringList titles;
    for (const pki::Certificate &certificate : path.certificates)
        titles.append(certificate.displayTitle());
    return titles.join(u" > "_s) + u": " + goals.at(static_cast<int>(path.goal));
}

verify::VerdictQuery query(const QStringList &given, const QStringList &roots)
{
    verify::PathQuery path{
        {}, anchors(roots), QDateTime(QDate(2030, 1, 1), QTime(0, 0), QTimeZone::utc()), verify::Purpose::TlsServer};
    return {loadAll(given), {}, path};
}

QStringList readable(const verify::PathSearch &search)
{
    QStringList lines;
    for (const verify::CandidatePath &path : search.paths)
        lines.append(readable(path));
    return lines;
}

} // namespace certwright::test
