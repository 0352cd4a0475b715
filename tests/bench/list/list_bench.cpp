// list_bench [CERTIFICATES]: the longest stall of the list of what was opened, while it is searched, sorted and
// scrolled, beside QSortFilterProxyModel over the same entries in the same view.
#include "core/pki/certificate_builder.h"
#include "tests/bench/list/proxy_list.h"
#include "ui/pages/entry_delegate.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QListView>
#include <QScrollBar>
#include <QTextStream>
#include <QWindow>

#include <algorithm>
#include <functional>
#include <utility>

using namespace certwright;
using namespace Qt::StringLiterals;
using ui::InspectionModel;

namespace {

constexpr int differentEnds = 300; // days
constexpr QSize listSize(247, 800); // as in the window

ui::Inspection makeInspection(int count, const QDateTime &now)
{
    ui::InspectedInput input{u"bundle.pem"_s, {}, {}, 0};
    const Result<pki::PrivateKey> key = pki::PrivateKey::generate(pki::KeyType::recommended());
    for (int i = 0; key && i < count; ++i) {
        pki::CertificateTemplate what;
        what.commonName = u"host%1.example.com"_s.arg(i * 7919 % count);
        what.notBefore = now;
        what.notAfter = now.addDays(1 + i % differentEnds);
        what.keyUsage = pki::KeyUsage::DigitalSignature;
        what.extendedUsage = pki::ExtendedUsage::ServerAuth;
        inspect::FoundObject object;
        object.kind = inspect::ObjectKind::Certificate;
        object.certificate
            = pki::signRoot(what, *key).map([](const auto &made) { return std::optional(made); }).valueOr({});
        if (object.certificate)
            input.result.objects << object;
    }
    return {input};
}

/// A list as in the window, and how it is searched and sorted.
struct Subject {
    QListView &view;
    std::function<void(const QString &)> search;
    std::function<void(InspectionModel::Order)> order;
};

/// In milliseconds, until what changed is painted.
double stallOf(Subject &subject, const std::function<void()> &act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    QCoreApplication::processEvents(); // the view lays itself out by a timer
    subject.view.viewport()->repaint();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double searching(Subject &subject)
{
    double longest = 0;
    for (const char *text : {"h", "ho", "hos", "host", "host1", "host12", "host12 com", "nobody", "host1", ""})
        longest = std::max(longest, stallOf(subject, [&] { subject.search(QString::fromLatin1(text)); }));
    return longest;
}

double sorting(Subject &subject)
{
    using enum InspectionModel::Order;
    double longest = 0;
    for (const InspectionModel::Order order : {ByTitle, ByEnd, ByTitle, AsFound})
        longest = std::max(longest, stallOf(subject, [&] { subject.order(order); }));
    return longest;
}

double scrolling(Subject &subject)
{
    constexpr int steps = 200;
    QScrollBar &bar = *subject.view.verticalScrollBar();
    double longest = 0;
    for (int i = 0; i <= steps; ++i)
        longest = std::max(longest, stallOf(subject, [&] { bar.setValue(bar.maximum() * i / steps); }));
    return longest;
}

/// The shortest of several runs, in turns: what another program does meanwhile is no stall of ours.
std::pair<double, double> best(Subject &ours, Subject &theirs, double (*act)(Subject &))
{
    constexpr int runs = 5;
    std::pair<double, double> shortest{act(ours), act(theirs)};
    for (int i = 1; i < runs; ++i) {
        shortest.first = std::min(shortest.first, act(ours));
        shortest.second = std::min(shortest.second, act(theirs));
    }
    return shortest;
}

void show(Subject &subject, QAbstractItemModel &model, const ui::Theme &theme)
{
    subject.view.setModel(&model);
    subject.view.setItemDelegate(new ui::EntryDelegate(theme, &subject.view));
    subject.view.setSpacing(1);
    subject.view.setUniformItemSizes(true);
    subject.view.resize(listSize);
    subject.view.show();
    while (!subject.view.windowHandle()->isExposed()) // before, nothing is painted
        QCoreApplication::processEvents();
    scrolling(subject);
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QTextStream out(stdout);
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 10'000;
    ui::Theme theme(ui::Theme::Mode::Light);
    theme.install();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const ui::Inspection inspection = makeInspection(count, now);
    InspectionModel own;
    InspectionModel source;
    own.append(inspection, now);
    source.append(inspection, now);
    bench::ProxyList proxy(source);
    proxy.setSourceModel(&source);

    QListView ownView;
    QListView proxyView;
    Subject ours{ownView, [&own](const QString &text) { own.setSearch(text); },
        [&own](InspectionModel::Order order) { own.setOrder(order); }};
    Subject theirs{proxyView, [&proxy](const QString &text) { proxy.setSearch(text); },
        [&proxy](InspectionModel::Order order) { proxy.setOrder(order); }};
    show(ours, own, theme);
    show(theirs, proxy, theme);
    out << "longest stall in a list of " << own.rowCount() << " (goal 16 ms), ours and QSortFilterProxyModel:\n";
    const auto compare = [&](const char *what, double (*act)(Subject &)) {
        const auto [mine, proxys] = best(ours, theirs, act);
        out << what << ": " << mine << " ms, " << proxys << " ms, ratio " << mine / proxys << '\n';
    };
    compare("searching", searching);
    compare("sorting", sorting);
    compare("scrolling", scrolling);
    return own.rowCount() == count && proxy.rowCount() == count ? 0 : 1;
}
