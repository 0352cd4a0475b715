#include "tests/weak_keys/debian_random.h"

#include <QCryptographicHash>
#include <QStringBuilder>

#include <algorithm>

namespace certwright::test {

namespace {

constexpr double enoughEntropy = 32;

QByteArray sha1(const QByteArray &octets)
{
    return QCryptographicHash::hash(octets, QCryptographicHash::Sha1);
}

void mixInto(QByteArray &target, const QByteArray &source)
{
    std::transform(source.begin(), source.end(), target.begin(), target.begin(),
        [](char one, char other) { return static_cast<char>(one ^ other); });
}

/// An integer as it lies in memory.
QByteArray inMemory(quint64 value, int size, Platform::Order order)
{
    QByteArray octets;
    for (int i = 0; i < size; ++i)
        octets.append(static_cast<char>(value >> (8 * i)));
    if (order == Platform::Order::BigEndian)
        std::reverse(octets.begin(), octets.end());
    return octets;
}

} // namespace

DebianRandom::DebianRandom(const Platform &platform, quint32 processId)
    : m_platform(platform)
    , m_processId(processId)
{
}

QByteArray DebianRandom::counters(const Counters &counters) const
{
    return inMemory(counters[0], m_platform.longSize, m_platform.order)
        + inMemory(counters[1], m_platform.longSize, m_platform.order);
}

QByteArray DebianRandom::stateAt(int start, int count, int size) const
{
    QByteArray octets;
    for (int i = 0; i < count; ++i)
        octets.append(m_state[static_cast<size_t>((start + i) % size)]);
    return octets;
}

/// Where it ended. An index behind the last octet is written to before it starts over, unlike in stateAt().
int DebianRandom::mixIntoState(const QByteArray &octets, int start, int size)
{
    int at = start;
    for (const char octet : octets) {
        m_state[static_cast<size_t>(at++)] ^= octet;
        if (at >= size)
            at = 0;
    }
    return at;
}

void DebianRandom::add(int octets, double entropy)
{
    Counters counters = m_counters;
    QByteArray digest = m_digest;
    int at = m_index;
    m_index += octets;
    if (m_index >= stateSize) {
        m_index %= stateSize;
        m_used = stateSize;
    } else {
        m_used = std::max(m_used, m_index);
    }
    m_counters[1] += static_cast<quint64>((octets + digestSize - 1) / digestSize);
    for (int left = octets; left > 0; left -= digestSize) {
        const int count = std::min(left, digestSize);
        // The octets themselves belong behind the state; this is the line that the patch took out.
        digest = sha1(digest + stateAt(at, count, stateSize) + this->counters(counters));
        ++counters[1];
        at = mixIntoState(digest.first(count), at, stateSize);
    }
    mixInto(m_digest, digest);
    if (m_entropy < enoughEntropy)
        m_entropy += entropy;
}

void DebianRandom::poll()
{
    if (m_isPolled)
        return;
    m_isPolled = true;
    add(static_cast<int>(enoughEntropy), enoughEntropy); // /dev/urandom
    for (int i = 0; i < 3; ++i)
        add(m_platform.longSize); // process id, user id, time
}

void DebianRandom::stir()
{
    if (m_isStirred)
        return;
    m_isStirred = m_entropy >= enoughEntropy;
    for (int left = stateSize; left > 0; left -= digestSize)
        add(digestSize);
}

QByteArray DebianRandom::bytes(int count)
{
    poll();
    stir();
    const Counters counters = m_counters;
    QByteArray digest = m_digest;
    int at = m_index;
    const int size = m_used;
    m_index += (count + half - 1) / half * half;
    if (m_index > m_used)
        m_index %= m_used;
    ++m_counters[0];

    QByteArray drawn;
    QByteArray process = m_processId == 0 ? QByteArray() : inMemory(m_processId, 4, m_platform.order);
    while (drawn.size() < count) {
        digest = sha1(process + digest + this->counters(counters) + stateAt(at, half, size));
        process.clear(); // the first round only
        at = mixIntoState(digest.first(half), at, size);
        drawn += digest.last(half);
    }
    m_digest = sha1(this->counters(counters) + digest + m_digest);
    return drawn.first(count);
}

} // namespace certwright::test
