#include "app/cli/issue_task.h"

#include "app/cli/convert_report.h"
#include "app/cli/descriptor_reader.h"
#include "app/cli/issue_report.h"
#include "app/cli/issued_files.h"
#include "app/cli/json_facts.h"
#include "core/async/run.h"
#include "core/authority/choose.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace certwright::cli {

using namespace Qt::StringLiterals;

namespace {

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
    if (!invocation().has(Option::P12)
        && (invocation().has(Option::P12PasswordFd) || invocation().has(Option::P12PasswordFile)))
        return failUsage(u"A PKCS#12 password is given, and no PKCS#12 file is to be written."_s,
            u"Add --p12 FILE, or leave the password out."_s);
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
    m_request.encryptKey = invocation().has(Option::EncryptKey) || invocation().has(Option::KeyPassphraseFd)
        || invocation().has(Option::KeyPassphraseFile);
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

/// The files that are made outside the workspace; none twice, since the second would find the first.
bool IssueTask::namesFilesTwice(const QStringList &paths)
{
    QSet<QString> seen;
    for (const QString &path : paths) {
        if (seen.contains(path)) {
            failUsage(u"Two options name the same new file, %1."_s.arg(path), u"Give each file a name of its own."_s);
            return true;
        }
        seen.insert(path);
    }
    return false;
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
    const QString passphraseFile = absoluteValue(invocation(), Option::GeneratePassphraseFile);
    if (namesFilesTwice(copies + paths + (passphraseFile.isEmpty() ? QStringList() : QStringList{passphraseFile})))
        return;

    async::run(
        this,
        [workspace = *workspace, paths, copies, passphraseFile](
            const async::StopRequested &) -> Result<workspace::AuthorityList> {
            if (Status free = checkDeliverable(paths); !free)
                return free.error();
            if (Status free = checkDeliverable(copies, MissingFolder::WillBeMade); !free)
                return free.error();
            if (Status usable = passphraseFile.isEmpty() ? ok() : checkReplaceable(passphraseFile); !usable)
                return usable.error();
            workspace.clearLeftovers();
            return workspace.authorityList();
        },
        [this](const Result<workspace::AuthorityList> &list) {
            const Status taken = list ? take(*list) : list.error();
            if (taken)
                askPkcs12Password();
            else
                fail(taken.error());
        });
}

Status IssueTask::take(const workspace::AuthorityList &found)
{
    if (const QList<Error> problems = found.allProblems(); found.authorities.isEmpty() && !problems.isEmpty())
        return problems.first();
    m_request.seen = found;
    return ok();
}

bool IssueTask::willBeNew() const
{
    using authority::AuthorityChoice;
    return m_request.choice == AuthorityChoice::NewExact
        || (m_request.choice == AuthorityChoice::Automatic
            && authority::needsFirstAuthority(m_request.seen->authorities, m_request.plan.names));
}

void IssueTask::askPkcs12Password()
{
    if (!invocation().has(Option::P12))
        return prepareAuthority();
    const secrets::PassphraseRequest request{secrets::PassphrasePurpose::ProtectPkcs12, invocation().arguments.first()};
    context().passphrases().request(this, request, [this](Result<SecureBytes> password) {
        if (!password)
            return fail(password.error());
        m_pkcs12Password = std::move(*password);
        prepareAuthority();
    });
}

void IssueTask::prepareAuthority()
{
    const bool first = willBeNew() && m_request.choice == authority::AuthorityChoice::Automatic;
    if (!m_request.permits.isEmpty() && !first && !isPermittedAlready())
        return failUsage(willBeNew()
                ? u"--new-authority limits the authority to exactly these names, so --permit adds none."_s
                : u"--permit is for a new authority, and none is made here."_s,
            u"An authority's limits never change; make another one with %1."_s.arg(
                context().command(u"certwright-cli ca create NAME --permit ..."_s)));
    if (invocation().has(Option::GeneratePassphraseFile))
        waitForTurn();
    else
        issue();
}

/// The same command again: the authority that it made has these limits.
bool IssueTask::isPermittedAlready() const
{
    if (m_request.choice == authority::AuthorityChoice::NewExact)
        return false;
    const auto chosen = authority::chooseAuthority(m_request.seen->authorities, m_request.plan.names);
    const auto *signs = chosen ? std::get_if<workspace::AuthorityRecord>(&*chosen) : nullptr;
    return signs && signs->certificate.nameConstraints() == pki::recommendedConstraints(m_request.permits);
}

/// Of several first uses at the same time one makes the authority and its passphrase file; the others look again and
/// sign with both.
void IssueTask::waitForTurn()
{
    using Turn = std::pair<std::shared_ptr<const FolderTurn>, workspace::AuthorityList>;
    const QString folder = QFileInfo(absoluteValue(invocation(), Option::GeneratePassphraseFile)).absolutePath();
    async::run(
        this,
        [workspace = *m_workspace, folder](const async::StopRequested &stopRequested) {
            const auto turn = std::make_shared<const FolderTurn>(folder, stopRequested);
            return std::make_shared<const Turn>(turn, workspace.authorityList());
        },
        [this](const std::shared_ptr<const Turn> &turn) {
            m_turn = turn->first;
            const Status taken = take(turn->second);
            if (taken)
                preparePassphraseFile();
            else
                giveUp(taken.error());
        });
}

void IssueTask::preparePassphraseFile()
{
    const QString path = absoluteValue(invocation(), Option::GeneratePassphraseFile);
    if (!willBeNew()) {
        m_turn.reset();
        if (m_request.choice == authority::AuthorityChoice::Automatic && QFileInfo::exists(path))
            return openPassphraseFile(path);
        if (m_request.choice == authority::AuthorityChoice::Named && !m_workspace->authority(m_request.authority))
            return issue(); // says what is wrong with the one that is named
        return failUsage(u"--generate-passphrase-file needs a new authority, and none is made here."_s,
            u"Use --passphrase-file with the file of the authority that signs."_s);
    }
    const bool mayBeLeft = m_request.choice != authority::AuthorityChoice::Named;
    Result<GeneratedPassphrase> generated = GeneratedPassphrase::create(path);
    if (!generated && generated.error().code == ErrorCode::FileExists && mayBeLeft)
        generated = GeneratedPassphrase::takeUp(path);
    if (!generated && generated.error().code == ErrorCode::FileExists && mayBeLeft)
        return fail(generated.error(),
            Wording{u"%1 is there already, but no authority that it could be for. It was left as it is."_s.arg(path),
                u"Choose another name, or move that file away first."_s});
    if (!generated)
        return fail(generated.error());
    m_generated = std::move(*generated);
    context().passphrases().answerAuthoritiesWith(m_generated->passphrase());
    m_request.newAuthorityPassphrase = pki::PassphraseKind::Random;
    issue();
}

/// The first use has been, and this is its file.
void IssueTask::openPassphraseFile(const QString &path)
{
    DescriptorReader::readFirstLine(this, path, [this](const Result<SecureBytes> &passphrase) {
        if (!passphrase)
            return fail(passphrase.error());
        context().passphrases().answerAuthoritiesWith(*passphrase);
        issue();
    });
}

void IssueTask::issue()
{
    // A passphrase that was given is wanted; the keyring would give or make one of its own.
    const bool given = context().passphrases().hasAuthorityOption();
    m_services = context().services(*m_workspace, given ? KeyringUse::Avoided : KeyringUse::Allowed);
    auto *job = new authority::IssueJob(*m_services, m_request, this);
    m_job = job;
    connect(job, &async::Job::finished, this, [this, job] {
        job->deleteLater();
        m_job = nullptr;
        if (!job->result())
            return giveUp(job->result().error());
        m_outcome = *job->result();
        m_generated.reset(); // it protects something now
        m_turn.reset();
        deliverFiles();
    });
    noteWhenKeyIsSlow(job);
    job->start();
}

void IssueTask::deliverFiles()
{
    if (!invocation().has(Option::Out) && !invocation().has(Option::P12))
        return report();
    WantedFiles wanted{absoluteValue(invocation(), Option::Out), absoluteValue(invocation(), Option::P12),
        m_pkcs12Password ? m_pkcs12Password->clone() : SecureBytes()};
    async::run(
        this,
        [outcome = *m_outcome, wanted = std::make_shared<const WantedFiles>(std::move(wanted))](
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
    report.isPkcs12ClosedToJava
        = m_pkcs12Password && !convert::isOpenToJava(convert::Format::Pkcs12, *m_pkcs12Password);
    if (report.isPkcs12ClosedToJava)
        output().note(closedToJavaText());
    QJsonObject facts = reportFacts(report);
    facts.insert(u"problems"_s, reportProblems(output(), m_request.seen->allProblems()));
    succeed(facts, reportText(report, context()));
}

void IssueTask::giveUp(const Error &error)
{
    const bool refused = refuseUnfitFile(error);
    if (m_generated)
        m_generated->discard();
    m_generated.reset();
    m_turn.reset();
    if (!refused)
        fail(error);
}

/// The passphrase file is not that of the authority there is: one was made at the same moment, or long ago.
bool IssueTask::refuseUnfitFile(const Error &error)
{
    const bool isUnfit = error.code == ErrorCode::WrongPassphrase || error.code == ErrorCode::AuthorityLocked;
    if (!isUnfit || !invocation().has(Option::GeneratePassphraseFile))
        return false;
    const QString why = m_generated ? u"another program made one at the same moment"_s
                                    : u"there is one that signs, and %1 does not hold its password"_s.arg(
                                        absoluteValue(invocation(), Option::GeneratePassphraseFile));
    failUsage(u"--generate-passphrase-file needs a new authority, and none is made here: %1."_s.arg(why),
        u"Use --passphrase-file with the file of the authority that signs."_s);
    return true;
}

} // namespace certwright::cli
