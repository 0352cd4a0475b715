#pragma once

#include "core/verify/path.h"

namespace certwright::verify {

/// Reasons against a built path that OpenSSL does not see: a wildcard that covers an excluded name (RFC 5280 4.2.1.10),
/// and a purpose this OpenSSL does not know.
Findings ownRules(const QList<pki::Certificate> &path, Purpose purpose);

/// The DNS names, addresses, mailboxes and URIs of the certificate at `index` of a path that an authority above it may
/// not vouch for, as far as they are told apart here: what PathNameNotPermitted names after the subject.
QStringList refusedNames(const QList<pki::Certificate> &path, qsizetype index);

/// PathNameNotPermitted about that certificate.
Finding nameNotPermitted(const QList<pki::Certificate> &path, qsizetype index);

} // namespace certwright::verify
