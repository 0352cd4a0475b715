// Renders every scene to PNG. Without --variant it starts itself once per variant, because the scale is fixed when
// the process starts.

#include "tests/gui/screens/scene.h"
#include "tests/gui/screens/text_faults.h"
#include "tests/support/pseudo_translator.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDialog>
#include <QDir>
#include <QFontInfo>
#include <QFontMetrics>
#include <QPainter>
#include <QProcess>
#include <QScreen>
#include <QTest>
#include <QTextStream>
#include <QThreadPool>
#include <QTranslator>

#include <memory>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;
using namespace certwright;

namespace {

constexpr int usualLetters = 13;
constexpr int largeLetters = 2 * usualLetters;
constexpr QSize usualWindow(1360, 860);

struct Variant {
    QString name;
    ui::Theme::Mode mode = ui::Theme::Mode::Light;
    QByteArray scale = "1";
    bool invented = false;
    bool rightToLeft = false;
    int pixelSize = usualLetters;
    QSize window = {}; ///< of every scene that otherwise has the usual one
};

QList<Variant> variants()
{
    return {
        {u"light"_s, ui::Theme::Mode::Light, "1"},
        {u"dark"_s, ui::Theme::Mode::Dark, "1"},
        {u"light-200"_s, ui::Theme::Mode::Light, "2"},
        {u"dark-200"_s, ui::Theme::Mode::Dark, "2"},
        {u"long"_s, ui::Theme::Mode::Light, "1", true, false},
        {u"rtl"_s, ui::Theme::Mode::Light, "1", true, true},
        {u"large"_s, ui::Theme::Mode::Light, "1", false, false, largeLetters},
        {u"large-1000"_s, ui::Theme::Mode::Light, "1", false, false, largeLetters, {1000, 700}},
        {u"large-800"_s, ui::Theme::Mode::Light, "1", false, false, largeLetters, {800, 560}},
    };
}

void complain(const QString &text)
{
    QTextStream(stderr) << text << Qt::endl;
}

/// Pop-ups are windows of their own; the picture shows them where they are.
QPixmap photograph(QWidget &window)
{
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    for (QWidget *other : QApplication::topLevelWidgets()) {
        if (other != &window && other->isVisible() && other->windowType() != Qt::Desktop)
            painter.drawPixmap(other->pos() - window.pos(), other->grab());
    }
    return picture;
}

QStringList oversize(const QWidget &window)
{
    constexpr int smallestScreen = 800;
    if (qobject_cast<const QDialog *>(&window) == nullptr || window.screen()->size().width() < smallestScreen)
        return {}; // twice the pixels make half a screen
    const QSize room = window.screen()->size();
    const QSize size = window.size();
    if (size.width() <= room.width() && size.height() <= room.height())
        return {};
    return {u"“%1” is %2×%3, and the screen %4×%5"_s.arg(window.objectName())
                .arg(size.width())
                .arg(size.height())
                .arg(room.width())
                .arg(room.height())};
}

QStringList faultsNow()
{
    QStringList faults;
    for (const QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible() && window->windowType() != Qt::Desktop)
            faults += screens::cutTexts(*window) + screens::scrambledTexts(*window) + oversize(*window);
    }
    return faults;
}

/// What a picture shows only to a patient eye. What is just being laid out, on a busy machine, is looked at again.
bool complainOfTexts(const QString &picture)
{
    if (faultsNow().isEmpty())
        return false;
    QTest::qWait(500);
    const QStringList faults = faultsNow();
    for (const QString &fault : faults)
        complain(picture + u": "_s + fault);
    return !faults.isEmpty();
}

/// An offscreen platform without fonts draws nothing and says nothing.
bool showsText()
{
    const QFont font = QApplication::font();
    QImage image(64, 32, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setPen(Qt::black);
    painter.drawText(image.rect(), Qt::AlignCenter, u"Ag"_s);
    painter.end();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 128)
                return true;
        }
    }
    complain(u"No font draws anything; looked for %1."_s.arg(font.family()));
    return false;
}

bool isOfUsualSize(const screens::Scene &scene)
{
    return scene.size.width() >= usualWindow.width() && scene.size.height() >= usualWindow.height();
}

/// The pieces of the kit stand in frames drawn for their letters, and smaller windows are their own scenes.
bool isShownIn(const screens::Scene &scene, const Variant &variant)
{
    return variant.window.isEmpty() || (isOfUsualSize(scene) && !scene.name.startsWith(u"kit-"_s));
}

bool render(const screens::Scene &scene, const Variant &variant, ui::Theme &theme, const QDir &out)
{
    const std::unique_ptr<QWidget> window = scene.make(theme);
    window->setAttribute(Qt::WA_DontShowOnScreen, false);
    window->move(0, 0);
    window->resize(variant.window.isEmpty() ? scene.size : variant.window);
    window->show();
    screens::settle(50);
    if (scene.stage)
        scene.stage(*window);
    // Staged jobs and loading bars appear after 300 ms.
    screens::settle(scene.stage ? 400 : 50);
    const QString name = scene.name + u'-' + variant.name;
    const bool saved = photograph(*window).save(out.filePath(name + u".png"_s));
    if (!saved)
        complain(u"%1 could not be written."_s.arg(out.filePath(name)));
    // The pieces of the kit stand in frames drawn for the usual letters.
    const bool isJudged = variant.pixelSize == usualLetters || !scene.name.startsWith(u"kit-"_s);
    return (!isJudged || !complainOfTexts(name)) && saved;
}

int renderAll(const Variant &variant, const QString &only, const QDir &out)
{
    QFont font(QStringList{u"Noto Sans"_s, u"DejaVu Sans"_s});
    font.setPixelSize(variant.pixelSize);
    QApplication::setFont(font);
    if (!showsText())
        return 1;
    QTranslator english; // plurals
    if (english.load(u":/i18n/certwright_en.qm"_s))
        QApplication::installTranslator(&english);
    test::PseudoTranslator pseudo(variant.rightToLeft ? test::PseudoLanguage::RightToLeft : test::PseudoLanguage::Long);
    if (variant.invented)
        QApplication::installTranslator(&pseudo);
    QApplication::setLayoutDirection(variant.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    ui::Theme theme(variant.mode);
    theme.install();
    int failures = 0;
    for (const screens::Scene &scene : screens::allScenes()) {
        if (isShownIn(scene, variant) && (only.isEmpty() || scene.name.contains(only)))
            failures += render(scene, variant, theme, out) ? 0 : 1;
    }
    return failures == 0 ? 0 : 1;
}

QString screenFile(const QString &out, const Variant &variant)
{
    return QDir(out).filePath(u"screen-%1.json"_s.arg(variant.name));
}

/// Pop-ups need a screen as large as the pictures; offscreen has 800x800 unless told. The screen of a small window is
/// as small, so that no dialog is larger.
bool writeScreen(const QString &out, const Variant &variant)
{
    constexpr QSize usualScreen(1400, 900);
    const QSize size = (variant.window.isEmpty() ? usualScreen : variant.window) * variant.scale.toInt();
    QFile config(screenFile(out, variant));
    return config.open(QIODevice::WriteOnly)
        && config.write(u"{\"screens\":[{\"name\":\"screens\",\"x\":0,\"y\":0,\"width\":%1,\"height\":%2,"
                        "\"logicalDpi\":96,\"logicalBaseDpi\":96,\"dpr\":1}]}"_s.arg(size.width())
                            .arg(size.height())
                            .toUtf8())
        > 0;
}

std::unique_ptr<QProcess> startVariant(const Variant &variant, const QString &only, const QString &out)
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen:configfile=%1"_s.arg(screenFile(out, variant)));
    environment.insert(u"QT_SCALE_FACTOR"_s, QString::fromLatin1(variant.scale));
    process->setProcessEnvironment(environment);
    process->setProcessChannelMode(QProcess::ForwardedChannels);
    process->setStandardInputFile(QProcess::nullDevice());
    process->start(
        QCoreApplication::applicationFilePath(), {u"--one"_s, variant.name, u"--scene"_s, only, u"--out"_s, out});
    return process;
}

/// All at once: they wait for windows to settle far more than they compute.
int startVariants(const QString &only, const QString &wanted, const QString &out)
{
    constexpr int deadline = 400'000;
    std::vector<std::pair<QString, std::unique_ptr<QProcess>>> started;
    for (const Variant &variant : variants()) {
        if (!wanted.isEmpty() && !wanted.split(u',').contains(variant.name))
            continue;
        if (!writeScreen(out, variant)) {
            complain(u"%1 could not be written."_s.arg(screenFile(out, variant)));
            return 1;
        }
        started.emplace_back(variant.name, startVariant(variant, only, out));
    }
    int failures = 0;
    for (const auto &[name, process] : started) {
        if (process->waitForFinished(deadline) && process->exitStatus() == QProcess::NormalExit
            && process->exitCode() == 0)
            continue;
        complain(u"The pictures of %1 failed."_s.arg(name));
        ++failures;
    }
    return failures == 0 ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption one(u"one"_s, u"Render this variant in this process."_s, u"name"_s);
    const QCommandLineOption only(u"variant"_s, u"Only these variants, separated by commas."_s, u"names"_s);
    const QCommandLineOption scene(u"scene"_s, u"Only scenes whose name contains this."_s, u"text"_s);
    const QCommandLineOption folder(
        u"out"_s, u"Where the pictures go."_s, u"folder"_s, QStringLiteral(CERTWRIGHT_SCREENS));
    parser.addOptions({one, only, scene, folder});
    parser.process(app);
    if (!QDir().mkpath(parser.value(folder))) {
        complain(u"%1 cannot be made."_s.arg(parser.value(folder)));
        return 1;
    }
    if (!parser.isSet(one))
        return startVariants(parser.value(scene), parser.value(only), parser.value(folder));
    for (const Variant &variant : variants()) {
        if (variant.name != parser.value(one))
            continue;
        const int status = renderAll(variant, parser.value(scene), QDir(parser.value(folder)));
        QThreadPool::globalInstance()->waitForDone(); // or OpenSSL is unloaded under what the last scene started
        return status;
    }
    complain(u"There is no variant %1."_s.arg(parser.value(one)));
    return 2;
}
