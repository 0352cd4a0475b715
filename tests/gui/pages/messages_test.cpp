#include "tests/gui/fixture/inspected.h"

#include <QTabBar>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::test;

namespace {

QString dataFile(const QString &name)
{
    return QStringLiteral(CERTWRIGHT_TEST_DATA "/") + name;
}

} // namespace

/// What the inspection says of signed and encrypted messages, and of names and signatures that only few certificates
/// have.
class MessagesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.install(); }
    void cleanupTestCase() { QThreadPool::globalInstance()->waitForDone(); }

    void whoSignedAndWhoMayReadIsTold_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("facts");

        const QString alice = u"CN=Alice\nSigned by\n"_s;
        const QString isGood = u"Its signature is in order; it comes from “Alice”."_s;
        QTest::newRow("mail") << u"mails/beside.eml"_s
                              << QStringList{isGood, alice,
                                     u"It is a signature on what stands beside it in the mail."_s,
                                     u"Beside it in the mail\nContent\n"_s};
        QTest::newRow("mail in one") << u"mails/inside.eml"_s << QStringList{isGood, alice};
        QTest::newRow("mail, changed") << u"mails/beside-changed.eml"_s
                                       << QStringList{u"Its signature is wrong"_s, alice};
        QTest::newRow("of a stranger") << u"mails/beside-without-certificate.eml"_s
                                       << QStringList{u"Its signature was not checked"_s, u"certificate number "_s,
                                              u" of CN=Root\nSigned by\n"_s};
        QTest::newRow("detached") << u"messages/detached.p7s"_s
                                  << QStringList{alice, u"Elsewhere (detached)\nContent\n"_s};
        QTest::newRow("encrypted") << u"wrapped/to-a-curve.p7m"_s
                                   << QStringList{u"certificate number "_s, u" of CN=curve\nEncrypted to\n"_s,
                                          u"aes-256-cbc\nCipher\n"_s};
        QTest::newRow("encrypted with a password")
            << u"wrapped/to-a-password.p7m"_s << QStringList{u"a password\nEncrypted to\n"_s};
    }

    void whoSignedAndWhoMayReadIsTold()
    {
        QFETCH(const QString, file);
        QFETCH(const QStringList, facts);
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open());

        fixture.workbench->inspectFiles({dataFile(file)});

        const QWidget *pane = objectPane(fixture);
        QVERIFY(pane);
        const QString words = wordsOf(pane);
        for (const QString &fact : facts)
            QVERIFY2(words.contains(fact), qPrintable(fact + u" is not in "_s + words));
        if (words.contains(u"in order"))
            QVERIFY2(!words.contains(u"not checked"), qPrintable(words));
    }

    void whatRsaPssLeavesToItsParametersIsTold_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("signature");

        const QString usual = u"rsassaPss with SHA-256, MGF1 with SHA-256, 32 bytes of salt"_s;
        QTest::newRow("CSR") << u"pss/request.pem"_s << usual;
        QTest::newRow("CRL") << u"pss/list.pem"_s << u"rsassaPss with SHA-384, MGF1 with SHA-384, 48 bytes of salt"_s;
        QTest::newRow("OCSP") << u"pss/answer.der"_s << usual;
    }

    void whatRsaPssLeavesToItsParametersIsTold()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, signature);
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open());

        fixture.workbench->inspectFiles({dataFile(file)});

        const QWidget *pane = objectPane(fixture);
        QVERIFY(pane);
        QVERIFY2(wordsOf(pane).contains(signature), qPrintable(wordsOf(pane)));
    }

    void ofACertificateToo()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open());
        fixture.workbench->inspectFiles({dataFile(u"pss/mask-of-sha1.pem"_s)});
        QTRY_COMPARE(currentTitle(fixture), u"app.test"_s);
        QWidget *page = fixture.find(u"inspectionPage"_s);

        page->findChild<QTabBar *>(u"certificateTabs"_s)->setCurrentIndex(1);

        const QString words = wordsOf(page->findChild<QWidget *>(u"usageTab"_s));
        QVERIFY2(words.contains(u"rsassaPss with SHA-256, MGF1 with SHA-1, 32 bytes of salt\nSignature\n"_s),
            qPrintable(words));
    }

    void everyKindOfNameIsAmongNamesAndUsage()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open());
        fixture.workbench->inspectFiles({dataFile(u"pki/certs/odd-names.pem"_s)});
        QTRY_COMPARE(currentTitle(fixture), u"odd"_s);
        QWidget *page = fixture.find(u"inspectionPage"_s);

        page->findChild<QTabBar *>(u"certificateTabs"_s)->setCurrentIndex(1);

        const QString words = wordsOf(page->findChild<QWidget *>(u"usageTab"_s));
        for (const QString &row : {u"CN=directory\nDirectory names\n"_s, u"1.2.3.4\nRegistered IDs\n"_s,
                 u"userPrincipalName: user@corp.test\nOther names\n"_s})
            QVERIFY2(words.contains(row), qPrintable(row + u" is not in "_s + words));
    }

private:
    ui::Theme m_theme{ui::Theme::Mode::Light};
};

QTEST_MAIN(MessagesTest)
#include "messages_test.moc"
