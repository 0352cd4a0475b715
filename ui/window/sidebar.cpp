#include "ui/window/sidebar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace certwright::ui {

namespace {

constexpr int wide = 192;
constexpr int narrowWidth = 56;
constexpr int gap = 2;

enum Role { EntryRole = Qt::UserRole, IconNameRole, CountRole };

class EntryDelegate final : public QStyledItemDelegate
{
public:
    EntryDelegate(const Theme &theme, const Sidebar *sidebar)
        : m_theme(theme)
        , m_sidebar(sidebar)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        Q_UNUSED(option)
        Q_UNUSED(index)
        return {narrowWidth - 16, m_theme.rowHeight() + gap};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QRect all = option.rect.adjusted(0, 0, 0, -gap);
        const bool current = option.state & QStyle::State_Selected;
        const bool hover = option.state & QStyle::State_MouseOver;
        const bool focus = current && m_sidebar->isAncestorOf(option.widget) && option.widget->hasFocus();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(focus ? QPen(m_theme.color(ColorRole::AccentText), 2) : QPen(Qt::NoPen));
        const double inset = focus ? 1 : 0;
        painter->setBrush(m_theme.color(current ? ColorRole::Selected : ColorRole::Hover));
        if (current || hover)
            painter->drawRoundedRect(QRectF(all).adjusted(inset, inset, -inset, -inset), 6, 6);
        const auto placed = [&](const QRect &part) { return QStyle::visualRect(option.direction, all, part); };
        const int extent = m_theme.scaled(16);
        const int lead = m_sidebar->isNarrow() ? (all.width() - extent) / 2 : 8;
        const auto icon = static_cast<IconName>(index.data(IconNameRole).toInt());
        m_theme.icon(icon, current ? ColorRole::AccentText : ColorRole::Text2)
            .paint(painter, placed(QRect(all.left() + lead, all.top() + (all.height() - extent) / 2, extent, extent)));
        if (!m_sidebar->isNarrow())
            paintWords(*painter, all, option, index);
        painter->restore();
    }

private:
    void paintWords(
        QPainter &painter, const QRect &all, const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        const auto placed = [&](const QRect &part) { return QStyle::visualRect(option.direction, all, part); };
        const bool current = option.state & QStyle::State_Selected;
        int countWidth = 0;
        if (const int count = index.data(CountRole).toInt(); count >= 0) {
            const QString words = QLocale().toString(count); // that of the option leaves out the separators
            painter.setFont(m_theme.font(TextSize::Micro));
            countWidth = painter.fontMetrics().horizontalAdvance(words) + 8;
            painter.setPen(m_theme.color(ColorRole::Text3));
            painter.drawText(placed(QRect(all.right() - countWidth - 3, all.top(), countWidth, all.height())),
                Qt::AlignCenter, words);
        }
        painter.setFont(m_theme.font(current ? TextSize::BodyBold : TextSize::Body));
        painter.setPen(m_theme.color(ColorRole::Text));
        const QRect room = all.adjusted(m_theme.scaled(16) + 18, 0, -8 - countWidth, 0);
        const QString title = index.data().toString();
        painter.drawText(placed(room), Qt::AlignLeading | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(title, Qt::ElideRight, room.width()));
    }

    const Theme &m_theme;
    const Sidebar *m_sidebar;
};

} // namespace

Sidebar::Sidebar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_logo(new Label(theme, {}, TextSize::Body, ColorRole::Text, this))
    , m_word(new Label(theme, tr("Certwright"), TextSize::CardTitle, ColorRole::Text, this))
    , m_top(makeList(tr("Pages")))
    , m_bottom(makeList(tr("More pages")))
    , m_topModel(new QStandardItemModel(this))
    , m_bottomModel(new QStandardItemModel(this))
{
    m_top->setModel(m_topModel);
    m_bottom->setModel(m_bottomModel);
    m_logo->setPixmap(theme.icon(IconName::Logo).pixmap(QSize(24, 24), devicePixelRatioF()));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(7, 0, 0, 0);
    head->setSpacing(7);
    head->addWidget(m_logo);
    head->addWidget(m_word, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 12, 9, 6);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addSpacing(20);
    layout->addWidget(m_top);
    layout->addStretch(1);
    layout->addWidget(m_bottom);
    connect(&theme, &Theme::changed, this, &Sidebar::fit);
    fit();
}

QListView *Sidebar::makeList(const QString &name)
{
    auto *list = new QListView(this);
    list->setAccessibleName(name);
    list->setFrameShape(QFrame::NoFrame);
    list->setItemDelegate(new EntryDelegate(m_theme, this));
    list->itemDelegate()->setParent(list);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setMouseTracking(true);
    list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->viewport()->setAutoFillBackground(false);
    list->installEventFilter(this);
    // A click and an arrow key both mean: go there.
    const auto choose = [this](const QModelIndex &index) {
        if (index.isValid())
            Q_EMIT chosen(index.data(EntryRole).toInt());
    };
    connect(list, &QAbstractItemView::clicked, this, choose);
    connect(list, &QAbstractItemView::activated, this, choose);
    return list;
}

int Sidebar::addEntry(const QString &title, IconName icon, bool atBottom)
{
    auto *item = new QStandardItem(title);
    item->setData(m_next, EntryRole);
    item->setData(static_cast<int>(icon), IconNameRole);
    item->setData(-1, CountRole);
    item->setToolTip(title);
    (atBottom ? m_bottomModel : m_topModel)->appendRow(item);
    fit();
    return m_next++;
}

void Sidebar::removeEntry(int entry)
{
    const QModelIndex index = find(entry);
    if (index.isValid())
        (index.model() == m_topModel ? m_topModel : m_bottomModel)->removeRow(index.row());
    fit();
}

QModelIndex Sidebar::find(int entry) const
{
    for (const QStandardItemModel *model : {m_topModel, m_bottomModel}) {
        const auto found = model->match(model->index(0, 0), EntryRole, entry, 1, Qt::MatchExactly);
        if (!found.isEmpty())
            return found.constFirst();
    }
    return {};
}

void Sidebar::setTitle(int entry, const QString &title)
{
    const QModelIndex index = find(entry);
    auto *model = index.model() == m_topModel ? m_topModel : m_bottomModel;
    model->setData(index, title);
    model->setData(index, title, Qt::ToolTipRole);
    fit();
}

void Sidebar::setCount(int entry, int count)
{
    const QModelIndex index = find(entry);
    auto *model = index.model() == m_topModel ? m_topModel : m_bottomModel;
    model->setData(index, count, CountRole);
    const QString title = index.data().toString();
    const QString spoken = tr("%1, %2", "page and the number of things in it").arg(title, locale().toString(count));
    model->setData(index, count < 0 ? title : spoken, Qt::AccessibleTextRole);
}

void Sidebar::setCurrent(int entry)
{
    const QModelIndex index = find(entry);
    for (QListView *list : {m_top, m_bottom}) {
        const bool mine = index.isValid() && index.model() == list->model();
        if (mine)
            list->setCurrentIndex(index);
        else
            list->setCurrentIndex({});
    }
}

QList<int> Sidebar::order() const
{
    QList<int> entries;
    for (const QStandardItemModel *model : {m_topModel, m_bottomModel}) {
        for (int row = 0; row < model->rowCount(); ++row)
            entries.append(model->item(row)->data(EntryRole).toInt());
    }
    return entries;
}

void Sidebar::setNarrow(bool narrow)
{
    m_narrow = narrow;
    fit();
}

void Sidebar::focusCurrent()
{
    QListView *list = m_bottom->currentIndex().isValid() ? m_bottom : m_top;
    if (!list->currentIndex().isValid() && list->model()->rowCount() > 0)
        list->selectionModel()->setCurrentIndex(list->model()->index(0, 0), QItemSelectionModel::NoUpdate);
    list->setFocus(Qt::TabFocusReason);
}

void Sidebar::fit()
{
    int widest = 0;
    const QFontMetrics bold(m_theme.font(TextSize::BodyBold));
    for (const QStandardItemModel *model : {m_topModel, m_bottomModel}) {
        for (int row = 0; model && row < model->rowCount(); ++row)
            widest = std::max(widest, bold.horizontalAdvance(model->item(row)->text()));
    }
    setFixedWidth(m_narrow ? narrowWidth : std::max(wide, widest + 100));
    m_word->setVisible(!m_narrow);
    for (QListView *list : {m_top, m_bottom}) {
        const int rows = list->model() ? list->model()->rowCount() : 0;
        list->setFixedHeight(rows * (m_theme.rowHeight() + gap));
        list->setVisible(rows > 0);
        list->doItemsLayout();
    }
    update();
}

void Sidebar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Sidebar));
    const int edge = layoutDirection() == Qt::LeftToRight ? width() - 1 : 0;
    painter.fillRect(QRect(edge, 0, 1, height()), m_theme.color(ColorRole::Line));
}

bool Sidebar::eventFilter(QObject *watched, QEvent *event)
{
    auto *list = qobject_cast<QListView *>(watched);
    if (!list || event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return false;
    const QList<int> entries = order();
    const auto here = entries.indexOf(list->currentIndex().data(EntryRole).toInt());
    const auto next = here + (key == Qt::Key_Down ? 1 : -1);
    if (next < 0 || next >= entries.size())
        return true;
    Q_EMIT chosen(entries[next]);
    setCurrent(entries[next]);
    focusCurrent();
    return true;
}

} // namespace certwright::ui
