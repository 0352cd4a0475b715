#include "ui/dialogs/create_authority_dialog.h"

#include "ui/models/inventory_controller.h"
#include "ui/models/keyring_state.h"
#include "ui/pages/job_tracker.h"
#include "ui/pages/page_parts.h"
#include "ui/text/error_text.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/dialog_body.h"
#include "ui/widgets/label.h"
#include "ui/widgets/name_chips_edit.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace certwright::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldHeight = 32;

QLabel *captionFor(const Theme &theme, const QString &text, QWidget *field)
{
    auto *label = new Label(theme, text, TextSize::Label, ColorRole::Text3);
    label->setBuddy(field);
    return label;
}

} // namespace

CreateAuthorityDialog::CreateAuthorityDialog(const PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
{
    setObjectName(u"createAuthorityDialog"_s);
    setWindowTitle(tr("New authority"));
    constexpr int usualWidth = 560;
    const Theme &theme = context.theme();
    setMinimumWidth(dialogWidth(theme, usualWidth));
    m_body = new DialogBody;
    QVBoxLayout *layout = m_body->content();
    layout->addWidget(new Label(theme, windowTitle(), TextSize::DialogTitle));
    layout->addWidget(makeWrappingLabel(theme,
        tr("It may sign localhost, .test, .internal, .home.arpa and private addresses, and whatever you add here. "
           "Browsers "
           "refuse anything else it signs.")));
    buildFields(layout);
    layout->addWidget(
        makeWrappingLabel(theme, KeyringState::explanation(context.env.keyring.state()), TextSize::Label));
    m_trouble = new Banner(theme);
    m_trouble->setObjectName(u"createAuthorityTrouble"_s);
    m_trouble->hide();
    layout->addWidget(m_trouble);
    m_progress = new ProgressRow(theme);
    layout->addWidget(m_progress);
    buildButtons(makeDialogLayout(this, m_body));
    addMainKeys(this);
    check();
}

CreateAuthorityDialog::~CreateAuthorityDialog()
{
    if (m_job)
        m_job->cancel();
}

void CreateAuthorityDialog::buildFields(QVBoxLayout *layout)
{
    const Theme &theme = m_context.theme();
    m_name = new QLineEdit;
    m_name->setObjectName(u"authorityName"_s);
    m_name->setMinimumHeight(fieldHeight);
    m_name->setPlaceholderText(tr("Harbour Dev CA"));
    nameClearableField(m_name, tr("Name of the authority"));
    m_permits = new NameChipsEdit(theme, tr("Further domains and address ranges"));
    m_permits->setObjectName(u"authorityPermits"_s);
    m_permits->setPlaceholderText(tr("harbour.example, 203.0.113.0/24"));
    m_permits->setValidator([](const QString &typed) -> ChipState {
        const Result<pki::Permit> permit = pki::parsePermit(typed);
        return permit ? ChipState{} : ChipState{StatusKind::Problem, errorWithHint(permit.error())};
    });
    m_keyType = new ComboBox;
    m_keyType->setObjectName(u"authorityKeyType"_s);
    m_keyType->setMinimumHeight(fieldHeight);
    nameComboBox(m_keyType, tr("Key type"));
    for (const pki::KeyType &type : pki::KeyType::available())
        m_keyType->addItem(
            type.acceptedByBrowsers() ? type.label() : tr("%1, not for browsers").arg(type.label()), type.id());
    m_years = new QSpinBox;
    m_years->setObjectName(u"authorityYears"_s);
    m_years->setMinimumHeight(fieldHeight);
    m_years->setRange(authority::minAuthorityYears, authority::maxAuthorityYears);
    m_years->setValue(authority::defaultAuthorityYears);
    m_years->setAccessibleName(tr("Years it is valid"));

    layout->addWidget(captionFor(theme, tr("&Name"), m_name));
    layout->addWidget(m_name);
    layout->addWidget(captionFor(theme, tr("&May also sign (optional)"), m_permits->lineEdit()));
    layout->addWidget(m_permits);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->addWidget(captionFor(theme, tr("&Key type"), m_keyType), 0, 0);
    grid->addWidget(captionFor(theme, tr("Valid for (&years)"), m_years), 0, 1);
    grid->addWidget(m_keyType, 1, 0);
    grid->addWidget(m_years, 1, 1);
    layout->addLayout(grid);
    connect(m_name, &QLineEdit::textChanged, this, &CreateAuthorityDialog::check);
    connect(m_permits, &NameChipsEdit::namesChanged, this, &CreateAuthorityDialog::check);
}

void CreateAuthorityDialog::buildButtons(QVBoxLayout *layout)
{
    QPushButton *cancel = makeButton(m_context.theme(), tr("&Cancel"));
    cancel->setObjectName(u"createAuthorityCancel"_s);
    m_create = makeButton(m_context.theme(), tr("Create &authority"), ButtonKind::Primary);
    m_create->setObjectName(u"createAuthorityAccept"_s);
    m_create->setDefault(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    for (QPushButton *button : {cancel, m_create}) {
        setLargeButton(button);
        row->addWidget(button);
    }
    layout->addSpacing(8);
    layout->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_create, &QPushButton::clicked, this, &CreateAuthorityDialog::create);
    connect(m_progress, &ProgressRow::cancelled, this, [this] {
        if (m_job)
            m_job->cancel();
    });
}

Result<authority::AuthorityPlan> CreateAuthorityDialog::plan() const
{
    authority::AuthorityPlan plan;
    plan.name = m_name->text().trimmed();
    plan.keyType = pki::KeyType::parse(m_keyType->currentData().toString()).valueOr(pki::KeyType::recommended());
    plan.years = m_years->value();
    const QStringList permits = m_permits->names();
    for (const QString &typed : permits) {
        const Result<pki::Permit> permit = pki::parsePermit(typed);
        if (!permit)
            return permit.error();
        plan.permits.append(*permit);
    }
    if (const Status status = authority::checkPlan(plan); !status)
        return status.error();
    return plan;
}

void CreateAuthorityDialog::check()
{
    const Result<authority::AuthorityPlan> checked = plan();
    m_create->setEnabled(checked.hasValue() && !m_job);
    const bool wrongName
        = !checked && checked.error().code == ErrorCode::AuthorityNameInvalid && !m_name->text().isEmpty();
    setFieldWrong(m_name, wrongName);
    m_trouble->setVisible(wrongName);
    if (!wrongName)
        return;
    m_trouble->setVerdict(StatusKind::Problem, text::errorText(checked.error()), text::errorHint(checked.error()));
    m_body->reveal(m_trouble);
}

void CreateAuthorityDialog::create()
{
    const Result<authority::AuthorityPlan> checked = plan();
    if (!checked || m_job)
        return;
    auto *job = new authority::CreateAuthorityJob(m_context.env.services, {*checked});
    m_job = job;
    setBusy(true);
    const QString words = tr("Making the authority %1").arg(checked->name);
    m_progress->start(words);
    connect(job, &async::Job::finished, this, [this, job] { finish(*job); });
    m_context.jobs.start(job, words);
}

void CreateAuthorityDialog::finish(const authority::CreateAuthorityJob &job)
{
    m_job = nullptr;
    setBusy(false);
    m_context.env.inventory.refresh();
    if (const Result<workspace::AuthorityRecord> &result = job.result()) {
        Q_EMIT created(*result);
        accept();
        return;
    }
    const Error &error = job.result().error();
    const bool isName = error.code == ErrorCode::AuthorityExists || error.code == ErrorCode::AuthorityNameInvalid;
    setFieldWrong(m_name, isName);
    if (isName)
        m_name->selectAll();
    (isName ? static_cast<QWidget *>(m_name) : m_create)->setFocus(Qt::OtherFocusReason); // being busy took it away
    if (error.code == ErrorCode::Cancelled)
        return;
    m_trouble->setVerdict(StatusKind::Problem, text::errorText(error), text::errorHint(error));
    m_trouble->show();
    m_body->reveal(m_trouble);
}

void CreateAuthorityDialog::setBusy(bool busy)
{
    if (!busy)
        m_progress->stop();
    m_create->setEnabled(!busy);
    m_name->setEnabled(!busy);
    m_permits->setEnabled(!busy);
}

} // namespace certwright::ui
