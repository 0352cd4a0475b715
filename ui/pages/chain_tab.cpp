#include "ui/pages/chain_tab.h"

#include "ui/models/chain_words.h"
#include "ui/pages/judge_panel.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/revocation_ask.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/given_strip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/status_glyph.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace certwright::ui {

using namespace Qt::StringLiterals;

ChainTab::ChainTab(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_verdicts(new QVBoxLayout)
    , m_host(new QLineEdit)
    , m_panel(new JudgePanel(context))
    , m_revocation(new RevocationAsk(context.theme(), context.env.http))
    , m_strip(new GivenStrip(context.theme()))
    , m_count(makeWrappingLabel(context.theme(), {}))
    , m_offer(makeWrappingLabel(context.theme(), {}))
    , m_fetch(makeButton(context.theme(), tr("&Fetch the missing certificate")))
    , m_progress(new ProgressRow(context.theme()))
    , m_failure(makeWrappingLabel(context.theme(), {}, TextSize::Body, ColorRole::Bad))
    , m_repaired(makeWrappingLabel(context.theme(), {}))
    , m_paths(new FilterChips(context.theme(), tr("Path")))
    , m_further(makeWrappingLabel(context.theme(), {}))
    , m_view(new ChainView(context.theme()))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_verdicts->setSpacing(6);
    layout->addLayout(m_verdicts);
    layout->addWidget(buildHost());
    layout->addWidget(m_panel);
    layout->addWidget(m_revocation);
    layout->addWidget(buildStrip());
    m_repaired->setObjectName(u"chainRepaired"_s);
    layout->addWidget(m_repaired);
    m_paths->setObjectName(u"chainPaths"_s);
    layout->addWidget(m_paths);
    m_further->setObjectName(u"chainFurther"_s);
    layout->addWidget(m_further);
    m_view->setObjectName(u"paneChain"_s);
    m_view->setAccessibleName(tr("Chain from this certificate to its root"));
    layout->addWidget(m_view);
    for (QWidget *part :
        std::initializer_list<QWidget *>{m_offer, m_fetch, m_progress, m_failure, m_repaired, m_paths, m_further})
        part->hide();
    connect(m_view, &ChainView::copied, this, &ChainTab::copied);
    connect(m_paths, &FilterChips::chosen, this, [this](const QString &id) { showPath(id.toInt()); });
    connect(m_fetch, &QPushButton::clicked, this, &ChainTab::fetch);
    connect(m_panel, &JudgePanel::changed, this, &ChainTab::judgeOtherwise);
    connect(
        m_revocation, &RevocationAsk::answered, this, [this](const QList<revocation::CertificateRevocation> &answers) {
            m_check = m_check->withAnswers(answers);
            showVerdicts(*m_check);
        });
    connect(m_progress, &ProgressRow::cancelled, this, [this] {
        if (m_job)
            m_job->cancel();
    });
}

ChainTab::~ChainTab() = default;

QWidget *ChainTab::buildHost()
{
    auto *row = new QWidget;
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *label = new Label(m_context.theme(), tr("&Hostname or address to judge"), TextSize::Label, ColorRole::Text2);
    label->setBuddy(m_host);
    m_host->setObjectName(u"chainHost"_s);
    m_host->setPlaceholderText(tr("Such as app.example.com"));
    nameClearableField(m_host, tr("Hostname or address to judge"));
    layout->addWidget(label);
    layout->addWidget(m_host);
    connect(m_host, &QLineEdit::editingFinished, this, [this] {
        const QString host = m_host->text().trimmed();
        if (host == m_subject.host)
            return;
        m_subject.host = host;
        m_panel->setProblem({});
        showUsual();
        Q_EMIT askedOtherwise(m_subject.by, m_subject.host);
        judge(m_check ? m_check->fetched : QList<revocation::FetchedIssuer>());
    });
    return row;
}

QWidget *ChainTab::buildStrip()
{
    auto *card = new Card(m_context.theme(), tr("As given"));
    card->setObjectName(u"chainGiven"_s);
    card->content()->setSpacing(8);
    m_strip->setObjectName(u"chainStrip"_s);
    m_count->setObjectName(u"chainCount"_s);
    m_offer->setObjectName(u"chainOffer"_s);
    m_offer->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_fetch->setObjectName(u"chainFetch"_s);
    m_failure->setObjectName(u"chainFailure"_s);
    auto *button = new QHBoxLayout;
    button->addWidget(m_fetch);
    button->addStretch(1);
    card->content()->addWidget(m_strip);
    card->content()->addWidget(m_count);
    card->content()->addWidget(m_offer);
    card->content()->addLayout(button);
    card->content()->addWidget(m_progress);
    card->content()->addWidget(m_failure);
    return card;
}

void ChainTab::setSubject(const ChainSubject &subject)
{
    m_subject = subject;
    m_host->setText(subject.host);
    m_panel->setBy(subject.by);
    showUsual();
    judge({});
}

void ChainTab::showUsual()
{
    m_panel->setUsual({.hasAuthority = !m_subject.roots.isEmpty(),
        .hasLists = !m_subject.lists.isEmpty(),
        .purpose = m_subject.usualPurpose()});
}

void ChainTab::judgeOtherwise()
{
    m_subject.by = m_panel->by();
    m_panel->setProblem({});
    Q_EMIT askedOtherwise(m_subject.by, m_subject.host);
    judge(m_check ? m_check->fetched : QList<revocation::FetchedIssuer>());
}

void ChainTab::judge(const QList<revocation::FetchedIssuer> &fetched)
{
    checkChain(this, m_subject, fetched, [this, round = ++m_round](const Result<ChainCheck> &check) {
        if (round != m_round)
            return;
        if (check)
            show(*check);
        else
            fail(check.error());
    });
}

/// A choice that nothing can be judged by is told and not kept.
void ChainTab::fail(const Error &error)
{
    m_panel->setProblem(errorWithHint(error));
    const JudgeBy before = m_check && m_check->subject.by != m_subject.by ? m_check->subject.by : JudgeBy();
    if (m_subject.by != before)
        return goBackTo(before);
    clearLayout(m_verdicts); // they would be taken for those of the new question
    m_revocation->setPath({}, {});
}

void ChainTab::goBackTo(const JudgeBy &by)
{
    m_subject.by = by;
    m_panel->setBy(by);
    Q_EMIT askedOtherwise(m_subject.by, m_subject.host);
    judge(m_check ? m_check->fetched : QList<revocation::FetchedIssuer>());
}

void ChainTab::show(const ChainCheck &check)
{
    m_check = check;
    m_revocation->setPath(check.verdicts.path.path, check.subject.moment());
    showVerdicts(check);
    showGiven(check);
    showPaths(check);
}

void ChainTab::showVerdicts(const ChainCheck &check)
{
    clearLayout(m_verdicts);
    addVerdict(tr("Path"), u"pathVerdict"_s, ChainWords::path(check));
    addVerdict(tr("Strict checks"), u"strictVerdict"_s, ChainWords::strict(check));
    addVerdict(tr("Hostname"), u"hostnameVerdict"_s, ChainWords::hostname(check));
    addVerdict(tr("Policy"), u"policyVerdict"_s, ChainWords::policy(check));
    addVerdict(
        tr("Revocation"), u"revocationVerdict"_s, ChainWords::revocation(check.revocation, check.verdicts.path.path));
}

void ChainTab::addVerdict(const QString &title, const QString &name, const QList<VerdictLine> &lines)
{
    if (lines.isEmpty())
        return;
    m_verdicts->addWidget(new Label(m_context.theme(), title, TextSize::BodyBold, ColorRole::Text));
    for (const VerdictLine &line : lines) {
        auto *label = new StatusLabel(m_context.theme(), line.kind, line.text, TextSize::Body);
        label->setObjectName(name);
        label->setWordWrap(true);
        m_verdicts->addWidget(label);
    }
}

void ChainTab::showGiven(const ChainCheck &check)
{
    const auto &missing = check.verdicts.given.missing;
    m_strip->setChain(
        ChainWords::boxes(check.verdicts.given, check.subject.given, check.subject.moment(), &check.verdicts.path),
        missing ? tr("Issuer not given") : QString());
    const QString remarks = ChainWords::remarks(check.verdicts.given, check.subject.given);
    m_count->setText(ChainWords::count(check) + (remarks.isEmpty() ? QString() : u' ' + remarks));
    m_offer->setText(ChainWords::offer(check));
    const bool offered = check.canFetch() && m_context.env.http;
    m_offer->setVisible(offered);
    m_fetch->setVisible(offered);
    m_repaired->setText(ChainWords::repaired(check));
    m_repaired->setVisible(!check.fetched.isEmpty());
}

void ChainTab::showPaths(const ChainCheck &check)
{
    QList<ChipSpec> chips;
    for (const verify::JudgedPath &judged : check.paths) {
        chips.append({QString::number(chips.size()), ChainWords::pathTitle(judged.path),
            static_cast<int>(judged.path.certificates.size()),
            check.isGood(judged) ? StatusKind::InOrder : StatusKind::Problem});
    }
    m_paths->setChips(chips);
    m_paths->setVisible(chips.size() > 1);
    m_further->setText(ChainWords::further(check));
    m_further->setVisible(!check.verdicts.pathsComplete);
    int verified = 0; // the verified path is shown first
    for (int i = 0; i < check.verdicts.paths.size(); ++i) {
        if (check.verdicts.paths.at(i).certificates == check.verdicts.path.path)
            verified = i;
    }
    m_paths->choose(QString::number(verified));
    showPath(verified);
}

void ChainTab::showPath(int index)
{
    if (!m_check || index < 0 || index >= m_check->verdicts.paths.size())
        return;
    const verify::CandidatePath &path = m_check->verdicts.paths.at(index);
    m_view->setChain(ChainWords::cards(*m_check, path), ChainWords::links(path));
    m_view->setCurrent(0);
}

void ChainTab::fetch()
{
    if (m_job || !m_check || !m_check->verdicts.given.missing || !m_context.env.http)
        return;
    m_failure->hide();
    if (m_fetch->hasFocus())
        focusPreviousChild(); // what is disabled would give the focus away, out of the page
    m_fetch->setEnabled(false);
    m_progress->start(tr("Fetching from %1").arg(m_check->verdicts.given.missing->urls.first()));
    m_job = new revocation::IssuerFetchJob(
        *m_context.env.http, m_check->verdicts.given.missing->of, m_check->subject.given, m_check->anchors, this);
    connect(m_job, &async::Job::progressed, m_progress, &ProgressRow::setProgress);
    connect(m_job, &async::Job::finished, this, [this, job = m_job.data()] {
        fetchEnded(*job);
        job->deleteLater();
    });
    m_job->start();
}

void ChainTab::fetchEnded(const revocation::IssuerFetchJob &job)
{
    m_job = nullptr;
    m_progress->stop();
    m_fetch->setEnabled(true);
    if (job.problem()) {
        m_failure->setText(errorWithHint(*job.problem()));
        m_failure->show();
    }
    if (!job.fetched().isEmpty())
        judge(job.fetched());
}

} // namespace certwright::ui
