#pragma once

#include "app/cli/input_opener.h"
#include "app/cli/input_places.h"
#include "app/cli/task.h"
#include "core/inspect/reader.h"
#include "core/lint/revocation_lint.h"

namespace certwright::cli {

/// lint FILE|FOLDER...: every certificate found in the files, by the rules of its profile; revocation lists too.
class LintTask final : public Task
{
    Q_OBJECT

public:
    using Task::Task;
    void start() override;

private:
    struct Linted {
        QString source;
        pki::Certificate certificate;
        bool guessed;
        lint::LintReport report;
    };
    struct LintedList {
        QString source;
        pki::RevocationList list;
        lint::LintReport report;
    };
    struct Input {
        QList<Linted> certificates;
        QList<LintedList> lists;
        QList<Error> errors;
        bool isIncomplete = false; ///< something that was meant could not be read
    };
    /// By which rules; the profile as it was asked for, if it was.
    struct Rules {
        std::optional<lint::Profile> profile;
        lint::PublicTrust trust;
        QDateTime at;
    };

    void take(const InputPlaces &found);
    void next();
    void examine(const OpenedInput &opened, bool isFromFolder);
    void note(const Error &error, bool isFromFolder);
    void report();
    static lint::PublicTrust trustIn(const OpenedInput &opened, std::optional<lint::Profile> profile);
    static Input examined(const inspect::FoundObject &object, const QString &source, const Rules &rules);
    static QJsonObject certificateFacts(const Linted &linted, int index);
    static QJsonObject listFacts(const LintedList &linted, int index);

    InputOpener m_opener{context().passphrases(), this};
    QDateTime m_at;
    std::optional<lint::Profile> m_profile;
    QList<InputPlace> m_waiting;
    Input m_found;
};

} // namespace certwright::cli
