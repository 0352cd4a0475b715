#pragma once

#include "core/base/secure_bytes.h"
#include "core/ossl/handles.h"

#include <QByteArrayView>

#include <initializer_list>

namespace certwright::ossl {

/// A digest that is computed many times over secrets: its state is wiped, and its algorithm looked up once.
class SecretHash final
{
public:
    /// "MD5", "SHA1" …
    explicit SecretHash(const char *algorithm);

    /// Whether this OpenSSL has the algorithm.
    bool isAvailable() const { return m_algorithm != nullptr && m_context != nullptr; }

    /// The digest of the parts, one after the other; empty when the algorithm is not there.
    SecureBytes of(std::initializer_list<QByteArrayView> parts);

private:
    Digest m_algorithm;
    MdContext m_context;
};

} // namespace certwright::ossl
