#include "ui/pages/inspection_page.h"

#include "ui/models/display_text.h"
#include "ui/models/inventory_controller.h"
#include "ui/pages/certificate_pane.h"
#include "ui/pages/entry_delegate.h"
#include "ui/pages/job_tracker.h"
#include "ui/pages/page_parts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/card.h"
#include "ui/widgets/key_value_grid.h"
#include "ui/widgets/label.h"
#include "ui/widgets/states.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace certwright::ui {

using namespace Qt::StringLiterals;

InspectionPage::InspectionPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_model(new InspectionModel(this))
    , m_content(new QStackedWidget)
    , m_loading(new LoadingRows(context.theme()))
    , m_pane(new CertificatePane(context))
    , m_facts(new QWidget)
    , m_factRows(makePageLayout(m_facts))
{
    setObjectName(u"inspectionPage"_s);
    m_side = buildList();
    m_pane->setCloseVisible(false);
    auto *loadingBox = new QWidget;
    auto *loadingLayout = makePageLayout(loadingBox);
    loadingLayout->addWidget(m_loading);
    loadingLayout->addStretch();
    m_content->addWidget(loadingBox);
    m_content->addWidget(m_pane);
    m_content->addWidget(makeScrollArea(m_facts));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_side);
    layout->addWidget(new Line(context.theme(), Qt::Vertical));
    layout->addWidget(m_content, 1);
    connect(m_pane, &CertificatePane::copied, this, &Page::copied);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &InspectionPage::showCurrent);
}

InspectionPage::~InspectionPage() = default;

QWidget *InspectionPage::buildList()
{
    auto *side = new QWidget;
    constexpr int sideWidth = 247;
    side->setFixedWidth(sideWidth);
    m_summary = makeWrappingLabel(m_context.theme(), {}, TextSize::Label);
    m_summary->setObjectName(u"inspectionSummary"_s);
    m_list = new QListView;
    m_list->setObjectName(u"inspectionList"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EntryDelegate(m_context.theme(), m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(1);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(8, 0, 8, 0);
    head->setSpacing(4);
    head->addWidget(new Label(m_context.theme(), title(), TextSize::InspectorTitle));
    head->addWidget(m_summary);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(8, 16, 8, 16);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    return side;
}

void InspectionPage::focusFirst()
{
    m_list->setFocus(Qt::TabFocusReason);
}

bool InspectionPage::stepBack()
{
    Q_EMIT left();
    return true;
}

void InspectionPage::inspectFiles(const QStringList &paths)
{
    const QString words = paths.size() == 1 ? tr("Reading %1").arg(QFileInfo(paths.first()).fileName())
                                            : tr("Reading %n file(s)", nullptr, static_cast<int>(paths.size()));
    begin(words);
    ui::inspectFiles(this, paths, [this, request = m_request](const Inspection &inspection) {
        if (request == m_request)
            take(inspection);
    });
}

void InspectionPage::inspectText(const QString &text)
{
    begin(tr("Reading the pasted text"));
    ui::inspectText(this, text.toUtf8(), tr("Pasted text"), [this, request = m_request](const Inspection &inspection) {
        if (request == m_request)
            take(inspection);
    });
}

void InspectionPage::begin(const QString &words)
{
    m_context.jobs.finish(m_job);
    const int request = ++m_request;
    m_model->setInspection({}, {});
    m_summary->setText({});
    m_content->setCurrentIndex(0);
    m_loading->start(words);
    m_job = m_context.jobs.begin(words, [this, request] {
        if (request == m_request)
            Q_EMIT left();
        ++m_request;
        m_context.jobs.finish(m_job);
    });
}

void InspectionPage::take(const Inspection &inspection)
{
    m_context.jobs.finish(m_job);
    m_loading->stop();
    m_model->setInspection(inspection, m_context.env.inventory.now());
    QStringList sources;
    for (const InspectedInput &input : inspection)
        sources.append(input.source);
    const QString words = tr("%n object(s) in %1. Nothing was changed.", nullptr, m_model->rowCount())
                              .arg(DisplayText::joined(sources));
    m_summary->setText(words);
    announce(this, words);
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
    focusFirst();
}

void InspectionPage::showCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const InspectionModel::Entry &entry = m_model->entry(index.row());
    if (entry.error) {
        m_pane->setFailure(entry.source, *entry.error);
        m_content->setCurrentWidget(m_pane);
    } else if (const std::optional<CertificateDetails> details = m_model->details(index.row())) {
        m_pane->setDetails(*details, m_context.env.inventory.now());
        m_content->setCurrentWidget(m_pane);
    } else {
        showObject(entry);
        m_content->setCurrentIndex(2);
    }
}

void InspectionPage::showObject(const InspectionModel::Entry &entry)
{
    const Theme &theme = m_context.theme();
    const inspect::FoundObject &object = *entry.object;
    clearLayout(m_factRows);
    auto *header = new PageHeader(theme, InspectionModel::kindText(object));
    auto *card = new Card(theme);
    auto *grid = new KeyValueGrid(theme);
    connect(grid, &KeyValueGrid::copied, this, &Page::copied);
    grid->addRow(tr("Found in"), entry.source);
    grid->addRow(
        tr("Format"), object.format == inspect::ObjectFormat::Pem ? tr("PEM, “%1”").arg(object.label) : tr("DER"));
    if (object.key)
        grid->addRow(tr("Key"), object.key->label);
    if (object.encrypted)
        grid->addRow(tr("Protection"), tr("Encrypted with a passphrase; it was not opened"));
    if (!entry.belongs.isEmpty())
        grid->addRow(tr("Belongs together with"), entry.belongs.join(u'\n'));
    if (!object.spkiSha256.isEmpty())
        grid->addRow(tr("SHA-256 of the public key"), pki::colonHex(object.spkiSha256), CopyValue::Form::Mono);
    card->content()->addWidget(grid);
    m_factRows->addWidget(header);
    m_factRows->addWidget(card);
    m_factRows->addStretch();
}

void InspectionPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(m_side->geometry(), m_context.theme().color(ColorRole::Sunken));
}

} // namespace certwright::ui
