#pragma once

#include "app/cli/task.h"
#include "core/inspect/reader.h"

namespace certwright::cli {

/// inspect FILE...: one after the other, standard input where it is named.
class InspectTask final : public Task
{
    Q_OBJECT

public:
    using Task::Task;
    void start() override;

private:
    struct Input {
        QString source;
        qint64 size = 0;
        QByteArray sha256;
        inspect::ReadResult content;
        bool opened = false;
    };

    void next();
    void readStandardInput();
    void readFileInput(const QString &path);
    void examine(const QString &source, const QByteArray &data);
    void cannotOpen(const QString &source, const Error &error);
    void report();
    QJsonObject inputFacts(const Input &input);
    QString inputText(const Input &input);

    QList<Input> m_inputs;
};

} // namespace certwright::cli
