#pragma once

#include "ui/models/belonging.h"
#include "ui/models/certificate_details.h"
#include "ui/models/inspection.h"
#include "ui/models/inspection_entry.h"
#include "ui/models/object_states.h"
#include "ui/models/opened_export.h"
#include "ui/models/shared_primes.h"
#include "ui/models/weak_keys.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QMap>

namespace certwright::ui {

/// Every object, and every failure, that was found in what somebody dropped, pasted or opened. It narrows and sorts
/// itself, since a proxy would take longer than a frame for ten thousand rows: rows are an index into the entries, and
/// what is searched and compared is made once.
class InspectionModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Order { AsFound, ByTitle, ByEnd };
    explicit InspectionModel(QObject *parent = nullptr);

    void clear();
    void append(const Inspection &parts, const QDateTime &now);

    /// Once all was read: looks for weak keys, for those that share a prime, and for what belongs together.
    /// keysJudged() and keysCompared() follow when there are any, related() always.
    void compareKeys();
    /// The same by the lists and answers that are open; revocationJudged() follows when there are any.
    void judgeRevocation(const QDateTime &at);
    /// The same by what takes decoding or the certificates beside it: requests, lists, answers and messages.
    void judgeObjects(const QDateTime &at);
    void noteVerdict(int entry, StatusKind kind); ///< of a closer look, with all that is known of its key

    /// What inputs that are to be added are numbered from, and what of them is here already.
    int nextNumber() const { return m_sources.isEmpty() ? 0 : m_sources.lastKey() + 1; }
    QSet<QByteArray> inputKeys() const;

    /// Every word must occur in an entry's lines; an empty text shows all.
    void setSearch(const QString &text);
    void setOrder(Order order);

    using Entry = InspectionEntry;
    const Entry &entry(int row) const { return m_entries.at(m_rows.at(row)); }
    int entryOf(int row) const; ///< its index; -1 for no row
    int rowOf(int entry) const; ///< -1 when it is not shown
    const Entry &entryAt(int index) const { return m_entries.at(index); } ///< shown or not
    int entryCount() const { return static_cast<int>(m_entries.size()); } ///< shown or not
    int objectCount() const { return m_objects; } ///< of those that could be read, locked ones too
    int failureCount() const { return entryCount() - m_objects; } ///< of what could not be read
    int sharingCount() const { return m_sharing; } ///< of entries whose key shares a prime with another
    int weakCount() const { return m_weak; } ///< of entries whose key is weak by itself
    int revokedCount() const; ///< of different certificates that were revoked themselves
    bool isRevocationKnown() const { return m_isRevocationKnown; } ///< false when there was too much to look up
    int lockedCount() const { return m_locked; } ///< of entries that a password could tell more of

    /// The certificate of a row with the issuers among all that is open as its chain.
    std::optional<CertificateDetails> details(int row) const;

    /// The names of the inputs that hold objects, and of those in which something is locked.
    QStringList sourcesRead() const;
    QStringList sourcesLocked() const;

    FoundPlace placeOf(const Entry &entry) const; ///< where it was found
    QStringList membersOf(const Entry &container) const; ///< what is in it, for people
    /// What can be saved of these entries; a container stands for what it holds. `read` is what all of it was read of,
    /// so that a private key, which is not kept, is found again.
    bool isSavable(const QList<int> &entries) const;
    OpenedChoice choiceOf(const QList<int> &entries, const InspectionSources &read) const;

    QList<pki::Certificate> certificates() const; ///< all, shown or not
    revocation::RevocationFiles revocationFiles() const; ///< all lists and answers, shown or not
    /// What belongs together with an entry of this model among all that is open, for people; empty until related().
    QStringList belongsWith(const Entry &entry) const;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QString titleOf(const Entry &entry) const; ///< what it is called in the list

Q_SIGNALS:
    void keysCompared();
    void keysJudged();
    void revocationJudged();
    void related();

private:
    /// An input as a whole.
    struct Source {
        QString name;
        QString path;
        qint64 size = -1;
        QByteArray sha256;
        InputOrigin origin = InputOrigin::File;
        QList<int> objects = {}; ///< indexes of the entries that are objects
        QList<Error> problems = {}; ///< of these
    };

    void addPart(const InspectedInput &part, const QDateTime &now);
    void add(Entry entry);
    bool isShown(const Entry &entry) const;
    bool comesBefore(int a, int b) const;
    void rebuild();
    void takeSharedPrimes(const SharedPrimes &found);
    void takeWeakKeys(const WeakKeys &found);
    void takeStates(const ObjectStates &found);
    void takeRevoked(const OpenRevocations &found);
    void relate();
    void forgetBelonging();
    QList<int> membersIn(const QList<int> &entries) const;
    std::optional<KeyPlace> keyPlaceOf(const QByteArray &keyIdentity, const InspectionSources &read) const;
    QString ownLine(const Entry &entry) const;
    QList<pki::Certificate> issuersOf(const pki::Certificate &certificate) const;
    QList<pki::Certificate> chainInFile(const Entry &end) const;
    QString secondLine(const Entry &entry) const;
    QString thirdLine(const Entry &entry) const;

    QList<Entry> m_entries;
    QList<int> m_rows; ///< indexes of the entries shown, in order
    QMap<int, Source> m_sources; ///< by number of the input
    std::shared_ptr<const Belonging> m_belonging; ///< null until it is known
    QStringList m_words;
    Order m_order = Order::AsFound;
    int m_locked = 0;
    int m_objects = 0;
    int m_sharing = 0;
    int m_weak = 0;
    bool m_isRevocationKnown = true;
    QFuture<SharedPrimes> m_comparing;
    QFuture<WeakKeys> m_judging;
    QFuture<OpenRevocations> m_revoking;
    QFuture<ObjectStates> m_decoding;
    QFuture<std::shared_ptr<const Belonging>> m_relating;
};

} // namespace certwright::ui
