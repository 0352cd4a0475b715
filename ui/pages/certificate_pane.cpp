#include "ui/pages/certificate_pane.h"

#include "ui/commands/command_set.h"
#include "ui/models/certificate_words.h"
#include "ui/models/display_text.h"
#include "ui/models/object_words.h"
#include "ui/models/status_of.h"
#include "ui/pages/checks_view.h"
#include "ui/pages/fields_tab.h"
#include "ui/pages/page_parts.h"
#include "ui/text/finding_text.h"
#include "ui/text/format_text.h"
#include "ui/text/revocation_text.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <utility>

namespace certwright::ui {

using namespace Qt::StringLiterals;

CertificatePane::CertificatePane(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_head(new PaneHead(context.theme(), u"certificateTitle"_s))
    , m_banner(new Banner(context.theme()))
    , m_actions(new QWidget)
    , m_checks(new ChecksView(context))
    , m_tabs(makePaneTabs(context.theme(), u"certificateTabs"_s, tr("Parts of the certificate")))
    , m_stack(makePaneStack(context.theme()))
    , m_fields(new FieldsTab(context.theme()))
{
    setObjectName(u"certificatePane"_s);
    QVBoxLayout *layout = makePaneLayout(context.theme(), this);
    m_close = makeIconButton(context.theme(), IconName::Close, tr("Close the certificate"), ButtonKind::Flat);
    m_close->setObjectName(u"closePane"_s);
    connect(m_close, &QPushButton::clicked, this, &CertificatePane::closed);
    m_head->addAction(m_close);
    layout->addWidget(m_head);
    m_banner->setObjectName(u"certificateVerdict"_s);
    m_banner->setGlyphVisible(false);
    layout->addWidget(m_banner);

    buildActions();
    layout->addWidget(m_actions);
    buildTabs();
    layout->addWidget(m_tabs);
    auto *line = new Line(context.theme());
    layout->addSpacing(-12);
    layout->addWidget(line);
    layout->addSpacing(-12);
    layout->addWidget(m_stack, 1);
    layout->addStretch(); // takes the room while the stack is hidden
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        revealInScrollArea(m_stack);
    });
}

CertificatePane::~CertificatePane() = default;

void CertificatePane::buildActions()
{
    auto *flow = new FlowLayout(m_actions);
    for (const CommandId id : {CommandId::UseCertificate, CommandId::RenewCertificate, CommandId::ExportCertificate}) {
        m_ownActions.append(m_context.commands.makeButton(id, m_actions));
        flow->addWidget(m_ownActions.last());
    }
    m_save = m_context.commands.makeButton(CommandId::SaveOpened, m_actions);
    m_save->setObjectName(u"certificateSave"_s);
    flow->addWidget(m_save);
    QPushButton *compare = m_context.commands.makeButton(CommandId::CompareCertificate, m_actions);
    compare->setObjectName(u"compareButton"_s);
    flow->addWidget(compare);
    QPushButton *folder = makeIconButton(
        m_context.theme(), IconName::Folder, tr("Open the folder of this certificate"), ButtonKind::Normal, m_actions);
    bindButton(folder, m_context.commands.action(CommandId::OpenFolder));
    m_ownActions.append(folder);
    flow->addWidget(folder);
}

void CertificatePane::buildTabs()
{
    addTab(tr("&Summary"), u"summaryTab"_s);
    addTab(tr("&Names && usage"), u"usageTab"_s);
    addTab(tr("C&hain"), u"chainTab"_s);
    m_tabs->addTab(tr("Chec&ks"));
    m_stack->addWidget(m_checks);
    connect(m_checks, &ChecksView::copied, this, &CertificatePane::copied);
    connect(m_checks, &ChecksView::fieldWanted, this, &CertificatePane::showNode);
    connect(m_checks, &ChecksView::fieldWanted, this, &CertificatePane::fieldWanted);
    connect(m_checks, &ChecksView::reported, this, [this](int errors, int warnings) {
        if (errors > 0)
            hintAtChecks(tr("See %n error(s) under Checks", nullptr, errors));
        else
            hintAtChecks(warnings > 0 ? tr("See %n warning(s) under Checks", nullptr, warnings) : QString());
    });
    m_tabs->addTab(tr("F&ields"));
    m_stack->addWidget(m_fields);
    connect(m_fields, &FieldsTab::copied, this, &CertificatePane::copied);
    addTab(tr("PE&M"), u"pemTab"_s);
}

void CertificatePane::addTab(const QString &title, const QString &name)
{
    const PaneTab tab = makePaneTab(name);
    m_contents.append(tab.content);
    m_tabs->addTab(title);
    m_stack->addWidget(tab.area);
}

void CertificatePane::setCloseVisible(bool visible)
{
    m_close->setVisible(visible);
}

void CertificatePane::focusTabs()
{
    m_tabs->setFocus(Qt::TabFocusReason);
}

void CertificatePane::showNode(const QString &path)
{
    m_tabs->setCurrentIndex(m_stack->indexOf(m_fields));
    m_fields->showNode(path);
}

void CertificatePane::setDetails(const CertificateDetails &details, const QDateTime &now)
{
    const pki::Certificate &certificate = details.certificate;
    const bool isNew = m_judged != certificate.sha256();
    if (isNew)
        scrollToTop(this);
    const QString hint = isNew || !m_hint ? QString() : m_hint->text(); // until it is judged again
    if (details.record)
        m_head->setTitle(details.record->title(), DisplayText::origin(*details.record));
    else
        m_head->setTitle(certificate.displayTitle(),
            tr("%1 issued by %2").arg(CertificateWords::role(certificate), certificate.issuerCommonName()));
    m_actions->setVisible(true);
    for (QWidget *action : std::as_const(m_ownActions))
        action->setVisible(details.record.has_value());
    m_save->setVisible(!details.record);
    m_tabs->setVisible(true);
    m_stack->setVisible(true);
    for (QVBoxLayout *content : std::as_const(m_contents))
        clearLayout(content);
    showVerdict(details, now);
    hintAtChecks(hint);
    fillSummary(details, now);
    fillUsage(details);
    fillChain(details, now);
    m_fields->setBytes(certificate.der(), inspect::ObjectKind::Certificate);
    fillPem(details);
    m_checks->setCertificate(certificate, details.beside, now);
    for (QVBoxLayout *content : std::as_const(m_contents))
        content->addStretch();
}

void CertificatePane::setFailure(const PaneFailure &failure)
{
    ++m_shown;
    m_head->setStatus(failure.kind);
    m_head->setTitle(failure.title);
    clearActions();
    m_banner->setVerdict(failure.kind, failure.sentence, failure.hint);
    m_actions->setVisible(false);
    m_tabs->setVisible(false);
    m_stack->setVisible(false);
}

void CertificatePane::showVerdict(const CertificateDetails &details, const QDateTime &now)
{
    const pki::Certificate &certificate = details.certificate;
    const verify::Expiry expiry = verify::expiryAt(certificate.notBefore(), certificate.notAfter(), now);
    const QString sentence = text::expirySentence(expiry, certificate.notAfter());
    StatusKind kind = statusOf(expiry);
    QString explanation;
    clearActions();
    if (details.revoked)
        return say(StatusKind::Problem, text::revocationText(details.revoked->verdict, details.revoked->title),
            details.revoked->isOwn ? tr("Programs that look refuse it, whatever its dates say.")
                                   : tr("The way from this certificate to its root leads through that one."));
    if (details.path && !details.path->ok && !details.path->reasons.isEmpty() && kind != StatusKind::Problem) {
        kind = StatusKind::Problem;
        explanation = text::findingText(details.path->reasons.first());
    } else if (details.record && !details.record->authority.isEmpty() && kind != StatusKind::Problem) {
        const CertificateWords::KeyTrouble trouble = CertificateWords::keyTrouble(details.key);
        if (!trouble.sentence.isEmpty())
            return say(trouble.kind, trouble.sentence, trouble.wayOn);
        explanation = tr("Programs that trust %1 accept it.").arg(details.record->issuerName);
        const AuthorityId authority = details.record->authority;
        QPushButton *how = m_banner->addAction(tr("How to trust it"));
        how->setObjectName(u"howToTrust"_s);
        connect(how, &QPushButton::clicked, this, [this, authority] { m_context.desk.showAuthority(authority); });
    } else if (!details.record) {
        // Dates alone are no verdict, so green would say too much.
        kind = kind == StatusKind::InOrder ? StatusKind::Notice : kind;
        explanation = tr("Only its dates are judged here; Chain and Checks tell the rest.");
    }
    say(kind, sentence, explanation);
}

void CertificatePane::clearActions()
{
    m_hint = nullptr;
    m_banner->clearActions();
}

/// What the rules say comes later than the verdict, and does not change it: no words, no hint.
void CertificatePane::hintAtChecks(const QString &words)
{
    if (m_tabs->isHidden())
        return; // what failed since is not judged
    if (m_hint && words.isEmpty())
        m_banner->removeAction(std::exchange(m_hint, nullptr));
    if (words.isEmpty())
        return;
    if (!m_hint) {
        m_hint = m_banner->addAction(words);
        m_hint->setObjectName(u"checksHint"_s);
        connect(m_hint, &QPushButton::clicked, this, [this] {
            m_tabs->setCurrentIndex(m_stack->indexOf(m_checks));
            focusTabs();
        });
    }
    m_hint->setText(words);
}

void CertificatePane::say(StatusKind kind, const QString &sentence, const QString &explanation)
{
    m_said = {kind, explanation.isEmpty() ? sentence : sentence + u' ' + explanation};
    m_banner->setVerdict(kind, sentence, explanation);
    m_head->setStatus(kind);
}

/// A weak key comes before the dates, which say nothing good then.
void CertificatePane::warnOfKey(const Findings &findings)
{
    const ObjectWords::Verdict verdict = ObjectWords::keyVerdict(findings);
    if (verdict.sentence.isEmpty())
        return;
    const auto &[kind, words] = m_said;
    m_banner->setVerdict(
        kind == StatusKind::Problem ? kind : verdict.kind, verdict.sentence, verdict.explanation + u' ' + words);
    m_head->setStatus(kind == StatusKind::Problem ? kind : verdict.kind);
}

void CertificatePane::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_context.theme().color(ColorRole::Surface));
}

} // namespace certwright::ui
