#include "ui/window/palette_popup.h"

#include "ui/theme/reading_direction.h"
#include "ui/theme/theme.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/status_glyph.h"
#include "ui/widgets/table_roles.h"

#include <QAccessible>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace certwright::ui {

namespace {

enum Role { EntryRole = Qt::UserRole, ShortcutRole };

constexpr int headingEntry = -1;

class EntryDelegate final : public QStyledItemDelegate
{
public:
    explicit EntryDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        Q_UNUSED(option)
        const int row = m_theme.rowHeight();
        return {100, index.data(EntryRole).toInt() == headingEntry ? row - 2 : row + 4};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        if (index.data(EntryRole).toInt() == headingEntry) {
            painter->setFont(m_theme.font(TextSize::Label));
            painter->setPen(m_theme.color(ColorRole::Text3));
            painter->drawText(
                option.rect.adjusted(12, 0, -12, 0), Qt::AlignLeading | Qt::AlignVCenter, index.data().toString());
        } else {
            paintEntry(*painter, option, index);
        }
        painter->restore();
    }

private:
    void paintEntry(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    int paintTitle(QPainter &painter, const QRect &room, Qt::LayoutDirection direction, const QModelIndex &index) const;

    const Theme &m_theme;
};

void EntryDelegate::paintEntry(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect all = option.rect;
    const bool marked = option.state & QStyle::State_Selected;
    if (marked)
        painter.fillRect(all, m_theme.color(ColorRole::Selected));
    const auto placed = [&](const QRect &part) { return QStyle::visualRect(option.direction, all, part); };
    const int extent = m_theme.scaled(16);
    const QRect square = placed(QRect(all.left() + 12, all.top() + (all.height() - extent) / 2, extent, extent));
    if (const QVariant status = index.data(StatusRole); status.isValid())
        paintStatusGlyph(painter, square, static_cast<StatusKind>(status.toInt()), m_theme);
    else
        m_theme.icon(static_cast<IconName>(index.data(IconRole).toInt()), ColorRole::Text2).paint(&painter, square);
    int end = all.right() - 12;
    const QString keys = index.data(ShortcutRole).toString();
    const QString hint = keys.isEmpty() && marked ? PalettePopup::tr("Enter", "key") : keys;
    if (!hint.isEmpty()) {
        const QRect box = paintKeyHint(painter, all.adjusted(12, 0, -12, 0), hint, m_theme, option.direction);
        end -= box.width() + 8;
    }
    const int lead = extent + 22;
    const QRect room(all.left() + lead, all.top(), end - all.left() - lead, all.height());
    const int used = paintTitle(painter, placed(room), option.direction, index);
    painter.setFont(m_theme.font(TextSize::Label));
    painter.setPen(m_theme.color(ColorRole::Text2));
    painter.setLayoutDirection(option.direction);
    const QRect rest = room.adjusted(used + 10, 0, 0, 0);
    painter.drawText(placed(rest), Qt::AlignLeading | Qt::AlignVCenter,
        inReadingDirection(
            painter.fontMetrics().elidedText(index.data(RemarkRole).toString(), Qt::ElideRight, rest.width())));
}

int EntryDelegate::paintTitle(
    QPainter &painter, const QRect &room, Qt::LayoutDirection direction, const QModelIndex &index) const
{
    const QString title = index.data().toString();
    const QString match = index.data(MatchRole).toString();
    const auto at = match.isEmpty() ? -1 : title.indexOf(match, 0, Qt::CaseInsensitive);
    const QStringList parts = at < 0
        ? QStringList{title}
        : QStringList{title.left(at), title.mid(at, match.size()), title.mid(at + match.size())};
    painter.setPen(m_theme.color(ColorRole::Text));
    painter.setLayoutDirection(Qt::LeftToRight);
    int width = 0;
    for (const bool draw : {false, true}) {
        // Titles are names and commands: left-to-right, only their place is mirrored.
        int x = direction == Qt::LeftToRight ? room.left() : room.right() - width;
        width = 0;
        for (int i = 0; i < static_cast<int>(parts.size()); ++i) {
            painter.setFont(m_theme.font(i == 1 ? TextSize::BodyBold : TextSize::Body));
            const QString shown
                = painter.fontMetrics().elidedText(parts[i], Qt::ElideMiddle, std::max(0, room.width() - width));
            const int advance = painter.fontMetrics().horizontalAdvance(shown);
            if (draw)
                painter.drawText(
                    QPoint(x + width,
                        room.top()
                            + (room.height() + painter.fontMetrics().ascent() - painter.fontMetrics().descent()) / 2),
                    shown);
            width += advance;
        }
    }
    return width;
}

} // namespace

PalettePopup::PalettePopup(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(new QStandardItemModel(this))
    , m_list(new QListView(this))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EntryDelegate(theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Search results"));
    m_list->viewport()->setAutoFillBackground(false);
    connect(m_list, &QAbstractItemView::clicked, this, &PalettePopup::runCurrent);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void PalettePopup::showEntries(const QList<PaletteEntry> &entries, const QString &text)
{
    m_entries = entries;
    m_model->clear();
    QString group;
    for (int i = 0; i < static_cast<int>(entries.size()); ++i) {
        const PaletteEntry &entry = entries[i];
        if (entry.group != group) {
            group = entry.group;
            auto *heading = new QStandardItem(group);
            heading->setData(headingEntry, EntryRole);
            heading->setFlags(Qt::NoItemFlags);
            m_model->appendRow(heading);
        }
        auto *item = new QStandardItem(entry.title);
        item->setData(i, EntryRole);
        item->setData(entry.remark, RemarkRole);
        item->setData(static_cast<int>(entry.icon), IconRole);
        item->setData(entry.shortcut.toString(QKeySequence::NativeText), ShortcutRole);
        item->setData(text, MatchRole);
        item->setData(tr("%1, %2", "title, remark").arg(entry.title, entry.remark), Qt::AccessibleTextRole);
        if (entry.status)
            item->setData(static_cast<int>(*entry.status), StatusRole);
        m_model->appendRow(item);
    }
    setVisible(!entries.isEmpty());
    moveMark(1);
}

void PalettePopup::moveMark(int rows)
{
    int row = m_list->currentIndex().row();
    do {
        row += rows;
    } while (row >= 0 && row < m_model->rowCount() && m_model->item(row)->data(EntryRole).toInt() == headingEntry);
    if (row < 0 || row >= m_model->rowCount())
        return;
    m_list->setCurrentIndex(m_model->index(row, 0));
    QAccessibleEvent event(m_list, QAccessible::Focus);
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

bool PalettePopup::runCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    const int at = current.isValid() ? current.data(EntryRole).toInt() : headingEntry;
    if (!isVisible() || at == headingEntry)
        return false;
    const std::function<void()> run = m_entries[at].run;
    hide();
    Q_EMIT chosen();
    if (run)
        run();
    return true;
}

void PalettePopup::setFieldHeight(int height)
{
    m_fieldHeight = height;
}

int PalettePopup::wantedHeight() const
{
    int height = m_fieldHeight + 4;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += m_list->sizeHintForRow(row);
    return height;
}

void PalettePopup::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_list->setGeometry(rect().adjusted(1, m_fieldHeight + 1, -1, -3));
}

void PalettePopup::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(ColorRole::LineStrong), 1));
    painter.setBrush(m_theme.color(ColorRole::Raised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    painter.fillRect(QRect(1, m_fieldHeight, width() - 2, 1), m_theme.color(ColorRole::Line));
    const QString escape = QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText);
    paintKeyHint(
        painter, QRect(0, 0, width(), m_fieldHeight).adjusted(12, 0, -12, 0), escape, m_theme, layoutDirection());
}

} // namespace certwright::ui
