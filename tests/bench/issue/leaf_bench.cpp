// leaf_bench [COUNT] [ROUNDS]     prints what a batch of COUNT leaves costs beside a bare EVP loop with the same writes
// leaf_bench --seed DIR FILE      makes a workspace whose authority opens with the random passphrase it writes to FILE

#include "core/authority/authority_jobs.h"
#include "core/authority/batch.h"
#include "core/pki/name_intake.h"
#include "tests/bench/issue/bare_loop.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace certwright;
using namespace Qt::StringLiterals;

namespace {

using workspace::Workspace;

Result<workspace::AuthorityRecord> addAuthority(
    const Workspace &workspace, const authority::OpenAuthority &open, const SecureBytes &passphrase)
{
    FolderSync sync;
    return workspace.addAuthority(
        {.name = u"Bench"_s,
            .certificate = open.certificate,
            .encryptedKeyPem = *open.key.toEncryptedPem(passphrase, pki::PassphraseKind::Random),
            .protection = workspace::KeyProtection::Passphrase,
            .keyringEntry = {},
            .createdAt = QDateTime::currentDateTimeUtc()},
        sync);
}

/// Milliseconds, or -1.
qint64 timeOurs(const QString &root, int count)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Workspace workspace = Workspace::open(root, workspace::Portability::Portable).value();
    const authority::OpenAuthority open = authority::makeAuthority({.name = u"Bench"_s}, now).value();
    const auto record = addAuthority(workspace, open, secrets::generatePassphrase());
    QElapsedTimer timer;
    timer.start();
    QList<authority::IssuePlan> plans;
    for (int i = 0; i < count; ++i)
        plans << authority::IssuePlan{.names = pki::parseNames({u"host-%1.test"_s.arg(i)})->names};
    const authority::BatchOutcome outcome = authority::issueMany(workspace, *record, open, plans, {.now = now});
    return outcome.failure ? -1 : timer.elapsed();
}

qint64 timeBare(const QString &folder, int count)
{
    QElapsedTimer timer;
    timer.start();
    return bench::bareLoop(folder, count) ? timer.elapsed() : -1;
}

int compare(int count, int rounds)
{
    QTextStream out(stdout);
    QList<double> ratios;
    for (int round = 0; round < rounds; ++round) {
        const QTemporaryDir folder;
        QDir(folder.path()).mkdir(u"bare"_s);
        const qint64 bare = timeBare(folder.filePath(u"bare"_s), count);
        const qint64 ours = timeOurs(folder.filePath(u"ours"_s), count);
        if (bare < 0 || ours < 0) {
            out << "failed\n";
            return 1;
        }
        ratios << static_cast<double>(ours) / static_cast<double>(std::max<qint64>(bare, 1));
        out << count << " leaves: bare EVP loop " << bare << " ms, ours " << ours << " ms, ratio "
            << QString::number(ratios.last(), 'f', 2) << Qt::endl;
    }
    std::sort(ratios.begin(), ratios.end());
    out << "ratio leaf-batch/bare-evp-loop " << QString::number(ratios.at(ratios.size() / 2), 'f', 2) << " (median of "
        << rounds << ", target 1.5)" << Qt::endl;
    return 0;
}

int seed(const QString &root, const QString &passphraseFile)
{
    const SecureBytes passphrase = secrets::generatePassphrase();
    const auto workspace = Workspace::open(root, workspace::Portability::Portable);
    const auto open = authority::makeAuthority({.name = u"Bench"_s}, QDateTime::currentDateTimeUtc());
    FolderSync sync;
    const bool done = workspace && open && addAuthority(*workspace, *open, passphrase)
        && writeFile(passphraseFile, passphrase.view(), {FileAccess::Private, IfExists::Replace}, sync);
    return done ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--seed"_s)
        return seed(arguments.value(2), arguments.value(3));
    const int count = arguments.value(1, u"1000"_s).toInt();
    const int rounds = arguments.value(2, u"5"_s).toInt();
    return compare(std::max(count, 1), std::max(rounds, 1));
}
