#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

#include <memory>

class QSettings;

namespace certwright::ui {

/// How the window looks. System follows the desktop.
enum class ThemeChoice { System, Light, Dark };

/// What the person chose and the window remembers. Each change is kept at once; changed() follows.
class Settings final : public QObject
{
    Q_OBJECT

public:
    /// The person's own, in the usual place of the system.
    explicit Settings(QObject *parent = nullptr);
    /// In this file instead; for tests and portable workspaces.
    explicit Settings(const QString &file, QObject *parent = nullptr);
    ~Settings() override;

    ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);

    /// "en", "de"; empty to follow the system.
    QString language() const;
    void setLanguage(const QString &code);

    int inspectorWidth() const;
    void setInspectorWidth(int width);
    bool inspectorVisible() const;
    void setInspectorVisible(bool visible);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

Q_SIGNALS:
    void themeChanged();
    void languageChanged();

private:
    std::unique_ptr<QSettings> m_store;
};

} // namespace certwright::ui
