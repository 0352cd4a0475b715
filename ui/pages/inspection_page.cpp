#include "ui/pages/inspection_page.h"

#include "ui/commands/command_set.h"
#include "ui/models/display_text.h"
#include "ui/models/inventory_controller.h"
#include "ui/pages/certificate_pane.h"
#include "ui/pages/entry_delegate.h"
#include "ui/pages/job_tracker.h"
#include "ui/pages/object_pane.h"
#include "ui/pages/page_parts.h"
#include "ui/text/format_text.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/states.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace certwright::ui {

using namespace Qt::StringLiterals;

InspectionPage::InspectionPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_model(new InspectionModel(this))
    , m_content(new QStackedWidget)
    , m_loading(new LoadingRows(context.theme()))
    , m_pane(new CertificatePane(context))
    , m_object(new ObjectPane(context))
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
    m_content->addWidget(m_object);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_side);
    layout->addWidget(new Line(context.theme(), Qt::Vertical));
    layout->addWidget(m_content, 1);
    connect(m_pane, &CertificatePane::copied, this, &Page::copied);
    connect(m_object, &ObjectPane::copied, this, &Page::copied);
    connect(m_object, &ObjectPane::unlockWanted, this, [this] { askForPassword(false); });
    connect(m_model, &InspectionModel::modelAboutToBeReset, this, &InspectionPage::keepCurrent);
    connect(m_model, &InspectionModel::modelReset, this, &InspectionPage::restoreCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &InspectionPage::showCurrent);
    connect(m_model, &InspectionModel::keysCompared, this, &InspectionPage::tellSharedPrimes);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &InspectionPage::tellSelection);
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
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->addAction(m_context.commands.action(CommandId::CompareCertificate));
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->setUniformItemSizes(true); // ten thousand rows are not measured one by one
    auto *head = new QVBoxLayout;
    head->setContentsMargins(8, 0, 8, 0);
    head->setSpacing(4);
    head->addWidget(new Label(m_context.theme(), title(), TextSize::InspectorTitle));
    head->addWidget(m_summary);
    head->addWidget(buildTools());
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(8, 16, 8, 16);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    return side;
}

QWidget *InspectionPage::buildTools()
{
    auto *tools = new QWidget;
    m_order = new QComboBox;
    m_order->setObjectName(u"inspectionOrder"_s);
    nameComboBox(m_order, tr("Order of the list"));
    m_order->addItems({tr("As found"), tr("By name"), tr("By end")});
    m_unlock = makeButton(m_context.theme(), tr("&Unlock…"));
    m_unlock->setObjectName(u"inspectionUnlock"_s);
    m_unlock->hide();
    m_stop = makeButton(m_context.theme(), tr("S&top reading"));
    m_stop->setObjectName(u"inspectionStop"_s);
    m_stop->hide();
    auto *layout = new QVBoxLayout(tools);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_order);
    layout->addWidget(m_unlock);
    layout->addWidget(m_stop);
    connect(m_stop, &QPushButton::clicked, this, &InspectionPage::stop);
    connect(m_order, &QComboBox::currentIndexChanged, this,
        [this](int index) { m_model->setOrder(static_cast<InspectionModel::Order>(index)); });
    connect(m_unlock, &QPushButton::clicked, this, [this] { askForPassword(false); });
    return tools;
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

void InspectionPage::filterText(const QString &text)
{
    m_model->setSearch(text);
}

void InspectionPage::inspectFiles(const QStringList &paths)
{
    const QString words = paths.size() == 1 ? tr("Reading %1").arg(QFileInfo(paths.first()).fileName())
                                            : tr("Reading %n file(s)", nullptr, static_cast<int>(paths.size()));
    begin({paths}, words);
}

void InspectionPage::inspectText(const QString &text, const QString &name)
{
    if (name.isEmpty())
        begin({{}, text.toUtf8(), tr("Pasted text")}, tr("Reading the pasted text"));
    else
        begin({{}, text.toUtf8(), name}, tr("Reading %1").arg(name));
}

void InspectionPage::begin(InspectionSources sources, const QString &words)
{
    m_context.jobs.finish(m_job);
    if (m_reader)
        m_reader->deleteLater();
    m_sources = std::move(sources);
    m_isStopped = false;
    ++m_shown;
    m_model->clear();
    tellSelection();
    m_summary->setText({});
    m_unlock->hide();
    m_stop->hide();
    m_content->setCurrentIndex(0);
    m_loading->start(words);
    auto *reader = new InspectJob(m_sources, this);
    m_reader = reader;
    connect(reader, &InspectJob::found, this, [this, reader](const Inspection &parts) {
        if (reader == m_reader)
            take(parts);
    });
    connect(reader, &async::Job::finished, this, [this, reader] {
        reader->deleteLater();
        if (reader == m_reader)
            end();
    });
    m_job = m_context.jobs.begin(words, [this, reader] {
        if (reader == m_reader)
            stop();
    });
    reader->start();
}

void InspectionPage::stop()
{
    if (!m_reader)
        return;
    const bool isEmpty = m_model->entryCount() == 0;
    m_isStopped = true;
    m_reader->cancel();
    if (isEmpty)
        Q_EMIT left();
}

void InspectionPage::take(const Inspection &parts)
{
    const bool isFirst = m_model->entryCount() == 0;
    m_model->append(parts, m_context.env.inventory.now());
    const int count = m_model->objectCount();
    m_summary->setText(text::grouped(tr("Reading; %n object(s) so far.", nullptr, count), count));
    m_stop->show();
    if (!isFirst || m_model->rowCount() == 0)
        return;
    m_list->setCurrentIndex(m_model->index(0));
    focusFirst();
}

QString InspectionPage::result() const
{
    constexpr qsizetype mostNames = 3;
    const int objects = m_model->objectCount();
    const int failures = m_model->failureCount();
    QStringList sentences;
    if (m_isStopped)
        sentences.append(tr("Reading was stopped."));
    if (objects > 0)
        sentences.append(text::grouped(tr("%n object(s) in %1.", nullptr, objects), objects)
                             .arg(DisplayText::joinedShort(m_model->sourcesRead(), mostNames)));
    if (failures > 0)
        sentences.append(text::grouped(tr("%n thing(s) could not be read.", nullptr, failures), failures));
    if (const int sharing = m_model->sharingCount(); sharing > 0)
        sentences.append(text::grouped(
            tr("%n object(s) hold a key that shares a prime with another, so it is no secret.", nullptr, sharing),
            sharing));
    sentences.append(tr("Nothing was changed."));
    return sentences.join(u' ');
}

void InspectionPage::tellSharedPrimes()
{
    m_summary->setText(result());
    announce(this, m_summary->text());
    if (const QModelIndex index = m_list->currentIndex(); index.isValid())
        showRow(index.row());
}

void InspectionPage::end()
{
    m_reader = nullptr;
    m_context.jobs.finish(m_job);
    m_loading->stop();
    m_stop->hide();
    const QString words = result();
    m_summary->setText(words);
    announce(this, words);
    m_unlock->setVisible(m_model->lockedCount() > 0);
    m_model->compareKeys();
    const bool openedNothing = m_model->lockedCount() > 0 && m_model->lockedCount() >= m_lockedBefore;
    if (!m_sources.passwords.isEmpty() && openedNothing) {
        m_sources.passwords.removeFirst();
        askForPassword(true);
    }
}

void InspectionPage::askForPassword(bool previousWasWrong)
{
    const secrets::PassphraseRequest request{
        secrets::PassphrasePurpose::OpenFile, DisplayText::joinedShort(m_model->sourcesLocked()), {}, previousWasWrong};
    m_context.env.services.passphrases->request(this, request, [this](Result<SecureBytes> password) {
        if (!password)
            return;
        InspectionSources sources = m_sources;
        sources.passwords.prepend(std::make_shared<const SecureBytes>(std::move(password).value()));
        m_lockedBefore = m_model->lockedCount();
        begin(std::move(sources), tr("Opening what is locked"));
    });
}

void InspectionPage::activate()
{
    m_context.commands.setSelection(selection());
}

/// Two chosen certificates; else the one that is shown, be it in the narrowed list or not.
Selection InspectionPage::selection() const
{
    const auto certificateOf = [this](int entry) {
        const bool isThere = entry >= 0 && entry < m_model->entryCount();
        const auto object = isThere ? m_model->entryAt(entry).object : std::nullopt;
        return object ? object->certificate : std::nullopt;
    };
    Selection selection;
    QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    const auto first = certificateOf(rows.size() == 2 ? m_model->entryOf(rows.at(0).row()) : m_kept);
    const auto second = certificateOf(rows.size() == 2 ? m_model->entryOf(rows.at(1).row()) : -1);
    if (rows.size() == 2 && first && second)
        selection.inspected = {*first, *second};
    else if (const auto shown = certificateOf(m_kept))
        selection.inspected = {*shown};
    return selection;
}

void InspectionPage::tellSelection()
{
    if (isVisible())
        activate();
}

void InspectionPage::keepCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    m_kept = index.isValid() ? m_model->entryOf(index.row()) : m_kept;
}

/// What is shown stays current where it is still in the list, and comes back when it returns.
void InspectionPage::restoreCurrent()
{
    const int row = m_kept < m_model->entryCount() ? m_model->rowOf(m_kept) : -1;
    if (m_model->entryCount() == 0)
        m_kept = -1;
    if (row < 0)
        return tellSelection();
    const QModelIndex index = m_model->index(row);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

void InspectionPage::showCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    if (m_kept >= 0 && m_model->entryOf(index.row()) == m_kept && m_content->currentIndex() != 0)
        return tellSelection(); // it stands there already
    m_kept = m_model->entryOf(index.row());
    tellSelection();
    showRow(index.row());
}

void InspectionPage::showRow(int row)
{
    ++m_shown;
    const InspectionModel::Entry &entry = m_model->entry(row);
    if (entry.error) {
        m_pane->setFailure(entry.source, *entry.error);
        m_content->setCurrentWidget(m_pane);
    } else if (const std::optional<CertificateDetails> details = m_model->details(row)) {
        m_pane->setDetails(*details, m_context.env.inventory.now());
        m_content->setCurrentWidget(m_pane);
    } else {
        showObject(entry);
    }
}

void InspectionPage::showObject(const InspectionModel::Entry &entry)
{
    ObjectDetails details{
        *entry.object, m_model->placeOf(entry), m_model->belongsWith(entry), m_model->membersOf(entry)};
    if (entry.sharedPrime)
        details.keyFindings.append(*entry.sharedPrime);
    readObject(this, std::move(details), [this, shown = m_shown](const ObjectDetails &read) {
        if (shown != m_shown)
            return;
        m_object->setDetails(read, m_context.env.inventory.now());
        m_content->setCurrentWidget(m_object);
    });
}

void InspectionPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(m_side->geometry(), m_context.theme().color(ColorRole::Sunken));
}

} // namespace certwright::ui
