#pragma once

#include "core/authority/authority_jobs.h"
#include "ui/commands/desk.h"
#include "ui/models/authority_choice.h"
#include "ui/pages/page_context.h"
#include "ui/window/page.h"

#include <QPointer>

class QBoxLayout;
class QButtonGroup;
class QCheckBox;
class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace certwright::ui {

class Banner;
class Card;
class NameChipsEdit;
class PageHeader;
class ProgressRow;

/// A new certificate from a local authority: names, purpose, lifetime, key, signer; then Create.
class NewCertificatePage final : public Page
{
    Q_OBJECT

public:
    explicit NewCertificatePage(const PageContext &context, QWidget *parent = nullptr);
    ~NewCertificatePage() override;

    QString title() const override { return tr("New certificate"); }
    void focusFirst() override;
    void runMain() override;
    bool stepBack() override;

    /// Begins anew, and a running job goes on in the status line. Without names a form that was neither finished nor
    /// left by Cancel stays as it is.
    void start(const NewCertificateStart &start);

Q_SIGNALS:
    void issued(const certwright::authority::IssueOutcome &outcome);
    /// The person wants to leave the page.
    void left();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildForm();
    QWidget *buildNames();
    QWidget *buildPurpose();
    QWidget *buildOptions();
    QWidget *buildFooter();
    void fillKeyTypes();
    void fillSigners();
    void updateChecks();
    void takeEdit();
    void showPlan();
    void showOutcome(const PlanCheck::Outcome &outcome);
    void showTrouble(const PlanCheck::Trouble &trouble);
    void hideTrouble();
    void offerExactAuthority();
    Result<PlanCheck::Outcome> outcomeOf(const QStringList &names) const;
    bool isNameWrong() const;
    QString aboutNewAuthority() const;
    void create();
    void finish();
    void endProgress();
    void setCreatable(bool creatable);

    Signer signer() const;
    authority::IssuePlan plan() const;

    PageContext m_context;
    PageHeader *m_header = nullptr;
    QBoxLayout *m_columns = nullptr;
    Banner *m_trouble = nullptr;
    NameChipsEdit *m_names = nullptr;
    QButtonGroup *m_purpose = nullptr;
    QComboBox *m_days = nullptr;
    QComboBox *m_keyType = nullptr;
    QComboBox *m_signer = nullptr;
    QCheckBox *m_encrypt = nullptr;
    Card *m_preview = nullptr;
    QVBoxLayout *m_previewRows = nullptr;
    ProgressRow *m_progress = nullptr;
    QPushButton *m_leave = nullptr;
    QPushButton *m_create = nullptr;
    std::optional<PlanCheck> m_check;
    QPointer<authority::IssueJob> m_job;
    bool m_isUnfinished = false;
    QString m_promised; ///< who signs what the job makes
    std::optional<Error> m_failed; ///< why nothing was made of the form as it is
    std::optional<Error> m_lost; ///< that authority is gone; nobody else signs in its place unasked
};

} // namespace certwright::ui
