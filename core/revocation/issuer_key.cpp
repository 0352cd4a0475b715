#include "core/revocation/issuer_key.h"

#include "core/revocation/age.h"
#include "core/revocation/crl_entries.h"
#include "core/revocation/signature.h"

namespace certwright::revocation {

bool isTakenForRoot(const pki::Certificate &certificate)
{
    return certificate.isSelfIssued() && !isSignedBy(certificate, certificate);
}

QList<pki::Certificate> upToSeemingRoot(const QList<pki::Certificate> &path)
{
    for (qsizetype i = 1; i < path.size(); ++i) {
        if (isTakenForRoot(path.at(i)))
            return path.first(i + 1);
    }
    return path;
}

Problem keyProblem(const pki::RevocationList &list, const pki::Certificate &issuer, const QDateTime &at)
{
    if (!isSameName(list.issuerDer(), issuer.subjectDer()))
        return Problem::SignerUnknown;
    const ListSigned isSigned = listSignedBy(list.der(), issuer);
    if (isSigned == ListSigned::Unreadable || !unknownCriticals(list).isEmpty())
        return Problem::Unusable;
    return isSigned == ListSigned::No ? Problem::BadSignature : ageProblem(list, at);
}

Problem problemByKey(const pki::RevocationList &list, const Subject &subject, const QDateTime &at)
{
    const Problem own = keyProblem(list, subject.issuer, at);
    const Problem why = whyNotCovered(list, subject);
    const bool isWhole = why == Problem::OtherCertificate; // no reason was found
    if (own == Problem::BadSignature)
        return own;
    if (!partOf(list).isEmpty() || (!isWhole && why != Problem::OnlySomeReasons))
        return why;
    if (own == Problem::None && !maySignLists(subject.issuer))
        return Problem::Unusable;
    return own != Problem::None || isWhole ? own : why;
}

} // namespace certwright::revocation
