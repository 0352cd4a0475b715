#include "ui/widgets/dialog_body.h"

#include "ui/theme/theme.h"

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

int DialogBody::heightForWidth(int width) const
{
    return m_content->totalHeightForWidth(width);
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

int dialogWidth(const Theme &theme, int usual)
{
    constexpr int most = 720; // of the 800 of the smallest window
    return std::max(usual, std::min(theme.scaled(usual), most));
}

} // namespace certwright::ui
