#pragma once

#include "core/authority/plans.h"

namespace certwright::authority {

/// The first name the constraints do not permit; null when all pass. Points into `names`.
const pki::GeneralName *firstRefused(const pki::GeneralNames &names, const pki::NameConstraints &constraints);

/// NoNames, TooManyNames, NameOutsideConstraints. `authority` is its name; empty for one that is yet to be made.
Status checkNames(const pki::GeneralNames &names, const pki::NameConstraints &constraints, const QString &authority);

/// What checkPlan() says of a leaf, for an authority of which only the certificate is at hand.
Result<Findings> checkLeaf(
    const IssuePlan &plan, const pki::Certificate &authority, const QString &authorityName, const QDateTime &now);

/// The extendedKeyUsage a purpose needs, by its RFC 5280 names.
QStringList purposeNames(workspace::LeafPurpose purpose);

} // namespace certwright::authority
