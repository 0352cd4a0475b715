#pragma once

#include "core/authority/batch.h"
#include "core/authority/commit_gate.h"
#include "core/authority/plans.h"
#include "core/authority/protection.h"
#include "core/authority/signing.h"
#include "core/workspace/workspace.h"

#include <memory>

namespace certwright::authority {

/// What every piece of work on the thread pool starts from. All of it may be shared between threads.
struct WorkInput {
    workspace::Workspace workspace;
    QDateTime now;
    std::shared_ptr<CommitGate> gate; ///< entered before the first byte is written; Cancelled when it is closed
};

/// The leaf that is wanted.
struct LeafInput {
    IssuePlan plan;
    std::shared_ptr<const SecureBytes> keyPassphrase = {}; ///< null: the leaf's key is written in the clear
};

/// What lies on disk now.
struct WrittenLeaf {
    workspace::CertificateRecord certificate;
    workspace::AuthorityRecord authority;
    pki::PrivateKey key;
    Findings findings;
};

/// Makes an authority, and its files when the gate lets it. A destroyed key is never encrypted nor written.
Result<workspace::AuthorityRecord> createAuthority(
    const WorkInput &input, const AuthorityPlan &plan, const Protection &protection);

/// Opens the authority, signs, writes. WrongPassphrase before anything else happened.
Result<WrittenLeaf> issueFrom(const WorkInput &input, const LeafInput &leaf,
    const workspace::AuthorityRecord &authority, const SecureBytes &passphrase);

/// The same in the place of a certificate there is. `previous` is what was there.
struct RenewedLeaf {
    WrittenLeaf leaf;
    workspace::CertificateRecord previous;
};
Result<RenewedLeaf> renewFrom(const WorkInput &input, const LeafInput &leaf,
    const workspace::AuthorityRecord &authority, const SecureBytes &passphrase, const CertificateId &certificate);

/// Makes authority and leaf, then writes both or neither.
Result<WrittenLeaf> issueFromNew(
    const WorkInput &input, const LeafInput &leaf, const AuthorityPlan &plan, const Protection &protection);

} // namespace certwright::authority
