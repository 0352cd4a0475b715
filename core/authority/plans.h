#pragma once

#include "core/base/finding.h"
#include "core/base/result.h"
#include "core/pki/key_type.h"
#include "core/pki/name_constraints.h"
#include "core/pki/name_intake.h"
#include "core/workspace/records.h"

#include <optional>

namespace certwright::authority {

inline constexpr int minAuthorityYears = 1;
inline constexpr int maxAuthorityYears = 10;
inline constexpr int defaultAuthorityYears = 5;
inline constexpr int minLeafDays = 1;
inline constexpr int maxLeafDays = 3650;
inline constexpr int defaultLeafDays = 397;

/// The presets the window offers, shortest first.
inline constexpr int leafDayPresets[] = {14, 30, 47, 90, 397, 825};

/// What a new authority shall be. The recommended profile unless `exactly` limits it to given names.
struct AuthorityPlan {
    QString name; ///< for people; also the label in the subject
    pki::KeyType keyType = pki::KeyType::recommended();
    int years = defaultAuthorityYears;
    QList<pki::Permit> permits = {};
    std::optional<pki::GeneralNames> exactly = {};
};

/// What a leaf shall be.
struct IssuePlan {
    pki::GeneralNames names; ///< from pki::parseNames()
    workspace::LeafPurpose purpose = workspace::LeafPurpose::Server;
    pki::KeyType keyType = pki::KeyType::recommended();
    int days = defaultLeafDays;
};

/// From when to when a leaf is valid; both ends are within, as RFC 5280 4.1.2.5 has it.
struct Validity {
    QDateTime notBefore;
    QDateTime notAfter;
};

/// What a leaf signed at `now` gets: `days` days altogether and not a second more, of which the first hour is over
/// because clocks differ. Within the validity of the authority, where there is one already.
Validity leafValidity(int days, const QDateTime &now, const pki::Certificate *authority = nullptr);

/// The plan that makes a certificate once more: the same names, purpose, kind of key and lifetime. `days`, when given,
/// in place of the lifetime. NotIssuedHere, KeyTypeUnknown.
Result<IssuePlan> renewalPlan(const workspace::CertificateRecord &certificate, std::optional<int> days = {});

/// The constraints such an authority gets.
pki::NameConstraints constraintsFor(const AuthorityPlan &plan);

/// Years and name are in range: YearsOutOfRange, AuthorityNameInvalid (empty, over 40 characters, control characters).
Status checkPlan(const AuthorityPlan &plan);

/// Everything that can be said before signing: names against constraints (NameOutsideConstraints names the names, the
/// authority and what it permits), days, purpose against the EKU, expiry of the authority. On success the findings a
/// person should see: ValidityShortened, ValidityOver825, KeyTypeNotForBrowsers.
Result<Findings> checkPlan(const IssuePlan &plan, const workspace::AuthorityRecord &authority, const QDateTime &now);

} // namespace certwright::authority
