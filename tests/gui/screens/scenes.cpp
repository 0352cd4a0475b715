#include "tests/gui/screens/scene.h"

namespace certwright::screens {

QList<Scene> allScenes()
{
    return kitScenes() + shellScenes() + pageScenes() + objectScenes();
}

} // namespace certwright::screens
