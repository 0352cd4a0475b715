#include "ui/pages/certificates_page.h"

#include "ui/commands/command_set.h"
#include "ui/models/inventory_controller.h"
#include "ui/models/settings.h"
#include "ui/models/status_of.h"
#include "ui/pages/certificate_pane.h"
#include "ui/pages/page_parts.h"
#include "ui/text/error_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/cell_delegates.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/states.h"

#include <QHeaderView>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace certwright::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowWidth = 1100; // of the window: below it, list and inspector take turns

const QString chipAll = u"all"_s;
const QString chipProblem = u"problem"_s;
const QString chipDue = u"due"_s;
const QString chipInOrder = u"inOrder"_s;

std::optional<StatusKind> statusOfChip(const QString &id)
{
    if (id == chipProblem)
        return StatusKind::Problem;
    if (id == chipDue)
        return StatusKind::DueSoon;
    return id == chipInOrder ? std::optional(StatusKind::InOrder) : std::nullopt;
}

QString chipOfStatus(std::optional<StatusKind> status)
{
    if (status == StatusKind::Problem)
        return chipProblem;
    if (status == StatusKind::DueSoon)
        return chipDue;
    return status == StatusKind::InOrder ? chipInOrder : chipAll;
}

} // namespace

CertificatesPage::CertificatesPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_model(new CertificateListModel(this))
    , m_filter(new CertificateFilter(this))
    , m_splitter(new QSplitter)
    , m_pane(new CertificatePane(context))
{
    setObjectName(u"certificatesPage"_s);
    m_filter->setSourceModel(m_model);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(buildList());
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    m_paneOpen = context.env.settings.inspectorVisible();
    m_pane->hide();
    connect(m_pane, &CertificatePane::closed, this, [this] { toggleInspector(); });
    connect(m_pane, &CertificatePane::copied, this, &Page::copied);
    connect(m_splitter, &QSplitter::splitterMoved, this,
        [this] { m_context.env.settings.setInspectorWidth(m_pane->width()); });
    connect(&context.env.inventory, &InventoryController::changed, this, &CertificatesPage::update);
    buildKeys();
    update();
}

CertificatesPage::~CertificatesPage() = default;

QWidget *CertificatesPage::buildList()
{
    const Theme &theme = m_context.theme();
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 16, 0, 0);
    layout->setSpacing(12);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(24, 0, 16, 0);
    top->setSpacing(12);
    m_header = new PageHeader(theme, title());
    m_header->addAction(m_context.commands.makeButton(CommandId::OpenFiles));
    m_problems = new Banner(theme);
    m_problems->setObjectName(u"workspaceProblems"_s);
    m_problems->hide();
    m_chips = new FilterChips(theme, tr("Show certificates"));
    m_chips->setObjectName(u"certificateChips"_s);
    top->addWidget(m_header);
    top->addWidget(m_problems);
    top->addWidget(m_chips);
    layout->addLayout(top);
    m_content = new QStackedWidget;
    buildTable();
    buildStates();
    layout->addWidget(m_content, 1);
    connect(m_chips, &FilterChips::chosen, this, [this](const QString &id) { showStatus(statusOfChip(id)); });
    return list;
}

void CertificatesPage::buildTable()
{
    using Model = CertificateListModel;
    const Theme &theme = m_context.theme();
    m_table = new DataTable(theme, tr("Certificates"));
    m_table->setObjectName(u"certificateTable"_s);
    m_table->setModel(m_filter);
    m_table->setItemDelegateForColumn(Model::Certificate, new NameDelegate(theme, m_table));
    m_table->setItemDelegateForColumn(Model::Issuer, new CellDelegate(theme, ColorRole::Text2, m_table));
    m_table->setItemDelegateForColumn(Model::Names, new CellDelegate(theme, ColorRole::Text2, m_table));
    m_table->setItemDelegateForColumn(Model::Expires, new DateDelegate(theme, m_table));
    m_table->setItemDelegateForColumn(Model::Left, new LifetimeDelegate(theme, m_table));
    m_table->setItemDelegateForColumn(Model::Key, new IconTextDelegate(theme, m_table));
    m_table->setItemDelegateForColumn(Model::Purpose, new CellDelegate(theme, ColorRole::Text2, m_table));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(Model::Expires, Qt::AscendingOrder);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(Model::Certificate, QHeaderView::Stretch);
    header->setStretchLastSection(false);
    const int unit = m_table->fontMetrics().averageCharWidth();
    for (const auto &[column, characters] : QList<QPair<int, int>>{{Model::Issuer, 17}, {Model::Names, 8},
             {Model::Expires, 18}, {Model::Left, 9}, {Model::Key, 11}, {Model::Purpose, 14}})
        m_table->setColumnWidth(column, characters * unit);
    m_content->addWidget(m_table);
    connect(m_table, &DataTable::currentRowChanged, this, &CertificatesPage::select);
    connect(m_table, &DataTable::opened, this, [this] {
        m_paneOpen = true;
        m_narrowPane = true;
        arrange();
        m_pane->focusTabs();
    });
    connect(m_table, &DataTable::copied, this, &Page::copied);
}

void CertificatesPage::buildStates()
{
    const Theme &theme = m_context.theme();
    m_empty = new EmptyState(theme);
    m_empty->setObjectName(u"certificatesEmpty"_s);
    m_error = new ErrorState(theme);
    m_error->setObjectName(u"certificatesError"_s);
    m_loading = new LoadingRows(theme);
    for (QWidget *state :
        {static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_error), static_cast<QWidget *>(m_loading)}) {
        auto *box = new QWidget;
        auto *layout = new QVBoxLayout(box);
        layout->setContentsMargins(24, 24, 24, 24);
        layout->addWidget(state);
        layout->addStretch();
        m_content->addWidget(box);
    }
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_model->rowCount() == 0)
            m_context.desk.newCertificate({});
        else
            showStatus(std::nullopt);
    });
    connect(m_error, &ErrorState::retried, &m_context.env.inventory, &InventoryController::refresh);
    m_loading->start(tr("Reading the workspace"));
}

void CertificatesPage::buildKeys()
{
    auto *toggle = new QShortcut(Qt::Key_F4, this);
    toggle->setContext(Qt::WidgetWithChildrenShortcut);
    connect(toggle, &QShortcut::activated, this, &CertificatesPage::toggleInspector);
}

void CertificatesPage::focusFirst()
{
    m_table->setFocus(Qt::TabFocusReason);
    if (!m_table->currentIndex().isValid() && m_filter->rowCount() > 0)
        m_table->setCurrentIndex(m_filter->index(0, 0));
}

void CertificatesPage::filterText(const QString &text)
{
    m_filter->setSearch(text);
    updateContent();
}

void CertificatesPage::refreshAgain()
{
    m_context.env.inventory.refresh();
}

bool CertificatesPage::stepBack()
{
    if (!isNarrow() || !m_narrowPane)
        return false;
    m_narrowPane = false;
    arrange();
    m_table->setFocus();
    return true;
}

bool CertificatesPage::focusPane(int step)
{
    const bool inPane = m_pane->isAncestorOf(focusWidget());
    if (step > 0 && !inPane && m_pane->isVisible()) {
        m_pane->focusTabs();
        return true;
    }
    if (step < 0 && inPane && m_table->isVisible()) {
        m_table->setFocus(Qt::TabFocusReason);
        return true;
    }
    return false;
}

void CertificatesPage::showStatus(std::optional<StatusKind> status)
{
    m_filter->setStatus(status);
    if (!status)
        m_filter->setSearch({});
    m_chips->choose(chipOfStatus(status));
    updateContent();
}

void CertificatesPage::showCertificate(const CertificateId &id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    QModelIndex index = m_filter->mapFromSource(m_model->index(row, 0));
    if (!index.isValid()) {
        showStatus(std::nullopt);
        index = m_filter->mapFromSource(m_model->index(row, 0));
    }
    m_paneOpen = true;
    m_narrowPane = true;
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    arrange();
}

void CertificatesPage::toggleInspector()
{
    if (isNarrow()) {
        m_narrowPane = !m_narrowPane && !m_shown.isEmpty();
    } else {
        m_paneOpen = !m_paneOpen;
        m_context.env.settings.setInspectorVisible(m_paneOpen);
    }
    arrange();
    if (!m_pane->isVisible())
        m_table->setFocus();
}

std::optional<workspace::CertificateRecord> CertificatesPage::current() const
{
    const QModelIndex index = m_filter->mapToSource(m_table->currentIndex());
    return index.isValid() ? std::optional(m_model->record(index.row())) : std::nullopt;
}

void CertificatesPage::update()
{
    const InventoryController &inventory = m_context.env.inventory;
    if (inventory.isLoaded())
        m_model->setCertificates(inventory.inventory().certificates, inventory.now());
    updateChips();
    updateContent();
    select(m_table->currentIndex());
}

void CertificatesPage::updateChips()
{
    const InventoryController &inventory = m_context.env.inventory;
    const StatusCounts counts = countStatus(inventory.inventory().certificates, inventory.now());
    m_chips->setChips({{chipAll, tr("All"), counts.all(), {}},
        {chipProblem, StatusWords::word(StatusKind::Problem), counts.problem, StatusKind::Problem},
        {chipDue, StatusWords::word(StatusKind::DueSoon), counts.dueSoon, StatusKind::DueSoon},
        {chipInOrder, StatusWords::word(StatusKind::InOrder), counts.inOrder, StatusKind::InOrder}});
    const QList<Error> &problems = inventory.inventory().problems;
    m_problems->setVisible(!problems.isEmpty());
    if (problems.isEmpty())
        return;
    m_problems->setVerdict(StatusKind::DueSoon,
        tr("%n entry(s) of the workspace cannot be read; the others are shown.", nullptr,
            static_cast<int>(problems.size())),
        errorWithHint(problems.first()));
}

void CertificatesPage::updateContent()
{
    const InventoryController &inventory = m_context.env.inventory;
    if (!inventory.isLoaded() && !inventory.error()) {
        m_content->setCurrentWidget(m_loading->parentWidget());
    } else if (inventory.error()) {
        m_loading->stop();
        const Error &error = *inventory.error();
        m_error->setTexts(text::errorText(error), text::errorHint(error), error.detail);
        m_content->setCurrentWidget(m_error->parentWidget());
    } else if (m_filter->rowCount() == 0) {
        m_loading->stop();
        if (m_model->rowCount() == 0)
            m_empty->setTexts(tr("No certificates yet."),
                tr("The first one takes a few seconds and works for localhost."), tr("New certificate"));
        else if (!m_filter->search().trimmed().isEmpty())
            m_empty->setTexts(
                tr("No certificate contains “%1”.").arg(m_filter->search().trimmed()), {}, tr("Show all"));
        else
            m_empty->setTexts(tr("No certificate is in this state."), {}, tr("Show all"));
        m_content->setCurrentWidget(m_empty->parentWidget());
    } else {
        m_loading->stop();
        m_content->setCurrentWidget(m_table);
    }
    arrange();
}

void CertificatesPage::select(const QModelIndex &index)
{
    const QModelIndex source = m_filter->mapToSource(index);
    Selection selection;
    if (source.isValid())
        selection.certificate = m_model->record(source.row());
    if (isVisible())
        m_context.commands.setSelection(selection);
    const CertificateId id = selection.certificate ? selection.certificate->id : CertificateId();
    const QByteArray hash = selection.certificate ? selection.certificate->sha256 : QByteArray();
    if (id == m_shown && hash == m_shownHash)
        return;
    m_shown = id;
    m_shownHash = hash;
    loadPane();
    arrange();
}

void CertificatesPage::activate()
{
    const std::optional<workspace::CertificateRecord> record = current();
    m_context.commands.setSelection({record, {}});
}

void CertificatesPage::loadPane()
{
    const std::optional<workspace::CertificateRecord> record = current();
    const int request = ++m_request;
    if (!record)
        return;
    loadDetails(this, *record, m_context.env.inventory.now(),
        [this, request, title = record->title()](const Result<CertificateDetails> &details) {
            if (request != m_request)
                return;
            if (details)
                m_pane->setDetails(*details, m_context.env.inventory.now());
            else
                m_pane->setFailure(title, details.error());
        });
}

bool CertificatesPage::isNarrow() const
{
    return window()->width() < narrowWidth;
}

void CertificatesPage::arrange()
{
    const bool any = !m_shown.isEmpty() && m_content->currentWidget() == m_table;
    const bool narrow = isNarrow();
    const bool showPane = any && (narrow ? m_narrowPane : m_paneOpen);
    const bool appears = showPane && m_pane->isHidden();
    m_splitter->widget(0)->setVisible(!narrow || !showPane);
    m_pane->setVisible(showPane);
    // The inspector says what a certificate is for; beside it the names need the room.
    constexpr int roomForAll = 1400;
    m_table->setColumnHidden(CertificateListModel::Purpose, showPane && width() < roomForAll);
    if (appears && !narrow) {
        const int paneWidth = m_context.env.settings.inspectorWidth();
        m_splitter->setSizes({qMax(1, width() - paneWidth), paneWidth});
    }
}

void CertificatesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

} // namespace certwright::ui
