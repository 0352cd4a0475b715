#include "core/revocation/crl_problem.h"

#include "core/revocation/crl_cover.h"
#include "core/revocation/signature.h"

namespace certwright::revocation {

Problem problemOf(FindingId id)
{
    switch (id) {
    case FindingId::PathCrlMissing:
        return Problem::OtherCertificate;
    case FindingId::PathCrlExpired:
        return Problem::OutOfDate;
    case FindingId::PathCrlNotYetValid:
        return Problem::NotYetValid;
    case FindingId::PathCrlBadSignature:
        return Problem::BadSignature;
    case FindingId::PathCrlUnusable:
        return Problem::Unusable;
    default:
        return Problem::None;
    }
}

Problem mostTelling(const QSet<Problem> &problems, Problem whyNotCovered)
{
    if (problems.contains(Problem::BadSignature))
        return Problem::BadSignature;
    if (whyNotCovered != Problem::None && whyNotCovered != Problem::OnlySomeReasons)
        return whyNotCovered;
    for (const Problem problem : {Problem::NotYetValid, Problem::OutOfDate, Problem::Unusable}) {
        if (problems.contains(problem))
            return problem;
    }
    return whyNotCovered;
}

ListProblem withCause(ListProblem told, const pki::RevocationList &list, const pki::Certificate &issuer)
{
    if (told.problem != Problem::Unusable)
        return told;
    // RFC 5280 6.3.3 (f): "If a key usage extension is present in the CRL issuer's certificate, verify that the cRLSign
    // bit is set."
    if (!maySignLists(issuer) && isSameName(list.issuerDer(), issuer.subjectDer()))
        return {Problem::IssuerMayNotSignLists, issuer.displayTitle()};
    // RFC 5280 5.2: "If a CRL contains a critical extension that the application cannot process, then the application
    // MUST NOT use that CRL to determine the status of certificates."
    if (const QStringList unknown = unknownCriticals(list); !unknown.isEmpty())
        return {Problem::UnknownCritical, unknown.join(QStringLiteral(", "))};
    return told;
}

} // namespace certwright::revocation
