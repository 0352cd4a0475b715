#include "core/revocation/file_answers.h"

#include "core/revocation/crl_check.h"
#include "core/revocation/ocsp.h"

#include <algorithm>

namespace certwright::revocation {

using namespace Qt::StringLiterals;

namespace {

QList<Revocation> answersFor(const RevocationFiles &files, const Subject &subject, const QDateTime &at)
{
    QList<Revocation> answers;
    const auto add = [&answers](Revocation answer, Source source, const QString &where) {
        answer.source = source;
        answer.where = where;
        answers.append(answer);
    };
    for (const auto &[name, answer] : files.ocsp)
        add(checkOcsp(answer, subject, at), Source::OcspFile, name);
    if (!files.crls.isEmpty())
        add(checkCrl(files.crls, subject, at), Source::CrlFile, files.crlNames.join(u", "_s));
    return answers;
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
    files.crls += *lists;
    files.crlNames.append(name);
    return files;
}

QList<CertificateRevocation> fileAnswers(
    const RevocationFiles &files, const QList<pki::Certificate> &path, const QDateTime &at)
{
    QList<CertificateRevocation> all;
    for (int i = 0; i + 1 < path.size(); ++i) {
        QList<Revocation> answers = answersFor(files, {path.at(i), path.at(i + 1)}, at);
        if (i > 0)
            answers.removeIf([](const Revocation &answer) { return answer.problem == Problem::OtherCertificate; });
        if (!answers.isEmpty())
            all.append(CertificateRevocation{i, answers});
    }
    return all;
}

verify::PathVerdict withRevoked(verify::PathVerdict path, const QList<CertificateRevocation> &answers)
{
    for (const CertificateRevocation &one : answers) {
        const Revocation verdict = one.verdict();
        const bool told = std::any_of(path.reasons.cbegin(), path.reasons.cend(), [&one](const Finding &reason) {
            return reason.id == FindingId::PathRevoked && reason.certificate == one.certificate;
        });
        if (verdict.state != State::Revoked || told)
            continue;
        path.reasons.append({FindingId::PathRevoked, Severity::Error, one.certificate,
            {path.path.at(one.certificate).displayTitle(), verdict.revokedAt.toString(Qt::ISODate)}});
        path.ok = false;
    }
    return path;
}

} // namespace certwright::revocation
