#include "core/workspace/stored_files.h"

#include "core/base/atomic_file.h"
#include "core/workspace/own_file.h"
#include "core/workspace/stored_key.h"

namespace certwright::workspace {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxPemFile = 4LL * 1024 * 1024;
constexpr qint64 maxKeyFile = 1024 * 1024;

Error foreign(const QString &path)
{
    return {ErrorCode::WorkspaceFileDamaged, {path, u"foreign"_s}};
}

/// Why a file that a renewal writes anew is of no use.
Error flawOf(const QString &path, const Error &cause)
{
    switch (cause.code) {
    case ErrorCode::FileUnreadable:
    case ErrorCode::PassphraseNeeded:
    case ErrorCode::WrongPassphrase:
    case ErrorCode::UnsupportedAlgorithm:
    case ErrorCode::LegacyProviderMissing:
    case ErrorCode::DerivationTooCostly:
    case ErrorCode::DerivationTooLarge:
        return cause; // the file is in order
    case ErrorCode::FileNotFound:
        return {ErrorCode::WorkspaceFileDamaged, {path, u"missing"_s}};
    default:
        return {ErrorCode::WorkspaceFileDamaged, {path, u"damaged"_s}, cause.detail};
    }
}

Result<QList<pki::Certificate>> readAll(const QString &path)
{
    Result<QList<pki::Certificate>> certificates = readFile(path, maxPemFile).andThen([&path](const QByteArray &pem) {
        return pki::parseCertificates(pem, path);
    });
    if (!certificates)
        return flawOf(path, certificates.error());
    return certificates;
}

Result<pki::Certificate> readOne(const QString &path, ErrorCode code)
{
    const Result<QByteArray> pem = readOwnFile(path, code);
    if (!pem)
        return pem.error();
    Result<pki::Certificate> certificate = pki::Certificate::parse(*pem, path);
    if (!certificate)
        return damaged(code, path, certificate.error());
    return certificate;
}

bool isIssuer(const pki::Certificate &issuer, const pki::Certificate &issued)
{
    const QByteArray wanted = issued.authorityKeyId();
    const QByteArray found = issuer.subjectKeyId();
    return issuer.subjectDer() == issued.issuerDer() && (wanted.isEmpty() || found.isEmpty() || wanted == found);
}

/// Whether each is the issuer of the one before.
bool isPath(const QList<pki::Certificate> &certificates)
{
    for (qsizetype i = 1; i < certificates.size(); ++i) {
        if (!isIssuer(certificates[i], certificates[i - 1]))
            return false;
    }
    return true;
}

} // namespace

Result<pki::Certificate> readLeaf(const CertificateFiles &files)
{
    return readOne(files.cert, ErrorCode::WorkspaceFileDamaged);
}

Result<QList<pki::Certificate>> readFullchain(const CertificateFiles &files)
{
    const Result<pki::Certificate> leaf = readLeaf(files);
    if (!leaf)
        return leaf.error();
    Result<QList<pki::Certificate>> chain = readAll(files.fullchain);
    if (!chain)
        return chain;
    if (chain->first() != *leaf || !isPath(*chain))
        return foreign(files.fullchain);
    return chain;
}

Result<QList<pki::Certificate>> readChain(const CertificateFiles &files)
{
    const Result<pki::Certificate> leaf = readLeaf(files);
    if (!leaf)
        return leaf.error();
    Result<QList<pki::Certificate>> chain = readAll(files.chain);
    if (chain && !isPath(QList{*leaf} + *chain))
        return foreign(files.chain);
    return chain;
}

Result<pki::Certificate> readRoot(const CertificateFiles &files)
{
    const Result<pki::Certificate> leaf = readLeaf(files);
    if (!leaf)
        return leaf.error();
    Result<pki::Certificate> root = readOne(files.authority, ErrorCode::AuthorityFileDamaged);
    if (!root)
        return root;
    const QList<pki::Certificate> chain
        = files.chain.isEmpty() ? QList<pki::Certificate>() : readChain(files).valueOr({});
    if (!isIssuer(*root, chain.isEmpty() ? *leaf : chain.last()))
        return Error{ErrorCode::AuthorityFileDamaged, {files.authority, u"foreign"_s}};
    return root;
}

Result<pki::PrivateKey> readKey(const CertificateRecord &certificate, const SecureBytes *passphrase)
{
    const Result<pki::Certificate> leaf = readLeaf(certificate.files);
    if (!leaf)
        return leaf.error();
    if (certificate.files.key.isEmpty())
        return flawOf(certificate.files.folder + u"/privkey.pem"_s, Error{ErrorCode::FileNotFound});
    Result<pki::PrivateKey> key = readPrivateKey(certificate.files.key, passphrase);
    if (!key)
        return flawOf(certificate.files.key, key.error());
    if (!key->belongsTo(*leaf))
        return Error{ErrorCode::KeyMismatch, {certificate.title()}};
    return key;
}

Result<SecureBytes> readKeyPem(const CertificateRecord &certificate)
{
    const Result<pki::PrivateKey> key = readKey(certificate);
    if (key)
        return key->toPem();
    if (key.error().code != ErrorCode::PassphraseNeeded)
        return key.error();
    Result<QByteArray> encrypted = readFile(certificate.files.key, maxKeyFile);
    if (!encrypted)
        return flawOf(certificate.files.key, encrypted.error());
    SecureBytes pem{QByteArrayView(*encrypted)};
    wipe(*encrypted);
    return pem;
}

Status checkServable(const CertificateRecord &certificate)
{
    if (const Result<QList<pki::Certificate>> chain = readFullchain(certificate.files); !chain)
        return chain.error();
    if (certificate.files.key.isEmpty())
        return ok();
    const Result<SecureBytes> key = readKeyPem(certificate);
    return key ? ok() : Status(key.error());
}

} // namespace certwright::workspace
