#include "app/cli/inspect_task.h"

#include "app/cli/descriptor_reader.h"
#include "app/cli/facts_text.h"
#include "app/cli/json_facts.h"
#include "core/async/run.h"
#include "core/base/atomic_file.h"
#include "ui/text/error_text.h"

#include <QCryptographicHash>

#include <algorithm>
#include <unistd.h>

namespace certwright::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject objectFacts(const inspect::FoundObject &object, const QDateTime &now)
{
    QJsonObject facts{{u"kind"_s, inspect::kindKey(object.kind)}, {u"format"_s, inspect::formatKey(object.format)},
        {u"location"_s, QJsonObject{{u"offset"_s, object.offset}, {u"size"_s, object.size}}},
        {u"label"_s, textOrNull(object.label)}, {u"encrypted"_s, object.encrypted}};
    if (object.key)
        facts.insert(u"key"_s, keyFacts(*object.key));
    if (!object.spkiSha256.isEmpty())
        facts.insert(u"spki_sha256"_s, jsonHex(object.spkiSha256));
    if (!object.certificate)
        return facts;
    const QJsonObject more = certificateFacts(*object.certificate);
    for (auto fact = more.begin(); fact != more.end(); ++fact)
        facts.insert(fact.key(), fact.value());
    addExpiry(facts, verify::expiryAt(object.certificate->notBefore(), object.certificate->notAfter(), now));
    return facts;
}

QString kindText(inspect::ObjectKind kind)
{
    switch (kind) {
    case inspect::ObjectKind::Certificate:
        return u"Certificate"_s;
    case inspect::ObjectKind::Csr:
        return u"Certificate request (PKCS#10)"_s;
    case inspect::ObjectKind::Crl:
        return u"Revocation list (CRL)"_s;
    case inspect::ObjectKind::OcspResponse:
        return u"Revocation answer (OCSP)"_s;
    case inspect::ObjectKind::PrivateKey:
        return u"Private key"_s;
    case inspect::ObjectKind::PublicKey:
        return u"Public key"_s;
    case inspect::ObjectKind::Pkcs7:
        return u"Bundle of certificates (PKCS#7)"_s;
    case inspect::ObjectKind::Pkcs12:
        return u"Key and certificates (PKCS#12)"_s;
    case inspect::ObjectKind::PkiPath:
        return u"Chain of certificates (PKIPath)"_s;
    case inspect::ObjectKind::Jks:
        return u"Java key store (JKS)"_s;
    case inspect::ObjectKind::Jceks:
        return u"Java key store (JCEKS)"_s;
    case inspect::ObjectKind::Spkac:
        return u"Certificate request (SPKAC)"_s;
    case inspect::ObjectKind::Unknown:
        return u"Something unknown"_s;
    }
    return {};
}

QString objectText(const inspect::FoundObject &object, const QDateTime &now)
{
    const QString form = object.format == inspect::ObjectFormat::Pem ? u"PEM"_s : u"DER"_s;
    FactLines lines;
    if (object.certificate)
        addCertificate(lines, *object.certificate, now);
    else if (object.key)
        lines.add(u"Key"_s, object.key->label);
    if (!object.certificate)
        lines.add(u"Key SHA-256"_s, pki::colonHex(object.spkiSha256));
    lines.add(u"Encrypted"_s, object.encrypted ? u"yes; its passphrase is needed to see more"_s : QString());
    return u"\n%1 (%2, at byte %3)\n"_s.arg(kindText(object.kind), form, QString::number(object.offset))
        + lines.toString();
}

} // namespace

void InspectTask::start()
{
    if (invocation().arguments.count(u"-"_s) > 1)
        return failUsage(u"Standard input can be read once only."_s, u"Give - once."_s);
    next();
}

void InspectTask::next()
{
    if (m_inputs.size() == invocation().arguments.size())
        return report();
    const QString argument = invocation().arguments[m_inputs.size()];
    if (argument == u"-")
        readStandardInput();
    else
        readFileInput(argument);
}

void InspectTask::readStandardInput()
{
    const QString source = u"standard input"_s;
    DescriptorReader::read(this, {STDIN_FILENO, source, ReadExtent::Everything, inspect::maxInputSize},
        [this, source](const Result<SecureBytes> &content) {
            if (!content)
                return cannotOpen(source, content.error());
            examine(source, content->view().toByteArray());
        });
}

void InspectTask::readFileInput(const QString &path)
{
    async::run(
        this, [path](const async::StopRequested &) { return readFile(path, inspect::maxInputSize); },
        [this, path](const Result<QByteArray> &content) {
            if (content)
                examine(path, *content);
            else
                cannotOpen(path, content.error());
        });
}

void InspectTask::examine(const QString &source, const QByteArray &data)
{
    async::run(
        this,
        [source, data](const async::StopRequested &) {
            return Input{source, data.size(), QCryptographicHash::hash(data, QCryptographicHash::Sha256),
                inspect::readObjects(data, source), true};
        },
        [this](const Input &input) {
            m_inputs << input;
            next();
        });
}

void InspectTask::cannotOpen(const QString &source, const Error &error)
{
    Input input;
    input.source = source;
    input.content.errors << error;
    m_inputs << input;
    next();
}

void InspectTask::report()
{
    if (std::none_of(m_inputs.cbegin(), m_inputs.cend(), [](const Input &input) { return input.opened; }))
        return fail(m_inputs.first().content.errors.first());
    QJsonArray inputs;
    QString text;
    bool unreadable = false;
    for (const Input &input : std::as_const(m_inputs)) {
        inputs << inputFacts(input);
        text += (text.isEmpty() ? QString() : u"\n"_s) + inputText(input);
        unreadable = unreadable || !input.content.errors.isEmpty();
    }
    succeed({{u"inputs"_s, inputs}}, text, unreadable ? ExitCode::Wrong : ExitCode::Fine);
}

QJsonObject InspectTask::inputFacts(const Input &input)
{
    QJsonArray objects;
    for (const inspect::FoundObject &object : input.content.objects)
        objects << objectFacts(object, context().clock().now());
    QJsonArray errors;
    for (const Error &error : input.content.errors)
        errors << errorFacts(error);
    return {{u"source"_s, input.source}, {u"size"_s, input.opened ? QJsonValue(input.size) : QJsonValue()},
        {u"sha256"_s, textOrNull(jsonHex(input.sha256))}, {u"objects"_s, objects}, {u"errors"_s, errors}};
}

QString InspectTask::inputText(const Input &input)
{
    QString text = input.opened ? u"%1 (%2 bytes)\n"_s.arg(input.source, QString::number(input.size)) : QString();
    for (const Error &error : input.content.errors)
        text += text::errorText(error) + u' ' + text::errorHint(error) + u'\n';
    for (const inspect::FoundObject &object : input.content.objects)
        text += objectText(object, context().clock().now());
    return text;
}

} // namespace certwright::cli
