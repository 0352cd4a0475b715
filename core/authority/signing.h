#pragma once

#include "core/authority/plans.h"
#include "core/pki/certificate.h"
#include "core/pki/private_key.h"
#include "core/verify/trust_anchors.h"

#include <functional>

namespace certwright::authority {

/// An authority whose key is open in memory.
struct OpenAuthority {
    pki::Certificate certificate;
    pki::PrivateKey key;
};

struct SignedLeaf {
    pki::Certificate certificate;
    pki::PrivateKey key;
};

/// Asked while a key is made; true ends it with Cancelled.
using StopRequested = std::function<bool()>;

/// Makes key and root certificate of the recommended profile; touches no disk. Blocks for the key generation.
Result<OpenAuthority> makeAuthority(const AuthorityPlan &plan, const QDateTime &now, const StopRequested &stop = {});

/// Reads and decrypts an authority's key. WrongPassphrase, FileUnreadable, AuthorityBroken (it does not fit).
Result<OpenAuthority> openAuthority(const workspace::AuthorityRecord &record, const SecureBytes &passphrase);

/// Signs one leaf after another with one open authority, whose certificate is prepared for verifying only once.
class LeafSigner final
{
public:
    static Result<LeafSigner> create(const OpenAuthority &authority);

    /// As signLeaf().
    Result<SignedLeaf> sign(const IssuePlan &plan, const QDateTime &now, const StopRequested &stop = {}) const;

private:
    LeafSigner(OpenAuthority authority, verify::TrustAnchors anchors);

    OpenAuthority m_authority;
    verify::TrustAnchors m_anchors;
};

/// Makes key and leaf; the plan must have passed checkPlan(), which is repeated on the certificate's own constraints.
/// What was signed is verified against the root (path, strict) before it is returned.
Result<SignedLeaf> signLeaf(const IssuePlan &plan, const OpenAuthority &authority, const QDateTime &now);

} // namespace certwright::authority
