#pragma once

#include "ui/models/authority_list_model.h"
#include "ui/pages/page_context.h"
#include "ui/window/page.h"

class QBoxLayout;
class QListView;
class QStackedWidget;

namespace certwright::ui {

class AuthorityView;
class EmptyState;
class ErrorState;
class Label;

/// The authorities: list at the start, details at the end, or below it where there is no room beside it.
class AuthoritiesPage final : public Page
{
    Q_OBJECT

public:
    explicit AuthoritiesPage(const PageContext &context, QWidget *parent = nullptr);
    ~AuthoritiesPage() override;

    QString title() const override { return tr("Authorities"); }
    void focusFirst() override;
    void refreshAgain() override;

    void showAuthority(const AuthorityId &id);
    /// Tells the commands what is selected here; called when the page comes to the front.
    void activate();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildList();
    void arrange();
    void update();
    void showCurrent();
    std::optional<workspace::AuthorityRecord> current() const;

    PageContext m_context;
    AuthorityListModel *m_model;
    QBoxLayout *m_layout = nullptr;
    QWidget *m_side;
    int m_sideWidth = 0; ///< beside the details
    QListView *m_list;
    QStackedWidget *m_content;
    AuthorityView *m_view;
    EmptyState *m_empty;
    ErrorState *m_error; ///< why there is nothing to show, in place of it
    AuthorityId m_wanted;
};

} // namespace certwright::ui
