#include "ui/theme/icons.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QPointer>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace certwright::ui {

namespace {

QString fileName(IconName name)
{
    static constexpr const char *names[] = {
        "",
        "overview",
        "certificates",
        "authorities",
        "endpoints",
        "settings",
        "search",
        "plus",
        "chevron-down",
        "chevron-end",
        "copy",
        "export",
        "import",
        "open",
        "refresh",
        "key",
        "lock",
        "unlock",
        "file",
        "folder",
        "paste",
        "terminal",
        "arrow-end",
        "close",
        "more",
        "columns",
        "filter",
        "check",
        "shield",
        "globe",
        "server",
        "trash",
        "clock",
        "info",
        "laptop",
        "user",
        "logo",
        "art-laptop",
        "art-server",
        "art-globe",
    };
    static_assert(std::size(names) == static_cast<std::size_t>(IconName::ArtGlobe) + 1);
    return QString::fromLatin1(names[static_cast<std::size_t>(name)]);
}

bool followsReading(IconName name)
{
    return name == IconName::ChevronEnd || name == IconName::ArrowEnd;
}

class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(const Theme &theme, IconName name, ColorRole role)
        : m_theme(&theme)
        , m_name(name)
        , m_role(role)
    {
    }

    QIconEngine *clone() const override { return new LineIconEngine(*this); }
    QString key() const override { return u"certwright-line-icon"_s; }
    bool isNull() override { return m_name == IconName::None; }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        Q_UNUSED(state)
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, rendered(rect.size() * ratio, mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        Q_UNUSED(state)
        return rendered(size, mode);
    }

    QSize actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        Q_UNUSED(mode)
        Q_UNUSED(state)
        return size;
    }

private:
    QPixmap rendered(const QSize &size, QIcon::Mode mode) const;
    QByteArray tinted(QIcon::Mode mode) const;

    QPointer<const Theme> m_theme;
    IconName m_name;
    ColorRole m_role;
};

QByteArray LineIconEngine::tinted(QIcon::Mode mode) const
{
    QFile file(u":/icons/%1.svg"_s.arg(fileName(m_name)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto hex = [this](ColorRole role) { return m_theme->color(role).name().toLatin1(); };
    return file.readAll()
        .replace("currentColor", hex(mode == QIcon::Disabled ? ColorRole::Text3 : m_role))
        .replace("#tint", hex(ColorRole::AccentTint))
        .replace("#surface", hex(ColorRole::Surface))
        .replace("#good", hex(ColorRole::GoodFill))
        .replace("#accent", hex(ColorRole::Accent));
}

QPixmap LineIconEngine::rendered(const QSize &size, QIcon::Mode mode) const
{
    if (m_theme.isNull() || m_name == IconName::None || size.isEmpty())
        return {};
    const bool mirrored = followsReading(m_name) && QGuiApplication::isRightToLeft();
    const ColorRole role = mode == QIcon::Disabled ? ColorRole::Text3 : m_role;
    const QString key = u"cw-%1-%2-%3x%4-%5-%6"_s.arg(fileName(m_name), m_theme->color(role).name())
                            .arg(size.width())
                            .arg(size.height())
                            .arg(mirrored)
                            .arg(m_theme->isDark());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(tinted(mode));
    QPainter painter(&pixmap);
    if (mirrored) {
        painter.translate(size.width(), 0);
        painter.scale(-1, 1);
    }
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace

QIcon makeIcon(const Theme &theme, IconName name, ColorRole role)
{
    return name == IconName::None ? QIcon() : QIcon(new LineIconEngine(theme, name, role));
}

} // namespace certwright::ui
