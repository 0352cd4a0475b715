#pragma once

#include "core/workspace/records.h"

#include <QHash>

#include <memory>

namespace certwright::workspace {

/// When and how large the files of an entry were when it was read; any difference means reading them again.
struct FileStamp {
    qint64 metaTime = 0;
    qint64 metaSize = 0;
    qint64 certTime = 0;
    qint64 certSize = 0;

    friend bool operator==(const FileStamp &, const FileStamp &) = default;
};

/// A certificate as the index remembers it. `record.files` stays empty: a workspace may be moved.
struct IndexedCertificate {
    FileStamp stamp;
    CertificateRecord record;
};

/// The SQLite file that spares reading thousands of certificates. Nothing but a cache: it is remade when damaged or of
/// another version, and whoever cannot open it reads the files. One connection, for the thread that opened it.
class Index final
{
public:
    /// Null when SQLite or the file cannot be used now.
    static std::unique_ptr<Index> open(const QString &path);
    ~Index();
    Index(const Index &) = delete;
    Index &operator=(const Index &) = delete;

    QHash<CertificateId, IndexedCertificate> read() const;

    /// All or nothing; failing is harmless, the next inventory tries again.
    void update(const QList<IndexedCertificate> &changed, const QList<CertificateId> &removed);

private:
    enum class Condition { Usable, Damaged, Unusable };

    explicit Index(QString connection);
    Condition prepare(const QString &path);

    QString m_connection;
};

} // namespace certwright::workspace
