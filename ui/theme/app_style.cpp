#include "ui/theme/app_style.h"

#include "ui/theme/button_kind.h"
#include "ui/theme/reading_direction.h"
#include "ui/theme/style_parts.h"
#include "ui/theme/theme.h"

#include <QAbstractScrollArea>
#include <QDialog>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QScreen>
#include <QStyleOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace certwright::ui {

namespace {

template <typename Option>
const Option *as(const QStyleOption *option)
{
    return qstyleoption_cast<const Option *>(option);
}

constexpr int usualPadding = 6; // of the words in a header

/// Tables say by a property how far their first visible column is set in.
int leadingPadding(const QHeaderView *header, int section)
{
    if (!header || header->orientation() != Qt::Horizontal)
        return usualPadding;
    int first = 0;
    while (first < header->count() && header->isSectionHidden(header->logicalIndex(first)))
        ++first;
    const QVariant wish = header->parentWidget() ? header->parentWidget()->property("edgePadding") : QVariant();
    return header->logicalIndex(first) != section ? usualPadding : wish.isValid() ? wish.toInt() : 16;
}

bool isMergedField(const QWidget *widget)
{
    return widget && widget->property("certwrightMerged").toBool();
}

bool isField(const QWidget *widget)
{
    return widget
        && (widget->property("certwrightField").toBool() || widget->inherits("QTextEdit")
            || widget->inherits("QPlainTextEdit"));
}

/// The window in which a combo box shows its list.
bool isListPopup(const QWidget *widget)
{
    return widget && widget->inherits("QComboBoxPrivateContainer");
}

bool isPopupList(const QWidget *widget)
{
    return widget && widget->inherits("QComboBoxListView");
}

/// An X server shows the corners of a see-through window as black unless a compositing manager runs, which Qt 6 tells
/// nobody; so there the corners are cut off.
bool hasClearCorners()
{
    return QGuiApplication::platformName() != "xcb"_L1;
}

void shapePopup(QWidget &popup)
{
    if (hasClearCorners())
        popup.setAttribute(Qt::WA_TranslucentBackground);
    else
        popup.setMask(floatingPanelShape(popup.rect()));
}

/// A tab bar in the inspector: its tabs move together before it has to scroll.
bool isNarrow(const QWidget *widget, const Theme &theme)
{
    constexpr int inspectorWidth = 420;
    return widget && widget->width() < theme.scaled(inspectorWidth);
}

/// By itself no window opens higher than two thirds of the screen, and none grows with its texts.
void growWithTexts(QDialog &dialog)
{
    const QLayout *layout = dialog.layout();
    if (!layout || !layout->hasHeightForWidth())
        return;
    const int most = dialog.screen()->availableSize().height() * 9 / 10;
    const int needed = std::min(layout->totalHeightForWidth(dialog.width()), most);
    if (dialog.height() < needed)
        dialog.resize(dialog.width(), needed);
}

} // namespace

AppStyle::AppStyle(const Theme &theme)
    : QProxyStyle(u"fusion"_s)
    , m_theme(theme)
{
}

void AppStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QMenu *>(widget) || isListPopup(widget)) {
        shapePopup(*widget);
        widget->installEventFilter(this);
    }
    if (auto *list = isPopupList(widget) ? qobject_cast<QAbstractScrollArea *>(widget) : nullptr)
        list->viewport()->setAutoFillBackground(false); // the panel around it is the ground
    if (qobject_cast<QLineEdit *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QDialog *>(widget))
        widget->installEventFilter(this);
}

bool AppStyle::eventFilter(QObject *watched, QEvent *event)
{
    auto *dialog = qobject_cast<QDialog *>(watched);
    if (dialog && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show))
        growWithTexts(*dialog);
    auto *popup = dialog || !watched->isWidgetType() ? nullptr : static_cast<QWidget *>(watched);
    // Of its list a combo box takes any mask away as it resizes it.
    if (popup && (event->type() == QEvent::Resize || event->type() == QEvent::Show))
        shapePopup(*popup);
    return QProxyStyle::eventFilter(watched, event);
}

void AppStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        return paintButtonPanel(*painter, *option, widget, m_theme);
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        if (const auto *frame = as<QStyleOptionFrame>(option); frame && frame->lineWidth > 0 && !isMergedField(widget))
            paintFieldPanel(*painter, *option, widget, m_theme);
        return;
    case PE_Frame:
        if (isField(widget))
            return paintFieldPanel(*painter, *option, widget, m_theme);
        if (isListPopup(widget))
            return paintFloatingPanel(*painter, *option, true, m_theme);
        break;
    case PE_IndicatorCheckBox:
        return paintCheckMark(*painter, *option, false, m_theme);
    case PE_IndicatorRadioButton:
        return paintCheckMark(*painter, *option, true, m_theme);
    case PE_IndicatorTabTearLeft: // the buttons that scroll say it
    case PE_IndicatorTabTearRight:
    case PE_FrameFocusRect: // the focus ring, row accents and field borders show it
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
        return paintFloatingPanel(*painter, *option, element == PE_PanelMenu, m_theme);
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, m_theme.color(ColorRole::Tip));
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), m_theme.color(ColorRole::Line));
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void AppStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = as<QStyleOptionButton>(option);
    const auto *item = as<QStyleOptionMenuItem>(option);
    const auto *tab = as<QStyleOptionTab>(option);
    const auto *progress = as<QStyleOptionProgressBar>(option);
    if (element == CE_PushButtonBevel && button)
        return paintButtonPanel(*painter, *option, widget, m_theme);
    if (element == CE_PushButtonLabel && button)
        return paintButtonLabel(*painter, *button, widget, m_theme);
    if (const auto *header = as<QStyleOptionHeader>(option); element == CE_Header && header)
        return paintHeader(
            *painter, *header, leadingPadding(qobject_cast<const QHeaderView *>(widget), header->section), m_theme);
    if (element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, m_theme.color(ColorRole::Surface));
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), m_theme.color(ColorRole::Line));
        return;
    }
    if (const auto *box = as<QStyleOptionComboBox>(option); element == CE_ComboBoxLabel && box) {
        QStyleOptionComboBox shown = *box;
        const int room = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget).width() - 2;
        const int icon = box->currentIcon.isNull() ? 0 : box->iconSize.width() + 4;
        shown.currentText = box->fontMetrics.elidedText(box->currentText, Qt::ElideRight, room - icon);
        return QProxyStyle::drawControl(element, &shown, painter, widget);
    }
    if (const auto *entry = as<QStyleOptionViewItem>(option);
        element == CE_ItemViewItem && entry && isPopupList(widget))
        return paintListItem(*painter, *entry, m_theme);
    if (element == CE_MenuItem && item)
        return paintMenuItem(*painter, *item, m_theme);
    if (element == CE_MenuEmptyArea)
        return;
    if (element == CE_TabBarTabShape && tab)
        return;
    if (element == CE_TabBarTabLabel && tab)
        return paintTab(*painter, *tab, m_theme);
    if ((element == CE_ProgressBarGroove || element == CE_ProgressBarLabel) && progress)
        return;
    if (element == CE_ProgressBarContents && progress)
        return paintProgressTrack(*painter, *progress, m_theme);
    if (element == CE_Splitter) {
        painter->fillRect(option->rect, m_theme.color(ColorRole::Line));
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void AppStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (const auto *slider = as<QStyleOptionSlider>(option); slider && control == CC_ScrollBar)
        return paintScrollBar(
            *painter, *slider, subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget), widget, m_theme);
    if (const auto *box = as<QStyleOptionComboBox>(option); box && control == CC_ComboBox)
        return paintComboBox(*painter, *box, widget, m_theme);
    if (const auto *spin = as<QStyleOptionSpinBox>(option); spin && widget && control == CC_SpinBox)
        return paintSpinBox(*painter, *spin, widget, m_theme);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize AppStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    if (const auto *button = as<QStyleOptionButton>(option); button && type == CT_PushButton)
        return buttonSize(*button, size, widget, m_theme);
    if (const auto *item = as<QStyleOptionMenuItem>(option); item && type == CT_MenuItem)
        return menuItemSize(*item, m_theme);
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int line = option ? option->fontMetrics.height() : 18;
    if (type == CT_ItemViewItem && isPopupList(widget))
        result = listItemSize(result, line);
    if (type == CT_LineEdit && as<QStyleOptionFrame>(option) && as<QStyleOptionFrame>(option)->lineWidth > 0)
        result.setHeight(std::max(32, line + 14));
    if (type == CT_ComboBox)
        result = QSize(size.width() + 48, std::max(32, line + 14));
    if (type == CT_TabBarTab)
        result = QSize(size.width() + (isNarrow(widget, m_theme) ? 2 : 4), std::max(36, line + 18));
    if (const auto *header = as<QStyleOptionHeader>(option); type == CT_HeaderSection && header) {
        // paintHeader() sets its words in by more than the margins that Qt counts.
        const int words = leadingPadding(qobject_cast<const QHeaderView *>(widget), header->section) + usualPadding;
        result.rwidth() += std::max(0, words - 2 * pixelMetric(PM_HeaderMargin, option, widget));
        result.setHeight(std::max(30, line + 12));
    }
    if (type == CT_SpinBox)
        result.setHeight(std::max(32, line + 14));
    return result;
}

QRect AppStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const auto *frame = as<QStyleOptionFrame>(option);
        return frame && frame->lineWidth > 0 ? option->rect.adjusted(9, 1, -9, -1) : option->rect;
    }
    if (element == SE_ProgressBarContents || element == SE_ProgressBarGroove)
        return option->rect;
    if (element == SE_PushButtonFocusRect || element == SE_PushButtonContents)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect AppStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    if (control == CC_ComboBox && (part == SC_ComboBoxEditField || part == SC_ComboBoxArrow)) {
        const QRect all = option->rect;
        const QRect field = part == SC_ComboBoxEditField ? all.adjusted(8, 1, -30, -1)
                                                         : QRect(all.right() - 29, all.top(), 30, all.height());
        return visualRect(option->direction, all, field);
    }
    if (control == CC_SpinBox && part == SC_SpinBoxEditField)
        return visualRect(option->direction, option->rect, option->rect.adjusted(8, 2, -24, -2));
    if (control == CC_ScrollBar && (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine))
        return {};
    if (control == CC_ScrollBar && part == SC_ScrollBarGroove)
        return option->rect;
    if (const auto *slider = as<QStyleOptionSlider>(option); slider && control == CC_ScrollBar) {
        const QRect handle = scrollHandle(*slider);
        const bool across = slider->orientation == Qt::Horizontal;
        const QRect all = option->rect;
        if (part == SC_ScrollBarSlider)
            return visualRect(across ? option->direction : Qt::LeftToRight, all, handle);
        if (part == SC_ScrollBarSubPage)
            return across ? QRect(all.topLeft(), QPoint(handle.left() - 1, all.bottom()))
                          : QRect(all.topLeft(), QPoint(all.right(), handle.top() - 1));
        if (part == SC_ScrollBarAddPage)
            return across ? QRect(QPoint(handle.right() + 1, all.top()), all.bottomRight())
                          : QRect(QPoint(all.left(), handle.bottom() + 1), all.bottomRight());
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

int AppStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return m_theme.scaled(16);
    case PM_DefaultFrameWidth:
        return isListPopup(widget) ? 5 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return 4;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return m_theme.scaled(18);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_TabBarTabHSpace:
        return isNarrow(widget, m_theme) ? 10 : 20;
    case PM_SplitterWidth:
        return 1;
    case PM_HeaderMarkSize:
        return 10;
    case PM_ToolTipLabelFrameWidth:
        return 8;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

void AppStyle::drawItemText(QPainter *painter, const QRect &room, int flags, const QPalette &palette, bool enabled,
    const QString &text, QPalette::ColorRole role) const
{
    QProxyStyle::drawItemText(painter, room, flags, palette, enabled, inReadingDirection(text), role);
}

QIcon AppStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    if (icon == SP_LineEditClearButton)
        return m_theme.icon(IconName::Close, ColorRole::Text2);
    return QProxyStyle::standardIcon(icon, option, widget);
}

int AppStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
        return 0;
    case SH_Menu_Scrollable:
        return 1;
    case SH_ScrollBar_Transient:
        return 0;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_Widget_Animation_Duration:
        return m_theme.isMotionReduced() ? 0 : 120;
    case SH_Table_GridLineColor:
        return static_cast<int>(m_theme.color(ColorRole::Line).rgb());
    case SH_UnderlineShortcut:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace certwright::ui
