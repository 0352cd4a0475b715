#include "core/inspect/gathering.h"

namespace certwright::inspect {

namespace {

constexpr qint64 deliveryInterval = 100; // ms: often enough for the eye

} // namespace

bool Gathering::isOpen()
{
    if (m_isClosed)
        return false;
    if (m_options.stop && m_options.stop()) {
        m_isClosed = true;
        note({ErrorCode::Cancelled});
    } else if (m_result.objects.size() >= maxObjects) {
        m_isClosed = true;
        note({ErrorCode::TooManyObjects, {m_source, QString::number(maxObjects)}});
    }
    return !m_isClosed;
}

int Gathering::add(FoundObject object)
{
    if (object.problem)
        note(*object.problem);
    return addLocked(std::move(object));
}

int Gathering::addLocked(FoundObject object)
{
    m_result.objects.append(std::move(object));
    return count() - 1;
}

void Gathering::note(Error error)
{
    // One password is tried on a container and on each of its members: that it is wrong is one failure.
    const bool isWrong = error.code == ErrorCode::WrongPassphrase;
    if (!isWrong || !m_wasWrong)
        m_result.errors.append(std::move(error));
    m_wasWrong = m_wasWrong || isWrong;
}

void Gathering::deliver()
{
    if (!m_options.found || m_delivered == m_result.objects.size() || m_sinceDelivery.elapsed() < deliveryInterval)
        return;
    m_options.found(m_result.objects.mid(m_delivered));
    m_delivered = m_result.objects.size();
    m_sinceDelivery.restart();
}

ReadResult Gathering::takeResult()
{
    if (m_options.found && m_delivered < m_result.objects.size())
        m_options.found(m_result.objects.mid(m_delivered));
    return std::move(m_result);
}

} // namespace certwright::inspect
