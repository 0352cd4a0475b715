#include "core/convert/selection.h"

#include "core/ossl/bytes.h"
#include "core/ossl/error_queue.h"

#include <QSet>

#include <openssl/x509v3.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace certwright::convert {

namespace {

constexpr qsizetype longestChain = 32;
constexpr qsizetype longestList = 5;

bool namesAgree(const pki::Certificate &issuer, const pki::Certificate &subject)
{
    return issuer.subjectDer() == subject.issuerDer()
        && (issuer.subjectKeyId().isEmpty() || subject.authorityKeyId().isEmpty()
            || issuer.subjectKeyId() == subject.authorityKeyId());
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

std::optional<pki::Certificate> issuerOf(const pki::Certificate &subject, const QList<pki::Certificate> &pile)
{
    std::optional<pki::Certificate> best;
    for (const pki::Certificate &candidate : pile) {
        const bool better = !best || candidate.notAfter() > best->notAfter();
        if (better && namesAgree(candidate, subject) && hasSigned(candidate, subject))
            best = candidate;
    }
    return best;
}

QStringList titlesOf(const QList<pki::Certificate> &certificates)
{
    QStringList titles;
    for (const pki::Certificate &certificate : certificates)
        titles << certificate.displayTitle();
    return titles;
}

Error severalCertificates(const QList<pki::Certificate> &certificates)
{
    QStringList shown = titlesOf(certificates.first(std::min(longestList, certificates.size())));
    if (certificates.size() > longestList)
        shown << u"…"_s;
    return {ErrorCode::SeveralCertificates, {shown.join(u", "_s)}};
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
        const QByteArray half = key.publicKeyDer();
        if (!seen.contains(half))
            once << key;
        seen << half;
    }
    return once;
}

struct Candidate {
    pki::Certificate certificate;
    std::optional<pki::PrivateKey> key;
};

/// Every certificate that one of the keys belongs to. KeyMismatch when a key belongs to none.
Result<QList<Candidate>> ownersOf(const QList<pki::PrivateKey> &keys, const QList<pki::Certificate> &certificates)
{
    QList<Candidate> owners;
    for (const pki::PrivateKey &key : keys) {
        const qsizetype before = owners.size();
        const QByteArray half = key.publicKeyDer();
        for (const pki::Certificate &certificate : certificates) {
            if (certificate.publicKeyDer() == half || key.belongsTo(certificate))
                owners << Candidate{certificate, key};
        }
        if (owners.size() == before)
            return Error{ErrorCode::KeyMismatch, {endOfChains(certificates).first().displayTitle()}};
    }
    return owners;
}

Result<Candidate> theOneMeant(const Pile &pile, const QList<pki::Certificate> &certificates)
{
    QList<Candidate> candidates;
    if (pile.keys.isEmpty()) {
        for (const pki::Certificate &certificate : endOfChains(certificates))
            candidates << Candidate{certificate, {}};
    } else {
        Result<QList<Candidate>> owners = ownersOf(distinctKeys(pile.keys), certificates);
        if (!owners)
            return owners.error();
        candidates = *std::move(owners);
    }
    if (candidates.size() == 1)
        return candidates.first();
    QList<pki::Certificate> several;
    for (const Candidate &candidate : std::as_const(candidates))
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
    QList<pki::Certificate> issuers;
    pki::Certificate last = leaf;
    while (!last.isSelfIssued() && issuers.size() < longestChain) {
        const std::optional<pki::Certificate> next = issuerOf(last, pile);
        if (!next || *next == leaf || issuers.contains(*next))
            break;
        issuers << *next;
        last = *next;
    }
    return issuers;
}

Result<Selection> select(const Pile &pile)
{
    const QList<pki::Certificate> certificates = distinct(pile.certificates);
    if (certificates.isEmpty())
        return Error{ErrorCode::CertificateNotGiven};
    const Result<Candidate> meant = theOneMeant(pile, certificates);
    if (!meant)
        return meant.error();
    Selection selection{meant->certificate, issuersOf(meant->certificate, certificates), meant->key, {}};
    std::copy_if(certificates.cbegin(), certificates.cend(), std::back_inserter(selection.others),
        [&selection](const pki::Certificate &certificate) {
            return certificate != selection.leaf && !selection.issuers.contains(certificate);
        });
    return selection;
}

Result<pki::PrivateKey> onlyKey(const Pile &pile, const QString &purpose)
{
    const QList<pki::PrivateKey> keys = distinctKeys(pile.keys);
    if (keys.isEmpty())
        return Error{ErrorCode::KeyNotGiven, {purpose}};
    return keys.size() == 1 ? Result<pki::PrivateKey>(keys.first()) : Error{ErrorCode::SeveralKeys};
}

} // namespace certwright::convert
