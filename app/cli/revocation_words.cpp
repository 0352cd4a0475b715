#include "app/cli/json_extensions.h"
#include "app/cli/object_words.h"
#include "core/pki/ocsp_response.h"
#include "core/pki/revocation_list.h"
#include "core/pki/serial_number.h"
#include "core/revocation/age.h"
#include "ui/text/format_text.h"
#include "ui/text/revocation_text.h"
#include "ui/text/signature_text.h"

#include <algorithm>

namespace certwright::cli {

using namespace Qt::StringLiterals;
using inspect::FoundObject;

namespace {

constexpr qsizetype mostEntries = 20;

/// "key compromise (keyCompromise)"
QString reasonText(const QString &term)
{
    const QString plain = text::revocationReason(term);
    return term.isEmpty() || plain == term ? plain : plain + u" ("_s + term + u')';
}

QString momentOr(const QDateTime &moment, const QString &otherwise)
{
    return moment.isValid() ? text::momentText(moment) : otherwise;
}

QString listAge(const pki::RevocationList &list, const QDateTime &now)
{
    switch (revocation::ageProblem(list, now)) {
    case revocation::Problem::NotYetValid:
        return u" It is not valid yet; it begins on %1."_s.arg(text::dateText(list.thisUpdate()));
    case revocation::Problem::OutOfDate:
        return u" It is out of date: the next list was due on %1."_s.arg(text::dateText(list.nextUpdate()));
    case revocation::Problem::TooOld:
        return u" It is of %1 and does not say when it ends; after ten days it is not believed."_s.arg(
            text::dateText(list.thisUpdate()));
    default:
        return {};
    }
}

QString answerAge(const pki::OcspSingleResponse &answer, const QDateTime &now)
{
    switch (revocation::ageProblem(answer, now)) {
    case revocation::Problem::NotYetValid:
        return u" That is not valid yet; it begins on %1."_s.arg(text::dateText(answer.thisUpdate));
    case revocation::Problem::OutOfDate:
        return u" That is out of date since %1."_s.arg(text::dateText(answer.nextUpdate));
    case revocation::Problem::TooOld:
        return u" That is of %1 and does not say when it ends; after a day it is not believed."_s.arg(
            text::dateText(answer.thisUpdate));
    default:
        return {};
    }
}

QString listSentence(const pki::RevocationList &list, const QDateTime &now)
{
    QString sentence = list.count() == 0 ? u"It names no revoked certificate."_s
                                         : u"It names %1 as revoked."_s.arg(certificateCount(list.count()));
    if (list.isDelta())
        sentence
            += u" It holds only what changed since list %1 (delta CRL)."_s.arg(text::listNumberText(list.baseNumber()));
    return sentence + listAge(list, now);
}

QString entriesText(const pki::RevocationList &list)
{
    if (list.count() == 0)
        return {};
    QList<QStringList> rows{{u"  Serial number"_s, u"Revoked on"_s, u"Reason"_s}};
    for (qsizetype at = 0; at < std::min(list.count(), mostEntries); ++at) {
        const pki::RevokedEntry entry = list.entry(at);
        rows << QStringList{
            u"  "_s + pki::serialText(entry.serial), momentOr(entry.date, u"?"_s), reasonText(entry.reason)};
    }
    QString text = tableText(rows);
    if (list.count() > mostEntries)
        text += u"  and %1 more; --json names them all\n"_s.arg(list.count() - mostEntries);
    return text;
}

QString statusSentence(pki::OcspStatus status)
{
    switch (status) {
    case pki::OcspStatus::Successful:
        return {};
    case pki::OcspStatus::MalformedRequest:
        return u"The responder gave no answer: it did not understand the question (malformedRequest)."_s;
    case pki::OcspStatus::InternalError:
        return u"The responder gave no answer: something is wrong with it (internalError)."_s;
    case pki::OcspStatus::TryLater:
        return u"The responder gave no answer: it asks to try again later (tryLater)."_s;
    case pki::OcspStatus::SigRequired:
        return u"The responder gave no answer: it wants the question signed (sigRequired)."_s;
    case pki::OcspStatus::Unauthorized:
        return u"The responder gave no answer: it is not in charge of that certificate, or of us (unauthorized)."_s;
    }
    return u"The responder gave no answer (status %1)."_s.arg(static_cast<int>(status));
}

QString answerSentence(const pki::OcspSingleResponse &answer)
{
    const QString serial = pki::serialText(answer.serial);
    switch (answer.state) {
    case pki::OcspState::Good:
        return u"The certificate with serial number %1 is not revoked (good)."_s.arg(serial);
    case pki::OcspState::Revoked:
        return u"The certificate with serial number %1 was revoked on %2%3."_s.arg(serial,
            momentOr(answer.revokedAt, u"an unknown day"_s),
            answer.reason.isEmpty() ? QString() : u": "_s + reasonText(answer.reason));
    case pki::OcspState::Unknown:
        return u"The responder does not know the certificate with serial number %1 (unknown)."_s.arg(serial);
    }
    return {};
}

QString responderText(const pki::OcspResponse &response)
{
    if (!response.responderName().isEmpty())
        return response.responderName();
    return response.responderKeyHash().isEmpty() ? QString() : u"key "_s + pki::colonHex(response.responderKeyHash());
}

void addAnswer(FactLines &lines, const pki::OcspSingleResponse &answer)
{
    lines.add(u"Right as of"_s, momentOr(answer.thisUpdate, {}));
    lines.add(u"Next update"_s, momentOr(answer.nextUpdate, u"none is named; it is believed for a day"_s));
    lines.add(u"Issuer’s name"_s, pki::colonHex(answer.issuerNameHash) + u" ("_s + answer.hashAlgorithm + u')');
    lines.add(u"Issuer’s key"_s, pki::colonHex(answer.issuerKeyHash) + u" ("_s + answer.hashAlgorithm + u')');
}

/// The further answers of one response, which hardly any responder sends.
QString answersText(const QList<pki::OcspSingleResponse> &answers, const QDateTime &now)
{
    QString text;
    for (qsizetype at = 1; at < std::min(answers.size(), mostEntries); ++at) {
        FactLines lines;
        addAnswer(lines, answers[at]);
        text += u"  "_s + answerSentence(answers[at]) + answerAge(answers[at], now) + u'\n' + lines.toString();
    }
    if (answers.size() > mostEntries)
        text += u"  and %1 more; --json names them all\n"_s.arg(answers.size() - mostEntries);
    return text;
}

} // namespace

ObjectWords listWords(const FoundObject &object, const QDateTime &now)
{
    const Result<pki::RevocationList> list = pki::RevocationList::parse(object.der, {});
    ObjectWords words;
    if (!list)
        return words;
    words.sentence = listSentence(*list, now);
    words.lines.add(u"Issuer"_s, list->issuer());
    words.lines.add(u"Number"_s, text::listNumberText(list->number()));
    words.lines.add(u"Issued"_s, momentOr(list->thisUpdate(), {}));
    words.lines.add(u"Next update"_s, momentOr(list->nextUpdate(), u"none is named; it is believed for ten days"_s));
    words.lines.add(u"Signed with"_s, text::signatureText(*list));
    words.lines.add(u"Issuer’s key"_s, pki::colonHex(list->authorityKeyId()));
    words.lines.add(u"Revoked"_s, QString::number(list->count()));
    if (list->isIndirect())
        words.lines.add(u"Indirect"_s, u"yes; it may name certificates of other issuers (indirectCRL)"_s);
    words.tail = extensionText(list->extensions()) + entriesText(*list);
    return words;
}

ObjectWords answerWords(const FoundObject &object, const QDateTime &now)
{
    const Result<pki::OcspResponse> response = pki::OcspResponse::parse(object.der, {});
    ObjectWords words;
    if (!response)
        return words;
    const QList<pki::OcspSingleResponse> answers = response->responses();
    words.sentence = statusSentence(response->status());
    if (!answers.isEmpty()) {
        words.sentence = answerSentence(answers.first()) + answerAge(answers.first(), now);
        addAnswer(words.lines, answers.first());
    }
    words.lines.add(u"Responder"_s, responderText(*response));
    words.lines.add(u"Answered"_s, momentOr(response->producedAt(), {}));
    words.lines.add(u"Signed with"_s, text::signatureText(*response));
    for (const pki::Certificate &certificate : response->certificates())
        words.lines.add(u"Sent along"_s, certificate.subject());
    words.tail = answersText(answers, now) + extensionText(response->extensions());
    return words;
}

} // namespace certwright::cli
