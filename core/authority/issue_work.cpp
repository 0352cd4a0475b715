#include "core/authority/issue_work.h"

#include "core/authority/permission.h"
#include "core/base/new_folders.h"
#include "core/workspace/layout.h"

#include <utility>

namespace certwright::authority {

namespace {

/// An authority in memory and the file its key will lie in.
struct FreshAuthority {
    OpenAuthority open;
    workspace::NewAuthority files;
};

/// A key that takes seconds is given up when nobody waits for it any more.
StopRequested stopOf(const WorkInput &input)
{
    if (!input.gate)
        return {};
    return [gate = input.gate] { return gate->isClosed(); };
}

Result<OpenAuthority> makeAuthorityFrom(const WorkInput &input, const AuthorityPlan &plan)
{
    const KeyMaking making(input.gate);
    return makeAuthority(plan, input.now, stopOf(input));
}

Result<SignedLeaf> signFrom(const WorkInput &input, const LeafSigner &signer, const IssuePlan &plan)
{
    const KeyMaking making(input.gate);
    return signer.sign(plan, input.now, stopOf(input));
}

Result<FreshAuthority> makeFresh(const AuthorityPlan &plan, const Protection &protection, const WorkInput &input)
{
    const QDateTime &now = input.now;
    Result<OpenAuthority> open = makeAuthorityFrom(input, plan);
    if (!open)
        return open.error();
    QByteArray pem;
    if (protection.keeping != workspace::KeyProtection::Destroyed) {
        Result<QByteArray> encrypted = open->key.toEncryptedPem(protection.passphrase, protection.kind);
        if (!encrypted)
            return encrypted.error();
        pem = *std::move(encrypted);
    }
    const auto becomesDefault
        = plan.exactly ? workspace::BecomesDefault::Never : workspace::BecomesDefault::WhenThereIsNone;
    workspace::NewAuthority files{
        plan.name, open->certificate, pem, protection.keeping, protection.keyringEntry, now, becomesDefault};
    return FreshAuthority{*std::move(open), std::move(files)};
}

/// A signed leaf, ready to be written.
struct ReadyLeaf {
    pki::PrivateKey key;
    workspace::NewCertificate files;
    Findings findings;
};

Result<SecureBytes> keyPemOf(const pki::PrivateKey &key, const SecureBytes *passphrase)
{
    if (passphrase == nullptr)
        return key.toPem();
    return key.toEncryptedPem(*passphrase, pki::PassphraseKind::Typed).map([](const QByteArray &pem) {
        return SecureBytes(QByteArrayView(pem));
    });
}

Result<ReadyLeaf> makeLeaf(
    const LeafInput &leaf, const LeafSigner &signer, const OpenAuthority &authority, const WorkInput &input)
{
    Result<Findings> findings
        = checkLeaf(leaf.plan, authority.certificate, authority.certificate.displayTitle(), input.now);
    if (!findings)
        return findings.error();
    Result<SignedLeaf> made = signFrom(input, signer, leaf.plan);
    if (!made)
        return made.error();
    Result<SecureBytes> pem = keyPemOf(made->key, leaf.keyPassphrase.get());
    if (!pem)
        return pem.error();
    workspace::NewCertificate files{
        .names = leaf.plan.names,
        .authority = {},
        .certificate = made->certificate,
        .root = authority.certificate,
        .keyPem = *std::move(pem),
        .keyEncrypted = leaf.keyPassphrase != nullptr,
        .keyType = leaf.plan.keyType.id(),
        .purpose = leaf.plan.purpose,
        .createdAt = input.now,
    };
    return ReadyLeaf{made->key, std::move(files), *std::move(findings)};
}

Result<ReadyLeaf> makeOneLeaf(const LeafInput &leaf, const OpenAuthority &authority, const WorkInput &input)
{
    return LeafSigner::create(authority).andThen(
        [&](const LeafSigner &signer) { return makeLeaf(leaf, signer, authority, input); });
}

/// Opens the authority and signs; enters the gate, so that what comes next is writing.
Result<ReadyLeaf> signOneLeaf(const WorkInput &input, const LeafInput &leaf,
    const workspace::AuthorityRecord &authority, const SecureBytes &passphrase)
{
    const Result<OpenAuthority> open = openAuthority(authority, passphrase);
    if (!open)
        return open.error();
    Result<ReadyLeaf> ready = makeOneLeaf(leaf, *open, input);
    if (ready && !input.gate->enter())
        return Error{ErrorCode::Cancelled};
    return ready;
}

Result<WrittenLeaf> writeLeaf(const workspace::Workspace &workspace, ReadyLeaf leaf,
    const workspace::AuthorityRecord &authority, FolderSync &sync)
{
    leaf.files.authority = authority.id;
    Result<workspace::CertificateRecord> record = workspace.addCertificate(leaf.files, sync);
    if (!record)
        return record.error();
    record->issuerName = authority.name;
    return WrittenLeaf{*std::move(record), authority, std::move(leaf.key), std::move(leaf.findings)};
}

} // namespace

Result<workspace::AuthorityRecord> createAuthority(
    const WorkInput &input, const AuthorityPlan &plan, const Protection &protection)
{
    const Result<FreshAuthority> fresh = makeFresh(plan, protection, input);
    if (!fresh)
        return fresh.error();
    if (!input.gate->enter())
        return Error{ErrorCode::Cancelled};
    FolderSync sync;
    return input.workspace.addAuthority(fresh->files, sync);
}

Result<WrittenLeaf> issueFrom(const WorkInput &input, const LeafInput &leaf,
    const workspace::AuthorityRecord &authority, const SecureBytes &passphrase)
{
    Result<ReadyLeaf> ready = signOneLeaf(input, leaf, authority, passphrase);
    if (!ready)
        return ready.error();
    FolderSync sync;
    return writeLeaf(input.workspace, *std::move(ready), authority, sync);
}

Result<RenewedLeaf> renewFrom(const WorkInput &input, const LeafInput &leaf,
    const workspace::AuthorityRecord &authority, const SecureBytes &passphrase, const CertificateId &certificate)
{
    Result<ReadyLeaf> ready = signOneLeaf(input, leaf, authority, passphrase);
    if (!ready)
        return ready.error();
    ready->files.authority = authority.id;
    Result<workspace::ReplacedCertificate> replaced = input.workspace.replaceCertificate(certificate, ready->files);
    if (!replaced)
        return replaced.error();
    replaced->record.issuerName = authority.name;
    replaced->previous.issuerName = authority.name;
    return RenewedLeaf{{std::move(replaced->record), authority, std::move(ready->key), std::move(ready->findings)},
        std::move(replaced->previous)};
}

Result<WrittenLeaf> issueFromNew(
    const WorkInput &input, const LeafInput &leaf, const AuthorityPlan &plan, const Protection &protection)
{
    const Result<FreshAuthority> fresh = makeFresh(plan, protection, input);
    if (!fresh)
        return fresh.error();
    Result<ReadyLeaf> ready = makeOneLeaf(leaf, fresh->open, input);
    if (!ready)
        return ready.error();
    if (!input.gate->enter())
        return Error{ErrorCode::Cancelled};
    FolderSync sync;
    NewFolders folders(sync); // empty again when the authority is taken back
    if (const Status made = folders.make(workspace::Layout(input.workspace.root()).authorities()); !made)
        return made.error();
    const Result<workspace::AuthorityRecord> authority = input.workspace.addAuthority(fresh->files, sync);
    if (!authority)
        return authority.error();
    Result<WrittenLeaf> written = writeLeaf(input.workspace, *std::move(ready), *authority, sync);
    if (!written)
        static_cast<void>(input.workspace.discardAuthority(*authority)); // the first failure is the one to tell
    return written;
}

BatchOutcome issueMany(const workspace::Workspace &workspace, const workspace::AuthorityRecord &authority,
    const OpenAuthority &open, const QList<IssuePlan> &plans, const BatchOptions &options)
{
    BatchOutcome outcome;
    const WorkInput input{workspace, options.now, nullptr};
    const Result<LeafSigner> signer = LeafSigner::create(open);
    if (!signer) {
        outcome.failure = signer.error();
        return outcome;
    }
    FolderSync sync;
    for (const IssuePlan &plan : plans) {
        if (options.stopRequested && options.stopRequested()) {
            outcome.failure = Error{ErrorCode::Cancelled};
            break;
        }
        auto written = makeLeaf({plan}, *signer, open, input).andThen([&](ReadyLeaf leaf) {
            return writeLeaf(workspace, std::move(leaf), authority, sync);
        });
        if (!written) {
            outcome.failure = written.error();
            break;
        }
        outcome.certificates << std::move(written->certificate);
    }
    return outcome;
}

} // namespace certwright::authority
