#include "core/verify/path_policies.h"

#include "core/ossl/bytes.h"
#include "core/ossl/error_queue.h"

#include <algorithm>
#include <optional>

namespace certwright::verify {

namespace {

bool hasCriticalPolicies(const X509 *certificate)
{
    const int at = X509_get_ext_by_NID(certificate, NID_certificate_policies, -1);
    return at >= 0 && X509_EXTENSION_get_critical(X509_get_ext(certificate, at)) == 1;
}

bool makesARule(const X509 *certificate)
{
    return X509_get_ext_by_NID(certificate, NID_policy_constraints, -1) >= 0
        || X509_get_ext_by_NID(certificate, NID_policy_mappings, -1) >= 0
        || X509_get_ext_by_NID(certificate, NID_inhibit_any_policy, -1) >= 0 || hasCriticalPolicies(certificate);
}

ossl::PolicyConstraints constraintsOf(const X509 *certificate)
{
    return ossl::PolicyConstraints(
        static_cast<POLICY_CONSTRAINTS *>(X509_get_ext_d2i(certificate, NID_policy_constraints, nullptr, nullptr)));
}

/// What cannot be read may demand one.
bool mayDemand(const X509 *certificate)
{
    if (X509_get_ext_by_NID(certificate, NID_policy_constraints, -1) < 0)
        return false;
    const ossl::PolicyConstraints constraints = constraintsOf(certificate);
    return !constraints || constraints->requireExplicitPolicy;
}

/// requireExplicitPolicy: after how many more certificates a policy is demanded.
std::optional<long> demandedAfter(const pki::Certificate &certificate)
{
    const ossl::X509Cert x509 = ossl::x509FromDer(certificate.der());
    const ossl::PolicyConstraints constraints = x509 ? constraintsOf(x509.get()) : nullptr;
    if (!constraints || !constraints->requireExplicitPolicy)
        return {};
    const long count = ASN1_INTEGER_get(constraints->requireExplicitPolicy);
    return count >= 0 ? std::optional(count) : std::nullopt; // it answers -1 to what no path is long enough for
}

/// RFC 5280 6.1.4 (h), (i) and 6.1.5 (a), (b): whose demand is in force at the leaf.
qsizetype demandingIndex(const QList<pki::Certificate> &path)
{
    long left = static_cast<long>(path.size());
    qsizetype demanding = 0;
    for (qsizetype i = path.size() - 2; i >= 0; --i) { // the anchor's own limits do not count
        if (left > 0 && !path.at(i).isSelfIssued())
            --left;
        const std::optional<long> after = demandedAfter(path.at(i));
        if (after && *after < left) {
            left = *after;
            demanding = i;
        }
    }
    return demanding;
}

void freeObjectStack(STACK_OF(ASN1_OBJECT) * stack) noexcept
{
    sk_ASN1_OBJECT_free(stack);
}

using ObjectStack = ossl::Handle<STACK_OF(ASN1_OBJECT), freeObjectStack>; ///< of objects that others own

/// Whether any policy holds from the anchor down to the first of these. It is demanded, since what becomes of a tree
/// that nobody needs differs among the versions of OpenSSL.
bool hasPolicy(STACK_OF(X509) * chain)
{
    const ObjectStack any(sk_ASN1_OBJECT_new_null());
    if (!any || sk_ASN1_OBJECT_push(any.get(), OBJ_nid2obj(NID_any_policy)) <= 0)
        return false;
    X509_POLICY_TREE *tree = nullptr;
    int isDemanded = 0;
    const int answer = X509_policy_check(&tree, &isDemanded, chain, any.get(), X509_V_FLAG_EXPLICIT_POLICY);
    const ossl::PolicyTree owned(tree);
    return answer == 1;
}

/// The certificate at which the policies of those above it are lost.
qsizetype lackingIndex(const QList<pki::Certificate> &path)
{
    const ossl::X509Stack chain(sk_X509_new_null());
    for (qsizetype i = path.size() - 1; chain && i >= 0; --i) {
        ossl::X509Cert x509 = ossl::x509FromDer(path.at(i).der());
        if (!x509 || sk_X509_insert(chain.get(), x509.get(), 0) <= 0)
            break;
        static_cast<void>(x509.release()); // the stack owns it now
        if (sk_X509_num(chain.get()) > 1 && !hasPolicy(chain.get()))
            return i;
    }
    return 0;
}

} // namespace

bool heedsPolicies(const STACK_OF(X509) * chain)
{
    for (int i = 0; i + 1 < sk_X509_num(chain); ++i) {
        if (makesARule(sk_X509_value(chain, i)))
            return true;
    }
    return false;
}

QString policyTreeKey()
{
    return QStringLiteral("policy-tree");
}

bool demandsPolicy(const STACK_OF(X509) * chain)
{
    for (int i = 0; i + 1 < sk_X509_num(chain); ++i) {
        if (mayDemand(sk_X509_value(chain, i)))
            return true;
    }
    return false;
}

Finding policiesTooMany(const QList<pki::Certificate> &path)
{
    return {FindingId::PathOther, Severity::Error, 0, {path.first().displayTitle(), policyTreeKey()}};
}

Finding policyMissing(const QList<pki::Certificate> &path)
{
    const ossl::ErrorScope scope;
    const qsizetype lacking = lackingIndex(path);
    return {FindingId::PathPolicyMissing, Severity::Error, static_cast<int>(lacking),
        {path.at(lacking).displayTitle(), path.at(demandingIndex(path)).displayTitle()}};
}

} // namespace certwright::verify
