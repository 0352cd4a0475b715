#pragma once

#include "core/base/result.h"
#include "core/workspace/layout.h"
#include "core/workspace/meta.h"
#include "core/workspace/records.h"

#include <QHash>

#include <optional>

namespace certwright::workspace {

/// The names of the folders in `parent`, hidden ones left out; empty when there is none.
QStringList folderNames(const QString &parent);

/// Reads one entry from its files alone. AuthorityNotFound when there is no such folder, AuthorityFileDamaged with the
/// path of the file that is missing or makes no sense, FileUnreadable with what may not be read.
Result<AuthorityRecord> readAuthority(const Layout &layout, const AuthorityId &id);

/// A certificate as its files have it.
struct ReadCertificate {
    CertificateRecord record;
    std::optional<Error> problem = {}; ///< meta.json is damaged ("recovered" behind its path) or may not be read
};

/// The same for a certificate: CertificateNotFound, WorkspaceFileDamaged, FileUnreadable. What meta.json says can be
/// told without it: see recoveredMeta().
Result<ReadCertificate> readCertificate(const Layout &layout, const CertificateId &id);

/// All authorities; the default one is marked.
AuthorityList readAuthorities(const Layout &layout);

/// What is wrong with the damaged authority that a person means by this id or name, as far as its files still tell.
std::optional<Error> damageOf(const Layout &layout, const QString &idOrName);

/// No default when the file is missing; WorkspaceSettingsDamaged, FileUnreadable.
Result<Settings> readSettings(const Layout &layout);

/// The absolute paths of a certificate's files; those that may be missing are asked for on disk.
CertificateFiles filesOf(const Layout &layout, const CertificateId &id, const AuthorityId &authority);

/// What a record says about a certificate, without names of files.
CertificateRecord recordOf(const CertificateId &id, const pki::Certificate &certificate, const CertificateMeta &meta);
AuthorityRecord recordOf(
    const Layout &layout, const AuthorityId &id, const pki::Certificate &certificate, const AuthorityMeta &meta);

} // namespace certwright::workspace
