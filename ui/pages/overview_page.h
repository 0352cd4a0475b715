#pragma once

#include "ui/pages/page_context.h"
#include "ui/theme/status_kind.h"
#include "ui/window/page.h"

class QStackedWidget;

namespace certwright::ui {

class ErrorState;
class FirstRunView;
class LoadingRows;
class OverviewView;

/// The first page: first run while the workspace is empty, the overview from then on.
class OverviewPage final : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(const PageContext &context, QWidget *parent = nullptr);
    ~OverviewPage() override;

    QString title() const override { return tr("Overview"); }
    void focusFirst() override;
    void refreshAgain() override;

Q_SIGNALS:
    void statusWanted(certwright::ui::StatusKind kind);
    void listWanted();
    void authoritiesWanted();

private:
    void update();
    QWidget *padded(QWidget *state);

    PageContext m_context;
    QStackedWidget *m_stack;
    LoadingRows *m_loading;
    ErrorState *m_error;
    FirstRunView *m_firstRun = nullptr; ///< built when it is first needed
    OverviewView *m_overview = nullptr; ///< likewise
};

} // namespace certwright::ui
