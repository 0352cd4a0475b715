#include "core/revocation/crl_file.h"

#include "core/ossl/bytes.h"
#include "core/ossl/error_queue.h"
#include "core/ossl/handles.h"

#include <openssl/err.h>
#include <openssl/pem.h>

namespace certwright::revocation {

Result<QList<QByteArray>> crlsIn(const QByteArray &data, const QString &source)
{
    const ossl::ErrorScope scope;
    const auto *position = reinterpret_cast<const unsigned char *>(data.constData());
    if (const ossl::X509RevocationList list(d2i_X509_CRL(nullptr, &position, data.size())); list)
        return QList<QByteArray>{ossl::toDer(i2d_X509_CRL, list.get())};
    QList<QByteArray> lists;
    bool isAnyReadable = false;
    const ossl::Bio bio = ossl::readBio(data);
    while (bio && BIO_ctrl_pending(bio.get()) > 0) {
        ERR_clear_error();
        const ossl::X509RevocationList list(
            PEM_read_bio_X509_CRL(bio.get(), nullptr, ossl::passphraseCallback, nullptr));
        const unsigned long error = ERR_peek_last_error();
        if (!list && ERR_GET_LIB(error) == ERR_LIB_PEM && ERR_GET_REASON(error) == PEM_R_NO_START_LINE)
            break; // no further block
        isAnyReadable = isAnyReadable || list;
        lists.append(list ? ossl::toDer(i2d_X509_CRL, list.get()) : QByteArray());
    }
    if (!isAnyReadable)
        return Error{ErrorCode::NotARevocationList, {source}};
    return lists;
}

} // namespace certwright::revocation
