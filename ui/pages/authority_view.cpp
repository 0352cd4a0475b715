#include "ui/pages/authority_view.h"

#include "ui/commands/command_set.h"
#include "ui/models/certificate_words.h"
#include "ui/models/display_text.h"
#include "ui/models/status_of.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/trust_card.h"
#include "ui/text/format_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell_delegates.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/key_value_grid.h"
#include "ui/widgets/label.h"
#include "ui/widgets/lifetime_bar.h"
#include "ui/widgets/tag.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace certwright::ui {

using namespace Qt::StringLiterals;

namespace {

/// The sentence under the name: what can be done with it now.
QString summaryOf(const workspace::AuthorityRecord &authority, const verify::Expiry &expiry)
{
    if (!authority.canSign())
        return AuthorityView::tr("It signs nothing more: its key was destroyed.");
    if (expiry.state == verify::ExpiryState::Expired)
        return AuthorityView::tr("It has expired, and with it everything it signed.");
    return authority.isDefault
        ? AuthorityView::tr("Ready to issue. New certificates come from it unless you choose another.")
        : AuthorityView::tr("Ready to issue.");
}

QWidget *makeValidity(const Theme &theme, const pki::Certificate &root, const QDateTime &now)
{
    const verify::Expiry expiry = verify::expiryAt(root.notBefore(), root.notAfter(), now);
    auto *box = new QWidget;
    auto *bar = new LifetimeBar(theme);
    bar->setLifetime(expiry.shareLeft, statusOf(expiry), DisplayText::lifetime(expiry));
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeWrappingLabel(theme,
        AuthorityView::tr("%1 to %2").arg(text::dateText(root.notBefore()), text::dateText(root.notAfter())),
        TextSize::Body, ColorRole::Text));
    layout->addWidget(bar);
    return box;
}

QWidget *makeTwoLines(const Theme &theme, const QString &first, const QString &second, Qt::TextFormat format)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    Label *main = makeWrappingLabel(theme, {}, TextSize::Body, ColorRole::Text);
    main->setTextFormat(format);
    main->setText(first);
    layout->addWidget(main);
    layout->addWidget(makeWrappingLabel(theme, second));
    return box;
}

} // namespace

AuthorityView::AuthorityView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new CertificateListModel(this))
    , m_filter(new CertificateFilter(this))
{
    setObjectName(u"authorityView"_s);
    m_filter->setSourceModel(m_model);
    auto *layout = makePageLayout(this);
    buildHeader(layout);
    buildCards(layout);
    buildIssued(layout);
    layout->addStretch(1); // all the room there is, or the table’s card would take half of it
}

AuthorityView::~AuthorityView() = default;

void AuthorityView::buildHeader(QVBoxLayout *layout)
{
    m_header = new PageHeader(m_context.theme());
    m_header->setObjectName(u"authorityHeader"_s);
    for (const CommandId id : {CommandId::IssueFromAuthority, CommandId::CopyAuthority, CommandId::ExportAuthority})
        m_header->addAction(m_context.commands.makeButton(id));
    layout->addWidget(m_header);
}

void AuthorityView::buildCards(QVBoxLayout *layout)
{
    const Theme &theme = m_context.theme();
    m_facts = new Card(theme, tr("What it is"));
    m_facts->setIcon(IconName::Authorities);
    m_state = new Tag(theme, StatusKind::InOrder, StatusWords::word(StatusKind::InOrder));
    m_facts->addAction(m_state);
    m_trust = new TrustCard(theme);
    connect(m_trust, &TrustCard::copied, this, &AuthorityView::copied);
    m_cards = new QBoxLayout(QBoxLayout::LeftToRight);
    m_cards->setSpacing(16);
    m_cards->addWidget(m_facts, 2);
    m_cards->addWidget(m_trust, 3);
    layout->addLayout(m_cards);
}

void AuthorityView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    constexpr int narrow = 760;
    m_cards->setDirection(
        width() < m_context.theme().scaled(narrow) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void AuthorityView::buildIssued(QVBoxLayout *layout)
{
    using Model = CertificateListModel;
    const Theme &theme = m_context.theme();
    m_issued = new Card(theme, tr("Issued certificates"));
    constexpr int cornerRoom = 8; // below the table, which would cover the card's round corners
    m_issued->setFlush();
    m_issued->content()->setContentsMargins(0, 0, 0, cornerRoom);
    m_table = new DataTable(theme, tr("Issued certificates"));
    m_table->setObjectName(u"issuedTable"_s);
    m_table->setModel(m_filter);
    m_table->setItemDelegateForColumn(Model::Certificate, new NameDelegate(theme, m_table));
    m_table->setItemDelegateForColumn(Model::Expires, new DateDelegate(theme, m_table));
    m_table->setItemDelegateForColumn(Model::Left, new LifetimeDelegate(theme, m_table));
    m_table->setItemDelegateForColumn(Model::Key, new IconTextDelegate(theme, m_table));
    for (const int column : {Model::Names, Model::Purpose})
        m_table->setItemDelegateForColumn(column, new CellDelegate(theme, ColorRole::Text2, m_table));
    m_table->setColumnHidden(Model::Issuer, true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(Model::Expires, Qt::AscendingOrder);
    m_table->horizontalHeader()->setSectionResizeMode(Model::Certificate, QHeaderView::Stretch);
    const int unit = m_table->fontMetrics().averageCharWidth();
    for (const auto &[column, characters] : QList<QPair<int, int>>{
             {Model::Names, 9}, {Model::Expires, 18}, {Model::Left, 14}, {Model::Key, 14}, {Model::Purpose, 18}})
        m_table->setColumnWidth(column, characters * unit);
    m_table->setColumnWidth(Model::Expires, std::max(m_table->columnWidth(Model::Expires), dateColumnWidth(theme)));
    m_nothing = makeWrappingLabel(theme, tr("It has not issued a certificate yet."));
    m_nothing->setContentsMargins(16, 12, 16, 12);
    m_issued->content()->addWidget(m_table);
    m_issued->content()->addWidget(m_nothing);
    layout->addWidget(m_issued);
    connect(m_table, &DataTable::copied, this, &AuthorityView::copied);
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex &index) {
        m_context.desk.showCertificate(CertificateId(index.siblingAtColumn(0).data(Model::IdRole).toString()));
    });
}

void AuthorityView::setAuthority(const workspace::AuthorityRecord &authority,
    const QList<workspace::CertificateRecord> &certificates, const QDateTime &now)
{
    const pki::Certificate &root = authority.certificate;
    const verify::Expiry expiry = verify::expiryAt(root.notBefore(), root.notAfter(), now);
    m_header->setTitle(authority.name);
    m_header->setSummary(summaryOf(authority, expiry));
    m_state->setStatus(statusOf(expiry), StatusWords::word(statusOf(expiry)));
    fillFacts(authority, now);
    m_trust->setAuthority(authority);
    m_filter->setAuthority(authority.id);
    m_model->setCertificates(certificates, now);
    const int issued = m_filter->rowCount();
    m_issued->setRemark(QLocale().toString(issued));
    m_table->setVisible(issued > 0);
    m_nothing->setVisible(issued == 0);
    fitTable();
}

void AuthorityView::fillFacts(const workspace::AuthorityRecord &authority, const QDateTime &now)
{
    const Theme &theme = m_context.theme();
    const pki::Certificate &root = authority.certificate;
    clearLayout(m_facts->content());
    auto *grid = new KeyValueGrid(theme);
    connect(grid, &KeyValueGrid::copied, this, &AuthorityView::copied);
    const bool limited = root.nameConstraints() && !root.nameConstraints()->isEmpty();
    grid->addRow(tr("May sign"),
        makeTwoLines(theme, CertificateWords::maySign(root),
            limited ? tr("Most programs refuse anything else it signs; Java does not look.")
                    : tr("Whoever has its key can impersonate any site to you."),
            Qt::RichText));
    grid->addRow(tr("Depth"), CertificateWords::depth(root));
    grid->addRow(tr("Private key"),
        makeTwoLines(theme, tr("%1, %2").arg(root.keyInfo().label, CertificateWords::protection(authority.protection)),
            CertificateWords::protectionExplained(authority.protection), Qt::PlainText));
    grid->addRow(tr("Valid"), makeValidity(theme, root, now));
    grid->addRow(tr("SHA-256"), pki::colonHex(root.sha256()), CopyValue::Form::Mono);
    m_facts->content()->addWidget(grid);
    QPushButton *change = m_context.commands.makeButton(CommandId::ChangePassphrase);
    QPushButton *makeDefault = m_context.commands.makeButton(CommandId::MakeDefaultAuthority);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(8);
    actions->addWidget(change);
    actions->addWidget(makeDefault);
    actions->addStretch();
    m_facts->content()->addSpacing(12);
    m_facts->content()->addLayout(actions);
    m_facts->content()->addStretch();
}

// The page scrolls, not the table inside it, up to a length where scrolling in place is the better way.
void AuthorityView::fitTable()
{
    constexpr int mostRows = 12;
    const int rows = qMin(m_filter->rowCount(), mostRows);
    const int header = m_table->horizontalHeader()->sizeHint().height();
    m_table->setFixedHeight(header + rows * m_context.theme().rowHeight() + 4);
}

void AuthorityView::focusFirst()
{
    m_header->findChild<QPushButton *>()->setFocus(Qt::TabFocusReason);
}

} // namespace certwright::ui
