#pragma once

#include "core/inspect/reader.h"

#include <QElapsedTimer>

namespace certwright::inspect {

/// What one reading has found so far, and the limits it keeps.
class Gathering final
{
public:
    /// All three must outlive it.
    Gathering(const QString &source, const ReadOptions &options)
        : m_source(source)
        , m_options(options)
    {
        m_sinceDelivery.start();
    }

    const QString &source() const { return m_source; }
    const SecureBytes *password() const { return m_options.password; }

    /// Whether to go on: false once the person stopped it or the limit of objects is reached.
    bool isOpen();

    /// The index of the object; its problem, if it has one, becomes one of the errors as well.
    int add(FoundObject object);

    /// The same without an error: the object is locked and nobody gave a password, which is no failure.
    int addLocked(FoundObject object);

    void note(Error error);
    FoundObject &object(int index) { return m_result.objects[index]; }
    int count() const { return static_cast<int>(m_result.objects.size()); }

    /// Hands over what is complete, at most every now and then. Call it between the objects of the top level.
    void deliver();

    /// A key that could be opened, for readOpened().
    void takeKey(pki::PrivateKey key) { m_keys.append(std::move(key)); }

    ReadResult takeResult();
    QList<pki::PrivateKey> takeKeys() { return std::move(m_keys); }

private:
    const QString &m_source;
    const ReadOptions &m_options;
    ReadResult m_result;
    QList<pki::PrivateKey> m_keys;
    QElapsedTimer m_sinceDelivery;
    qsizetype m_delivered = 0;
    bool m_isClosed = false;
    bool m_wasWrong = false;
};

} // namespace certwright::inspect
