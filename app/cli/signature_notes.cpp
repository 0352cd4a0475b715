#include "app/cli/signature_notes.h"

#include "app/cli/facts_text.h"
#include "app/cli/json_facts.h"
#include "core/revocation/signature.h"
#include "core/verify/message_signature.h"
#include "ui/text/revocation_text.h"

namespace certwright::cli {

using namespace Qt::StringLiterals;
using inspect::ObjectKind;

namespace {

/// Whether it may sign a list or an answer, or be the issuer of one who does.
bool maySign(const pki::Certificate &certificate)
{
    return certificate.isCa() || certificate.isSelfIssued()
        || certificate.extendedKeyUsage().contains(u"OCSPSigning"_s);
}

bool isSigned(const inspect::FoundObject &object)
{
    const bool isMessage = object.kind == ObjectKind::Pkcs7 && object.cms && !object.cms->signers.isEmpty();
    return !object.der.isEmpty()
        && (isMessage || object.kind == ObjectKind::Crl || object.kind == ObjectKind::OcspResponse);
}

std::optional<verify::SignatureVerdict> verdictOn(
    ObjectKind kind, const QByteArray &der, const QList<pki::Certificate> &signers)
{
    if (kind == ObjectKind::Pkcs7)
        return verify::messageSignature(der);
    return kind == ObjectKind::Crl ? revocation::listSignature(der, signers)
                                   : revocation::answerSignature(der, signers);
}

} // namespace

void SignatureNotes::add(const QString &source, const QList<inspect::FoundObject> &objects)
{
    for (int i = 0; i < objects.size(); ++i) {
        const inspect::FoundObject &object = objects.at(i);
        if (isSigned(object))
            m_signed.append({m_inputs, i, source, object.kind, object.der});
        if (!object.certificate || !maySign(*object.certificate) || m_known.contains(object.certificate->sha256()))
            continue;
        m_known.insert(object.certificate->sha256());
        m_signers.append(*object.certificate);
    }
    ++m_inputs;
}

void SignatureNotes::judge()
{
    for (Signed &one : m_signed)
        one.verdict = verdictOn(one.kind, one.der, m_signers);
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
