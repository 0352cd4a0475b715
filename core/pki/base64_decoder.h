#pragma once

#include <QByteArray>

namespace certwright::pki {

/// Decodes base64 (RFC 4648 4) that comes in pieces. Blanks and line ends are skipped; any other character is an error.
class Base64Decoder final
{
public:
    /// Room for `characters` of base64, so that no copy of a secret is left behind by growing.
    explicit Base64Decoder(qsizetype characters)
        : m_bytes(characters / 4 * 3 + 3, Qt::Uninitialized)
    {
    }

    void add(QByteArrayView text);

    bool isEmpty() const { return m_size == 0 && m_pending == 0; }

    /// Whether all was base64 so far and it ends where base64 may end.
    bool isSound() const { return !m_isBroken && m_pending == 0; }

    /// Whole octets decoded before the first error.
    QByteArray take();

private:
    void pad();
    qsizetype addGroups(QByteArrayView text);
    void append(quint32 bits, qsizetype octets);

    QByteArray m_bytes; ///< as long as there is room for
    qsizetype m_size = 0; ///< of what was decoded
    quint32 m_bits = 0;
    int m_pending = 0; ///< characters of an unfinished group of four, padding included
    int m_padding = 0;
    bool m_isBroken = false;
};

/// Whether a line holds nothing but base64 and blanks, and any base64 at all.
bool isBase64Line(QByteArrayView line);

} // namespace certwright::pki
