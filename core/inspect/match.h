#pragma once

#include "core/inspect/reader.h"

namespace certwright::inspect {

/// One input and what was found in it.
struct MatchInput {
    QString source;
    QList<FoundObject> objects;
};

/// The place of an object: which input, which of its objects.
struct MatchMember {
    int input = 0;
    int object = 0;

    friend bool operator==(const MatchMember &, const MatchMember &) = default;
};

/// Everything that holds the same key: certificates, requests, private and public keys of any form.
struct MatchGroup {
    QByteArray spkiSha256; ///< raw; of the first member's octets
    std::optional<pki::KeyInfo> key; ///< where a member knows it
    QList<MatchMember> members; ///< in the order given
    QList<MatchMember> issuers; ///< authorities that issued a member or another of the issuers; the nearest first
};

struct Matching {
    QList<MatchGroup> groups; ///< in the order of their first members
    QList<MatchMember> locked; ///< keys and containers that stay closed, so that nobody knows where they belong
    QList<MatchMember> damaged; ///< private keys: whatever public half stands beside one, it need not be its own

    /// Whether all that was given is one group of at least two, with nothing left over.
    bool belongTogether() const;
};

/// Groups by the public key, however it is encoded. Each group names the authorities that issued its certificates, by
/// names and key identifiers; signatures are not checked. An authority whose own key nothing else has is no group of
/// its own then: the first group that it issued for names all copies of it, others one. Time is linear in the number of
/// objects.
Matching match(const QList<MatchInput> &inputs);

} // namespace certwright::inspect
