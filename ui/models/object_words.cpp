#include "ui/models/object_words.h"

#include "core/revocation/age.h"
#include "ui/models/inspection_words.h"
#include "ui/text/error_text.h"
#include "ui/text/finding_text.h"
#include "ui/text/format_text.h"
#include "ui/text/revocation_text.h"

#include <algorithm>
#include <utility>

namespace certwright::ui {

using namespace Qt::StringLiterals;
using inspect::ObjectKind;

namespace {

bool isNotGenuine(const verify::SignatureVerdict &signature)
{
    return signature.state == verify::SignatureState::Bad
        || signature.state == verify::SignatureState::SignerNotAuthorised;
}

} // namespace

ObjectWords::Verdict ObjectWords::verdict(const ObjectDetails &details, const QDateTime &now)
{
    Verdict verdict = contentVerdict(details, now);
    if (!details.signature || details.object.problem)
        return verdict;
    const QString signature = text::signatureText(*details.signature);
    if (isNotGenuine(*details.signature))
        return {StatusKind::Problem, signature, tr("Nothing of what it says may be relied on.")};
    verdict.explanation = verdict.explanation.isEmpty() ? signature : verdict.explanation + u' ' + signature;
    return verdict;
}

ObjectWords::Verdict ObjectWords::contentVerdict(const ObjectDetails &details, const QDateTime &now)
{
    const inspect::FoundObject &object = details.object;
    if (object.problem)
        return problem(details);
    if (details.request)
        return requestVerdict(details.request->selfSignature());
    if (details.list)
        return listVerdict(*details.list, now);
    if (details.answer)
        return answerVerdict(*details.answer, now);
    if (details.spkac)
        return requestVerdict(
            details.spkac->signatureGood ? pki::SelfSignature::Good : pki::SelfSignature::Unsupported);
    return inspect::isContainer(object) ? containerVerdict(details) : otherVerdict(details);
}

ObjectWords::Verdict ObjectWords::keyVerdict(const Findings &findings)
{
    Verdict verdict{StatusKind::Notice, {}, {}};
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Error)
            return {StatusKind::Problem, tr("This key must not be used."), text::findingHint(finding)};
        if (finding.severity == Severity::Warning && verdict.sentence.isEmpty())
            verdict = {StatusKind::DueSoon, tr("This key is weak."), text::findingHint(finding)};
    }
    return verdict;
}

ObjectWords::Verdict ObjectWords::problem(const ObjectDetails &details)
{
    const Error &error = *details.object.problem;
    return {InspectionWords::statusOf(error), text::errorText(error), text::errorHint(error)};
}

ObjectWords::Verdict ObjectWords::requestVerdict(pki::SelfSignature signature)
{
    switch (signature) {
    case pki::SelfSignature::Good:
        return {StatusKind::Notice, tr("It is signed by its own key."),
            tr("Whoever made it has the private key. An authority can make a certificate from it.")};
    case pki::SelfSignature::Bad:
        return {StatusKind::Problem, tr("Its signature is wrong."),
            tr("Something was changed, or its maker does not have the private key. No authority may accept it.")};
    case pki::SelfSignature::Unsupported:
        return {StatusKind::Unknown, tr("Its signature could not be checked."),
            tr("The OpenSSL of this computer has no such algorithm.")};
    }
    return {};
}

ObjectWords::Verdict ObjectWords::listVerdict(const pki::RevocationList &list, const QDateTime &now)
{
    const auto count = static_cast<int>(list.count());
    const QString revoked = count == 0 ? tr("It revokes no certificate.")
                                       : text::grouped(tr("It revokes %n certificate(s).", nullptr, count), count);
    switch (revocation::ageProblem(list, now)) {
    case revocation::Problem::NotYetValid:
        return {StatusKind::Problem, tr("It is not valid yet; it begins on %1.").arg(text::dateText(list.thisUpdate())),
            revoked};
    case revocation::Problem::OutOfDate:
        return {StatusKind::Problem, tr("It is out of date since %1.").arg(text::dateText(list.nextUpdate())),
            tr("Programs that look at it want a newer one.") + u' ' + revoked};
    case revocation::Problem::TooOld:
        return {StatusKind::Problem,
            tr("It is of %1 and does not say when it ends; after ten days it is not believed.")
                .arg(text::dateText(list.thisUpdate())),
            tr("Programs that look at it want a newer one.") + u' ' + revoked};
    default:
        return {StatusKind::Notice, revoked};
    }
}

QString ObjectWords::responderStatus(pki::OcspStatus status)
{
    switch (status) {
    case pki::OcspStatus::Successful:
        return tr("Answered (successful)");
    case pki::OcspStatus::MalformedRequest:
        return tr("It did not understand the question (malformedRequest)");
    case pki::OcspStatus::InternalError:
        return tr("It has trouble of its own (internalError)");
    case pki::OcspStatus::TryLater:
        return tr("It wants to be asked later (tryLater)");
    case pki::OcspStatus::SigRequired:
        return tr("It wants a signed question (sigRequired)");
    case pki::OcspStatus::Unauthorized:
        return tr("It may not answer this (unauthorized)");
    }
    return {};
}

ObjectWords::Verdict ObjectWords::answerVerdict(const pki::OcspResponse &answer, const QDateTime &now)
{
    if (answer.status() != pki::OcspStatus::Successful)
        return {StatusKind::Unknown, tr("The responder gave no answer."), responderStatus(answer.status())};
    const QList<pki::OcspSingleResponse> all = answer.responses();
    if (all.isEmpty())
        return {StatusKind::Unknown, tr("The answer is about no certificate.")};
    if (all.size() == 1)
        return ObjectWords::answer(all.first(), now);
    const auto revoked = static_cast<int>(
        std::count_if(all.cbegin(), all.cend(), [](const auto &one) { return one.state == pki::OcspState::Revoked; }));
    const QString age = answerAge(all.first(), now); // they are made together
    if (revoked > 0)
        return {StatusKind::Problem,
            text::grouped(tr("%n certificate(s) of several are revoked.", nullptr, revoked), revoked), age};
    return {age.isEmpty() ? StatusKind::Notice : StatusKind::DueSoon, tr("None of its certificates is revoked."), age};
}

QString ObjectWords::answerAge(const pki::OcspSingleResponse &answer, const QDateTime &now)
{
    switch (revocation::ageProblem(answer, now)) {
    case revocation::Problem::NotYetValid:
        return tr("The answer is not valid yet; it begins on %1.").arg(text::dateText(answer.thisUpdate));
    case revocation::Problem::OutOfDate:
        return tr("The answer is out of date since %1.").arg(text::dateText(answer.nextUpdate));
    case revocation::Problem::TooOld:
        return tr("The answer is of %1 and does not say when it ends; after a day it is not believed.")
            .arg(text::dateText(answer.thisUpdate));
    default:
        return {};
    }
}

ObjectWords::Verdict ObjectWords::answer(const pki::OcspSingleResponse &answer, const QDateTime &now)
{
    const QString age = answerAge(answer, now);
    switch (answer.state) {
    case pki::OcspState::Good:
        return {age.isEmpty() ? StatusKind::Notice : StatusKind::DueSoon, tr("Not revoked (good)."), age};
    case pki::OcspState::Revoked:
        return {StatusKind::Problem, tr("Revoked on %1.").arg(text::dateText(answer.revokedAt)), age};
    case pki::OcspState::Unknown:
        return {StatusKind::Unknown, tr("The responder does not know the certificate (unknown)."), age};
    }
    return {};
}

ObjectWords::Verdict ObjectWords::containerVerdict(const ObjectDetails &details)
{
    const inspect::FoundObject &object = details.object;
    if (object.encrypted)
        return {StatusKind::Unknown, tr("It is locked."), tr("Its password is needed to see all that is in it.")};
    if (object.integrity == inspect::Integrity::Broken)
        return {StatusKind::Problem, tr("Something was changed: its checksum is wrong."),
            tr("The password is right. Get it again from where it came from.")};
    if (object.integrity == inspect::Integrity::Absent)
        return {StatusKind::Notice, tr("Nothing protects it against change."),
            tr("It has no checksum (MAC), so nobody can tell whether what is in it was exchanged.")};
    if (object.cms && !object.cms->signers.isEmpty() && object.cms->contentSize < 0)
        return {StatusKind::Notice,
            object.cms->besideContent.isEmpty() ? tr("It is a signature; what is signed is elsewhere.")
                                                : tr("It is a signature on what stands beside it in the mail.")};
    const bool holdsMessage = object.cms && (object.cms->contentSize > 0 || !object.cms->cipher.isEmpty());
    if (details.members.isEmpty())
        return {StatusKind::Notice,
            holdsMessage ? tr("It holds a message, but no certificates.") : tr("There is nothing in it.")};
    if (holdsMessage)
        return {StatusKind::Notice, tr("It holds a message and other objects."),
            tr("What could be read of it has rows of its own in the list.")};
    return {StatusKind::Notice, tr("It holds other objects; each has a row of its own in the list.")};
}

ObjectWords::Verdict ObjectWords::otherVerdict(const ObjectDetails &details)
{
    const inspect::FoundObject &object = details.object;
    if (inspect::isSecretKey(object))
        return {StatusKind::Notice, tr("A secret key of a symmetric cipher."),
            tr("Whoever has it can both lock and open what it protects, so it is not shown.")};
    if (object.encrypted)
        return {StatusKind::Unknown, tr("It is encrypted with a password."),
            tr("Unlock shows more. The password is tried, nothing is changed or kept.")};
    switch (object.kind) {
    case ObjectKind::PrivateKey:
        if (object.encryption)
            return {StatusKind::Notice, tr("This private key is encrypted in its file; your password opened it."),
                tr("Nothing was changed there, and the password is not kept.")};
        return {StatusKind::DueSoon, tr("This private key is not encrypted."),
            tr("Whoever can read the file has the key. Servers often need that; hand it to nobody.")};
    case ObjectKind::PublicKey:
        if (inspect::isSshCertificate(object))
            return {StatusKind::Notice, tr("An SSH certificate: it holds no secret."),
                tr("An authority of SSH signed this public key. It is no X.509 certificate; ssh-keygen -L shows the "
                   "rest.")};
        return {StatusKind::Notice, tr("A public key: it holds no secret.")};
    default:
        if (const bool asks = inspect::isOcspRequest(object); asks || inspect::isKeyParameters(object))
            return {StatusKind::Notice,
                asks ? tr("A question to an OCSP server: it tells nothing of its own.")
                     : tr("Parameters that keys share: they hold no secret.")};
        return {StatusKind::Unknown, tr("Certwright does not know what this is."),
            object.der.isEmpty() ? QString() : tr("Its structure stands under Fields.")};
    }
}

} // namespace certwright::ui
