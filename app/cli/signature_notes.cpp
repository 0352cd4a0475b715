#include "app/cli/signature_notes.h"

#include "app/cli/facts_text.h"
#include "app/cli/json_facts.h"
#include "core/revocation/signature.h"
#include "core/revocation/signers.h"
#include "core/verify/message_signature.h"
#include "ui/text/revocation_text.h"

#include <algorithm>

namespace certwright::cli {

using namespace Qt::StringLiterals;
using inspect::ObjectKind;

namespace {

bool isSigned(const inspect::FoundObject &object)
{
    const bool isMessage = object.kind == ObjectKind::Pkcs7 && object.cms && !object.cms->signers.isEmpty();
    return !object.der.isEmpty()
        && (isMessage || object.kind == ObjectKind::Crl || object.kind == ObjectKind::OcspResponse);
}

} // namespace

std::optional<verify::SignatureVerdict> SignatureNotes::verdictOn(const Signed &one, revocation::Signers &signers)
{
    if (one.kind == ObjectKind::Pkcs7)
        return verify::messageSignature(one.der, one.beside);
    return one.kind == ObjectKind::Crl ? revocation::listSignature(one.der, signers)
                                       : revocation::answerSignature(one.der, signers);
}

void SignatureNotes::add(const QString &source, const QList<inspect::FoundObject> &objects)
{
    for (int i = 0; i < objects.size(); ++i) {
        const inspect::FoundObject &object = objects.at(i);
        if (isSigned(object))
            m_signed.append(
                {m_inputs, i, source, object.kind, object.der, object.cms ? object.cms->besideContent : QByteArray()});
    }
    ++m_inputs;
}

bool SignatureNotes::needSigners() const
{
    return std::any_of(
        m_signed.cbegin(), m_signed.cend(), [](const Signed &one) { return one.kind != ObjectKind::Pkcs7; });
}

void SignatureNotes::judge(const QList<pki::Certificate> &certificates, const std::function<bool()> &stop)
{
    if (m_signed.isEmpty())
        return;
    revocation::Signers signers(certificates);
    for (Signed &one : m_signed)
        one.verdict
            = stop && stop() ? verify::SignatureVerdict{verify::SignatureState::NotChecked} : verdictOn(one, signers);
    m_signed.removeIf([](const Signed &one) { return !one.verdict; });
}

QJsonArray SignatureNotes::facts() const
{
    QJsonArray facts;
    for (const Signed &one : m_signed)
        facts << QJsonObject{{u"input"_s, one.input}, {u"object"_s, one.object},
            {u"kind"_s, inspect::kindKey(one.kind)}, {u"state"_s, verify::signatureKey(one.verdict->state)},
            {u"signer"_s, textOrNull(one.verdict->signer)}, {u"text"_s, text::signatureText(*one.verdict)}};
    return facts;
}

QString SignatureNotes::text() const
{
    FactLines lines;
    for (const Signed &one : m_signed)
        lines.add(one.source, text::signatureText(*one.verdict));
    return m_signed.isEmpty() ? QString() : u"\nSignatures\n"_s + lines.toString();
}

} // namespace certwright::cli
