#pragma once

#include "core/base/error.h"
#include "core/pki/certificate.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace certwright::revocation {

/// What is known. Only Revoked speaks against a certificate; the last three say that nothing is known, and why.
enum class State {
    Good,
    Revoked,
    Unknown, ///< the source answered, but does not know or cannot be believed; see Problem
    NotOffered, ///< the certificate names no source: normal
    Failed, ///< the source could not be had; see `error`
};

enum class Source { None, OcspFile, Ocsp, CrlFile, Crl, Staple };

/// Why an answer that did arrive says nothing.
enum class Problem {
    None,
    UnknownToResponder, ///< RFC 6960 2.2: "unknown"
    ResponderRefused, ///< RFC 6960 4.2.1: a status other than successful
    OtherCertificate, ///< the answer or list is about others
    BadSignature,
    SignerNotAuthorised, ///< RFC 6960 4.2.2.2: neither the issuer nor delegated by it; or a CRL issuer without cRLSign
    NotYetValid, ///< thisUpdate lies ahead
    OutOfDate, ///< nextUpdate has passed
    TooOld, ///< names no nextUpdate, and is older than such an answer is believed: mostAnswerAge, mostListAge
    NonceDiffers, ///< RFC 8954: an answer to another question
    SignerUnknown, ///< signed with another key than the issuer's, by nobody who was given
    OtherDistributionPoint, ///< RFC 5280 5.2.5: a part of the list that other certificates name
    OnlyUsers, ///< 5.2.5: the certificate is an authority's
    OnlyAuthorities, ///< 5.2.5: the certificate is none of an authority
    OnlyAttributes, ///< 5.2.5: about attribute certificates
    OnlySomeReasons, ///< 5.2.5, 4.2.1.13: it does not name the certificate, and says nothing of other reasons
    DeltaWithoutBase, ///< 5.2.4: tells changes only, and the list that it changes is not among those that count
    DeltaNotUsed, ///< 5.2.6: later changes to the list `where` stand in another one, `detail`, that was not to be had
    IssuerMayNotSignLists, ///< 4.2.1.3, 6.3.3 (f): the keyUsage of who signed it, `detail`, lacks cRLSign
    UnknownCritical, ///< 5.2: it has critical extensions that nobody here knows, `detail`
    Superseded, ///< a newer list of the same issuer counts
    Unusable, ///< anything else
};

/// RFC 6960 4.2.2.1: without nextUpdate "newer revocation information is available all the time", so an answer that was
/// kept says little. A day, as NSS and mozilla::pkix take it; `openssl ocsp -status_age 86400`.
inline constexpr std::chrono::hours mostAnswerAge(24);
/// RFC 5280 5.1.2.5: "Conforming CRL issuers MUST include the nextUpdate field". Ten days, the longest that the
/// Baseline Requirements (4.9.7) let a list of servers' certificates last.
inline constexpr std::chrono::hours mostListAge(240);

/// A certificate and who issued it.
struct Subject {
    pki::Certificate certificate;
    pki::Certificate issuer;
};

/// What one source said of one certificate.
struct Revocation {
    State state = State::NotOffered;
    Source source = Source::None;
    QString where = {}; ///< URL or file
    Problem problem = Problem::None;
    QString detail = {}; ///< of the problem, in the library's words
    QDateTime revokedAt = {};
    QString reason = {}; ///< RFC 5280 5.3.1: keyCompromise …; empty when none is given
    QDateTime thisUpdate = {};
    QDateTime nextUpdate = {}; ///< invalid when the source does not say
    std::optional<Error> error = {}; ///< of State::Failed

    /// Whether it is an answer, and not only a remark on another one.
    bool isAnswer() const { return problem != Problem::DeltaNotUsed; }
    bool isDecisive() const { return state == State::Good || state == State::Revoked; }

    friend bool operator==(const Revocation &, const Revocation &) = default;
};

/// Stable names for JSON: good, revoked, unknown, not-offered, failed; ocsp-file, ocsp, crl-file, crl, staple; and
/// unknown-to-responder, bad-signature …, empty for None.
QString stateKey(State state);
QString sourceKey(Source source);
QString problemKey(Problem problem);

} // namespace certwright::revocation
