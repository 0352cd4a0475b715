#include "ui/pages/ready_page.h"

#include "ui/commands/command_set.h"
#include "ui/models/display_text.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/trust_card.h"
#include "ui/pages/use_card.h"
#include "ui/text/finding_text.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/key_value_grid.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace certwright::ui {

using namespace Qt::StringLiterals;

ReadyPage::ReadyPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_header(new PageHeader(context.theme()))
    , m_banner(new Banner(context.theme()))
    , m_files(new Card(context.theme(), tr("Its files")))
    , m_use(new UseCard(context.theme()))
    , m_trust(new TrustCard(context.theme()))
{
    setObjectName(u"readyPage"_s);
    auto *content = new QWidget;
    auto *layout = makePageLayout(content);
    QPushButton *open = makeButton(context.theme(), tr("&Show certificate"), ButtonKind::Normal, IconName::Open);
    open->setObjectName(u"showIssued"_s);
    connect(open, &QPushButton::clicked, this, [this] { m_context.desk.showCertificate(m_id); });
    m_header->addAction(open);
    m_header->addAction(context.commands.makeButton(CommandId::OpenFolder));
    m_header->addAction(context.commands.makeButton(CommandId::ExportCertificate));
    m_banner->setObjectName(u"readyBanner"_s);
    m_files->setIcon(IconName::Folder);
    m_files->setObjectName(u"readyFiles"_s);
    layout->addWidget(m_header);
    layout->addWidget(m_banner);
    layout->addWidget(m_files);
    layout->addWidget(m_use);
    layout->addWidget(m_trust);
    layout->addStretch();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(makeScrollArea(content));
    connect(m_use, &UseCard::copied, this, &Page::copied);
    connect(m_trust, &TrustCard::copied, this, &Page::copied);
}

ReadyPage::~ReadyPage() = default;

void ReadyPage::focusFirst()
{
    findChild<QPushButton *>(u"showIssued"_s)->setFocus(Qt::TabFocusReason);
}

bool ReadyPage::stepBack()
{
    Q_EMIT left();
    return true;
}

void ReadyPage::showOutcome(const authority::IssueOutcome &outcome)
{
    fill(outcome.certificate, &outcome.authority);
    m_use->setCertificate(outcome.certificate, UseCard::Key::JustMade);
    m_header->setTitle(tr("The certificate for %1 is ready").arg(outcome.certificate.title()));
    QStringList sentences;
    if (outcome.authorityIsNew)
        sentences.append(
            tr("A new authority named “%1” signed it; it is in your workspace as well.").arg(outcome.authority.name));
    for (const Finding &finding : outcome.findings)
        sentences.append(text::findingText(finding));
    m_banner->setVerdict(
        StatusKind::InOrder, tr("Ready to use, signed by %1.").arg(outcome.authority.name), sentences.join(u' '));
    m_banner->show();
}

void ReadyPage::showCertificate(const workspace::CertificateRecord &record, const workspace::AuthorityRecord *authority)
{
    fill(record, authority);
    m_use->setCertificate(record, UseCard::Key::ToBeChecked);
    m_header->setTitle(tr("Use %1").arg(record.title()));
    m_banner->hide();
}

void ReadyPage::fill(const workspace::CertificateRecord &record, const workspace::AuthorityRecord *authority)
{
    m_id = record.id;
    scrollToTop(this);
    m_context.commands.setSelection({record, {}});
    m_header->setSummary(DisplayText::origin(record));
    fillFiles(record.files);
    m_trust->setVisible(authority);
    if (authority)
        m_trust->setAuthority(*authority);
}

void ReadyPage::fillFiles(const workspace::CertificateFiles &files)
{
    clearLayout(m_files->content());
    auto *grid = new KeyValueGrid(m_context.theme());
    connect(grid, &KeyValueGrid::copied, this, &Page::copied);
    const QList<QPair<QString, QString>> rows{{tr("Certificate"), files.cert},
        {tr("With its chain"), files.chain.isEmpty() ? QString() : files.fullchain},
        {tr("For servers"), files.chain.isEmpty() ? files.fullchain : QString()}, {tr("Private key"), files.key},
        {tr("Authority"), files.authority}};
    for (const auto &[label, path] : rows) {
        if (!path.isEmpty())
            grid->addRow(label, path, CopyValue::Form::Mono)->showCopyAlways();
    }
    m_files->content()->addWidget(grid);
}

} // namespace certwright::ui
