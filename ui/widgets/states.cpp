#include "ui/widgets/states.h"

#include "ui/text/format_text.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/label.h"
#include "ui/widgets/status_glyph.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <chrono>

using namespace std::chrono_literals;

namespace certwright::ui {

EmptyState::EmptyState(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_sentence(makeWrappingLabel(theme, {}, TextSize::BodyBold, ColorRole::Text, this))
    , m_explanation(makeWrappingLabel(theme, {}, TextSize::Label, ColorRole::Text2, this))
    , m_action(makeButton(theme, {}, ButtonKind::Link, IconName::None, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_sentence);
    layout->addWidget(m_explanation);
    layout->addSpacing(6);
    layout->addWidget(m_action, 0, Qt::AlignLeading);
    layout->addStretch(1);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::setTexts(const QString &sentence, const QString &explanation, const QString &action)
{
    m_sentence->setText(sentence);
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
}

ErrorState::ErrorState(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_sentence(makeWrappingLabel(theme, {}, TextSize::BodyBold, ColorRole::Text, this))
    , m_explanation(makeWrappingLabel(theme, {}, TextSize::Label, ColorRole::Text2, this))
    , m_retry(makeButton(theme, tr("Try again"), ButtonKind::Link, IconName::None, this))
    , m_detailsButton(makeButton(theme, tr("Details"), ButtonKind::Link, IconName::None, this))
    , m_details(makeWrappingLabel(theme, {}, TextSize::Mono, ColorRole::Text2, this))
{
    auto *actions = new QHBoxLayout;
    actions->setSpacing(12);
    actions->addWidget(m_retry);
    actions->addWidget(m_detailsButton);
    actions->addStretch(1);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_sentence);
    texts->addWidget(m_explanation);
    texts->addSpacing(4);
    texts->addLayout(actions);
    texts->addWidget(m_details);
    texts->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(new StatusGlyph(theme, StatusKind::Problem, 16, this), 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    m_details->hide();
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_retry, &QPushButton::clicked, this, &ErrorState::retried);
    connect(
        m_detailsButton, &QPushButton::clicked, m_details, [this] { m_details->setVisible(m_details->isHidden()); });
}

void ErrorState::setTexts(const QString &sentence, const QString &explanation, const QString &details)
{
    m_sentence->setText(sentence);
    m_explanation->setText(explanation);
    m_details->setText(details);
    m_details->hide();
    m_detailsButton->setVisible(!details.isEmpty());
    setAccessibleName(sentence);
    setAccessibleDescription(explanation);
    if (isVisible())
        announce(this, sentence);
}

void ErrorState::setRetryVisible(bool visible)
{
    m_retry->setVisible(visible);
}

LoadingRows::LoadingRows(const Theme &theme, int rows, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_rows(rows)
    , m_footer(new QWidget(this))
    , m_words(new Label(theme, {}, TextSize::Label, ColorRole::Text2, m_footer))
{
    auto *row = new QHBoxLayout(m_footer);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(new StatusGlyph(theme, StatusKind::Running, 14, m_footer));
    row->addWidget(m_words, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(1);
    layout->addWidget(m_footer);
    m_footer->hide();
    m_delay.setSingleShot(true);
    m_delay.setInterval(300ms);
    connect(&m_delay, &QTimer::timeout, this, [this] { setShowing(true); });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void LoadingRows::start(const QString &words)
{
    m_words->setText(words);
    setAccessibleName(words);
    if (!m_showing)
        m_delay.start();
}

void LoadingRows::stop()
{
    m_delay.stop();
    setShowing(false);
}

void LoadingRows::setShowing(bool showing)
{
    m_showing = showing;
    m_footer->setVisible(showing);
    if (showing)
        announce(this, m_words->text());
    update();
}

QSize LoadingRows::sizeHint() const
{
    return {240, m_rows * 20 + 4 + m_footer->sizeHint().height()};
}

void LoadingRows::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    if (!m_showing)
        return;
    static constexpr int widths[][2] = {{88, 48}, {64, 48}, {76, 48}};
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(ColorRole::Line));
    for (int row = 0; row < m_rows; ++row) {
        int x = 0;
        const int *two = widths[row % 3];
        for (const int width : {16, two[0], two[1]}) {
            const QRect bar(x, row * 20, width, 10);
            painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), bar), 4, 4);
            x += width + 8;
        }
    }
}

DropOverlay::DropOverlay(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropOverlay::showFor(int files)
{
    m_sentence = files > 0 ? text::grouped(tr("Drop to inspect %n file(s)", nullptr, files), files)
                           : tr("Drop to inspect this text");
    setAccessibleName(m_sentence);
    raise();
    show();
    update();
}

void DropOverlay::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(m_theme.color(ColorRole::AccentTint));
    QPen pen(m_theme.color(ColorRole::AccentText), 2, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({3, 2.5});
    painter.setPen(pen);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    painter.setFont(m_theme.font(TextSize::BodyBold));
    const int text = painter.fontMetrics().horizontalAdvance(m_sentence);
    const int start = (width() - text - 30) / 2;
    const QRect icon(start, (height() - 20) / 2, 20, 20);
    m_theme.icon(IconName::File, ColorRole::AccentText)
        .paint(&painter, QStyle::visualRect(layoutDirection(), rect(), icon));
    painter.setPen(m_theme.color(ColorRole::Text));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), QRect(start + 30, 0, text + 2, height())),
        Qt::AlignCenter, m_sentence);
}

UndoBar::UndoBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_glyph(new StatusGlyph(theme, StatusKind::InOrder, 16, this))
    , m_sentence(new Label(theme, {}, TextSize::Body, ColorRole::TipText, this))
    , m_undo(makeButton(theme, tr("Undo"), ButtonKind::OnTip, IconName::None, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 8, 6);
    layout->setSpacing(8);
    layout->addWidget(m_glyph);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_undo);
    setAttribute(Qt::WA_Hover);
    m_clock.setSingleShot(true);
    m_clock.setInterval(10s);
    connect(&m_clock, &QTimer::timeout, this, &UndoBar::tick);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_clock.stop();
        hide();
        Q_EMIT undone();
    });
}

void UndoBar::offer(const QString &sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    m_undo->setAccessibleDescription(sentence);
    show();
    m_clock.start();
    announce(this, sentence);
}

void UndoBar::tick()
{
    if (underMouse() || m_undo->hasFocus()) {
        m_clock.start();
        return;
    }
    hide();
    Q_EMIT expired();
}

void UndoBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.isHighContrast() ? QPen(m_theme.color(ColorRole::Line)) : QPen(Qt::NoPen));
    painter.setBrush(m_theme.color(ColorRole::Tip));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace certwright::ui
