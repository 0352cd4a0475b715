#include "core/verify/path.h"

#include "core/ossl/bytes.h"
#include "core/ossl/error_queue.h"
#include "core/ossl/handles.h"
#include "core/ossl/trust_store.h"
#include "core/verify/path_errors.h"
#include "core/verify/path_policies.h"
#include "core/verify/path_rules.h"

#include <algorithm>
#include <ctime>
#include <memory>

namespace certwright::verify {

using namespace Qt::StringLiterals;

namespace {

using Complaints = QList<PathComplaint>;

int complaintsSlot()
{
    static const int slot = X509_STORE_CTX_get_ex_new_index(0, nullptr, nullptr, nullptr, nullptr);
    return slot;
}

/// What a run is told to note, and where it may look things up.
struct Notes {
    Complaints complaints;
    const STACK_OF(X509_CRL) *crls = nullptr;
};

/// When a list says that the certificate was revoked: OpenSSL does not say which one named it.
QDateTime revocationTime(const Notes &notes, X509 *certificate)
{
    for (int i = 0; certificate && i < sk_X509_CRL_num(notes.crls); ++i) {
        X509_REVOKED *entry = nullptr;
        if (X509_CRL_get0_by_cert(sk_X509_CRL_value(notes.crls, i), &entry, certificate) == 1 && entry)
            return ossl::toDateTime(X509_REVOKED_get0_revocationDate(entry));
    }
    return {};
}

/// As RFC 5280 has it, malformed policies matter only where somebody heeds them: OpenSSL minds them anywhere.
bool isIdle(int code, const X509_STORE_CTX *context)
{
    return code == X509_V_ERR_INVALID_POLICY_EXTENSION && !heedsPolicies(X509_STORE_CTX_get0_chain(context));
}

/// Notes what OpenSSL finds wrong and lets it go on, so that all reasons are known.
int collectComplaint(int fine, X509_STORE_CTX *context)
{
    // The path of a list's own signer has a context of its own: what is wrong there makes the list unusable.
    if (X509_STORE_CTX_get0_parent_ctx(context))
        return fine;
    if (fine == 0 && !isIdle(X509_STORE_CTX_get_error(context), context)) {
        auto *notes = static_cast<Notes *>(X509_STORE_CTX_get_ex_data(context, complaintsSlot()));
        PathComplaint complaint{X509_STORE_CTX_get_error(context), X509_STORE_CTX_get_error_depth(context)};
        if (complaint.code == X509_V_ERR_CERT_REVOKED)
            complaint.revoked = revocationTime(*notes, X509_STORE_CTX_get_current_cert(context));
        if (!notes->complaints.contains(complaint))
            notes->complaints.append(complaint);
    }
    return 1;
}

ossl::X509Stack toStack(const QList<pki::Certificate> &certificates)
{
    ossl::X509Stack stack(sk_X509_new_null());
    for (const pki::Certificate &certificate : certificates) {
        ossl::X509Cert parsed = ossl::x509FromDer(certificate.der());
        if (!stack || !parsed || sk_X509_push(stack.get(), parsed.get()) <= 0)
            return nullptr;
        static_cast<void>(parsed.release()); // the stack owns it now
    }
    return stack;
}

ossl::CrlStack toStack(const QList<QByteArray> &crls)
{
    ossl::CrlStack stack(sk_X509_CRL_new_null());
    for (const QByteArray &der : crls) {
        const auto *position = reinterpret_cast<const unsigned char *>(der.constData());
        ossl::X509RevocationList parsed(d2i_X509_CRL(nullptr, &position, der.size()));
        if (!stack || !parsed || sk_X509_CRL_push(stack.get(), parsed.get()) <= 0)
            return nullptr;
        static_cast<void>(parsed.release()); // the stack owns it now
    }
    return stack;
}

/// OpenSSL's own name of a purpose. It knows codesign from 3.2 on, and of ocsphelper it asks the authorities alone:
/// what the certificate itself has to say is looked at by ownRules().
const char *shortName(Purpose purpose)
{
    switch (purpose) {
    case Purpose::TlsServer:
        return "sslserver";
    case Purpose::TlsClient:
        return "sslclient";
    case Purpose::Email:
        return "smimesign";
    case Purpose::CodeSigning:
        return "codesign";
    case Purpose::TimeStamping:
        return "timestampsign";
    case Purpose::OcspSigning:
        return "ocsphelper";
    case Purpose::Any:
        break;
    }
    return "any";
}

/// What OpenSSL has an anchor's own settings asked for; of any purpose whether they name anyExtendedKeyUsage.
int trustFor(Purpose purpose)
{
    switch (purpose) {
    case Purpose::TlsServer:
        return X509_TRUST_SSL_SERVER;
    case Purpose::TlsClient:
        return X509_TRUST_SSL_CLIENT;
    case Purpose::Email:
        return X509_TRUST_EMAIL;
    case Purpose::CodeSigning:
        return X509_TRUST_OBJECT_SIGN;
    case Purpose::TimeStamping:
        return X509_TRUST_TSA;
    case Purpose::OcspSigning: // X509_TRUST_OCSP_SIGN refuses every anchor that does not name it
    case Purpose::Any:
        break;
    }
    return X509_TRUST_DEFAULT;
}

/// Purpose is about the EKU of the path, trust about what the store says of its anchors.
bool setPurpose(X509_VERIFY_PARAM *parameters, Purpose purpose)
{
    const int index = X509_PURPOSE_get_by_sname(shortName(purpose));
    const X509_PURPOSE *known = index >= 0 ? X509_PURPOSE_get0(index) : nullptr;
    const int id = known ? X509_PURPOSE_get_id(known) : X509_PURPOSE_ANY;
    if (X509_VERIFY_PARAM_set_purpose(parameters, id) != 1)
        return false;
    const int trust = trustFor(purpose);
    return trust == X509_TRUST_DEFAULT || X509_VERIFY_PARAM_set_trust(parameters, trust) == 1;
}

/// RFC 5280 6.1.1 (c): the user-initial-policy-set. A policy that is demanded has to be there, whichever it is.
bool acceptAnyPolicy(X509_VERIFY_PARAM *parameters)
{
    return X509_VERIFY_PARAM_add0_policy(parameters, OBJ_nid2obj(NID_any_policy)) == 1; // shared, never freed
}

enum class Policies { Checked, Ignored };

unsigned long flagsFor(const PathQuery &query, Policies policies)
{
    unsigned long flags = X509_V_FLAG_TRUSTED_FIRST;
    if (policies == Policies::Checked)
        flags |= X509_V_FLAG_POLICY_CHECK;
    if (query.strictness == Strictness::Strict)
        flags |= X509_V_FLAG_X509_STRICT;
    if (query.anchors.store().kind() == ossl::AnchorKind::Any && query.end != PathEnd::RootOnly)
        flags |= X509_V_FLAG_PARTIAL_CHAIN;
    if (!query.crls.isEmpty())
        flags |= X509_V_FLAG_CRL_CHECK | X509_V_FLAG_EXTENDED_CRL_SUPPORT;
    return flags;
}

bool configure(X509_STORE_CTX *context, const PathQuery &query, Policies policies, Notes &notes)
{
    constexpr int authLevel = 2; // at least 112 bits, no SHA-1: what Debian's own OpenSSL asks for
    X509_VERIFY_PARAM *parameters = X509_STORE_CTX_get0_param(context);
    X509_VERIFY_PARAM_set_auth_level(parameters, authLevel);
    X509_VERIFY_PARAM_set_time(parameters, static_cast<std::time_t>(query.at.toSecsSinceEpoch()));
    X509_STORE_CTX_set_verify_cb(context, collectComplaint);
    return X509_VERIFY_PARAM_set_flags(parameters, flagsFor(query, policies)) == 1
        && setPurpose(parameters, query.purpose) && (policies == Policies::Ignored || acceptAnyPolicy(parameters))
        && X509_STORE_CTX_set_ex_data(context, complaintsSlot(), &notes) == 1;
}

/// The path as far as OpenSSL built it; certificates that were given are reused, anchors parsed.
QList<pki::Certificate> builtPath(const X509_STORE_CTX *context, const QList<pki::Certificate> &given)
{
    QList<pki::Certificate> path;
    const STACK_OF(X509) *chain = X509_STORE_CTX_get0_chain(context);
    for (int i = 0; i < sk_X509_num(chain); ++i) {
        const QByteArray der = ossl::toDer(i2d_X509, sk_X509_value(chain, i));
        const auto known = std::find_if(given.cbegin(), given.cend(), [&der](const auto &c) { return c.der() == der; });
        if (known != given.cend()) {
            path.append(*known);
            continue;
        }
        const Result<pki::Certificate> parsed = pki::Certificate::parse(der, {});
        if (!parsed)
            break;
        path.append(*parsed);
    }
    return path.isEmpty() ? QList{given.first()} : path;
}

PathVerdict failedVerdict(const PathQuery &query, int code)
{
    const QStringList args{query.chain.isEmpty() ? QString() : query.chain.first().displayTitle(),
        QString::fromLatin1(X509_verify_cert_error_string(code))};
    return {false, {{FindingId::PathOther, Severity::Error, query.chain.isEmpty() ? -1 : 0, args}},
        query.chain.isEmpty() ? query.chain : QList{query.chain.first()}};
}

/// One run of OpenSSL's verification; what it found lives as long as this does.
class Verification final
{
public:
    Verification(const PathQuery &query, Policies policies)
        : m_given(toStack(query.chain))
        , m_crls(toStack(query.crls))
        , m_context(X509_STORE_CTX_new())
    {
        m_notes.crls = m_crls.get();
        m_started = !query.chain.isEmpty() && m_given && m_crls && m_context
            && X509_STORE_CTX_init(
                   m_context.get(), query.anchors.store().get(), sk_X509_value(m_given.get(), 0), m_given.get())
                == 1
            && configure(m_context.get(), query, policies, m_notes);
        if (m_started && !query.crls.isEmpty())
            X509_STORE_CTX_set0_crls(m_context.get(), m_crls.get()); // looks at them only
        m_judged = m_started && X509_verify_cert(m_context.get()) == 1;
    }
    Verification(const Verification &) = delete;
    Verification &operator=(const Verification &) = delete;

    bool started() const { return m_started; }
    bool judged() const { return m_judged; }
    /// OpenSSL gives up a policy tree that grows too large (CVE-2023-0464), and calls that out of memory. Policies are
    /// what it looks at last.
    bool hasTooManyPolicies() const
    {
        return m_started && !m_judged && X509_STORE_CTX_get_error(m_context.get()) == X509_V_ERR_OUT_OF_MEM
            && sk_X509_num(X509_STORE_CTX_get0_chain(m_context.get())) > 1;
    }
    const Complaints &complaints() const { return m_notes.complaints; }
    X509_STORE_CTX *context() const { return m_context.get(); }

private:
    ossl::X509Stack m_given;
    ossl::CrlStack m_crls;
    ossl::X509StoreContext m_context;
    Notes m_notes;
    bool m_started = false;
    bool m_judged = false;
};

/// RFC 5280 6.1.5 (g): a path whose policies nobody demands is good without any, so that they need not be known.
std::unique_ptr<const Verification> verified(const PathQuery &query)
{
    auto run = std::make_unique<const Verification>(query, Policies::Checked);
    if (!run->hasTooManyPolicies() || demandsPolicy(X509_STORE_CTX_get0_chain(run->context())))
        return run;
    return std::make_unique<const Verification>(query, Policies::Ignored);
}

PathVerdict judge(const PathQuery &query)
{
    const ossl::ErrorScope scope;
    const auto run = verified(query);
    if (!run->started())
        return failedVerdict(query, X509_V_ERR_OUT_OF_MEM);
    PathVerdict verdict;
    verdict.path = builtPath(run->context(), query.chain);
    verdict.reasons = findingsFor(run->complaints(), verdict.path, query);
    if (run->hasTooManyPolicies())
        verdict.reasons.append(policiesTooMany(verdict.path));
    if (!run->judged() && verdict.reasons.isEmpty())
        return failedVerdict(query, X509_STORE_CTX_get_error(run->context()));
    for (const Finding &finding : ownRules(verdict.path, query.purpose)) {
        const auto says = [&finding](const Finding &said) {
            return said == finding || (said.id == finding.id && said.id == FindingId::PathNameNotPermitted);
        };
        if (std::none_of(verdict.reasons.cbegin(), verdict.reasons.cend(), says))
            verdict.reasons.append(finding);
    }
    verdict.ok = verdict.reasons.isEmpty();
    return verdict;
}

} // namespace

PathVerdict verifyPath(const PathQuery &query)
{
    if (query.chain.isEmpty())
        return failedVerdict(query, X509_V_ERR_INVALID_CALL);
    PathQuery asked = query;
    asked.end = query.end == PathEnd::RootFirst ? PathEnd::RootOnly : query.end;
    PathVerdict verdict = judge(asked);
    if (query.end == PathEnd::RootFirst && !verdict.ok && query.anchors.store().kind() == ossl::AnchorKind::Any) {
        asked.end = PathEnd::AnyAnchor;
        verdict = judge(asked);
    }
    verdict.end = asked.end;
    const int last = static_cast<int>(verdict.path.size()) - 1;
    if (verdict.ok && !verdict.path.last().isSelfIssued())
        verdict.notes.append(
            {FindingId::PathPartialAnchor, Severity::Notice, last, {verdict.path.last().displayTitle()}});
    return verdict;
}

bool isPathValid(const PathQuery &query)
{
    const ossl::ErrorScope scope;
    const auto run = verified(query);
    return run->judged() && run->complaints().isEmpty();
}

} // namespace certwright::verify
