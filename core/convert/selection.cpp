#include "core/convert/selection.h"

#include "core/convert/naming.h"
#include "core/ossl/bytes.h"
#include "core/ossl/error_queue.h"
#include "core/pki/key_identity.h"
#include "core/pki/key_info.h"

#include <QCryptographicHash>
#include <QMultiHash>
#include <QSet>

#include <openssl/x509v3.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace certwright::convert {

namespace {

constexpr qsizetype longestChain = 32;
constexpr qsizetype longestList = 10;

bool keyIdsAgree(const pki::Certificate &issuer, const pki::Certificate &subject)
{
    return issuer.subjectKeyId().isEmpty() || subject.authorityKeyId().isEmpty()
        || issuer.subjectKeyId() == subject.authorityKeyId();
}

/// By the signature; true as well when this OpenSSL cannot tell.
bool hasSigned(const pki::Certificate &issuer, const pki::Certificate &subject)
{
    const ossl::ErrorScope scope;
    const ossl::X509Cert above = ossl::x509FromDer(issuer.der());
    const ossl::X509Cert below = ossl::x509FromDer(subject.der());
    EVP_PKEY *key = above ? X509_get0_pubkey(above.get()) : nullptr;
    return below && (key == nullptr || X509_verify(below.get(), key) != 0);
}

/// Certificates by their subject, so that a pile of thousands takes no time.
class Issuers final
{
public:
    explicit Issuers(const QList<pki::Certificate> &pile)
    {
        for (const pki::Certificate &certificate : pile)
            m_bySubject.insert(certificate.subjectDer(), certificate);
    }

    QList<pki::Certificate> of(const pki::Certificate &leaf) const
    {
        QList<pki::Certificate> issuers;
        pki::Certificate last = leaf;
        while (!last.isSelfIssued() && issuers.size() < longestChain) {
            const std::optional<pki::Certificate> next = issuerOf(last);
            if (!next || *next == leaf || issuers.contains(*next))
                break;
            issuers << *next;
            last = *next;
        }
        return issuers;
    }

private:
    std::optional<pki::Certificate> issuerOf(const pki::Certificate &subject) const
    {
        std::optional<pki::Certificate> best;
        const auto [first, last] = m_bySubject.equal_range(subject.issuerDer());
        for (auto candidate = first; candidate != last; ++candidate) {
            const bool better = !best || candidate->notAfter() > best->notAfter();
            if (better && keyIdsAgree(*candidate, subject) && hasSigned(*candidate, subject))
                best = *candidate;
        }
        return best;
    }

    QMultiHash<QByteArray, pki::Certificate> m_bySubject;
};

QString listed(QStringList names)
{
    if (names.size() > longestList) {
        names.resize(longestList);
        names << u"…"_s;
    }
    return names.join(u", "_s);
}

Error severalCertificates(const QList<pki::Certificate> &certificates)
{
    QStringList names;
    for (const pki::Certificate &certificate : certificates)
        names << u"%1 (%2)"_s.arg(certificate.displayTitle(), shortHash(certificate.sha256()));
    return {ErrorCode::SeveralCertificates, {listed(names)}};
}

Error severalKeys(const QList<pki::PrivateKey> &keys)
{
    QStringList names;
    for (const pki::PrivateKey &key : keys) {
        const QByteArray half = key.publicKeyDer();
        names << u"%1 (%2)"_s.arg(
            pki::keyInfoOfPublicKey(half).label, shortHash(QCryptographicHash::hash(half, QCryptographicHash::Sha256)));
    }
    return {ErrorCode::SeveralKeys, {listed(names)}};
}

/// Those that issued none of the others; all when each did, as in a ring of cross-signed authorities.
QList<pki::Certificate> endOfChains(const QList<pki::Certificate> &certificates)
{
    QSet<QByteArray> issuers;
    for (const pki::Certificate &certificate : certificates) {
        if (!certificate.isSelfIssued())
            issuers << certificate.issuerDer();
    }
    QList<pki::Certificate> ends;
    std::copy_if(certificates.cbegin(), certificates.cend(), std::back_inserter(ends),
        [&issuers](const pki::Certificate &certificate) { return !issuers.contains(certificate.subjectDer()); });
    return ends.isEmpty() ? certificates : ends;
}

QList<pki::PrivateKey> distinctKeys(const QList<pki::PrivateKey> &keys)
{
    QList<pki::PrivateKey> once;
    QSet<QByteArray> seen;
    for (const pki::PrivateKey &key : keys) {
        const QByteArray identity = pki::keyIdentity(key.publicKeyDer());
        if (!seen.contains(identity))
            once << key;
        seen << identity;
    }
    return once;
}

struct Candidate {
    pki::Certificate certificate;
    std::optional<pki::PrivateKey> key;
};

/// Every certificate that one of the keys belongs to.
QList<Candidate> ownersOf(const QList<pki::PrivateKey> &keys, const QList<pki::Certificate> &certificates)
{
    QList<Candidate> owners;
    for (const pki::PrivateKey &key : keys) {
        const QByteArray half = key.publicKeyDer();
        for (const pki::Certificate &certificate : certificates) {
            if (certificate.publicKeyDer() == half || key.belongsTo(certificate))
                owners << Candidate{certificate, key};
        }
    }
    return owners;
}

template <typename List, typename Keeps>
List filtered(const List &all, const Keeps &keeps)
{
    List kept;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(kept), keeps);
    return kept;
}

/// An authority gives way to what it issued.
QList<Candidate> narrowed(const QList<Candidate> &candidates, const QList<pki::Certificate> &certificates)
{
    if (candidates.size() < 2)
        return candidates;
    const QList<pki::Certificate> ends = endOfChains(certificates);
    const QList<Candidate> leaves
        = filtered(candidates, [&ends](const Candidate &candidate) { return ends.contains(candidate.certificate); });
    return leaves.isEmpty() ? candidates : leaves;
}

QList<Candidate> picked(const QList<Candidate> &candidates, const QString &pick)
{
    return pick.isEmpty()
        ? candidates
        : filtered(candidates, [&pick](const Candidate &candidate) { return isCalled(candidate.certificate, pick); });
}

Error mismatch(const QList<pki::Certificate> &certificates, const QString &pick)
{
    return {ErrorCode::KeyMismatch, {pick.isEmpty() ? endOfChains(certificates).first().displayTitle() : pick}};
}

Result<QList<Candidate>> candidatesWithKeys(
    const Pile &pile, const QList<pki::Certificate> &certificates, const QString &pick)
{
    const QList<Candidate> owners = picked(ownersOf(distinctKeys(pile.keys), certificates), pick);
    if (owners.isEmpty())
        return mismatch(certificates, pick);
    return narrowed(owners, certificates);
}

Result<QList<Candidate>> candidatesOf(
    const Pile &pile, const QList<pki::Certificate> &certificates, const QString &pick)
{
    if (!pile.keys.isEmpty())
        return candidatesWithKeys(pile, certificates, pick);
    QList<Candidate> candidates;
    for (const pki::Certificate &certificate : pick.isEmpty() ? endOfChains(certificates) : certificates)
        candidates << Candidate{certificate, {}};
    return narrowed(picked(candidates, pick), certificates);
}

Result<Candidate> theOneMeant(const Pile &pile, const QList<pki::Certificate> &certificates, const QString &pick)
{
    const Result<QList<Candidate>> candidates = candidatesOf(pile, certificates, pick);
    if (!candidates)
        return candidates.error();
    if (candidates->isEmpty())
        return Error{ErrorCode::CertificateNotGiven};
    if (candidates->size() == 1)
        return candidates->first();
    QList<pki::Certificate> several;
    for (const Candidate &candidate : *candidates)
        several << candidate.certificate;
    return severalCertificates(several);
}

} // namespace

QList<pki::Certificate> distinct(const QList<pki::Certificate> &certificates)
{
    QList<pki::Certificate> once;
    QSet<QByteArray> seen;
    for (const pki::Certificate &certificate : certificates) {
        if (!seen.contains(certificate.sha256()))
            once << certificate;
        seen << certificate.sha256();
    }
    return once;
}

QList<pki::Certificate> issuersOf(const pki::Certificate &leaf, const QList<pki::Certificate> &pile)
{
    return Issuers(pile).of(leaf);
}

QList<pki::Certificate> inChains(const QList<pki::Certificate> &certificates)
{
    const QList<pki::Certificate> all = distinct(certificates);
    const Issuers issuers(all);
    QList<pki::Certificate> ordered;
    for (const pki::Certificate &end : endOfChains(all))
        ordered += QList<pki::Certificate>{end} + issuers.of(end);
    return distinct(ordered + all);
}

Result<Selection> select(const Pile &pile, const QString &pick)
{
    const QList<pki::Certificate> certificates = distinct(pile.certificates);
    if (certificates.isEmpty())
        return Error{ErrorCode::CertificateNotGiven};
    const Result<Candidate> meant = theOneMeant(pile, certificates, pick);
    if (!meant)
        return meant.error();
    Selection selection{meant->certificate, issuersOf(meant->certificate, certificates), meant->key, {}};
    selection.others = filtered(certificates, [&selection](const pki::Certificate &certificate) {
        return certificate != selection.leaf && !selection.issuers.contains(certificate);
    });
    return selection;
}

Result<pki::PrivateKey> selectKey(const Pile &pile, const QString &purpose, const QString &pick)
{
    QList<pki::PrivateKey> keys = distinctKeys(pile.keys);
    const QList<pki::Certificate> certificates = distinct(pile.certificates);
    if (keys.isEmpty())
        return Error{ErrorCode::KeyNotGiven, {purpose}};
    const QList<pki::PrivateKey> called
        = filtered(keys, [&pick](const pki::PrivateKey &key) { return isCalled(key, pick); });
    if (called.size() == 1)
        return called.first();
    if (!certificates.isEmpty()) {
        const Result<QList<Candidate>> owners = candidatesWithKeys(pile, certificates, pick);
        if (!owners)
            return owners.error();
        keys.clear();
        for (const Candidate &owner : *owners)
            keys << *owner.key;
        keys = distinctKeys(keys);
    }
    return keys.size() == 1 ? Result<pki::PrivateKey>(keys.first()) : severalKeys(keys);
}

Status checkBesideLocked(const Pile &pile, const QString &pick)
{
    if (!pick.isEmpty())
        return ok();
    const QList<pki::Certificate> certificates = distinct(pile.certificates);
    if (certificates.isEmpty())
        return severalKeys(distinctKeys(pile.keys));
    QList<pki::Certificate> possible = endOfChains(certificates);
    const Result<Selection> open = select(pile);
    if (open && !possible.contains(open->leaf))
        possible << open->leaf;
    return possible.size() == 1 ? ok() : Status(severalCertificates(possible));
}

} // namespace certwright::convert
