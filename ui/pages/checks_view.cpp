#include "ui/pages/checks_view.h"

#include "core/async/run.h"
#include "core/lint/path_lint.h"
#include "ui/models/judge_by.h"
#include "ui/models/status_of.h"
#include "ui/text/lint_text.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paragraph_delegate.h"
#include "ui/widgets/status_glyph.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace certwright::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardEdge = 6; // above and below the table, for the card's corners
constexpr int tableStretch = 1000; // all the room there is, up to what the rows need
constexpr int narrowWidth = 720; // below it, only severity and finding have a column

const QString chipAll = u"all"_s;
const QString chipError = u"error"_s;
const QString chipWarning = u"warning"_s;
const QString chipNotice = u"notice"_s;

std::optional<Severity> severityOfChip(const QString &id)
{
    if (id == chipError)
        return Severity::Error;
    if (id == chipWarning)
        return Severity::Warning;
    return id == chipNotice ? std::optional(Severity::Notice) : std::nullopt;
}

} // namespace

ChecksView::ChecksView(const PageContext &context, QWidget *parent)
    : LowColumn(parent)
    , m_context(context)
    , m_model(new LintModel(this))
    , m_filter(new LintFilter(this))
{
    setObjectName(u"checksTab"_s);
    m_filter->setSourceModel(m_model);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 16, 0, 16);
    layout->setSpacing(12);
    layout->addWidget(buildHead());
    layout->addWidget(buildBar());
    layout->addWidget(buildTable(), tableStretch);
    m_fine = new StatusLabel(context.theme(), StatusKind::InOrder, {}, TextSize::Body);
    m_fine->setObjectName(u"checksFine"_s);
    m_fine->setWordWrap(true);
    m_fine->hide();
    layout->addWidget(m_fine);
    layout->addStretch(1);
    m_fitting.setSingleShot(true);
    m_fitting.setInterval(0);
    connect(&m_fitting, &QTimer::timeout, this, &ChecksView::fitRows);
    connect(&context.theme(), &Theme::changed, &m_fitting, qOverload<>(&QTimer::start));
}

ChecksView::~ChecksView() = default;

QWidget *ChecksView::buildHead()
{
    const Theme &theme = m_context.theme();
    auto *head = new QWidget;
    m_summary = makeWrappingLabel(theme, {});
    m_summary->setObjectName(u"checksSummary"_s);
    m_copy = makeButton(theme, tr("Copy report"), ButtonKind::Flat, IconName::Copy);
    m_copy->setObjectName(u"copyReport"_s);
    connect(m_copy, &QPushButton::clicked, this, &ChecksView::copyReport);
    constexpr int leastSummary = 140;
    auto *layout = new FlowLayout(head, 12, 4);
    for (QWidget *part :
        std::initializer_list<QWidget *>{new Label(theme, tr("Checks"), TextSize::CardTitle), m_summary, m_copy}) {
        layout->addWidget(part);
        layout->setAlignment(part, Qt::AlignVCenter);
    }
    layout->setStretching(m_summary, theme.scaled(leastSummary));
    return head;
}

QWidget *ChecksView::buildBar()
{
    const Theme &theme = m_context.theme();
    auto *bar = new QWidget;
    m_chips = new FilterChips(theme, tr("Show findings"));
    m_chips->setObjectName(u"checksChips"_s);
    connect(m_chips, &FilterChips::chosen, this, [this](const QString &id) {
        m_filter->setSeverity(severityOfChip(id));
        m_fitting.start();
    });
    m_profile = new ComboBox;
    m_profile->setObjectName(u"checksProfile"_s);
    m_profile->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    nameComboBox(m_profile, tr("Judge as"));
    connect(m_profile, &QComboBox::activated, this, &ChecksView::judge);
    auto *caption = new Label(theme, tr("&Judge as"), TextSize::Label, ColorRole::Text2);
    caption->setBuddy(m_profile);
    auto *choice = new QHBoxLayout;
    choice->setSpacing(8);
    choice->addWidget(caption);
    choice->addWidget(m_profile);
    choice->addStretch();
    m_bar = new QBoxLayout(QBoxLayout::LeftToRight, bar);
    m_bar->setContentsMargins(0, 0, 0, 0);
    m_bar->setSpacing(12);
    m_bar->addWidget(m_chips, 1);
    m_bar->addLayout(choice);
    return bar;
}

QWidget *ChecksView::buildTable()
{
    const Theme &theme = m_context.theme();
    m_table = new DataTable(theme, tr("Findings"));
    m_table->setObjectName(u"checksTable"_s);
    m_table->setModel(m_filter);
    m_table->setWordWrap(true);
    m_findings = new ParagraphDelegate(theme, ColorRole::Text, m_table);
    m_severities = new StatusWordDelegate(theme, m_table);
    m_table->setItemDelegateForColumn(LintModel::Severity, m_severities);
    m_table->setItemDelegateForColumn(LintModel::Finding, m_findings);
    m_table->setItemDelegateForColumn(LintModel::Rule, new ParagraphDelegate(theme, ColorRole::Text2, m_table));
    m_table->setItemDelegateForColumn(LintModel::Fix, new ParagraphDelegate(theme, ColorRole::Text, m_table));
    m_table->sortByColumn(LintModel::Severity, Qt::AscendingOrder);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(LintModel::Severity, QHeaderView::Fixed);
    header->setSectionResizeMode(LintModel::Finding, QHeaderView::Stretch);
    connect(header, &QHeaderView::sectionResized, &m_fitting, qOverload<>(&QTimer::start));
    connect(header, &QHeaderView::sortIndicatorChanged, &m_fitting, qOverload<>(&QTimer::start));
    connect(m_table, &QAbstractItemView::clicked, this, &ChecksView::open);
    connect(m_table, &DataTable::opened, this, &ChecksView::open);
    connect(m_table, &DataTable::copied, this, &ChecksView::copied);
    m_card = new Card(theme);
    m_card->setFlush();
    m_card->content()->setContentsMargins(1, cardEdge, 1, cardEdge);
    m_card->content()->addWidget(m_table);
    return m_card;
}

void ChecksView::setCertificate(
    const pki::Certificate &certificate, const QList<pki::Certificate> &beside, const QDateTime &now)
{
    const bool same = m_certificate && *m_certificate == certificate;
    m_certificate = certificate;
    m_beside = beside;
    m_now = now;
    if (!same)
        fillProfiles();
    judge();
}

void ChecksView::judgeAt(const std::optional<QDateTime> &moment)
{
    if (moment == m_at)
        return;
    m_at = moment;
    judge();
}

void ChecksView::fillProfiles()
{
    const lint::Profile guessed = lint::guessProfile(*m_certificate);
    m_profile->clear();
    for (const lint::Profile profile : lint::profiles()) {
        const QString name = text::profileText(profile);
        m_profile->addItem(profile == guessed ? tr("%1, guessed").arg(name) : name, static_cast<int>(profile));
        if (profile == guessed)
            m_profile->setCurrentIndex(m_profile->count() - 1);
    }
}

void ChecksView::judge()
{
    if (!m_certificate)
        return;
    const auto profile = static_cast<lint::Profile>(m_profile->currentData().toInt());
    lint::LintChoice choice{{}, m_beside, m_at.value_or(m_now)};
    if (profile != lint::guessProfile(*m_certificate))
        choice.chosen = profile;
    async::run(
        this,
        [certificate = *m_certificate, choice](
            const async::StopRequested &) { return lint::examineBeside(certificate, choice); },
        [this, request = ++m_request](const lint::LintReport &report) {
            if (request == m_request)
                take(report);
        });
}

void ChecksView::take(const lint::LintReport &report)
{
    m_model->setReport(report);
    const int findings = static_cast<int>(report.findings.size());
    const QString passed = report.isTakenApart ? tr("%n rule(s) passed", nullptr, report.passed)
                                               : tr("No other rule was applied, since it is not DER");
    const QString found = findings == 0 ? tr("%1, no findings").arg(passed)
                                        : tr("%1, %2").arg(passed, tr("%n finding(s)", nullptr, findings));
    const bool isChosen = static_cast<int>(report.profile) == m_profile->currentData().toInt();
    const QString judged
        = isChosen ? found : tr("%1, by the rules for: %2").arg(found, text::profileText(report.profile));
    const QString summary = m_at ? tr("%1, as of %2").arg(judged, JudgeWords::momentShort(*m_at)) : judged;
    const bool news = m_summary->text() != summary && isVisible();
    m_summary->setText(summary);
    m_fine->setStatus(
        StatusKind::InOrder, tr("Nothing to mend. The certificate is as the rules for its kind want it."));
    m_fine->setVisible(findings == 0);
    m_card->setVisible(findings > 0);
    m_chips->setVisible(findings > 0);
    showChips();
    arrange();
    if (news)
        announce(this, summary);
    Q_EMIT reported(m_model->count(Severity::Error), m_model->count(Severity::Warning));
}

void ChecksView::showChips()
{
    const auto chip = [this](const QString &id, Severity severity) {
        return ChipSpec{id, LintModel::severityText(severity), m_model->count(severity), statusOf(severity)};
    };
    m_chips->setChips({{chipAll, tr("All"), m_model->rowCount()}, chip(chipError, Severity::Error),
        chip(chipWarning, Severity::Warning), chip(chipNotice, Severity::Notice)});
    m_filter->setSeverity(severityOfChip(m_chips->chosenId()));
}

void ChecksView::arrange()
{
    const Theme &theme = m_context.theme();
    const bool narrow = width() < theme.scaled(narrowWidth);
    m_bar->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_findings->setAdviceShown(narrow);
    m_severities->setWordShown(!narrow);
    m_model->setTight(narrow);
    m_table->setColumnHidden(LintModel::Rule, narrow);
    m_table->setColumnHidden(LintModel::Fix, narrow);
    constexpr int glyphColumn = 44;
    if (narrow)
        m_table->setColumnWidth(LintModel::Severity, theme.scaled(glyphColumn));
    else
        m_table->resizeColumnToContents(LintModel::Severity);
    constexpr int ruleShare = 6;
    constexpr int fixShare = 4;
    m_table->setColumnWidth(LintModel::Rule, width() / ruleShare);
    m_table->setColumnWidth(LintModel::Fix, width() / fixShare);
    m_fitting.start();
}

void ChecksView::fitRows()
{
    m_table->resizeRowsToContents();
    const int rows = m_table->verticalHeader()->length();
    constexpr int leastRows = 3;
    const int header = m_table->horizontalHeader()->sizeHint().height();
    const int height = header + rows + 2 * m_table->frameWidth();
    m_table->setMinimumHeight(std::min(height, header + leastRows * m_context.theme().rowHeight()));
    m_table->setMaximumHeight(height);
    m_card->setMaximumHeight(height + 2 * cardEdge);
}

void ChecksView::resizeEvent(QResizeEvent *event)
{
    LowColumn::resizeEvent(event);
    arrange();
}

void ChecksView::open(const QModelIndex &index)
{
    const QString path = index.data(LintModel::PathRole).toString();
    if (!path.isEmpty())
        Q_EMIT fieldWanted(path);
}

void ChecksView::copyReport()
{
    const QString report = m_model->asText(m_certificate ? m_certificate->displayTitle() : QString());
    QGuiApplication::clipboard()->setText(report);
    Q_EMIT copied(report);
}

} // namespace certwright::ui
