#include "core/inspect/gathering.h"

#include "core/inspect/error_place.h"
#include "core/pki/key_identity.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace certwright::inspect {

namespace {

constexpr qint64 deliveryInterval = 100; // ms: often enough for the eye

/// ASN.1 of another protocol: a time stamp, a route.
bool isOfOthers(const FoundObject &object)
{
    return object.kind == ObjectKind::Unknown && object.format == ObjectFormat::Der && object.problem
        && object.problem->code == ErrorCode::UnknownObject;
}

/// What says no more than that it is not ours.
bool saysNothing(const Error &error)
{
    return error.code == ErrorCode::NotACertificateFile || error.code == ErrorCode::EmptyInput
        || error.code == ErrorCode::UnknownObject;
}

bool isTooCostly(const Error &error)
{
    return error.code == ErrorCode::DerivationTooCostly || error.code == ErrorCode::DerivationTooLarge;
}

/// The offset in the input of one that was counted inside of what stands at `place`.
qsizetype movedOffset(qsizetype offset, const FoundObject &place, InnerPlaces places)
{
    return places == InnerPlaces::InInput ? place.offset + offset : place.offset;
}

Error moved(Error error, const FoundObject &place, InnerPlaces places)
{
    if (isOfCharacter(error) && places == InnerPlaces::OfContainer)
        error.args = error.args.mid(0, 4); // nobody knows where it stands
    for (const qsizetype at : offsetArguments(error)) {
        if (at < error.args.size())
            error.args[at] = QString::number(movedOffset(error.args[at].toLongLong(), place, places));
    }
    return error;
}

/// Where each object stands, or the outermost thing around it.
std::vector<qsizetype> outerPlaces(const QList<FoundObject> &objects)
{
    std::vector<qsizetype> places;
    places.reserve(static_cast<std::size_t>(objects.size()));
    for (const FoundObject &object : objects)
        places.push_back(object.container < 0 ? object.offset : places.at(static_cast<std::size_t>(object.container)));
    return places;
}

} // namespace

bool Gathering::isOpen()
{
    if (m_isClosed)
        return false;
    if (m_options.stop && m_options.stop()) {
        m_isClosed = true;
        note({ErrorCode::Cancelled});
    } else if (m_result.objects.size() >= m_room) {
        m_isClosed = true;
        note({ErrorCode::TooManyObjects, {m_source, QString::number(maxObjects)}});
    }
    return !m_isClosed;
}

/// Whether nothing else stands in the input.
bool Gathering::isWhole(const FoundObject &object) const
{
    return !m_text.isEmpty() && object.offset <= m_begin && object.offset + object.size >= m_begin + m_text.size();
}

/// Where one thing of several is damaged, that one is told, not the file.
Error Gathering::placed(Error problem, const FoundObject &object) const
{
    const bool isOfAll = problem.args.size() != 1 || object.container >= 0 || isWhole(object);
    if (problem.code != ErrorCode::DamagedObject || isOfAll)
        return problem;
    problem.args = damagedAt(m_source, object).args;
    return problem;
}

int Gathering::add(FoundObject object)
{
    if (object.problem)
        object.problem = placed(*std::move(object.problem), object);
    // Nobody asked for what takes too much, so that it stays locked is no failure.
    const bool isLeftAlone = object.problem && password() == nullptr && isTooCostly(*object.problem);
    if (object.problem && !isLeftAlone)
        note(*object.problem);
    return addLocked(std::move(object));
}

int Gathering::addLocked(FoundObject object)
{
    if (!object.publicKey.isEmpty())
        object.keyIdentity = pki::keyIdentity(object.publicKey, object.spkiSha256);
    m_result.objects.append(std::move(object));
    return count() - 1;
}

void Gathering::note(Error error)
{
    // One password is tried on a container and on each of its members: that it is wrong is one failure, unless it is
    // known of each why.
    const bool isWrong = error.code == ErrorCode::WrongPassphrase;
    // What is inside of a container costs the same, and the sentence names the file alone.
    const bool isTold = isTooCostly(error) && !m_result.errors.isEmpty() && m_result.errors.last() == error;
    if (!isTold && (!isWrong || !m_wasWrong || error.args.size() > 1))
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

Gathering Gathering::inside() const
{
    Gathering inner(m_source, {m_options.password, m_options.stop});
    inner.m_room = m_room - m_result.objects.size();
    inner.m_depth = m_depth;
    inner.m_forPrimes = m_forPrimes;
    return inner;
}

bool Gathering::spendOnPrimes(int cost)
{
    if (cost > m_forPrimes)
        return false;
    m_forPrimes -= cost;
    return true;
}

void Gathering::adopt(Gathering inner, const FoundObject &place, InnerPlaces places)
{
    m_forPrimes = inner.m_forPrimes;
    QList<FoundObject> &objects = inner.m_result.objects;
    const bool isOthers = std::all_of(objects.cbegin(), objects.cend(), isOfOthers);
    if (isOthers)
        objects.clear();
    const int first = count();
    for (OpenKey &key : inner.m_keys)
        m_keys.append({first + key.object, std::move(key.key)});
    for (FoundObject &object : objects) {
        object.container = object.container < 0 ? place.container : first + object.container;
        object.offset = movedOffset(object.offset, place, places);
        if (places == InnerPlaces::OfContainer)
            object.size = place.size;
        if (places == InnerPlaces::OfContainer && object.format == ObjectFormat::Der)
            object.format = place.format;
        if (object.name.isEmpty())
            object.name = place.name;
        if (object.problem)
            object.problem = moved(*std::move(object.problem), place, places);
        m_result.objects.append(std::move(object));
    }
    for (Error &error : inner.m_result.errors) {
        if (!isOthers || !saysNothing(error))
            note(moved(std::move(error), place, places));
    }
    m_isClosed = m_isClosed || inner.m_isClosed;
}

void Gathering::sortByPlace()
{
    QList<FoundObject> &objects = m_result.objects;
    const std::vector<qsizetype> places = outerPlaces(objects);
    if (std::is_sorted(places.cbegin(), places.cend()))
        return;
    std::vector<std::size_t> order(places.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(
        order.begin(), order.end(), [&places](std::size_t a, std::size_t b) { return places[a] < places[b]; });
    std::vector<int> newIndex(order.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        newIndex[order[i]] = static_cast<int>(i);
    QList<FoundObject> sorted;
    sorted.reserve(objects.size());
    for (const std::size_t old : order) {
        FoundObject object = std::move(objects[static_cast<qsizetype>(old)]);
        if (object.container >= 0)
            object.container = newIndex[static_cast<std::size_t>(object.container)];
        sorted.append(std::move(object));
    }
    objects = std::move(sorted);
    for (OpenKey &key : m_keys)
        key.object = newIndex[static_cast<std::size_t>(key.object)];
    std::stable_sort(
        m_keys.begin(), m_keys.end(), [](const OpenKey &a, const OpenKey &b) { return a.object < b.object; });
}

ReadResult Gathering::takeResult()
{
    if (!m_options.found)
        sortByPlace();
    else if (m_delivered < m_result.objects.size())
        m_options.found(m_result.objects.mid(m_delivered));
    return std::move(m_result);
}

QList<pki::PrivateKey> Gathering::takeKeys()
{
    QList<pki::PrivateKey> keys;
    for (OpenKey &key : m_keys)
        keys.append(std::move(key.key));
    return keys;
}

} // namespace certwright::inspect
