#include "core/pki/spkac.h"

#include "core/ossl/bytes.h"
#include "core/ossl/error_queue.h"
#include "core/pki/printable.h"

#include <limits>

namespace certwright::pki {

namespace {

constexpr QByteArrayView mark("SPKAC=");

/// The text behind `SPKAC=` up to the end of its line, or all of it.
QByteArrayView encodedPart(QByteArrayView data)
{
    for (qsizetype start = 0; start < data.size();) {
        const qsizetype found = data.indexOf('\n', start);
        const qsizetype end = found < 0 ? data.size() : found;
        const QByteArrayView line = data.sliced(start, end - start).trimmed();
        if (line.startsWith(mark))
            return line.sliced(mark.size());
        start = end + 1;
    }
    return data;
}

QByteArray derOf(QByteArrayView data)
{
    if (data.startsWith('\x30'))
        return data.toByteArray();
    QByteArray text;
    for (const char c : encodedPart(data)) {
        if (c != '\n' && c != '\r' && c != ' ' && c != '\t')
            text += c;
    }
    if (text.isEmpty() || text.size() % 4 != 0)
        return {};
    const auto decoded
        = QByteArray::fromBase64Encoding(text, QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? *decoded : QByteArray();
}

} // namespace

Result<Spkac> readSpkac(QByteArrayView data, const QString &source)
{
    constexpr qsizetype largest = 1024 * 1024;
    const ossl::ErrorScope scope;
    const QByteArray der = data.size() <= largest ? derOf(data) : QByteArray();
    const auto *begin = reinterpret_cast<const unsigned char *>(der.constData());
    const auto *position = begin;
    const ossl::SignedKey spkac(der.isEmpty() ? nullptr : d2i_NETSCAPE_SPKI(nullptr, &position, der.size()));
    if (!spkac || position != begin + der.size())
        return ossl::takeError(ErrorCode::NotACertificate, {source});
    Spkac result{der, ossl::toDer(i2d_X509_PUBKEY, spkac->spkac->pubkey),
        printable(QString::fromLatin1(ossl::bytesOf(spkac->spkac->challenge)))};
    const ossl::PKey key(NETSCAPE_SPKI_get_pubkey(spkac.get()));
    result.signatureGood = key && NETSCAPE_SPKI_verify(spkac.get(), key.get()) == 1;
    return result;
}

} // namespace certwright::pki
