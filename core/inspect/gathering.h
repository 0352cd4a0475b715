#pragma once

#include "core/inspect/reader.h"

#include <QElapsedTimer>

namespace certwright::inspect {

/// Containers in containers, and inputs in containers, are read as deep as this: all of them together then need a few
/// times the memory of the input.
inline constexpr int maxNesting = 6;

/// What the offsets of an input inside of another one become.
enum class InnerPlaces {
    InInput, ///< it stands there octet by octet, so that each has its own
    OfContainer, ///< it is encoded there or in pieces
};

/// What one reading has found so far, and the limits it keeps.
class Gathering final
{
public:
    /// The source, the input and what the options refer to must outlive it. Without an input whatever is read is only
    /// a part of something.
    Gathering(const QString &source, const ReadOptions &options, QByteArrayView input = {})
        : m_source(source)
        , m_options(options)
        , m_text(input.trimmed())
        , m_begin(m_text.isEmpty() ? 0 : m_text.data() - input.data())
    {
        m_sinceDelivery.start();
    }

    const QString &source() const { return m_source; }
    const SecureBytes *password() const { return m_options.password; }

    /// Whether to go on: false once the person stopped it or the limit of objects is reached.
    bool isOpen();

    /// The index of the object; its problem, if it has one, becomes one of the errors as well, unless no password was
    /// given and none would be tried, since that takes too long or too much memory. What is damaged is told with its
    /// place unless it is all that there is.
    int add(FoundObject object);

    /// The same without an error: the object is locked and nobody gave a password, which is no failure.
    int addLocked(FoundObject object);

    void note(Error error);
    FoundObject &object(int index) { return m_result.objects[index]; }
    int count() const { return static_cast<int>(m_result.objects.size()); }

    /// Takes that much out of what may be spent on proving that the primes of keys are none; false when too little is
    /// left.
    bool spendOnPrimes(int cost);

    /// Hands over what is complete, at most every now and then. Call it between the objects of the top level.
    void deliver();

    /// A key that could be opened, for readOpened(). Call it before its object is added.
    void takeKey(pki::PrivateKey key) { m_keys.append({count(), std::move(key)}); }

    /// An empty one for an input inside of this one, with the same limits.
    Gathering inside() const;

    /// Takes over what such a one found. `place` has the offset and size of what was read, its container and its name.
    /// That it holds nothing of ours is no failure.
    void adopt(Gathering inner, const FoundObject &place, InnerPlaces places);

    /// In the order of their places in the input, unless they were handed over.
    ReadResult takeResult();

    /// After takeResult().
    QList<pki::PrivateKey> takeKeys();

private:
    friend class Nesting;

    struct OpenKey {
        int object;
        pki::PrivateKey key;
    };

    bool isWhole(const FoundObject &object) const;
    Error placed(Error problem, const FoundObject &object) const;
    void sortByPlace();

    const QString &m_source;
    ReadOptions m_options;
    QByteArrayView m_text; ///< the input without the blanks around it
    qsizetype m_begin; ///< where it stands in the input
    ReadResult m_result;
    QList<OpenKey> m_keys;
    QElapsedTimer m_sinceDelivery;
    qsizetype m_delivered = 0;
    qsizetype m_room = maxObjects;
    int m_forPrimes = 100; ///< about 50 ms, see ossl::costOfPrimes()
    int m_depth = 0;
    bool m_isClosed = false;
    bool m_wasWrong = false;
};

/// Counts the level of a container while it is read.
class Nesting final
{
public:
    explicit Nesting(Gathering &gathering)
        : m_gathering(gathering)
    {
        ++m_gathering.m_depth;
    }
    ~Nesting() { --m_gathering.m_depth; }
    Nesting(const Nesting &) = delete;
    Nesting &operator=(const Nesting &) = delete;

    bool isTooDeep() const { return m_gathering.m_depth > maxNesting; }

private:
    Gathering &m_gathering;
};

} // namespace certwright::inspect
