// arrival_bench [CERTIFICATES]: the longest pieces of work that the thread of the window does while certificates come
// in out of a bundle, one after the other, and out of a container, all at once; then when one is chosen, and when all
// are closed. Every certificate has a key of its own.
#include "core/pki/certificate_builder.h"
#include "tests/bench/arrival/watched_application.h"
#include "tests/gui/fixture/window_fixture.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QListView>
#include <QTest>
#include <QTextStream>
#include <QThreadPool>

using namespace certwright;
using namespace certwright::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 120'000; // ms
constexpr double goal = 16; // ms: a frame

struct Samples {
    QByteArray bundle; ///< PEM
    QByteArray container; ///< PKIPath: a SEQUENCE of certificates
};

std::optional<Samples> makeSamples(int count)
{
    Samples samples;
    for (int i = 0; i < count; ++i) {
        const Result<pki::PrivateKey> key = pki::PrivateKey::generate(pki::KeyType::recommended());
        pki::CertificateTemplate what;
        what.commonName = u"host%1.example.com"_s.arg(i);
        what.notBefore = QDateTime::currentDateTimeUtc();
        what.notAfter = what.notBefore.addDays(90);
        what.keyUsage = pki::KeyUsage::DigitalSignature;
        what.extendedUsage = pki::ExtendedUsage::ServerAuth;
        const Result<pki::Certificate> certificate
            = key ? pki::signRoot(what, *key) : Result<pki::Certificate>(key.error());
        if (!certificate)
            return std::nullopt;
        samples.bundle += certificate->toPem();
        samples.container += certificate->der();
    }
    QByteArray header("\x30\x84");
    for (int shift = 24; shift >= 0; shift -= 8)
        header += static_cast<char>(samples.container.size() >> shift);
    samples.container.prepend(header);
    return samples;
}

class Bench final
{
public:
    Bench(bench::WatchedApplication &application, ui::Theme &theme)
        : m_application(application)
        , m_window(Contents::Empty, theme)
    {
    }

    bool open()
    {
        const bool isOpen = m_window.open();
        m_application.takeLongest(0);
        return isOpen;
    }

    bool arrival(const QString &name, const QByteArray &content, int rows, int order = 0)
    {
        const QString path = m_window.folder() + u'/' + name;
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.flush())
            return false;
        m_application.watch("Workbench::inspectFiles", [&] { m_window.workbench->inspectFiles({path}); });
        m_window.find<QComboBox>(u"inspectionOrder"_s)->setCurrentIndex(order);
        tell(u"the page for what is opened, "_s + name);
        const bool isRead = QTest::qWaitFor([&] { return list() && list()->model()->rowCount() == rows; }, patience)
            && QTest::qWaitFor([&] { return !m_window.find(u"inspectionStop"_s)->isVisible(); }, patience);
        settle();
        tell(u"coming in, "_s + name);
        for (const int row : {rows / 2, rows - 1}) {
            m_application.watch(
                "QListView::setCurrentIndex", [&] { list()->setCurrentIndex(list()->model()->index(row, 0)); });
            settle();
        }
        tell(u"choosing one, "_s + name);
        m_application.watch("Workbench::closeOpened", [&] { m_window.workbench->closeOpened(); });
        settle();
        tell(u"closing, "_s + name);
        return isRead;
    }

private:
    QListView *list() { return m_window.find<QListView>(u"inspectionList"_s); }

    /// Until the pool has had nothing to do for a while.
    static void settle()
    {
        constexpr int quiet = 400; // ms
        QElapsedTimer timer;
        timer.start();
        const auto isQuiet = [&timer] {
            if (!QThreadPool::globalInstance()->waitForDone(0))
                timer.restart();
            return timer.hasExpired(quiet);
        };
        static_cast<void>(QTest::qWaitFor(isQuiet, patience));
    }

    void tell(const QString &what)
    {
        constexpr qsizetype most = 6;
        m_out << what << " (goal " << goal << " ms):\n";
        for (const bench::Piece &piece : m_application.takeLongest(most))
            m_out << "  " << piece.milliseconds << " ms  " << piece.what << '\n';
        m_out.flush();
    }

    bench::WatchedApplication &m_application;
    WindowFixture m_window;
    QTextStream m_out{stdout};
};

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    bench::WatchedApplication application(argc, argv);
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 10'000;
    ui::Theme theme(ui::Theme::Mode::Light);
    theme.install();
    const std::optional<Samples> samples = makeSamples(count);
    Bench bench(application, theme);
    constexpr int byName = 1;
    const bool isDone = samples && bench.open() && bench.arrival(u"bundle.pem"_s, samples->bundle, count)
        && bench.arrival(u"sorted.pem"_s, samples->bundle, count, byName)
        && bench.arrival(u"bundle.pkipath"_s, samples->container, count + 1);
    return isDone ? 0 : 1;
}
