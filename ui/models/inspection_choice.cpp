// What was chosen among all that is open, as something that can be saved.

#include "core/pki/key_identity.h"
#include "ui/models/inspection_model.h"

#include <QCryptographicHash>

#include <algorithm>

namespace certwright::ui {

using inspect::FoundObject;
using inspect::ObjectKind;

namespace {

bool isOpenKey(const FoundObject &object)
{
    return object.kind == ObjectKind::PrivateKey && !object.encrypted && !object.problem
        && !object.spkiSha256.isEmpty();
}

QByteArray sha256Of(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray identityOf(const pki::Certificate &certificate)
{
    return pki::keyIdentity(certificate.publicKeyDer());
}

QList<pki::Certificate> certificatesIn(const QList<convert::Given> &given)
{
    QList<pki::Certificate> certificates;
    for (const convert::Given &one : given) {
        if (one.object.certificate)
            certificates.append(*one.object.certificate);
    }
    return convert::distinct(certificates);
}

/// The only one; else the only one that `isWanted`.
template <typename Wanted>
std::optional<pki::Certificate> theOnly(const QList<pki::Certificate> &certificates, const Wanted &isWanted)
{
    if (certificates.size() == 1)
        return certificates.first();
    const auto first = std::find_if(certificates.cbegin(), certificates.cend(), isWanted);
    if (first == certificates.cend() || std::find_if(first + 1, certificates.cend(), isWanted) != certificates.cend())
        return std::nullopt;
    return *first;
}

/// What issued none of the others, by name.
std::optional<pki::Certificate> endOf(const QList<pki::Certificate> &certificates)
{
    QSet<QByteArray> issuers;
    for (const pki::Certificate &certificate : certificates) {
        if (!certificate.isSelfIssued())
            issuers.insert(certificate.issuerDer());
    }
    return theOnly(
        certificates, [&issuers](const pki::Certificate &one) { return !issuers.contains(one.subjectDer()); });
}

} // namespace

QList<int> InspectionModel::membersIn(const QList<int> &entries) const
{
    const QSet<int> chosen(entries.cbegin(), entries.cend());
    QList<int> members;
    for (int i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries.at(i);
        if (!entry.object || inspect::isContainer(*entry.object))
            continue;
        int at = i;
        while (at >= 0 && !chosen.contains(at))
            at = m_entries.at(at).container;
        if (at >= 0)
            members.append(i);
    }
    return members;
}

std::optional<KeyPlace> InspectionModel::keyPlaceOf(const QByteArray &keyIdentity, const InspectionSources &read) const
{
    const auto isIt = [&keyIdentity](const Entry &entry) {
        return entry.object && isOpenKey(*entry.object) && entry.object->keyIdentity == keyIdentity;
    };
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(), isIt);
    if (found == m_entries.cend())
        return std::nullopt;
    const Source source = m_sources.value(found->input);
    KeyPlace place{source.name, source.path, {}, read.passwords, keyIdentity};
    for (const PastedText &pasted : read.texts) {
        if (source.path.isEmpty() && pasted.text.size() == source.size && sha256Of(pasted.text) == source.sha256)
            place.text = std::make_shared<const SecureBytes>(QByteArrayView(pasted.text));
    }
    return place;
}

bool InspectionModel::isSavable(const QList<int> &entries) const
{
    const QList<int> members = membersIn(entries);
    const bool hasCertificate = std::any_of(members.cbegin(), members.cend(),
        [this](int index) { return m_entries.at(index).object->certificate.has_value(); });
    return hasCertificate || exportableOf(choiceOf(entries, {}));
}

OpenedChoice InspectionModel::choiceOf(const QList<int> &entries, const InspectionSources &read) const
{
    OpenedChoice choice;
    QSet<QByteArray> keys;
    for (const int index : membersIn(entries)) {
        const Entry &entry = m_entries.at(index);
        choice.given.append({entry.source, *entry.object});
        if (isOpenKey(*entry.object))
            keys.insert(entry.object->keyIdentity);
    }
    if (entries.isEmpty() || choice.given.isEmpty())
        return choice;
    choice.title = entries.size() == 1 ? titleOf(m_entries.at(entries.first()))
                                       : tr("%n object(s)", nullptr, static_cast<int>(entries.size()));
    const QList<pki::Certificate> certificates = certificatesIn(choice.given);
    choice.leaf
        = theOnly(certificates, [&keys](const pki::Certificate &one) { return keys.contains(identityOf(one)); });
    if (!choice.leaf)
        choice.leaf = endOf(certificates);
    if (choice.leaf) {
        choice.issuers = issuersOf(*choice.leaf);
        choice.key = keyPlaceOf(identityOf(*choice.leaf), read);
    } else if (certificates.isEmpty() && keys.size() == 1) {
        choice.key = keyPlaceOf(*keys.cbegin(), read);
    }
    for (const Entry &entry : m_entries) {
        if (choice.key && entry.object && isOpenKey(*entry.object) && choice.alias.isEmpty()
            && entry.object->keyIdentity == choice.key->keyIdentity)
            choice.alias = entry.object->name;
    }
    return choice;
}

} // namespace certwright::ui
