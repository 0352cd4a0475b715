#include "ui/pages/new_certificate_page.h"

#include "core/pki/printable.h"
#include "ui/models/certificate_words.h"
#include "ui/models/display_text.h"
#include "ui/models/inventory_controller.h"
#include "ui/models/keyring_state.h"
#include "ui/pages/job_tracker.h"
#include "ui/pages/page_parts.h"
#include "ui/text/error_text.h"
#include "ui/text/finding_text.h"
#include "ui/text/format_text.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/key_value_grid.h"
#include "ui/widgets/label.h"
#include "ui/widgets/name_chips_edit.h"
#include "ui/widgets/status_glyph.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace certwright::ui {

using namespace Qt::StringLiterals;
using authority::AuthorityChoice;

namespace {

constexpr int narrowWidth = 860; // of the page: below it the preview stands under the form

StatusKind kindOf(const Finding &finding)
{
    return finding.severity == Severity::Notice ? StatusKind::Notice : StatusKind::DueSoon;
}

/// What to do, and which names it does not help.
QString wayOn(const PlanCheck::Trouble &trouble)
{
    const QString hint = text::errorHint(trouble.error);
    if (trouble.unsound.isEmpty() || !PlanCheck::helpsNewAuthority(trouble.error))
        return hint;
    constexpr qsizetype mostShown = 4;
    QStringList shown;
    for (const QString &name : trouble.unsound)
        shown.append(pki::printable(name));
    //: What to do, then what it does not help: %2 lists names
    return NewCertificatePage::tr("%1 It does not help what no certificate can hold: %2.")
        .arg(hint, DisplayText::joinedShort(shown, mostShown));
}

} // namespace

void NewCertificatePage::focusFirst()
{
    m_names->lineEdit()->setFocus(Qt::TabFocusReason);
}

void NewCertificatePage::runMain()
{
    m_create->click();
}

bool NewCertificatePage::stepBack()
{
    if (m_job)
        m_job->cancel();
    else
        Q_EMIT left();
    return true;
}

void NewCertificatePage::start(const NewCertificateStart &start)
{
    if (m_isUnfinished && start.names.isEmpty()) {
        if (!start.authority.isEmpty() && !m_job)
            m_signer->setCurrentIndex(qMax(0, m_signer->findData(start.authority.raw())));
        return;
    }
    m_isUnfinished = true;
    m_job = nullptr;
    m_lost.reset();
    m_failed.reset();
    endProgress();
    hideTrouble();
    m_encrypt->setChecked(false);
    m_purpose->button(static_cast<int>(workspace::LeafPurpose::Server))->setChecked(true);
    m_days->setCurrentIndex(m_days->findData(authority::defaultLeafDays));
    m_keyType->setCurrentIndex(0);
    fillSigners();
    if (!start.authority.isEmpty())
        m_signer->setCurrentIndex(qMax(0, m_signer->findData(start.authority.raw())));
    else
        m_signer->setCurrentIndex(0);
    m_names->setNames(start.names);
    updateChecks();
}

Signer NewCertificatePage::signer() const
{
    const auto choice = static_cast<AuthorityChoice>(m_signer->currentData(Qt::UserRole + 1).toInt());
    return {choice, AuthorityId(m_signer->currentData().toString())};
}

authority::IssuePlan NewCertificatePage::plan() const
{
    authority::IssuePlan plan;
    plan.purpose = static_cast<workspace::LeafPurpose>(m_purpose->checkedId());
    plan.days = m_days->currentData().toInt();
    plan.keyType = pki::KeyType::parse(m_keyType->currentData().toString()).valueOr(pki::KeyType::recommended());
    return plan;
}

// The first of several authorities is kept for the choice "by the names", so that people need not decide.
void NewCertificatePage::fillSigners()
{
    const QList<workspace::AuthorityRecord> &authorities = m_context.env.inventory.inventory().authorities;
    const Signer before = m_signer->count() > 0 ? signer() : Signer();
    const QSignalBlocker blocker(m_signer);
    m_signer->clear();
    const auto add = [this](const QString &text, AuthorityChoice choice, const QString &id) {
        m_signer->addItem(text, id);
        m_signer->setItemData(m_signer->count() - 1, static_cast<int>(choice), Qt::UserRole + 1);
    };
    const bool any = std::any_of(authorities.begin(), authorities.end(), [](const auto &a) { return a.canSign(); });
    const bool local = PlanCheck::wouldMakeLocal(authorities);
    const QString permitting = local ? tr("Whichever permits the names, or a new authority for local names")
                                     : tr("Whichever permits the names");
    add(any ? permitting : tr("A new authority for local names"), AuthorityChoice::Automatic, {});
    for (const workspace::AuthorityRecord &record : authorities) {
        if (record.canSign())
            add(record.name, AuthorityChoice::Named, record.id.raw());
    }
    add(tr("A new authority for exactly these names"), AuthorityChoice::NewExact, {});
    for (int i = 0; i < m_signer->count(); ++i) {
        const auto choice = static_cast<AuthorityChoice>(m_signer->itemData(i, Qt::UserRole + 1).toInt());
        if (choice == before.choice && m_signer->itemData(i).toString() == before.id.raw())
            m_signer->setCurrentIndex(i);
    }
}

void NewCertificatePage::updateChecks()
{
    m_check.emplace(m_context.env.inventory.inventory().authorities, signer());
    {
        const QSignalBlocker blocker(m_names); // nobody edited them
        m_names->revalidate();
    }
    showPlan();
}

/// What failed was another form than this.
void NewCertificatePage::takeEdit()
{
    m_failed.reset();
    showPlan();
}

void NewCertificatePage::showPlan()
{
    const QStringList names = m_names->names();
    const QStringList finished = m_names->finishedNames();
    const Result<PlanCheck::Outcome> outcome = outcomeOf(names);
    const std::optional<Error> &lost = m_lost ? m_lost : m_context.env.inventory.error();
    if (lost && signer().choice == AuthorityChoice::Automatic && (!outcome || !outcome->authority)) {
        m_preview->hide();
        setCreatable(false);
        return showTrouble({*lost, {}});
    }
    // The way to a name is no mistake: while it is typed, what is said is said of the finished ones.
    const Result<PlanCheck::Outcome> told = outcome || names == finished ? outcome : outcomeOf(finished);
    m_preview->setVisible(told.hasValue());
    if (told)
        showOutcome(*told);
    const auto trouble
        = told || finished.isEmpty() ? std::nullopt : m_check->trouble(finished, plan(), m_context.env.clock.now());
    if (trouble)
        showTrouble(*trouble);
    else if (m_failed)
        showTrouble({*m_failed, {}});
    else
        hideTrouble();
    const bool open = names != finished && m_trouble->isHidden() && !isNameWrong();
    setCreatable((outcome || open) && !m_job);
}

Result<PlanCheck::Outcome> NewCertificatePage::outcomeOf(const QStringList &names) const
{
    return m_check->check(names, plan(), m_context.env.clock.now());
}

bool NewCertificatePage::isNameWrong() const
{
    return m_names->overall().kind == StatusKind::Problem;
}

void NewCertificatePage::showTrouble(const PlanCheck::Trouble &trouble)
{
    const bool helps = PlanCheck::helpsNewAuthority(trouble.error);
    // A mistake inside one name is told at the name itself.
    const bool toldAtName = !helps && isNameWrong();
    m_trouble->setVisible(!toldAtName);
    m_trouble->clearActions();
    m_trouble->setVerdict(StatusKind::Problem, text::errorText(trouble.error), wayOn(trouble));
    if (!helps)
        return;
    QPushButton *exact = m_trouble->addAction({});
    setButtonKind(exact, ButtonKind::Normal);
    exact->setText(tr("New authority for exactly these names")); // after its kind, which decides its size
    exact->setObjectName(u"exactAuthority"_s);
    connect(exact, &QPushButton::clicked, this, &NewCertificatePage::offerExactAuthority);
}

/// The same sentence is news again when it comes back.
void NewCertificatePage::hideTrouble()
{
    m_trouble->hide();
    m_trouble->setVerdict(StatusKind::Problem, {});
}

// Queued: choosing rebuilds the banner, and with it the very button that was pressed.
void NewCertificatePage::offerExactAuthority()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            const int index = m_signer->findData(static_cast<int>(AuthorityChoice::NewExact), Qt::UserRole + 1);
            m_signer->setCurrentIndex(index);
            if (m_create->isEnabled())
                m_create->setFocus(Qt::TabFocusReason);
            else
                focusFirst(); // another name is still to be mended
        },
        Qt::QueuedConnection);
}

void NewCertificatePage::showOutcome(const PlanCheck::Outcome &outcome)
{
    const Theme &theme = m_context.theme();
    clearLayout(m_previewRows);
    QStringList shown;
    for (const pki::GeneralName &name : outcome.names)
        shown.append(pki::displayName(name));
    constexpr int mostShown = 4;
    const auto more = static_cast<int>(shown.size()) - mostShown;
    const QString names = more > 0 ? tr("%1 and %n more", nullptr, more).arg(shown.mid(0, mostShown).join(tr(", ")))
                                   : DisplayText::joined(shown);
    const pki::Certificate *signer = outcome.authority ? &outcome.authority->certificate : nullptr;
    const QDateTime end
        = authority::leafValidity(m_days->currentData().toInt(), m_context.env.clock.now(), signer).notAfter;
    auto *grid = new KeyValueGrid(theme);
    grid->addRow(tr("Names"), makeWrappingLabel(theme, names, TextSize::Body, ColorRole::Text));
    grid->addRow(tr("Valid until"), new Label(theme, text::dateText(end)));
    const QString by = outcome.authority ? outcome.authority->name : tr("A new authority, made now");
    grid->addRow(tr("Signed by"), makeWrappingLabel(theme, by, TextSize::Body, ColorRole::Text));
    m_previewRows->addWidget(grid);
    if (!outcome.authority) {
        m_previewRows->addWidget(makeWrappingLabel(theme, aboutNewAuthority(), TextSize::Label));
        m_previewRows->addWidget(
            makeWrappingLabel(theme, KeyringState::explanation(m_context.env.keyring.state()), TextSize::Label));
    }
    for (const Finding &finding : outcome.findings) {
        auto *label = new StatusLabel(theme, kindOf(finding), text::findingText(finding));
        label->setWordWrap(true);
        m_previewRows->addWidget(label);
    }
}

QString NewCertificatePage::aboutNewAuthority() const
{
    const QStringList names = m_names->names();
    const bool hasWildcard
        = std::any_of(names.cbegin(), names.cend(), [](const QString &name) { return name.startsWith(u'*'); });
    if (signer().choice == AuthorityChoice::NewExact && hasWildcard)
        return tr(
            "It is limited to these names. Limits know no wildcards, so for a name with * it may sign every name "
            "below the domain, however deep (name constraints, RFC 5280, 4.2.1.10). Most programs refuse anything "
            "else it signs; Java does not look.");
    if (signer().choice == AuthorityChoice::NewExact)
        return tr("It is limited to exactly these names. Most programs refuse anything else it signs; Java does not "
                  "look.");
    const QList<workspace::AuthorityRecord> &authorities = m_context.env.inventory.inventory().authorities;
    const bool first = std::none_of(authorities.begin(), authorities.end(), [](const auto &a) { return a.canSign(); });
    return first ? tr("Your first certificate brings an authority named “Certwright” with it. It may only sign names "
                      "that never leave your network, such as localhost and home.arpa.")
                 : tr("The authorities you have are limited to other names, so a further one is made. It may only sign "
                      "names that never leave your network, such as localhost and home.arpa.");
}

void NewCertificatePage::create()
{
    m_names->finishTyping();
    const Result<PlanCheck::Outcome> outcome = outcomeOf(m_names->names());
    if (!outcome || m_job) {
        showPlan();
        return;
    }
    authority::IssueRequest request{plan(), signer().choice, signer().id.raw()};
    request.encryptKey = m_encrypt->isChecked();
    request.plan.names = outcome->names;
    m_promised.clear();
    if (outcome->authority) { // the one the page promised, and no other
        request.choice = AuthorityChoice::Named;
        request.authority = outcome->authority->id.raw();
        m_promised = outcome->authority->name;
    }
    m_failed.reset();
    hideTrouble();
    auto *job = new authority::IssueJob(m_context.env.services, request);
    m_job = job;
    const QString words = tr("Making a certificate for %1").arg(pki::displayName(outcome->names.first()));
    m_progress->start(words, {m_create, m_names, m_leave});
    m_leave->hide(); // the button to stop is the one that cancels
    connect(job, &async::Job::progressed, m_progress, &ProgressRow::setProgress);
    connect(job, &async::Job::finished, this, [this, job] {
        if (job == m_job)
            finish();
    });
    m_context.jobs.start(job, words);
}

void NewCertificatePage::finish()
{
    const authority::IssueJob *job = std::exchange(m_job, nullptr);
    endProgress();
    m_context.env.inventory.refresh();
    const Result<authority::IssueOutcome> &result = job->result();
    if (result) {
        m_isUnfinished = false;
        Q_EMIT issued(*result);
        return;
    }
    if (result.error().code == ErrorCode::Cancelled)
        return;
    Error error = result.error();
    if (error.code == ErrorCode::AuthorityNotFound) {
        if (!m_promised.isEmpty())
            error.args[0] = m_promised; // in place of its id
        m_lost = error;
    } else {
        m_failed = error; // outlives the reading of the workspace that follows
    }
    showTrouble({error, {}});
    m_trouble->show();
    QMetaObject::invokeMethod(
        this, [this] { revealInScrollArea(m_trouble); }, Qt::QueuedConnection);
}

void NewCertificatePage::endProgress()
{
    m_leave->show();
    m_progress->stop();
}

/// A button that had the focus would give it to whatever comes next when it is disabled.
void NewCertificatePage::setCreatable(bool creatable)
{
    if (!creatable && window()->focusWidget() == m_create)
        focusFirst();
    m_create->setEnabled(creatable);
}

void NewCertificatePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_columns->setDirection(
        width() < m_context.theme().scaled(narrowWidth) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace certwright::ui
