#include "core/authority/signing.h"
#include "core/tls/sent_chain.h"
#include "tests/gui/fixture/seed.h"
#include "tests/gui/fixture/window_fixture.h"
#include "tests/gui/screens/fixture_scene.h"
#include "ui/dialogs/create_authority_dialog.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/pages/certificate_pane.h"
#include "ui/pages/endpoint_report.h"
#include "ui/pages/endpoints_page.h"
#include "ui/prompts/passphrase_dialog.h"
#include "ui/widgets/name_chips_edit.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QStackedWidget>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace certwright::ui;

namespace certwright::screens {

namespace {

using test::Contents;
using test::WindowFixture;

void showPage(WindowFixture &fixture, int page)
{
    fixture.window().showPage(fixture.window().pages().at(page));
}

void nothing(WindowFixture &) { }

/// The tab that holds the widget of that name.
void showApp(WindowFixture &fixture, const QString &content)
{
    fixture.workbench->showCertificate(idOf(fixture, u"app.harbour.test"_s));
    settle(200);
    auto *tabs = fixture.find<QTabBar>(u"certificateTabs"_s);
    const auto *stack = tabs->parentWidget()->findChild<QStackedWidget *>();
    for (int tab = 0; tab < stack->count(); ++tab) {
        const QWidget *page = stack->widget(tab);
        if (page->objectName() == content || page->findChild<QWidget *>(content) != nullptr)
            tabs->setCurrentIndex(tab);
    }
}

void showKeyUsage(WindowFixture &fixture)
{
    showApp(fixture, u"fieldsTab"_s);
    fixture.find<CertificatePane>(u"certificatePane"_s)
        ->showNode(u"certificate.tbsCertificate.extensions.1.extnValue"_s);
}

void inspectVector(WindowFixture &fixture, const QString &name)
{
    fixture.workbench->inspectFiles({QStringLiteral(CERTWRIGHT_TEST_DATA "/lint/certs/") + name});
    settle(400);
    auto *page = fixture.find<QWidget>(u"inspectionPage"_s);
    page->findChild<QTabBar *>(u"certificateTabs"_s)->setCurrentIndex(3);
    settle(200);
}

/// A leaf whose issuers are missing; `fetched`: after the person let them be fetched.
void showChain(WindowFixture &fixture, bool fetched)
{
    const QString folder = QStringLiteral(CERTWRIGHT_TEST_DATA) + u"/revocation/"_s;
    for (const QString &name : {u"lower.der"_s, u"upper.p7c"_s, u"top.der"_s}) {
        QFile file(folder + u"fetch-" + name);
        if (file.open(QIODevice::ReadOnly))
            fixture.http.answers.insert(u"http://ca.example.test/" + name, file.readAll());
    }
    fixture.workbench->inspectFiles({folder + u"fetch-end.der"});
    settle(600);
    fixture.find<QWidget>(u"inspectionPage"_s)->findChild<QTabBar *>(u"certificateTabs"_s)->setCurrentIndex(2);
    settle(600);
    if (fetched && fixture.click(u"chainFetch"_s))
        settle(800);
}

/// A leaf that is judged otherwise than usual; the choices are open.
void showJudging(WindowFixture &fixture)
{
    const QString folder = QStringLiteral(CERTWRIGHT_TEST_DATA) + u"/revocation/"_s;
    fixture.workbench->inspectFiles({folder + u"leaf.pem", folder + u"sub.pem"});
    settle(600);
    auto *page = fixture.find<QWidget>(u"inspectionPage"_s);
    page->findChild<QTabBar *>(u"certificateTabs"_s)->setCurrentIndex(2);
    page->findChild<QAbstractButton *>(u"judgeOpen"_s)->click();
    const auto choose = [&](const QString &box, const QString &file) {
        fixture.prompts.willOpen({folder + file});
        auto *combo = page->findChild<QComboBox *>(box);
        Q_EMIT combo->activated(combo->count() - 1);
        settle(50);
    };
    choose(u"judgeAnchors"_s, u"root.pem"_s);
    choose(u"judgeRevocation"_s, u"revoked.crl"_s);
    auto *time = page->findChild<QLineEdit *>(u"judgeTime"_s);
    time->setText(u"2027-03-15 12:00"_s);
    Q_EMIT time->editingFinished();
    settle(600);
}

/// A certificate that a list beside it revokes, or its issuer.
void showRevoked(WindowFixture &fixture, const QString &folder, const QStringList &files)
{
    QStringList paths;
    for (const QString &file : files)
        paths.append(QStringLiteral(CERTWRIGHT_TEST_DATA "/") + folder + u'/' + file);
    fixture.workbench->inspectFiles(paths);
    settle(800);
}

void openJudging(WindowFixture &fixture)
{
    showApp(fixture, u"chainTab"_s);
    fixture.find<QAbstractButton>(u"judgeOpen"_s)->click();
    settle(100);
}

/// The list that a combo box opens, its second entry chosen.
void openList(WindowFixture &fixture, const QString &box)
{
    auto *combo = fixture.find<QComboBox>(box);
    combo->showPopup();
    combo->view()->setCurrentIndex(combo->model()->index(1, 0));
}

/// Names of one only, of the other only, and values that fill several lines.
void compareTwo(WindowFixture &fixture)
{
    fixture.workbench->compare({idOf(fixture, u"app.harbour.test"_s), {}}, {});
    if (!QTest::qWaitFor([&fixture] { return fixture.find<QComboBox>(u"compareChoice"_s) != nullptr; }))
        return;
    auto *choice = fixture.find<QComboBox>(u"compareChoice"_s);
    choice->setCurrentIndex(1);
    Q_EMIT choice->activated(1);
    settle(200);
}

void typeNames(WindowFixture &fixture, const QStringList &names)
{
    fixture.workbench->newCertificate({names, {}});
}

pki::Certificate leafOf(WindowFixture &fixture, const QString &title)
{
    QFile file(fixture.inventory->certificate(idOf(fixture, title))->files.cert);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no leaf");
    return *pki::Certificate::parse(file.readAll(), title);
}

tls::AddressResult answered(
    WindowFixture &fixture, const QString &title, const QString &address, const QString &host = {})
{
    tls::AddressResult result;
    result.address = address;
    result.times = {3, 18, 26};
    result.protocol = u"TLSv1.3"_s;
    result.cipher = u"TLS_AES_256_GCM_SHA384"_s;
    result.group = u"X25519"_s;
    result.chain = {leafOf(fixture, title)};
    const pki::Certificate &leaf = result.chain.first();
    const QDateTime now = test::pictureTime();
    result.expiry = verify::expiryAt(leaf.notBefore(), leaf.notAfter(), now);
    QList<pki::Certificate> roots;
    for (const workspace::AuthorityRecord &authority : fixture.inventory->inventory().authorities)
        roots.append(authority.certificate);
    return tls::judged(result, host.isEmpty() ? title : host, *verify::TrustAnchors::of(roots), now);
}

void report(WindowFixture &fixture, const tls::TargetResult &result)
{
    showPage(fixture, 3);
    auto *page = static_cast<EndpointsPage *>(fixture.window().pages().at(3));
    fixture.find<QLineEdit>(u"endpointField"_s)->setText(result.target.toString());
    page->showResult(result);
}

tls::TargetResult reportOf(WindowFixture &fixture, const QString &title)
{
    tls::TargetResult result;
    result.target = {title, 443};
    result.checkedAt = test::pictureTime();
    result.addresses = {answered(fixture, title, u"203.0.113.25"_s), answered(fixture, title, u"2001:db8:25::25"_s)};
    return result;
}

/// A server that sends too much, in the wrong order.
void showDisorder(WindowFixture &fixture)
{
    const QString folder
        = QStringLiteral(CERTWRIGHT_TEST_DATA) + u"/verify/a-pile-in-any-order-with-strangers-is-accepted/"_s;
    const auto certificatesIn = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? pki::parseCertificates(file.readAll(), path).valueOr({})
                                              : QList<pki::Certificate>();
    };
    tls::TargetResult result = reportOf(fixture, u"app.harbour.test"_s);
    result.target = {u"www.example.test"_s, 443};
    result.addresses.resize(1);
    tls::AddressResult &address = result.addresses.first();
    address.chain = certificatesIn(folder + u"chain.pem"_s);
    const pki::Certificate &leaf = address.chain.first();
    address.expiry = verify::expiryAt(leaf.notBefore(), leaf.notAfter(), result.checkedAt);
    address = tls::judged(address, result.target.host,
        *verify::TrustAnchors::of(certificatesIn(folder + u"roots.pem"_s)), result.checkedAt);
    report(fixture, result);
}

void showRefusal(WindowFixture &fixture)
{
    tls::TargetResult result;
    result.target = {u"mail.harbour.example"_s, 587};
    result.checkedAt = test::pictureTime();
    tls::AddressResult address;
    address.address = u"203.0.113.25"_s;
    address.times = {3, 18, -1};
    address.error = Error{ErrorCode::NotTls, {u"203.0.113.25:587"_s, u"SMTP"_s}};
    result.addresses = {address};
    report(fixture, result);
}

QList<Scene> certificateScenes()
{
    return {
        pageScene(u"page-certificates"_s, Contents::Seeded, [](WindowFixture &f) { showApp(f, u"summaryTab"_s); }),
        pageScene(u"page-certificates-usage"_s, Contents::Seeded, [](WindowFixture &f) { showApp(f, u"usageTab"_s); }),
        pageScene(u"page-certificates-chain"_s, Contents::Seeded, [](WindowFixture &f) { showApp(f, u"chainTab"_s); }),
        pageScene(
            u"page-certificates-checks"_s, Contents::Seeded, [](WindowFixture &f) { showApp(f, u"checksTab"_s); }),
        pageScene(u"page-checks"_s, Contents::Seeded,
            [](WindowFixture &f) { inspectVector(f, u"several-faults-are-all-named.pem"_s); }),
        pageScene(u"page-checks-small"_s, Contents::Seeded,
            [](WindowFixture &f) { inspectVector(f, u"several-faults-are-all-named.pem"_s); }, {800, 560}),
        pageScene(u"page-chain-missing"_s, Contents::Seeded, [](WindowFixture &f) { showChain(f, false); }),
        pageScene(
            u"page-chain-fetched"_s, Contents::Seeded, [](WindowFixture &f) { showChain(f, true); }, {1360, 1200}),
        pageScene(u"page-chain-judging"_s, Contents::Seeded, showJudging),
        pageScene(u"page-revoked"_s, Contents::Seeded,
            [](WindowFixture &f) {
                showRevoked(f, u"revocation"_s, {u"leaf.pem"_s, u"sub.pem"_s, u"root.pem"_s, u"revoked.crl"_s});
            }),
        pageScene(u"page-revoked-issuer"_s, Contents::Seeded,
            [](WindowFixture &f) {
                showRevoked(f, u"revoked_issuer"_s, {u"leaf.pem"_s, u"sub.pem"_s, u"root.pem"_s, u"of-the-root.crl"_s});
            },
            {1000, 700}),
        pageScene(u"page-certificates-judging"_s, Contents::Seeded, openJudging),
        pageScene(u"page-certificates-pem"_s, Contents::Seeded, [](WindowFixture &f) { showApp(f, u"pemTab"_s); }),
        pageScene(u"page-certificates-fields"_s, Contents::Seeded, showKeyUsage),
        pageScene(u"page-certificate-fields-narrow"_s, Contents::Seeded, showKeyUsage, {1000, 700}),
        pageScene(u"page-certificates-small"_s, Contents::Seeded, [](WindowFixture &f) { showPage(f, 1); }, {800, 560}),
        pageScene(u"page-certificate-narrow"_s, Contents::Seeded, [](WindowFixture &f) { showApp(f, u"summaryTab"_s); },
            {1000, 700}),
        pageScene(u"page-certificates-empty"_s, Contents::Empty, [](WindowFixture &f) { showPage(f, 1); }),
    };
}

QList<Scene> makingScenes()
{
    return {
        pageScene(u"page-new"_s, Contents::Seeded,
            [](WindowFixture &f) {
                typeNames(f, {u"shop.harbour.test"_s, u"*.shop.harbour.test"_s, u"10.20.0.77"_s});
            }),
        pageScene(u"page-new-list"_s, Contents::Seeded,
            [](WindowFixture &f) {
                typeNames(f, {u"shop.harbour.test"_s});
                openList(f, u"keyType"_s);
            }),
        pageScene(u"page-new-first"_s, Contents::Empty,
            [](WindowFixture &f) {
                typeNames(f, {u"localhost"_s, u"127.0.0.1"_s, u"::1"_s});
            }),
        pageScene(u"page-new-refused"_s, Contents::Empty,
            [](WindowFixture &f) {
                typeNames(f, {u"localhost"_s, u"shop.example.com"_s});
            }),
        pageScene(u"page-new-wrong"_s, Contents::Seeded,
            [](WindowFixture &f) {
                typeNames(f, {u"a..harbour.test"_s, u"localhost:8443"_s, u"shop.example.com"_s, u"ok_name.test"_s});
            },
            {1000, 700}),
        pageScene(u"page-ready"_s, Contents::Seeded,
            [](WindowFixture &f) { f.workbench->useCertificate(idOf(f, u"app.harbour.test"_s)); }),
        pageScene(u"page-ready-issued"_s, Contents::Empty,
            [](WindowFixture &f) {
                typeNames(f, {u"localhost"_s, u"127.0.0.1"_s, u"::1"_s});
                f.click(u"createCertificate"_s);
                settle(600);
            }),
        pageScene(u"page-inspection-pasted"_s, Contents::Seeded,
            [](WindowFixture &f) { f.workbench->inspectText(u"hello"_s); }),
        pageScene(u"page-inspection"_s, Contents::Seeded,
            [](WindowFixture &f) {
                const auto *record = f.inventory->certificate(idOf(f, u"app.harbour.test"_s));
                f.workbench->inspectFiles({record->files.fullchain, record->files.key, u"/nowhere/missing.pem"_s});
            }),
    };
}

QList<Scene> dialogScenes()
{
    return {
        pageScene(u"dialog-authority"_s, Contents::Seeded, [](WindowFixture &f) { f.workbench->newAuthority(); }),
        pageScene(u"dialog-authority-refused"_s, Contents::Seeded,
            [](WindowFixture &f) {
                f.workbench->newAuthority();
                f.find<QLineEdit>(u"authorityName"_s)->setText(f.inventory->inventory().authorities.first().name);
                f.click(u"createAuthorityAccept"_s);
                settle(400);
            }),
        pageScene(u"dialog-authority-wrong"_s, Contents::Seeded,
            [](WindowFixture &f) {
                f.workbench->newAuthority();
                f.find<QLineEdit>(u"authorityName"_s)->setText(QString(41, u'n'));
                f.find<NameChipsEdit>(u"authorityPermits"_s)->setNames({u"com"_s, u"10.0.0.0/33"_s, u"exa"_s});
                settle(100);
            }),
        pageScene(u"dialog-export"_s, Contents::Seeded,
            [](WindowFixture &f) { f.workbench->exportCertificate(idOf(f, u"app.harbour.test"_s)); }),
        pageScene(u"dialog-compare"_s, Contents::Seeded, compareTwo),
        pageScene(u"dialog-compare-end"_s, Contents::Seeded,
            [](WindowFixture &f) {
                compareTwo(f);
                f.find<QAbstractItemView>(u"compareTable"_s)->scrollToBottom();
            }),
        pageScene(u"dialog-export-small"_s, Contents::Seeded,
            [](WindowFixture &f) { f.workbench->exportCertificate(idOf(f, u"app.harbour.test"_s)); }, {800, 560}),
        pageScene(u"dialog-unlock"_s, Contents::Seeded,
            [](WindowFixture &f) {
                f.passphrases.request(&f.window(),
                    {secrets::PassphrasePurpose::UnlockAuthority, u"Harbour Dev CA"_s,
                        {u"shop.harbour.test"_s, u"10.20.0.77"_s}, true},
                    [](const Result<SecureBytes> &) {});
            }),
        pageScene(u"dialog-passphrase"_s, Contents::Seeded,
            [](WindowFixture &f) {
                f.passphrases.request(&f.window(),
                    {secrets::PassphrasePurpose::NewAuthority, u"Harbour Dev CA"_s, {}, false},
                    [](const Result<SecureBytes> &) {});
            }),
        pageScene(u"dialog-passphrase-short"_s, Contents::Seeded,
            [](WindowFixture &f) {
                f.passphrases.request(&f.window(),
                    {secrets::PassphrasePurpose::NewAuthority, u"Harbour Dev CA"_s, {}, false},
                    [](const Result<SecureBytes> &) {});
                if (QTest::qWaitFor([&f] { return f.find(u"passphraseDialog"_s) != nullptr; }))
                    f.find<QLineEdit>(u"passphrase"_s)->setText(u"abc"_s);
                settle(100);
            }),
    };
}

} // namespace

QList<Scene> pageScenes()
{
    QList<Scene> scenes{
        pageScene(u"page-first-run"_s, Contents::Empty, nothing),
        pageScene(u"page-first-run-small"_s, Contents::Empty, nothing, {800, 560}),
        pageScene(u"page-first-run-second"_s, Contents::Empty,
            [](WindowFixture &f) { f.find(u"firstRunCheck"_s)->setFocus(Qt::TabFocusReason); }),
        pageScene(u"page-overview"_s, Contents::Seeded, nothing),
        pageScene(u"page-overview-small"_s, Contents::Seeded, nothing, {800, 560}),
        pageScene(u"page-authorities"_s, Contents::Seeded, [](WindowFixture &f) { showPage(f, 2); }),
        pageScene(u"page-authorities-empty"_s, Contents::Empty, [](WindowFixture &f) { showPage(f, 2); }),
        pageScene(u"page-endpoints"_s, Contents::Seeded, [](WindowFixture &f) { showPage(f, 3); }),
        pageScene(u"page-endpoints-good"_s, Contents::Seeded,
            [](WindowFixture &f) { report(f, reportOf(f, u"app.harbour.test"_s)); }),
        pageScene(u"page-endpoints-bad"_s, Contents::Seeded,
            [](WindowFixture &f) {
                tls::TargetResult result = reportOf(f, u"app.harbour.test"_s);
                result.addresses[1] = answered(f, u"mail.harbour.example"_s, u"2001:db8:25::25"_s, result.target.host);
                report(f, result);
            }),
        pageScene(u"page-endpoints-disorder"_s, Contents::Seeded, showDisorder, {1360, 1200}),
        pageScene(u"page-endpoints-error"_s, Contents::Seeded, showRefusal),
        pageScene(u"page-settings"_s, Contents::Seeded, [](WindowFixture &f) { showPage(f, 4); }),
    };
    return scenes + certificateScenes() + makingScenes() + dialogScenes();
}

} // namespace certwright::screens
