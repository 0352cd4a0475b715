#include "core/revocation/file_answers.h"

#include "core/revocation/crl_file.h"
#include "core/revocation/ocsp.h"
#include "core/revocation/signature.h"

#include <QHash>

#include <algorithm>

namespace certwright::revocation {

using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const RevocationFiles &files)
{
    QStringList names;
    for (const NamedCrl &crl : files.crls)
        names.append(crl.where);
    for (const auto &[name, answer] : files.ocsp)
        names.append(name);
    names.removeDuplicates();
    return names;
}

/// What the files say of the first certificate of a path. Another authority of its issuer's name can say nothing of it.
QList<Revocation> answersFor(const RevocationFiles &files, const CrlQuery &query, Signers &signers)
{
    if (!isSignedBy(query.path.at(0), query.path.at(1)))
        return {};
    QList<Revocation> answers
        = ocspFileAnswers(files.ocsp, {{query.path.at(0), query.path.at(1)}, query.at, nullptr, &signers});
    if (!files.crls.isEmpty()) {
        CrlCheck check(query);
        answers += crlFileAnswers(check, query.path.first());
    }
    return answers;
}

/// Answers by certificate and issuer: a path above them changes nothing of what is said.
struct KnownAnswers {
    Signers signers;
    QHash<QPair<QByteArray, QByteArray>, QList<Revocation>> answers = {};
};

const QList<Revocation> &answersFor(const RevocationFiles &files, const CrlQuery &query, KnownAnswers &known)
{
    const QPair<QByteArray, QByteArray> step{query.path.at(0).der(), query.path.at(1).der()};
    if (!known.answers.contains(step))
        known.answers.insert(step, answersFor(files, query, known.signers));
    return *known.answers.constFind(step);
}

bool isAboutOthers(const Revocation &answer)
{
    return answer.problem == Problem::OtherCertificate;
}

/// What cannot be read might be about any certificate; it is told of the leaf.
bool isReadable(const Revocation &answer)
{
    return answer.problem != Problem::Unusable || answer.thisUpdate.isValid();
}

Revocation aboutOthers(const RevocationFiles &files)
{
    Revocation answer{State::Unknown};
    answer.source = files.crls.isEmpty() ? Source::OcspFile : Source::CrlFile;
    answer.where = namesOf(files).join(u", "_s);
    answer.problem = Problem::OtherCertificate;
    return answer;
}

QList<CertificateRevocation> answersOn(
    const QList<pki::Certificate> &path, const RevocationFiles &files, const CrlQuery &query, KnownAnswers &known)
{
    QList<CertificateRevocation> all;
    for (int i = 0; i + 1 < path.size() && !files.isEmpty(); ++i) {
        const QList<Revocation> answers = answersFor(files, {files.crls, path.mid(i), query.at, query.pile}, known);
        const bool isOfUse = std::any_of(answers.cbegin(), answers.cend(), isReadable);
        if (i == 0 ? !answers.isEmpty() : isOfUse)
            all.append(CertificateRevocation{i, answers});
        else if (i == 0)
            all.append(CertificateRevocation{i, {aboutOthers(files)}});
    }
    return all;
}

bool isAboutRevocation(const Finding &reason)
{
    constexpr FindingId ids[]
        = {FindingId::PathRevoked, FindingId::PathCrlMissing, FindingId::PathCrlExpired, FindingId::PathCrlNotYetValid,
            FindingId::PathCrlBadSignature, FindingId::PathCrlUnusable, FindingId::PathRevocationUnknown};
    return std::find(std::begin(ids), std::end(ids), reason.id) != std::end(ids);
}

FindingId idFor(const Revocation &undecided)
{
    if (undecided.source != Source::CrlFile)
        return FindingId::PathRevocationUnknown;
    switch (undecided.problem) {
    case Problem::OtherCertificate:
        return FindingId::PathCrlMissing;
    case Problem::OutOfDate:
    case Problem::TooOld:
        return FindingId::PathCrlExpired;
    case Problem::NotYetValid:
        return FindingId::PathCrlNotYetValid;
    case Problem::BadSignature:
        return FindingId::PathCrlBadSignature;
    default:
        return FindingId::PathRevocationUnknown;
    }
}

/// Why a certificate makes the path wrong, if it does. One that names no server to ask is fine, unless files had to
/// tell.
std::optional<FindingId> faultOf(const Revocation &verdict, int certificate, const RevocationDemand &demand)
{
    if (verdict.isDecisive())
        return verdict.state == State::Revoked ? std::optional(FindingId::PathRevoked) : std::nullopt;
    if (certificate > 0 && demand.scope == RevocationScope::Leaf)
        return std::nullopt;
    if (verdict.state == State::NotOffered)
        return demand.byFiles ? std::optional(FindingId::PathCrlMissing) : std::nullopt;
    return demand.byFiles || demand.live ? std::optional(idFor(verdict)) : std::nullopt;
}

Revocation verdictOn(int certificate, const QList<CertificateRevocation> &answers)
{
    const auto known = std::find_if(
        answers.cbegin(), answers.cend(), [certificate](const auto &one) { return one.certificate == certificate; });
    return known == answers.cend() ? Revocation() : known->verdict();
}

QStringList argsFor(FindingId id, const pki::Certificate &certificate, const Revocation &verdict)
{
    if (id == FindingId::PathRevocationUnknown)
        return {certificate.displayTitle()};
    return {certificate.displayTitle(),
        id == FindingId::PathRevoked ? verdict.revokedAt.toString(Qt::ISODate) : certificate.issuerCommonName()};
}

} // namespace

Result<RevocationFiles> withFile(RevocationFiles files, const QByteArray &data, const QString &name)
{
    if (const Result<QByteArray> answer = ocspDer(data, name)) {
        files.ocsp.append({name, *answer});
        return files;
    }
    const Result<QList<QByteArray>> lists = crlsIn(data, name);
    if (!lists)
        return lists.error();
    for (const QByteArray &list : *lists)
        files.crls.append({list, name});
    return files;
}

QList<CertificateRevocation> fileAnswers(const RevocationFiles &files, const QList<pki::Certificate> &path,
    const QDateTime &at, const QList<pki::Certificate> &pile)
{
    return fileAnswersOn({path}, files, at, pile).first();
}

QList<QList<CertificateRevocation>> fileAnswersOn(const QList<QList<pki::Certificate>> &paths,
    const RevocationFiles &files, const QDateTime &at, const QList<pki::Certificate> &pile)
{
    KnownAnswers known{Signers(files.ocsp.isEmpty() ? QList<pki::Certificate>() : pile)};
    QList<QList<CertificateRevocation>> all;
    for (const QList<pki::Certificate> &path : paths)
        all.append(answersOn(path, files, {{}, {}, at, pile}, known));
    return all;
}

QList<CertificateRevocation> sharedAnswers(const QList<CertificateRevocation> &answers,
    const QList<pki::Certificate> &about, const QList<pki::Certificate> &path)
{
    QList<CertificateRevocation> shared;
    for (const CertificateRevocation &one : answers) {
        if (one.certificate + 1 >= about.size())
            continue;
        const qsizetype at = path.indexOf(about.at(one.certificate));
        if (at < 0 || at + 1 >= path.size())
            continue;
        const pki::Certificate &issuer = about.at(one.certificate + 1);
        const pki::Certificate &other = path.at(at + 1);
        if (issuer.subjectDer() == other.subjectDer() && issuer.publicKeyDer() == other.publicKeyDer())
            shared.append(CertificateRevocation{static_cast<int>(at), one.answers});
    }
    return shared;
}

QList<CertificateRevocation> decisiveFileAnswers(const RevocationFiles &files, const QList<pki::Certificate> &path,
    const QDateTime &at, const QList<pki::Certificate> &pile)
{
    QList<CertificateRevocation> all = fileAnswers(files, path, at, pile);
    const auto isDecisive = [](const CertificateRevocation &one) { return one.verdict().isDecisive(); };
    const bool isAnything = std::any_of(all.cbegin(), all.cend(), isDecisive);
    all.removeIf(
        [&](const CertificateRevocation &one) { return !isDecisive(one) && !(isAnything && one.certificate == 0); });
    return all;
}

QList<Revocation> ocspFileAnswers(const QList<QPair<QString, QByteArray>> &answers, const OcspQuery &query)
{
    QList<Revocation> told;
    for (const auto &[name, content] : answers) {
        Revocation answer = checkOcsp(content, query);
        answer.source = Source::OcspFile;
        answer.where = name;
        told.append(answer);
    }
    told.removeIf(isAboutOthers);
    return told;
}

QList<Revocation> crlFileAnswers(CrlCheck &check, const pki::Certificate &certificate)
{
    QList<Revocation> told = check.about(certificate);
    for (Revocation &answer : told)
        answer.source = Source::CrlFile;
    told.removeIf(isAboutOthers);
    return told;
}

QStringList unusedFiles(const RevocationFiles &files, const QList<CertificateRevocation> &answers)
{
    QStringList unused = namesOf(files);
    for (const CertificateRevocation &one : answers) {
        for (const Revocation &answer : one.answers) {
            const QStringList used = answer.where.split(u", "_s) + QStringList{answer.where};
            if (answer.problem != Problem::OtherCertificate)
                unused.removeIf([&used](const QString &name) { return used.contains(name); });
        }
    }
    return unused;
}

QList<CertificateRevocation> joined(QList<CertificateRevocation> all, const QList<CertificateRevocation> &more)
{
    for (const CertificateRevocation &one : more) {
        const auto known = std::find_if(
            all.begin(), all.end(), [&one](const auto &other) { return other.certificate == one.certificate; });
        if (known == all.end())
            all.append(one);
        else
            known->answers += one.answers;
    }
    return all;
}

verify::PathVerdict withRevocation(
    verify::PathVerdict path, const QList<CertificateRevocation> &answers, const RevocationDemand &demand)
{
    path.reasons.removeIf(isAboutRevocation);
    for (int i = 0; i + 1 < path.path.size(); ++i) {
        const Revocation verdict = verdictOn(i, answers);
        if (const std::optional<FindingId> id = faultOf(verdict, i, demand))
            path.reasons.append({*id, Severity::Error, i, argsFor(*id, path.path.at(i), verdict)});
    }
    path.ok = path.reasons.isEmpty();
    return path;
}

} // namespace certwright::revocation
