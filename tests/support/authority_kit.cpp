#include "tests/support/authority_kit.h"

#include "tests/support/program.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace certwright::test {

using namespace Qt::StringLiterals;

AuthorityKit::AuthorityKit()
    : clock(QDateTime::currentDateTimeUtc())
{
}

workspace::Workspace AuthorityKit::workspace(workspace::Portability portability) const
{
    return workspace::Workspace::open(root(), portability).value();
}

authority::Services AuthorityKit::services()
{
    return {workspace(), &keyring, &passphrases, &clock};
}

authority::Services AuthorityKit::portableServices()
{
    return {workspace(workspace::Portability::Portable), &keyring, &passphrases, &clock};
}

pki::GeneralNames namesOf(const QStringList &typed)
{
    return pki::parseNames(typed).value().names;
}

authority::IssueRequest issueRequest(const QStringList &typed)
{
    return {.plan = {.names = namesOf(typed)}};
}

bool finish(async::Job &job)
{
    QSignalSpy finished(&job, &async::Job::finished);
    job.start();
    return QTest::qWaitFor([&finished] { return finished.count() == 1; }, 20000);
}

QByteArray strictVerdict(const QString &leafFile, const QString &rootFile, const QString &purpose)
{
    const RunResult result = run(u"openssl"_s,
        {u"verify"_s, u"-x509_strict"_s, u"-check_ss_sig"_s, u"-no-CApath"_s, u"-no-CAstore"_s, u"-CAfile"_s, rootFile,
            u"-purpose"_s, purpose, leafFile});
    return result.ok() ? QByteArray() : result.report();
}

QString put(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return {};
    return file.fileName();
}

} // namespace certwright::test
