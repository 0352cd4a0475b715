#pragma once

#include "app/cli/task.h"
#include "core/inspect/reader.h"
#include "core/lint/lint.h"

namespace certwright::cli {

/// lint FILE...: every certificate found in the files, by the rules of its profile.
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
    struct Input {
        QList<Linted> certificates;
        QList<Error> errors;
    };

    void next();
    void examine(const QString &source, const QByteArray &data);
    void cannotOpen(const Error &error);
    void report();
    static QJsonObject certificateFacts(const Linted &linted, int index);

    QDateTime m_at;
    std::optional<lint::Profile> m_profile;
    QStringList m_waiting;
    Input m_found;
};

} // namespace certwright::cli
