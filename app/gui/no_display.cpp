#include "app/gui/no_display.h"

#include <cstdio>
#include <cstdlib>

namespace certwright::gui {

using namespace Qt::StringLiterals;

namespace {

QString whatHappened()
{
    if (const QString platform = qEnvironmentVariable("QT_QPA_PLATFORM"); !platform.isEmpty())
        return u"No window can be opened with QT_QPA_PLATFORM=%1."_s.arg(platform);
    for (const char *name : {"WAYLAND_DISPLAY", "DISPLAY"}) {
        if (const QString display = qEnvironmentVariable(name); !display.isEmpty())
            return u"The display “%1” cannot be opened."_s.arg(display);
    }
    return u"There is no display to open a window on."_s;
}

// Qt would abort, and no language is installed yet: the sentence stays English.
void onMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtFatalMsg) {
        std::fprintf(stderr, "certwright: %s %s\n", qUtf8Printable(whatHappened()),
            "Start it in a desktop session, or use certwright-cli, which needs none.");
        std::_Exit(3);
    }
    // What the platform's plug-ins have to say of a missing display, the sentence says.
    if (!QLatin1StringView(context.category).startsWith("qt.qpa"_L1))
        std::fprintf(stderr, "%s\n", qUtf8Printable(qFormatLogMessage(type, context, message)));
}

} // namespace

std::unique_ptr<QApplication> applicationOrExit(int &argc, char **argv)
{
    const QtMessageHandler usual = qInstallMessageHandler(onMessage);
    auto application = std::make_unique<QApplication>(argc, argv);
    qInstallMessageHandler(usual);
    return application;
}

} // namespace certwright::gui
