#include "app/cli/inventory_tasks.h"

#include "app/cli/facts_text.h"
#include "app/cli/json_facts.h"
#include "app/cli/secret_file.h"
#include "core/async/run.h"
#include "core/ossl/features.h"
#include "core/workspace/stored_files.h"
#include "ui/text/error_text.h"
#include "ui/text/recipe_text.h"

namespace certwright::cli {

using namespace Qt::StringLiterals;

void ListTask::start()
{
    const Result<workspace::Workspace> workspace = context().workspace();
    if (!workspace)
        return fail(workspace.error());
    async::run(
        this, [workspace = *workspace](const async::StopRequested &) { return workspace.inventory(); },
        [this, workspace = *workspace](const Result<workspace::Inventory> &inventory) {
            if (inventory)
                report(workspace, *inventory);
            else
                fail(inventory.error());
        });
}

void ListTask::report(const workspace::Workspace &workspace, const workspace::Inventory &inventory)
{
    const QDateTime now = context().clock().now();
    QJsonArray certificates;
    QList<QStringList> rows{{u"ID"_s, u"ENDS"_s, u"KEY"_s, u"ISSUER"_s, u"NAMES"_s}};
    for (const workspace::CertificateRecord &record : inventory.certificates) {
        const verify::Expiry expiry = verify::expiryAt(record.notBefore, record.notAfter, now);
        certificates << recordFacts(record, expiry);
        rows.append({record.id.raw(), endOfLifetime(record.notAfter, expiry), record.keyLabel, record.issuerName,
            listText(readableNames(record.names))});
    }
    const QString none = u"There is no certificate yet. %1 makes one.\n"_s.arg(
        context().command(u"certwright-cli issue localhost 127.0.0.1 ::1"_s));
    const QString nothing = inventory.problems.isEmpty() ? emptyText(workspace, none) : QString();
    succeed({{u"workspace"_s, workspaceFacts(workspace)}, {u"certificates"_s, certificates},
                {u"problems"_s, reportProblems(output(), inventory.problems)}},
        inventory.certificates.isEmpty() ? nothing : tableText(rows),
        inventory.problems.isEmpty() ? ExitCode::Fine : ExitCode::Wrong);
}

namespace {

/// A server refuses what does not belong together, so nobody is told to use it.
Result<workspace::CertificateRecord> deployable(const workspace::Workspace &workspace, const CertificateId &id)
{
    Result<workspace::CertificateRecord> certificate = workspace.certificate(id);
    if (!certificate)
        return certificate;
    if (const Status fits = workspace::checkServable(*certificate); !fits)
        return fits.error();
    return certificate;
}

} // namespace

void DeployShowTask::start()
{
    const Result<deploy::Server> server = deploy::parseServer(invocation().arguments.first());
    if (!server)
        return fail(server.error());
    if (!invocation().has(Option::Certificate))
        return failUsage(u"deploy show needs --certificate ID."_s,
            u"See %1 for the ids."_s.arg(context().command(u"certwright-cli list"_s)));
    const Result<workspace::Workspace> workspace = context().workspace();
    if (!workspace)
        return fail(workspace.error());
    async::run(
        this,
        [workspace = *workspace, id = CertificateId(invocation().value(Option::Certificate))](
            const async::StopRequested &) { return deployable(workspace, id); },
        [this, server = *server](const Result<workspace::CertificateRecord> &certificate) {
            if (certificate)
                report(*certificate, server);
            else
                fail(certificate.error());
        });
}

void DeployShowTask::report(const workspace::CertificateRecord &certificate, deploy::Server server)
{
    const Result<deploy::Recipe> recipe = deploy::recipeFor(server, certificate);
    if (!recipe)
        return fail(recipe.error());
    if (const QString exposed = exposureNote(certificate.files.key); !exposed.isEmpty())
        output().note(exposed);
    QJsonArray steps;
    QString text = u"How %1 uses the certificate “%2”:\n"_s.arg(text::serverText(server), certificate.title());
    for (const deploy::RecipeStep &step : recipe->steps) {
        const QString sentence = text::stepText(step);
        steps << QJsonObject{
            {u"text"_s, sentence}, {u"target"_s, textOrNull(step.target)}, {u"content"_s, step.content}};
        text += u'\n' + sentence + u"\n\n"_s;
        for (const QString &line : step.content.trimmed().split(u'\n'))
            text += line.isEmpty() ? u"\n"_s : u"    "_s + line + u'\n';
    }
    succeedInWorkspace({{u"server"_s, deploy::serverKey(server)}, {u"certificate"_s, certificate.id.raw()},
                           {u"files"_s, fileFacts(certificate.files)}, {u"steps"_s, steps}},
        text);
}

void VersionTask::start()
{
    const QString version = u"" CERTWRIGHT_VERSION ""_s;
    const QString qt = QString::fromLatin1(qVersion());
    const QString openssl = ossl::libraryVersion();
    succeed({{u"version"_s, version}, {u"qt"_s, qt}, {u"openssl"_s, openssl}},
        u"certwright-cli %1\nQt %2, OpenSSL %3\n"_s.arg(version, qt, openssl));
}

} // namespace certwright::cli
