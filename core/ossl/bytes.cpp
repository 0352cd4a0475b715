#include "core/ossl/bytes.h"

#include <QTimeZone>

#include <cstring>
#include <ctime>
#include <limits>

namespace certwright::ossl {

namespace {

struct MemoryView {
    const char *data;
    qsizetype size;
};

MemoryView memoryOf(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return {data, data != nullptr && size > 0 ? static_cast<qsizetype>(size) : 0};
}

} // namespace

Bio readBio(QByteArrayView bytes)
{
    if (bytes.size() > std::numeric_limits<int>::max())
        return nullptr;
    return Bio(BIO_new_mem_buf(bytes.isEmpty() ? "" : bytes.data(), static_cast<int>(bytes.size())));
}

Bio secretBio()
{
    return Bio(BIO_new(BIO_s_secmem()));
}

QByteArray contentOf(BIO *bio)
{
    const MemoryView memory = memoryOf(bio);
    return {memory.data, memory.size};
}

SecureBytes secretContentOf(BIO *bio)
{
    const MemoryView memory = memoryOf(bio);
    return SecureBytes(QByteArrayView(memory.data, memory.size));
}

QByteArray bytesOf(const ASN1_STRING *string)
{
    if (string == nullptr)
        return {};
    return {reinterpret_cast<const char *>(ASN1_STRING_get0_data(string)), ASN1_STRING_length(string)};
}

QDateTime toDateTime(const ASN1_TIME *asn1)
{
    std::tm parts{};
    if (asn1 == nullptr || ASN1_TIME_to_tm(asn1, &parts) != 1)
        return {};
    const QDateTime time(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
        QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), QTimeZone::utc());
    return time.toUTC(); // else Qt 6.4 keeps the zone and writes +00:00 for Z
}

Asn1Time toAsn1Time(const QDateTime &time)
{
    if (!time.isValid())
        return nullptr;
    return Asn1Time(ASN1_TIME_set(nullptr, static_cast<std::time_t>(time.toSecsSinceEpoch())));
}

X509Cert x509FromDer(QByteArrayView der)
{
    if (der.isEmpty() || der.size() > std::numeric_limits<int>::max())
        return nullptr;
    const auto *begin = reinterpret_cast<const unsigned char *>(der.data());
    const unsigned char *position = begin;
    X509Cert certificate(d2i_X509(nullptr, &position, static_cast<long>(der.size())));
    return position == begin + der.size() ? std::move(certificate) : nullptr;
}

int passphraseCallback(char *buffer, int size, int, void *user)
{
    const auto *passphrase = static_cast<const SecureBytes *>(user);
    if (passphrase == nullptr || passphrase->size() > size)
        return -1;
    if (!passphrase->isEmpty())
        std::memcpy(buffer, passphrase->data(), static_cast<std::size_t>(passphrase->size()));
    return static_cast<int>(passphrase->size());
}

} // namespace certwright::ossl
