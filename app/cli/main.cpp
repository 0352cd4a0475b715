#include "app/cli/ca_create_task.h"
#include "app/cli/ca_tasks.h"
#include "app/cli/check_task.h"
#include "app/cli/completions.h"
#include "app/cli/convert_task.h"
#include "app/cli/diff_task.h"
#include "app/cli/export_task.h"
#include "app/cli/help_text.h"
#include "app/cli/inspect_task.h"
#include "app/cli/inventory_tasks.h"
#include "app/cli/issue_task.h"
#include "app/cli/lint_task.h"
#include "app/cli/man_page.h"
#include "app/cli/match_task.h"
#include "app/cli/renew_task.h"
#include "app/cli/stop_signals.h"
#include "app/cli/stored_names.h"
#include "app/cli/verify_task.h"

#include <QCoreApplication>
#include <QLocale>
#include <QThreadPool>
#include <QTimer>
#include <QTranslator>

#include <clocale>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>
#include <vector>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace certwright::cli {

using namespace Qt::StringLiterals;

std::unique_ptr<Task> makeTask(Verb verb, Context &context)
{
    switch (verb) {
    case Verb::Issue:
        return std::make_unique<IssueTask>(context);
    case Verb::Renew:
        return std::make_unique<RenewTask>(context);
    case Verb::CaCreate:
        return std::make_unique<CaCreateTask>(context);
    case Verb::CaList:
        return std::make_unique<CaListTask>(context);
    case Verb::CaShow:
        return std::make_unique<CaShowTask>(context);
    case Verb::CaDefault:
        return std::make_unique<CaDefaultTask>(context);
    case Verb::CaPassphrase:
        return std::make_unique<CaPassphraseTask>(context);
    case Verb::List:
        return std::make_unique<ListTask>(context);
    case Verb::Inspect:
        return std::make_unique<InspectTask>(context);
    case Verb::Match:
        return std::make_unique<MatchTask>(context);
    case Verb::Convert:
        return std::make_unique<ConvertTask>(context);
    case Verb::Verify:
        return std::make_unique<VerifyTask>(context);
    case Verb::Lint:
        return std::make_unique<LintTask>(context);
    case Verb::Diff:
        return std::make_unique<DiffTask>(context);
    case Verb::Check:
        return std::make_unique<CheckTask>(context);
    case Verb::Export:
        return std::make_unique<ExportTask>(context);
    case Verb::DeployShow:
        return std::make_unique<DeployShowTask>(context);
    case Verb::Version:
        return std::make_unique<VersionTask>(context);
    }
    return nullptr;
}

namespace {

/// certwright/ca-list/1; certwright/cli/1 while no verb was made out.
QString schemaOf(std::optional<Verb> verb)
{
    const QString name = verb ? QString::fromLatin1(specOf(*verb).name).replace(u' ', u'-') : u"cli"_s;
    return u"certwright/%1/1"_s.arg(name);
}

/// Says so where standard output did not take everything.
int ended(Output &output, int code)
{
    if (output.isComplete())
        return code;
    output.note(u"The result could not be written to standard output. See whether there is room where it goes."_s);
    return static_cast<int>(ExitCode::Failed);
}

int printHelp(const Invocation &invocation)
{
    const bool asked = invocation.has(Option::Help);
    Output output(OutputForm::Text, {});
    const QString text = invocation.verb ? verbHelp(specOf(*invocation.verb)) : programHelp(invocation.group);
    if (asked)
        output.result({}, text);
    else
        output.note(text.chopped(1));
    return ended(output, static_cast<int>(asked ? ExitCode::Fine : ExitCode::Usage));
}

int printUsageError(const UsageError &error)
{
    Output output(error.json ? OutputForm::Json : OutputForm::Text, schemaOf(error.verb));
    output.failure({u"usage"_s, error.text, error.hint});
    return static_cast<int>(ExitCode::Usage);
}

/// For the build: --generate man|bash|zsh|fish.
int generate(const QString &what)
{
    Output output(OutputForm::Text, {});
    const QHash<QString, QString (*)()> makers{
        {u"man"_s, manPage}, {u"bash"_s, bashCompletion}, {u"zsh"_s, zshCompletion}, {u"fish"_s, fishCompletion}};
    if (!makers.contains(what))
        return static_cast<int>(ExitCode::Usage);
    output.raw(makers.value(what)().toUtf8());
    return static_cast<int>(ExitCode::Fine);
}

/// For the completions: --complete certificates|authorities WORDS...
int complete(const QString &what, const QStringList &words)
{
    Output output(OutputForm::Text, {});
    for (const QString &name : storedNames(what, words))
        output.part(name + u'\n');
    return static_cast<int>(ExitCode::Fine);
}

/// A secret that a keyring is being asked to keep is taken back when the keyring has answered.
void noteSlowStop(Task *task, Output &output)
{
    constexpr int patienceMs = 300;
    QTimer::singleShot(patienceMs, task, [&output] {
        output.note(u"Stopping as soon as what was begun is taken back; a keyring that asks something is waited for.\n"
                    "Answer or close its question, or press Ctrl+C again to end at once."_s);
    });
}

int runVerb(QCoreApplication &application, const Invocation &invocation)
{
    Output output(invocation.json() ? OutputForm::Json : OutputForm::Text, schemaOf(invocation.verb));
    Context context(invocation, output);
    StopSignals signals_;
    const std::unique_ptr<Task> task = makeTask(*invocation.verb, context);
    QObject::connect(&signals_, &StopSignals::stopRequested, task.get(), [&context, &task, &output] {
        context.passphrases().stopAsking(); // the next signal ends the program at once
        task->cancel();
        noteSlowStop(task.get(), output);
    });
    QObject::connect(task.get(), &Task::finished, &application,
        [](ExitCode code) { QCoreApplication::exit(static_cast<int>(code)); });
    task->start();
    return ended(output, QCoreApplication::exec());
}

/// What comes after the program's name.
QStringList wordsOf(int argc, char *argv[])
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    return words;
}

bool mayUseKeyring(const Invocation &invocation)
{
    const Verb verb = invocation.verb.value_or(Verb::Version);
    const bool signs = verb == Verb::Issue || verb == Verb::Renew;
    return (signs || verb == Verb::CaCreate || verb == Verb::CaPassphrase) && !invocation.has(Option::Workspace);
}

int run(QCoreApplication &application, const std::variant<Invocation, UsageError> &parsed)
{
    if (const auto *error = std::get_if<UsageError>(&parsed))
        return printUsageError(*error);
    const auto &invocation = std::get<Invocation>(parsed);
    if (!invocation.verb && invocation.json() && !invocation.has(Option::Help))
        return printUsageError({u"A command is needed."_s, u"See certwright-cli --help."_s, {}, true});
    if (!invocation.verb || invocation.has(Option::Help))
        return printHelp(invocation);
    return runVerb(application, invocation);
}

/// Dates, numbers and the system's own reasons as the rest of the words.
void speakEnglish()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    std::setlocale(LC_MESSAGES, "C");
}

/// Without room for these, Qt or Glib would abort before a sentence could be said.
bool mayOpenFiles()
{
    constexpr std::size_t fewest = 6;
    std::vector<int> opened;
    while (opened.size() < fewest && (opened.empty() || opened.back() >= 0))
        opened.push_back(::open("/", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    const bool enough = opened.back() >= 0;
    for (const int descriptor : opened) {
        if (descriptor >= 0)
            ::close(descriptor);
    }
    return enough;
}

int refuseToRun(const std::variant<Invocation, UsageError> &parsed)
{
    const auto *invocation = std::get_if<Invocation>(&parsed);
    const bool isJson = invocation != nullptr ? invocation->json() : std::get<UsageError>(parsed).json;
    Output output(isJson ? OutputForm::Json : OutputForm::Text,
        schemaOf(invocation != nullptr ? invocation->verb : std::get<UsageError>(parsed).verb));
    output.failure({u"file-unreadable"_s, u"Nothing was done, because too many files are open already."_s,
        u"Allow more open files (ulimit -n 256 in the shell), or close some, then try again."_s});
    return static_cast<int>(ExitCode::Failed);
}

[[noreturn]] void runProgram(int argc, char *argv[])
{
    QStringList words = wordsOf(argc, argv);
    if (words == QStringList{u"--version"_s}) // what people try first
        words = {u"version"_s};
    if (words.value(0) == u"help")
        words = words.mid(1) + QStringList{u"--help"_s};
    const auto parsed = parseCommandLine(words);
    if (!mayOpenFiles())
        std::_Exit(refuseToRun(parsed));
    const auto *invocation = std::get_if<Invocation>(&parsed);
    if (invocation == nullptr || !mayUseKeyring(*invocation))
        qputenv("QT_NO_GLIB", "1"); // only a keyring needs Glib's event loop, and Qt's own is there sooner
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"certwright"_s);
    speakEnglish();
    QTranslator english; // for the plurals
    if (english.load(u":/i18n/certwright_en.qm"_s))
        QCoreApplication::installTranslator(&english);
    const bool forTheBuild = words.size() == 2 && words.first() == u"--generate";
    const bool forTheShell = words.size() > 1 && words.first() == u"--complete";
    const int code = forTheBuild ? generate(words.last())
        : forTheShell            ? complete(words.at(1), words.mid(2))
                                 : run(application, parsed);
    QThreadPool::globalInstance()->waitForDone(); // what is being written is written whole
    std::_Exit(code); // at once: a resolver that does not answer would hold up the tidying
}

} // namespace

} // namespace certwright::cli

int main(int argc, char *argv[])
{
    std::signal(SIGPIPE, SIG_IGN); // writing reports it
    std::signal(SIGXFSZ, SIG_IGN); // and a file that would be larger than is allowed, too
#ifdef __GLIBC__
    mallopt(M_ARENA_MAX, 1); // a heap for each thread costs a short run more than sharing one
#endif
    certwright::cli::runProgram(argc, argv);
}
