#include "tests/gui/screens/scene.h"

#include <QTest>
#include <QThreadPool>

namespace certwright::screens {

void settle(int milliseconds)
{
    constexpr int step = 50;
    constexpr int longEnough = 60'000;
    QTest::qWait(milliseconds);
    // Quiet twice: what has just ended may begin the next from the event loop.
    for (int quiet = 0, waited = 0; quiet < 2 && waited < longEnough; waited += step) {
        quiet = QThreadPool::globalInstance()->activeThreadCount() == 0 ? quiet + 1 : 0;
        QTest::qWait(step);
    }
}

QList<Scene> allScenes()
{
    return kitScenes() + shellScenes() + pageScenes() + objectScenes();
}

} // namespace certwright::screens
