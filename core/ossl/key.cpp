#include "core/ossl/key.h"

#include "core/ossl/bytes.h"

namespace certwright::ossl {

Key::Key(PKey key)
    : m_key(std::move(key))
{
}

QByteArray Key::publicDer() const
{
    return toDer(i2d_PUBKEY, m_key.get());
}

} // namespace certwright::ossl
