#include "ui/theme/theme.h"

#include "ui/theme/app_style.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/icons.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>

#include <algorithm>

namespace certwright::ui {

namespace {

struct Scale {
    double factor;
    bool bold;
};

Scale scaleOf(TextSize size)
{
    switch (size) {
    case TextSize::FirstRunTitle:
        return {1.85, true};
    case TextSize::PageTitle:
        return {1.55, true};
    case TextSize::Verdict:
        return {1.4, true};
    case TextSize::DialogTitle:
        return {1.3, true};
    case TextSize::InspectorTitle:
        return {1.23, true};
    case TextSize::CardTitle:
        return {1.08, true};
    case TextSize::Body:
        return {1.0, false};
    case TextSize::BodyBold:
        return {1.0, true};
    case TextSize::Label:
    case TextSize::Mono:
        return {0.92, false};
    case TextSize::Micro:
        return {0.85, false};
    }
    return {1.0, false};
}

bool isBlackOrWhite(const QColor &color)
{
    return color.rgb() == qRgb(0, 0, 0) || color.rgb() == qRgb(255, 255, 255);
}

bool looksHighContrast(const QPalette &palette)
{
    const auto groups = {QPalette::Window, QPalette::Base, QPalette::Button, QPalette::WindowText, QPalette::Text};
    return std::all_of(groups.begin(), groups.end(),
        [&palette](QPalette::ColorRole role) { return isBlackOrWhite(palette.color(role)); });
}

} // namespace

Theme::Theme(Mode mode, QObject *parent)
    : QObject(parent)
    , m_mode(mode)
{
    readSystemPalette();
    refresh();
}

Theme::~Theme() = default;

void Theme::install()
{
    m_installed = true;
    QApplication::setStyle(new AppStyle(*this));
    m_focusRing = std::make_unique<FocusRing>(*this);
    refresh();
    qApp->installEventFilter(this);
}

void Theme::setMode(Mode mode)
{
    m_mode = mode;
    refresh();
}

void Theme::setContrast(Contrast contrast)
{
    m_contrast = contrast;
    refresh();
}

QFont Theme::font(TextSize size) const
{
    const Scale scale = scaleOf(size);
    const QFont base = QApplication::font();
    QFont font = size == TextSize::Mono ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : base;
    if (base.pixelSize() > 0)
        font.setPixelSize(qRound(base.pixelSize() * scale.factor));
    else
        font.setPointSizeF(base.pointSizeF() * scale.factor);
    if (scale.bold)
        font.setBold(true);
    return font;
}

QIcon Theme::icon(IconName name, ColorRole role) const
{
    return makeIcon(*this, name, role);
}

int Theme::scaled(int length) const
{
    constexpr double drawnFor = 13;
    // A little more than that is usual and changes no length.
    const double factor = QFontInfo(QApplication::font()).pixelSize() / drawnFor;
    return factor < 1.2 ? length : qRound(length * factor);
}

int Theme::rowHeight() const
{
    return std::max(32, QFontMetrics(QApplication::font()).height() + 12);
}

bool Theme::isMotionReduced() const
{
    return !QApplication::isEffectEnabled(Qt::UI_General);
}

void Theme::readSystemPalette()
{
    m_applying = true;
    if (m_installed)
        QApplication::setPalette(QPalette());
    m_system = QGuiApplication::palette();
    m_applying = false;
}

void Theme::refresh()
{
    const bool systemIsDark
        = m_system.color(QPalette::Window).lightness() < m_system.color(QPalette::WindowText).lightness();
    m_dark = m_mode == Mode::Dark || (m_mode == Mode::System && systemIsDark);
    m_highContrast = m_contrast == Contrast::High || (m_contrast == Contrast::System && looksHighContrast(m_system));
    if (m_highContrast)
        m_tokens = Tokens::fromSystem(m_system);
    else
        m_tokens = m_dark ? Tokens::dark() : Tokens::light();
    if (!m_installed)
        return;
    m_applying = true;
    QApplication::setPalette(m_highContrast ? m_system : m_tokens.palette());
    m_applying = false;
    Q_EMIT changed();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (m_applying)
        return false;
    if (event->type() == QEvent::ApplicationFontChange && watched == qApp)
        QMetaObject::invokeMethod(this, &Theme::changed, Qt::QueuedConnection);
    if (event->type() == QEvent::ThemeChange && watched->isWindowType()) {
        const QPalette before = m_system;
        readSystemPalette();
        if (before != m_system)
            refresh();
        else
            QApplication::setPalette(m_highContrast ? m_system : m_tokens.palette());
    }
    return false;
}

} // namespace certwright::ui
