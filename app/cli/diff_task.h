#pragma once

#include "app/cli/input_opener.h"
#include "app/cli/task.h"
#include "core/inspect/difference.h"
#include "core/inspect/object.h"

namespace certwright::cli {

/// diff FILE FILE: the first certificate or request of each, field by field; of files that hold neither, the first
/// revocation lists.
class DiffTask final : public Task
{
    Q_OBJECT

public:
    using Task::Task;
    void start() override;

private:
    struct Side {
        QString source;
        QList<Error> problems; ///< parts of it that could not be read
        inspect::ObjectKind kind;
        inspect::Comparable object;
        qsizetype further = 0; ///< of its kind in it that are not compared
    };

    void failOpening(const Error &error);
    void failComparing(const Error &error);
    static bool holdsOnlyLists(const OpenedInput &input);
    static Result<Side> sideOf(const OpenedInput &input);
    static Result<Side> listSideOf(const OpenedInput &input);
    void report(const Side &left, const Side &right);
    static QJsonObject sideFacts(const Side &side);

    InputOpener m_opener{context().passphrases(), this};
};

} // namespace certwright::cli
