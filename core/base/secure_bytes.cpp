#include "core/base/secure_bytes.h"

#include <cstring>
#include <utility>

namespace certwright {

SecureBytes::SecureBytes(qsizetype size)
    : m_bytes(std::make_unique<char[]>(static_cast<std::size_t>(size)))
    , m_size(size)
{
}

SecureBytes::SecureBytes(QByteArrayView bytes)
    : SecureBytes(bytes.size())
{
    if (!bytes.isEmpty())
        std::memcpy(m_bytes.get(), bytes.data(), static_cast<std::size_t>(bytes.size()));
}

SecureBytes::SecureBytes(SecureBytes &&other) noexcept
    : m_bytes(std::move(other.m_bytes))
    , m_size(std::exchange(other.m_size, 0))
{
}

SecureBytes &SecureBytes::operator=(SecureBytes &&other) noexcept
{
    if (this != &other) {
        clear();
        m_bytes = std::move(other.m_bytes);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecureBytes::~SecureBytes()
{
    clear();
}

void SecureBytes::shrink(qsizetype size)
{
    Q_ASSERT(size >= 0 && size <= m_size);
    wipe(m_bytes.get() + size, static_cast<std::size_t>(m_size - size));
    m_size = size;
}

void SecureBytes::clear() noexcept
{
    if (m_bytes)
        wipe(m_bytes.get(), static_cast<std::size_t>(m_size));
    m_bytes.reset();
    m_size = 0;
}

void wipe(void *memory, std::size_t size) noexcept
{
    // A volatile pointer to the function keeps the call: the compiler cannot know which function it is.
    static void *(*const volatile overwrite)(void *, int, std::size_t) = &std::memset;
    if (size > 0)
        overwrite(memory, 0, size);
}

void wipe(QByteArray &bytes) noexcept
{
    if (bytes.isDetached() && !bytes.isEmpty())
        wipe(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

void wipe(QString &text) noexcept
{
    if (text.isDetached() && !text.isEmpty())
        wipe(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace certwright
