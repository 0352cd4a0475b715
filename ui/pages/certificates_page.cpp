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

void CertificatesPage::select(const QModelIndex &index)
{
    // Qt makes a row current without selecting it when the list gets the focus.
    if (index.isValid() && !m_table->selectionModel()->hasSelection())
        m_table->selectionModel()->select(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    tellSelection();
    const QModelIndex source = m_filter->mapToSource(index);
    const auto record = source.isValid() ? std::optional(m_model->record(source.row())) : std::nullopt;
    const CertificateId id = record ? record->id : CertificateId();
    const QByteArray hash = record ? record->sha256 : QByteArray();
    if (id == m_shown && hash == m_shownHash)
        return;
    m_shown = id;
    m_shownHash = hash;
    loadPane();
    arrange();
}

void CertificatesPage::activate()
{
    m_context.commands.setSelection(selection());
}

/// The commands act on the current certificate; of exactly two chosen ones the other can be compared with it.
Selection CertificatesPage::selection() const
{
    Selection selection{current(), {}};
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.size() != 2 || !selection.certificate)
        return selection;
    const QModelIndex &other = rows.at(0).row() == m_table->currentIndex().row() ? rows.at(1) : rows.at(0);
    selection.second = m_model->record(m_filter->mapToSource(other).row());
    return selection;
}

void CertificatesPage::tellSelection()
{
    if (isVisible())
        m_context.commands.setSelection(selection());
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
                m_pane->setFailure(
                    {title, StatusKind::Problem, text::errorText(details.error()), text::errorHint(details.error())});
        });
}

bool CertificatesPage::isNarrow() const
{
    return window()->width() < m_context.theme().scaled(narrowWidth);
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
    constexpr int roomForPurpose = 860;
    constexpr int roomForNames = 700;
    constexpr int roomForKey = 600;
    constexpr int roomForIssuer = 520;
    constexpr int roomForBar = 440;
    const Theme &theme = m_context.theme();
    const int paneWidth = m_context.env.settings.inspectorWidth();
    const int room = showPane && !narrow ? width() - paneWidth : width();
    m_table->setColumnHidden(CertificateListModel::Purpose,
        room < theme.scaled(roomForPurpose) || (showPane && width() < theme.scaled(roomForAll)));
    m_table->setColumnHidden(CertificateListModel::Names, room < theme.scaled(roomForNames));
    m_table->setColumnHidden(CertificateListModel::Key, room < theme.scaled(roomForKey));
    m_table->setColumnHidden(CertificateListModel::Issuer, room < theme.scaled(roomForIssuer));
    m_table->setColumnHidden(CertificateListModel::Left, room < theme.scaled(roomForBar));
    if (appears && !narrow)
        m_splitter->setSizes({qMax(1, width() - paneWidth), paneWidth});
}

void CertificatesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

} // namespace certwright::ui
