#include "tests/gui/fixture/seed.h"
#include "tests/gui/fixture/window_fixture.h"
#include "ui/pages/certificates_page.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/copying.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/search_field.h"

#include <QAbstractItemDelegate>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOptionViewItem>
#include <QTabBar>
#include <QTest>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::test;

class CertificatesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.install(); }
    void cleanupTestCase() { QThreadPool::globalInstance()->waitForDone(); }

    void theTableListsAllAndTheSearchNarrows()
    {
        WindowFixture fixture(Contents::Seeded, m_theme);
        QVERIFY(fixture.open());
        showCertificates(fixture);
        auto *table = fixture.find<ui::DataTable>(u"certificateTable"_s);
        QCOMPARE(table->model()->rowCount(), 40);

        fixture.window().searchField()->setText(u"staging"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        fixture.window().searchField()->setText(u"no such name"_s);

        QVERIFY(!table->isVisible());
        QVERIFY(fixture.find(u"certificatesEmpty"_s)->isVisible());
        fixture.window().searchField()->clear();
        QVERIFY(table->isVisible());
    }

    void datesAreWholeWhereMonthsAreLong()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::Finnish));
        WindowFixture fixture(Contents::Seeded, m_theme);
        const bool opened = fixture.open();
        auto *table = fixture.find<ui::DataTable>(u"certificateTable"_s);
        constexpr int expires = ui::CertificateListModel::Expires;
        const int room = table->columnWidth(expires);
        QStyleOptionViewItem option;
        option.initFrom(table);
        option.widget = table;
        int wanted = 0;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QModelIndex index = table->model()->index(row, expires);
            wanted = std::max(wanted, table->itemDelegateForIndex(index)->sizeHint(option, index).width());
        }
        QLocale::setDefault(before);

        QVERIFY(opened);
        QVERIFY2(wanted <= room, qPrintable(u"%1 > %2"_s.arg(wanted).arg(room)));
    }

    void whatIsShownAnewBeginsAtItsTop()
    {
        WindowFixture fixture(Contents::Seeded, m_theme);
        QVERIFY(fixture.open({1360, 560}));
        showCertificates(fixture);
        auto *table = fixture.find<ui::DataTable>(u"certificateTable"_s);
        table->setCurrentIndex(table->model()->index(0, 0));
        auto *pane = fixture.find(u"certificatePane"_s);
        const auto *title = pane->findChild<QLabel *>(u"certificateTitle"_s);
        const QString first = table->currentIndex().data().toString();
        QTRY_COMPARE(title->text(), first);
        QTRY_VERIFY(scrollDown(pane));
        table->setCurrentIndex(table->model()->index(1, 0));
        QTRY_VERIFY(title->text() != first);
        QTRY_VERIFY(isAtTop(pane));

        const workspace::Inventory inventory = fixture.inventory->inventory();
        fixture.workbench->useCertificate(inventory.certificates.at(0).id);
        auto *ready = fixture.find(u"readyPage"_s);
        QTRY_VERIFY(scrollDown(ready));
        fixture.workbench->useCertificate(inventory.certificates.at(1).id);
        QTRY_VERIFY(isAtTop(ready));
    }

    void aKeyOfAnotherCertificateIsSaidAndNobodyIsToldToUseIt()
    {
        WindowFixture fixture(Contents::Seeded, m_theme);
        const QString folder = fixture.workspace().root() + u"/certificates/"_s;
        const QString key = folder + u"app.harbour.test/privkey.pem"_s;
        QVERIFY(QFile::remove(key));
        QVERIFY(QFile::copy(folder + u"vpn.harbour.example/privkey.pem"_s, key));
        QVERIFY(fixture.open());

        fixture.workbench->showCertificate(CertificateId(u"app.harbour.test"_s));

        const auto *verdict = fixture.find(u"certificateVerdict"_s);
        QTRY_VERIFY2(verdict->accessibleName().contains(u"belongs to another certificate"_s),
            qPrintable(verdict->accessibleName()));
        QVERIFY(!verdict->findChild<QWidget *>(u"howToTrust"_s));
        fixture.workbench->useCertificate(CertificateId(u"app.harbour.test"_s));
        QVERIFY(fixture.find(u"useCard"_s)->findChildren<ui::CodeBlock *>().isEmpty());
        QTRY_VERIFY(fixture.find(u"useRefusal"_s));
        QVERIFY(fixture.find(u"useRefusal"_s)->accessibleName().contains(u"does not belong to the certificate"_s));
        QVERIFY(fixture.find(u"useCard"_s)->findChildren<ui::CodeBlock *>().isEmpty());
        fixture.workbench->useCertificate(CertificateId(u"vpn.harbour.example"_s));
        QTRY_VERIFY(!fixture.find(u"useCard"_s)->findChildren<ui::CodeBlock *>().isEmpty());
    }

    void withoutItsKeyTheButtonSaysWhyItIsGrey()
    {
        WindowFixture fixture(Contents::Seeded, m_theme);
        QVERIFY(QFile::remove(fixture.workspace().root() + u"/certificates/app.harbour.test/privkey.pem"_s));
        QVERIFY(fixture.open());

        fixture.workbench->showCertificate(CertificateId(u"app.harbour.test"_s));

        const auto *verdict = fixture.find(u"certificateVerdict"_s);
        QTRY_VERIFY2(verdict->accessibleName().contains(u"no private key"_s), qPrintable(verdict->accessibleName()));
        const auto *pane = fixture.find(u"certificatePane"_s);
        const auto buttons = pane->findChildren<QPushButton *>();
        const auto use = std::find_if(buttons.begin(), buttons.end(),
            [](const QPushButton *button) { return button->text() == u"&Use it with…"; });
        QVERIFY(use != buttons.end());
        QVERIFY(!(*use)->isEnabled());
        QVERIFY2((*use)->toolTip().contains(u"no private key"_s), qPrintable((*use)->toolTip()));
        fixture.workbench->showCertificate(CertificateId(u"vpn.harbour.example"_s));
        QTRY_VERIFY((*use)->isEnabled());
        QVERIFY(!(*use)->toolTip().contains(u"no private key"_s));
    }

    void aFolderThatIsGoneIsNotSaidToBeEmptyAndMayComeBack()
    {
        WindowFixture fixture(Contents::Seeded, m_theme);
        QVERIFY(fixture.open());
        showCertificates(fixture);
        const QString root = fixture.workspace().root();
        QVERIFY(QDir().rename(root, root + u".away"_s));
        fixture.inventory->refresh();

        auto *error = fixture.find(u"certificatesError"_s);
        QTRY_VERIFY(error->isVisible());
        QVERIFY(fixture.inventory->inventory().authorities.isEmpty());
        fixture.window().showPage(fixture.window().pages().at(0));
        QVERIFY(fixture.find(u"overviewError"_s)->isVisible());
        fixture.window().showPage(fixture.window().pages().at(2));
        QVERIFY(fixture.find(u"authoritiesError"_s)->isVisible());
        QVERIFY(!fixture.find(u"authoritiesEmpty"_s)->isVisible());
        fixture.workbench->newCertificate({{u"localhost"_s}, {}});
        QVERIFY(!fixture.find(u"createCertificate"_s)->isEnabled());
        QVERIFY(!QFile::exists(root));

        QVERIFY(QDir().rename(root + u".away"_s, root));

        QTRY_VERIFY(fixture.find(u"createCertificate"_s)->isEnabled());
        QTRY_COMPARE(fixture.inventory->inventory().authorities.size(), 2);
        fixture.window().showPage(fixture.window().pages().at(0));
        QVERIFY(!fixture.find(u"overviewError"_s)->isVisible());
        showCertificates(fixture);
        QVERIFY(fixture.find(u"certificateTable"_s)->isVisible());
    }

    void choosingARowFillsTheInspector()
    {
        WindowFixture fixture(Contents::Seeded, m_theme);
        QVERIFY(fixture.open());
        showCertificates(fixture);
        auto *table = fixture.find<ui::DataTable>(u"certificateTable"_s);

        table->setCurrentIndex(table->model()->index(0, 0));

        auto *title = fixture.find<QLabel>(u"certificateTitle"_s);
        QTRY_COMPARE(title->text(), u"vpn.harbour.example"_s);
        QVERIFY(fixture.find(u"certificatePane"_s)->isVisible());
        table->setCurrentIndex(table->model()->index(5, 0));
        QTRY_VERIFY(title->text() != u"vpn.harbour.example"_s);
    }

    void theInspectorStepsBackInANarrowWindow()
    {
        WindowFixture fixture(Contents::Seeded, m_theme);
        QVERIFY(fixture.open({1000, 700}));
        showCertificates(fixture);
        auto *table = fixture.find<ui::DataTable>(u"certificateTable"_s);
        auto *pane = fixture.find(u"certificatePane"_s);

        table->setCurrentIndex(table->model()->index(0, 0));
        QVERIFY(!pane->isVisible());
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY(pane->isVisible());
        QVERIFY(!table->isVisible());
        QTest::keyClick(pane, Qt::Key_Escape);

        QVERIFY(!pane->isVisible());
        QVERIFY(table->isVisible());
    }

    void f4TogglesTheInspectorAndItIsRemembered()
    {
        WindowFixture fixture(Contents::Seeded, m_theme);
        QVERIFY(fixture.open());
        showCertificates(fixture);
        auto *table = fixture.find<ui::DataTable>(u"certificateTable"_s);
        table->setCurrentIndex(table->model()->index(0, 0));
        table->setFocus();
        QVERIFY(fixture.find(u"certificatePane"_s)->isVisible());

        QTest::keyClick(table, Qt::Key_F4);

        QVERIFY(!fixture.find(u"certificatePane"_s)->isVisible());
        QVERIFY(!fixture.settings.inspectorVisible());
    }

    void thePaneSurvivesADamagedCertificate()
    {
        WindowFixture fixture(Contents::Seeded, m_theme);
        QVERIFY(fixture.open());
        showCertificates(fixture);
        const auto *record = fixture.inventory->certificate(CertificateId(u"app.harbour.test"_s));
        QVERIFY(record);
        QFile file(record->files.fullchain);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("-----BEGIN CERTIFICATE-----\n????\n-----END CERTIFICATE-----\n");
        file.close();

        fixture.workbench->showCertificate(record->id);

        QTRY_COMPARE(fixture.find<QLabel>(u"certificateTitle"_s)->text(), u"app.harbour.test"_s);
        QTRY_VERIFY(!fixture.find<QTabBar>(u"certificateTabs"_s)->isVisible());
    }

    void whatARenewalReplacedIsToldWithItsFolder()
    {
        WindowFixture fixture(Contents::Seeded, m_theme);
        QVERIFY(fixture.open());
        showCertificates(fixture);
        const auto *record = fixture.inventory->certificate(CertificateId(u"app.harbour.test"_s));
        QVERIFY(record);
        QVERIFY(QDir().mkpath(record->files.folder + u"/previous/2026-10-23"_s));
        const auto tells = [&fixture](const QString &text) {
            const auto labels = fixture.find(u"summaryTab"_s)->findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(),
                [&text](const QLabel *label) { return label->text().remove(QChar(0x200B)).contains(text); });
        };

        fixture.workbench->showCertificate(record->id);

        QTRY_VERIFY(tells(u"1 earlier"_s));
        QVERIFY(tells(u"certificates/app.harbour.test/previous"_s));
    }

    void copyingTheCertificateIsConfirmed()
    {
        WindowFixture fixture(Contents::Seeded, m_theme);
        QVERIFY(fixture.open());

        fixture.workbench->copyCertificate(CertificateId(u"app.harbour.test"_s));

        QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith(u"-----BEGIN CERTIFICATE-----"_s));
    }

    void aThousandCertificatesDoNotHoldUpTheWindow()
    {
        WindowFixture fixture(Contents::Many, m_theme);
        QElapsedTimer timer;
        timer.start();

        fixture.window().show();
        fixture.inventory->refresh();
        const qint64 shown = timer.elapsed();
        QTRY_VERIFY(fixture.inventory->isLoaded());
        showCertificates(fixture);

        QCOMPARE(fixture.find<ui::DataTable>(u"certificateTable"_s)->model()->rowCount(), 1000);
        qInfo("shown after %lld ms, filled after %lld ms", shown, timer.elapsed());
    }

private:
    /// Scrolls all that can be; false when nothing can be yet.
    static bool scrollDown(const QWidget *widget)
    {
        bool moved = false;
        for (const QScrollArea *area : visibleAreas(widget)) {
            area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
            moved = moved || area->verticalScrollBar()->value() > 0;
        }
        return moved;
    }

    static bool isAtTop(const QWidget *widget)
    {
        const QList<QScrollArea *> areas = visibleAreas(widget);
        return std::all_of(areas.begin(), areas.end(),
            [](const QScrollArea *area) { return area->verticalScrollBar()->value() == 0; });
    }

    static QList<QScrollArea *> visibleAreas(const QWidget *widget)
    {
        QList<QScrollArea *> areas = widget->findChildren<QScrollArea *>();
        areas.removeIf([](const QScrollArea *area) { return !area->isVisible(); });
        return areas;
    }

    static void showCertificates(WindowFixture &fixture) { fixture.window().showPage(fixture.window().pages().at(1)); }

    ui::Theme m_theme{ui::Theme::Mode::Light};
};

QTEST_MAIN(CertificatesTest)
#include "certificates_test.moc"
