#include "app/cli/task.h"

#include "app/cli/json_facts.h"
#include "core/async/run.h"
#include "ui/text/error_text.h"

#include <QHash>

namespace certwright::cli {

using namespace Qt::StringLiterals;

namespace {

/// Who mistyped the folder is told which one was looked in.
QString whereToLook(const Context &context, const QString &command)
{
    const Result<workspace::Workspace> workspace = context.workspace();
    const bool isChosen = context.invocation().has(Option::Workspace);
    if (isChosen && workspace && !workspace->exists())
        return u"There is no workspace in %1 yet. See whether that is the right folder."_s.arg(workspace->root());
    return u"See %1."_s.arg(context.command(command));
}

/// Which options answer the question that nobody could be asked; empty where it was an authority's passphrase.
QString optionsThatAnswer(Context &context)
{
    const auto &missing = context.passphrases().missing();
    for (const OptionSpec &option : specOf(*context.invocation().verb).options) {
        const QString name = QString::fromLatin1(option.name);
        if (missing && missing->descriptor == option.id && option.id != Option::PassphraseFd)
            return u"Use --%1-file FILE or --%1-fd N, or run this in a terminal."_s.arg(name.chopped(3));
    }
    return {};
}

/// Where several secrets are wanted, the one that is meant is named, and the option that gave it.
QString textFor(const Error &error, Context &context)
{
    const auto &missing = context.passphrases().missing();
    const Verb verb = *context.invocation().verb;
    if (!missing && error.code == ErrorCode::PromptUnavailable && (verb == Verb::Issue || verb == Verb::CaCreate))
        return u"A password is needed for the new authority “%1”, and there is nobody here to ask."_s.arg(
            error.args.value(0));
    if (!missing)
        return text::errorText(error);
    const QString from = missing->givenBy.isEmpty() ? QString() : u" (%1)"_s.arg(missing->givenBy);
    const QString secret = missing->title + from;
    if (error.code == ErrorCode::PassphraseTooShort)
        return u"%1 has fewer than %2 characters."_s.arg(secret, error.args.value(0));
    if (error.code == ErrorCode::PassphraseEmpty)
        return u"%1 is empty."_s.arg(secret);
    if (error.code == ErrorCode::FileTooLarge)
        return u"%1 is too long: a line of at most 4,096 bytes is read."_s.arg(secret);
    if (error.code == ErrorCode::PromptUnavailable)
        return u"%1 is needed, and there is nobody here to ask."_s.arg(secret);
    if (error.code == ErrorCode::WrongPassphrase)
        return u"%1 is not the right one."_s.arg(secret);
    return text::errorText(error);
}

/// What to do about a secret that an option gave.
QString secretHint(const Error &error, Context &context)
{
    const auto &missing = context.passphrases().missing();
    const bool isEmpty = error.code == ErrorCode::PassphraseEmpty;
    const bool isUnfit = isEmpty || error.code == ErrorCode::FileTooLarge || error.code == ErrorCode::PassphraseTooShort
        || error.code == ErrorCode::WrongPassphrase;
    if (!missing || !isUnfit)
        return {};
    const QString verb = QString::fromLatin1(specOf(*context.invocation().verb).name);
    if (missing->sharesSource)
        return u"Several options read from there, each the next line, in the order that certwright-cli %1 --help tells."_s
            .arg(verb);
    if (error.code == ErrorCode::FileTooLarge)
        return u"See whether the right file or descriptor is named."_s;
    if (!isEmpty)
        return text::errorHint(error);
    return missing->givenBy.contains(u"-fd ") ? u"See whether a line with it comes from that descriptor."_s
                                              : u"See whether its first line holds it."_s;
}

/// How an authority's passphrase is given; the keyring is named where it could help.
QString passphraseHint(const Error &error, const Context &context)
{
    const QString ways = u"se --passphrase-file FILE or --passphrase-fd N, or run this in a terminal."_s;
    const bool isNew = error.code == ErrorCode::PromptUnavailable;
    const QString how = error.args.value(1);
    if (how == u"portable")
        return text::errorHint(error) + u" certwright-cli ca passphrase NAME does that without --workspace."_s;
    const QString anew = u"%1 makes a new authority, which has to be trusted anew, and %2 lets it sign."_s.arg(
        context.command(u"certwright-cli ca create NAME"_s), context.command(u"certwright-cli ca default NAME"_s));
    if (how == u"gone")
        return u"Bring the keyring back from a backup, or give the password, if you have it elsewhere, with "
               "--passphrase-file FILE or --passphrase-fd N. If it is lost, "_s
            + anew;
    if (how == u"not found")
        return u"Unlock the keyring, or u"_s + ways + u" If the keyring is open, bring it back from a backup, or: "_s
            + anew;
    if (how == u"wrong")
        return text::errorHint(error) + u' ' + anew;
    if (how == u"absent")
        return u"Run this where that keyring is open (certwright-cli ca passphrase NAME gives the authority a "
               "password of your own there), or u"_s
            + ways;
    const bool keyringHelps = isNew ? how == u"keyring" : how != u"typed";
    return (keyringHelps ? u"Unlock the keyring, or u"_s : u"U"_s) + ways;
}

/// Where the command line offers a way of its own, it is named in place of the general hint.
QString hintFor(const Error &error, Context &context)
{
    const bool isNamed = context.invocation().has(Option::Ca);
    const QString exact = isNamed
        ? u"Leave --ca out, so that one that may vouch for them signs; if there is none, add --new-authority."_s
        : u"A further authority limited to exactly these names helps: add --new-authority."_s;
    const QHash<ErrorCode, QString> own{
        {ErrorCode::NameOutsideConstraints, exact},
        {ErrorCode::NoAuthorityPermits, exact},
        {ErrorCode::AuthorityAmbiguous, u"Name the one that shall sign with --ca NAME."_s},
        {ErrorCode::PromptUnavailable, passphraseHint(error, context)},
        {ErrorCode::AuthorityLocked, passphraseHint(error, context)},
        {ErrorCode::KeyringUnavailable, passphraseHint(error, context)},
        {ErrorCode::AuthorityNotFound, whereToLook(context, u"certwright-cli ca list"_s)},
        {ErrorCode::CertificateNotFound, whereToLook(context, u"certwright-cli list"_s)},
    };
    const QString answer = optionsThatAnswer(context);
    if (error.code == ErrorCode::PromptUnavailable && !answer.isEmpty())
        return answer;
    if (const QString hint = secretHint(error, context); !hint.isEmpty())
        return hint;
    if (error.code == ErrorCode::AuthorityNotFound && error.args.size() > 1) // a list would show nothing
        return text::errorHint(error);
    if (error.code == ErrorCode::WorkspaceSettingsDamaged && context.invocation().verb == Verb::Issue)
        return u"Name the one that shall sign with --ca NAME. "_s + text::errorHint(error);
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

void Task::succeedInWorkspace(const QJsonObject &document, const QString &text, ExitCode code)
{
    const Result<workspace::Workspace> workspace = context().workspace();
    if (!workspace)
        return fail(workspace.error());
    async::run(
        this, [workspace = *workspace](const async::StopRequested &) { return workspace.settingsProblem(); },
        [this, document, text, code](const std::optional<Error> &problem) {
            if (m_ended)
                return;
            QJsonObject facts = document;
            facts.insert(u"problems"_s, reportProblems(output(), problem ? QList<Error>{*problem} : QList<Error>()));
            succeed(facts, text, code);
        });
}

void Task::fail(const Error &error)
{
    fail(error, hintFor(error, m_context));
}

void Task::fail(const Error &error, const QString &hint)
{
    fail(error, Wording{textFor(error, m_context), hint});
}

void Task::fail(const Error &error, const Wording &wording)
{
    if (m_ended)
        return;
    m_context.passphrases().stopAsking();
    output().failure({text::errorName(error), wording.text, wording.hint, error.detail});
    end(exitCodeFor(error));
}

void Task::failNames(const QList<RefusedName> &names)
{
    if (m_ended || names.isEmpty())
        return;
    Failure failure{text::errorName(names.first().error), {}, {}};
    const bool isJson = output().form() == OutputForm::Json;
    QStringList texts;
    QStringList hints;
    for (const auto &[name, error] : names) {
        texts << text::errorText(error);
        hints << hintFor(error, m_context);
        QJsonObject facts = errorFacts(error);
        facts.insert(u"name"_s, name);
        failure.refused << facts;
    }
    hints.removeDuplicates();
    failure.text = texts.join(isJson ? u' ' : u'\n');
    failure.hint = hints.join(isJson ? u' ' : u'\n');
    m_context.passphrases().stopAsking();
    output().failure(failure);
    end(exitCodeFor(names.first().error));
}

void Task::failUsage(const QString &text, const QString &hint)
{
    if (m_ended)
        return;
    m_context.passphrases().stopAsking();
    output().failure({u"usage"_s, text, hint});
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
