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
    append(m_padding == 1 ? m_bits << 6 : m_bits << 12, m_padding == 1 ? 2 : 1);
    m_pending = 0;
}

/// The first so many of the three octets that the bits hold.
void Base64Decoder::append(quint32 bits, qsizetype octets)
{
    if (m_bytes.size() - m_size < 3)
        m_bytes.resize(m_bytes.size() * 2 + 3);
    char *end = m_bytes.data() + m_size;
    end[0] = static_cast<char>(bits >> 16);
    end[1] = static_cast<char>(bits >> 8);
    end[2] = static_cast<char>(bits);
    m_size += octets;
}

/// Whole groups of four, for as long as nothing stands between them: nearly all of every line. Answers how many
/// characters they were.
qsizetype Base64Decoder::addGroups(QByteArrayView text)
{
    if (m_pending > 0 || m_padding > 0 || m_isBroken)
        return 0;
    qsizetype at = 0;
    for (; text.size() - at >= 4; at += 4) {
        const auto value = [&](qsizetype i) -> quint32 { return table[static_cast<quint8>(text[at + i])]; };
        const quint32 a = value(0);
        const quint32 b = value(1);
        const quint32 c = value(2);
        const quint32 d = value(3);
        if ((a | b | c | d) >= skipped)
            break;
        append(a << 18 | b << 12 | c << 6 | d, 3);
    }
    return at;
}

QByteArray Base64Decoder::take()
{
    m_bytes.truncate(m_size);
    return std::move(m_bytes);
}

void Base64Decoder::add(QByteArrayView text)
{
    for (const char character : text.sliced(addGroups(text))) {
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
        append(m_bits, 3);
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
