#pragma once

#include "ui/commands/command.h"
#include "ui/models/certificate_filter.h"
#include "ui/models/certificate_list_model.h"
#include "ui/pages/page_context.h"
#include "ui/window/page.h"

class QSplitter;
class QStackedWidget;

namespace certwright::ui {

class Banner;
class CertificatePane;
class DataTable;
class EmptyState;
class ErrorState;
class FilterChips;
class LoadingRows;
class PageHeader;

/// All certificates of the workspace: filter chips, table, inspector. Below 1100 px the inspector covers the list.
class CertificatesPage final : public Page
{
    Q_OBJECT

public:
    explicit CertificatesPage(const PageContext &context, QWidget *parent = nullptr);
    ~CertificatesPage() override;

    QString title() const override { return tr("Certificates"); }
    void focusFirst() override;
    void filterText(const QString &text) override;
    void refreshAgain() override;
    bool stepBack() override;
    bool focusPane(int step) override;

    /// Selects a certificate and shows it in the inspector, filters or not.
    void showCertificate(const CertificateId &id);
    /// Shows only those of a status; nullopt for all.
    void showStatus(std::optional<StatusKind> status);
    /// Tells the commands what is selected here; called when the page comes to the front.
    void activate();
    /// F4.
    void toggleInspector();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildList();
    void buildTable();
    void buildStates();
    void buildKeys();
    void update();
    void updateChips();
    void updateContent();
    void select(const QModelIndex &index);
    void loadPane();
    void arrange();
    bool isNarrow() const;
    std::optional<workspace::CertificateRecord> current() const;
    Selection selection() const;
    void tellSelection();

    PageContext m_context;
    CertificateListModel *m_model;
    CertificateFilter *m_filter;
    QSplitter *m_splitter;
    PageHeader *m_header;
    Banner *m_problems;
    FilterChips *m_chips;
    DataTable *m_table;
    QStackedWidget *m_content;
    EmptyState *m_empty;
    ErrorState *m_error;
    LoadingRows *m_loading;
    CertificatePane *m_pane;
    CertificateId m_shown;
    QByteArray m_shownHash;
    int m_request = 0;
    bool m_paneOpen = true; ///< narrow windows: whether the pane covers the list
    bool m_narrowPane = false;
};

} // namespace certwright::ui
