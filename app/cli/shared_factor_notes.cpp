#include "app/cli/shared_factor_notes.h"

#include "app/cli/facts_text.h"
#include "core/convert/naming.h"
#include "core/verify/shared_factors.h"
#include "core/verify/weak_key.h"
#include "ui/text/finding_text.h"

#include <QJsonArray>

namespace certwright::cli {

using namespace Qt::StringLiterals;

namespace {

bool isRsa(const inspect::FoundObject &object)
{
    return object.key && object.key->type.startsWith(u"RSA") && !object.publicKey.isEmpty();
}

QString titleOf(const QString &source, const inspect::FoundObject &object)
{
    const QString subject = object.certificate ? object.certificate->displayTitle() : convert::subjectOf(object);
    const QString name = subject.isEmpty() ? object.name : subject;
    if (!name.isEmpty())
        return u"%1 (%2)"_s.arg(name, source);
    return object.offset == 0 ? source : u"%1 at byte %2"_s.arg(source, QString::number(object.offset));
}

} // namespace

void SharedFactorNotes::add(const QString &source, const QList<inspect::FoundObject> &objects)
{
    for (int i = 0; i < objects.size(); ++i) {
        const inspect::FoundObject &object = objects.at(i);
        if (!isRsa(object))
            continue;
        const auto known = m_byHash.constFind(object.spkiSha256);
        if (known != m_byHash.cend()) {
            m_keys[*known].places.append({m_inputs, i});
        } else if (m_keys.size() < most) {
            m_byHash.insert(object.spkiSha256, m_keys.size());
            m_keys.append({object.publicKey, object.key->label, titleOf(source, object), {{m_inputs, i}}});
        } else {
            m_leftOut.insert(object.spkiSha256);
        }
    }
    ++m_inputs;
}

void SharedFactorNotes::judge(const std::function<bool()> &stop)
{
    if (isEmpty())
        return;
    QList<QByteArray> moduli;
    for (const Key &key : std::as_const(m_keys))
        moduli << verify::rsaNumbers(key.publicKey).value_or(verify::RsaNumbers()).modulus;
    m_found = verify::sharedFactors(moduli, stop);
    m_isCompared = !stop || !stop();
}

/// The first of them as the one that is spoken of.
QString SharedFactorNotes::sentence(const QList<int> &sharing) const
{
    QStringList others;
    for (const int index : sharing.sliced(1))
        others << m_keys.at(index).title;
    const Finding finding{FindingId::KeySharedFactor, Severity::Error, -1,
        {m_keys.at(sharing.first()).label, others.isEmpty() ? u"another key"_s : listText(others)}};
    return text::findingText(finding) + u' ' + text::findingHint(finding);
}

QJsonObject SharedFactorNotes::facts() const
{
    QJsonArray found;
    for (const QList<int> &sharing : m_found) {
        QJsonArray places;
        for (const int index : sharing) {
            for (const Place &place : m_keys.at(index).places)
                places << QJsonObject{{u"input"_s, place.input}, {u"object"_s, place.object}};
        }
        found << QJsonObject{
            {u"id"_s, findingName(FindingId::KeySharedFactor)}, {u"text"_s, sentence(sharing)}, {u"objects"_s, places}};
    }
    return {{u"compared"_s, m_isCompared ? m_keys.size() : 0}, {u"left_out"_s, m_leftOut.size()}, {u"found"_s, found}};
}

QString SharedFactorNotes::text() const
{
    FactLines lines;
    for (const QList<int> &sharing : m_found)
        lines.add(m_keys.at(sharing.first()).title, sentence(sharing));
    QString text = m_found.isEmpty() ? QString() : u"\nShared primes\n"_s + lines.toString();
    if (!m_leftOut.isEmpty())
        text += u"\nNot compared: %1 of %2 RSA keys. Primes in common are looked for among the first %3; match looks "
                "among more.\n"_s.arg(QString::number(m_leftOut.size()),
                    QString::number(m_leftOut.size() + m_keys.size()), QString::number(most));
    return text;
}

} // namespace certwright::cli
