#pragma once

#include <QtGlobal>

#include <algorithm>

namespace certwright::revocation {

/// How many octets may be judged yet: what keeps hostile piles from taking long.
class Budget final
{
public:
    explicit Budget(qint64 octets)
        : m_octets(octets)
    {
    }

    /// Whether there is room for one more judgement of this size. It costs a signature, however small that is.
    bool take(qint64 size)
    {
        constexpr qint64 least = 4096;
        m_octets -= std::max(size, least);
        return !isUsedUp();
    }

    /// Whether there was no room once.
    bool isUsedUp() const { return m_octets < 0; }

private:
    qint64 m_octets;
};

} // namespace certwright::revocation
