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
    static QString revoked(const revocation::Revocation &answer, const QString &title);
    static QString problem(const revocation::Revocation &answer);
    static QString sentence(const revocation::Revocation &answer, const QString &title);
    static QString reason(const QString &term);
};

QString Words::revoked(const revocation::Revocation &answer, const QString &title)
{
    const QString when = dateText(answer.revokedAt);
    if (answer.reason.isEmpty() || answer.reason == u"unspecified")
        return tr("“%1” was revoked on %2, says %3.").arg(title, when, answer.where);
    return tr("“%1” was revoked on %2 (%3), says %4.").arg(title, when, revocationReason(answer.reason), answer.where);
}

QString Words::problem(const revocation::Revocation &answer)
{
    switch (answer.problem) {
    case Problem::UnknownToResponder:
        return tr("%1 does not know the certificate.").arg(answer.where);
    case Problem::ResponderRefused:
        return tr("%1 gives no answer (%2).").arg(answer.where, answer.detail);
    case Problem::OtherCertificate:
        return tr("%1 is about other certificates.").arg(answer.where);
    case Problem::BadSignature:
        return tr("The signature on what %1 says is wrong.").arg(answer.where);
    case Problem::SignerNotAuthorised:
        return tr("What %1 says is signed by somebody the authority did not ask to.").arg(answer.where);
    case Problem::NotYetValid:
        return tr("What %1 says is dated in the future; see whether the clocks are right.").arg(answer.where);
    case Problem::OutOfDate:
        return tr("What %1 says is out of date since %2.").arg(answer.where, dateText(answer.nextUpdate));
    case Problem::NonceDiffers:
        return tr("%1 answers another question than the one asked (nonce).").arg(answer.where);
    case Problem::SignerUnknown:
        return tr("%1 is signed with another key than the authority’s, and no certificate of that key was given.")
            .arg(answer.where);
    case Problem::OtherDistributionPoint:
        return tr("%1 is one part of the authority’s list, and the certificate belongs to another part.")
            .arg(answer.where);
    case Problem::OnlyUsers:
        return tr("%1 leaves out the certificates of authorities, and this is one.").arg(answer.where);
    case Problem::OnlyAuthorities:
        return tr("%1 is about certificates of authorities only, and this is none.").arg(answer.where);
    case Problem::OnlyAttributes:
        return tr("%1 is about attribute certificates only.").arg(answer.where);
    case Problem::OnlySomeReasons:
        return tr("%1 covers some reasons for revoking only, so the certificate may have been revoked for another one.")
            .arg(answer.where);
    case Problem::DeltaWithoutBase:
        return tr("%1 tells changes to another list only (a delta list), and that list is missing.").arg(answer.where);
    case Problem::Superseded:
        return tr("%1 no longer counts, since there is a newer one.").arg(answer.where);
    case Problem::Unusable:
    case Problem::None:
        break;
    }
    return tr("What %1 says cannot be used.").arg(answer.where);
}

QString Words::sentence(const revocation::Revocation &answer, const QString &title)
{
    const QString unknown = tr("Whether “%1” was revoked is not known.").arg(title);
    switch (answer.state) {
    case State::Good:
        return tr("“%1” was not revoked, says %2 as of %3.").arg(title, answer.where, dateText(answer.thisUpdate));
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

} // namespace

QString revocationText(const revocation::Revocation &revocation, const QString &title)
{
    return Words::sentence(revocation, title);
}

QString revocationProblem(const revocation::Revocation &revocation)
{
    return Words::problem(revocation);
}

QString revocationReason(const QString &term)
{
    return Words::reason(term);
}

} // namespace certwright::text
