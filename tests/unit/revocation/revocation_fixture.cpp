#include "tests/unit/revocation/revocation_fixture.h"

#include "core/base/atomic_file.h"

namespace certwright::test {

QString dataPath(const QString &name)
{
    return QStringLiteral(CERTWRIGHT_TEST_DATA "/") + name;
}

QByteArray content(const QString &name)
{
    return readFile(dataPath(name), 1 << 20).value();
}

QList<pki::Certificate> certificates(const QString &names)
{
    QList<pki::Certificate> all;
    for (const QString &name : names.split(u' ', Qt::SkipEmptyParts))
        all += pki::parseCertificates(content(name), name).value();
    return all;
}

} // namespace certwright::test
