#pragma once

#include "core/revocation/crl_check.h"
#include "core/revocation/ocsp.h"
#include "core/revocation/revocation_job.h"
#include "core/verify/path.h"

namespace certwright::revocation {

/// What was given in files to tell whether certificates were revoked.
struct RevocationFiles {
    QList<NamedCrl> crls = {};
    QList<QPair<QString, QByteArray>> ocsp = {}; ///< name and answer

    bool isEmpty() const { return crls.isEmpty() && ocsp.isEmpty(); }
};

/// `files` and what one more holds: CRLs in DER or PEM, or an OCSP answer. NotARevocationList when it is neither.
Result<RevocationFiles> withFile(RevocationFiles files, const QByteArray &data, const QString &name);

/// What the files say of each certificate of a path (leaf first) but its last, where the next one signed it. Answers
/// about others are left out; only the leaf is told that all of them are. `pile`: certificates that may have signed
/// lists and answers.
QList<CertificateRevocation> fileAnswers(const RevocationFiles &files, const QList<pki::Certificate> &path,
    const QDateTime &at, const QList<pki::Certificate> &pile = {});

/// As fileAnswers() for several paths from one leaf, in their order; what they share is looked up once.
QList<QList<CertificateRevocation>> fileAnswersOn(const QList<QList<pki::Certificate>> &paths,
    const RevocationFiles &files, const QDateTime &at, const QList<pki::Certificate> &pile = {});

/// Of the answers about one path those that hold on another one too: about certificates that the same key issued there.
QList<CertificateRevocation> sharedAnswers(const QList<CertificateRevocation> &answers,
    const QList<pki::Certificate> &about, const QList<pki::Certificate> &path);

/// As far as they decide: files that were merely at hand, and not chosen to tell of this path, say nothing else of it.
/// Where they decide of an authority the leaf is told of too, so that nobody takes one for the other.
QList<CertificateRevocation> decisiveFileAnswers(const RevocationFiles &files, const QList<pki::Certificate> &path,
    const QDateTime &at, const QList<pki::Certificate> &pile = {});

/// What single answers, and what the lists of a check, say of one certificate; those about others say nothing.
QList<Revocation> ocspFileAnswers(const QList<QPair<QString, QByteArray>> &answers, const OcspQuery &query);
QList<Revocation> crlFileAnswers(CrlCheck &check, const pki::Certificate &certificate);

/// The files that say nothing of any certificate in these answers, by name.
QStringList unusedFiles(const RevocationFiles &files, const QList<CertificateRevocation> &answers);

/// `all` and further answers about the same path.
QList<CertificateRevocation> joined(QList<CertificateRevocation> all, const QList<CertificateRevocation> &more);

/// Whose revocation must be known.
enum class RevocationScope { Leaf, Path };

/// What has to be known for a path to be in order. That a certificate was revoked always counts.
struct RevocationDemand {
    bool byFiles = false; ///< files were given to tell it
    bool live = false; ///< servers were asked, and have to know where a certificate names any
    RevocationScope scope = RevocationScope::Leaf;
};

/// The path verdict with a reason for each certificate that was revoked (RFC 5280 6.1.3 (a)(3)), and for each that must
/// be known and is not. May be called again as answers come in.
verify::PathVerdict withRevocation(
    verify::PathVerdict path, const QList<CertificateRevocation> &answers, const RevocationDemand &demand = {});

} // namespace certwright::revocation
