#pragma once

#include <QByteArrayView>

namespace certwright::pki {

/// Walks over foreign bytes and never beyond them. Once a read does not fit, every later one yields zeros or nothing
/// and ok() stays false: a parser may read a whole record and ask once. The bytes must outlive it.
class ByteReader final
{
public:
    explicit ByteReader(QByteArrayView data)
        : m_data(data)
    {
    }

    bool ok() const { return m_ok; }
    bool atEnd() const { return m_position == m_data.size(); }
    qsizetype position() const { return m_position; }
    qsizetype remaining() const { return m_data.size() - m_position; }
    QByteArrayView rest() const { return m_data.sliced(m_position); }

    /// The next `size` bytes; nothing when there are fewer.
    QByteArrayView take(qint64 size)
    {
        if (!m_ok || size < 0 || size > remaining()) {
            m_ok = false;
            return {};
        }
        m_position += static_cast<qsizetype>(size);
        return m_data.sliced(m_position - static_cast<qsizetype>(size), static_cast<qsizetype>(size));
    }

    quint64 bigEndian(int octets)
    {
        quint64 value = 0;
        for (const char octet : take(octets))
            value = (value << 8U) | static_cast<quint8>(octet);
        return value;
    }

    quint32 littleEndian32()
    {
        quint32 value = 0;
        const QByteArrayView octets = take(4);
        for (qsizetype i = octets.size(); i-- > 0;)
            value = (value << 8U) | static_cast<quint8>(octets[i]);
        return value;
    }

    /// A length of `octets` bytes, big endian, and that many bytes.
    QByteArrayView lengthPrefixed(int octets) { return take(static_cast<qint64>(bigEndian(octets))); }

private:
    QByteArrayView m_data;
    qsizetype m_position = 0;
    bool m_ok = true;
};

} // namespace certwright::pki
