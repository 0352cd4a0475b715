#pragma once

#include "app/cli/input_files.h"
#include "app/cli/task.h"
#include "core/async/run.h"
#include "core/inspect/match.h"

namespace certwright::cli {

/// match FILE...: which keys, requests and certificates belong together.
class MatchTask final : public Task
{
    Q_OBJECT

public:
    using Task::Task;
    void start() override;

private:
    struct Outcome {
        QList<inspect::MatchInput> inputs;
        QList<Error> errors;
        inspect::Matching matching;
        QList<Findings> findings; ///< about the key of each group
        bool isDebianUnchecked = false; ///< there are RSA keys, but no list of those that everybody can have
        bool isIncomplete = false; ///< something that was named could not be read
    };

    void ask(const QList<InputFile> &files);
    void examine(const QList<InputFile> &files, std::shared_ptr<const SecureBytes> password);
    static Outcome examined(
        const QList<InputFile> &files, const SecureBytes *password, const async::StopRequested &stop);
    static void judge(Outcome &outcome, const async::StopRequested &stop);
    void report(const Outcome &outcome);
    static QJsonObject facts(const Outcome &outcome);
    static QString words(const Outcome &outcome);
};

} // namespace certwright::cli
