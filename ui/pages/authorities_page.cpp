#include "ui/pages/authorities_page.h"

#include "ui/commands/command_set.h"
#include "ui/models/inventory_controller.h"
#include "ui/pages/authority_view.h"
#include "ui/pages/entry_delegate.h"
#include "ui/pages/page_parts.h"
#include "ui/text/error_text.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/states.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace certwright::ui {

using namespace Qt::StringLiterals;

AuthoritiesPage::AuthoritiesPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_model(new AuthorityListModel(this))
    , m_content(new QStackedWidget)
    , m_view(new AuthorityView(context))
    , m_empty(new EmptyState(context.theme()))
    , m_error(new ErrorState(context.theme()))
{
    setObjectName(u"authoritiesPage"_s);
    m_side = buildList();
    m_empty->setObjectName(u"authoritiesEmpty"_s);
    m_empty->setTexts(tr("No authority yet."),
        tr("The first one is made by itself when you create a certificate, limited to names that never leave your "
           "network."),
        tr("New authority…"));
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { m_context.desk.newAuthority(); });
    auto *emptyBox = new QWidget;
    auto *emptyLayout = makePageLayout(emptyBox);
    emptyLayout->addWidget(m_empty);
    emptyLayout->addWidget(m_error);
    m_error->setObjectName(u"authoritiesError"_s);
    connect(m_error, &ErrorState::retried, &context.env.inventory, &InventoryController::refresh);
    emptyLayout->addStretch();
    m_content->addWidget(makeScrollArea(m_view));
    m_content->addWidget(emptyBox);

    m_layout = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_side);
    m_layout->addWidget(new Line(context.theme(), Qt::Vertical));
    m_layout->addWidget(m_content, 1);

    connect(m_view, &AuthorityView::copied, this, &Page::copied);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &AuthoritiesPage::showCurrent);
    connect(&context.env.inventory, &InventoryController::changed, this, &AuthoritiesPage::update);
    update();
}

AuthoritiesPage::~AuthoritiesPage() = default;

QWidget *AuthoritiesPage::buildList()
{
    const Theme &theme = m_context.theme();
    auto *side = new QWidget;
    constexpr int sideWidth = 207;
    constexpr int gap = 8;
    constexpr int besides = 3 * gap + 2 * gap; // margins, and the gaps before and after the stretch
    QPushButton *add = makeIconButton(theme, IconName::Plus, tr("New authority…"), ButtonKind::Flat);
    add->setObjectName(u"addAuthority"_s);
    bindButton(add, m_context.commands.action(CommandId::NewAuthority));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(gap, 0, 0, 0);
    head->setSpacing(gap);
    auto *name = new Label(theme, title(), TextSize::InspectorTitle);
    name->setObjectName(u"authoritiesTitle"_s);
    m_sideWidth
        = std::max({sideWidth, theme.scaled(150), name->sizeHint().width() + add->sizeHint().width() + besides});
    head->addWidget(name);
    head->addStretch();
    head->addWidget(add);
    m_list = new QListView;
    m_list->setObjectName(u"authorityList"_s);
    m_list->setAccessibleName(title());
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EntryDelegate(theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(1);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(8, 16, 8, 16);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    return side;
}

void AuthoritiesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

/// Where both have no room beside each other the list stands above, as high as its rows, up to a third of the page.
void AuthoritiesPage::arrange()
{
    constexpr int narrow = 490;
    constexpr int mostOfPage = 3;
    const bool isNarrow = width() < m_context.theme().scaled(narrow);
    m_layout->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int row = m_list->sizeHintForRow(0) + 2 * m_list->spacing();
    const int head = m_side->sizeHint().height() - m_list->sizeHint().height();
    const int high = head + std::max(row, std::min(row * m_model->rowCount(), height() / mostOfPage - head));
    m_side->setMinimumWidth(isNarrow ? 0 : m_sideWidth);
    m_side->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : m_sideWidth);
    m_side->setMinimumHeight(isNarrow ? high : 0);
    m_side->setMaximumHeight(isNarrow ? high : QWIDGETSIZE_MAX);
}

void AuthoritiesPage::focusFirst()
{
    if (m_model->rowCount() > 0)
        m_list->setFocus(Qt::TabFocusReason);
    else if (m_error->isHidden())
        m_empty->findChild<QPushButton *>()->setFocus(Qt::TabFocusReason);
    else
        m_error->findChild<QPushButton *>()->setFocus(Qt::TabFocusReason);
}

void AuthoritiesPage::refreshAgain()
{
    m_context.env.inventory.refresh();
}

void AuthoritiesPage::showAuthority(const AuthorityId &id)
{
    m_wanted = id;
    const int row = m_model->rowOf(id);
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
}

void AuthoritiesPage::activate()
{
    m_context.commands.setSelection({{}, current()});
}

std::optional<workspace::AuthorityRecord> AuthoritiesPage::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? std::optional(m_model->record(index.row())) : std::nullopt;
}

void AuthoritiesPage::update()
{
    const InventoryController &inventory = m_context.env.inventory;
    m_model->setInventory(inventory.inventory(), inventory.now());
    const bool any = m_model->rowCount() > 0;
    if (inventory.error())
        m_error->setTexts(
            text::errorText(*inventory.error()), text::errorHint(*inventory.error()), inventory.error()->detail);
    m_error->setVisible(inventory.error().has_value());
    m_empty->setVisible(!inventory.error());
    m_side->setVisible(any);
    arrange();
    m_content->setCurrentIndex(any ? 0 : 1);
    if (any && !m_list->currentIndex().isValid()) {
        const int row = m_model->rowOf(m_wanted);
        m_list->setCurrentIndex(m_model->index(qMax(0, row)));
    } else {
        showCurrent();
    }
}

void AuthoritiesPage::showCurrent()
{
    const std::optional<workspace::AuthorityRecord> record = current();
    if (!record)
        return;
    m_wanted = record->id;
    if (isVisible())
        m_context.commands.setSelection({{}, record});
    const InventoryController &inventory = m_context.env.inventory;
    m_view->setAuthority(*record, inventory.inventory().certificates, inventory.now());
}

void AuthoritiesPage::paintEvent(QPaintEvent *)
{
    if (m_side->isVisible())
        QPainter(this).fillRect(m_side->geometry(), m_context.theme().color(ColorRole::Sunken));
}

} // namespace certwright::ui
