#pragma once

#include "core/authority/authority_jobs.h"
#include "core/workspace/records.h"

#include <QDateTime>

namespace certwright::ui {

/// Who shall sign, as chosen on the page.
struct Signer {
    authority::AuthorityChoice choice = authority::AuthorityChoice::Automatic;
    AuthorityId id = {}; ///< for Named

    friend bool operator==(const Signer &, const Signer &) = default;
};

/// Judges names and whole plans for one signer before anything is made. A value; no I/O, no clock.
class PlanCheck final
{
public:
    PlanCheck(const QList<workspace::AuthorityRecord> &authorities, const Signer &signer);

    /// The rules of names, and whether anybody who may sign permits it. `beside`: the other names as typed; a web
    /// address is no mistake where its host is one of them.
    Result<pki::AcceptedName> checkName(const QString &typed, const QStringList &beside = {}) const;

    struct Outcome {
        pki::GeneralNames names;
        std::optional<workspace::AuthorityRecord> authority; ///< absent: a new one is made
        Findings findings;
    };

    /// All that can be said before signing.
    Result<Outcome> check(const QStringList &typed, authority::IssuePlan plan, const QDateTime &now) const;

    /// Why check() fails, and what a further authority would not help.
    struct Trouble {
        Error error; ///< of the names that are sound, if a further authority helps those; else of all
        QStringList unsound; ///< as typed: no authority could sign them
    };
    std::optional<Trouble> trouble(
        const QStringList &typed, const authority::IssuePlan &plan, const QDateTime &now) const;

    /// Whether a further authority for exactly these names is the way on.
    static bool helpsNewAuthority(const Error &error);
    /// Whether a new authority is made when local names are asked for: there is none, or those there are are narrow.
    static bool wouldMakeLocal(const QList<workspace::AuthorityRecord> &authorities);

private:
    bool permits(const pki::GeneralName &name) const;
    Error outside(const pki::GeneralNames &names) const;
    Result<std::optional<workspace::AuthorityRecord>> signerFor(const pki::GeneralNames &names) const;

    QList<workspace::AuthorityRecord> m_authorities;
    Signer m_signer;
    QList<pki::NameConstraints>
        m_constraints; ///< of those that may sign; empty when a new one fits itself to the names
    QString m_signerName;
};

} // namespace certwright::ui
