// What was opened and pasted: it stays until everything is closed.

#include "ui/commands/command_set.h"
#include "ui/pages/inspection_page.h"
#include "ui/pages/workbench.h"
#include "ui/window/status_line.h"

namespace certwright::ui {

InspectionPage *Workbench::openedPage()
{
    if (m_inspection)
        return m_inspection;
    m_inspection = new InspectionPage(*m_context);
    m_window->addPage(m_inspection, IconName::File);
    connect(m_inspection, &InspectionPage::left, this, &Workbench::goBack);
    connect(m_inspection, &InspectionPage::nothingOpened, this, &Workbench::closeOpened);
    connect(m_inspection, &InspectionPage::counted, this,
        [this, page = m_inspection](int objects) { m_window->setCount(page, objects); });
    m_commands->setSomethingOpen(true);
    return m_inspection;
}

void Workbench::inspectFiles(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    InspectionPage *page = openedPage();
    m_window->showPage(page);
    m_window->statusLine()->clearMessage();
    page->inspectFiles(paths);
}

void Workbench::inspectText(const QString &text, const QString &name)
{
    InspectionPage *page = openedPage();
    m_window->showPage(page);
    m_window->statusLine()->clearMessage();
    page->inspectText(text, name);
}

void Workbench::showOpened()
{
    if (!m_inspection)
        return;
    m_window->showPage(m_inspection);
    m_inspection->focusFirst();
}

void Workbench::saveOpened()
{
    if (const std::shared_ptr<const Exportable> what = m_inspection ? m_inspection->chosen() : nullptr)
        openExport(what);
}

/// The page goes as a whole, so that none of its views keeps anything.
void Workbench::closeOpened()
{
    if (!m_inspection)
        return;
    InspectionPage *page = std::exchange(m_inspection, nullptr);
    page->drop();
    if (m_window->currentPage() == page)
        goBack();
    m_window->removePage(page);
    m_commands->setSomethingOpen(false);
    m_window->statusLine()->showMessage(tr("All that was opened is closed."));
}

} // namespace certwright::ui
