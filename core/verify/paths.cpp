#include "core/verify/paths.h"

#include "core/ossl/bytes.h"
#include "core/ossl/error_queue.h"
#include "core/ossl/handles.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <functional>
#include <limits>
#include <map>
#include <tuple>
#include <vector>

namespace certwright::verify {

namespace {

constexpr int nowhere = std::numeric_limits<int>::max() / 2; // further than any path

/// One certificate of the pile or an anchor. Names are numbered, and so is what may stand on a path once.
struct Node {
    pki::Certificate certificate;
    ossl::X509Cert x509;
    bool isAnchor = false;
    int subject = 0;
    int issuer = 0;
    int identity = 0; ///< of name and key
    int toAnchor = nowhere; ///< fewest steps to an anchor, going by names only
    int toEnd = nowhere; ///< the same to where there is no further step

    bool isSelfIssued() const { return subject == issuer; }
};

/// All certificates, who bears which name, and how far each is from an anchor. Linear in their number.
class Graph final
{
public:
    explicit Graph(const TrustAnchors &anchors)
        : m_anchors(anchors)
    {
    }

    /// Its index; -1 where OpenSSL cannot read it.
    int add(const pki::Certificate &certificate, bool isAnchor)
    {
        if (const auto known = m_byDer.constFind(certificate.der()); known != m_byDer.cend())
            return *known;
        ossl::X509Cert x509 = ossl::x509FromDer(certificate.der());
        if (!x509)
            return -1;
        const int index = static_cast<int>(m_nodes.size());
        m_byDer.insert(certificate.der(), index);
        const int subject = numberOf(X509_get_subject_name(x509.get()));
        const int issuer = numberOf(X509_get_issuer_name(x509.get()));
        m_bySubject[static_cast<std::size_t>(subject)].append(index);
        const QPair<int, QByteArray> identity{subject, certificate.publicKeyDer()};
        if (!m_identities.contains(identity))
            m_identities.insert(identity, static_cast<int>(m_identities.size()));
        const bool isTrusted = isAnchor || m_anchors.contains(certificate);
        m_nodes.push_back({certificate, std::move(x509), isTrusted, subject, issuer, m_identities.value(identity)});
        return index;
    }

    /// Adds the anchors above the leaf and finds out how far everything is from them. Once, after all was added.
    void measure(int leaf)
    {
        addAnchorsAbove(leaf);
        const auto isEnd = [this](const Node &one) { return one.isSelfIssued() || issuersOf(one).isEmpty(); };
        const std::vector<int> toAnchor = distances([](const Node &one) { return one.isAnchor; });
        const std::vector<int> toEnd = distances(isEnd);
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            m_nodes[i].toAnchor = toAnchor[i];
            m_nodes[i].toEnd = toEnd[i];
        }
        for (QList<int> &bearers : m_bySubject)
            std::stable_sort(bearers.begin(), bearers.end(), [this](int left, int right) {
                return std::tie(node(left).toAnchor, node(left).toEnd)
                    < std::tie(node(right).toAnchor, node(right).toEnd);
            });
    }

    const Node &node(int index) const { return m_nodes[static_cast<std::size_t>(index)]; }

    /// All that bear the issuer's name, the nearest to an anchor first once that is known.
    const QList<int> &issuersOf(const Node &child) const { return m_bySubject[static_cast<std::size_t>(child.issuer)]; }

    /// RFC 5280 4.2.1.1: whether the identifiers of the keys, as far as both have one, fit.
    bool namesTheKey(int child, int issuer) const
    {
        const ASN1_OCTET_STRING *named = X509_get0_authority_key_id(node(child).x509.get());
        const ASN1_OCTET_STRING *own = X509_get0_subject_key_id(node(issuer).x509.get());
        return !named || !own || ASN1_OCTET_STRING_cmp(named, own) == 0;
    }

private:
    int numberOf(const X509_NAME *name)
    {
        QList<int> &alike = m_namesByHash[X509_NAME_hash_ex(name, nullptr, nullptr, nullptr)];
        for (const int known : std::as_const(alike)) {
            if (X509_NAME_cmp(m_names[static_cast<std::size_t>(known)], name) == 0)
                return known;
        }
        alike.append(static_cast<int>(m_names.size()));
        m_names.push_back(name);
        m_bySubject.emplace_back();
        return alike.last();
    }

    void addAnchorsAbove(int leaf)
    {
        QSet<int> climbed;
        QSet<QByteArray> asked;
        QList<int> waiting{leaf};
        while (!waiting.isEmpty()) {
            const int index = waiting.takeLast();
            if (const QByteArray der = node(index).certificate.issuerDer(); !asked.contains(der)) {
                asked.insert(der);
                for (const pki::Certificate &anchor : m_anchors.named(der)) {
                    if (const int added = add(anchor, true); added >= 0)
                        waiting.append(added);
                }
            }
            if (const Node &child = node(index); !climbed.contains(child.issuer)) {
                climbed.insert(child.issuer);
                waiting += issuersOf(child);
            }
        }
    }

    /// From the goals downwards, breadth first.
    std::vector<int> distances(const std::function<bool(const Node &)> &isGoal) const
    {
        std::vector<int> ofNode(m_nodes.size(), nowhere);
        std::vector<int> ofName(m_names.size(), nowhere);
        std::vector<QList<int>> issuedBy(m_names.size());
        QList<int> names; // in the order of their distance
        const auto reach = [&](std::size_t index, int distance) {
            ofNode[index] = distance;
            const int subject = m_nodes[index].subject;
            if (int &known = ofName[static_cast<std::size_t>(subject)]; known == nowhere) {
                known = distance;
                names.append(subject);
            }
        };
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            issuedBy[static_cast<std::size_t>(m_nodes[i].issuer)].append(static_cast<int>(i));
            if (isGoal(m_nodes[i]))
                reach(i, 0);
        }
        for (qsizetype at = 0; at < names.size(); ++at) {
            const auto name = static_cast<std::size_t>(names.at(at));
            for (const int child : std::as_const(issuedBy[name])) {
                if (ofNode[static_cast<std::size_t>(child)] == nowhere)
                    reach(static_cast<std::size_t>(child), ofName[name] + 1);
            }
        }
        return ofNode;
    }

    const TrustAnchors &m_anchors;
    std::vector<Node> m_nodes;
    QHash<QByteArray, int> m_byDer;
    QHash<QPair<int, QByteArray>, int> m_identities;
    std::vector<const X509_NAME *> m_names; ///< each once; they live in the nodes
    QHash<unsigned long, QList<int>> m_namesByHash;
    std::vector<QList<int>> m_bySubject;
};

/// A way from the leaf to some node; its last step is not checked yet.
struct Trail {
    QList<int> nodes;
    QList<LinkState> links; ///< two fewer than nodes
    int doubts = 0; ///< steps whose key identifiers do not fit
};

/// Best first, with a cache of signatures; every loop is bounded by the limits.
class Search final
{
public:
    Search(const Graph &graph, const PathLimits &limits)
        : m_graph(graph)
        , m_limits(limits)
    {
    }

    PathSearch run(int leaf)
    {
        push({{leaf}, {}});
        for (int steps = 0; !m_open.empty(); ++steps) {
            if (steps >= m_limits.steps || m_anchored >= m_limits.paths || m_isSpent) {
                m_found.complete = false;
                break;
            }
            look(std::move(m_open.extract(m_open.begin()).mapped()));
        }
        if (m_found.paths.isEmpty())
            found(m_loop.value_or(Trail{{leaf}, {}}), m_loop ? PathGoal::Loop : PathGoal::IssuerMissing);
        std::stable_sort(m_found.paths.begin(), m_found.paths.end(), isBetter);
        if (m_found.paths.size() > m_limits.paths) {
            m_found.paths.resize(m_limits.paths);
            m_found.complete = false;
        }
        return m_found;
    }

private:
    /// Lower ones first: whether it leads to an anchor without a doubt, its length up to there, what is left, its age.
    using Rank = std::tuple<int, int, int, int>;

    static bool isBetter(const CandidatePath &a, const CandidatePath &b)
    {
        if (a.goal != b.goal)
            return a.goal < b.goal;
        if (a.certificates.size() != b.certificates.size())
            return a.certificates.size() < b.certificates.size();
        return a.certificates.last().notAfter() > b.certificates.last().notAfter();
    }

    Rank rankOf(int last, qsizetype length, int doubts)
    {
        const Node &end = m_graph.node(last);
        const bool isLed = end.toAnchor < nowhere;
        const int left = isLed ? end.toAnchor : end.toEnd;
        return {isLed ? std::min(doubts, 1) : 2, static_cast<int>(length) + left, left, ++m_age};
    }

    void push(const Trail &trail)
    {
        m_open.emplace(rankOf(trail.nodes.last(), trail.nodes.size(), trail.doubts), trail);
    }

    /// Checks the last step, notes the trail where it ends, and opens how it goes on.
    void look(Trail trail)
    {
        const int last = trail.nodes.last();
        if (trail.nodes.size() > 1)
            trail.links.append(link(trail.nodes.at(trail.nodes.size() - 2), last));
        if (!trail.links.isEmpty() && trail.links.last() == LinkState::NameOnly)
            return found(trail, PathGoal::WrongKey);
        const Node &end = m_graph.node(last);
        if (end.isAnchor && !m_isSpent)
            found(trail, PathGoal::Anchor);
        const bool isRoot = end.isSelfIssued() && link(last, last) == LinkState::Signed;
        if (m_isSpent)
            return;
        if (isRoot) {
            if (!end.isAnchor)
                found(trail, PathGoal::UntrustedRoot);
            return;
        }
        const bool hasIssuers = !m_graph.issuersOf(end).isEmpty();
        if (hasIssuers && trail.nodes.size() >= m_limits.depth) {
            m_found.complete = false;
            if (!end.isAnchor)
                found(trail, PathGoal::TooDeep);
        } else if (!goesOn(trail) && !end.isAnchor) {
            found(trail, PathGoal::IssuerMissing);
        }
    }

    /// Opens each step further; false where there is none, and no loop either.
    bool goesOn(const Trail &trail)
    {
        const int last = trail.nodes.last();
        bool isGoing = false;
        for (const int issuer : m_graph.issuersOf(m_graph.node(last))) {
            if (++m_issuers > m_limits.issuers || m_isSpent) {
                m_found.complete = false;
                return true;
            }
            if (!stands(trail, issuer)) {
                isGoing = true;
                open(trail, issuer);
            } else if (!isGoing || !m_loop) {
                const bool isLoop = link(last, issuer) != LinkState::NameOnly && !m_isSpent;
                isGoing = isGoing || isLoop;
                if (isLoop && !m_loop)
                    m_loop = trail;
            }
        }
        return isGoing || m_isSpent;
    }

    /// Of more than can be looked at the best are kept.
    void open(const Trail &trail, int issuer)
    {
        const int doubts = trail.doubts + (m_graph.namesTheKey(trail.nodes.last(), issuer) ? 0 : 1);
        const Rank rank = rankOf(issuer, trail.nodes.size() + 1, doubts);
        const bool isFull = m_open.size() >= static_cast<std::size_t>(m_limits.steps);
        if (isFull)
            m_found.complete = false;
        if (isFull && rank > std::prev(m_open.end())->first)
            return;
        if (isFull)
            m_open.erase(std::prev(m_open.end()));
        m_open.emplace(rank, Trail{trail.nodes + QList{issuer}, trail.links, doubts});
    }

    /// Whether the same name and key are on the trail, maybe in another certificate.
    bool stands(const Trail &trail, int issuer) const
    {
        const int identity = m_graph.node(issuer).identity;
        return std::any_of(trail.nodes.cbegin(), trail.nodes.cend(),
            [&](int other) { return m_graph.node(other).identity == identity; });
    }

    /// A key needs to be tried once, in however many certificates it is.
    LinkState link(int child, int issuer)
    {
        const QPair<int, int> key{child, m_graph.node(issuer).identity};
        if (const auto known = m_signatures.constFind(key); known != m_signatures.cend())
            return *known;
        if (m_signatures.size() >= m_limits.signatures) {
            m_found.complete = false;
            m_isSpent = true; // what nobody checked is no path
            return LinkState::Unchecked;
        }
        const ossl::ErrorScope scope;
        X509 *below = m_graph.node(child).x509.get();
        EVP_PKEY *publicKey = X509_get0_pubkey(m_graph.node(issuer).x509.get());
        const int verified = publicKey ? X509_verify(below, publicKey) : -1;
        const bool isKnown = publicKey && X509_get_signature_info(below, nullptr, nullptr, nullptr, nullptr);
        const LinkState state = verified == 1 ? LinkState::Signed
            : isKnown                         ? LinkState::NameOnly
                                              : LinkState::Unchecked;
        m_signatures.insert(key, state);
        return state;
    }

    /// Ends without an anchor may be many; they take no place from those with one.
    void found(const Trail &trail, PathGoal goal)
    {
        int &count = goal == PathGoal::Anchor ? m_anchored : m_ends;
        if (count >= m_limits.paths) {
            m_found.complete = false;
            return;
        }
        ++count;
        CandidatePath path{{}, trail.links, goal};
        for (const int index : trail.nodes)
            path.certificates.append(m_graph.node(index).certificate);
        m_found.paths.append(path);
    }

    const Graph &m_graph;
    const PathLimits m_limits;
    std::map<Rank, Trail> m_open;
    QHash<QPair<int, int>, LinkState> m_signatures;
    std::optional<Trail> m_loop; ///< the first that came back to itself
    bool m_isSpent = false; ///< no more signatures may be checked
    int m_age = 0;
    int m_issuers = 0;
    int m_anchored = 0;
    int m_ends = 0;
    PathSearch m_found;
};

} // namespace

PathSearch findPaths(const pki::Certificate &leaf, const QList<pki::Certificate> &pile, const TrustAnchors &anchors,
    const PathLimits &limits)
{
    const ossl::ErrorScope scope;
    Graph graph(anchors);
    const int start = graph.add(leaf, false);
    for (const pki::Certificate &certificate : pile)
        graph.add(certificate, false);
    if (start < 0)
        return {};
    graph.measure(start);
    return Search(graph, limits).run(start);
}

} // namespace certwright::verify
