#pragma once

#include "core/authority/signing.h"
#include "core/tls/check_job.h"
#include "core/workspace/workspace.h"
#include "tests/support/program.h"

namespace certwright::test {

/// A certificate in a workspace, made by our own core from authority to files.
struct IssuedCertificate {
    workspace::CertificateRecord record;
    pki::Certificate root;
    std::optional<authority::OpenAuthority> authority = {}; ///< to renew with; its key is nowhere else
};

/// Makes an authority and a server certificate for localhost, 127.0.0.1, ::1 and app.test in a workspace at `root`.
IssuedCertificate issueFor(const QString &root, const QString &keyType = QStringLiteral("ec-p256"));

/// Encrypts the key on disk with a passphrase, as `issue --encrypt-key` does.
void encryptKey(IssuedCertificate &issued, const SecureBytes &passphrase);

/// The same once more, in the place of the old files; nothing when that failed.
std::optional<workspace::CertificateRecord> renew(const IssuedCertificate &issued);

/// What our own check says of a host and port, trusting only the root.
tls::TargetResult checkServer(const QString &host, quint16 port, const pki::Certificate &root);

/// What curl says: `curl --cacert ROOT https://HOST:PORT/PATH`, for names that lead to 127.0.0.1. `root` is a file.
RunResult curl(const QString &root, const QString &host, quint16 port, const QString &path = {});

/// What OpenSSL's client says, which ends with an error when it does not accept the path or the host.
RunResult opensslClient(const QString &root, const QString &host, quint16 port);

/// What `openssl verify -x509_strict` says of the files on disk.
RunResult opensslVerify(const IssuedCertificate &issued);

} // namespace certwright::test
