#pragma once

#include "tests/gui/fixture/window_fixture.h"
#include "tests/gui/screens/scene.h"

namespace certwright::screens {

using Stage = std::function<void(test::WindowFixture &)>;

/// A picture of the whole window over a workspace of its own.
Scene pageScene(const QString &name, test::Contents contents, Stage stage, QSize size = {1360, 860});

/// The certificate of the workspace with this title.
CertificateId idOf(test::WindowFixture &fixture, const QString &title);

} // namespace certwright::screens
