#include "core/pki/base64_decoder.h"

#include <array>

namespace certwright::pki {

namespace {

constexpr quint8 skipped = 64;
constexpr quint8 padding = 65;
constexpr quint8 invalid = 66;

constexpr std::array<quint8, 256> makeTable()
{
    std::array<quint8, 256> table{};
    for (quint8 &entry : table)
        entry = invalid;
    constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (quint8 value = 0; value < 64; ++value)
        table[static_cast<quint8>(alphabet[value])] = value;
    for (const char blank : {' ', '\t', '\r', '\n', '\f', '\v'})
        table[static_cast<quint8>(blank)] = skipped;
    table[static_cast<quint8>('=')] = padding;
    return table;
}

constexpr std::array<quint8, 256> table = makeTable();

} // namespace

void Base64Decoder::pad()
{
    // RFC 4648 4: one or two at the end of the last group.
    if (m_pending < 2) {
        m_isBroken = true;
        return;
    }
    ++m_padding;
    if (++m_pending < 4)
        return;
    const quint32 bits = m_padding == 1 ? m_bits << 6 : m_bits << 12;
    m_bytes.append(static_cast<char>(bits >> 16));
    if (m_padding == 1)
        m_bytes.append(static_cast<char>(bits >> 8));
    m_pending = 0;
}

void Base64Decoder::add(QByteArrayView text)
{
    for (const char character : text) {
        const quint8 value = table[static_cast<quint8>(character)];
        if (value == skipped)
            continue;
        if (m_isBroken)
            return;
        if (value == padding) {
            pad();
            continue;
        }
        if (value == invalid || m_padding > 0) {
            m_isBroken = true;
            return;
        }
        m_bits = m_bits << 6 | value;
        if (++m_pending < 4)
            continue;
        const std::array<char, 3> octets{
            static_cast<char>(m_bits >> 16), static_cast<char>(m_bits >> 8), static_cast<char>(m_bits)};
        m_bytes.append(octets.data(), octets.size());
        m_pending = 0;
    }
}

bool isBase64Line(QByteArrayView line)
{
    bool any = false;
    for (const char character : line) {
        const quint8 value = table[static_cast<quint8>(character)];
        if (value == invalid)
            return false;
        any |= value != skipped;
    }
    return any;
}

} // namespace certwright::pki
