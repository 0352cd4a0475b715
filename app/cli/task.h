#pragma once

#include "app/cli/context.h"
#include "app/cli/slow_note.h"

#include <QObject>
#include <QPointer>

namespace certwright::cli {

/// A name as it was typed, and why no certificate can have it.
struct RefusedName {
    QString name;
    Error error;
};

/// What is said of a failure where the words of its code do not fit.
struct Wording {
    QString text;
    QString hint;
};

/// One verb at work. It prints its own result; finished() follows once, never from inside start().
class Task : public QObject
{
    Q_OBJECT

public:
    explicit Task(Context &context);
    ~Task() override;

    virtual void start() = 0;

    /// The person asked to stop. Unless a task knows better, it fails with Cancelled at once.
    virtual void cancel();

Q_SIGNALS:
    void finished(certwright::cli::ExitCode code);

protected:
    Context &context() { return m_context; }
    const Invocation &invocation() const { return m_context.invocation(); }
    Output &output() { return m_context.output(); }

    /// Each ends the task; later ones do nothing.
    void succeed(const QJsonObject &document, const QString &text, ExitCode code = ExitCode::Fine);
    /// The same for what the workspace holds; names what is wrong with workspace.json, as problems[] and on standard
    /// error.
    void succeedInWorkspace(const QJsonObject &document, const QString &text, ExitCode code = ExitCode::Fine);
    void fail(const Error &error);
    void fail(const Error &error, const QString &hint);
    /// For names typed, of which all that were refused are told.
    void failNames(const QList<RefusedName> &names);
    /// The same in other words than errorText().
    void fail(const Error &error, const Wording &wording);
    void failUsage(const QString &text, const QString &hint);

    /// From now until the end, a person at a terminal is told when it takes long.
    void noteWhenSlow(const QString &words) { m_slowNote.start(words); }
    /// The same of a key, for the time that a job of an authority's makes one.
    template <typename Job>
    void noteWhenKeyIsSlow(Job *job)
    {
        m_slowNote.start(QStringLiteral("Still making the key. Ctrl+C stops it and leaves nothing behind."),
            [job = QPointer<Job>(job)] { return job && job->isMakingKey(); });
    }

    bool hasEnded() const { return m_ended; }

private:
    void end(ExitCode code);

    Context &m_context;
    SlowNote m_slowNote;
    bool m_ended = false;
};

/// Makes the task of a verb.
std::unique_ptr<Task> makeTask(Verb verb, Context &context);

} // namespace certwright::cli
