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
    const auto input = static_cast<int>(m_sources.size());
    m_sources.append(source);
    for (int i = 0; i < objects.size(); ++i) {
        const inspect::FoundObject &object = objects.at(i);
        if (object.certificate)
            m_held.append({input, i, object.certificate->der()});
        else if (object.problem || object.der.isEmpty())
            continue;
        else if (object.kind == ObjectKind::Crl)
            m_files.crls.append({object.der, source});
        else if (object.kind == ObjectKind::OcspResponse)
            m_files.ocsp.append({source, object.der});
    }
}

RevocationNotes::Answer RevocationNotes::judge(const QDateTime &at, const std::function<bool()> &stop) const
{
    const Result<verify::TrustAnchors> anchors = verify::TrustAnchors::system();
    if (!anchors)
        return {{}, false};
    revocation::RevokedQuery query{{}, m_files, at, *anchors};
    QList<const Held *> places; // of the query's certificates
    for (const Held &held : m_held) {
        Result<pki::Certificate> certificate = pki::Certificate::fromDer(held.der, {});
        if (!certificate)
            continue;
        places.append(&held);
        query.certificates.append(std::move(certificate).value());
    }
    const revocation::RevokedSearch search = revocation::findRevoked(query, stop);
    QList<int> found = search.revoked.keys();
    std::sort(found.begin(), found.end());
    Answer answer{{}, search.complete};
    for (const int index : std::as_const(found)) {
        const revocation::KnownRevoked known = search.revoked.value(index);
        const Held &held = *places.at(index);
        answer.revoked.append(
            {held.input, held.object, m_sources.at(held.input), query.certificates.at(index).displayTitle(),
                query.certificates.at(known.certificate).displayTitle(), known.certificate == index, known.verdict});
    }
    return answer;
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
