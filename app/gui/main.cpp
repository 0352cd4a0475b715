#include "app/gui/composition.h"
#include "app/gui/languages.h"
#include "app/gui/no_display.h"
#include "ui/dialogs/refusal_box.h"
#include "ui/text/error_text.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QThreadPool>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <optional>
#include <thread>

namespace certwright::gui {

using namespace Qt::StringLiterals;

namespace {

struct Arguments {
    QString workspace;
    QStringList files;
};

/// Nothing, and a sentence on stderr, when they cannot be understood; --help and --version end the program.
std::optional<Arguments> readArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("certwright::gui::Main", "Certificate workbench"));
    const QCommandLineOption workspace(u"workspace"_s,
        QCoreApplication::translate("certwright::gui::Main", "Use the portable workspace in this folder."), u"DIR"_s);
    parser.addOption(workspace);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        u"FILE"_s, QCoreApplication::translate("certwright::gui::Main", "Files to inspect."), u"[FILE…]"_s);
    if (!parser.parse(arguments)) {
        std::fprintf(stderr, "certwright: %s\n", qUtf8Printable(parser.errorText()));
        return std::nullopt;
    }
    parser.process(arguments);
    return Arguments{parser.value(workspace), parser.positionalArguments()};
}

/// --help or --version in the command line; both are printed without a display.
QString wantedText(int argc, char **argv)
{
    static const QStringList wanted{u"--help"_s, u"--help-all"_s, u"-h"_s, u"--version"_s, u"-v"_s};
    for (int i = 1; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        if (argument == u"--")
            break;
        if (wanted.contains(argument))
            return argument;
    }
    return {};
}

void nameProgram()
{
    QCoreApplication::setApplicationName(u"Certwright"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CERTWRIGHT_VERSION));
}

int print(const QString &wanted, int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    nameProgram();
    installLanguage(ui::Settings().language());
    readArguments({QString::fromLocal8Bit(argv[0]), wanted});
    return 0;
}

Result<workspace::Workspace> openWorkspace(const QString &folder)
{
    return folder.isEmpty()
        ? workspace::Workspace::open(workspace::Workspace::defaultRoot(), workspace::Portability::Personal)
        : workspace::Workspace::open(folder, workspace::Portability::Portable);
}

/// Says why there is no workbench, in a window: a program started from a menu has no terminal.
int refuse(const Error &error)
{
    const QString text = text::errorText(error);
    const QString hint = text::errorHint(error);
    std::fprintf(stderr, "certwright: %s %s\n", qUtf8Printable(text), qUtf8Printable(hint));
    ui::Theme theme(ui::Theme::Mode::System);
    theme.install();
    const auto box = ui::makeRefusalBox(error);
    box->show();
    QApplication::exec();
    return 3;
}

/// Tidying up hands the clipboard over to the desktop, but would also wait for a resolver that does not answer: it gets
/// a moment, then the program ends with this code. Nothing of ours may be running any more.
void endSoon(int code)
{
    constexpr auto moment = std::chrono::milliseconds(700);
    std::thread([code, moment] {
        std::this_thread::sleep_for(moment);
        std::_Exit(code);
    }).detach();
}

/// Qt paints large areas on the pool that jobs run on: where they hold all of its threads, the window stands still.
void keepThreadsForPainting()
{
    constexpr int forPainting = 4;
    QThreadPool *pool = QThreadPool::globalInstance();
    pool->setMaxThreadCount(pool->maxThreadCount() + forPainting);
}

int run(int argc, char **argv)
{
    if (const QString wanted = wantedText(argc, argv); !wanted.isEmpty())
        return print(wanted, argc, argv);
    const auto application = applicationOrExit(argc, argv);
    keepThreadsForPainting();
    nameProgram();
    QGuiApplication::setDesktopFileName(u"certwright"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/icons/certwright.svg"_s));
    ui::Settings settings;
    installLanguage(settings.language());
    const std::optional<Arguments> arguments = readArguments(QCoreApplication::arguments());
    if (!arguments)
        return 2;
    const Result<workspace::Workspace> workspace = openWorkspace(arguments->workspace);
    if (!workspace)
        return refuse(workspace.error());
    int code = 0;
    {
        Composition composition(settings, *workspace);
        composition.show(arguments->files);
        code = QApplication::exec();
    }
    QThreadPool::globalInstance()->waitForDone(); // what is being written is written whole
    endSoon(code);
    return code;
}

} // namespace

} // namespace certwright::gui

int main(int argc, char **argv)
{
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN); // writing reports it
#endif
    return certwright::gui::run(argc, argv);
}
