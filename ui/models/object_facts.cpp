// Its facts, and where it was found.

#include "core/pki/pins.h"
#include "core/pki/serial_number.h"
#include "ui/models/display_text.h"
#include "ui/models/extension_words.h"
#include "ui/models/inspection_words.h"
#include "ui/models/object_words.h"
#include "ui/text/format_text.h"
#include "ui/text/message_text.h"
#include "ui/text/revocation_text.h"
#include "ui/text/signature_text.h"

#include <algorithm>
#include <utility>

namespace certwright::ui {

using namespace Qt::StringLiterals;
using inspect::ObjectKind;

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
        rows.append({tr("Protection"),
            object.encrypted || object.encryption ? tr("Encrypted with a password") : tr("None: it is not encrypted")});
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
