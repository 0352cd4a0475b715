#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <cstddef>
#include <memory>

namespace certwright {

/// Bytes of a secret: move-only, never shared implicitly, wiped on destruction and on assignment.
/// A QByteArray made from one (or given to one) is the caller's to wipe; see wipe().
class SecureBytes final
{
public:
    SecureBytes() = default;
    explicit SecureBytes(qsizetype size); ///< zero-filled
    explicit SecureBytes(QByteArrayView bytes); ///< copies
    SecureBytes(SecureBytes &&other) noexcept;
    SecureBytes &operator=(SecureBytes &&other) noexcept;
    SecureBytes(const SecureBytes &) = delete;
    SecureBytes &operator=(const SecureBytes &) = delete;
    ~SecureBytes();

    /// A second copy, made on purpose.
    SecureBytes clone() const { return SecureBytes(view()); }

    const char *data() const { return m_bytes.get(); }
    char *data() { return m_bytes.get(); }
    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    QByteArrayView view() const { return {m_bytes.get(), m_size}; }

    /// Wipes what lies beyond `size`; `size` must not exceed size().
    void shrink(qsizetype size);

private:
    void clear() noexcept;

    std::unique_ptr<char[]> m_bytes;
    qsizetype m_size = 0;
};

/// Overwrites memory so that the compiler cannot leave it out.
void wipe(void *memory, std::size_t size) noexcept;

/// Overwrites the bytes if this is their only owner, then empties the array.
void wipe(QByteArray &bytes) noexcept;

/// Overwrites the characters if this is their only owner, then empties the string.
void wipe(QString &text) noexcept;

} // namespace certwright
