#include "ui/pages/endpoints_page.h"

#include "core/async/run.h"
#include "core/authority/issuer.h"
#include "ui/models/inventory_controller.h"
#include "ui/pages/endpoint_report.h"
#include "ui/pages/job_tracker.h"
#include "ui/pages/page_parts.h"
#include "ui/text/format_text.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/states.h"
#include "ui/widgets/status_glyph.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace certwright::ui {

using namespace Qt::StringLiterals;

EndpointsPage::EndpointsPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_wrong(new StatusLabel(context.theme(), StatusKind::Problem))
    , m_otherRoots(new StatusLabel(context.theme(), StatusKind::Notice))
    , m_progress(new ProgressRow(context.theme()))
    , m_empty(new EmptyState(context.theme()))
    , m_report(new EndpointReport(context))
{
    setObjectName(u"endpointsPage"_s);
    auto *content = new QWidget;
    auto *layout = makePageLayout(content);
    layout->addWidget(buildBar());
    m_wrong->setObjectName(u"endpointWrong"_s);
    m_wrong->setWordWrap(true);
    m_wrong->hide();
    layout->addWidget(m_wrong);
    layout->addWidget(m_progress);
    m_otherRoots->setObjectName(u"endpointOtherRoots"_s);
    m_otherRoots->setWordWrap(true);
    m_otherRoots->setStatus(StatusKind::Notice,
        tr("The report below goes by other roots than those that are chosen now. Check again to go by these."));
    m_otherRoots->hide();
    layout->addWidget(m_otherRoots);
    m_empty->setTexts(tr("No server checked yet."),
        tr("Type a host and a port. Certwright makes one TLS handshake with each of its addresses and says in one "
           "sentence "
           "whether everything is in order."));
    layout->addWidget(m_empty);
    layout->addWidget(m_report);
    m_report->hide();
    layout->addStretch();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(makeScrollArea(content));

    connect(m_progress, &ProgressRow::cancelled, this, &EndpointsPage::stop);
    connect(m_report, &EndpointReport::copied, this, &Page::copied);
    connect(m_report, &EndpointReport::retried, this, &EndpointsPage::check);
    connect(m_report, &EndpointReport::inspectionWanted, this, &EndpointsPage::inspectionWanted);
    connect(&context.env.inventory, &InventoryController::changed, this, &EndpointsPage::updateRoots);
    updateRoots();
}

EndpointsPage::~EndpointsPage() = default;

QWidget *EndpointsPage::buildBar()
{
    const Theme &theme = m_context.theme();
    constexpr int barHeight = 36;
    auto *bar = new QWidget;
    m_field = new QLineEdit;
    m_field->setObjectName(u"endpointField"_s);
    m_field->setPlaceholderText(tr("example.com, mail.example.com:465, [2001:db8::1]:443"));
    m_field->setFont(theme.font(TextSize::Mono));
    m_field->setLayoutDirection(Qt::LeftToRight);
    m_field->setMinimumHeight(barHeight);
    nameClearableField(m_field, tr("Server, as host and port"));
    m_roots = new ComboBox;
    m_roots->setObjectName(u"endpointRoots"_s);
    m_roots->setMinimumHeight(barHeight);
    m_roots->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    nameComboBox(m_roots, tr("Roots to trust in this check"));
    m_check = makeButton(theme, tr("&Check"), ButtonKind::Primary, IconName::Refresh);
    m_check->setObjectName(u"endpointCheck"_s);
    setLargeButton(m_check);
    constexpr int leastField = 190;
    auto *layout = new FlowLayout(bar);
    for (QWidget *part : std::initializer_list<QWidget *>{m_field, m_roots, m_check}) {
        layout->addWidget(part);
        layout->setAlignment(part, Qt::AlignVCenter);
    }
    layout->setStretching(m_field, theme.scaled(leastField));
    connect(m_field, &QLineEdit::returnPressed, this, &EndpointsPage::start);
    connect(m_check, &QPushButton::clicked, this, &EndpointsPage::start);
    connect(m_roots, &QComboBox::currentIndexChanged, this, &EndpointsPage::showOtherRoots);
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        setFieldWrong(m_field, false);
        m_wrong->hide();
    });
    return bar;
}

void EndpointsPage::updateRoots()
{
    const QList<workspace::AuthorityRecord> &authorities = m_context.env.inventory.inventory().authorities;
    QStringList ids{QString()};
    for (const workspace::AuthorityRecord &authority : authorities)
        ids.append(authority.id.raw());
    if (ids == m_rootIds)
        return;
    m_rootIds = ids;
    const QString chosen = m_roots->currentData().toString();
    m_roots->clear();
    m_roots->addItem(tr("This computer’s roots"), QString());
    for (const workspace::AuthorityRecord &authority : authorities)
        m_roots->addItem(tr("Only %1").arg(authority.name), authority.id.raw());
    m_roots->setCurrentIndex(qMax(0, m_roots->findData(chosen)));
}

void EndpointsPage::runMain()
{
    m_check->click();
}

void EndpointsPage::focusFirst()
{
    m_field->setFocus(Qt::TabFocusReason);
    m_field->selectAll();
}

void EndpointsPage::refreshAgain()
{
    if (!m_field->text().trimmed().isEmpty())
        start();
}

bool EndpointsPage::stepBack()
{
    if (m_check->isEnabled())
        return false;
    stop();
    return true;
}

void EndpointsPage::check(const QString &target)
{
    if (target.isEmpty()) {
        focusFirst();
        return;
    }
    m_field->setText(target);
    start();
}

void EndpointsPage::start()
{
    stop();
    m_job.clear();
    m_progress->stop();
    hideReport();
    const Result<tls::Target> target = tls::Target::parse(m_field->text().trimmed());
    if (!target) {
        complain(target.error());
        return;
    }
    setFieldWrong(m_field, false);
    m_wrong->hide();
    m_empty->hide();
    m_judgedBy = m_roots->currentData().toString();
    const workspace::AuthorityRecord *authority = m_context.env.inventory.authority(AuthorityId(m_judgedBy));
    if (!authority && m_system)
        run(*target, *m_system);
    else
        judgeAgainst(*target, authority ? QList{authority->certificate} : QList<pki::Certificate>{});
}

// Reading the system's roots takes some ten milliseconds of disk and parsing: once, off the thread.
void EndpointsPage::judgeAgainst(const tls::Target &target, const QList<pki::Certificate> &roots)
{
    const int request = ++m_request;
    async::run(
        this,
        [roots](const async::StopRequested &) {
            return roots.isEmpty() ? verify::TrustAnchors::system() : verify::TrustAnchors::of(roots);
        },
        [this, request, target, ours = !roots.isEmpty()](Result<verify::TrustAnchors> anchors) {
            if (request != m_request)
                return;
            if (!anchors) {
                complain(anchors.error());
                return;
            }
            if (!ours)
                m_system = *anchors;
            run(target, *anchors);
        });
}

void EndpointsPage::run(const tls::Target &target, verify::TrustAnchors anchors)
{
    auto *job = new tls::CheckJob({target, std::move(anchors)}, m_context.env.clock);
    m_job = job;
    const QString words = tr("Checking %1").arg(target.toString());
    m_progress->start(words, {m_check});
    connect(job, &async::Job::progressed, m_progress, &ProgressRow::setProgress);
    connect(job, &async::Job::finished, this, [this, job] {
        if (job != m_job)
            return;
        m_progress->stop();
        showResult(job->result());
    });
    m_context.jobs.start(job, words);
}

void EndpointsPage::stop()
{
    ++m_request;
    if (m_job)
        m_job->cancel();
}

void EndpointsPage::showResult(const tls::TargetResult &result)
{
    m_empty->hide();
    const workspace::AuthorityRecord *authority = m_context.env.inventory.authority(AuthorityId(m_judgedBy));
    m_report->setResult(result, authority ? authority->name : m_judgedBy, wayOn(result));
    m_report->setVisible(true);
    showOtherRoots();
}

QString EndpointsPage::wayOn(const tls::TargetResult &result) const
{
    const QList<workspace::AuthorityRecord> &authorities = m_context.env.inventory.inventory().authorities;
    for (const tls::AddressResult &address : result.addresses) {
        const bool fails = address.path && !address.path->ok;
        if (const auto *issuer = fails ? authority::issuerOf(address.chain, authorities, result.checkedAt) : nullptr)
            return tr("Your authority “%1” issued it. Choose “Only %1” above to check by its root.").arg(issuer->name);
    }
    return {};
}

/// What stands was judged by the roots of then; it says by which.
void EndpointsPage::showOtherRoots()
{
    m_otherRoots->setVisible(!m_report->isHidden() && m_roots->currentData().toString() != m_judgedBy);
}

/// What another check found would be taken for the answer of the one that runs.
void EndpointsPage::hideReport()
{
    if (m_report->isAncestorOf(QApplication::focusWidget()))
        m_field->setFocus();
    m_report->hide();
    showOtherRoots();
}

void EndpointsPage::complain(const Error &error)
{
    setFieldWrong(m_field, true);
    m_wrong->setStatus(StatusKind::Problem, errorWithHint(error));
    m_wrong->show();
    m_field->setAccessibleDescription(errorWithHint(error));
    m_field->setFocus();
}

} // namespace certwright::ui
