#pragma once

#include "ui/theme/theme.h"

#include <QList>
#include <QSize>
#include <QString>
#include <QWidget>

#include <functional>
#include <memory>

namespace certwright::screens {

/// One picture: a window to look at. To add pictures, append a function like kitScenes() to allScenes().
struct Scene {
    QString name;
    /// Makes the window, filled and ready; it is shown, given time to settle and photographed with its pop-ups.
    std::function<std::unique_ptr<QWidget>(ui::Theme &theme)> make;
    /// Called once the window is up, for focus, hover and open menus.
    std::function<void(QWidget &window)> stage = {};
    QSize size = {1360, 860};
};

/// Lets the window settle: waits for this many milliseconds, and then until nothing works in the background.
void settle(int milliseconds);

QList<Scene> kitScenes();
QList<Scene> objectScenes();
QList<Scene> pageScenes();
QList<Scene> shellScenes();

/// Every scene, in the order of the pictures.
QList<Scene> allScenes();

} // namespace certwright::screens
