#include "ui/pages/workbench.h"

#include "ui/commands/command_set.h"
#include "ui/models/inventory_controller.h"
#include "ui/models/keyring_state.h"
#include "ui/models/settings.h"
#include "ui/pages/authorities_page.h"
#include "ui/pages/certificates_page.h"
#include "ui/pages/endpoints_page.h"
#include "ui/pages/inspection_page.h"
#include "ui/pages/job_tracker.h"
#include "ui/pages/new_certificate_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/palette.h"
#include "ui/pages/ready_page.h"
#include "ui/pages/settings_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/new_button.h"
#include "ui/window/status_line.h"

#include <QApplication>

namespace certwright::ui {

using namespace Qt::StringLiterals;

Workbench::Workbench(const Environment &environment, QObject *parent)
    : QObject(parent)
    , m_env(environment)
    , m_window(std::make_unique<MainWindow>(environment.theme))
    , m_jobs(std::make_unique<JobTracker>(*m_window->statusLine()))
    , m_commands(std::make_unique<CommandSet>(environment.theme, *this))
    , m_context(std::make_unique<PageContext>(PageContext{environment, *this, *m_commands, *m_jobs}))
    , m_palette(std::make_unique<Palette>(*m_context, *m_window))
{
    m_window->setObjectName(u"mainWindow"_s);
    m_window->setPaletteSource(m_palette.get());
    const QByteArray geometry = m_env.settings.windowGeometry();
    if (!geometry.isEmpty())
        m_window->restoreGeometry(geometry);
    m_window->fitScreen();
    addPages();
    addNewEntries();
    addKeys();
    connectWindow();
    updateCounts();
    updateKeyring();
    // No control is marked before the first key is pressed, and Ctrl+V reaches the window.
    m_overview->setFocus();
}

// The window goes first: its pages look at commands and jobs until their end.
Workbench::~Workbench()
{
    QWidget *focus = QApplication::focusWidget();
    if (focus && m_window->isAncestorOf(focus))
        focus->clearFocus(); // while everything that listens is still there
    m_window.reset();
}

void Workbench::addPages()
{
    m_overview = new OverviewPage(*m_context);
    m_certificates = new CertificatesPage(*m_context);
    m_authorities = new AuthoritiesPage(*m_context);
    m_endpoints = new EndpointsPage(*m_context);
    m_settings = new SettingsPage(*m_context);
    m_window->addPage(m_overview, IconName::Overview);
    m_window->addPage(m_certificates, IconName::Certificates);
    m_window->addPage(m_authorities, IconName::Authorities);
    m_window->addPage(m_endpoints, IconName::Endpoints);
    m_window->addPage(m_settings, IconName::Settings, MainWindow::Placement::Bottom);
    m_current = m_overview;
    connect(m_overview, &OverviewPage::statusWanted, this, [this](StatusKind kind) {
        m_window->showPage(m_certificates);
        m_certificates->showStatus(kind);
    });
    connect(m_overview, &OverviewPage::listWanted, this, [this] { m_window->showPage(m_certificates); });
    connect(m_overview, &OverviewPage::authoritiesWanted, this, [this] { m_window->showPage(m_authorities); });
}

void Workbench::addNewEntries()
{
    NewButton *button = m_window->newButton();
    const auto add = [this, button](IconName icon, CommandId id, const QString &title, const QString &explanation) {
        QAction *action = m_commands->action(id);
        connect(button->addEntry(icon, title, explanation, action->shortcut()), &QAction::triggered, action,
            &QAction::trigger);
    };
    add(IconName::Certificates, CommandId::NewCertificate, tr("Certificate from a local authority"),
        tr("Ready at once, for this computer and your network"));
    add(IconName::Authorities, CommandId::NewAuthority, tr("Local authority"),
        tr("Your own root, limited to the names you choose"));
}

// Those of the New menu have their keys there.
void Workbench::addKeys()
{
    for (const std::unique_ptr<Command> &command : m_commands->commands()) {
        if (command->id() != CommandId::NewCertificate && command->id() != CommandId::NewAuthority)
            m_window->addAction(m_commands->action(command->id()));
    }
}

void Workbench::connectWindow()
{
    connect(m_window.get(), &MainWindow::filesDropped, this, &Workbench::inspectFiles);
    connect(m_window.get(), &MainWindow::textPasted, this, [this](const QString &text) { inspectText(text); });
    connect(m_endpoints, &EndpointsPage::inspectionWanted, this, &Workbench::inspectText);
    connect(m_window.get(), &MainWindow::currentPageChanged, this, &Workbench::pageShown);
    connect(m_window.get(), &MainWindow::backWanted, this, &Workbench::showBefore);
    connect(m_window.get(), &MainWindow::closing, this,
        [this] { m_env.settings.setWindowGeometry(m_window->saveGeometry()); });
    connect(m_window->statusLine(), &StatusLine::endStateClicked, this, [this] { m_window->showPage(m_settings); });
    connect(&m_env.inventory, &InventoryController::changed, this, &Workbench::updateCounts);
    connect(&m_env.keyring, &KeyringState::changed, this, &Workbench::updateKeyring);
}

void Workbench::updateCounts()
{
    const workspace::Inventory &inventory = m_env.inventory.inventory();
    const auto count = [](qsizetype size) { return size > 0 ? static_cast<int>(size) : -1; };
    m_window->setCount(m_certificates, count(inventory.certificates.size()));
    m_window->setCount(m_authorities, count(inventory.authorities.size()));
    if (!m_wanted.isEmpty() && m_env.inventory.certificate(m_wanted))
        m_certificates->showCertificate(std::exchange(m_wanted, {}));
}

void Workbench::updateKeyring()
{
    const KeyringState::State state = m_env.keyring.state();
    const IconName icon = state == KeyringState::State::Available ? IconName::Unlock : IconName::Lock;
    m_window->statusLine()->setEndState(icon, KeyringState::words(state), KeyringState::explanation(state));
}

void Workbench::pageShown(Page *page)
{
    if (page == m_certificates)
        m_certificates->activate();
    else if (page == m_authorities)
        m_authorities->activate();
    else if (page == m_inspection)
        m_inspection->activate();
    else if (page != m_ready)
        m_commands->setSelection({});
    if (page != m_new && page != m_ready && page != m_inspection)
        m_before = page;
    if (m_current && m_current != m_new && m_current != m_ready)
        m_history.append(m_current);
    m_current = page;
}

/// Each step leads one page further back; forms that were left are no place to return to.
void Workbench::showBefore()
{
    while (!m_history.isEmpty()) {
        const QPointer<Page> page = m_history.takeLast();
        if (!page || page == m_current)
            continue;
        m_current.clear();
        m_window->showPage(page);
        return m_window->currentPage()->focusFirst();
    }
}

void Workbench::goBack()
{
    m_window->showPage(m_before ? m_before.data() : m_overview);
    m_window->currentPage()->focusFirst();
}

template <typename HiddenPage>
HiddenPage *Workbench::hiddenPage(HiddenPage *&page)
{
    if (!page) {
        page = new HiddenPage(*m_context);
        m_window->addHiddenPage(page);
        connect(page, &HiddenPage::left, this, &Workbench::goBack);
        if constexpr (std::is_same_v<HiddenPage, NewCertificatePage>) {
            connect(page, &NewCertificatePage::issued, this, [this](const authority::IssueOutcome &outcome) {
                ReadyPage *ready = hiddenPage(m_ready);
                ready->showOutcome(outcome);
                if (m_window->currentPage() == m_new) {
                    m_window->showPage(ready);
                    ready->focusFirst();
                }
                m_window->statusLine()->showMessage(
                    tr("The certificate for %1 is ready.").arg(outcome.certificate.title()));
            });
        }
    }
    return page;
}

void Workbench::newCertificate(const NewCertificateStart &start)
{
    NewCertificatePage *page = hiddenPage(m_new);
    page->start(start);
    m_window->showPage(page);
    page->focusFirst();
}

void Workbench::useCertificate(const CertificateId &id)
{
    const workspace::CertificateRecord *record = m_env.inventory.certificate(id);
    if (!record)
        return;
    ReadyPage *page = hiddenPage(m_ready);
    page->showCertificate(*record, m_env.inventory.authority(record->authority));
    m_window->showPage(page);
    page->focusFirst();
}

void Workbench::checkServer(const QString &target)
{
    m_window->showPage(m_endpoints);
    m_endpoints->check(target);
}

void Workbench::showCertificate(const CertificateId &id)
{
    m_window->showPage(m_certificates);
    if (m_env.inventory.certificate(id))
        m_certificates->showCertificate(id);
    else
        m_wanted = id;
    m_certificates->focusFirst();
}

void Workbench::showAuthority(const AuthorityId &id)
{
    m_window->showPage(m_authorities);
    m_authorities->showAuthority(id);
    m_authorities->focusFirst();
}

} // namespace certwright::ui
