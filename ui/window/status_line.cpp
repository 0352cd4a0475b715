#include "ui/window/status_line.h"

#include "ui/theme/button_kind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/window/job_item.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace certwright::ui {

StatusLine::StatusLine(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_jobLayout(new QHBoxLayout)
    , m_idle(new Label(theme, tr("No background jobs"), TextSize::Label, ColorRole::Text2, this))
    , m_message(new Label(theme, {}, TextSize::Label, ColorRole::Text, this))
    , m_end(makeButton(theme, {}, ButtonKind::Flat, IconName::None, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 1, 12, 0);
    layout->setSpacing(12);
    m_jobLayout->setSpacing(12);
    layout->addWidget(m_idle);
    layout->addLayout(m_jobLayout);
    layout->addWidget(m_message, 1);
    auto *line = new Line(theme, Qt::Vertical, this);
    line->setFixedHeight(16);
    layout->addWidget(line);
    layout->addWidget(m_end);
    m_message->setMiddleElided(true);
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_end->setFont(theme.font(TextSize::Label));
    m_end->hide();
    setAccessibleName(tr("Status line"));
    m_messageTimer.setSingleShot(true);
    m_messageTimer.setInterval(6s);
    connect(&m_messageTimer, &QTimer::timeout, m_message, &QLabel::clear);
    connect(m_end, &QPushButton::clicked, this, &StatusLine::endStateClicked);
    const auto fit = [this] {
        const QFontMetrics metrics(m_theme.font(TextSize::Label));
        m_end->setFont(m_theme.font(TextSize::Label));
        setFixedHeight(std::max(28, metrics.height() + 10));
        update();
    };
    connect(&theme, &Theme::changed, this, fit);
    fit();
}

void StatusLine::setJob(const QString &id, const QString &words, int done, int total, bool cancellable)
{
    JobItem *&item = m_jobs[id];
    if (!item) {
        item = new JobItem(m_theme, this);
        m_jobLayout->addWidget(item);
        connect(item, &JobItem::cancelClicked, this, [this, id] { Q_EMIT cancelRequested(id); });
        connect(item, &JobItem::appeared, this, &StatusLine::updateIdle);
    }
    item->setProgress(words, done, total, cancellable);
    updateIdle();
}

void StatusLine::finishJob(const QString &id, const QString &result)
{
    if (JobItem *item = m_jobs.take(id)) {
        item->hide();
        item->deleteLater();
    }
    updateIdle();
    if (!result.isEmpty())
        showMessage(result);
}

void StatusLine::updateIdle()
{
    const bool seen
        = std::any_of(m_jobs.cbegin(), m_jobs.cend(), [](const JobItem *item) { return !item->isHidden(); });
    m_idle->setVisible(!seen);
}

void StatusLine::showMessage(const QString &sentence)
{
    m_message->setText(sentence);
    m_message->setToolTip(sentence);
    m_messageTimer.start();
    announce(m_message, sentence);
}

void StatusLine::clearMessage()
{
    m_messageTimer.stop();
    m_message->clear();
    m_message->setToolTip({});
}

QString StatusLine::message() const
{
    return m_message->text();
}

void StatusLine::setEndState(IconName icon, const QString &words, const QString &explanation)
{
    m_end->setIcon(m_theme.icon(icon, ColorRole::Text2));
    m_end->setText(words);
    m_end->setToolTip(explanation);
    m_end->setAccessibleDescription(explanation);
    m_end->setVisible(!words.isEmpty());
}

void StatusLine::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Sidebar));
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.color(ColorRole::Line));
}

} // namespace certwright::ui
