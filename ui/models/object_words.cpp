#include "ui/models/object_words.h"

#include "core/pki/pins.h"
#include "core/pki/serial_number.h"
#include "core/revocation/age.h"
#include "ui/models/display_text.h"
#include "ui/models/extension_words.h"
#include "ui/models/inspection_words.h"
#include "ui/text/error_text.h"
#include "ui/text/finding_text.h"
#include "ui/text/format_text.h"
#include "ui/text/message_text.h"
#include "ui/text/revocation_text.h"
#include "ui/text/signature_text.h"

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

void ObjectWords::addRequest(QList<Row> &rows, const pki::CertificateRequest &request)
{
    QStringList names;
    for (const pki::GeneralName &name : request.subjectAltNames())
        names.append(pki::displayName(name));
    rows.append({tr("Subject"), request.subject().isEmpty() ? tr("Empty") : request.subject()});
    rows.append({tr("Names"), names.isEmpty() ? tr("None") : DisplayText::lines(names)});
    rows.append({tr("Signature"), text::signatureText(request)});
    constexpr qsizetype most = 20; // hostile requests have thousands; Fields shows them all
    for (const pki::RequestAttribute &attribute : request.attributes().mid(0, most))
        rows.append({attribute.name.isEmpty() ? attribute.oid : attribute.name,
            attribute.value.isEmpty() ? tr("Present") : attribute.value});
}

void ObjectWords::addList(QList<Row> &rows, const pki::RevocationList &list)
{
    rows.append({tr("Issuer"), list.issuer()});
    rows.append({tr("Published"), text::momentText(list.thisUpdate())});
    rows.append({tr("Next one due"),
        list.nextUpdate().isValid() ? text::momentText(list.nextUpdate())
                                    : tr("It does not say; it is believed for ten days")});
    const auto count = static_cast<int>(list.count());
    rows.append({tr("Revoked"), text::grouped(tr("%n certificate(s)", nullptr, count), count) + firstRevoked(list)});
    rows.append({tr("Scope"), scope(list)});
    if (!list.number().isEmpty())
        rows.append({tr("Number"), text::listNumberText(list.number()), true});
    if (list.isDelta())
        rows.append({tr("Changes to"), tr("list number %1 (delta list)").arg(text::listNumberText(list.baseNumber()))});
    if (list.isIndirect())
        rows.append({tr("Covers"), tr("Certificates of other issuers too (indirect list)")});
    rows.append({tr("Signature"), text::signatureText(list)});
}

/// A line for each of the first few; the tab has them all.
QString ObjectWords::firstRevoked(const pki::RevocationList &list)
{
    constexpr qsizetype most = 3;
    QString lines;
    for (qsizetype i = 0; i < std::min(list.count(), most); ++i) {
        const pki::RevokedEntry entry = list.entry(i);
        const QString reason = entry.reason.isEmpty() ? tr("no reason given") : text::revocationReason(entry.reason);
        //: A revoked certificate: its serial number, the date, the reason
        lines += u'\n' + tr("%1 on %2, %3").arg(pki::serialText(entry.serial), text::dateText(entry.date), reason);
    }
    if (const auto more = static_cast<int>(list.count() - most); more > 0)
        lines += u'\n' + text::grouped(tr("And %n more, see Revoked", nullptr, more), more);
    return lines;
}

/// What the issuing distribution point (5.2.5) says.
QString ObjectWords::scope(const pki::RevocationList &list)
{
    for (const pki::RawExtension &raw : list.extensions()) {
        const pki::DecodedExtension extension = pki::decode(raw);
        if (raw.oid == u"2.5.29.28")
            return ExtensionWords::text(extension);
    }
    return tr("All certificates of its issuer");
}

void ObjectWords::addAnswer(QList<Row> &rows, const pki::OcspResponse &answer)
{
    rows.append({tr("Responder says"), responderStatus(answer.status())});
    if (answer.status() != pki::OcspStatus::Successful)
        return;
    if (answer.responderName().isEmpty())
        rows.append({tr("Responder’s key"), pki::colonHex(answer.responderKeyHash()), true});
    else
        rows.append({tr("Responder"), answer.responderName()});
    rows.append({tr("Made"), text::momentText(answer.producedAt())});
    rows.append({tr("Signature"), text::signatureText(answer)});
    QStringList sent;
    for (const pki::Certificate &certificate : answer.certificates())
        sent.append(certificate.displayTitle());
    rows.append({tr("Sent along"), sent.isEmpty() ? tr("No certificate") : DisplayText::lines(sent)});
}

void ObjectWords::addMessage(QList<Row> &rows, const inspect::CmsFacts &message)
{
    constexpr qsizetype most = 20;
    const auto add = [&rows](const QString &label, const QList<inspect::CmsParty> &parties) {
        QStringList names;
        for (const inspect::CmsParty &party : parties)
            names.append(text::partyText(party));
        if (!names.isEmpty())
            rows.append({label, DisplayText::lines(names, most)});
    };
    if (const QString content = text::contentText(message); !content.isEmpty())
        rows.append({tr("Content"), content});
    if (!message.cipher.isEmpty())
        rows.append({tr("Cipher"), message.cipher});
    add(tr("Signed by"), message.signers);
    add(tr("Encrypted to"), message.recipients);
}

QList<ObjectWords::Row> ObjectWords::facts(const ObjectDetails &details)
{
    const inspect::FoundObject &object = details.object;
    QList<Row> rows;
    if (details.request)
        addRequest(rows, *details.request);
    if (details.list)
        addList(rows, *details.list);
    if (details.answer)
        addAnswer(rows, *details.answer);
    if (object.key)
        rows.append({tr("Key"), InspectionWords::key(*object.key)});
    if (details.spkac && !details.spkac->challenge.isEmpty())
        rows.append({tr("Challenge"), details.spkac->challenge});
    if (object.encrypted || object.kind == ObjectKind::PrivateKey)
        rows.append(
            {tr("Protection"), object.encrypted ? tr("Encrypted with a password") : tr("None: it is not encrypted")});
    if (object.encryption)
        rows.append({tr("Encryption"), text::encryptionText(*object.encryption)});
    if (object.cms)
        addMessage(rows, *object.cms);
    if (const QString words = InspectionWords::integrity(object.integrity); !words.isEmpty())
        rows.append({tr("Checksum"), words});
    if (!details.members.isEmpty())
        rows.append({tr("Holds"), details.members.join(u'\n')});
    if (!object.spkiSha256.isEmpty())
        rows.append({tr("SHA-256 of the public key"), pki::colonHex(object.spkiSha256), true});
    if (const QString ssh = pki::sshFingerprint(object.publicKey); !ssh.isEmpty())
        rows.append({tr("SSH fingerprint"), ssh, true});
    return rows;
}

QList<ObjectWords::Row> ObjectWords::origin(const FoundPlace &place)
{
    if (place.origin == InputOrigin::Server) // in which form it was read is our own affair
        return {{tr("Sent by"), place.source}};
    QList<Row> rows{{tr("Found in"), place.path.isEmpty() ? place.source : place.path, !place.path.isEmpty()}};
    const std::pair<QString, QString> said[]{{tr("Inside of"), place.inside}, {tr("Called"), place.name},
        {tr("Form"), place.form}, {tr("OpenSSL’s trust"), place.trust}};
    for (const auto &[label, value] : said) {
        if (!value.isEmpty())
            rows.append({label, value});
    }
    if (place.size > 0)
        rows.append({tr("Place"), InspectionWords::place(place)});
    if (place.fileSize >= 0)
        rows.append({place.path.isEmpty() ? tr("Size of the text") : tr("Size of the file"),
            InspectionWords::bytes(place.fileSize)});
    if (!place.fileSha256.isEmpty())
        rows.append({place.path.isEmpty() ? tr("SHA-256 of the text") : tr("SHA-256 of the file"),
            QString::fromLatin1(place.fileSha256.toHex()), true});
    return rows;
}

QList<ObjectWords::Row> ObjectWords::answerFacts(const pki::OcspSingleResponse &answer)
{
    QList<Row> rows{{tr("Serial number"), pki::serialText(answer.serial), true}};
    if (answer.state == pki::OcspState::Revoked)
        rows.append({tr("Reason"), answer.reason.isEmpty() ? tr("None given") : text::revocationReason(answer.reason)});
    rows.append({tr("As of"), text::momentText(answer.thisUpdate)});
    rows.append({tr("Valid until"),
        answer.nextUpdate.isValid() ? text::momentText(answer.nextUpdate)
                                    : tr("It does not say; it is believed for a day")});
    return rows;
}

} // namespace certwright::ui
