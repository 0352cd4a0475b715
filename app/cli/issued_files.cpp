#include "app/cli/issued_files.h"

#include "core/base/new_folders.h"
#include "core/pki/pkcs12.h"
#include "ui/text/error_text.h"

namespace certwright::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pemLimit = 1024 * 1024;

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

Status writeOutcome(const authority::IssueOutcome &outcome, const WantedFiles &wanted)
{
    std::vector<Delivery> files;
    if (!wanted.outFolder.isEmpty()) {
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

/// errorText() says of these that nothing was changed; the certificate is there, though.
QString reasonOf(const Error &error)
{
    const QString path = error.args.value(0);
    if (error.code == ErrorCode::DiskFull)
        return u"There is no room left to write %1."_s.arg(path);
    if (error.code == ErrorCode::FileUnwritable)
        return u"%1 cannot be written: %2."_s.arg(path, error.args.value(1));
    return text::errorText(error);
}

} // namespace

QStringList copyPaths(const QString &folder)
{
    const workspace::CertificateFiles names{
        {}, u"cert.pem"_s, u"chain.pem"_s, u"fullchain.pem"_s, u"privkey.pem"_s, u"authority.pem"_s};
    const workspace::CertificateFiles copies = copiesIn(folder, names);
    return {copies.cert, copies.chain, copies.fullchain, copies.key, copies.authority};
}

Status deliverOutcome(const authority::IssueOutcome &outcome, const WantedFiles &wanted)
{
    FolderSync sync;
    NewFolders folders(sync);
    Status made = wanted.outFolder.isEmpty() ? ok() : folders.make(wanted.outFolder);
    return made ? writeOutcome(outcome, wanted) : made;
}

Wording undelivered(const Error &error, const workspace::CertificateRecord &certificate, const Context &context)
{
    const QString id = certificate.id.raw();
    return {u"The certificate was issued, and its id is %1. No copy of it was made. "_s.arg(id) + reasonOf(error),
        u"Its files are in %1. Copy them from there, or use %2."_s.arg(
            certificate.files.folder, context.command(u"certwright-cli export %1"_s.arg(id)))};
}

} // namespace certwright::cli
