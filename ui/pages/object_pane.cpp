#include "ui/pages/object_pane.h"

#include "core/pki/pem.h"
#include "ui/commands/command_set.h"
#include "ui/models/compared.h"
#include "ui/models/extension_words.h"
#include "ui/models/inspection.h"
#include "ui/models/inspection_words.h"
#include "ui/models/revoked_model.h"
#include "ui/models/status_of.h"
#include "ui/pages/fields_tab.h"
#include "ui/pages/page_parts.h"
#include "ui/text/finding_text.h"
#include "ui/text/format_text.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/key_value_grid.h"
#include "ui/widgets/label.h"
#include "ui/widgets/status_glyph.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace certwright::ui {

using namespace Qt::StringLiterals;
using inspect::ObjectKind;

namespace {

constexpr int labelWidth = 146;
constexpr qsizetype largestPem = 64 * 1024; ///< octets; more is no reading for people

QByteArray pemLabel(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Csr:
        return "CERTIFICATE REQUEST";
    case ObjectKind::Crl:
        return "X509 CRL";
    case ObjectKind::PublicKey:
        return "PUBLIC KEY";
    case ObjectKind::Pkcs7:
        return "PKCS7";
    case ObjectKind::Certificate:
        return "CERTIFICATE";
    default:
        return {};
    }
}

} // namespace

ObjectPane::ObjectPane(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_head(new PaneHead(context.theme(), u"objectTitle"_s))
    , m_banner(new Banner(context.theme()))
    , m_tabs(makePaneTabs(context.theme(), u"objectTabs"_s, tr("Parts of the object")))
    , m_stack(makePaneStack(context.theme()))
    , m_revokedModel(new RevokedModel(this))
    , m_revoked(new DataTable(context.theme(), tr("Revoked certificates")))
    , m_fields(new FieldsTab(context.theme()))
{
    setObjectName(u"objectPane"_s);
    QVBoxLayout *layout = makePaneLayout(context.theme(), this);
    m_close = makeIconButton(context.theme(), IconName::Close, tr("Back to the list"), ButtonKind::Flat);
    m_close->setObjectName(u"closeObject"_s);
    m_close->hide();
    connect(m_close, &QPushButton::clicked, this, &ObjectPane::closed);
    m_head->addAction(m_close);
    layout->addWidget(m_head);
    m_banner->setObjectName(u"objectVerdict"_s);
    m_banner->setGlyphVisible(false);
    layout->addWidget(m_banner);
    buildActions(layout);
    buildTabs();
    layout->addWidget(m_tabs);
    layout->addSpacing(-12);
    layout->addWidget(new Line(context.theme()));
    layout->addSpacing(-12);
    layout->addWidget(m_stack, 1);
}

ObjectPane::~ObjectPane() = default;

void ObjectPane::buildActions(QVBoxLayout *layout)
{
    m_actions = new QWidget;
    auto *flow = new FlowLayout(m_actions);
    QPushButton *save = m_context.commands.makeButton(CommandId::SaveOpened, m_actions);
    save->setObjectName(u"objectSave"_s);
    flow->addWidget(save);
    m_compare = m_context.commands.makeButton(CommandId::CompareCertificate, m_actions);
    m_compare->setObjectName(u"objectCompare"_s);
    flow->addWidget(m_compare);
    m_noCompare = makeButton(m_context.theme(), m_context.commands.action(CommandId::CompareCertificate)->text());
    m_noCompare->setObjectName(u"objectNoCompare"_s);
    m_noCompare->setEnabled(false);
    const QString reason = tr("Only certificates and signing requests can be compared with each other. What a list "
                              "revokes stands under Revoked, where it can be copied.");
    m_noCompare->setToolTip(reason);
    m_noCompare->setAccessibleDescription(reason);
    flow->addWidget(m_noCompare);
    layout->addWidget(m_actions);
}

void ObjectPane::setCloseVisible(bool visible)
{
    m_close->setVisible(visible);
}

void ObjectPane::focusTabs()
{
    m_tabs->setFocus(Qt::TabFocusReason);
}

void ObjectPane::setSavable(bool isSavable)
{
    m_actions->setVisible(isSavable);
}

/// In the order of Tab.
void ObjectPane::buildTabs()
{
    m_summary = addTab(tr("&Summary"), u"objectSummaryTab"_s);
    buildRevoked();
    m_extensions = addTab(tr("E&xtensions"), u"objectExtensionsTab"_s);
    m_tabs->addTab(tr("F&ields"));
    m_stack->addWidget(m_fields);
    m_pem = addTab(tr("PE&M"), u"objectPemTab"_s);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        revealInScrollArea(m_stack);
    });
    connect(m_fields, &FieldsTab::copied, this, &ObjectPane::copied);
}

QVBoxLayout *ObjectPane::addTab(const QString &title, const QString &name)
{
    const PaneTab tab = makePaneTab(name);
    m_tabs->addTab(title);
    m_stack->addWidget(tab.area);
    return tab.content;
}

void ObjectPane::buildRevoked()
{
    m_revoked->setObjectName(u"revokedTable"_s);
    m_revoked->setSortingEnabled(false); // in the order of the list
    m_revoked->setModel(m_revokedModel);
    const int unit = m_revoked->fontMetrics().averageCharWidth();
    constexpr int serialCharacters = 58;
    constexpr int dateCharacters = 16;
    m_revoked->setColumnWidth(RevokedModel::Serial, serialCharacters * unit);
    m_revoked->setColumnWidth(RevokedModel::Date, dateCharacters * unit);
    connect(m_revoked, &DataTable::copied, this, &ObjectPane::copied);
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 12, 0, 12);
    layout->addWidget(m_revoked);
    m_tabs->addTab(tr("&Revoked"));
    m_stack->addWidget(box);
}

void ObjectPane::setDetails(const ObjectDetails &details, const QDateTime &now)
{
    const QString kind = InspectionWords::kind(details.object);
    if (details.object.name.isEmpty())
        m_head->setTitle(kind, details.place.source);
    else
        m_head->setTitle(details.object.name, tr("%1 in %2").arg(kind, details.place.source));
    for (QVBoxLayout *content : {m_summary, m_extensions, m_pem})
        clearLayout(content);
    m_compare->setVisible(Compared::isPossible(details.object));
    m_noCompare->setVisible(details.object.kind == inspect::ObjectKind::Crl);
    showVerdict(details, now);
    fillSummary(details, now);
    m_revokedModel->setList(details.list);
    fillExtensions(details.extensions());
    m_fields->setBytes(details.object.der, details.object.kind);
    fillPem(details.object);
    showTab(Revoked, details.list && details.list->count() > 0);
    showTab(Fields, !details.object.der.isEmpty());
    for (QVBoxLayout *content : {m_summary, m_extensions, m_pem})
        content->addStretch();
}

void ObjectPane::showTab(Tab tab, bool has)
{
    if (!has && m_tabs->currentIndex() == tab)
        m_tabs->setCurrentIndex(Summary);
    m_tabs->setTabVisible(tab, has);
}

void ObjectPane::showVerdict(const ObjectDetails &details, const QDateTime &now)
{
    ObjectWords::Verdict verdict = ObjectWords::verdict(details, now);
    const ObjectWords::Verdict key = ObjectWords::keyVerdict(details.keyFindings);
    if (!key.sentence.isEmpty() && (key.kind == StatusKind::Problem || verdict.kind != StatusKind::Problem))
        verdict = key;
    m_verdict = verdict.kind;
    m_head->setStatus(verdict.kind);
    m_banner->clearActions();
    m_banner->setVerdict(verdict.kind, verdict.sentence, verdict.explanation);
    if (!isLocked(details.object))
        return;
    QPushButton *unlock = m_banner->addAction(tr("Unlock…"));
    unlock->setObjectName(u"objectUnlock"_s);
    connect(unlock, &QPushButton::clicked, this, &ObjectPane::unlockWanted);
}

void ObjectPane::fillSummary(const ObjectDetails &details, const QDateTime &now)
{
    const Theme &theme = m_context.theme();
    for (const Finding &finding : details.keyFindings) {
        auto *label = new StatusLabel(theme, statusOf(finding.severity), text::findingText(finding), TextSize::Body);
        label->setWordWrap(true);
        m_summary->addWidget(label);
    }
    if (!details.uncheckedKey.isEmpty())
        m_summary->addWidget(makeWrappingLabel(theme, details.uncheckedKey));
    m_facts = addGrid(m_summary, ObjectWords::facts(details));
    m_belongs = nullptr;
    if (details.answer)
        fillAnswers(*details.answer, now);
    m_summary->addWidget(new Line(theme));
    m_summary->addWidget(new Label(theme, tr("Where it was found"), TextSize::CardTitle));
    addGrid(m_summary, ObjectWords::origin(details.place));
}

void ObjectPane::setBelongs(const QStringList &lines)
{
    if (m_belongs)
        m_belongs->setValue(lines.join(u'\n'));
    else if (!lines.isEmpty())
        m_belongs = m_facts->addRow(tr("Belongs with"), lines.join(u'\n'));
}

KeyValueGrid *ObjectPane::addGrid(QVBoxLayout *content, const QList<ObjectWords::Row> &rows)
{
    auto *grid = new KeyValueGrid(m_context.theme());
    grid->setLabelWidth(m_context.theme().scaled(labelWidth));
    connect(grid, &KeyValueGrid::copied, this, &ObjectPane::copied);
    for (const ObjectWords::Row &row : rows)
        grid->addRow(row.label, row.value, row.isTerm ? CopyValue::Form::Mono : CopyValue::Form::Words);
    content->addWidget(grid);
    return grid;
}

void ObjectPane::fillAnswers(const pki::OcspResponse &answer, const QDateTime &now)
{
    constexpr int most = 20; // a responder answers for one, seldom for a chain
    const Theme &theme = m_context.theme();
    const QList<pki::OcspSingleResponse> all = answer.responses();
    for (const pki::OcspSingleResponse &one : all.first(std::min<qsizetype>(all.size(), most))) {
        const ObjectWords::Verdict verdict = ObjectWords::answer(one, now);
        m_summary->addWidget(new Line(theme));
        auto *state = new StatusLabel(theme, verdict.kind, verdict.sentence, TextSize::BodyBold);
        state->setWordWrap(true);
        m_summary->addWidget(state);
        addGrid(m_summary, ObjectWords::answerFacts(one));
    }
    if (const auto more = static_cast<int>(all.size() - most); more > 0)
        m_summary->addWidget(
            makeWrappingLabel(theme, text::grouped(tr("And %n more, see Fields", nullptr, more), more)));
}

void ObjectPane::fillExtensions(const QList<pki::RawExtension> &extensions)
{
    const Theme &theme = m_context.theme();
    for (const pki::RawExtension &raw : extensions) {
        const pki::DecodedExtension extension = pki::decode(raw);
        const QString title = ExtensionWords::title(extension);
        auto *value = new CopyValue(theme, title, ExtensionWords::text(extension));
        connect(value, &CopyValue::copied, this, &ObjectPane::copied);
        auto *box = new QVBoxLayout;
        box->setSpacing(4);
        box->addWidget(makeWrappingLabel(theme, title, TextSize::Label, ColorRole::Text3));
        box->addWidget(value);
        m_extensions->addLayout(box);
    }
    showTab(Extensions, !extensions.isEmpty());
}

void ObjectPane::fillPem(const inspect::FoundObject &object)
{
    const QByteArray label = pemLabel(object.kind);
    const bool has = !label.isEmpty() && !object.der.isEmpty() && object.der.size() <= largestPem;
    if (has) {
        auto *block = new CodeBlock(
            m_context.theme(), tr("PEM"), QString::fromLatin1(pki::toPem(label, object.der)), CodeBlock::Lines::Whole);
        block->setObjectName(u"objectPem"_s);
        connect(block, &CodeBlock::copied, this, &ObjectPane::copied);
        m_pem->addWidget(block);
    }
    showTab(Pem, has);
}

void ObjectPane::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_context.theme().color(ColorRole::Surface));
}

} // namespace certwright::ui
