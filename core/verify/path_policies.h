#pragma once

#include "core/base/finding.h"
#include "core/ossl/handles.h"
#include "core/pki/certificate.h"

namespace certwright::verify {

/// Whether a certificate below the anchor of this chain makes a rule about policies, or says that its own policies are
/// critical. Where none does, malformed policies change nothing: a path without any is as good (RFC 5280 6.1.5 (g)).
bool heedsPolicies(const STACK_OF(X509) * chain);

/// Whether a certificate below the anchor of this chain demands a policy, so that it matters which ones hold.
bool demandsPolicy(const STACK_OF(X509) * chain);

/// What stands for OpenSSL's words there, since they say "out of memory".
QString policyTreeKey();

/// PathOther about a path, leaf first, whose policies are mapped to each other in more ways than OpenSSL follows. Its
/// second argument is policyTreeKey().
Finding policiesTooMany(const QList<pki::Certificate> &path);

/// PathPolicyMissing about a path, leaf first and its anchor last, that OpenSSL refused for want of an explicit policy.
Finding policyMissing(const QList<pki::Certificate> &path);

} // namespace certwright::verify
