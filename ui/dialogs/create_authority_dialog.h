#pragma once

#include "core/authority/authority_jobs.h"
#include "ui/pages/page_context.h"

#include <QDialog>
#include <QPointer>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace certwright::ui {

class Banner;
class DialogBody;
class NameChipsEdit;
class ProgressRow;

/// A new local authority: its name, what it may sign beside local names, its key and how long it lives.
class CreateAuthorityDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit CreateAuthorityDialog(const PageContext &context, QWidget *parent = nullptr);
    ~CreateAuthorityDialog() override;

Q_SIGNALS:
    void created(const certwright::workspace::AuthorityRecord &record);

private:
    void buildFields(QVBoxLayout *layout);
    void buildButtons(QVBoxLayout *layout);
    Result<authority::AuthorityPlan> plan() const;
    void check();
    void create();
    void finish(const authority::CreateAuthorityJob &job);
    void setBusy(bool busy);

    PageContext m_context;
    QLineEdit *m_name = nullptr;
    NameChipsEdit *m_permits = nullptr;
    QComboBox *m_keyType = nullptr;
    QSpinBox *m_years = nullptr;
    Banner *m_trouble = nullptr;
    DialogBody *m_body = nullptr;
    ProgressRow *m_progress = nullptr;
    QPushButton *m_create = nullptr;
    QPointer<authority::CreateAuthorityJob> m_job;
};

} // namespace certwright::ui
