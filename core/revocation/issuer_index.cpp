#include "core/revocation/issuer_index.h"

#include "core/ossl/error_queue.h"
#include "core/ossl/handles.h"
#include "core/revocation/crl_cover.h"
#include "core/revocation/signature.h"

#include <algorithm>
#include <utility>

namespace certwright::revocation {

namespace {

constexpr qsizetype mostOnWay = 12;

unsigned long hashOf(const QByteArray &nameDer)
{
    const ossl::ErrorScope scope;
    const auto *position = reinterpret_cast<const unsigned char *>(nameDer.constData());
    const ossl::X509Name name(d2i_X509_NAME(nullptr, &position, nameDer.size()));
    return name ? X509_NAME_hash_ex(name.get(), nullptr, nullptr, nullptr) : 0;
}

/// As many of `from` as there is room for. Answers whether all of them fit.
bool isAllTaken(QList<int> &into, const QList<int> &from, qsizetype most)
{
    for (const int one : from) {
        if (into.contains(one))
            continue;
        if (into.size() == most)
            return false;
        into.append(one);
    }
    return true;
}

} // namespace

IssuerIndex::IssuerIndex(
    const QList<pki::Certificate> &pile, const std::optional<verify::TrustAnchors> &anchors, int most)
    : m_anchors(anchors)
    , m_most(most)
    , m_certificates(pile)
{
    for (int i = 0; i < pile.size(); ++i) {
        if (!m_byDer.contains(pile.at(i).der()))
            m_byDer.insert(pile.at(i).der(), i);
    }
    for (const bool isCa : {true, false}) {
        for (int i = 0; i < pile.size(); ++i) {
            const pki::Certificate &certificate = pile.at(i);
            if (certificate.isCa() != isCa || numberOf(certificate) != i)
                continue;
            Named &alike = m_named[subjectName(i)];
            const QByteArray key = certificate.subjectKeyId();
            alike.all.append(i);
            (key.isEmpty() ? alike.withoutKey : alike.byKey[key]).append(i);
        }
    }
}

int IssuerIndex::nameId(const QByteArray &nameDer)
{
    if (const auto known = m_nameIds.constFind(nameDer); known != m_nameIds.cend())
        return *known;
    QList<QByteArray> &others = m_namesByHash[hashOf(nameDer)];
    const auto same = std::find_if(
        others.cbegin(), others.cend(), [&nameDer](const QByteArray &other) { return isSameName(other, nameDer); });
    const int id = same == others.cend() ? static_cast<int>(m_nameIds.size()) : m_nameIds.value(*same);
    if (same == others.cend())
        others.append(nameDer);
    m_nameIds.insert(nameDer, id);
    return id;
}

int IssuerIndex::add(const pki::Certificate &certificate)
{
    if (const int known = numberOf(certificate); known >= 0)
        return known;
    const auto number = static_cast<int>(m_certificates.size());
    m_certificates.append(certificate);
    m_byDer.insert(certificate.der(), number);
    return number;
}

void IssuerIndex::addAnchors(Named &alike, const QByteArray &nameDer)
{
    if (std::exchange(alike.hasAnchors, true) || !m_anchors)
        return;
    for (const pki::Certificate &anchor : m_anchors->named(nameDer))
        alike.anchors.append(add(anchor));
}

IssuerIndex::Candidates IssuerIndex::named(int name, const QByteArray &keyId) const
{
    const Named alike = m_named.value(name);
    Candidates found;
    if (keyId.isEmpty())
        found.isAll = isAllTaken(found.numbers, alike.all, m_most);
    else
        found.isAll = isAllTaken(found.numbers, alike.byKey.value(keyId), m_most)
            && isAllTaken(found.numbers, alike.withoutKey, m_most);
    return found;
}

bool IssuerIndex::signs(int issuer, int certificate)
{
    ++m_signatures;
    return isSignedBy(at(certificate), at(issuer));
}

QList<int> IssuerIndex::searchIssuers(int number)
{
    const pki::Certificate certificate = at(number);
    const int name = issuerName(number);
    if (name == subjectName(number) && signs(number, number))
        return {};
    Named &alike = m_named[name];
    addAnchors(alike, certificate.issuerDer());
    const QByteArray key = certificate.authorityKeyId();
    QList<int> candidates;
    bool isAll = isAllTaken(candidates, alike.anchors, m_most);
    if (key.isEmpty())
        isAll = isAll && isAllTaken(candidates, alike.all, m_most);
    else
        isAll = isAll && isAllTaken(candidates, alike.byKey.value(key), m_most)
            && isAllTaken(candidates, alike.withoutKey, m_most);
    QList<int> issuers;
    for (const int candidate : std::as_const(candidates)) {
        const bool isKnown = !issuers.isEmpty();
        if (isKnown ? at(candidate).publicKeyDer() == at(issuers.first()).publicKeyDer()
                    : candidate != number && signs(candidate, number))
            issuers.append(candidate);
    }
    m_isComplete = m_isComplete && (isAll || !issuers.isEmpty());
    return issuers;
}

QList<int> IssuerIndex::issuersOf(int number)
{
    const auto known = m_issuers.constFind(number);
    if (known != m_issuers.cend())
        return *known;
    const QList<int> issuers = searchIssuers(number);
    m_issuers.insert(number, issuers);
    return issuers;
}

QList<pki::Certificate> IssuerIndex::wayUp(int number)
{
    QList<pki::Certificate> way{at(number)};
    QList<int> issuers = issuersOf(number);
    while (!issuers.isEmpty() && way.size() < mostOnWay) {
        const pki::Certificate issuer = at(issuers.first());
        const bool isLoop = std::any_of(way.cbegin(), way.cend(), [&issuer](const pki::Certificate &other) {
            return other.publicKeyDer() == issuer.publicKeyDer() && other.subjectDer() == issuer.subjectDer();
        });
        if (isLoop)
            break;
        way.append(issuer);
        issuers = issuersOf(issuers.first());
    }
    return way;
}

} // namespace certwright::revocation
