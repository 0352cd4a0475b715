// The list of the page: its table, chips and states.

#include "ui/commands/command_set.h"
#include "ui/models/inventory_controller.h"
#include "ui/models/status_of.h"
#include "ui/pages/certificate_pane.h"
#include "ui/pages/certificates_page.h"
#include "ui/pages/page_parts.h"
#include "ui/text/error_text.h"
#include "ui/text/format_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/cell_delegates.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/states.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace certwright::ui {

using namespace Qt::StringLiterals;

namespace {

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
    m_table->setEdgePadding(24);
    m_table->setModel(m_filter);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->addAction(m_context.commands.action(CommandId::CompareCertificate));
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
    m_table->setColumnWidth(Model::Expires, std::max(m_table->columnWidth(Model::Expires), dateColumnWidth(theme)));
    m_content->addWidget(m_table);
    connect(m_table, &DataTable::currentRowChanged, this, &CertificatesPage::select);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CertificatesPage::tellSelection);
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

void CertificatesPage::showStatus(std::optional<StatusKind> status)
{
    m_filter->setStatus(status);
    if (!status)
        m_filter->setSearch({});
    m_chips->choose(chipOfStatus(status));
    updateContent();
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
    const auto count = static_cast<int>(problems.size());
    m_problems->setVerdict(StatusKind::DueSoon,
        text::grouped(
            tr("%n entry(s) of the workspace cannot be read in full; what can be is shown.", nullptr, count), count),
        errorList(problems));
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

} // namespace certwright::ui
