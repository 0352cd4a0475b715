#pragma once

#include "app/cli/input_places.h"
#include "app/cli/task.h"
#include "core/async/run.h"
#include "core/inspect/match.h"

namespace certwright::cli {

/// match FILE|FOLDER...: which keys, requests and certificates belong together.
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
        QList<QList<int>> sharing; ///< for each prime in common, which groups; two at least
        QList<QList<int>> sameNumbers; ///< groups of the same RSA numbers, which are other keys by their algorithm
        bool isDebianUnchecked = false; ///< there are RSA keys, but no list of those that everybody can have
        bool isIncomplete = false; ///< something that was named could not be read
    };

    void take(const InputPlaces &found);
    void next();
    void examine(const InputPlace &place, QByteArray content);
    void note(const Error &error, bool isFromFolder);
    void compare();
    static void judge(Outcome &outcome, const async::StopRequested &stop);
    void report(const Outcome &outcome);
    static QJsonObject facts(const Outcome &outcome);
    static QString words(const Outcome &outcome);

    std::shared_ptr<const SecureBytes> m_password;
    QList<InputPlace> m_waiting;
    Outcome m_outcome;
};

} // namespace certwright::cli
