#include "core/pki/certificate_pem.h"

#include "core/ossl/bytes.h"
#include "core/ossl/handles.h"
#include "core/pki/pem.h"

#include <openssl/x509.h>

namespace certwright::pki {

namespace {

constexpr char sequenceTag = '\x30';

/// OpenSSL's own trust settings behind the certificate are left out.
QByteArray withoutTrustSettings(const QByteArray &der)
{
    const auto *position = reinterpret_cast<const unsigned char *>(der.constData());
    const ossl::X509Cert certificate(d2i_X509_AUX(nullptr, &position, der.size()));
    return certificate ? ossl::toDer(i2d_X509, certificate.get()) : der;
}

QByteArray certificateDer(const PemBlock &block)
{
    return block.label == "TRUSTED CERTIFICATE" ? withoutTrustSettings(block.der) : block.der;
}

} // namespace

bool isCertificateLabel(const QByteArray &label)
{
    return label == "CERTIFICATE" || label == "X509 CERTIFICATE" || label == "TRUSTED CERTIFICATE";
}

Result<QByteArray> onlyCertificateDer(const QByteArray &data, const QString &source)
{
    const QList<PemBlock> blocks = pemBlocks(data);
    if (blocks.isEmpty())
        return data;
    const PemBlock &first = blocks.constFirst();
    if (!isCertificateLabel(first.label))
        return Error{ErrorCode::NotACertificate, {source}};
    const QByteArray rest = data.mid(first.offset + first.size).replace('\0', ' '); // UTF-16
    const bool more = blocks.size() > 1 || !rest.trimmed().isEmpty();
    if (more)
        return Error{ErrorCode::TrailingData, {source}};
    const QByteArray der = certificateDer(first);
    return der.startsWith(sequenceTag) ? Result<QByteArray>(der) : Error{ErrorCode::DamagedObject, {source}};
}

} // namespace certwright::pki
