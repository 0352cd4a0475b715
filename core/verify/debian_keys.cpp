#include "core/verify/debian_keys.h"

#include "core/pki/sha.h"

#include <QByteArrayView>
#include <QResource>
#include <QStringBuilder>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace certwright::verify {

namespace {

// The form of the list is told in resources/weak_keys/README.md.
constexpr qsizetype fingerprintSize = 6;
constexpr qsizetype headSize = 2;
constexpr qsizetype tailSize = fingerprintSize - headSize;
constexpr qsizetype buckets = 1 << (8 * headSize);
constexpr qsizetype indexSize = (buckets + 1) * qsizetype(sizeof(quint32));

QByteArrayView list()
{
    static const QResource resource(u":/weak_keys/debian-rsa.bin"_s);
    return {resource.data(), static_cast<qsizetype>(resource.size())};
}

/// Where the tails of a bucket begin, counted in tails.
qsizetype startOf(QByteArrayView list, qsizetype bucket)
{
    return qFromBigEndian<quint32>(list.data() + bucket * qsizetype(sizeof(quint32)));
}

/// As openssl-blacklist does it: of the line that `openssl rsa -modulus` prints.
QByteArray fingerprintOf(const QByteArray &modulus)
{
    const QByteArray line = "Modulus=" + modulus.toHex().toUpper() + '\n';
    return pki::sha1(line).last(fingerprintSize);
}

} // namespace

bool isDebianKeySize(int bits)
{
    return bits == 1024 || bits == 2048;
}

bool isDebianKey(const QByteArray &modulus)
{
    const QByteArrayView known = list();
    if (!isDebianKeySize(static_cast<int>(modulus.size()) * 8) || known.size() < indexSize)
        return false;
    const QByteArray fingerprint = fingerprintOf(modulus);
    const qsizetype bucket = qFromBigEndian<quint16>(fingerprint.constData());
    const QByteArrayView tails = known.sliced(indexSize);
    const QByteArrayView wanted = QByteArrayView(fingerprint).sliced(headSize);
    for (qsizetype at = startOf(known, bucket); at < startOf(known, bucket + 1); ++at) {
        if (tails.sliced(at * tailSize, tailSize) == wanted)
            return true;
    }
    return false;
}

} // namespace certwright::verify
