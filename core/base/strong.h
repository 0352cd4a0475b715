#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <utility>

namespace certwright {

/// A value that only converts to and from its raw form when asked: keeps look-alikes apart at compile time.
template <typename T, typename Tag>
class Strong
{
public:
    Strong() = default;
    explicit Strong(T raw)
        : m_raw(std::move(raw))
    {
    }

    const T &raw() const { return m_raw; }
    bool isEmpty() const { return m_raw.isEmpty(); }

    friend bool operator==(const Strong &, const Strong &) = default;
    friend bool operator<(const Strong &a, const Strong &b) { return a.m_raw < b.m_raw; }
    friend size_t qHash(const Strong &value, size_t seed = 0) { return qHash(value.m_raw, seed); }

private:
    T m_raw;
};

/// The slug of a certificate's folder; never changes once given.
using CertificateId = Strong<QString, struct CertificateIdTag>;

/// The slug of an authority's folder; never changes once given.
using AuthorityId = Strong<QString, struct AuthorityIdTag>;

} // namespace certwright
