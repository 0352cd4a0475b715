#include "app/cli/verify_task.h"

#include "app/cli/input_places.h"
#include "app/cli/input_reader.h"
#include "app/cli/moment.h"
#include "app/cli/network_loader.h"
#include "core/async/run.h"
#include "core/lint/path_lint.h"
#include "core/revocation/crl_file.h"
#include "core/revocation/ocsp.h"
#include "core/tls/target.h"

#include <algorithm>

namespace certwright::cli {

using namespace Qt::StringLiterals;

namespace {

verify::Purpose purposeOf(const QString &name)
{
    using enum verify::Purpose;
    static const QHash<QString, verify::Purpose> purposes{{u"server"_s, TlsServer}, {u"sslserver"_s, TlsServer},
        {u"client"_s, TlsClient}, {u"sslclient"_s, TlsClient}, {u"email"_s, Email}, {u"smime"_s, Email},
        {u"codesigning"_s, CodeSigning}, {u"timestamping"_s, TimeStamping}, {u"ocspsigning"_s, OcspSigning},
        {u"any"_s, Any}};
    return purposes.value(name, Any);
}

Result<QList<pki::Certificate>> certificatesIn(const QList<OpenedInput> &inputs)
{
    QList<pki::Certificate> all;
    for (const OpenedInput &input : inputs) {
        const Result<QList<pki::Certificate>> more = certificatesIn(input);
        if (!more)
            return more.error();
        all += *more;
    }
    return all;
}

/// Keys lie beside certificates everywhere; among others such a file is told of and judging goes on. Lists and answers
/// are refused instead, since they were meant to be judged by.
bool holdsKeysOnly(const OpenedInput &input)
{
    const QList<inspect::FoundObject> &objects = input.content.objects;
    return input.content.errors.isEmpty() && !objects.isEmpty()
        && std::all_of(objects.cbegin(), objects.cend(), [](const inspect::FoundObject &object) {
               return object.kind == inspect::ObjectKind::PrivateKey || object.kind == inspect::ObjectKind::PublicKey;
           });
}

/// Those that hold more than keys; all where there is no such one.
QList<OpenedInput> withoutKeyFiles(const QList<OpenedInput> &files)
{
    QList<OpenedInput> kept = files;
    kept.removeIf(holdsKeysOnly);
    return kept.isEmpty() ? files : kept;
}

/// An IPv6 address is often copied in the form that addresses of the web and of servers have, RFC 3986 3.2.2.
QString withoutBrackets(const QString &host)
{
    const QString inner = host.mid(1, std::max<qsizetype>(host.size() - 2, 0));
    return host.startsWith(u'[') && host.endsWith(u']') && pki::isIpLiteral(inner) ? inner : host;
}

} // namespace

std::optional<VerifyTask::Request> VerifyTask::readRequest()
{
    const Invocation &given = invocation();
    Request request{given.arguments, given.values(Option::Untrusted), given.values(Option::Ca),
        given.values(Option::Crl), given.values(Option::Ocsp),
        given.value(Option::CrlScope) == u"path" ? revocation::RevocationScope::Path
                                                 : revocation::RevocationScope::Leaf,
        {}, lint::profileFromKey(given.value(Option::Profile)), given.value(Option::Host),
        withoutBrackets(given.value(Option::Ip)), context().clock().now()};
    if (given.has(Option::At)) {
        const std::optional<QDateTime> at = momentOf(given.value(Option::At));
        if (!at) {
            failUsage(u"“%1” is no moment."_s.arg(given.value(Option::At)),
                u"Write it as 2027-03-15 or 2027-03-15T12:00:00Z."_s);
            return std::nullopt;
        }
        request.at = *at;
    }
    if (!request.address.isEmpty() && !pki::isIpLiteral(request.address)) {
        failUsage(u"“%1” is no IP address."_s.arg(request.address),
            u"Write it as 192.0.2.1 or 2001:db8::1. For a host name use --host."_s);
        return std::nullopt;
    }
    request.host = withoutBrackets(request.host);
    if (const Result<QString> host = verify::asciiHost(request.host); !request.host.isEmpty() && !host) {
        fail(host.error(), u"Write it as example.com, without scheme, port or path."_s);
        return std::nullopt;
    }
    if (given.has(Option::Purpose))
        request.purpose = purposeOf(given.value(Option::Purpose));
    else if (!request.host.isEmpty() || !request.address.isEmpty())
        request.purpose = verify::Purpose::TlsServer;
    return request;
}

void VerifyTask::start()
{
    const std::optional<Request> request = readRequest();
    if (!request)
        return;
    m_request = *request;
    const QStringList all = m_request.files + m_request.untrusted + m_request.anchors + m_request.crls + m_request.ocsp;
    if (all.count(u"-"_s) > 1)
        return failUsage(u"Standard input can be read once only."_s, u"Give - once."_s);
    m_opener.openAll(m_request.files, [this](const Result<QList<OpenedInput>> &files) {
        if (!files)
            return failOpening(files.error());
        m_given.files = *files;
        openPile();
    });
}

void VerifyTask::failOpening(const Error &error)
{
    const QString name = error.args.value(0);
    if (error.code == ErrorCode::FileNotFound && name.contains(u':') && tls::Target::parse(name))
        fail(error, u"For a server use certwright-cli check %1."_s.arg(name));
    else if (isFolder(error))
        fail(error,
            u"Give the files themselves: the certificate, then its issuers. inspect, lint and match read folders."_s);
    else
        fail(error);
}

/// What is no certificate may belong to one of the options.
void VerifyTask::failJudging(const Error &error)
{
    const bool isGiven = std::any_of(m_given.files.cbegin(), m_given.files.cend(),
        [&error](const OpenedInput &input) { return input.source == error.args.value(0); });
    if (isGiven && error.code == ErrorCode::NotACertificate && error.args.size() > 1)
        fail(error,
            u"Give the certificate to verify, then its issuers. Revocation lists (CRL) go to --crl, answers of OCSP "
            "servers to --ocsp."_s);
    else
        fail(error);
}

void VerifyTask::openPile()
{
    m_opener.openAll(m_request.untrusted, [this](const Result<QList<OpenedInput>> &pile) {
        if (!pile)
            return failOpening(pile.error());
        m_given.untrusted = *pile;
        readRevocation();
    });
}

void VerifyTask::readRevocation()
{
    const auto findRoots = [this] {
        findAnchors(m_opener, m_request.anchors, context().workspace(), [this](const Result<FoundAnchors> &found) {
            if (found)
                judgeFirst(*found);
            else
                failOpening(found.error());
        });
    };
    readNext(m_request.crls, m_given.crls, [this, findRoots] { readNext(m_request.ocsp, m_given.ocsp, findRoots); });
}

void VerifyTask::readNext(
    QStringList waiting, QList<QPair<QString, QByteArray>> &target, const std::function<void()> &then)
{
    if (waiting.isEmpty())
        return then();
    const QString argument = waiting.takeFirst();
    readInput(this, argument, [this, argument, waiting, &target, then](const Result<QByteArray> &content) {
        if (!content)
            return failOpening(content.error());
        target.append({inputName(argument), *content});
        readNext(waiting, target, then);
    });
}

void VerifyTask::judgeFirst(const FoundAnchors &found)
{
    async::run(
        this,
        [request = m_request, given = m_given, found](
            const async::StopRequested &) { return judged(request, given, found); },
        [this](const Result<Material> &material) {
            if (!material)
                return failJudging(material.error());
            m_material = *material;
            fetchIssuers();
        });
}

void VerifyTask::cancel()
{
    if (m_job)
        m_job->cancel();
    Task::cancel();
}

Result<revocation::RevocationFiles> VerifyTask::revocationFilesOf(const Given &given)
{
    revocation::RevocationFiles files;
    for (const auto &[name, content] : given.crls) {
        const Result<QList<QByteArray>> lists = revocation::crlsIn(content, name);
        if (!lists && given.crls.size() == 1)
            return lists.error();
        for (const QByteArray &list : lists.valueOr({QByteArray()})) // among others it is set aside
            files.crls.append({list, name});
    }
    for (const auto &[name, content] : given.ocsp) {
        const Result<QByteArray> answer = revocation::ocspDer(content, name);
        if (!answer)
            return answer.error();
        files.ocsp.append({name, *answer});
    }
    return files;
}

QList<Error> VerifyTask::problemsIn(const Given &given, const FoundAnchors &found)
{
    QList<Error> problems;
    for (const OpenedInput &input : given.files + given.untrusted)
        problems
            += holdsKeysOnly(input) ? QList{whyNoCertificate(input.content, input.source)} : cli::problemsIn(input);
    return problems + found.problems;
}

Result<VerifyTask::Material> VerifyTask::judged(const Request &request, const Given &from, const FoundAnchors &found)
{
    const Result<QList<pki::Certificate>> given = certificatesIn(withoutKeyFiles(from.files));
    if (!given)
        return given.error();
    const Result<QList<pki::Certificate>> pile = certificatesIn(from.untrusted);
    if (!pile)
        return pile.error();
    const Result<revocation::RevocationFiles> files = revocationFilesOf(from);
    if (!files)
        return files.error();

    const pki::Certificate &leaf = given->at(verify::leafIndex(*given));
    const verify::PathQuery path{{}, found.anchors, request.at, request.purpose.value_or(verify::usualPurpose(leaf))};
    const lint::Profile profile = request.profile.value_or(lint::guessProfile(leaf));
    const bool isPublic = profile == lint::Profile::PublicTls;
    verify::VerdictQuery query{*given, *pile, path, isPublic ? verify::RuleSet::Public : verify::RuleSet::Private,
        request.host, request.address};
    for (const revocation::NamedCrl &crl : files->crls)
        query.crls.append(crl.der);
    Material material{VerifyReport(query, profile), *files};
    material.report.profileGuessed = !request.profile;
    material.report.unreadable = problemsIn(from, found);
    material.report.demand.scope = request.scope;
    judge(material);
    return material;
}

/// What hangs on the path: policy, and what the files say of revocation.
void VerifyTask::judge(Material &material)
{
    VerifyReport &report = material.report;
    const QList<pki::Certificate> &path = report.verdicts.path.path;
    const QDateTime at = report.query.path.at;
    report.paths = verify::judgePaths(report.query, report.verdicts);
    report.policy = lint::examinePath({report.verdicts.leaf, report.profile, path,
                                          !path.isEmpty() && report.query.path.anchors.contains(path.last())},
        at);
    report.asksRevocation = report.demand.byFiles = !material.files.isEmpty();
    report.revocation = revocation::fileAnswers(material.files, path, at, report.query.given + report.query.untrusted);
    QList<QList<pki::Certificate>> paths;
    for (const verify::JudgedPath &judged : std::as_const(report.paths))
        paths.append(judged.path.certificates);
    report.pathAnswers
        = revocation::fileAnswersOn(paths, material.files, at, report.query.given + report.query.untrusted);
    if (path.size() > 1)
        report.unusedFiles = revocation::unusedFiles(material.files, report.revocation);
}

void VerifyTask::fetchIssuers()
{
    VerifyReport &report = m_material->report;
    report.fetching = invocation().has(Option::Aia);
    const auto &missing = report.verdicts.given.missing;
    if (!report.fetching || !missing || missing->urls.isEmpty() || report.verdicts.path.ok)
        return askRevocation();
    if (!canFetch())
        return;
    auto *job = new revocation::IssuerFetchJob(
        *m_client, missing->of, report.query.given + report.query.untrusted, report.query.path.anchors, this);
    m_job = job;
    connect(job, &async::Job::finished, this, [this, job] {
        m_material->report.fetched = job->fetched();
        m_material->report.fetchProblem = job->problem();
        job->deleteLater();
        if (!hasEnded())
            judgeAgain();
    });
    job->start();
}

void VerifyTask::judgeAgain()
{
    if (m_material->report.fetched.isEmpty())
        return askRevocation();
    async::run(
        this,
        [material = *m_material](const async::StopRequested &) mutable {
            verify::VerdictQuery query = material.report.query;
            for (const revocation::FetchedIssuer &issuer : std::as_const(material.report.fetched))
                query.untrusted.append(issuer.certificate);
            const std::optional<verify::MissingIssuer> missing = material.report.verdicts.given.missing;
            material.report.verdicts = verify::judge(query);
            material.report.verdicts.given.missing = missing; // as given it stays missing
            judge(material);
            return material;
        },
        [this](const Material &material) {
            m_material = material;
            askRevocation();
        });
}

void VerifyTask::askRevocation()
{
    VerifyReport &report = m_material->report;
    const QList<pki::Certificate> &path = report.verdicts.path.path;
    if (!invocation().has(Option::Revocation))
        return this->report();
    if (!canFetch())
        return;
    report.asksRevocation = report.demand.live = true;
    auto *job = new revocation::RevocationJob(*m_client, path, report.query.path.at, this);
    m_job = job;
    connect(job, &async::Job::finished, this, [this, job] {
        m_material->report.revocation = revocation::joined(m_material->report.revocation, job->result());
        job->deleteLater();
        if (!hasEnded())
            this->report();
    });
    job->start();
}

/// False once this has failed.
bool VerifyTask::canFetch()
{
    if (m_client)
        return true;
    Result<std::unique_ptr<net::HttpClient>> client = loadHttpClient();
    if (client)
        m_client = std::move(*client);
    else
        fail(client.error());
    return m_client != nullptr;
}

void VerifyTask::report()
{
    VerifyReport &report = m_material->report;
    const QList<pki::Certificate> &path = report.verdicts.path.path;
    for (qsizetype i = 0; i < report.paths.size(); ++i) {
        verify::JudgedPath &judged = report.paths[i];
        const auto shared = revocation::sharedAnswers(report.revocation, path, judged.path.certificates);
        judged.verdict = revocation::withRevocation(
            judged.verdict, revocation::joined(report.pathAnswers.at(i), shared), report.demand);
    }
    report.verdicts.path = revocation::withRevocation(report.verdicts.path, report.revocation, report.demand);
    succeed(verifyFacts(report), verifyText(report), verifyExitCode(report));
}

} // namespace certwright::cli
