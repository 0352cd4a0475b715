#include "tests/gui/screens/sample_table.h"
#include "tests/gui/screens/scene.h"
#include "ui/dialogs/refusal_box.h"
#include "ui/theme/button_kind.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/expiry_timeline.h"
#include "ui/widgets/label.h"
#include "ui/widgets/new_button.h"
#include "ui/widgets/search_field.h"
#include "ui/window/main_window.h"
#include "ui/window/palette_source.h"
#include "ui/window/status_line.h"

#include <QAction>
#include <QHBoxLayout>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace certwright::ui;

namespace certwright::screens {

namespace {

/// A page of the pictures with invented data.
class SamplePage final : public Page
{
    Q_OBJECT

public:
    SamplePage(const Theme &theme, const QString &title)
        : m_title(title)
        , m_column(new QVBoxLayout(this))
        , m_heading(new Label(theme, title, TextSize::PageTitle))
    {
        m_column->setContentsMargins(24, 16, 24, 24);
        m_column->setSpacing(16);
        m_column->addWidget(m_heading);
    }

    QString title() const override { return m_title; }
    void focusFirst() override { setFocus(); }
    QVBoxLayout *column() const { return m_column; }
    Label *heading() const { return m_heading; }

private:
    QString m_title;
    QVBoxLayout *m_column;
    Label *m_heading;
};

QList<TimelineItem> sampleItems(const QDateTime &now)
{
    using enum StatusKind;
    const struct {
        const char *name;
        int days;
        StatusKind kind;
        bool itself;
    } samples[] = {{"vpn.harbour.example", -1, Problem, false}, {"mail.harbour.example", -1, Problem, true},
        {"grafana.home.arpa", 3, DueSoon, false}, {"*.staging.harbour.example", 6, DueSoon, true},
        {"ldap.harbour.internal", 11, DueSoon, false}, {"registry.harbour.test", 17, InOrder, false},
        {"edge.harbour.example", 19, InOrder, true}, {"cdn.harbour.example", 24, InOrder, true},
        {"ci.harbour.test", 24, InOrder, true}, {"jenkins.harbour.test", 25, InOrder, true},
        {"www.harbour.example", 31, InOrder, true}, {"status.harbour.example", 33, InOrder, true},
        {"chat.harbour.example", 38, InOrder, true}, {"wiki.harbour.example", 42, InOrder, true},
        {"db-02.harbour.internal", 47, Unknown, false}, {"nats.harbour.internal", 54, InOrder, true},
        {"app.harbour.test", 61, InOrder, false}, {"git.harbour.example", 61, InOrder, true},
        {"auth.harbour.example", 64, InOrder, true}, {"s3.harbour.internal", 68, InOrder, true}};
    QList<TimelineItem> items;
    for (const auto &sample : samples)
        items.append({QString::fromLatin1(sample.name), QString::fromLatin1(sample.name),
            now.addDays(sample.days).addSecs(3600), sample.kind, sample.itself});
    for (int i = 0; i < 11; ++i)
        items.append({QString::number(i), u"later-%1.harbour.test"_s.arg(i), now.addDays(140 + i), InOrder, true});
    return items;
}

Page *makeOverview(const Theme &theme)
{
    auto *page = new SamplePage(theme, u"Overview"_s);
    page->heading()->setText(u"Two certificates need you today."_s);
    auto *chips = new FilterChips(theme, u"Summary"_s);
    chips->setChips({{u"good"_s, u"In order"_s, 36, StatusKind::InOrder},
        {u"due"_s, u"Due soon"_s, 3, StatusKind::DueSoon}, {u"bad"_s, u"Problem"_s, 2, StatusKind::Problem}});
    page->column()->addWidget(chips);
    auto *card = new Card(theme, u"The next 100 days"_s);
    card->setHeaderLine(false);
    auto *legend = new TimelineLegend(theme);
    card->addAction(legend);
    auto *timeline = new ExpiryTimeline(theme);
    timeline->setObjectName(u"timeline"_s);
    const QDateTime now(QDate(2026, 11, 21), QTime(12, 0), QTimeZone::utc());
    timeline->setItems(sampleItems(now), now);
    card->content()->setContentsMargins(16, 4, 16, 8);
    card->content()->addWidget(timeline);
    page->column()->addWidget(card);
    page->column()->addStretch(1);
    return page;
}

Page *makeCertificates(const Theme &theme)
{
    auto *page = new SamplePage(theme, u"Certificates"_s);
    auto *chips = new FilterChips(theme, u"Show"_s);
    chips->setChips({{u"all"_s, u"All"_s, 42}, {u"bad"_s, u"Problem"_s, 2, StatusKind::Problem},
        {u"due"_s, u"Due soon"_s, 3, StatusKind::DueSoon}, {u"unknown"_s, u"Unknown"_s, 1, StatusKind::Unknown},
        {u"good"_s, u"In order"_s, 36, StatusKind::InOrder}});
    page->column()->addWidget(chips);
    DataTable *table = makeSampleTable(theme, 40);
    table->setObjectName(u"table"_s);
    table->setEdgePadding(24);
    table->sortByColumn(2, Qt::AscendingOrder);
    page->column()->addWidget(table, 1);
    page->column()->setContentsMargins(0, 16, 0, 0);
    page->heading()->setContentsMargins(24, 0, 24, 0);
    chips->setContentsMargins(24, 0, 24, 0);
    table->selectRow(3);
    return page;
}

class SampleSource final : public PaletteSource
{
public:
    QList<PaletteEntry> find(const QString &text) const override
    {
        const QString certificates = u"Certificates"_s;
        const QString commands = u"Commands"_s;
        return {{certificates, text + u".harbour.example"_s, u"Expired yesterday, Let’s Encrypt YE1"_s,
                    StatusKind::Problem},
            {certificates, u"Mara Lindqvist (e-%1)"_s.arg(text), u"Ends 4 Jun 2027, Actalis Client CA G3"_s,
                StatusKind::InOrder},
            {commands, u"Check server “%1”"_s.arg(text), u"Opens a new endpoint report"_s, {}, IconName::Endpoints},
            {commands, u"New certificate for “%1”"_s.arg(text), u"From Harbour Dev CA"_s, {}, IconName::Certificates,
                QKeySequence(Qt::CTRL | Qt::Key_N)}};
    }
};

std::unique_ptr<QWidget> makeShell(Theme &theme, int page)
{
    auto window = std::make_unique<MainWindow>(theme);
    Page *certificates = makeCertificates(theme);
    auto *authorities = new SamplePage(theme, u"Authorities"_s);
    window->addPage(makeOverview(theme), IconName::Overview);
    window->addPage(certificates, IconName::Certificates);
    window->addPage(authorities, IconName::Authorities);
    window->addPage(new SamplePage(theme, u"Endpoints"_s), IconName::Endpoints);
    window->addPage(new SamplePage(theme, u"Settings"_s), IconName::Settings, MainWindow::Placement::Bottom);
    window->setCount(certificates, 42);
    window->setCount(authorities, 3);
    static const SampleSource source;
    window->setPaletteSource(&source);
    window->statusLine()->setJob(u"check"_s, u"Checking endpoints"_s, 3214, 5000);
    window->statusLine()->setEndState(IconName::Unlock, u"Keyring unlocked"_s);
    NewButton *fresh = window->newButton();
    fresh->addEntry(IconName::Authorities, u"Certificate from a local authority"_s,
        u"Ready at once, for this computer and your network"_s, Qt::CTRL | Qt::Key_N);
    fresh->addSeparator();
    fresh->addEntry(IconName::Shield, u"Local authority"_s, u"Your own root, limited to the names you choose"_s,
        Qt::CTRL | Qt::SHIFT | Qt::Key_A);
    window->showPage(window->pages().at(page));
    return window;
}

void wait(QWidget &window)
{
    // Only the time: jobs appear late.
    Q_UNUSED(window)
}

void openMenu(QWidget &window)
{
    static_cast<MainWindow &>(window).newButton()->openMenu();
}

void search(QWidget &window)
{
    SearchField *field = static_cast<MainWindow &>(window).searchField();
    window.activateWindow();
    field->setFocus(Qt::ShortcutFocusReason);
    field->setText(u"mail"_s);
}

void focusTable(QWidget &window)
{
    window.findChild<QWidget *>(u"table"_s)->setFocus(Qt::TabFocusReason);
}

void focusTimeline(QWidget &window)
{
    auto *timeline = window.findChild<ExpiryTimeline *>(u"timeline"_s);
    timeline->setFocus(Qt::TabFocusReason);
    timeline->setCurrentDot(16);
}

std::unique_ptr<QWidget> makeRefusal(Theme &theme)
{
    Q_UNUSED(theme)
    return makeRefusalBox(
        Error{ErrorCode::WorkspaceUnusable, {u"/home/mara/.local/share/certwright"_s, u"Not a directory"_s}});
}

} // namespace

QList<Scene> shellScenes()
{
    const auto page = [](int number) { return [number](Theme &theme) { return makeShell(theme, number); }; };
    return {
        {u"shell-overview"_s, page(0), wait},
        {u"shell-timeline-focus"_s, page(0), focusTimeline},
        {u"shell-table"_s, page(1), focusTable},
        {u"shell-new-menu"_s, page(0), openMenu},
        {u"shell-palette"_s, page(1), search},
        {u"shell-small"_s, page(1), wait, {800, 560}},
        {u"box-no-workspace"_s, makeRefusal, {}, {560, 200}},
    };
}

} // namespace certwright::screens

#include "shell_scenes.moc"
