#pragma once

#include "app/cli/inspect_report.h"
#include "app/cli/task.h"
#include "core/inspect/reader.h"
#include "core/tls/check_result.h"

namespace certwright::cli {

/// inspect FILE|FOLDER|HOST:PORT...: one after the other, standard input where it is named.
class InspectTask final : public Task
{
    Q_OBJECT

public:
    using Task::Task;
    void start() override;

private:
    enum class Origin { Named, Folder, Endpoint };
    struct Source {
        QString argument;
        Origin origin = Origin::Named;
    };
    struct Plan {
        QList<Source> sources;
        QList<InspectedInput> failed; ///< what a folder could not give
    };

    static Plan planOf(const QStringList &arguments, const std::function<bool()> &stop);
    void take(const Plan &plan);
    void next();
    void connectTo(const QString &endpoint);
    void takeChain(const QString &endpoint, const tls::TargetResult &result);
    void takeOpened(const QString &source, Result<OpenedInput> opened);
    void finishInput(InspectedInput input);
    void cannotOpen(const QString &source, const Error &error);
    void finish();
    void tell();

    InputOpener m_opener{context().passphrases(), this, InputOpener::Wanted::Everything};
    QList<Source> m_sources;
    qsizetype m_next = 0;
    InspectReport m_report{output(), context().clock()};
};

} // namespace certwright::cli
