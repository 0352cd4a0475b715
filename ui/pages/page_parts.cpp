#include "ui/pages/page_parts.h"

#include "ui/models/display_text.h"
#include "ui/text/error_text.h"
#include "ui/text/format_text.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cell_delegates.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/status_glyph.h"
#include "ui/window/page.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace certwright::ui {

using namespace Qt::StringLiterals;

PageHeader::PageHeader(const Theme &theme, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(makeWrappingLabel(theme, title, TextSize::PageTitle, ColorRole::Text))
    , m_summary(makeWrappingLabel(theme, {}))
    , m_actions(new QWidget)
{
    constexpr int roomForTitle = 244;
    constexpr int gap = 16;
    m_title->setObjectName(u"pageTitle"_s);
    m_summary->setObjectName(u"pageSummary"_s);
    m_summary->hide();
    auto *texts = new QWidget;
    auto *column = new QVBoxLayout(texts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_summary);
    new FlowLayout(m_actions);
    m_actions->hide();
    auto *layout = new FlowLayout(this, gap, gap);
    layout->addWidget(texts);
    layout->addWidget(m_actions);
    layout->setStretching(texts, theme.scaled(roomForTitle));
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setSummary(const QString &sentence)
{
    m_summary->setText(sentence);
    m_summary->setVisible(!sentence.isEmpty());
}

void PageHeader::addAction(QWidget *action)
{
    m_actions->layout()->addWidget(action);
    m_actions->show();
}

PaneHead::PaneHead(const Theme &theme, const QString &titleName, QWidget *parent)
    : QWidget(parent)
    , m_title(makeWrappingLabel(theme, {}, TextSize::InspectorTitle, ColorRole::Text))
    , m_subtitle(makeWrappingLabel(theme, {}))
    , m_layout(new QHBoxLayout(this))
{
    constexpr int glyphExtent = 22;
    m_glyph = new StatusGlyph(theme, StatusKind::Unknown, glyphExtent);
    m_title->setObjectName(titleName);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_subtitle);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(12);
    m_layout->addWidget(m_glyph, 0, Qt::AlignTop);
    m_layout->addLayout(texts, 1);
}

void PaneHead::setStatus(StatusKind kind)
{
    m_glyph->setKind(kind);
}

void PaneHead::setTitle(const QString &title, const QString &subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
}

void PaneHead::addAction(QWidget *action)
{
    m_layout->addWidget(action, 0, Qt::AlignTop);
}

ProgressRow::ProgressRow(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_words(makeWrappingLabel(theme, {}))
    , m_bar(new QProgressBar)
    , m_cancel(makeButton(theme, tr("Stop")))
{
    m_cancel->setObjectName(u"progressCancel"_s);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 0);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_words, 2);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressRow::cancelled);
    hide();
}

void ProgressRow::start(const QString &words, const QList<QWidget *> &unusable)
{
    m_words->setText(words);
    m_bar->setAccessibleName(words);
    m_bar->setRange(0, 0);
    m_running = true;
    QWidget *focus = window()->focusWidget();
    const auto holds = [focus](const QWidget *one) { return focus != nullptr && one->isAncestorOf(focus); };
    if (std::any_of(unusable.begin(), unusable.end(), holds)) {
        m_hadFocus = focus;
        page()->setFocus(Qt::OtherFocusReason); // until Stop is seen; Qt would give it to whatever comes next
    }
    m_unusable = QList<QPointer<QWidget>>(unusable.begin(), unusable.end());
    for (QWidget *one : unusable)
        one->setEnabled(false);
    constexpr int patienceMs = 300;
    QTimer::singleShot(patienceMs, this, &ProgressRow::appear);
}

void ProgressRow::appear()
{
    setVisible(m_running);
    if (m_running && m_hadFocus && window()->focusWidget() == page())
        m_cancel->setFocus(Qt::OtherFocusReason);
}

/// The page of this row, or the dialog.
QWidget *ProgressRow::page() const
{
    QWidget *up = parentWidget();
    while (up && !up->isWindow() && !qobject_cast<Page *>(up))
        up = up->parentWidget();
    return up ? up : window();
}

void ProgressRow::setProgress(int done, int total)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
}

void ProgressRow::stop()
{
    m_running = false;
    for (QWidget *one : std::exchange(m_unusable, {})) {
        if (one)
            one->setEnabled(true);
    }
    giveFocusBack();
    hide();
}

void ProgressRow::giveFocusBack()
{
    QWidget *before = std::exchange(m_hadFocus, nullptr);
    const QWidget *focus = window()->focusWidget();
    if (before && focus && (focus == page() || isAncestorOf(focus)))
        before->setFocus(Qt::OtherFocusReason);
}

int LowColumn::heightForWidth(int width) const
{
    return layout() ? layout()->minimumHeightForWidth(width) : QWidget::heightForWidth(width);
}

QScrollArea *makeScrollArea(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

QVBoxLayout *makePageLayout(QWidget *page)
{
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(24, 16, 24, 24);
    layout->setSpacing(16);
    return layout;
}

QVBoxLayout *makePaneLayout(const Theme &theme, QWidget *pane)
{
    constexpr int leastWidth = 300;
    auto *column = new LowColumn;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(16, 16, 16, 0);
    layout->setSpacing(12);
    QScrollArea *area = makeScrollArea(column);
    area->setMinimumWidth(theme.scaled(leastWidth));
    auto *outer = new QVBoxLayout(pane);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);
    return layout;
}

QTabBar *makePaneTabs(const Theme &theme, const QString &name, const QString &words)
{
    auto *tabs = new QTabBar;
    tabs->setObjectName(name);
    tabs->setAccessibleName(words);
    tabs->setDrawBase(false);
    tabs->setExpanding(false);
    tabs->setUsesScrollButtons(true);
    tabs->setFont(theme.font(TextSize::Label));
    return tabs;
}

QStackedWidget *makePaneStack(const Theme &theme)
{
    constexpr int leastHeight = 150;
    auto *stack = new QStackedWidget;
    stack->setMinimumHeight(theme.scaled(leastHeight));
    return stack;
}

void revealInScrollArea(QWidget *widget)
{
    for (QWidget *up = widget->parentWidget(); up != nullptr; up = up->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(up))
            return area->ensureWidgetVisible(widget, 0, 0);
    }
}

void scrollToTop(QWidget *widget)
{
    const auto areas = widget->findChildren<QScrollArea *>();
    for (QScrollArea *area : areas)
        area->verticalScrollBar()->setValue(0);
}

PaneTab makePaneTab(const QString &name)
{
    auto *widget = new QWidget;
    widget->setObjectName(name);
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 16, 0, 16);
    layout->setSpacing(12);
    return {layout, makeScrollArea(widget)};
}

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> owned(item);
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (QLayout *nested = item->layout()) {
            clearLayout(nested);
        }
    }
}

QString errorWithHint(const Error &error)
{
    const QString hint = text::errorHint(error);
    return hint.isEmpty() ? text::errorText(error) : text::errorText(error) + u' ' + hint;
}

int dateColumnWidth(const Theme &theme)
{
    verify::Expiry expiry;
    expiry.daysLeft = 8888;
    int widest = 0;
    for (int month = 1; month <= 12; ++month) {
        const QString date = text::dateText(QDateTime(QDate(2028, month, 28), QTime(12, 0)));
        widest = std::max(widest, DateDelegate::widthFor(theme, date, DisplayText::daysLeft(expiry)));
    }
    return widest;
}

QString errorList(const QList<Error> &errors)
{
    constexpr qsizetype mostNamed = 6;
    const QList<Error> named = errors.first(std::min(errors.size(), mostNamed));
    QStringList lines;
    for (qsizetype i = 0; i < named.size(); ++i) {
        const bool sameAdvice = i + 1 < named.size() && text::errorHint(named[i]) == text::errorHint(named[i + 1]);
        lines.append(sameAdvice ? text::errorText(named[i]) : errorWithHint(named[i]));
    }
    if (const auto more = static_cast<int>(errors.size() - named.size()); more > 0)
        lines.append(text::grouped(PageHeader::tr("And %n more.", nullptr, more), more));
    return lines.join(u'\n');
}

} // namespace certwright::ui
