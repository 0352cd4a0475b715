#include "ui/pages/overview_view.h"

#include "ui/models/certificate_words.h"
#include "ui/models/display_text.h"
#include "ui/pages/page_parts.h"
#include "ui/text/error_text.h"
#include "ui/text/format_text.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/expiry_timeline.h"
#include "ui/widgets/label.h"
#include "ui/widgets/status_glyph.h"
#include "ui/widgets/tag.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace certwright::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 6; // of the attention list; the rest is one click away
constexpr int leastTimeline = 150;

QString headline(const StatusCounts &counts, const QList<Error> &problems)
{
    if (counts.problem > 0)
        return text::grouped(
            OverviewView::tr("%n certificate(s) need(s) you today.", nullptr, counts.problem), counts.problem);
    if (!problems.isEmpty())
        return OverviewView::tr("Not everything can be read.");
    if (counts.dueSoon > 0)
        return text::grouped(
            OverviewView::tr("%n certificate(s) end(s) soon.", nullptr, counts.dueSoon), counts.dueSoon);
    return counts.all() > 0 ? OverviewView::tr("Everything is in order.") : OverviewView::tr("No certificates yet.");
}

QString summary(const StatusCounts &counts, const QList<Error> &problems)
{
    if (counts.all() == 0)
        return problems.isEmpty() ? OverviewView::tr("Create the first one; it takes a few seconds.")
                                  : OverviewView::tr("No certificate can be shown.");
    QStringList sentences;
    const QString inOrder = problems.isEmpty()
        ? OverviewView::tr("%1 of %n certificate(s) are in order.", nullptr, counts.all())
        : OverviewView::tr("%1 of the %n certificate(s) that can be read are in order.", nullptr, counts.all());
    sentences.append(text::grouped(inOrder, counts.all()).arg(QLocale().toString(counts.inOrder)));
    if (counts.dueSoon > 0 && (counts.problem > 0 || !problems.isEmpty()))
        sentences.append(
            text::grouped(OverviewView::tr("%n more end(s) soon.", nullptr, counts.dueSoon), counts.dueSoon));
    return sentences.join(u' ');
}

/// Most urgent first, as the inventory is ordered by end already.
QList<workspace::CertificateRecord> needingAttention(const workspace::Inventory &inventory, const QDateTime &now)
{
    QList<workspace::CertificateRecord> needing;
    for (const workspace::CertificateRecord &record : inventory.certificates) {
        if (statusOf(record, now) != StatusKind::InOrder)
            needing.append(record);
    }
    return needing;
}

} // namespace

OverviewView::OverviewView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_header(new PageHeader(context.theme()))
    , m_problems(new Banner(context.theme()))
    , m_timeline(new ExpiryTimeline(context.theme()))
    , m_attention(new Card(context.theme(), tr("Needs attention")))
    , m_authorities(new Card(context.theme(), tr("Local authorities")))
{
    setObjectName(u"overview"_s);
    auto *layout = makePageLayout(this);
    for (const StatusKind kind : {StatusKind::InOrder, StatusKind::DueSoon, StatusKind::Problem}) {
        auto *chip
            = new Chip(context.theme(), {QString::number(static_cast<int>(kind)), StatusWords::word(kind), 0, kind});
        chip->setBoldCount(true);
        m_counts.append(chip);
        m_header->addAction(chip);
        connect(chip, &Chip::clicked, this, [this, kind] { Q_EMIT statusWanted(kind); });
    }
    m_problems->setObjectName(u"overviewProblems"_s);
    auto *timelineCard = new Card(context.theme(), tr("The next 100 days"));
    timelineCard->setHeaderLine(false);
    timelineCard->addAction(new TimelineLegend(context.theme()));
    m_timeline->setObjectName(u"timeline"_s);
    m_timeline->setMinimumHeight(leastTimeline);
    timelineCard->content()->addWidget(m_timeline);
    connect(m_timeline, &ExpiryTimeline::activated, this,
        [this](const QString &id) { m_context.desk.showCertificate(CertificateId(id)); });
    m_attention->setObjectName(u"attention"_s);
    m_attention->setFlush();
    m_authorities->setObjectName(u"overviewAuthorities"_s);
    m_authorities->setFlush();
    QPushButton *manage = makeButton(context.theme(), tr("&Manage"), ButtonKind::Link);
    manage->setObjectName(u"manageAuthorities"_s);
    m_authorities->addAction(manage);
    connect(manage, &QPushButton::clicked, this, &OverviewView::authoritiesWanted);

    m_lower = new QBoxLayout(QBoxLayout::LeftToRight);
    m_lower->setSpacing(16);
    m_lower->addWidget(m_attention, 7, Qt::AlignTop);
    m_lower->addWidget(m_authorities, 4, Qt::AlignTop);
    layout->addWidget(m_header);
    layout->addWidget(m_problems);
    layout->addWidget(timelineCard);
    layout->addLayout(m_lower);
    layout->addStretch();
}

OverviewView::~OverviewView() = default;

void OverviewView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    constexpr int narrow = 600;
    m_lower->setDirection(
        width() < m_context.theme().scaled(narrow) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void OverviewView::setInventory(const workspace::Inventory &inventory, const QDateTime &now)
{
    showCounts(countStatus(inventory.certificates, now), inventory.problems);
    showProblems(inventory.problems);
    showTimeline(inventory, now);
    showAttention(inventory, now);
    showAuthorities(inventory);
}

void OverviewView::showCounts(const StatusCounts &counts, const QList<Error> &problems)
{
    m_header->setTitle(headline(counts, problems));
    m_header->setSummary(summary(counts, problems));
    for (Chip *chip : std::as_const(m_counts)) {
        ChipSpec spec = chip->spec();
        spec.count = counts.of(*spec.status);
        chip->setSpec(spec);
    }
}

void OverviewView::showProblems(const QList<Error> &problems)
{
    m_problems->setVisible(!problems.isEmpty());
    if (problems.isEmpty())
        return;
    const auto count = static_cast<int>(problems.size());
    m_problems->setVerdict(StatusKind::DueSoon,
        text::grouped(
            tr("%n entry(s) of the workspace cannot be read in full; what can be is shown.", nullptr, count), count),
        errorList(problems));
}

void OverviewView::showTimeline(const workspace::Inventory &inventory, const QDateTime &now)
{
    QList<TimelineItem> items;
    for (const workspace::CertificateRecord &record : inventory.certificates)
        items.append({record.id.raw(), record.title(), record.notAfter, statusOf(record, now), false});
    m_timeline->setItems(items, now);
}

void OverviewView::showAttention(const workspace::Inventory &inventory, const QDateTime &now)
{
    const QList<workspace::CertificateRecord> needing = needingAttention(inventory, now);
    clearLayout(m_attention->content());
    m_attention->setRemark(needing.isEmpty() ? QString() : QLocale().toString(needing.size()));
    if (needing.isEmpty()) {
        const bool all = inventory.problems.isEmpty();
        auto *nothing = new StatusLabel(m_context.theme(), all ? StatusKind::InOrder : StatusKind::Notice,
            all ? tr("Nothing needs you now.") : tr("Of what can be read, nothing needs you now."), TextSize::Body);
        nothing->setObjectName(u"nothingNeeded"_s);
        nothing->setWordWrap(true);
        nothing->setContentsMargins(16, 16, 16, 16);
        m_attention->content()->addWidget(nothing);
        return;
    }
    for (int i = 0; i < qMin(needing.size(), qsizetype(mostRows)); ++i) {
        if (i > 0)
            m_attention->content()->addWidget(m_attention->makeLine());
        m_attention->content()->addWidget(makeAttentionRow(needing.at(i), now));
    }
    if (needing.size() <= mostRows)
        return;
    m_attention->content()->addWidget(m_attention->makeLine());
    QPushButton *all
        = makeButton(m_context.theme(), tr("Show all %1").arg(QLocale().toString(needing.size())), ButtonKind::Link);
    all->setObjectName(u"showAllAttention"_s);
    connect(all, &QPushButton::clicked, this, &OverviewView::listWanted);
    auto *box = new QHBoxLayout;
    box->setContentsMargins(8, 8, 8, 8);
    box->addWidget(all);
    box->addStretch();
    m_attention->content()->addLayout(box);
}

QWidget *OverviewView::makeAttentionRow(const workspace::CertificateRecord &record, const QDateTime &now)
{
    const Theme &theme = m_context.theme();
    constexpr int glyphExtent = 18;
    auto *row = new QWidget;
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(makeWrappingLabel(theme, isolatedLtr(record.title()), TextSize::BodyBold, ColorRole::Text));
    texts->addWidget(makeWrappingLabel(theme, DisplayText::attention(record, now)));
    const bool ours = !record.authority.isEmpty();
    QPushButton *action = makeButton(theme, ours ? tr("Issue again…") : tr("Show"));
    action->setAccessibleName(ours ? tr("Issue %1 again…").arg(record.title()) : tr("Show %1").arg(record.title()));
    connect(action, &QPushButton::clicked, this, [this, record, ours] {
        if (!ours) {
            m_context.desk.showCertificate(record.id);
            return;
        }
        QStringList names;
        for (const pki::GeneralName &name : record.names)
            names.append(pki::displayName(name));
        m_context.desk.newCertificate({names, record.authority});
    });
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(new StatusGlyph(theme, statusOf(record, now), glyphExtent));
    layout->addLayout(texts, 1);
    layout->addWidget(action);
    return row;
}

void OverviewView::showAuthorities(const workspace::Inventory &inventory)
{
    clearLayout(m_authorities->content());
    bool first = true;
    for (const workspace::AuthorityRecord &record : inventory.authorities) {
        if (!std::exchange(first, false))
            m_authorities->content()->addWidget(m_authorities->makeLine());
        m_authorities->content()->addWidget(makeAuthorityRow(record));
    }
    m_authorities->setVisible(!inventory.authorities.isEmpty());
}

QWidget *OverviewView::makeAuthorityRow(const workspace::AuthorityRecord &record)
{
    const Theme &theme = m_context.theme();
    auto *row = new QWidget;
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(makeWrappingLabel(theme, record.name, TextSize::BodyBold, ColorRole::Text), 1);
    if (record.isDefault)
        head->addWidget(new Tag(theme, IconName::None, tr("Default")));
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(makeWrappingLabel(theme, CertificateWords::maySignShort(record.certificate), TextSize::Label));
    layout->addWidget(
        makeWrappingLabel(theme, tr("Key %1").arg(CertificateWords::protection(record.protection)), TextSize::Label));
    return row;
}

void OverviewView::focusFirst()
{
    m_timeline->setFocus(Qt::TabFocusReason);
}

} // namespace certwright::ui
