#pragma once

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
    /// What one argument led to.
    struct Input {
        QString source;
        qint64 size = 0;
        QByteArray sha256;
        inspect::ReadResult content;
        bool opened = false;
        bool isFromFolder = false;
    };

    enum class Origin { Named, Folder, Endpoint };
    struct Source {
        QString argument;
        Origin origin = Origin::Named;
    };
    struct Plan {
        QList<Source> sources;
        QList<Input> failed; ///< what a folder could not give
    };

    static Plan planOf(const QStringList &arguments, const std::function<bool()> &stop);
    void take(const Plan &plan);
    void askFirst();
    void next();
    void connectTo(const QString &endpoint);
    void takeChain(const QString &endpoint, const tls::TargetResult &result);
    void examine(const QString &source, const QByteArray &data);
    void askAgain(const Input &input, const QByteArray &data);
    void finishInput(Input input);
    void cannotOpen(const QString &source, const Error &error);
    void report();
    QJsonObject inputFacts(const Input &input);
    QString inputText(const Input &input);

    QList<Source> m_sources;
    QList<Input> m_inputs;
    qsizetype m_next = 0;
    std::shared_ptr<const SecureBytes> m_password; ///< null while none is known
    int m_attempts = 0; ///< typed for the input at hand
};

} // namespace certwright::cli
