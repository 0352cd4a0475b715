#include "app/cli/issue_task.h"

#include "app/cli/issue_report.h"
#include "app/cli/json_facts.h"
#include "core/async/run.h"
#include "core/authority/choose.h"
#include "core/pki/pkcs12.h"
#include "ui/text/error_text.h"

#include <QDir>

#include <algorithm>

namespace certwright::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pemLimit = 1024 * 1024;

bool isServed(const pki::GeneralName &name)
{
    return name.type == pki::NameType::Dns || name.type == pki::NameType::Ip || name.type == pki::NameType::Uri;
}

QList<RefusedName> refusedAmong(const QStringList &typed)
{
    QList<RefusedName> refused;
    for (const QString &name : typed) {
        if (const Result<pki::AcceptedName> accepted = pki::parseName(name); !accepted)
            refused << RefusedName{name, accepted.error()};
    }
    return refused;
}

bool isPurposeChosen(const Invocation &invocation)
{
    return invocation.has(Option::Purpose) || invocation.has(Option::Client);
}

/// Without a wish, what has nothing to serve is for a client. --client is mkcert's: with something to serve among the
/// names, a server's certificate as well.
workspace::LeafPurpose purposeOf(const Invocation &invocation, const pki::GeneralNames &names)
{
    const QString chosen = invocation.value(Option::Purpose);
    if (chosen == u"client")
        return workspace::LeafPurpose::Client;
    if (chosen == u"both")
        return workspace::LeafPurpose::ServerAndClient;
    if (!isPurposeChosen(invocation) && std::none_of(names.cbegin(), names.cend(), isServed))
        return workspace::LeafPurpose::Client;
    if (!chosen.isEmpty() || !invocation.has(Option::Client))
        return workspace::LeafPurpose::Server;
    const bool serves = std::any_of(names.cbegin(), names.cend(),
        [](const auto &name) { return name.type == pki::NameType::Dns || name.type == pki::NameType::Ip; });
    return serves ? workspace::LeafPurpose::ServerAndClient : workspace::LeafPurpose::Client;
}

/// The parts of `--out`, before it is known whether there will be a chain.
QStringList copyPaths(const QString &folder)
{
    const workspace::CertificateFiles names{
        {}, u"cert.pem"_s, u"chain.pem"_s, u"fullchain.pem"_s, u"privkey.pem"_s, u"authority.pem"_s};
    const workspace::CertificateFiles copies = copiesIn(folder, names);
    return {copies.cert, copies.chain, copies.fullchain, copies.key, copies.authority};
}

Status addCopy(std::vector<Delivery> &files, const QString &from, const QString &to, FileAccess access)
{
    if (from.isEmpty())
        return ok();
    Result<QByteArray> content = readFile(from, pemLimit);
    if (!content)
        return content.error();
    files.push_back({to, SecureBytes(QByteArrayView(*content)), access});
    wipe(*content);
    return ok();
}

Status addCopies(std::vector<Delivery> &files, const workspace::CertificateFiles &from, const QString &folder)
{
    const workspace::CertificateFiles to = copiesIn(folder, from);
    const std::pair<const QString &, const QString &> open[] = {
        {from.cert, to.cert}, {from.chain, to.chain}, {from.fullchain, to.fullchain}, {from.authority, to.authority}};
    for (const auto &[source, target] : open) {
        if (Status added = addCopy(files, source, target, FileAccess::Public); !added)
            return added;
    }
    return addCopy(files, from.key, to.key, FileAccess::Private);
}

/// Absolute paths; empty for what is not wanted.
struct Wanted {
    QString outFolder;
    QString pkcs12File;
    SecureBytes pkcs12Password;
};

Status writeOutcome(const authority::IssueOutcome &outcome, const Wanted &wanted)
{
    std::vector<Delivery> files;
    if (!wanted.outFolder.isEmpty()) {
        if (Status made = makePrivateFolder(wanted.outFolder); !made)
            return made;
        if (Status added = addCopies(files, outcome.certificate.files, wanted.outFolder); !added)
            return added;
    }
    if (!wanted.pkcs12File.isEmpty()) {
        const Result<QByteArray> pem = readFile(outcome.certificate.files.cert, pemLimit);
        if (!pem)
            return pem.error();
        const Result<pki::Certificate> leaf = pki::Certificate::parse(*pem, outcome.certificate.files.cert);
        if (!leaf)
            return leaf.error();
        Result<SecureBytes> bundle = pki::toPkcs12(
            {*leaf, outcome.key, {outcome.authority.certificate}, outcome.certificate.title()}, wanted.pkcs12Password);
        if (!bundle)
            return bundle.error();
        files.push_back({wanted.pkcs12File, std::move(*bundle), FileAccess::Private});
    }
    return deliver(files);
}

/// Leaves no empty folder behind when nothing could be written into it.
Status deliverOutcome(const authority::IssueOutcome &outcome, const Wanted &wanted)
{
    const QStringList made = wanted.outFolder.isEmpty() ? QStringList() : missingFolders(wanted.outFolder);
    Status written = writeOutcome(outcome, wanted);
    if (!written) {
        for (const QString &folder : made)
            QDir().rmdir(folder);
    }
    return written;
}

/// errorText() says of these that nothing was changed; the certificate is there, though.
QString reasonOf(const Error &error)
{
    const QString path = error.args.value(0);
    if (error.code == ErrorCode::DiskFull)
        return u"There is no room left to write %1."_s.arg(path);
    if (error.code == ErrorCode::FileUnwritable)
        return u"The file %1 cannot be written: %2."_s.arg(path, error.args.value(1));
    return text::errorText(error);
}

Wording undelivered(const Error &error, const workspace::CertificateRecord &certificate, const Context &context)
{
    const QString id = certificate.id.raw();
    return {u"The certificate was issued, and its id is %1. No copy of it was made. "_s.arg(id) + reasonOf(error),
        u"Its files are in %1. Copy them from there, or use %2."_s.arg(
            certificate.files.folder, context.command(u"certwright-cli export %1"_s.arg(id)))};
}

QString absoluteValue(const Invocation &invocation, Option option)
{
    return invocation.has(option) ? QDir::cleanPath(QDir::current().absoluteFilePath(invocation.value(option)))
                                  : QString();
}

} // namespace

IssueTask::IssueTask(Context &context)
    : Task(context)
    , m_request{{{}, workspace::LeafPurpose::Server, pki::KeyType::recommended(), authority::defaultLeafDays}}
{
}

IssueTask::~IssueTask() = default;

void IssueTask::start()
{
    if (const QList<RefusedName> refused = refusedAmong(invocation().arguments); refused.size() > 1)
        return failNames(refused);
    const Status read = readRequest();
    if (!read)
        return fail(read.error());
    if (invocation().has(Option::Client) && invocation().has(Option::Purpose))
        return failUsage(u"--client and --purpose say the same thing twice."_s, u"Use one of them."_s);
    lookAround();
}

void IssueTask::cancel()
{
    if (m_job)
        m_job->cancel();
    else
        giveUp({ErrorCode::Cancelled});
}

Status IssueTask::readRequest()
{
    const Result<pki::AcceptedNames> names = pki::parseNames(invocation().arguments);
    if (!names)
        return names.error();
    m_nameFindings = names->findings;
    m_request.plan.names = names->names;
    m_request.plan.purpose = purposeOf(invocation(), names->names);
    if (m_request.plan.purpose == workspace::LeafPurpose::Client) // a client may well be a URI
        m_nameFindings.removeIf([](const Finding &finding) { return finding.id == FindingId::HostNoNames; });
    m_request.plan.days = invocation().number(Option::Days, authority::defaultLeafDays);
    m_request.encryptKey = invocation().has(Option::EncryptKey);
    m_request.authority = invocation().value(Option::Ca);
    if (invocation().has(Option::NewAuthority))
        m_request.choice = authority::AuthorityChoice::NewExact;
    else if (invocation().has(Option::Ca))
        m_request.choice = authority::AuthorityChoice::Named;
    if (invocation().has(Option::KeyType)) {
        const Result<pki::KeyType> type = pki::KeyType::parse(invocation().value(Option::KeyType));
        if (!type)
            return type.error();
        m_request.plan.keyType = *type;
    }
    return readPermits();
}

Status IssueTask::readPermits()
{
    for (const QString &typed : invocation().values(Option::Permit)) {
        const Result<pki::Permit> permit = pki::parsePermit(typed);
        if (!permit)
            return permit.error();
        m_request.permits << *permit;
    }
    return ok();
}

void IssueTask::lookAround()
{
    const Result<workspace::Workspace> workspace = context().workspace();
    if (!workspace)
        return fail(workspace.error());
    m_workspace = *workspace;
    QStringList paths;
    QStringList copies;
    if (invocation().has(Option::Out))
        copies = copyPaths(invocation().value(Option::Out));
    if (invocation().has(Option::P12))
        paths << absoluteValue(invocation(), Option::P12);
    if (invocation().has(Option::GeneratePassphraseFile))
        paths << absoluteValue(invocation(), Option::GeneratePassphraseFile);

    async::run(
        this,
        [workspace = *workspace, paths, copies](const async::StopRequested &) -> Result<workspace::AuthorityList> {
            if (Status free = checkDeliverable(paths); !free)
                return free.error();
            if (Status free = checkDeliverable(copies, MissingFolder::WillBeMade); !free)
                return free.error();
            return workspace.authorityList();
        },
        [this](const Result<workspace::AuthorityList> &list) {
            if (!list)
                return fail(list.error());
            if (const QList<Error> problems = list->allProblems(); list->authorities.isEmpty() && !problems.isEmpty())
                return fail(problems.first());
            m_request.seen = *list;
            askPkcs12Password();
        });
}

void IssueTask::askPkcs12Password()
{
    using authority::AuthorityChoice;
    const bool willBeNew = m_request.choice == AuthorityChoice::NewExact
        || (m_request.choice == AuthorityChoice::Automatic
            && authority::needsFirstAuthority(m_request.seen->authorities, m_request.plan.names));
    if (!invocation().has(Option::P12))
        return prepareAuthority(willBeNew);
    const secrets::PassphraseRequest request{secrets::PassphrasePurpose::ProtectPkcs12, invocation().arguments.first()};
    context().passphrases().request(this, request, [this, willBeNew](Result<SecureBytes> password) {
        if (!password)
            return fail(password.error());
        m_pkcs12Password = std::move(*password);
        prepareAuthority(willBeNew);
    });
}

void IssueTask::prepareAuthority(bool willBeNew)
{
    const bool first = willBeNew && m_request.choice == authority::AuthorityChoice::Automatic;
    if (!m_request.permits.isEmpty() && !first)
        return failUsage(willBeNew
                ? u"--new-authority limits the authority to exactly these names, so --permit adds none."_s
                : u"--permit is for a new authority, and none is made here."_s,
            u"An authority's limits never change; make another one with %1."_s.arg(
                context().command(u"certwright-cli ca create NAME --permit ..."_s)));
    if (invocation().has(Option::GeneratePassphraseFile)) {
        if (!willBeNew)
            return failUsage(u"--generate-passphrase-file needs a new authority, and none is made here."_s,
                u"Use --passphrase-file with the file of the authority that signs."_s);
        Result<GeneratedPassphrase> generated
            = GeneratedPassphrase::create(invocation().value(Option::GeneratePassphraseFile));
        if (!generated)
            return fail(generated.error());
        m_generated = std::move(*generated);
        context().passphrases().answerNewAuthoritiesWith(m_generated->passphrase());
        m_request.newAuthorityPassphrase = pki::PassphraseKind::Random;
    }
    // A passphrase that was given is wanted; the keyring would make one of its own.
    const bool given = willBeNew && context().passphrases().hasAuthorityOption();
    m_services = context().services(*m_workspace, given ? KeyringUse::Avoided : KeyringUse::Allowed);
    issue();
}

void IssueTask::issue()
{
    auto *job = new authority::IssueJob(*m_services, m_request, this);
    m_job = job;
    connect(job, &async::Job::finished, this, [this, job] {
        job->deleteLater();
        m_job = nullptr;
        if (!job->result())
            return giveUp(job->result().error());
        m_outcome = *job->result();
        m_generated.reset(); // it protects something now
        deliverFiles();
    });
    noteWhenKeyIsSlow(job);
    job->start();
}

void IssueTask::deliverFiles()
{
    if (!invocation().has(Option::Out) && !invocation().has(Option::P12))
        return report();
    Wanted wanted{absoluteValue(invocation(), Option::Out), absoluteValue(invocation(), Option::P12),
        m_pkcs12Password ? m_pkcs12Password->clone() : SecureBytes()};
    async::run(
        this,
        [outcome = *m_outcome, wanted = std::make_shared<const Wanted>(std::move(wanted))](
            const async::StopRequested &) { return deliverOutcome(outcome, *wanted); },
        [this](const Status &delivered) {
            if (delivered)
                return report();
            fail(delivered.error(), undelivered(delivered.error(), m_outcome->certificate, context()));
        });
}

void IssueTask::report()
{
    IssueReport report{
        *m_outcome, m_nameFindings, {}, absoluteValue(invocation(), Option::P12), m_outcome->certificate.createdAt};
    if (m_request.plan.purpose == workspace::LeafPurpose::Client && !isPurposeChosen(invocation()))
        report.purposeReason = u"No name is a host, an address or a URI, so it is for a client; --purpose server makes "
                               "one for a server."_s;
    if (invocation().has(Option::Out))
        report.copies = copiesIn(invocation().value(Option::Out), m_outcome->certificate.files);
    QJsonObject facts = reportFacts(report);
    facts.insert(u"problems"_s, reportProblems(output(), m_request.seen->allProblems()));
    succeed(facts, reportText(report, context()));
}

void IssueTask::giveUp(const Error &error)
{
    if (m_generated)
        m_generated->discard();
    m_generated.reset();
    fail(error);
}

} // namespace certwright::cli
