#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <array>

namespace certwright::test {

/// What of a computer went into the numbers that Debian's OpenSSL drew: how a C `long` and `time_t` lie in memory, and
/// how large `struct stat` is.
struct Platform {
    enum class Order { LittleEndian, BigEndian };
    int longSize; ///< 4 or 8
    Order order;
    int statSize;
};

inline constexpr Platform i386{4, Platform::Order::LittleEndian, 88};
inline constexpr Platform amd64{8, Platform::Order::LittleEndian, 144};
inline constexpr Platform powerpc{4, Platform::Order::BigEndian, 88}; ///< also SPARC and PA-RISC

/// The random number generator of OpenSSL 0.9.8 with Debian's patch of 2006 (CVE-2008-0166): nothing that was meant to
/// seed it reached it, only how much there was. What is left is the process id.
class DebianRandom final
{
public:
    DebianRandom(const Platform &platform, quint32 processId);

    const Platform &platform() const { return m_platform; }

    /// RAND_add() of so many octets, whatever they are. `entropy` in octets.
    void add(int octets, double entropy = 0);

    /// RAND_status(): polls the system once.
    void poll();

    /// RAND_bytes().
    QByteArray bytes(int count);

private:
    static constexpr int stateSize = 1023;
    static constexpr int digestSize = 20;
    static constexpr int half = digestSize / 2;
    using Counters = std::array<quint64, 2>;

    void stir();
    QByteArray counters(const Counters &counters) const;
    QByteArray stateAt(int start, int count, int size) const;
    int mixIntoState(const QByteArray &octets, int start, int size);

    Platform m_platform;
    quint32 m_processId;
    std::array<char, stateSize + 1> m_state{}; ///< an index may stand behind the last octet
    QByteArray m_digest{digestSize, '\0'};
    int m_used = 0; ///< octets of the state that hold anything
    int m_index = 0;
    Counters m_counters{};
    double m_entropy = 0;
    bool m_isPolled = false;
    bool m_isStirred = false;
};

} // namespace certwright::test
