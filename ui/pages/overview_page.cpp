#include "ui/pages/overview_page.h"

#include "ui/models/inventory_controller.h"
#include "ui/pages/first_run_view.h"
#include "ui/pages/overview_view.h"
#include "ui/pages/page_parts.h"
#include "ui/text/error_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/states.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace certwright::ui {

using namespace Qt::StringLiterals;

OverviewPage::OverviewPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_stack(new QStackedWidget)
    , m_loading(new LoadingRows(context.theme()))
    , m_error(new ErrorState(context.theme()))
{
    setObjectName(u"overviewPage"_s);
    m_error->setObjectName(u"overviewError"_s);
    m_stack->addWidget(padded(m_loading));
    m_stack->addWidget(padded(m_error));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(m_error, &ErrorState::retried, &context.env.inventory, &InventoryController::refresh);
    connect(&context.env.inventory, &InventoryController::changed, this, &OverviewPage::update);
    m_loading->start(tr("Reading the workspace"));
    update();
}

OverviewPage::~OverviewPage() = default;

QWidget *OverviewPage::padded(QWidget *state)
{
    auto *box = new QWidget;
    auto *layout = makePageLayout(box);
    layout->addWidget(state);
    layout->addStretch();
    return box;
}

void OverviewPage::update()
{
    const InventoryController &inventory = m_context.env.inventory;
    if (inventory.error()) {
        m_error->setTexts(
            text::errorText(*inventory.error()), text::errorHint(*inventory.error()), inventory.error()->detail);
        m_stack->setCurrentIndex(1);
        return;
    }
    if (!inventory.isLoaded())
        return;
    m_loading->stop();
    const workspace::Inventory &all = inventory.inventory();
    if (all.authorities.isEmpty() && all.certificates.isEmpty() && all.problems.isEmpty()) {
        if (!m_firstRun)
            m_stack->addWidget(m_firstRun = new FirstRunView(m_context));
        m_stack->setCurrentWidget(m_firstRun);
        // While nothing was chosen, Return does what is marked first.
        if (const QWidget *focus = window()->focusWidget();
            isVisible() && (!focus || focus == this || focus == window()))
            m_firstRun->focusFirst();
        return;
    }
    if (!m_overview) {
        m_overview = new OverviewView(m_context);
        m_stack->addWidget(makeScrollArea(m_overview));
        connect(m_overview, &OverviewView::statusWanted, this, &OverviewPage::statusWanted);
        connect(m_overview, &OverviewView::listWanted, this, &OverviewPage::listWanted);
        connect(m_overview, &OverviewView::authoritiesWanted, this, &OverviewPage::authoritiesWanted);
    }
    m_overview->setInventory(all, inventory.now());
    m_stack->setCurrentIndex(m_stack->indexOf(m_overview->parentWidget()->parentWidget()));
}

void OverviewPage::focusFirst()
{
    if (m_firstRun && m_stack->currentWidget() == m_firstRun)
        m_firstRun->focusFirst();
    else if (m_overview)
        m_overview->focusFirst();
    else if (QPushButton *retry = m_error->findChild<QPushButton *>())
        retry->setFocus(Qt::TabFocusReason);
}

void OverviewPage::refreshAgain()
{
    m_context.env.inventory.refresh();
}

} // namespace certwright::ui
