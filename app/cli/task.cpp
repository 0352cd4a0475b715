#include "app/cli/task.h"

#include "ui/text/error_text.h"

#include <QHash>

namespace certwright::cli {

using namespace Qt::StringLiterals;

namespace {

/// Where the command line offers a way of its own, it is named in place of the general hint.
QString hintFor(const Error &error)
{
    const QString exact = u"A further authority limited to exactly these names helps: add --new-authority."_s;
    const QString unlock
        = u"Unlock the keyring, or use --passphrase-file FILE or --passphrase-fd N, or run this in a terminal."_s;
    const QHash<ErrorCode, QString> own{
        {ErrorCode::NameOutsideConstraints, exact},
        {ErrorCode::NoAuthorityPermits, exact},
        {ErrorCode::AuthorityAmbiguous, u"Name the one that shall sign with --ca NAME."_s},
        {ErrorCode::PromptUnavailable, unlock},
        {ErrorCode::AuthorityLocked, unlock},
        {ErrorCode::KeyringUnavailable, unlock},
        {ErrorCode::AuthorityNotFound, u"See certwright-cli ca list."_s},
        {ErrorCode::CertificateNotFound, u"See certwright-cli list."_s},
    };
    return own.contains(error.code) ? own.value(error.code) : text::errorHint(error);
}

} // namespace

Task::Task(Context &context)
    : m_context(context)
    , m_slowNote(context.output(), context.passphrases(), nullptr)
{
}

Task::~Task() = default;

void Task::cancel()
{
    fail({ErrorCode::Cancelled});
}

void Task::succeed(const QJsonObject &document, const QString &text, ExitCode code)
{
    if (m_ended)
        return;
    m_context.passphrases().stopAsking();
    output().result(document, text);
    end(code);
}

void Task::fail(const Error &error)
{
    fail(error, hintFor(error));
}

void Task::fail(const Error &error, const QString &hint)
{
    if (m_ended)
        return;
    m_context.passphrases().stopAsking();
    output().failure(text::errorName(error.code), text::errorText(error), hint, error.detail);
    end(exitCodeFor(error.code));
}

void Task::failAsking(const Error &error, const QString &option)
{
    if (error.code == ErrorCode::PromptUnavailable)
        fail(error, u"Use --%1-file FILE or --%1-fd N, or run this in a terminal."_s.arg(option));
    else
        fail(error);
}

void Task::failUsage(const QString &text, const QString &hint)
{
    if (m_ended)
        return;
    m_context.passphrases().stopAsking();
    output().failure(u"usage"_s, text, hint);
    end(ExitCode::Usage);
}

void Task::end(ExitCode code)
{
    m_ended = true;
    m_slowNote.stop();
    QMetaObject::invokeMethod(
        this, [this, code] { Q_EMIT finished(code); }, Qt::QueuedConnection);
}

} // namespace certwright::cli
