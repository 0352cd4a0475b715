#include "core/tls/sent_chain.h"
#include "tests/gui/fixture/seed.h"
#include "tests/gui/fixture/window_fixture.h"
#include "ui/pages/endpoints_page.h"
#include "ui/prompts/window_passphrases.h"
#include "ui/prompts/window_prompts.h"
#include "ui/widgets/chips.h"
#include "ui/window/main_window.h"
#include "ui/window/status_line.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QTabBar>
#include <QTest>
#include <QThreadPool>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::test;

namespace {

const QString data = QStringLiteral(CERTWRIGHT_TEST_DATA);

bool isControl(const QWidget *widget)
{
    if (qobject_cast<const QHeaderView *>(widget))
        return false; // its sections are sorted from the table
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractItemView *>(widget)
        || qobject_cast<const QTabBar *>(widget) || (widget->focusPolicy() & Qt::TabFocus);
}

/// Parts that their control stands for: the clear button of a field, the arrows of a tab bar.
bool isPart(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QComboBox *>(parent)
        || qobject_cast<const QTabBar *>(parent) || widget->inherits("QScrollArea")
        || qobject_cast<const QAbstractItemView *>(parent);
}

QString told(const QWidget *widget)
{
    return u"%1 “%2” “%3”"_s.arg(
        QLatin1String(widget->metaObject()->className()), widget->objectName(), widget->accessibleName());
}

QList<QWidget *> controlsOf(QWidget *window)
{
    QList<QWidget *> controls;
    const auto widgets = window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->isVisible() && widget->isEnabled() && widget->window() == window->window() && isControl(widget)
            && !isPart(widget))
            controls.append(widget);
    }
    return controls;
}

/// Everything that Tab comes to until it is where it began.
QSet<QWidget *> reachedByTab()
{
    QSet<QWidget *> reached;
    constexpr int most = 300;
    for (int i = 0; i < most; ++i) {
        QWidget *focus = QApplication::focusWidget();
        if (!focus || reached.contains(focus))
            break;
        reached.insert(focus);
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    return reached;
}

/// What Tab never comes to. Of chips, as of radio buttons, one is reached and the arrow keys lead to the others.
QStringList unreached(QWidget *window)
{
    QWidget *first = window->nextInFocusChain();
    while (first != window && !(first->isVisible() && first->isEnabled() && (first->focusPolicy() & Qt::TabFocus)))
        first = first->nextInFocusChain();
    first->setFocus(Qt::TabFocusReason);
    const QSet<QWidget *> reached = reachedByTab();
    QStringList missed;
    const QList<QWidget *> controls = controlsOf(window);
    for (QWidget *control : controls) {
        const auto *chips = qobject_cast<const ui::FilterChips *>(control->parentWidget());
        const auto *button = qobject_cast<const QAbstractButton *>(control);
        const bool oneOfMany = chips || (button && button->autoExclusive());
        if (!oneOfMany && !reached.contains(control))
            missed.append(told(control));
    }
    return missed;
}

QStringList unnamed(QWidget *window)
{
    QStringList nameless;
    const QList<QWidget *> controls = controlsOf(window);
    for (QWidget *control : controls) {
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(control);
        if (!accessible || accessible->text(QAccessible::Name).trimmed().isEmpty())
            nameless.append(told(control));
    }
    return nameless;
}

/// A colon leads to what is read next, and after the name of a control nothing is.
QStringList withColon(QWidget *window)
{
    QStringList found;
    const QList<QWidget *> controls = controlsOf(window);
    for (QWidget *control : controls) {
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(control);
        if (accessible && accessible->text(QAccessible::Name).trimmed().endsWith(u':'))
            found.append(told(control));
    }
    return found;
}

/// Shows a tab of the certificate pane on the page.
void showTab(QWidget *page, int tab)
{
    page->findChild<QTabBar *>(u"certificateTabs"_s)->setCurrentIndex(tab);
    QCoreApplication::sendPostedEvents();
}

} // namespace

/// Every control that shows has a name and is reached by Tab alone.
class KeyboardTest final : public QObject
{
    Q_OBJECT

private:
    ui::Theme m_theme{ui::Theme::Mode::Light};

    static void check(QWidget *window)
    {
        const QStringList missed = unreached(window);
        QVERIFY2(missed.isEmpty(), qPrintable(u"Tab never comes to:\n"_s + missed.join(u'\n')));
        const QStringList nameless = unnamed(window);
        QVERIFY2(nameless.isEmpty(), qPrintable(u"without a name:\n"_s + nameless.join(u'\n')));
        const QStringList colons = withColon(window);
        QVERIFY2(colons.isEmpty(), qPrintable(u"with a colon at its end:\n"_s + colons.join(u'\n')));
    }

private Q_SLOTS:
    void initTestCase() { m_theme.install(); }
    void cleanupTestCase() { QThreadPool::globalInstance()->waitForDone(); }

    void theTabsOfAnInspectedCertificate_data()
    {
        QTest::addColumn<int>("tab");
        int number = 0;
        for (const char *tab : {"Summary", "Names & usage", "Chain", "Checks", "Fields", "PEM"})
            QTest::addRow("%s", tab) << number++;
    }

    void theTabsOfAnInspectedCertificate()
    {
        QFETCH(int, tab);
        WindowFixture fixture(Contents::Seeded, m_theme);
        QVERIFY(fixture.open());
        fixture.workbench->inspectFiles({data + u"/lint/certs/several-faults-are-all-named.pem"_s,
            data + u"/revocation/leaf.pem"_s, data + u"/revocation/sub.pem"_s});
        QTRY_VERIFY(fixture.find(u"inspectionPage"_s) && fixture.find(u"chainCount"_s));
        QTRY_VERIFY(!fixture.find<QLabel>(u"chainCount"_s)->text().isEmpty());
        showTab(fixture.find(u"inspectionPage"_s), tab);
        if (auto *open = fixture.find<QAbstractButton>(u"judgeOpen"_s); open && open->isVisible())
            open->click();

        check(&fixture.window());
    }

    void theTabsOfACertificateOfTheWorkspace_data() { theTabsOfAnInspectedCertificate_data(); }

    void theTabsOfACertificateOfTheWorkspace()
    {
        QFETCH(int, tab);
        WindowFixture fixture(Contents::Seeded, m_theme);
        QVERIFY(fixture.open());
        fixture.workbench->showCertificate(fixture.inventory->inventory().certificates.first().id);
        QTRY_VERIFY(fixture.find<QLabel>(u"chainCount"_s) && !fixture.find<QLabel>(u"chainCount"_s)->text().isEmpty());
        showTab(fixture.find(u"certificatePane"_s), tab);

        check(&fixture.window());
    }

    void theCommandsThatTrustAndUseACertificate()
    {
        WindowFixture fixture(Contents::Seeded, m_theme);
        QVERIFY(fixture.open());
        fixture.workbench->useCertificate(fixture.inventory->inventory().certificates.first().id);
        QTRY_VERIFY(fixture.find(u"readyPage"_s) && fixture.find(u"readyPage"_s)->isVisible());
        QTRY_VERIFY(fixture.find(u"readyPage"_s)->findChild<QWidget *>(u"trustCard"_s)->isVisible());

        check(&fixture.window());
    }

    void theComparison()
    {
        WindowFixture fixture(Contents::Seeded, m_theme);
        QVERIFY(fixture.open());
        const auto &certificates = fixture.inventory->inventory().certificates;
        fixture.workbench->compare({certificates.at(0).id, {}}, ui::CompareSide{certificates.at(1).id, {}});
        QTRY_VERIFY(fixture.find(u"compareDialog"_s) && fixture.find(u"compareDialog"_s)->isActiveWindow());

        check(fixture.find(u"compareDialog"_s));
    }

    void savingWhatWasOpened()
    {
        WindowFixture fixture(Contents::Seeded, m_theme);
        QVERIFY(fixture.open());
        fixture.workbench->inspectFiles(
            {data + u"/convert/leaf.pem"_s, data + u"/convert/leaf.key"_s, data + u"/convert/root.pem"_s});
        QTRY_VERIFY(fixture.find(u"certificateSave"_s) && fixture.find(u"certificateSave"_s)->isEnabled());
        fixture.workbench->saveOpened();
        QTRY_VERIFY(fixture.find(u"exportDialog"_s) && fixture.find(u"exportDialog"_s)->isActiveWindow());

        check(fixture.find(u"exportDialog"_s));
    }

    void whatTabSkipsOrHasNoNameIsNoticed()
    {
        WindowFixture fixture(Contents::Seeded, m_theme);
        QVERIFY(fixture.open());
        auto *page = fixture.window().pages().at(3);
        fixture.window().showPage(page);
        fixture.find(u"endpointCheck"_s)->setFocusPolicy(Qt::NoFocus);
        fixture.find<QAbstractButton>(u"endpointCheck"_s)->setText({});

        QCOMPARE(unreached(&fixture.window()).size(), 1);
        QCOMPARE(unnamed(&fixture.window()).size(), 1);
    }

    void controlDigitsTakeTheFocusAlong()
    {
        WindowFixture fixture(Contents::Seeded, m_theme);
        QVERIFY(fixture.open());
        fixture.window().statusLine()->endButton()->setFocus(Qt::TabFocusReason);

        QTest::keyClick(&fixture.window(), Qt::Key_4, Qt::ControlModifier);

        QTRY_VERIFY(fixture.find(u"endpointField"_s)->hasFocus());
    }

    void theRowWhoseCertificateIsShownIsSelected()
    {
        WindowFixture fixture(Contents::Seeded, m_theme);
        QVERIFY(fixture.open());
        fixture.window().showPage(fixture.window().pages().at(1));
        auto *table = fixture.find<QAbstractItemView>(u"certificateTable"_s);

        table->setFocus(Qt::TabFocusReason);

        QTRY_VERIFY(table->currentIndex().isValid());
        QVERIFY(table->selectionModel()->isSelected(table->currentIndex()));
    }

    void theReportOfAServer()
    {
        WindowFixture fixture(Contents::Seeded, m_theme);
        QVERIFY(fixture.open());
        tls::AddressResult address;
        address.address = u"203.0.113.1"_s;
        QFile file(data + u"/revocation/fetch-end.der"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        address.chain = {*pki::Certificate::parse(file.readAll(), {})};
        address = tls::judged(address, u"www.example.test"_s, *verify::TrustAnchors::of({}), pictureTime());
        auto *page = static_cast<ui::EndpointsPage *>(fixture.window().pages().at(3));
        fixture.window().showPage(page);
        page->showResult({{u"www.example.test"_s, 443}, {address}, {}, pictureTime()});

        check(&fixture.window());
    }

    // On X11 the keys go to the window beneath else, once a question for a passphrase came before.
    void aFileDialogStandsOverTheDialogThatAsks()
    {
        QWidget window;
        QDialog asking(&window);
        QObject nobody;
        ui::WindowPrompts prompts;
        prompts.setWindow(&window);
        const auto over = [](const QWidget *widget) {
            return widget->findChild<QFileDialog *>(u"fileDialog"_s, Qt::FindDirectChildrenOnly) != nullptr;
        };

        prompts.saveFile(&asking, {u"Save"_s}, [](const QString &) {});
        QVERIFY(over(&asking));
        QVERIFY(!over(&window));
        prompts.openFiles(&nobody, {u"Open"_s}, [](const QStringList &) {});
        QVERIFY(over(&window));
    }

    void aQuestionForAPassphraseStandsOverTheDialogThatIsOpen()
    {
        QWidget window;
        window.show();
        auto *open = new QDialog(&window);
        open->open();
        QObject context;
        ui::WindowPassphrases passphrases(m_theme);
        passphrases.setWindow(&window);
        std::optional<Error> told;

        passphrases.request(&context, {secrets::PassphrasePurpose::ProtectPkcs12, u"x"_s, {}, false},
            [&told](const Result<SecureBytes> &answer) { told = answer ? Error{} : answer.error(); });

        QTRY_VERIFY(open->findChild<QDialog *>(u"passphraseDialog"_s));
        QVERIFY(!told);
        std::unique_ptr<QDialog>(open).reset();
        QTRY_VERIFY(told);
        QCOMPARE(told->code, ErrorCode::Cancelled);
    }
};

QTEST_MAIN(KeyboardTest)
#include "keyboard_test.moc"
