#include "ui/models/settings.h"

#include <QSettings>

namespace certwright::ui {

using namespace Qt::StringLiterals;

namespace {

const QString themeKey = u"look/theme"_s;
const QString languageKey = u"look/language"_s;
const QString inspectorWidthKey = u"inspector/width"_s;
const QString inspectorVisibleKey = u"inspector/visible"_s;
const QString geometryKey = u"window/geometry"_s;

QString themeName(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System:
        return u"system"_s;
    case ThemeChoice::Light:
        return u"light"_s;
    case ThemeChoice::Dark:
        return u"dark"_s;
    }
    return {};
}

} // namespace

Settings::Settings(QObject *parent)
    : QObject(parent)
    , m_store(std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, u"certwright"_s, u"certwright"_s))
{
}

Settings::Settings(const QString &file, QObject *parent)
    : QObject(parent)
    , m_store(std::make_unique<QSettings>(file, QSettings::IniFormat))
{
}

Settings::~Settings() = default;

ThemeChoice Settings::theme() const
{
    const QString name = m_store->value(themeKey).toString();
    if (name == themeName(ThemeChoice::Light))
        return ThemeChoice::Light;
    return name == themeName(ThemeChoice::Dark) ? ThemeChoice::Dark : ThemeChoice::System;
}

void Settings::setTheme(ThemeChoice choice)
{
    if (choice == theme())
        return;
    m_store->setValue(themeKey, themeName(choice));
    Q_EMIT themeChanged();
}

QString Settings::language() const
{
    return m_store->value(languageKey).toString();
}

void Settings::setLanguage(const QString &code)
{
    if (code == language())
        return;
    m_store->setValue(languageKey, code);
    Q_EMIT languageChanged();
}

int Settings::inspectorWidth() const
{
    return m_store->value(inspectorWidthKey, 384).toInt();
}

void Settings::setInspectorWidth(int width)
{
    m_store->setValue(inspectorWidthKey, width);
}

bool Settings::inspectorVisible() const
{
    return m_store->value(inspectorVisibleKey, true).toBool();
}

void Settings::setInspectorVisible(bool visible)
{
    m_store->setValue(inspectorVisibleKey, visible);
}

QByteArray Settings::windowGeometry() const
{
    return m_store->value(geometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_store->setValue(geometryKey, geometry);
}

} // namespace certwright::ui
