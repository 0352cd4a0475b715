#include "tests/gui/screens/text_faults.h"

#include "ui/widgets/label.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QGlyphRun>
#include <QLabel>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTabBar>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace certwright::screens {

namespace {

QString named(const QWidget &widget, const QString &text, const QString &fault)
{
    QString name = widget.objectName();
    for (const QWidget *up = widget.parentWidget(); up != nullptr && name.isEmpty(); up = up->parentWidget())
        name = up->objectName();
    return u"%1 in “%2”: “%3” %4"_s.arg(
        QString::fromLatin1(widget.metaObject()->className()), name, text.simplified(), fault);
}

QString sizeText(QSize size)
{
    return u"%1×%2"_s.arg(size.width()).arg(size.height());
}

bool isElided(const QLabel &label)
{
    const auto *ours = qobject_cast<const ui::Label *>(&label);
    return ours != nullptr && ours->isMiddleElided();
}

/// What the widget needs at its present width.
QSize needed(const QLabel &label)
{
    if (isElided(label))
        return {0, label.sizeHint().height()};
    if (!label.wordWrap())
        return label.sizeHint();
    return {label.minimumSizeHint().width(), label.heightForWidth(label.width())};
}

QSize needed(const QAbstractButton &button)
{
    const QSize hint = button.sizeHint();
    return button.hasHeightForWidth() ? QSize(0, button.heightForWidth(button.width())) : hint;
}

bool isViewport(const QWidget &widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget.parentWidget());
    return area != nullptr && area->viewport() == &widget;
}

/// What holds the widget and shows only a part of it.
const QWidget *cutBy(const QWidget &widget, const QWidget &window)
{
    for (const QWidget *up = widget.parentWidget(); up != nullptr; up = up->parentWidget()) {
        const QRect place(widget.mapTo(up, QPoint()), widget.size());
        const QRect room = up->rect().adjusted(-1, -1, 1, 1);
        if (isViewport(*up)) {
            const auto *area = static_cast<const QAbstractScrollArea *>(up->parentWidget());
            const bool canScroll = area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff
                && area->horizontalScrollBar()->maximum() > 0;
            const bool fits = place.left() >= room.left() && place.right() <= room.right();
            return canScroll || fits ? cutBy(*area, window) : up;
        }
        if (!room.contains(place))
            return up;
        if (up == &window)
            break;
    }
    return nullptr;
}

QString fault(const QWidget &widget, QSize need, const QWidget &window)
{
    const bool fits = need.width() <= widget.width() + 1 && need.height() <= widget.height() + 1;
    if (!fits)
        return u"needs %1 and has %2"_s.arg(sizeText(need), sizeText(widget.size()));
    if (const QWidget *holder = cutBy(widget, window))
        return u"is cut by its %1 “%2”"_s.arg(
            QString::fromLatin1(holder->metaObject()->className()), holder->objectName());
    return {};
}

QString underNeighbour(const QLabel &label)
{
    const auto siblings = label.parentWidget()->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
    for (const QLabel *other : siblings) {
        const QRect common = other->geometry().intersected(label.geometry());
        if (other > &label && other->isVisible() && !other->text().isEmpty() && common.width() > 1
            && common.height() > 1)
            return u"overlaps “%1”"_s.arg(other->text());
    }
    return {};
}

QStringList cutTabs(const QTabBar &bar)
{
    QStringList faults;
    for (int tab = 0; tab < bar.count(); ++tab) {
        const int need = bar.fontMetrics().size(Qt::TextShowMnemonic, bar.tabText(tab)).width();
        if (bar.isTabVisible(tab) && need > bar.tabRect(tab).width())
            faults.append(named(bar, bar.tabText(tab), u"is cut in its tab"_s));
    }
    return faults;
}

template <typename Widget>
QList<const Widget *> visible(const QWidget &window)
{
    QList<const Widget *> found;
    for (const Widget *widget : window.findChildren<Widget *>()) {
        if (widget->isVisible() && widget->window() == window.window()) // dialogs are asked for themselves
            found.append(widget);
    }
    return found;
}

/// Whether each character of the token stands right of the one before it when the paragraph reads from the right.
bool isInOwnOrder(const QString &paragraph, const QRegularExpressionMatch &token, const QFont &font)
{
    QTextLayout layout(paragraph, font);
    QTextOption option;
    option.setTextDirection(Qt::RightToLeft);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    layout.createLine().setLineWidth(100'000);
    layout.endLayout();
    double last = -1;
    for (auto at = static_cast<int>(token.capturedStart()); at < token.capturedEnd(); ++at) {
        const QList<QGlyphRun> runs = layout.glyphRuns(at, 1);
        if (runs.isEmpty() || runs.first().positions().isEmpty())
            continue;
        const double place = runs.first().positions().first().x();
        if (place < last)
            return false;
        last = place;
    }
    return true;
}

QStringList scrambledIn(const QWidget &widget, const QString &text, bool rightToLeft)
{
    // What no letter of the sentence's script is part of: an address, a path, a host with its port, a date.
    static const QRegularExpression foreign(
        u"(?<![-0-9A-Za-z\\p{Hebrew}])[-*/~.:]*[0-9A-Za-z](?:[-:./*@,\\w]*[\\w/*])?"_s);
    QStringList faults;
    for (const QString &paragraph : text.split(QRegularExpression(u"[\\n\\x{2028}]"_s))) {
        if (!rightToLeft && !paragraph.isRightToLeft())
            continue;
        auto tokens = foreign.globalMatch(paragraph);
        while (tokens.hasNext()) {
            const auto token = tokens.next();
            if (!isInOwnOrder(paragraph, token, widget.font()))
                faults.append(named(widget, paragraph, u"scrambles “%1”"_s.arg(token.captured())));
        }
    }
    return faults;
}

} // namespace

QStringList cutTexts(const QWidget &window)
{
    QStringList faults;
    const auto complain = [&faults](const QWidget &widget, const QString &text, const QString &fault) {
        if (!fault.isEmpty())
            faults.append(named(widget, text, fault));
    };
    for (const QLabel *label : visible<QLabel>(window)) {
        if (label->text().isEmpty())
            continue;
        complain(*label, label->text(), fault(*label, needed(*label), window));
        complain(*label, label->text(), underNeighbour(*label));
    }
    for (const QAbstractButton *button : visible<QAbstractButton>(window)) {
        if (!button->text().isEmpty())
            complain(*button, button->text(), fault(*button, needed(*button), window));
    }
    for (const QTabBar *bar : visible<QTabBar>(window))
        faults += cutTabs(*bar);
    return faults;
}

QStringList scrambledTexts(const QWidget &window)
{
    QStringList faults;
    for (const QLabel *label : visible<QLabel>(window))
        faults += scrambledIn(*label, label->text(), false);
    for (const QAbstractButton *button : visible<QAbstractButton>(window))
        faults += scrambledIn(*button, button->text(), button->isRightToLeft());
    for (const QComboBox *box : visible<QComboBox>(window))
        faults += scrambledIn(*box, box->currentText(), box->isRightToLeft());
    return faults;
}

} // namespace certwright::screens
