#include "ui/widgets/copying.h"

#include "ui/theme/button_kind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace certwright::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int codePadding = 10;

/// The lines text takes when broken at width. The editor itself only knows once it was painted.
int brokenLines(const QPlainTextEdit &text, int width)
{
    QTextOption option;
    option.setWrapMode(text.wordWrapMode());
    int lines = 0;
    for (QTextBlock block = text.document()->begin(); block.isValid(); block = block.next()) {
        QTextLayout layout(block.text(), text.font());
        layout.setTextOption(option);
        layout.beginLayout();
        int own = 0;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine(), ++own)
            line.setLineWidth(width);
        layout.endLayout();
        lines += std::max(1, own);
    }
    return std::max(1, lines);
}

int longestLine(const QPlainTextEdit &text)
{
    const QFontMetrics metrics(text.font());
    int longest = 0;
    for (QTextBlock block = text.document()->begin(); block.isValid(); block = block.next())
        longest = std::max(longest, metrics.horizontalAdvance(block.text()));
    return longest;
}

/// A text whose words are broken only where one alone is as long as a fingerprint.
QString breakableWords(const QString &text)
{
    static const QRegularExpression tooLong(u"\\S{28,}"_s);
    QString result;
    qsizetype place = 0;
    auto found = tooLong.globalMatch(text);
    while (found.hasNext()) {
        const auto word = found.next();
        result += QStringView(text).mid(place, word.capturedStart() - place) + breakable(word.captured());
        place = word.capturedEnd();
    }
    return result + QStringView(text).mid(place);
}

} // namespace

QString breakable(const QString &value)
{
    constexpr int longestRun = 16;
    QString result;
    int run = 0;
    for (const QChar c : value) {
        result += c;
        ++run;
        if (c == u':' || c == u'/' || c == u',' || c == u'=' || run == longestRun) {
            result += QChar(0x200B); // ZERO WIDTH SPACE
            run = 0;
        }
    }
    return result;
}

CopyButton::CopyButton(const Theme &theme, const QString &what, QWidget *host, QWidget *parent)
    : QPushButton(parent)
    , m_host(host)
{
    setButtonKind(this, ButtonKind::Flat);
    setIcon(theme.icon(IconName::Copy, ColorRole::Text3));
    setFixedSize(theme.scaled(22), theme.scaled(22));
    setAutoDefault(false);
    setWhat(what);
    if (host)
        host->installEventFilter(this);
    connect(this, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_value);
        Q_EMIT copied(m_value);
    });
}

void CopyButton::setWhat(const QString &what)
{
    const QString name = tr("Copy: %1", "%1 names the value").arg(withoutColon(what));
    setAccessibleName(name);
    setToolTip(name);
}

void CopyButton::showAlways()
{
    m_always = true;
    update();
}

bool CopyButton::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_host && (event->type() == QEvent::Enter || event->type() == QEvent::Leave)) {
        m_hovered = event->type() == QEvent::Enter;
        update();
    }
    return QPushButton::eventFilter(watched, event);
}

void CopyButton::paintEvent(QPaintEvent *event)
{
    if (!m_host || m_always || m_hovered || hasFocus() || underMouse())
        QPushButton::paintEvent(event);
}

void CopyButton::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        click();
    else
        QPushButton::keyPressEvent(event);
}

CopyValue::CopyValue(const Theme &theme, const QString &what, const QString &value, Form form, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_label(makeWrappingLabel(theme, {}, form == Form::Mono ? TextSize::Mono : TextSize::Body, ColorRole::Text, this))
    , m_button(new CopyButton(theme, what, this, this))
{
    if (form == Form::Mono)
        m_label->setLayoutDirection(Qt::LeftToRight);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_button, 0, Qt::AlignTop);
    auto *action = new QAction(tr("Copy"), this);
    connect(action, &QAction::triggered, m_button, &CopyButton::click);
    connect(m_button, &CopyButton::copied, this, &CopyValue::copied);
    addAction(action);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    m_label->setContextMenuPolicy(Qt::NoContextMenu);
    setValue(value);
}

void CopyValue::setValue(const QString &value)
{
    m_value = value;
    const QString shown = m_form == Form::Mono ? breakable(value) : breakableWords(value);
    m_label->setText(shown);
    // What is selected must not hold the marks of where it may break; the button copies the value itself.
    const bool isPlain = m_form == Form::Words && shown == value;
    m_label->setTextInteractionFlags(isPlain ? Qt::TextSelectableByMouse : Qt::NoTextInteraction);
    m_label->setAccessibleName(value);
    m_button->setValue(value);
    m_button->setVisible(!value.isEmpty());
    m_button->setAccessibleDescription(value);
}

CodeBlock::CodeBlock(const Theme &theme, const QString &what, const QString &code, Lines lines, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_lines(lines)
    , m_text(new QPlainTextEdit(this))
    , m_button(new CopyButton(theme, what, nullptr, this))
{
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    const bool isWhole = lines == Lines::Whole;
    m_text->setLineWrapMode(isWhole ? QPlainTextEdit::NoWrap : QPlainTextEdit::WidgetWidth);
    m_text->setWordWrapMode(isWhole ? QTextOption::NoWrap : QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_text->setHorizontalScrollBarPolicy(isWhole ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    m_text->setTabChangesFocus(true);
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setAccessibleName(withoutColon(what));
    m_text->viewport()->setAutoFillBackground(false);
    m_text->document()->setDocumentMargin(0);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(codePadding, codePadding - 2, m_button->width() + 8, codePadding - 2);
    layout->addWidget(m_text);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_button, &CopyButton::copied, this, &CodeBlock::copied);
    connect(&theme, &Theme::changed, this, &CodeBlock::fitHeight);
    // The ring is painted around the text, which repaints no more than itself.
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *old, const QWidget *now) {
        if (old == m_text || now == m_text)
            update();
    });
    setCode(code);
}

void CodeBlock::setCode(const QString &code)
{
    m_code = code;
    m_text->setPlainText(code.endsWith(u'\n') ? code.chopped(1) : code);
    m_button->setValue(code);
    fitHeight();
}

void CodeBlock::fitHeight()
{
    m_text->setFont(m_theme.font(TextSize::Mono));
    const int room = std::max(80, width() - codePadding - m_button->width() - 8);
    const QFontMetrics metrics(m_text->font());
    int height = metrics.lineSpacing() * m_text->blockCount();
    if (m_lines == Lines::Broken)
        height = metrics.lineSpacing() * brokenLines(*m_text, room);
    else if (longestLine(*m_text) > room)
        height += m_text->horizontalScrollBar()->sizeHint().height();
    m_text->setFixedHeight(height + 2);
    update();
}

void CodeBlock::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focus = m_text->hasFocus();
    painter.setPen(QPen(m_theme.color(focus ? ColorRole::AccentText : ColorRole::Line), focus ? 2 : 1));
    painter.setBrush(m_theme.color(ColorRole::Sunken));
    const double inset = focus ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 6, 6);
}

void CodeBlock::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const QRect corner(width() - m_button->width() - 5, 4, m_button->width(), m_button->height());
    // Code is left-to-right in every language, so its free corner is always this one.
    m_button->setGeometry(corner);
    m_button->raise();
    fitHeight();
}

} // namespace certwright::ui
