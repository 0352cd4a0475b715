#include "tests/gui/screens/fixture_scene.h"
#include "ui/models/inventory_controller.h"

#include <QAbstractButton>
#include <QListView>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace certwright::ui;

namespace certwright::screens {

namespace {

using test::Contents;
using test::WindowFixture;

/// One object of a file, shown at this tab of its pane.
Scene objectScene(const QString &name, const QString &file, int tab, int row = 0, QSize size = {1360, 860})
{
    return pageScene(
        u"page-inspection-"_s + name, Contents::Seeded,
        [file, tab, row](WindowFixture &fixture) {
            fixture.workbench->inspectFiles({QStringLiteral(CERTWRIGHT_TEST_DATA "/") + file});
            settle(500);
            auto *list = fixture.find<QListView>(u"inspectionList"_s);
            list->setCurrentIndex(list->model()->index(row, 0));
            settle(200);
            fixture.find<QTabBar>(u"objectTabs"_s)->setCurrentIndex(tab);
        },
        size);
}

QList<Scene> kindScenes()
{
    constexpr int summary = 0;
    constexpr int revoked = 1;
    constexpr int extensions = 2;
    constexpr int fields = 3;
    constexpr int pem = 4;
    return {
        objectScene(u"request"_s, u"pki/values/request.der"_s, summary),
        objectScene(u"request-extensions"_s, u"pki/values/request.der"_s, extensions),
        objectScene(u"request-forged"_s, u"pki/values/request-bad-signature.der"_s, summary),
        objectScene(u"list"_s, u"revocation/revoked.crl"_s, summary),
        objectScene(u"list-revoked"_s, u"revocation/revoked.crl"_s, revoked),
        objectScene(u"list-fields"_s, u"revocation/revoked.crl"_s, fields),
        objectScene(u"answer"_s, u"revocation/revoked.ocsp"_s, summary),
        objectScene(u"public-key-pem"_s, u"inspect/files/rsa-public.pem"_s, pem),
        objectScene(u"locked"_s, u"inspect/files/modern.p12"_s, summary),
        objectScene(u"mail"_s, u"mails/beside.eml"_s, summary),
        objectScene(u"unknown"_s, u"inspect/files/unknown-sequence.der"_s, fields),
        objectScene(u"key-set"_s, u"jwk_members/mixed.json"_s, summary),
        objectScene(u"wrongly-encoded"_s, u"ill_encoded/serial.pem"_s, summary),
        objectScene(u"list-small"_s, u"revocation/revoked.crl"_s, summary, 0, {800, 560}),
    };
}

/// The list, where the pane covers it; rows with the longest states.
void showRows(WindowFixture &fixture)
{
    const QString folder = QStringLiteral(CERTWRIGHT_TEST_DATA "/revoked_issuer/");
    fixture.workbench->inspectFiles({folder + u"leaf.pem"_s, folder + u"sub.pem"_s, folder + u"root.pem"_s,
        folder + u"of-the-root.crl"_s, u"/nowhere/missing.pem"_s});
    settle(800);
    for (const QString &name : {u"closePane"_s, u"closeObject"_s}) {
        auto *close = fixture.find<QWidget>(u"inspectionPage"_s)->findChild<QAbstractButton *>(name);
        if (close->isVisible())
            close->click();
    }
}

/// Two keys that give each other away.
void openSharedPrimes(WindowFixture &fixture)
{
    const QString folder = QStringLiteral(CERTWRIGHT_TEST_DATA "/match/");
    fixture.workbench->inspectFiles({folder + u"shares-one.key"_s, folder + u"shares-two.csr"_s});
    settle(700);
}

/// Two inspected certificates, chosen together.
void compareInspected(WindowFixture &fixture)
{
    fixture.workbench->inspectFiles({fixture.inventory->certificate(idOf(fixture, u"app.harbour.test"_s))->files.cert,
        fixture.inventory->certificate(idOf(fixture, u"docs.harbour.test"_s))->files.cert});
    settle(400);
    auto *list = fixture.find<QListView>(u"inspectionList"_s);
    list->selectAll();
    fixture.find<QWidget>(u"inspectionPage"_s)->findChild<QAbstractButton *>(u"compareButton"_s)->click();
}

/// Two requests, compared.
void compareRequests(WindowFixture &fixture)
{
    const QString folder = QStringLiteral(CERTWRIGHT_TEST_DATA "/match/");
    fixture.workbench->inspectFiles({folder + u"server.csr"_s, folder + u"shares-two.csr"_s});
    settle(500);
    fixture.find<QListView>(u"inspectionList"_s)->selectAll();
    fixture.find<QAbstractButton>(u"objectCompare"_s)->click();
    settle(200);
}

/// One of a certificate's tabs.
void showTab(WindowFixture &fixture, const QString &file, int tab)
{
    fixture.workbench->inspectFiles({QStringLiteral(CERTWRIGHT_TEST_DATA "/") + file});
    settle(500);
    fixture.find<QWidget>(u"inspectionPage"_s)->findChild<QTabBar *>(u"certificateTabs"_s)->setCurrentIndex(tab);
}

/// Before the second one is chosen.
void beginComparing(WindowFixture &fixture)
{
    fixture.workbench->compare({idOf(fixture, u"app.harbour.test"_s), {}}, {});
    settle(400);
}

/// What an authority with constraints of every kind may sign.
void showConstraints(WindowFixture &fixture)
{
    showTab(fixture, u"constraints/every-kind.pem"_s, 1);
}

void showPss(WindowFixture &fixture)
{
    showTab(fixture, u"lint/certs/pss-with-sha1.pem"_s, 0);
}

void openServer(WindowFixture &fixture, int row)
{
    const QString folder = QStringLiteral(CERTWRIGHT_TEST_DATA "/convert/");
    fixture.workbench->inspectFiles({folder + u"leaf.pem"_s, folder + u"leaf.key"_s, folder + u"root.pem"_s});
    settle(500);
    auto *list = fixture.find<QListView>(u"inspectionList"_s);
    list->setCurrentIndex(list->model()->index(row, 0));
    settle(200);
    fixture.workbench->saveOpened();
}

void saveChain(WindowFixture &fixture)
{
    openServer(fixture, 0);
    fixture.prompts.willSave(fixture.folder() + u"/leaf.test-fullchain.pem"_s);
    fixture.click(u"exportSave"_s);
    settle(500);
}

void failToSave(WindowFixture &fixture)
{
    fixture.workbench->exportCertificate(idOf(fixture, u"app.harbour.test"_s));
    fixture.prompts.willSave(u"/nowhere/app.harbour.test.pem"_s);
    fixture.click(u"exportSave"_s);
    settle(500);
}

QList<Scene> savingScenes()
{
    return {
        pageScene(u"dialog-save-opened"_s, Contents::Seeded, [](WindowFixture &f) { openServer(f, 0); }),
        pageScene(u"dialog-save-opened-key"_s, Contents::Seeded, [](WindowFixture &f) { openServer(f, 1); }),
        pageScene(u"dialog-export-failed"_s, Contents::Seeded, failToSave),
        pageScene(u"dialog-export-failed-small"_s, Contents::Seeded, failToSave, {800, 560}),
        pageScene(u"dialog-saved"_s, Contents::Seeded, saveChain),
        pageScene(u"dialog-saved-small"_s, Contents::Seeded, saveChain, {800, 560}),
    };
}

} // namespace

QList<Scene> objectScenes()
{
    QList<Scene> scenes = kindScenes();
    scenes.append(savingScenes());
    scenes.append(pageScene(u"page-inspection-rows"_s, Contents::Seeded, showRows));
    scenes.append(pageScene(u"page-inspection-shared-prime"_s, Contents::Seeded, openSharedPrimes));
    scenes.append(pageScene(u"page-inspection-constraints"_s, Contents::Seeded, showConstraints));
    scenes.append(pageScene(u"page-inspection-pss"_s, Contents::Seeded, showPss));
    scenes.append(pageScene(u"dialog-compare-choice"_s, Contents::Seeded, beginComparing));
    scenes.append(pageScene(u"dialog-compare-inspected"_s, Contents::Seeded, compareInspected));
    scenes.append(pageScene(u"dialog-compare-requests"_s, Contents::Seeded, compareRequests));
    return scenes;
}

} // namespace certwright::screens
