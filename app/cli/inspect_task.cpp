#include "app/cli/inspect_task.h"

#include "app/cli/input_places.h"
#include "app/cli/input_reader.h"
#include "app/cli/network_loader.h"
#include "core/async/run.h"
#include "core/inspect/reader.h"

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

InspectedInput unopened(const QString &source, const Error &error)
{
    InspectedInput input;
    input.source = source;
    input.content.errors << error;
    return input;
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
    const InputPlaces found = inputPlaces(arguments, stop);
    Plan plan;
    for (const InputPlace &place : found.places) {
        const Origin origin = isEndpoint(place.path) ? Origin::Endpoint : Origin::Named;
        plan.sources << Source{place.path, place.isFromFolder ? Origin::Folder : origin};
    }
    for (const InputPlaces::Lost &lost : found.lost)
        plan.failed << unopened(lost.source, lost.error);
    return plan;
}

void InspectTask::take(const Plan &plan)
{
    m_sources = plan.sources;
    for (const InspectedInput &input : plan.failed)
        m_report.add(std::make_shared<InspectedInput>(input));
    next();
}

void InspectTask::next()
{
    if (m_next == m_sources.size())
        return finish();
    const Source source = m_sources[m_next];
    if (source.origin == Origin::Endpoint)
        return connectTo(source.argument);
    const QString name = inputName(source.argument);
    noteWhenSlow(u"Still reading %1."_s.arg(name));
    m_opener.open(source.argument, [this, name](Result<OpenedInput> opened) { takeOpened(name, std::move(opened)); });
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
            const Result<tls::Check *> loaded = loadCheck({*target, *anchors}, context().clock(), this);
            if (!loaded)
                return cannotOpen(endpoint, loaded.error());
            tls::Check *job = *loaded;
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
            return m_opener.openBytes(endpoint, chain,
                [this, endpoint](Result<OpenedInput> opened) { takeOpened(endpoint, std::move(opened)); });
        reason = address.error.value_or(reason);
    }
    cannotOpen(endpoint, reason);
}

void InspectTask::takeOpened(const QString &source, Result<OpenedInput> opened)
{
    if (opened)
        finishInput(InspectedInput{*std::move(opened), true});
    else
        cannotOpen(source, opened.error());
}

void InspectTask::finishInput(InspectedInput input)
{
    const auto finished = std::make_shared<InspectedInput>(std::move(input));
    finished->isFromFolder = m_sources[m_next].origin == Origin::Folder;
    m_report.add(finished);
    ++m_next;
    next();
}

void InspectTask::cannotOpen(const QString &source, const Error &error)
{
    finishInput(unopened(source, error));
}

void InspectTask::finish()
{
    if (const std::optional<Error> reason = m_report.failure())
        return fail(*reason);
    if (!m_report.notes().canTell())
        return tell();
    noteWhenSlow(u"Still comparing what was found."_s);
    async::run(
        this,
        [notes = m_report.notes(), at = context().clock().now()](
            const async::StopRequested &stop) { return notes.judged(at, stop); },
        [this](const InspectNotes &judged) {
            m_report.setNotes(judged);
            tell();
        });
}

void InspectTask::tell()
{
    const InspectNotes &notes = m_report.notes();
    succeed(notes.facts(), notes.text(), m_report.isUnreadable() ? ExitCode::Wrong : ExitCode::Fine);
}

} // namespace certwright::cli
