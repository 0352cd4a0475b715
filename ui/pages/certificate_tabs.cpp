#include "core/async/run.h"
#include "core/pki/pins.h"
#include "core/pki/serial_number.h"
#include "ui/models/certificate_words.h"
#include "ui/models/display_text.h"
#include "ui/models/extension_words.h"
#include "ui/models/inspection_words.h"
#include "ui/models/key_judgement.h"
#include "ui/models/object_words.h"
#include "ui/models/status_of.h"
#include "ui/pages/certificate_pane.h"
#include "ui/pages/chain_tab.h"
#include "ui/pages/checks_view.h"
#include "ui/pages/page_parts.h"
#include "ui/text/finding_text.h"
#include "ui/text/format_text.h"
#include "ui/text/signature_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/copying.h"
#include "ui/widgets/key_value_grid.h"
#include "ui/widgets/label.h"
#include "ui/widgets/lifetime_bar.h"
#include "ui/widgets/status_glyph.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace certwright::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int labelWidth = 68; // 84 with the gap

/// Bar, then both ends with the share between them. What was revoked has time left, and yet none that is good.
QWidget *makeLifetime(const Theme &theme, const CertificateDetails &details, const QDateTime &now)
{
    const pki::Certificate &certificate = details.certificate;
    const verify::Expiry expiry = verify::expiryAt(certificate.notBefore(), certificate.notAfter(), now);
    auto *box = new QWidget;
    auto *bar = new LifetimeBar(theme);
    bar->setLifetime(
        expiry.shareLeft, details.revoked ? StatusKind::Problem : statusOf(expiry), DisplayText::lifetime(expiry));
    auto *ends = new QHBoxLayout;
    ends->addWidget(new Label(theme, text::dateText(certificate.notBefore()), TextSize::Label, ColorRole::Text2));
    auto *left = new Label(theme, DisplayText::lifetime(expiry), TextSize::Label, ColorRole::Text2);
    left->setWordWrap(true);
    left->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    ends->addWidget(left, 1);
    ends->addWidget(new Label(theme, text::dateText(certificate.notAfter()), TextSize::Label, ColorRole::Text2));
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(bar);
    layout->addLayout(ends);
    return box;
}

QVBoxLayout *makeLinesLayout(QWidget *box)
{
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    return layout;
}

void addLines(QVBoxLayout *layout, const Theme &theme, const QStringList &lines)
{
    for (const QString &line : lines)
        layout->addWidget(makeWrappingLabel(theme, line, TextSize::Body, ColorRole::Text));
}

QWidget *makeLines(const Theme &theme, const QStringList &lines)
{
    auto *box = new QWidget;
    addLines(makeLinesLayout(box), theme, lines);
    return box;
}

StatusKind kindOf(KeyState state)
{
    switch (state) {
    case KeyState::Matches:
    case KeyState::Encrypted:
        return StatusKind::InOrder;
    case KeyState::Differs:
    case KeyState::Unreadable:
        return StatusKind::Problem;
    case KeyState::None:
        return StatusKind::Unknown;
    }
    return StatusKind::Unknown;
}

} // namespace

/// What is wrong with the key stands above all else, once it is known: some tests take a moment.
void CertificatePane::judgeKey(const CertificateDetails &details, QVBoxLayout *content)
{
    auto *box = new QWidget;
    box->setObjectName(u"keyFindings"_s);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    box->hide();
    content->addWidget(box);
    const auto judged
        = [this, box, layout, shared = details.keyFindings, shown = ++m_shown](const KeyJudgement &judgement) {
              if (shown != m_shown)
                  return; // the box is gone
              const Findings findings = shared + judgement.findings();
              warnOfKey(findings);
              for (const Finding &finding : findings) {
                  auto *label = new StatusLabel(
                      m_context.theme(), statusOf(finding.severity), text::findingText(finding), TextSize::Body);
                  label->setWordWrap(true);
                  layout->addWidget(label);
              }
              if (!judgement.unchecked().isEmpty())
                  layout->addWidget(makeWrappingLabel(m_context.theme(), judgement.unchecked()));
              box->setVisible(layout->count() > 0);
          };
    async::run(
        this,
        [spki = details.certificate.publicKeyDer()](const async::StopRequested &) { return KeyJudgement::of(spki); },
        judged);
}

void CertificatePane::fillSummary(const CertificateDetails &details, const QDateTime &now)
{
    const Theme &theme = m_context.theme();
    const pki::Certificate &certificate = details.certificate;
    auto *grid = new KeyValueGrid(theme);
    grid->setLabelWidth(labelWidth);
    connect(grid, &KeyValueGrid::copied, this, &CertificatePane::copied);
    const QStringList names = CertificateWords::names(certificate.subjectAltNames());
    grid->addRow(tr("Names"), names.isEmpty() ? tr("None") : DisplayText::lines(names));
    grid->addRow(tr("Lifetime"), makeLifetime(theme, details, now));
    grid->addRow(tr("Key"), text::keyText(InspectionWords::key(certificate.keyInfo()), certificate.publicKeyDer()));
    if (details.record) {
        auto *key = new StatusLabel(theme, kindOf(details.key), CertificateWords::keyState(details.key));
        key->setWordWrap(true);
        grid->addRow(tr("Private key"), key);
    }
    grid->addRow(tr("Issued by"), certificate.issuerCommonName());
    if (details.record) {
        grid->addRow(tr("Certificate"), details.record->files.fullchain, CopyValue::Form::Mono);
        if (!details.record->files.key.isEmpty())
            grid->addRow(tr("Key file"), details.record->files.key, CopyValue::Form::Mono);
        if (details.replaced > 0) {
            grid->addRow(tr("Replaced"),
                makeLines(theme,
                    {text::grouped(
                        tr("%n earlier one(s), with their keys. Nothing removes them; delete what you do not need.",
                            nullptr, details.replaced),
                        details.replaced)}));
            grid->addRow(tr("Kept in"), details.replacedFolder, CopyValue::Form::Mono);
        }
    }
    m_facts = grid;
    m_belongs = nullptr;
    setBelongs(details.belongs);
    QVBoxLayout *content = m_contents.at(0);
    judgeKey(details, content);
    content->addWidget(grid);
    content->addWidget(new Line(theme));

    addValue(content, tr("SHA-256 fingerprint"), pki::colonHex(certificate.sha256()), CopyValue::Form::Mono);
    addValue(content, tr("Serial number"), pki::serialText(certificate.serialNumber()), CopyValue::Form::Mono);
    if (details.place)
        addOrigin(content, *details.place);
    fillPins(certificate);
}

void CertificatePane::setBelongs(const QStringList &lines)
{
    if (!m_belongs && !lines.isEmpty()) {
        auto *box = new QWidget;
        m_belongs = makeLinesLayout(box);
        m_facts->addRow(tr("Belongs with"), box);
    }
    if (!m_belongs)
        return;
    clearLayout(m_belongs);
    addLines(m_belongs, m_context.theme(), lines);
}

void CertificatePane::addValue(QVBoxLayout *content, const QString &what, const QString &value, CopyValue::Form form)
{
    auto *copy = new CopyValue(m_context.theme(), what, value, form);
    connect(copy, &CopyValue::copied, this, &CertificatePane::copied);
    auto *box = new QVBoxLayout;
    box->setSpacing(4);
    box->addWidget(makeWrappingLabel(m_context.theme(), what, TextSize::Label, ColorRole::Text3));
    box->addWidget(copy);
    content->addLayout(box);
}

void CertificatePane::addOrigin(QVBoxLayout *content, const FoundPlace &place)
{
    content->addWidget(new Line(m_context.theme()));
    content->addWidget(new Label(m_context.theme(), tr("Where it was found"), TextSize::CardTitle));
    auto *grid = new KeyValueGrid(m_context.theme());
    grid->setObjectName(u"certificateOrigin"_s);
    grid->setLabelWidth(labelWidth);
    connect(grid, &KeyValueGrid::copied, this, &CertificatePane::copied);
    for (const ObjectWords::Row &row : ObjectWords::origin(place))
        grid->addRow(row.label, row.value, row.isTerm ? CopyValue::Form::Mono : CopyValue::Form::Words);
    content->addWidget(grid);
}

/// What other programs are given to recognize this certificate or its key.
void CertificatePane::fillPins(const pki::Certificate &certificate)
{
    QVBoxLayout *content = m_contents.at(0);
    content->addWidget(new Line(m_context.theme()));
    content->addWidget(new Label(m_context.theme(), tr("Pins"), TextSize::CardTitle));
    for (const pki::Pin &pin : pki::pinsOf(certificate)) {
        if (pin.kind != pki::PinKind::Sha256) // stands above already
            addValue(content, ExtensionWords::pinTitle(pin.kind), pin.value, CopyValue::Form::Mono);
    }
}

void CertificatePane::fillExtensions(const pki::Certificate &certificate)
{
    QVBoxLayout *content = m_contents.at(1);
    const QList<pki::RawExtension> extensions = certificate.extensions();
    content->addWidget(new Line(m_context.theme()));
    auto *title = new Label(
        m_context.theme(), tr("%n extension(s)", nullptr, static_cast<int>(extensions.size())), TextSize::CardTitle);
    title->setObjectName(u"extensionsTitle"_s);
    content->addWidget(title);
    for (const pki::RawExtension &raw : extensions) {
        const pki::DecodedExtension extension = pki::decode(raw);
        addValue(content, ExtensionWords::title(extension), ExtensionWords::text(extension), CopyValue::Form::Words);
    }
}

void CertificatePane::fillUsage(const CertificateDetails &details)
{
    const Theme &theme = m_context.theme();
    const pki::Certificate &certificate = details.certificate;
    auto *grid = new KeyValueGrid(theme);
    grid->setLabelWidth(labelWidth);
    connect(grid, &KeyValueGrid::copied, this, &CertificatePane::copied);
    const QList<QPair<pki::NameType, QString>> kinds{{pki::NameType::Dns, tr("Host names")},
        {pki::NameType::Ip, tr("Addresses")}, {pki::NameType::Email, tr("E-mail")}, {pki::NameType::Uri, tr("URIs")},
        {pki::NameType::Directory, tr("Directory names")}, {pki::NameType::RegisteredId, tr("Registered IDs")},
        {pki::NameType::Other, tr("Other names")}};
    for (const auto &[type, label] : kinds) {
        QStringList values;
        for (const pki::GeneralName &name : certificate.subjectAltNames()) {
            if (name.type == type)
                values.append(CertificateWords::name(name));
        }
        if (!values.isEmpty())
            grid->addRow(label, DisplayText::lines(values));
    }
    grid->addRow(tr("Used for"), makeLines(theme, CertificateWords::usages(certificate)));
    const QStringList usages = CertificateWords::keyUsages(certificate);
    grid->addRow(tr("The key may"), makeLines(theme, usages.isEmpty() ? QStringList{tr("Do anything")} : usages));
    grid->addRow(tr("Signing"), makeLines(theme, {CertificateWords::depth(certificate)}));
    if (certificate.isCa()) {
        Label *maySign = makeWrappingLabel(theme, {}, TextSize::Body, ColorRole::Text);
        maySign->setTextFormat(Qt::RichText);
        maySign->setText(CertificateWords::maySign(certificate));
        grid->addRow(tr("May sign"), maySign);
    }
    grid->addRow(tr("Subject"), certificate.subject().isEmpty() ? tr("Empty") : certificate.subject());
    grid->addRow(tr("Issuer"), certificate.issuer());
    grid->addRow(tr("Signature"), text::signatureText(certificate));
    m_contents.at(1)->addWidget(grid);
    fillExtensions(certificate);
}

void CertificatePane::fillChain(const CertificateDetails &details, const QDateTime &now)
{
    const QList<pki::Certificate> came = details.others.first(details.others.size() - details.roots.size());
    auto *tab = new ChainTab(m_context);
    connect(tab, &ChainTab::copied, this, &CertificatePane::copied);
    connect(tab, &ChainTab::askedOtherwise, this, [this](const JudgeBy &by, const QString &host) {
        m_by = by;
        m_host = host;
        m_checks->judgeAt(by.at);
    });
    if (m_judged != details.certificate.sha256()) {
        m_by = m_by.forOthers();
        m_host.clear();
    }
    m_judged = details.certificate.sha256();
    tab->setSubject(
        {QList{details.certificate} + came, details.roots, now, m_host, m_by, details.lists, details.chainInFile});
    m_contents.at(2)->addWidget(tab);
}

void CertificatePane::fillPem(const CertificateDetails &details)
{
    const QString pem = QString::fromLatin1(details.certificate.toPem());
    auto *block = new CodeBlock(m_context.theme(), tr("certificate in PEM"), pem, CodeBlock::Lines::Whole);
    block->setObjectName(u"pemBlock"_s);
    connect(block, &CodeBlock::copied, this, &CertificatePane::copied);
    m_contents.at(3)->addWidget(block);
}

} // namespace certwright::ui
