#include "tests/gui/fixture/seed.h"
#include "tests/gui/fixture/window_fixture.h"
#include "ui/models/asn1_model.h"
#include "ui/pages/certificate_pane.h"
#include "ui/pages/fields_tab.h"
#include "ui/widgets/copying.h"
#include "ui/widgets/hex_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QSplitter>
#include <QTabBar>
#include <QTest>
#include <QThreadPool>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::test;

class FieldsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.install(); }
    void cleanupTestCase() { QThreadPool::globalInstance()->waitForDone(); }

    void aFindingOpensItsField()
    {
        WindowFixture fixture(Contents::Seeded, m_theme);
        QVERIFY(openApp(fixture));
        auto *pane = fixture.find<ui::CertificatePane>(u"certificatePane"_s);

        pane->showNode(u"certificate.tbsCertificate.validity.notAfter"_s);

        auto *tab = fixture.find<ui::FieldsTab>(u"fieldsTab"_s);
        QVERIFY(tab->isVisible());
        QCOMPARE(tab->currentPath(), u"certificate.tbsCertificate.validity.notAfter"_s);
        QVERIFY(fixture.find(u"fieldBytes"_s)->accessibleDescription().contains(u"Marked: header 17 0d"_s));
        QCOMPARE(
            fixture.find<ui::CopyValue>(u"fieldPath"_s)->value(), u"certificate.tbsCertificate.validity.notAfter"_s);
        QVERIFY(fixture.find<QLabel>(u"fieldPlace"_s)->text().startsWith(u"UTCTime at byte "_s));
    }

    void aPathThatGoesTooDeepShowsTheInnermostThereIs()
    {
        WindowFixture fixture(Contents::Seeded, m_theme);
        QVERIFY(openApp(fixture));
        auto *tab = fixture.find<ui::FieldsTab>(u"fieldsTab"_s);

        QVERIFY(tab->showNode(u"certificate.tbsCertificate.subject.77.0"_s));
        QCOMPARE(tab->currentPath(), u"certificate.tbsCertificate.subject"_s);
        QVERIFY(!tab->showNode(u"crl.tbsCertList"_s));
    }

    void theBytesChooseTheField()
    {
        WindowFixture fixture(Contents::Seeded, m_theme);
        QVERIFY(openApp(fixture));
        fixture.find<ui::CertificatePane>(u"certificatePane"_s)->showNode(u"certificate"_s);
        auto *bytes = fixture.find<ui::HexView>(u"fieldBytes"_s);
        auto *tab = fixture.find<ui::FieldsTab>(u"fieldsTab"_s);
        bytes->setFocus();

        for (int step = 0; step < 8; ++step)
            QTest::keyClick(bytes, Qt::Key_Right);

        QCOMPARE(bytes->cursor(), 8);
        QCOMPARE(tab->currentPath(), u"certificate.tbsCertificate.version"_s);
        QTest::keyClick(bytes, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    }

    void anotherCertificateTakesThePlaceOfTheFirst()
    {
        WindowFixture fixture(Contents::Seeded, m_theme);
        QVERIFY(openApp(fixture));
        auto *pane = fixture.find<ui::CertificatePane>(u"certificatePane"_s);
        pane->showNode(u"certificate.tbsCertificate.serialNumber"_s);
        auto *model = qobject_cast<ui::Asn1Model *>(fixture.find<QTreeView>(u"fieldTree"_s)->model());
        const QByteArray first = model->tree()->bytes();

        fixture.workbench->showCertificate(CertificateId(u"vpn.harbour.example"_s));

        QTRY_VERIFY(model->tree()->bytes() != first);
        QVERIFY(fixture.find<ui::FieldsTab>(u"fieldsTab"_s)->isVisible());
        QCOMPARE(fixture.find<ui::FieldsTab>(u"fieldsTab"_s)->currentPath(), u"certificate"_s);
    }

    void treeAndBytesStandSideBySideWhereThereIsRoom()
    {
        WindowFixture fixture(Contents::Seeded, m_theme);
        QVERIFY(openApp(fixture, {1050, 800}));
        fixture.find<ui::CertificatePane>(u"certificatePane"_s)->showNode(u"certificate"_s);
        auto *tab = fixture.find<ui::FieldsTab>(u"fieldsTab"_s);
        auto *splitter = tab->findChild<QSplitter *>();

        QTRY_VERIFY(tab->width() >= 760);
        QTRY_COMPARE(splitter->orientation(), Qt::Horizontal);
        fixture.window().resize(1360, 860);

        QTRY_VERIFY(tab->width() < 760);
        QTRY_COMPARE(splitter->orientation(), Qt::Vertical);
    }

    void extensionsAndPinsAreToldInWords()
    {
        WindowFixture fixture(Contents::Seeded, m_theme);
        QVERIFY(openApp(fixture));

        QStringList values;
        for (const ui::CopyValue *value : fixture.find(u"certificatePane"_s)->findChildren<ui::CopyValue *>())
            values.append(value->value());

        QVERIFY(values.contains(u"digitalSignature"_s));
        QCOMPARE(values.filter(QRegularExpression(u"^3 1 1 [0-9a-f]{64}$"_s)).size(), 1);
        QCOMPARE(values.filter(QRegularExpression(u"^SHA256:"_s)).size(), 1);
    }

private:
    bool openApp(WindowFixture &fixture, QSize size = {1360, 860})
    {
        if (!fixture.open(size))
            return false;
        fixture.workbench->showCertificate(CertificateId(u"app.harbour.test"_s));
        return QTest::qWaitFor([&fixture] {
            const auto *title = fixture.find<QLabel>(u"certificateTitle"_s);
            return title != nullptr && title->text() == u"app.harbour.test"_s
                && fixture.find(u"certificatePane"_s)->isVisible();
        });
    }

    ui::Theme m_theme{ui::Theme::Mode::Light};
};

QTEST_MAIN(FieldsTest)
#include "fields_test.moc"
