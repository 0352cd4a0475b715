#include "app/cli/revocation_notes.h"

#include "app/cli/facts_text.h"
#include "app/cli/json_facts.h"
#include "app/cli/revocation_facts.h"
#include "ui/text/revocation_text.h"

#include <algorithm>

namespace certwright::cli {

using namespace Qt::StringLiterals;
using inspect::ObjectKind;

void RevocationNotes::add(const QString &source, const QList<inspect::FoundObject> &objects)
{
    m_sources.append(source);
    for (const inspect::FoundObject &object : objects) {
        if (object.certificate || object.problem || object.der.isEmpty())
            continue;
        if (object.kind == ObjectKind::Crl)
            m_files.crls.append({object.der, source});
        else if (object.kind == ObjectKind::OcspResponse)
            m_files.ocsp.append({source, object.der});
    }
}

void RevocationNotes::judge(const HeldCertificates::Pile &pile, const QDateTime &at, const std::function<bool()> &stop)
{
    const Result<verify::TrustAnchors> anchors = verify::TrustAnchors::system();
    m_answer = Answer{{}, false};
    if (!anchors)
        return;
    const revocation::RevokedSearch search = revocation::findRevoked({pile.certificates, m_files, at, *anchors}, stop);
    QList<int> found = search.revoked.keys();
    std::sort(found.begin(), found.end());
    m_answer->isComplete = search.complete;
    for (const int index : std::as_const(found)) {
        const revocation::KnownRevoked known = search.revoked.value(index);
        const HeldCertificates::Place place = pile.places.at(index);
        m_answer->revoked.append(
            {place.input, place.object, m_sources.at(place.input), pile.certificates.at(index).displayTitle(),
                pile.certificates.at(known.certificate).displayTitle(), known.certificate == index, known.verdict});
    }
}

QJsonValue RevocationNotes::facts() const
{
    if (!m_answer)
        return {};
    QJsonArray revoked;
    for (const Note &note : m_answer->revoked) {
        QJsonObject facts = answerFacts(note.verdict, note.revokedTitle);
        for (const QString &none : {u"state"_s, u"problem"_s, u"error"_s}) // always the same here
            facts.remove(none);
        facts.insert(u"input"_s, note.input);
        facts.insert(u"object"_s, note.object);
        facts.insert(u"whose"_s, note.isOwn ? u"certificate"_s : u"issuer"_s);
        facts.insert(u"title"_s, note.revokedTitle);
        revoked << facts;
    }
    return QJsonObject{{u"complete"_s, m_answer->isComplete}, {u"revoked"_s, revoked}};
}

QString RevocationNotes::text() const
{
    if (!m_answer)
        return {};
    FactLines lines;
    for (const Note &note : m_answer->revoked) {
        const QString sentence = text::revocationText(note.verdict, note.revokedTitle);
        lines.add(note.source,
            note.isOwn ? sentence : u"“%1” stands below a revoked certificate: %2"_s.arg(note.title, sentence));
    }
    QString text = u"\nRevoked\n"_s + lines.toString();
    if (m_answer->isComplete && m_answer->revoked.isEmpty())
        text += u"  None of the certificates, as far as the lists and answers beside them can be believed.\n"_s;
    if (!m_answer->isComplete)
        text += u"  Not every certificate was looked up in the lists and answers: there are too many.\n"_s;
    return text;
}

} // namespace certwright::cli
