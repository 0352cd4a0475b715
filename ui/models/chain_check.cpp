#include "ui/models/chain_check.h"

#include "core/async/run.h"
#include "core/base/atomic_file.h"
#include "core/inspect/reader.h"
#include "core/lint/path_lint.h"
#include "core/net/http_client.h"

#include <QFileInfo>

#include <algorithm>

namespace certwright::ui {

using namespace Qt::StringLiterals;

namespace {

/// The certificates of a file of any kind with the settings that OpenSSL's TRUSTED CERTIFICATE adds; why there are
/// none.
Result<QList<verify::LimitedAnchor>> limitedIn(const QString &path)
{
    const Result<QByteArray> content = readFile(path, inspect::maxInputSize);
    if (!content)
        return content.error();
    const QString name = QFileInfo(path).fileName();
    const inspect::ReadResult read = inspect::readObjects(*content, name);
    QList<verify::LimitedAnchor> found;
    for (const inspect::FoundObject &object : read.objects) {
        const inspect::TrustSettings settings = object.trust.value_or(inspect::TrustSettings());
        if (object.certificate && object.kind == inspect::ObjectKind::Certificate)
            found.append({*object.certificate, {settings.trustedFor, settings.rejectedFor}});
    }
    if (found.isEmpty())
        return read.errors.value(0, Error{ErrorCode::NotACertificate, {name}});
    return found;
}

Result<verify::TrustAnchors> rootsIn(const QString &path)
{
    const Result<QList<verify::LimitedAnchor>> found = limitedIn(path);
    return found ? verify::TrustAnchors::limited(*found) : found.error();
}

Result<QList<pki::Certificate>> certificatesIn(const QString &path)
{
    const Result<QList<verify::LimitedAnchor>> found = limitedIn(path);
    if (!found)
        return found.error();
    QList<pki::Certificate> certificates;
    for (const verify::LimitedAnchor &one : *found)
        certificates.append(one.certificate);
    return certificates;
}

Result<verify::TrustAnchors> anchorsOf(const ChainSubject &subject)
{
    using enum JudgeBy::Anchors;
    switch (subject.by.anchors) {
    case Usual:
        return subject.roots.isEmpty() ? verify::TrustAnchors::system() : verify::TrustAnchors::of(subject.roots);
    case System:
        break;
    case Authority:
        return verify::TrustAnchors::of(subject.by.authority);
    case File:
        return rootsIn(subject.by.anchorsFile);
    }
    return verify::TrustAnchors::system();
}

/// The certificate and what the person wants to be used with it.
Result<QList<pki::Certificate>> givenOf(const ChainSubject &subject)
{
    if (subject.by.pile == JudgeBy::Pile::Open)
        return subject.given;
    QList<pki::Certificate> given{subject.given.first()};
    if (subject.by.pile == JudgeBy::Pile::Nothing)
        return given;
    const Result<QList<pki::Certificate>> pile = certificatesIn(subject.by.pileFile);
    if (!pile)
        return pile.error();
    for (const pki::Certificate &certificate : *pile) {
        if (certificate != given.first()) // the file may well begin with it
            given.append(certificate);
    }
    return given;
}

Result<revocation::RevocationFiles> revocationFilesOf(const JudgeBy &by)
{
    revocation::RevocationFiles files;
    for (const QString &path : by.revocationFiles) {
        const Result<QByteArray> content = readFile(path, inspect::maxInputSize);
        if (!content)
            return content.error();
        Result<revocation::RevocationFiles> more = revocation::withFile(files, *content, QFileInfo(path).fileName());
        if (!more)
            return more.error();
        files = std::move(more).value();
    }
    return files;
}

/// What the person chose counts once, be it open or not.
revocation::RevocationFiles without(revocation::RevocationFiles open, const revocation::RevocationFiles &chosen)
{
    open.crls.removeIf([&chosen](const revocation::NamedCrl &crl) {
        return std::any_of(chosen.crls.cbegin(), chosen.crls.cend(),
            [&crl](const revocation::NamedCrl &other) { return other.der == crl.der; });
    });
    open.ocsp.removeIf([&chosen](const auto &answer) {
        return std::any_of(chosen.ocsp.cbegin(), chosen.ocsp.cend(),
            [&answer](const auto &other) { return other.second == answer.second; });
    });
    return open;
}

verify::VerdictQuery queryFor(const ChainSubject &subject, const verify::TrustAnchors &anchors, lint::Profile profile)
{
    const bool isPublic = profile == lint::Profile::PublicTls;
    verify::VerdictQuery query{subject.given, {},
        {{}, anchors, subject.moment(), subject.by.purpose.value_or(subject.usualPurpose())},
        isPublic ? verify::RuleSet::Public : verify::RuleSet::Private, subject.host};
    query.leaf = 0;
    return query;
}

revocation::RevocationDemand demandOf(const ChainSubject &subject)
{
    return {.byFiles = !subject.by.revocationFiles.isEmpty()};
}

/// With what the chosen files say of the certificates on each path.
QList<verify::JudgedPath> withFiles(QList<verify::JudgedPath> paths, const revocation::RevocationFiles &files,
    const ChainSubject &subject, const QList<pki::Certificate> &pile)
{
    QList<QList<pki::Certificate>> certificates;
    for (const verify::JudgedPath &judged : std::as_const(paths))
        certificates.append(judged.path.certificates);
    const auto answers = revocation::fileAnswersOn(certificates, files, subject.moment(), pile);
    for (qsizetype i = 0; i < paths.size(); ++i)
        paths[i].verdict = revocation::withRevocation(paths[i].verdict, answers.at(i), demandOf(subject));
    return paths;
}

Result<ChainCheck> check(ChainSubject subject, const QList<revocation::FetchedIssuer> &fetched)
{
    const Result<verify::TrustAnchors> anchors = anchorsOf(subject);
    if (!anchors)
        return anchors.error();
    Result<QList<pki::Certificate>> given = givenOf(subject);
    if (!given)
        return given.error();
    const Result<revocation::RevocationFiles> files = revocationFilesOf(subject.by);
    if (!files)
        return files.error();
    subject.given = std::move(given).value();
    const pki::Certificate &certificate = subject.given.first();
    const lint::Profile profile = lint::guessProfile(certificate);
    verify::VerdictQuery query = queryFor(subject, *anchors, profile);
    for (const revocation::NamedCrl &crl : files->crls)
        query.crls.append(crl.der);
    for (const revocation::FetchedIssuer &issuer : fetched)
        query.untrusted.append(issuer.certificate);
    verify::Verdicts verdicts = verify::judge(query);
    if (subject.by.pile == JudgeBy::Pile::Open && !subject.inFile.isEmpty())
        verdicts.given.inOrder = verify::reportGiven(subject.inFile, verdicts.path).inOrder;
    const QList<pki::Certificate> &path = verdicts.path.path;
    const bool endsInAnchor = !path.isEmpty() && anchors->contains(path.last());
    const QList<pki::Certificate> pile = query.given + query.untrusted;
    const ChainCheck check{subject, *anchors, verdicts,
        withFiles(verify::judgePaths(query, verdicts), *files, subject, pile),
        lint::examinePath({certificate, profile, path, endsInAnchor}, subject.moment()), {}, fetched};
    const auto chosen = revocation::fileAnswers(*files, path, subject.moment(), pile);
    auto open = revocation::decisiveFileAnswers(without(subject.lists, *files), path, subject.moment(), pile);
    if (!chosen.isEmpty()) // then they tell of the leaf
        open.removeIf([](const revocation::CertificateRevocation &one) { return !one.verdict().isDecisive(); });
    return check.withAnswers(revocation::joined(chosen, open));
}

} // namespace

verify::Purpose ChainSubject::usualPurpose() const
{
    return host.isEmpty() ? verify::usualPurpose(given.first()) : verify::Purpose::TlsServer;
}

ChainCheck ChainCheck::withAnswers(const QList<revocation::CertificateRevocation> &answers) const
{
    ChainCheck check = *this;
    check.revocation = revocation::joined(check.revocation, answers);
    for (verify::JudgedPath &judged : check.paths) {
        const auto shared = revocation::sharedAnswers(check.revocation, verdicts.path.path, judged.path.certificates);
        judged.verdict = revocation::withRevocation(judged.verdict, shared, demandOf(subject));
    }
    check.verdicts.path = revocation::withRevocation(check.verdicts.path, check.revocation, demandOf(subject));
    return check;
}

bool ChainCheck::isGood(const verify::JudgedPath &path) const
{
    return path.isVerified ? verdicts.path.ok : path.verdict.ok;
}

bool ChainCheck::isFetched(const pki::Certificate &certificate) const
{
    return std::any_of(fetched.cbegin(), fetched.cend(),
        [&certificate](const revocation::FetchedIssuer &issuer) { return issuer.certificate == certificate; });
}

bool ChainCheck::canFetch() const
{
    const auto &missing = verdicts.given.missing;
    return fetched.isEmpty() && !verdicts.path.ok && missing && !missing->urls.isEmpty()
        && net::isFetchable(QUrl(missing->urls.first(), QUrl::StrictMode));
}

void checkChain(
    QObject *context, const ChainSubject &subject, const QList<revocation::FetchedIssuer> &fetched, ChainDone done)
{
    async::run(
        context, [subject, fetched](const async::StopRequested &) { return check(subject, fetched); }, std::move(done));
}

} // namespace certwright::ui
