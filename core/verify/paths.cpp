#include "core/verify/paths.h"

#include "core/ossl/bytes.h"
#include "core/ossl/error_queue.h"
#include "core/ossl/handles.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <deque>
#include <vector>

namespace certwright::verify {

namespace {

/// One certificate of the pile or an anchor.
struct Node {
    pki::Certificate certificate;
    ossl::X509Cert x509;
    bool isAnchor = false;
    QByteArray identity = {}; ///< name and key: what may stand on a path once
};

/// A way from the leaf to some node.
struct Trail {
    QList<int> nodes;
    QList<LinkState> links;
};

/// Shortest first, with a cache of signatures; every loop is bounded by the limits.
class Search final
{
public:
    Search(const TrustAnchors &anchors, const PathLimits &limits)
        : m_anchors(anchors)
        , m_limits(limits)
    {
    }

    int add(const pki::Certificate &certificate, bool isAnchor)
    {
        if (const auto known = m_byDer.constFind(certificate.der()); known != m_byDer.cend())
            return *known;
        ossl::X509Cert x509 = ossl::x509FromDer(certificate.der());
        if (!x509)
            return -1;
        const int index = static_cast<int>(m_nodes.size());
        m_byDer.insert(certificate.der(), index);
        m_bySubject[X509_subject_name_hash(x509.get())].append(index);
        const bool trusted = isAnchor || m_anchors.contains(certificate);
        m_nodes.push_back(
            {certificate, std::move(x509), trusted, certificate.subjectDer() + certificate.publicKeyDer()});
        return index;
    }

    PathSearch run(int leaf)
    {
        std::deque<Trail> open{{{leaf}, {}}};
        for (int steps = 0; !open.empty(); ++steps) {
            if (steps >= m_limits.steps || m_found.paths.size() >= m_limits.paths) {
                m_found.complete = false;
                break;
            }
            const Trail trail = open.front();
            open.pop_front();
            for (Trail &longer : follow(trail))
                open.push_back(std::move(longer));
        }
        if (m_found.paths.isEmpty()) // nothing but loops
            found({{leaf}, {}}, PathGoal::IssuerMissing);
        std::stable_sort(m_found.paths.begin(), m_found.paths.end(), isBetter);
        return m_found;
    }

private:
    static bool isBetter(const CandidatePath &a, const CandidatePath &b)
    {
        if (a.goal != b.goal)
            return a.goal < b.goal;
        if (a.certificates.size() != b.certificates.size())
            return a.certificates.size() < b.certificates.size();
        return a.certificates.last().notAfter() > b.certificates.last().notAfter();
    }

    const Node &node(int index) const { return m_nodes[static_cast<std::size_t>(index)]; }

    /// Notes the trail where it ends, and answers how it goes on.
    std::vector<Trail> follow(const Trail &trail)
    {
        const int last = trail.nodes.last();
        if (node(last).isAnchor)
            found(trail, PathGoal::Anchor);
        if (node(last).certificate.isSelfIssued() && link(last, last) == LinkState::Signed) {
            if (!node(last).isAnchor)
                found(trail, PathGoal::UntrustedRoot);
            return {};
        }
        const QList<int> issuers = issuersOf(last);
        if (issuers.isEmpty() && !node(last).isAnchor)
            found(trail, PathGoal::IssuerMissing);
        if (!issuers.isEmpty() && trail.nodes.size() >= m_limits.depth) {
            m_found.complete = false;
            found(trail, PathGoal::TooDeep);
            return {};
        }
        return followIssuers(trail, issuers);
    }

    std::vector<Trail> followIssuers(const Trail &trail, const QList<int> &issuers)
    {
        std::vector<Trail> longer;
        for (const int issuer : issuers) {
            if (stands(trail, issuer))
                continue;
            const LinkState state = link(trail.nodes.last(), issuer);
            Trail next{trail.nodes + QList{issuer}, trail.links + QList{state}};
            if (state == LinkState::NameOnly)
                found(next, PathGoal::WrongKey);
            else
                longer.push_back(std::move(next));
        }
        return longer;
    }

    /// Whether the same name and key are on the trail, maybe in another certificate.
    bool stands(const Trail &trail, int issuer) const
    {
        return std::any_of(trail.nodes.cbegin(), trail.nodes.cend(),
            [&](int other) { return node(other).identity == node(issuer).identity; });
    }

    QList<int> issuersOf(int index)
    {
        const X509_NAME *name = X509_get_issuer_name(node(index).x509.get());
        if (const QByteArray der = node(index).certificate.issuerDer(); !m_asked.contains(der)) {
            m_asked.insert(der);
            for (const pki::Certificate &anchor : m_anchors.named(der))
                add(anchor, true);
        }
        QList<int> issuers = m_bySubject.value(X509_NAME_hash_ex(name, nullptr, nullptr, nullptr));
        issuers.removeIf([this, name](int candidate) {
            return X509_NAME_cmp(X509_get_subject_name(node(candidate).x509.get()), name) != 0;
        });
        return issuers;
    }

    LinkState link(int child, int issuer)
    {
        const qint64 key = (static_cast<qint64>(child) << 32) | issuer;
        if (const auto known = m_signatures.constFind(key); known != m_signatures.cend())
            return *known;
        if (m_signatures.size() >= m_limits.signatures) {
            m_found.complete = false;
            return LinkState::Unchecked;
        }
        const ossl::ErrorScope scope;
        EVP_PKEY *publicKey = X509_get0_pubkey(node(issuer).x509.get());
        const int verified = publicKey ? X509_verify(node(child).x509.get(), publicKey) : -1;
        const bool isKnown
            = publicKey && X509_get_signature_info(node(child).x509.get(), nullptr, nullptr, nullptr, nullptr);
        const LinkState state = verified == 1 ? LinkState::Signed
            : isKnown                         ? LinkState::NameOnly
                                              : LinkState::Unchecked;
        m_signatures.insert(key, state);
        return state;
    }

    void found(const Trail &trail, PathGoal goal)
    {
        CandidatePath path{{}, trail.links, goal};
        for (const int index : trail.nodes)
            path.certificates.append(node(index).certificate);
        m_found.paths.append(path);
    }

    const TrustAnchors &m_anchors;
    const PathLimits m_limits;
    std::vector<Node> m_nodes;
    QHash<QByteArray, int> m_byDer;
    QHash<unsigned long, QList<int>> m_bySubject;
    QSet<QByteArray> m_asked; ///< issuer names whose anchors are among the nodes
    QHash<qint64, LinkState> m_signatures;
    PathSearch m_found;
};

} // namespace

PathSearch findPaths(const pki::Certificate &leaf, const QList<pki::Certificate> &pile, const TrustAnchors &anchors,
    const PathLimits &limits)
{
    const ossl::ErrorScope scope;
    Search search(anchors, limits);
    const int start = search.add(leaf, false);
    for (const pki::Certificate &certificate : pile)
        search.add(certificate, false);
    return start < 0 ? PathSearch() : search.run(start);
}

PathVerdict verifyExactly(const PathQuery &query, const CandidatePath &path)
{
    const Result<TrustAnchors> anchor = TrustAnchors::of({path.certificates.last()});
    if (!anchor)
        return verifyPath(query);
    PathQuery exact = query;
    exact.chain = path.certificates;
    exact.anchors = *anchor;
    return verifyPath(exact);
}

PathVerdict verifyAnyPath(const PathQuery &query)
{
    PathVerdict verdict = verifyPath(query);
    if (verdict.ok || query.chain.isEmpty())
        return verdict;
    constexpr int mostTried = 16;
    int tried = 0;
    const PathSearch search = findPaths(query.chain.first(), query.chain.mid(1), query.anchors);
    for (const CandidatePath &path : search.paths) {
        if (path.goal != PathGoal::Anchor || ++tried > mostTried)
            break;
        if (path.certificates == verdict.path)
            continue;
        if (PathVerdict other = verifyExactly(query, path); other.ok)
            return other;
    }
    return verdict;
}

} // namespace certwright::verify
