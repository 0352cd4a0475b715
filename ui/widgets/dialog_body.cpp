#include "ui/widgets/dialog_body.h"

#include "ui/theme/theme.h"

#include <QDialog>
#include <QEvent>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace certwright::ui {

namespace {

constexpr int ring = 4;
constexpr int margin = 24;
constexpr int gap = 12;

} // namespace

DialogBody::DialogBody(QWidget *parent)
    : QScrollArea(parent)
{
    auto *widget = new QWidget;
    m_content = new QVBoxLayout(widget);
    m_content->setContentsMargins(ring, ring, ring, ring);
    m_content->setSpacing(gap);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidget(widget);
    viewport()->setAutoFillBackground(false);
    widget->setAutoFillBackground(false);
}

QSize DialogBody::sizeHint() const
{
    const int least = window()->minimumWidth() - 2 * (margin - ring);
    const int width = std::max(m_content->totalSizeHint().width(), least);
    return {width, heightForWidth(width)};
}

int DialogBody::heightForWidth(int width) const
{
    return m_content->totalHeightForWidth(width);
}

void DialogBody::reveal(QWidget *widget)
{
    m_wanted = widget;
    QMetaObject::invokeMethod(this, &DialogBody::fit, Qt::QueuedConnection);
}

bool DialogBody::eventFilter(QObject *watched, QEvent *event)
{
    const bool handled = QScrollArea::eventFilter(watched, event);
    // The request comes before the layout inside is done.
    if (watched == widget() && event->type() == QEvent::LayoutRequest && isVisible())
        QMetaObject::invokeMethod(this, &DialogBody::fit, Qt::QueuedConnection);
    return handled;
}

void DialogBody::resizeEvent(QResizeEvent *event)
{
    scrollWhereNeeded();
    QScrollArea::resizeEvent(event);
}

// A scroll bar narrows the paragraphs, which may then need the very height that keeps it there.
void DialogBody::scrollWhereNeeded()
{
    setVerticalScrollBarPolicy(heightForWidth(width()) <= height() ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
}

void DialogBody::fit()
{
    if (isVisible() && window()->isWindow())
        resizeDialog(heightForWidth(width()) - height());
    scrollWhereNeeded();
    if (m_wanted && m_wanted->isVisible()) {
        m_content->activate(); // it may have been shown just now
        ensureWidgetVisible(m_wanted, 0, ring);
    }
    m_wanted = nullptr;
}

// What a person gave the dialog beyond its content stays.
void DialogBody::resizeDialog(int missing)
{
    QWidget *dialog = window();
    const QRect available = dialog->screen()->availableGeometry();
    const int frame = dialog->frameGeometry().height() - dialog->height();
    const int most = std::max(0, available.height() - frame - dialog->height());
    const int change = missing > 0 ? std::min(missing, most) : -std::min(-missing, m_grown);
    if (change == 0)
        return;
    m_grown += change;
    dialog->resize(dialog->width(), dialog->height() + change);
    const int below = dialog->frameGeometry().bottom() - available.bottom();
    if (below > 0)
        dialog->move(dialog->x(), std::max(available.top(), dialog->y() - below));
}

QVBoxLayout *makeDialogLayout(QWidget *dialog, DialogBody *body)
{
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(margin - ring, margin - ring, margin - ring, margin - ring);
    layout->setSpacing(gap - ring);
    layout->addWidget(body, 1);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(ring, 0, ring, ring);
    below->setSpacing(gap);
    layout->addLayout(below);
    return below;
}

void addMainKeys(QDialog *dialog)
{
    const auto press = [dialog] {
        const auto buttons = dialog->findChildren<QPushButton *>();
        const auto main = std::find_if(buttons.begin(), buttons.end(),
            [](const QPushButton *button) { return button->isDefault() && button->isVisible(); });
        if (main != buttons.end())
            (*main)->click();
    };
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter})
        QObject::connect(new QShortcut(Qt::CTRL | enter, dialog), &QShortcut::activated, dialog, press);
}

int dialogWidth(const Theme &theme, int usual)
{
    constexpr int most = 720; // of the 800 of the smallest window
    return std::max(usual, std::min(theme.scaled(usual), most));
}

} // namespace certwright::ui
