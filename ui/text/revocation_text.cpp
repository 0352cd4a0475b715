#include "ui/text/revocation_text.h"

#include "ui/text/error_text.h"
#include "ui/text/format_text.h"

#include <QCoreApplication>
#include <QHash>

namespace certwright::text {

using namespace Qt::StringLiterals;
using revocation::Problem;
using revocation::State;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(certwright::text::Revocation)

public:
    static QString sourceName(const revocation::Revocation &answer);
    static QString revoked(const revocation::Revocation &answer, const QString &title);
    static QString deltaNotUsed(const revocation::Revocation &answer);
    static QString problem(const revocation::Revocation &answer);
    static QString sentence(const revocation::Revocation &answer, const QString &title);
    static QString reason(const QString &term);
    static QString signature(const verify::SignatureVerdict &verdict);
};

/// Where the answer came from, at any place of a sentence.
QString Words::sourceName(const revocation::Revocation &answer)
{
    return answer.source == revocation::Source::Staple ? tr("%1 (OCSP staple)").arg(answer.where) : answer.where;
}

QString Words::revoked(const revocation::Revocation &answer, const QString &title)
{
    const QString when = dateText(answer.revokedAt);
    if (answer.reason.isEmpty() || answer.reason == u"unspecified")
        return tr("“%1” was revoked on %2, says %3.").arg(title, when, sourceName(answer));
    return tr("“%1” was revoked on %2 (%3), says %4.")
        .arg(title, when, revocationReason(answer.reason), sourceName(answer));
}

QString Words::deltaNotUsed(const revocation::Revocation &answer)
{
    if (answer.error)
        return tr("Later changes to %1 stand in another list (delta list, %2), which was not to be had: %3")
            .arg(sourceName(answer), answer.detail, errorText(*answer.error));
    return tr("Later changes to %1 stand in another list (delta list, %2), which was not asked.")
        .arg(sourceName(answer), answer.detail);
}

QString Words::problem(const revocation::Revocation &answer)
{
    switch (answer.problem) {
    case Problem::UnknownToResponder:
        return tr("%1 does not know the certificate.").arg(sourceName(answer));
    case Problem::ResponderRefused:
        return tr("%1 gives no answer (%2).").arg(sourceName(answer), answer.detail);
    case Problem::OtherCertificate:
        return tr("%1 is about other certificates.").arg(sourceName(answer));
    case Problem::BadSignature:
        return tr("The signature on what %1 says is wrong.").arg(sourceName(answer));
    case Problem::SignerNotAuthorised:
        return tr("What %1 says is signed by somebody whom the authority did not ask to, or not for that time.")
            .arg(sourceName(answer));
    case Problem::NotYetValid:
        return tr("What %1 says is dated in the future; see whether the clocks are right.").arg(sourceName(answer));
    case Problem::OutOfDate:
        return tr("What %1 says is out of date since %2.").arg(sourceName(answer), dateText(answer.nextUpdate));
    case Problem::TooOld:
        return tr("What %1 says is of %2 and does not say when it ends (nextUpdate); after so long it is not believed.")
            .arg(sourceName(answer), dateText(answer.thisUpdate));
    case Problem::NonceDiffers:
        return tr("%1 answers another question than the one asked (nonce).").arg(sourceName(answer));
    case Problem::SignerUnknown:
        return tr("%1 is signed with another key than the authority’s, and no certificate of that key was given.")
            .arg(sourceName(answer));
    case Problem::OtherDistributionPoint:
        return tr("%1 is one part of the authority’s list, and the certificate belongs to another part.")
            .arg(sourceName(answer));
    case Problem::OnlyUsers:
        return tr("%1 leaves out the certificates of authorities, and this is one.").arg(sourceName(answer));
    case Problem::OnlyAuthorities:
        return tr("%1 is about certificates of authorities only, and this is none.").arg(sourceName(answer));
    case Problem::OnlyAttributes:
        return tr("%1 is about attribute certificates only.").arg(sourceName(answer));
    case Problem::OnlySomeReasons:
        return tr("%1 covers some reasons for revoking only, so the certificate may have been revoked for another one.")
            .arg(sourceName(answer));
    case Problem::DeltaWithoutBase:
        return tr("%1 tells changes to another list only (a delta list), and that list is missing.")
            .arg(sourceName(answer));
    case Problem::DeltaNotUsed:
        return deltaNotUsed(answer);
    case Problem::IssuerMayNotSignLists:
        return tr("What %1 says cannot be used: the key usage of “%2” does not let it sign revocation lists (no "
                  "cRLSign, RFC 5280, 6.3.3 (f)).")
            .arg(sourceName(answer), answer.detail);
    case Problem::UnknownCritical:
        return tr("What %1 says cannot be used: it holds a rule marked as critical that is not understood here (%2, "
                  "RFC 5280, 5.2).")
            .arg(sourceName(answer), answer.detail);
    case Problem::Superseded:
        return tr("%1 no longer counts, since there is a newer one.").arg(sourceName(answer));
    case Problem::Unusable:
    case Problem::None:
        break;
    }
    return answer.detail.isEmpty() ? tr("What %1 says cannot be used.").arg(sourceName(answer))
                                   : tr("What %1 says cannot be used: %2.").arg(sourceName(answer), answer.detail);
}

QString Words::sentence(const revocation::Revocation &answer, const QString &title)
{
    const QString unknown = tr("Whether “%1” was revoked is not known.").arg(title);
    if (!answer.isAnswer())
        return problem(answer);
    switch (answer.state) {
    case State::Good:
        return tr("“%1” was not revoked, says %2 as of %3.")
            .arg(title, sourceName(answer), dateText(answer.thisUpdate));
    case State::Revoked:
        return revoked(answer, title);
    case State::Unknown:
        return unknown + u' ' + problem(answer);
    case State::NotOffered:
        return tr("“%1” names no place to ask whether it was revoked; that is normal.").arg(title);
    case State::Failed:
        return unknown + u' ' + (answer.error ? errorText(*answer.error) : QString());
    }
    return {};
}

QString Words::reason(const QString &term)
{
    const QHash<QString, QString> known{{u"keyCompromise"_s, tr("its key was stolen or lost")},
        {u"cACompromise"_s, tr("the authority’s key was stolen or lost")},
        {u"affiliationChanged"_s, tr("its owner belongs elsewhere now")},
        {u"superseded"_s, tr("another certificate takes its place")},
        {u"cessationOfOperation"_s, tr("it is no longer in use")}, {u"certificateHold"_s, tr("it is on hold")},
        {u"privilegeWithdrawn"_s, tr("a right was withdrawn")}};
    return known.value(term, term);
}

QString Words::signature(const verify::SignatureVerdict &verdict)
{
    using verify::SignatureState;
    switch (verdict.state) {
    case SignatureState::Good:
        return tr("Its signature is in order; it comes from “%1”.").arg(verdict.signer);
    case SignatureState::Bad:
        return verdict.signer.isEmpty()
            ? tr("Its signature is wrong: it was changed, or another key signed it.")
            : tr("Its signature is wrong: it was changed, or another key than that of “%1” signed it.")
                  .arg(verdict.signer);
    case SignatureState::SignerNotAuthorised:
        return tr("It is signed by somebody whom “%1” did not ask to, or not for that time, or who may not sign "
                  "such things (cRLSign, OCSPSigning).")
            .arg(verdict.signer);
    case SignatureState::NotChecked:
        return tr("Its signature was not checked: too many certificates might have signed it.");
    case SignatureState::SignerMissing:
        return tr("Its signature was not checked: the certificate of whoever signed it is not among what was given.");
    case SignatureState::ContentMissing:
        return tr("Its signature was not checked: what was signed is not in it (detached signature).");
    case SignatureState::Unsupported:
        return tr("Its signature could not be checked: OpenSSL here does not know the algorithm.");
    }
    return {};
}

} // namespace

QString revocationText(const revocation::Revocation &revocation, const QString &title)
{
    return Words::sentence(revocation, title);
}

QString revocationProblem(const revocation::Revocation &revocation)
{
    return Words::problem(revocation);
}

QString signatureText(const verify::SignatureVerdict &verdict)
{
    return Words::signature(verdict);
}

QString revocationReason(const QString &term)
{
    return Words::reason(term);
}

} // namespace certwright::text
