#pragma once

#include "ui/models/inspection_model.h"
#include "ui/pages/page_context.h"
#include "ui/window/page.h"

class QListView;
class QStackedWidget;
class QVBoxLayout;

namespace certwright::ui {

class CertificatePane;
class Label;
class LoadingRows;

/// What dropped, opened or pasted files hold: every object in a list, the chosen one beside it. Reading changes
/// nothing.
class InspectionPage final : public Page
{
    Q_OBJECT

public:
    explicit InspectionPage(const PageContext &context, QWidget *parent = nullptr);
    ~InspectionPage() override;

    QString title() const override { return tr("Inspected"); }
    void focusFirst() override;
    bool stepBack() override;

    void inspectFiles(const QStringList &paths);
    void inspectText(const QString &text);

Q_SIGNALS:
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildList();
    void begin(const QString &words);
    void take(const Inspection &inspection);
    void showCurrent();
    void showObject(const InspectionModel::Entry &entry);

    PageContext m_context;
    InspectionModel *m_model;
    QWidget *m_side = nullptr;
    QListView *m_list = nullptr;
    Label *m_summary = nullptr;
    QStackedWidget *m_content;
    LoadingRows *m_loading;
    CertificatePane *m_pane;
    QWidget *m_facts;
    QVBoxLayout *m_factRows;
    QString m_job;
    int m_request = 0;
};

} // namespace certwright::ui
