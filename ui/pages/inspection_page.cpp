#include "ui/pages/inspection_page.h"

#include "ui/commands/command_set.h"
#include "ui/models/compared.h"
#include "ui/models/inspection_words.h"
#include "ui/models/inventory_controller.h"
#include "ui/pages/certificate_pane.h"
#include "ui/pages/entry_delegate.h"
#include "ui/pages/object_pane.h"
#include "ui/pages/page_parts.h"
#include "ui/text/error_text.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/card.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/label.h"
#include "ui/widgets/states.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace certwright::ui {

using namespace Qt::StringLiterals;

namespace {

/// What is selected is what the pane shows, so a click beside the rows leaves it.
class EntryList final : public QListView
{
protected:
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event) const override
    {
        return index.isValid() ? QListView::selectionCommand(index, event) : QItemSelectionModel::NoUpdate;
    }
};

} // namespace

InspectionPage::InspectionPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_model(new InspectionModel(this))
    , m_line(new Line(context.theme(), Qt::Vertical))
    , m_content(new QStackedWidget)
    , m_loading(new LoadingRows(context.theme()))
    , m_pane(new CertificatePane(context))
    , m_object(new ObjectPane(context))
{
    setObjectName(u"inspectionPage"_s);
    m_side = buildList();
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
    layout->addWidget(m_line);
    layout->addWidget(m_content, 1);
    connect(m_pane, &CertificatePane::closed, this, [this] { turnTo(false); });
    connect(m_object, &ObjectPane::closed, this, [this] { turnTo(false); });
    connect(m_list, &QAbstractItemView::clicked, this, [this] { turnTo(true); });
    connect(m_list, &QAbstractItemView::activated, this, [this] { turnTo(true); });
    connect(m_pane, &CertificatePane::copied, this, &Page::copied);
    connect(m_object, &ObjectPane::copied, this, &Page::copied);
    connect(m_object, &ObjectPane::unlockWanted, this, [this] { askForPassword(false); });
    connect(m_model, &InspectionModel::modelAboutToBeReset, this, &InspectionPage::keepCurrent);
    connect(m_model, &InspectionModel::modelReset, this, &InspectionPage::restoreCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &InspectionPage::showCurrent);
    connect(m_model, &InspectionModel::keysJudged, this, &InspectionPage::tellResult);
    connect(m_model, &InspectionModel::keysCompared, this, &InspectionPage::tellFindings);
    connect(m_model, &InspectionModel::revocationJudged, this, &InspectionPage::tellRevocation);
    connect(m_model, &InspectionModel::related, this, &InspectionPage::tellBelonging);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &InspectionPage::tellSelection);
}

InspectionPage::~InspectionPage() = default;

QWidget *InspectionPage::buildList()
{
    auto *side = new QWidget;
    m_summary = makeWrappingLabel(m_context.theme(), {}, TextSize::Label);
    m_summary->setObjectName(u"inspectionSummary"_s);
    m_list = new EntryList;
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
    m_list->addActions(
        {m_context.commands.action(CommandId::CompareCertificate), m_context.commands.action(CommandId::SaveOpened)});
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->viewport()->installEventFilter(this);
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
    m_order = new ComboBox;
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
    layout->addWidget(m_context.commands.makeButton(CommandId::CloseOpened));
    connect(m_stop, &QPushButton::clicked, this, &InspectionPage::stop);
    connect(m_order, &QComboBox::currentIndexChanged, this,
        [this](int index) { m_model->setOrder(static_cast<InspectionModel::Order>(index)); });
    connect(m_unlock, &QPushButton::clicked, this, [this] { askForPassword(false); });
    return tools;
}

bool InspectionPage::isNarrow() const
{
    constexpr int narrow = 560;
    return width() < m_context.theme().scaled(narrow);
}

void InspectionPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

/// Words above the list come and go; what is current does not slip out of sight below then.
bool InspectionPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::Resize) {
        const QRect before(QPoint(), static_cast<QResizeEvent *>(event)->oldSize());
        if (before.intersects(m_list->visualRect(m_list->currentIndex())))
            QMetaObject::invokeMethod(
                this, [this] { m_list->scrollTo(m_list->currentIndex()); }, Qt::QueuedConnection);
    }
    return Page::eventFilter(watched, event);
}

void InspectionPage::arrange()
{
    constexpr int usualSide = 247;
    constexpr int mostOfPage = 3; // a third, unless that is less than usual
    const bool narrow = isNarrow();
    if (narrow)
        m_side->setMaximumWidth(QWIDGETSIZE_MAX);
    else
        m_side->setMaximumWidth(
            std::max(usualSide, std::min(m_context.theme().scaled(usualSide), width() / mostOfPage)));
    m_side->setMinimumWidth(narrow ? 0 : m_side->maximumWidth());
    m_side->setVisible(!narrow || !m_isPaneTurn);
    m_line->setVisible(!narrow);
    m_content->setVisible(!narrow || m_isPaneTurn);
    m_pane->setCloseVisible(narrow);
    m_object->setCloseVisible(narrow);
    update();
}

/// Where both have no room beside each other.
void InspectionPage::turnTo(bool pane)
{
    m_isPaneTurn = pane;
    if (!isNarrow())
        return;
    arrange();
    focusFirst();
}

void InspectionPage::focusFirst()
{
    if (m_list->isVisible())
        m_list->setFocus(Qt::TabFocusReason);
    else if (m_content->currentWidget() == m_object)
        m_object->focusTabs();
    else
        m_pane->focusTabs();
}

bool InspectionPage::stepBack()
{
    if (isNarrow() && m_isPaneTurn) {
        turnTo(false);
        return true;
    }
    Q_EMIT left();
    return true;
}

void InspectionPage::filterText(const QString &text)
{
    m_model->setSearch(text);
}

void InspectionPage::activate()
{
    m_context.commands.setSelection(selection());
}

/// Several chosen rows; else what is shown, be it in the narrowed list or not.
QList<int> InspectionPage::chosenEntries() const
{
    QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    QList<int> entries;
    for (const QModelIndex &row : std::as_const(rows))
        entries.append(m_model->entryOf(row.row()));
    if (entries.size() > 1)
        return entries;
    return m_kept >= 0 && m_kept < m_model->entryCount() ? QList{m_kept} : QList<int>();
}

std::shared_ptr<const Exportable> InspectionPage::chosen() const
{
    return exportableOf(m_model->choiceOf(chosenEntries(), m_sources));
}

/// Two chosen certificates or requests; else the one that is shown, be it in the narrowed list or not.
Selection InspectionPage::selection() const
{
    const auto sideOf = [this](int index) {
        const InspectionModel::Entry &entry = m_model->entryAt(index);
        return entry.object && Compared::isPossible(*entry.object)
            ? std::optional(CompareSide{{}, entry.object, entry.source})
            : std::nullopt;
    };
    Selection selection;
    const QList<int> chosen = chosenEntries();
    selection.isSavable = m_model->isSavable(chosen);
    const bool isShownThere = m_kept >= 0 && m_kept < m_model->entryCount();
    const auto first = chosen.size() == 2 ? sideOf(chosen.first()) : std::nullopt;
    const auto second = chosen.size() == 2 ? sideOf(chosen.last()) : std::nullopt;
    if (first && second)
        selection.inspected = {*first, *second};
    else if (const auto shown = isShownThere ? sideOf(m_kept) : std::nullopt)
        selection.inspected = {*shown};
    return selection;
}

QList<CompareSide> InspectionPage::comparable() const
{
    QList<CompareSide> sides;
    for (int i = 0; i < m_model->entryCount(); ++i) {
        const InspectionModel::Entry &entry = m_model->entryAt(i);
        if (entry.object && Compared::isPossible(*entry.object))
            sides.append({{}, entry.object, entry.source});
    }
    return sides;
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
    setCurrentRow(row);
    m_list->scrollTo(m_model->index(row));
}

void InspectionPage::setCurrentRow(int row)
{
    m_list->selectionModel()->setCurrentIndex(m_model->index(row), QItemSelectionModel::ClearAndSelect);
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
    m_isDecoding = false;
    const InspectionModel::Entry &entry = m_model->entry(row);
    if (entry.error) {
        m_pane->setFailure({entry.source, InspectionWords::statusOf(*entry.error), text::errorText(*entry.error),
            InspectionWords::hint(*entry.error, m_model->placeOf(entry).origin)});
        m_content->setCurrentWidget(m_pane);
    } else if (const std::optional<CertificateDetails> details = m_model->details(row)) {
        m_toldRevoked = details->revoked;
        m_toldLists = details->lists.crls.size() + details->lists.ocsp.size();
        m_toldOthers = details->others.size();
        m_pane->setDetails(*details, m_context.env.inventory.now());
        m_content->setCurrentWidget(m_pane);
    } else {
        showObject(entry);
    }
}

bool InspectionPage::isSignedByOthers(const InspectionModel::Entry &entry)
{
    using enum inspect::ObjectKind;
    return entry.object && (entry.object->kind == Crl || entry.object->kind == OcspResponse);
}

void InspectionPage::showObject(const InspectionModel::Entry &entry)
{
    ObjectDetails details{*entry.object, m_model->placeOf(entry), m_model->membersOf(entry)};
    if (entry.sharedPrime)
        details.keyFindings.append(*entry.sharedPrime);
    if (isSignedByOthers(entry))
        details.atHand = m_model->certificates();
    const bool isSavable = m_model->isSavable({m_kept});
    m_isDecoding = true;
    readObject(this, std::move(details), [this, isSavable, kept = m_kept, shown = m_shown](const ObjectDetails &read) {
        if (shown != m_shown)
            return;
        m_object->setSavable(isSavable);
        m_object->setDetails(read, m_context.env.inventory.now());
        m_model->noteVerdict(kept, m_object->verdict());
        m_content->setCurrentWidget(m_object);
        m_isDecoding = false;
        tellBelonging();
    });
}

void InspectionPage::paintEvent(QPaintEvent *)
{
    if (m_side->isVisible())
        QPainter(this).fillRect(m_side->geometry(), m_context.theme().color(ColorRole::Sunken));
}

} // namespace certwright::ui
