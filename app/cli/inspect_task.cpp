#include "app/cli/inspect_task.h"

#include "app/cli/input_reader.h"
#include "app/cli/json_facts.h"
#include "app/cli/object_facts.h"
#include "core/async/run.h"
#include "core/base/folder_listing.h"
#include "core/inspect/reader.h"
#include "core/tls/check_job.h"
#include "ui/text/error_text.h"

#include <QFileInfo>

#include <algorithm>

namespace certwright::cli {

using namespace Qt::StringLiterals;

namespace {

bool isEndpoint(const QString &argument)
{
    static const QRegularExpression form(u"^(https://.+|[^/]*:[0-9]{1,5})$"_s);
    return form.match(argument).hasMatch() && !QFileInfo::exists(argument);
}

/// A folder may hold anything; what is no certificate in it is told, but nothing went wrong.
bool isFailure(const Error &error, bool isFromFolder)
{
    return !isFromFolder || (error.code != ErrorCode::NotACertificateFile && error.code != ErrorCode::EmptyInput);
}

} // namespace

void InspectTask::start()
{
    if (invocation().arguments.count(u"-"_s) > 1)
        return failUsage(u"Standard input can be read once only."_s, u"Give - once."_s);
    async::run(
        this,
        [arguments = invocation().arguments](const async::StopRequested &stop) { return planOf(arguments, stop); },
        [this](const Plan &plan) { take(plan); });
}

InspectTask::Plan InspectTask::planOf(const QStringList &arguments, const std::function<bool()> &stop)
{
    Plan plan;
    for (const QString &argument : arguments) {
        if (argument == u"-" || !QFileInfo(argument).isDir()) {
            plan.sources << Source{argument, isEndpoint(argument) ? Origin::Endpoint : Origin::Named};
            continue;
        }
        const FolderListing listing = listFolder(argument, stop);
        for (const QString &file : listing.files)
            plan.sources << Source{file, Origin::Folder};
        for (const Error &error : listing.errors) {
            Input input;
            input.source = error.args.value(0);
            input.content.errors << error;
            plan.failed << input;
        }
        if (listing.files.isEmpty() && listing.errors.isEmpty()) {
            Input empty;
            empty.source = argument;
            empty.content.errors << Error{ErrorCode::EmptyInput, {argument}};
            plan.failed << empty;
        }
    }
    return plan;
}

void InspectTask::take(const Plan &plan)
{
    m_sources = plan.sources;
    m_inputs = plan.failed;
    next();
}

void InspectTask::next()
{
    if (m_next == m_sources.size())
        return report();
    const Source source = m_sources[m_next];
    if (source.origin == Origin::Endpoint)
        return connectTo(source.argument);
    const QString name = inputName(source.argument);
    m_opener.open(source.argument, [this, name](const Result<OpenedInput> &opened) { takeOpened(name, opened); });
}

void InspectTask::connectTo(const QString &endpoint)
{
    const Result<tls::Target> target = tls::Target::parse(endpoint);
    if (!target)
        return cannotOpen(endpoint, target.error());
    async::run(
        this, [](const async::StopRequested &) { return verify::TrustAnchors::system(); },
        [this, endpoint, target](const Result<verify::TrustAnchors> &anchors) {
            if (!anchors)
                return cannotOpen(endpoint, anchors.error());
            auto *job = new tls::CheckJob({*target, *anchors}, context().clock(), this);
            connect(job, &async::Job::finished, this, [this, job, endpoint] {
                job->deleteLater();
                takeChain(endpoint, job->result());
            });
            job->start();
        });
}

void InspectTask::takeChain(const QString &endpoint, const tls::TargetResult &result)
{
    Error reason = result.error.value_or(Error{ErrorCode::NoCertificateSent, {endpoint}});
    for (const tls::AddressResult &address : result.addresses) {
        QByteArray chain;
        for (const pki::Certificate &certificate : address.chain)
            chain += certificate.der();
        if (!chain.isEmpty())
            return m_opener.openBytes(
                endpoint, chain, [this, endpoint](const Result<OpenedInput> &opened) { takeOpened(endpoint, opened); });
        reason = address.error.value_or(reason);
    }
    cannotOpen(endpoint, reason);
}

void InspectTask::takeOpened(const QString &source, const Result<OpenedInput> &opened)
{
    if (opened)
        finishInput(Input{*opened, true});
    else
        cannotOpen(source, opened.error());
}

void InspectTask::finishInput(Input input)
{
    input.isFromFolder = m_sources[m_next].origin == Origin::Folder;
    m_inputs << std::move(input);
    ++m_next;
    next();
}

void InspectTask::cannotOpen(const QString &source, const Error &error)
{
    Input input;
    input.source = source;
    input.content.errors << error;
    finishInput(std::move(input));
}

void InspectTask::report()
{
    if (std::none_of(m_inputs.cbegin(), m_inputs.cend(), [](const Input &input) { return input.opened; }))
        return fail(m_inputs.first().content.errors.first());
    QJsonArray inputs;
    QString text;
    bool unreadable = false;
    for (const Input &input : std::as_const(m_inputs)) {
        if (invocation().json())
            inputs << inputFacts(input);
        else
            text += (text.isEmpty() ? QString() : u"\n"_s) + inputText(input);
        const QList<Error> &errors = input.content.errors;
        unreadable = unreadable || std::any_of(errors.cbegin(), errors.cend(), [&input](const Error &error) {
            return isFailure(error, input.isFromFolder);
        });
    }
    succeed({{u"inputs"_s, inputs}}, text, unreadable ? ExitCode::Wrong : ExitCode::Fine);
}

QJsonObject InspectTask::inputFacts(const Input &input)
{
    QJsonArray errors;
    for (const Error &error : input.content.errors)
        errors << errorFacts(error);
    return {{u"source"_s, input.source}, {u"size"_s, input.opened ? QJsonValue(input.size) : QJsonValue()},
        {u"sha256"_s, textOrNull(jsonHex(input.sha256))},
        {u"objects"_s, objectFacts(input.content.objects, context().clock().now())}, {u"errors"_s, errors}};
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
