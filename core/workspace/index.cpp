#include "core/workspace/index.h"

#include "core/base/atomic_file.h"
#include "core/workspace/index_row.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <atomic>
#include <utility>

namespace certwright::workspace {

using namespace Qt::StringLiterals;

namespace {

constexpr int schemaVersion = 1;

const QString createTable = u"CREATE TABLE certificates (id TEXT PRIMARY KEY, meta_time INTEGER, meta_size INTEGER, "
                            "cert_time INTEGER, cert_size INTEGER, record TEXT) WITHOUT ROWID"_s;

QString freshConnection()
{
    static std::atomic<quint64> counter = 0;
    return u"certwright-index-"_s + QString::number(++counter);
}

/// SQLITE_CORRUPT and SQLITE_NOTADB: only a new file helps. All else (busy, read-only) passes.
bool isDamage(const QSqlError &error)
{
    return error.nativeErrorCode() == u"11"_s || error.nativeErrorCode() == u"26"_s;
}

bool run(const QSqlDatabase &database, const QString &statement, bool &damaged)
{
    QSqlQuery query(database);
    if (query.exec(statement))
        return true;
    damaged = damaged || isDamage(query.lastError());
    return false;
}

int versionOf(const QSqlDatabase &database, bool &damaged)
{
    QSqlQuery query(database);
    if (query.exec(u"PRAGMA user_version"_s) && query.next())
        return query.value(0).toInt();
    damaged = isDamage(query.lastError());
    return -1;
}

bool remakeTable(const QSqlDatabase &database, bool &damaged)
{
    const QStringList steps{u"BEGIN IMMEDIATE"_s, u"DROP TABLE IF EXISTS certificates"_s, createTable,
        u"PRAGMA user_version = "_s + QString::number(schemaVersion), u"COMMIT"_s};
    for (const QString &step : steps) {
        if (!run(database, step, damaged)) {
            QSqlQuery(database).exec(u"ROLLBACK"_s);
            return false;
        }
    }
    return true;
}

void removeIndexFiles(const QString &path)
{
    for (const QString &suffix : {u""_s, u"-journal"_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path + suffix);
}

/// Whether there was none before.
bool makePrivateFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace

Index::Index(QString connection)
    : m_connection(std::move(connection))
{
}

Index::~Index()
{
    QSqlDatabase::removeDatabase(m_connection);
}

std::unique_ptr<Index> Index::open(const QString &path)
{
    if (!QSqlDatabase::isDriverAvailable(u"QSQLITE"_s))
        return nullptr;
    for (int attempt = 0; attempt < 2; ++attempt) {
        const bool isNew = makePrivateFile(path);
        auto index = std::unique_ptr<Index>(new Index(freshConnection()));
        switch (index->prepare(path)) {
        case Condition::Usable:
            return index;
        case Condition::Unusable:
            index.reset();
            if (isNew)
                removeIndexFiles(path); // a full disk holds no more than the empty file
            return nullptr;
        case Condition::Damaged:
            index.reset();
            removeIndexFiles(path);
            break;
        }
    }
    return nullptr;
}

Index::Condition Index::prepare(const QString &path)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(path);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=500"_s);
    if (!database.open())
        return isDamage(database.lastError()) ? Condition::Damaged : Condition::Unusable;
    bool damaged = false;
    const bool usable = versionOf(database, damaged) == schemaVersion || (!damaged && remakeTable(database, damaged));
    if (usable && run(database, u"SELECT id, record FROM certificates LIMIT 1"_s, damaged))
        return Condition::Usable;
    return damaged ? Condition::Damaged : Condition::Unusable;
}

QHash<CertificateId, IndexedCertificate> Index::read() const
{
    QHash<CertificateId, IndexedCertificate> found;
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT id, meta_time, meta_size, cert_time, cert_size, record FROM certificates"_s))
        return {};
    while (query.next()) {
        const CertificateId id(query.value(0).toString());
        const FileStamp stamp{query.value(1).toLongLong(), query.value(2).toLongLong(), query.value(3).toLongLong(),
            query.value(4).toLongLong()};
        if (auto record = recordFromRow(id, query.value(5).toByteArray()))
            found.insert(id, {stamp, *std::move(record)});
    }
    return found;
}

void Index::update(const QList<IndexedCertificate> &changed, const QList<CertificateId> &removed)
{
    QSqlDatabase database = QSqlDatabase::database(m_connection);
    bool damaged = false;
    if (!run(database, u"BEGIN IMMEDIATE"_s, damaged))
        return;
    bool fine = true;
    QSqlQuery insertion(database);
    fine = insertion.prepare(u"INSERT OR REPLACE INTO certificates VALUES (?, ?, ?, ?, ?, ?)"_s);
    for (const IndexedCertificate &entry : changed) {
        insertion.addBindValue(entry.record.id.raw());
        insertion.addBindValue(entry.stamp.metaTime);
        insertion.addBindValue(entry.stamp.metaSize);
        insertion.addBindValue(entry.stamp.certTime);
        insertion.addBindValue(entry.stamp.certSize);
        insertion.addBindValue(QString::fromUtf8(toRow(entry.record)));
        fine = fine && insertion.exec();
    }
    QSqlQuery deletion(database);
    fine = fine && deletion.prepare(u"DELETE FROM certificates WHERE id = ?"_s);
    for (const CertificateId &id : removed) {
        deletion.addBindValue(id.raw());
        fine = fine && deletion.exec();
    }
    if (!fine || !run(database, u"COMMIT"_s, damaged))
        run(database, u"ROLLBACK"_s, damaged);
}

} // namespace certwright::workspace
