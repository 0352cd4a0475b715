#include "ui/window/job_item.h"

#include "ui/theme/button_kind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

#include <chrono>

using namespace std::chrono_literals;

namespace certwright::ui {

JobItem::JobItem(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_words(new Label(theme, {}, TextSize::Label, ColorRole::Text2, this))
    , m_bar(new QProgressBar(this))
    , m_count(new Label(theme, {}, TextSize::Label, ColorRole::Text2, this))
    , m_cancel(makeIconButton(theme, IconName::Close, tr("Cancel"), ButtonKind::Flat, this))
{
    m_words->setMiddleElided(true);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(88, 8);
    m_cancel->setFixedSize(20, 20);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_words);
    layout->addWidget(m_bar);
    layout->addWidget(m_count);
    layout->addWidget(m_cancel);
    hide();
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        show();
        Q_EMIT appeared();
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        Q_EMIT cancelClicked();
    });
    m_delay.start(300ms);
}

void JobItem::setProgress(const QString &words, int done, int total, bool cancellable)
{
    m_words->setText(words);
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_bar->setAccessibleName(words);
    m_count->setText(
        total > 0 ? tr("%1 of %2", "done, total").arg(locale().toString(done), locale().toString(total)) : QString());
    const QString cancel = tr("Cancel: %1", "what is cancelled").arg(words);
    m_cancel->setAccessibleName(cancel);
    m_cancel->setToolTip(cancel);
    m_cancel->setVisible(cancellable);
}

} // namespace certwright::ui
