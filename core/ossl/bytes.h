#pragma once

#include "core/base/result.h"
#include "core/base/secure_bytes.h"
#include "core/ossl/handles.h"

#include <QByteArray>
#include <QDateTime>

namespace certwright::ossl {

/// The DER form made by an i2d function; empty when OpenSSL refuses.
template <typename Encode, typename T>
QByteArray toDer(Encode encode, const T *object)
{
    unsigned char *raw = nullptr;
    const int size = encode(object, &raw);
    const OwnedBytes owner(raw);
    return size > 0 ? QByteArray(reinterpret_cast<const char *>(raw), size) : QByteArray();
}

/// A read-only view of `bytes`, which must outlive it. Null for sizes over 2 GiB.
Bio readBio(QByteArrayView bytes);

/// An empty memory BIO that wipes what was written into it.
Bio secretBio();

/// What was written into a memory BIO.
QByteArray contentOf(BIO *bio);
SecureBytes secretContentOf(BIO *bio);

/// The content octets of a string, integer or bit string; empty for null.
QByteArray bytesOf(const ASN1_STRING *string);

/// UTC; an invalid QDateTime for a time OpenSSL cannot read.
QDateTime toDateTime(const ASN1_TIME *asn1);

/// UTCTime up to 2049, GeneralizedTime after (RFC 5280 4.1.2.5); null when out of range.
Asn1Time toAsn1Time(const QDateTime &time);

/// Parses exactly one DER certificate; null when it is none or bytes follow.
X509Cert x509FromDer(QByteArrayView der);

/// A password callback that never prompts: copies the SecureBytes `user` points to, or answers -1 when null.
/// Give it to every PEM reader: without one OpenSSL asks on the terminal.
int passphraseCallback(char *buffer, int size, int writing, void *user);

} // namespace certwright::ossl
