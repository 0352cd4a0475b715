#pragma once

#include "core/inspect/match.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <QStringList>

namespace certwright::ui {

/// What belongs together in everything that was opened at once: objects with the same key, and the authorities whose
/// keys signed them. Made on the pool: it takes as long as a few frames for ten thousand.
class Belonging final
{
    Q_DECLARE_TR_FUNCTIONS(certwright::ui::Belonging)

public:
    Belonging() = default;
    explicit Belonging(QList<inspect::MatchInput> inputs);

    /// The others that belong to an object, for people: "Private key in server.key". Empty when it stands alone.
    QStringList with(int input, int object) const;

private:
    struct Group {
        QList<inspect::MatchMember> all; ///< of the same key, then the signers
        qsizetype sameKey = 0; ///< how many
    };

    /// Of one group and the same key; a signer of another one belongs with certificates alone.
    QList<inspect::MatchMember> relatedTo(const inspect::MatchMember &member, const Group &group) const;
    QString line(const inspect::MatchMember &member) const;
    const std::optional<pki::Certificate> &certificateOf(const inspect::MatchMember &member) const;
    QList<inspect::MatchMember> signersOf(const inspect::MatchGroup &group) const;
    static bool hasSigned(const pki::Certificate &issuer, const QMultiHash<QByteArray, pki::Certificate> &issued);

    QList<inspect::MatchInput> m_inputs;
    QList<Group> m_groups;
    QHash<QPair<int, int>, QList<qsizetype>> m_groupsOf; ///< by input and object
};

} // namespace certwright::ui
