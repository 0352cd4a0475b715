#include "tests/gui/screens/fixture_scene.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace certwright::ui;

namespace certwright::screens {

using test::Contents;
using test::WindowFixture;

namespace {

/// In milliseconds; a machine that does much else at once is no reason to give up.
constexpr int patience = 60'000;

/// The window belongs to its fixture, so the scene's widget is an empty frame that holds both.
class FixtureHolder final : public QWidget
{
public:
    FixtureHolder(Contents contents, Theme &theme)
        : fixture(contents, theme)
    {
        fixture.window().setParent(this);
        fixture.keyringState.probe();
        fixture.inventory->refresh();
        if (!QTest::qWaitFor([this] { return fixture.inventory->isLoaded(); }, patience))
            qFatal("The workspace was not read in time.");
    }

    ~FixtureHolder() override { fixture.window().setParent(nullptr); }

    WindowFixture fixture;

protected:
    void resizeEvent(QResizeEvent *) override { fixture.window().setGeometry(rect()); }
};

} // namespace

Scene pageScene(const QString &name, Contents contents, Stage stage, QSize size)
{
    return {name, [contents](Theme &theme) { return std::make_unique<FixtureHolder>(contents, theme); },
        [stage](QWidget &window) {
            stage(static_cast<FixtureHolder &>(window).fixture);
            settle(100);
        },
        size};
}

CertificateId idOf(WindowFixture &fixture, const QString &title)
{
    for (const workspace::CertificateRecord &record : fixture.inventory->inventory().certificates) {
        if (record.title() == title)
            return record.id;
    }
    return {};
}

} // namespace certwright::screens
