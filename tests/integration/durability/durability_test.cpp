#include "tests/integration/cli/fixture.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <sys/stat.h>

using namespace certwright::test;
using namespace Qt::StringLiterals;

namespace {

struct Event {
    QByteArray what; ///< write, sync, move, make, gone
    QByteArray inode;
};
using Events = QList<Event>;

QByteArray inodeOf(const QString &path)
{
    struct stat entry { };
    if (::lstat(QFile::encodeName(path).constData(), &entry) != 0)
        return {};
    return QByteArray::number(qulonglong(entry.st_dev)) + ':' + QByteArray::number(qulonglong(entry.st_ino));
}

qsizetype lastOf(const Events &events, const QByteArray &what, const QByteArray &inode)
{
    for (qsizetype at = events.size() - 1; at >= 0; --at) {
        if (events[at].what == what && events[at].inode == inode)
            return at;
    }
    return -1;
}

/// What happened to those that are there now, nothing of those whose inode they got.
Events withoutFormerLives(const Events &events)
{
    Events living;
    QSet<QByteArray> over;
    for (auto event = events.crbegin(); event != events.crend(); ++event) {
        if (event->what == "gone")
            over.insert(event->inode);
        else if (!over.contains(event->inode))
            living.prepend(*event);
    }
    return living;
}

/// Whether it was synced between these two moments, neither of them included.
bool isSynced(const Events &events, const QByteArray &inode, qsizetype after, qsizetype before)
{
    for (qsizetype at = after + 1; at < before; ++at) {
        if (events[at].what == "sync" && events[at].inode == inode)
            return true;
    }
    return false;
}

/// What a crash of the machine could have lost or shown half-made, of all that lies below `home` now.
class Judge
{
public:
    Judge(QString home, const Events &events)
        : m_home(std::move(home))
        , m_events(withoutFormerLives(events))
    {
    }

    QStringList problems() const
    {
        QStringList found;
        for (const QString &path : entries()) {
            const QByteArray inode = inodeOf(path);
            const QByteArray folder = inodeOf(QFileInfo(path).absolutePath());
            const qsizetype written = lastOf(m_events, "write", inode);
            const qsizetype made = lastOf(m_events, "make", inode);
            const qsizetype moved = lastOf(m_events, "move", inode);
            if (written >= 0 && !isSynced(m_events, inode, written, appearance(path)))
                found << path + u": its content"_s;
            if (made >= 0 && moved >= 0 && !isSynced(m_events, inode, made, moved))
                found << path + u": the names in it"_s;
            if (std::max(made, moved) >= 0 && !isSynced(m_events, folder, std::max(made, moved), m_events.size()))
                found << path + u": its own name"_s;
        }
        return found;
    }

    QStringList entries() const
    {
        QStringList all;
        QDirIterator walk(m_home, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (walk.hasNext())
            all << walk.next();
        return all;
    }

private:
    /// When it got the name it has now, by itself or with a folder above it.
    qsizetype appearance(const QString &path) const
    {
        for (QString at = path; at.size() > m_home.size(); at = QFileInfo(at).absolutePath()) {
            if (const qsizetype moved = lastOf(m_events, "move", inodeOf(at)); moved >= 0)
                return moved;
        }
        return m_events.size();
    }

    QString m_home;
    Events m_events;
};

Events eventsIn(const QByteArray &log)
{
    Events events;
    for (const QByteArray &line : log.split('\n')) {
        if (const QList<QByteArray> words = line.split(' '); words.size() == 2)
            events << Event{words[0], words[1]};
    }
    return events;
}

Events withoutSyncOf(Events events, const QByteArray &inode)
{
    events.removeIf([&](const Event &event) { return event.what == "sync" && event.inode == inode; });
    return events;
}

} // namespace

/// Files whole and synced before they get their name, and the names synced as well.
class DurabilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsThereSurvivesACrash_data()
    {
        QTest::addColumn<QStringList>("commands");
        const QString create = u"ca create Test --generate-passphrase-file test.pass"_s;
        const QString issue = u"issue localhost --passphrase-file test.pass"_s;

        QTest::newRow("first use") << QStringList{u"issue localhost"_s};
        QTest::newRow("an authority") << QStringList{create};
        QTest::newRow("a certificate") << QStringList{create, issue};
        QTest::newRow("copies") << QStringList{
            create, issue + u" --out copies/here --p12 a.p12"_s + u" --p12-password-file test.pass"_s};
        QTest::newRow("a renewal") << QStringList{create, issue, u"renew localhost --passphrase-file test.pass"_s};
        QTest::newRow("another passphrase")
            << QStringList{create, u"ca passphrase Test --passphrase-file test.pass --new-passphrase-file new.pass"_s};
    }

    /// Only the last command is watched.
    void whatIsThereSurvivesACrash()
    {
        QFETCH(QStringList, commands);
        const Cli cli;
        const QTemporaryDir outside;
        const QString log = outside.filePath(u"log"_s);
        cli.write(u"new.pass"_s, "another long passphrase\n");
        const QString last = commands.takeLast();
        for (const QString &command : commands)
            QVERIFY(cli.run(command.split(u' ')).ok());

        const RunResult result = run(u"env"_s,
            QStringList{
                u"LD_PRELOAD="_s + QStringLiteral(CERTWRIGHT_SYNC_WITNESS), u"SYNC_WITNESS="_s + log, Cli::program()}
                + last.split(u' '));
        QVERIFY2(result.ok(), result.report().constData());
        const Events events = eventsIn(cli.read(log));

        const QStringList problems = Judge(cli.path({}), events).problems();
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        expectEachSyncToCount(cli, events);
    }

private:
    /// The judge would have noticed any that was left out.
    static void expectEachSyncToCount(const Cli &cli, const Events &events)
    {
        int counted = 0;
        for (const QString &path : Judge(cli.path({}), {}).entries()) {
            const QByteArray inode = inodeOf(path);
            if (lastOf(events, "sync", inode) < 0)
                continue;
            ++counted;
            QVERIFY2(!Judge(cli.path({}), withoutSyncOf(events, inode)).problems().isEmpty(), qPrintable(path));
        }
        QVERIFY(counted >= 3);
    }
};

QTEST_GUILESS_MAIN(DurabilityTest)
#include "durability_test.moc"
