#pragma once

#include "core/authority/plans.h"

#include <variant>

namespace certwright::authority {

/// None exists yet: make the first one.
struct FirstUse { };

using AuthorityChosen = std::variant<FirstUse, workspace::AuthorityRecord>;

/// Which authority signs when none was named: the default one if it permits all names, else the only one that does.
/// FirstUse while there is none at all. Those whose key was destroyed never sign.
/// Fails with NameOutsideConstraints (one authority, names the culprits), NoAuthorityPermits or AuthorityAmbiguous.
Result<AuthorityChosen> chooseAuthority(
    const QList<workspace::AuthorityRecord> &authorities, const pki::GeneralNames &names);

/// Whether none of those there are signs for the names, so that only a further one could.
bool noneSigns(const Result<AuthorityChosen> &choice);

/// Whether the recommended authority is to be made for these names: there is none that signs, or no default one and
/// none that permits them (those there are have narrow limits).
bool needsFirstAuthority(const QList<workspace::AuthorityRecord> &authorities, const pki::GeneralNames &names);

} // namespace certwright::authority
