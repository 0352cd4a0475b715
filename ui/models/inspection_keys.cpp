// What is wrong with the keys of all that is open.

#include "ui/models/display_text.h"
#include "ui/models/inspection_model.h"
#include "ui/models/status_of.h"
#include "ui/widgets/table_roles.h"

#include <utility>

namespace certwright::ui {

namespace {

StatusKind graver(StatusKind one, StatusKind other)
{
    for (const StatusKind kind : {StatusKind::Problem, StatusKind::DueSoon}) {
        if (one == kind || other == kind)
            return kind;
    }
    return one;
}

} // namespace

void InspectionModel::compareKeys()
{
    QList<OpenKey> keys;
    QList<OpenKey> rsa;
    for (int i = 0; i < m_entries.size(); ++i) {
        const std::optional<inspect::FoundObject> &object = m_entries.at(i).object;
        if (!object || object->publicKey.isEmpty())
            continue;
        keys.append({i, object->publicKey});
        if (object->key && object->key->type.startsWith(u"RSA"))
            rsa.append(keys.last());
    }
    relate();
    m_comparing.cancel();
    m_judging.cancel();
    if (!keys.isEmpty())
        m_judging = lookForWeakKeys(this, keys, [this](const WeakKeys &found) { takeWeakKeys(found); });
    if (rsa.size() > 1)
        m_comparing = lookForSharedPrimes(this, rsa, [this](const SharedPrimes &found) { takeSharedPrimes(found); });
}

void InspectionModel::takeWeakKeys(const WeakKeys &found)
{
    for (auto one = found.cbegin(); one != found.cend(); ++one) {
        Entry &entry = m_entries[one.key()];
        entry.hasWeakKey = true;
        entry.status = graver(entry.status, statusOf(one.value()));
    }
    m_weak = static_cast<int>(found.size());
    if (found.isEmpty())
        return;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT keysJudged();
}

void InspectionModel::noteVerdict(int entry, StatusKind kind)
{
    if (entry < 0 || entry >= entryCount())
        return;
    StatusKind &status = m_entries[entry].status;
    const StatusKind before = std::exchange(status, kind);
    if (const int row = rowOf(entry); row >= 0 && status != before)
        Q_EMIT dataChanged(index(row), index(row));
}

void InspectionModel::judgeObjects(const QDateTime &at)
{
    m_decoding.cancel();
    ObjectPile pile;
    for (int i = 0; i < m_entries.size(); ++i) {
        if (const auto &object = m_entries.at(i).object; object && takesDecoding(*object))
            pile.objects.insert(i, *object);
    }
    if (pile.objects.isEmpty())
        return;
    pile.atHand = certificates();
    m_decoding = lookForStates(this, pile, at, [this](const ObjectStates &found) { takeStates(found); });
}

void InspectionModel::takeStates(const ObjectStates &found)
{
    for (auto one = found.cbegin(); one != found.cend(); ++one) {
        Entry &entry = m_entries[one.key()];
        const bool isKeyBad = entry.hasWeakKey || entry.sharedPrime;
        entry.status = isKeyBad ? graver(entry.status, one.value()) : one.value();
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void InspectionModel::takeSharedPrimes(const SharedPrimes &found)
{
    for (auto one = found.cbegin(); one != found.cend(); ++one) {
        Entry &entry = m_entries[one.key()];
        QStringList others;
        for (const int other : one->others)
            //: A key among others: what it is called, and the file it was found in
            others.append(tr("%1 in %2").arg(titleOf(m_entries.at(other)), m_entries.at(other).source));
        others.removeDuplicates();
        const QString words = others.isEmpty() ? tr("another key") : DisplayText::joinedShort(others, 4, one->more);
        entry.sharedPrime = Finding{FindingId::KeySharedFactor, Severity::Error, -1, {entry.object->key->label, words}};
        entry.status = StatusKind::Problem;
    }
    m_sharing = static_cast<int>(found.size());
    if (found.isEmpty())
        return;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT keysCompared();
}

QSet<QByteArray> InspectionModel::inputKeys() const
{
    QSet<QByteArray> keys;
    for (const Source &source : m_sources)
        keys.insert(inputKey(source.path, source.sha256));
    return keys;
}

} // namespace certwright::ui
