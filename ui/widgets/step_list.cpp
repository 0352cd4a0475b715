#include "ui/widgets/step_list.h"

#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/status_glyph.h"

#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <memory>

namespace certwright::ui {

namespace {

constexpr int usualGlyph = 18;

QWidget *makeRow(const Theme &theme, const Step &step, bool current, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(0);
    const bool reached = current || step.status != StatusKind::ToDo;
    grid->addWidget(new StatusGlyph(theme, step.status, usualGlyph, row), 0, 0, Qt::AlignTop);
    grid->addWidget(makeWrappingLabel(theme, step.title, current ? TextSize::BodyBold : TextSize::Body,
                        reached ? ColorRole::Text : ColorRole::Text2, row),
        0, 1);
    if (!step.remark.isEmpty())
        grid->addWidget(makeWrappingLabel(theme, step.remark, TextSize::Label, ColorRole::Text2, row), 1, 1);
    grid->setColumnStretch(1, 1);
    row->setAccessibleName(StepList::tr("%1: %2", "step, its status").arg(step.title, StatusWords::word(step.status)));
    row->setAccessibleDescription(step.remark);
    return row;
}

} // namespace

StepList::StepList(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(18);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StepList::setSteps(const QList<Step> &steps, int current)
{
    m_steps = steps;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        std::unique_ptr<QLayoutItem> owned(item);
        if (QWidget *widget = owned->widget()) {
            widget->hide();
            widget->deleteLater();
        }
    }
    for (int i = 0; i < static_cast<int>(steps.size()); ++i)
        m_rows->addWidget(makeRow(m_theme, steps[i], i == current, this));
    m_rows->addStretch(1);
    update();
}

void StepList::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const int glyphExtent = m_theme.scaled(usualGlyph);
    const int x = layoutDirection() == Qt::LeftToRight ? glyphExtent / 2 : width() - glyphExtent / 2 - 1;
    for (int i = 0; i + 1 < static_cast<int>(m_steps.size()); ++i) {
        const QRect row = m_rows->itemAt(i)->geometry();
        const QRect next = m_rows->itemAt(i + 1)->geometry();
        const bool done = m_steps[i].status == StatusKind::InOrder;
        const int top = row.top() + glyphExtent + 3;
        painter.fillRect(QRect(x, top, done ? 2 : 1, next.top() - 3 - top),
            m_theme.color(done ? ColorRole::GoodFill : ColorRole::LineStrong));
    }
}

} // namespace certwright::ui
