#pragma once

#include "core/ossl/handles.h"

#include <QByteArray>

#include <memory>

namespace certwright::ossl {

/// A shared, immutable EVP_PKEY, private or public. Cheap to copy; may be used from any thread (OpenSSL 3
/// permits concurrent use of a key nobody changes); the last copy wipes and frees it.
class Key final
{
public:
    explicit Key(PKey key);

    EVP_PKEY *get() const { return m_key.get(); }

    /// SubjectPublicKeyInfo, DER (RFC 5280 4.1.2.7); empty if the key cannot be encoded.
    QByteArray publicDer() const;

private:
    std::shared_ptr<EVP_PKEY> m_key;
};

} // namespace certwright::ossl
