#pragma once

#include "app/cli/task.h"
#include "core/inspect/difference.h"
#include "core/inspect/object.h"

namespace certwright::cli {

/// diff FILE FILE: the first certificate or request of each, field by field.
class DiffTask final : public Task
{
    Q_OBJECT

public:
    using Task::Task;
    void start() override;

private:
    struct Side {
        QString source;
        inspect::ObjectKind kind;
        inspect::Comparable object;
    };

    void next();
    void examine(const QString &source, const QByteArray &data);
    static Result<Side> readSide(const QString &source, const QByteArray &data);
    void report();
    static QJsonObject sideFacts(const Side &side);

    QStringList m_waiting;
    QList<Side> m_sides;
};

} // namespace certwright::cli
