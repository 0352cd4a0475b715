#pragma once

#include <QColor>
#include <QRect>
#include <QRectF>
#include <QRegion>
#include <QSize>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionViewItem;
class QWidget;

/// The painters behind AppStyle, one file per family of controls.
namespace certwright::ui {

class Theme;

void paintButtonPanel(QPainter &painter, const QStyleOption &option, const QWidget *widget, const Theme &theme);
void paintButtonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget, const Theme &theme);
QSize buttonSize(const QStyleOptionButton &option, const QSize &contents, const QWidget *widget, const Theme &theme);
/// Check box and radio button marks.
void paintCheckMark(QPainter &painter, const QStyleOption &option, bool round, const Theme &theme);

void paintFieldPanel(QPainter &painter, const QStyleOption &option, const QWidget *widget, const Theme &theme);
void paintComboBox(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget, const Theme &theme);
/// A field with two chevrons; up and down are where a click counts.
void paintSpinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QWidget *widget, const Theme &theme);

void paintTab(QPainter &painter, const QStyleOptionTab &option, const Theme &theme);
/// Where the handle of a scroll bar is, left-to-right.
QRect scrollHandle(const QStyleOptionSlider &option);
void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRectF &handle, const QWidget *widget,
    const Theme &theme);
void paintProgressTrack(QPainter &painter, const QStyleOptionProgressBar &option, const Theme &theme);

/// A column header: label, sort arrow, line below.
void paintHeader(QPainter &painter, const QStyleOptionHeader &option, int leadingPadding, const Theme &theme);

/// The rounded ground of menus and pop-up lists; filled, or just its outline.
void paintFloatingPanel(QPainter &painter, const QStyleOption &option, bool filled, const Theme &theme);
/// What of its window the panel covers.
QRegion floatingPanelShape(const QRect &rect);
/// One entry of the list that a combo box opens.
void paintListItem(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme);
QSize listItemSize(const QSize &contents, int lineHeight);
void paintMenuItem(QPainter &painter, const QStyleOptionMenuItem &option, const Theme &theme);
QSize menuItemSize(const QStyleOptionMenuItem &option, const Theme &theme);

/// A downward chevron of the line icons' weight, centred in rect.
void paintChevron(QPainter &painter, const QRectF &rect, const QColor &color);

} // namespace certwright::ui
