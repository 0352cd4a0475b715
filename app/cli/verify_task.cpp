#include "app/cli/verify_task.h"

#include "app/cli/anchors.h"
#include "app/cli/certificate_files.h"
#include "app/cli/moment.h"
#include "core/async/run.h"
#include "core/base/atomic_file.h"
#include "core/revocation/crl_check.h"

#include <algorithm>

namespace certwright::cli {

using namespace Qt::StringLiterals;

namespace {

verify::Purpose purposeOf(const QString &name)
{
    using enum verify::Purpose;
    static const QHash<QString, verify::Purpose> purposes{{u"server"_s, TlsServer}, {u"sslserver"_s, TlsServer},
        {u"client"_s, TlsClient}, {u"sslclient"_s, TlsClient}, {u"email"_s, Email}, {u"smime"_s, Email},
        {u"codesigning"_s, CodeSigning}, {u"timestamping"_s, TimeStamping}, {u"any"_s, Any}};
    return purposes.value(name, Any);
}

/// What the certificate is made for.
verify::Purpose purposeOf(const pki::Certificate &leaf)
{
    using enum verify::Purpose;
    const QStringList usages = leaf.extendedKeyUsage();
    if (leaf.isCa())
        return Any;
    for (const verify::Purpose purpose : {TlsServer, TlsClient, Email, CodeSigning, TimeStamping}) {
        if (usages.contains(verify::purposeName(purpose)))
            return purpose;
    }
    return leaf.hasExtendedKeyUsage() ? Any : TlsServer;
}

template <typename T, typename Read>
Result<QList<T>> readEach(const QStringList &paths, Read read)
{
    QList<T> all;
    for (const QString &path : paths) {
        const Result<QList<T>> more = read(path);
        if (!more)
            return more.error();
        all += *more;
    }
    return all;
}

Result<QList<QByteArray>> readCrls(const QString &path)
{
    return readFile(path, inspect::maxInputSize).andThen([&path](const QByteArray &content) {
        return revocation::crlsIn(content, path);
    });
}

Result<QByteArray> readOcsp(const QString &path)
{
    return readFile(path, inspect::maxInputSize).andThen([&path](const QByteArray &content) {
        return revocation::ocspDer(content, path);
    });
}

/// The place of a certificate's answers in the list; made where there is none yet.
revocation::CertificateRevocation &answersOf(QList<revocation::CertificateRevocation> &all, int certificate)
{
    const auto known = std::find_if(
        all.begin(), all.end(), [certificate](const auto &one) { return one.certificate == certificate; });
    if (known != all.end())
        return *known;
    all.append(revocation::CertificateRevocation{certificate, {}});
    return all.last();
}

} // namespace

std::optional<VerifyTask::Request> VerifyTask::readRequest()
{
    const Invocation &given = invocation();
    Request request{given.arguments, given.values(Option::Untrusted), given.values(Option::Ca),
        given.values(Option::Crl), given.values(Option::Ocsp),
        given.value(Option::CrlScope) == u"path" ? verify::CrlScope::Path : verify::CrlScope::Leaf, {},
        lint::profileFromKey(given.value(Option::Profile)), given.value(Option::Host), given.value(Option::Ip),
        context().clock().now()};
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
        failUsage(u"“%1” is no IP address."_s.arg(request.address), u"For a host name use --host."_s);
        return std::nullopt;
    }
    if (const Result<QString> host = verify::asciiHost(request.host); !request.host.isEmpty() && !host) {
        fail(host.error());
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
    async::run(
        this,
        [request = *request, workspace = context().workspace()](
            const async::StopRequested &) { return read(request, workspace); },
        [this](const Result<Material> &material) {
            if (!material)
                return fail(material.error());
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

Result<revocation::RevocationFiles> VerifyTask::readRevocationFiles(const Request &request)
{
    revocation::RevocationFiles files;
    for (const QString &path : request.crls) {
        const Result<QList<QByteArray>> lists = readCrls(path);
        if (!lists)
            return lists.error();
        files.crls += *lists;
        files.crlNames << path;
    }
    for (const QString &path : request.ocsp) {
        const Result<QByteArray> answer = readOcsp(path);
        if (!answer)
            return answer.error();
        files.ocsp.append({path, *answer});
    }
    return files;
}

Result<VerifyTask::Material> VerifyTask::read(const Request &request, const Result<workspace::Workspace> &workspace)
{
    const Result<QList<pki::Certificate>> given = readEach<pki::Certificate>(request.files, readCertificates);
    if (!given)
        return given.error();
    const Result<QList<pki::Certificate>> pile = readEach<pki::Certificate>(request.untrusted, readCertificates);
    if (!pile)
        return pile.error();
    const Result<revocation::RevocationFiles> files = readRevocationFiles(request);
    if (!files)
        return files.error();
    const Result<verify::TrustAnchors> anchors = findAnchors(request.anchors, workspace);
    if (!anchors)
        return anchors.error();

    const pki::Certificate &leaf = given->at(verify::leafIndex(*given));
    verify::PathQuery path{{}, *anchors, request.at, request.purpose.value_or(purposeOf(leaf))};
    path.crls = files->crls;
    path.crlScope = request.crlScope;
    const lint::Profile profile = request.profile.value_or(lint::guessProfile(leaf));
    const bool isPublic = profile == lint::Profile::PublicTls;
    const verify::VerdictQuery query{*given, *pile, path, isPublic ? verify::RuleSet::Public : verify::RuleSet::Private,
        request.host, request.address};
    Material material{VerifyReport(query, profile), *files};
    material.report.profileGuessed = !request.profile;
    judge(material);
    return material;
}

/// What hangs on the path: policy, and what the files say of revocation.
void VerifyTask::judge(Material &material)
{
    VerifyReport &report = material.report;
    const QList<pki::Certificate> &path = report.verdicts.path.path;
    const QDateTime at = report.query.path.at;
    report.policy = {lint::examine(report.verdicts.leaf, report.profile, at)};
    for (qsizetype i = 1; i + 1 < path.size(); ++i)
        report.policy.append(lint::examine(path.at(i), lint::guessProfile(path.at(i)), at));
    report.asksRevocation = !material.files.isEmpty();
    report.revocation = revocation::fileAnswers(material.files, path, at);
    report.verdicts.path = revocation::withRevoked(report.verdicts.path, report.revocation);
}

void VerifyTask::fetchIssuers()
{
    VerifyReport &report = m_material->report;
    report.fetching = invocation().has(Option::Aia);
    const auto &missing = report.verdicts.given.missing;
    if (!report.fetching || !missing || missing->urls.isEmpty())
        return askRevocation();
    auto *job = new revocation::IssuerFetchJob(
        m_client, missing->of, report.query.given + report.query.untrusted, report.query.path.anchors, this);
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
    report.asksRevocation = true;
    auto *job = new revocation::RevocationJob(m_client, path, report.query.path.at, this);
    m_job = job;
    connect(job, &async::Job::finished, this, [this, job] {
        for (const revocation::CertificateRevocation &one : job->result())
            answersOf(m_material->report.revocation, one.certificate).answers += one.answers;
        job->deleteLater();
        if (hasEnded())
            return;
        VerifyReport &asked = m_material->report;
        asked.verdicts.path = revocation::withRevoked(asked.verdicts.path, asked.revocation);
        this->report();
    });
    job->start();
}

void VerifyTask::report()
{
    const VerifyReport &report = m_material->report;
    succeed(verifyFacts(report), verifyText(report), verifyExitCode(report));
}

} // namespace certwright::cli
