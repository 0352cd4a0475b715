#include "core/pki/sha.h"

#include "core/ossl/error_queue.h"
#include "core/ossl/handles.h"

#include <QCryptographicHash>

namespace certwright::pki {

namespace {

/// Looking an algorithm up takes longer than most digests, so it is done once.
ossl::Digest fetched(const char *algorithm)
{
    const ossl::ErrorScope scope;
    return ossl::Digest(EVP_MD_fetch(nullptr, algorithm, nullptr));
}

QByteArray digestOf(const ossl::Digest &algorithm, QByteArrayView bytes)
{
    if (!algorithm)
        return {};
    QByteArray digest(EVP_MD_get_size(algorithm.get()), Qt::Uninitialized);
    const int done = EVP_Digest(bytes.data(), static_cast<std::size_t>(bytes.size()),
        reinterpret_cast<unsigned char *>(digest.data()), nullptr, algorithm.get(), nullptr);
    return done == 1 ? digest : QByteArray();
}

QByteArray digestOfQt(QCryptographicHash::Algorithm algorithm, QByteArrayView bytes)
{
    return QCryptographicHash::hash(QByteArray::fromRawData(bytes.data(), bytes.size()), algorithm);
}

} // namespace

QByteArray sha256(QByteArrayView bytes)
{
    static const ossl::Digest algorithm = fetched("SHA256"); // threads may share it
    const QByteArray digest = digestOf(algorithm, bytes);
    return digest.isEmpty() ? digestOfQt(QCryptographicHash::Sha256, bytes) : digest;
}

QByteArray sha1(QByteArrayView bytes)
{
    static const ossl::Digest algorithm = fetched("SHA1");
    const QByteArray digest = digestOf(algorithm, bytes);
    return digest.isEmpty() ? digestOfQt(QCryptographicHash::Sha1, bytes) : digest;
}

} // namespace certwright::pki
