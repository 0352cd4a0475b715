#pragma once

#include "core/base/atomic_file.h"
#include "core/base/result.h"
#include "core/base/secure_bytes.h"
#include "core/workspace/records.h"

#include <optional>

namespace certwright::workspace {

/// The person's own workspace, or one that is carried about (and then never uses a keyring).
enum class Portability { Personal, Portable };

/// One that is limited to exactly some names never becomes the default: it would refuse all others.
enum class BecomesDefault { WhenThereIsNone, Never };

struct NewAuthority {
    QString name;
    pki::Certificate certificate;
    QByteArray encryptedKeyPem; ///< empty when the key was destroyed
    KeyProtection protection = KeyProtection::Keyring;
    QString keyringEntry; ///< chosen before writing, so that the secret is stored first
    QDateTime createdAt;
    BecomesDefault becomesDefault = BecomesDefault::WhenThereIsNone;
};

struct NewCertificate {
    pki::GeneralNames names;
    AuthorityId authority;
    pki::Certificate certificate;
    QList<pki::Certificate> intermediates = {};
    pki::Certificate root;
    SecureBytes keyPem; ///< PKCS#8, plain or encrypted
    bool keyEncrypted = false;
    QString keyType;
    LeafPurpose purpose = LeafPurpose::Server;
    QDateTime createdAt;
};

/// A certificate with new files, and where its old ones lie now.
struct ReplacedCertificate {
    CertificateRecord record;
    CertificateRecord previous;
};

/// The inventory on disk. The files are the truth; the SQLite index is a cache made from them and remade when missing
/// or wrong. A value that holds a path: cheap to copy. Every function blocks (never call it on the GUI thread) and is
/// safe against other threads and processes: writers take a lock, files appear whole or not at all.
class Workspace final
{
public:
    /// $XDG_DATA_HOME/certwright; empty when neither that nor a home is known.
    static QString defaultRoot();

    /// Makes the folder (0700) on first write, not here. WorkspaceUnusable when `root` is a file or cannot be read, and
    /// without a path when it is empty.
    static Result<Workspace> open(const QString &root, Portability portability);

    const QString &root() const { return m_root; }
    Portability portability() const { return m_portability; }

    /// Whether anything of a workspace is there yet.
    bool exists() const;

    /// What is wrong with workspace.json, if anything: then no default authority is known.
    std::optional<Error> settingsProblem() const;

    /// Brings the index up to date with the files (one stat per certificate when nothing changed) and reads it.
    Result<Inventory> inventory() const;

    /// Authorities alone, straight from their files; what issuing needs. No index, no lock. Fails when all there are
    /// are damaged, so that nobody takes that for the first use.
    Result<QList<AuthorityRecord>> authorities() const;

    /// The same with what is wrong with those that are left out.
    AuthorityList authorityList() const;

    /// By id, or by name without regard to case. AuthorityNotFound, AuthorityFileDamaged, FileUnreadable.
    Result<AuthorityRecord> authority(const QString &idOrName) const;

    /// CertificateNotFound, WorkspaceFileDamaged, FileUnreadable. Without meta.json alone it is there nonetheless, as
    /// in inventory().
    Result<CertificateRecord> certificate(const CertificateId &id) const;

    /// AuthorityExists for a name in use. The first one that may becomes the default one.
    Result<AuthorityRecord> addAuthority(const NewAuthority &authority, FolderSync &sync) const;

    /// Takes back an authority that was just added, its folder and its being the default, when a later step failed.
    Status discardAuthority(const AuthorityRecord &authority) const;

    /// Writes cert, chain (if any), fullchain, privkey and meta.json into a fresh folder that appears as a whole.
    Result<CertificateRecord> addCertificate(const NewCertificate &certificate, FolderSync &sync) const;

    /// Puts new files in the place of a certificate's: at every moment its folder holds the old or the new ones as a
    /// whole. The old ones are kept below it, in previous/<the day they end>, and so is what others have put there. The
    /// id stays. All is durable when this returns. CertificateNotFound, WorkspaceFileDamaged, FileUnreadable, and
    /// FileUnwritable when something in the folder could not be moved on.
    Result<ReplacedCertificate> replaceCertificate(const CertificateId &id, const NewCertificate &certificate) const;

    /// Replaces key file and protection in one step: the new key gets a name of its own, and meta.json, which names it,
    /// is what changes. Used when a passphrase changes.
    Result<AuthorityRecord> replaceAuthorityKey(const AuthorityRecord &authority, const QByteArray &encryptedKeyPem,
        KeyProtection protection, const QString &keyringEntry) const;

    Status setDefaultAuthority(const AuthorityId &id) const;

    /// Removes temporary files and folders of programs that died, which inventory() does as well.
    void clearLeftovers() const;

private:
    Workspace(QString root, Portability portability);

    QString m_root;
    Portability m_portability;
};

} // namespace certwright::workspace
