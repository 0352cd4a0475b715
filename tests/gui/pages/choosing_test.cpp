#include "tests/gui/fixture/window_fixture.h"
#include "tests/support/program.h"

#include <QComboBox>
#include <QLocale>
#include <QRadioButton>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::test;

/// What is chosen for a new certificate is in it, as OpenSSL reads it.
class ChoosingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (findProgram(u"openssl"_s).isEmpty())
            QSKIP("openssl is not installed");
        m_theme.install();
    }
    void cleanupTestCase() { QThreadPool::globalInstance()->waitForDone(); }

    void sixLifetimesAreOffered()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open());
        fixture.workbench->newCertificate({{u"localhost"_s}, {}});
        const auto *box = fixture.find<QComboBox>(u"days"_s);

        QStringList offered;
        for (int i = 0; i < box->count(); ++i)
            offered.append(box->itemText(i));

        QCOMPARE(offered,
            (QStringList{u"14 days, the most WebTransport allows"_s, u"30 days, usual for WebRTC"_s,
                u"47 days, as public ones from 2029"_s, u"90 days"_s, u"397 days, a year and a month"_s,
                u"825 days, the most Apple accepts"_s}));
        QCOMPARE(box->currentText(), u"397 days, a year and a month"_s);
    }

    void theLifetimeIsTheChosenOne_data()
    {
        QTest::addColumn<int>("days");
        for (const int days : {14, 30, 47, 90, 397, 825})
            QTest::addRow("%d days", days) << days;
    }

    void theLifetimeIsTheChosenOne()
    {
        QFETCH(const int, days);
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open());
        fixture.workbench->newCertificate({{u"localhost"_s}, {}});
        auto *box = fixture.find<QComboBox>(u"days"_s);
        for (int i = 0; i < box->count(); ++i) {
            if (box->itemText(i).startsWith(QString::number(days) + u" days"))
                box->setCurrentIndex(i);
        }

        const QString text = QString::fromLatin1(issuedText(fixture, {u"-startdate"_s, u"-enddate"_s}));

        const QDateTime begin = dateIn(text, u"notBefore="_s);
        const QDateTime end = dateIn(text, u"notAfter="_s);
        QVERIFY2(begin.isValid() && end.isValid(), qPrintable(text));
        QVERIFY(begin <= fixture.clock.now());
        // RFC 5280 4.1.2.5: "the period of time from notBefore through notAfter, inclusive".
        QCOMPARE(begin.secsTo(end) + 1, days * qint64(24 * 3600));
    }

    void thePurposeIsTheChosenOne_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QStringList>("usages");
        const QString server = u"TLS Web Server Authentication"_s;
        const QString client = u"TLS Web Client Authentication"_s;
        QTest::newRow("server") << u"purposeServer"_s << QStringList{server};
        QTest::newRow("client") << u"purposeClient"_s << QStringList{client};
        QTest::newRow("both") << u"purposeBoth"_s << QStringList{server, client};
    }

    void thePurposeIsTheChosenOne()
    {
        QFETCH(const QString, button);
        QFETCH(const QStringList, usages);
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open());
        fixture.workbench->newCertificate({{u"localhost"_s}, {}});
        auto *radio = fixture.find<QRadioButton>(button);
        QTest::mouseClick(radio, Qt::LeftButton, Qt::NoModifier, {radio->height() / 2, radio->height() / 2});
        QVERIFY(radio->isChecked());

        const QString text = QString::fromLatin1(issuedText(fixture, {u"-ext"_s, u"extendedKeyUsage"_s}));

        QStringList found = text.section(u'\n', 1).trimmed().split(u", "_s);
        found.sort();
        QStringList expected = usages;
        expected.sort();
        QCOMPARE(found, expected);
    }

private:
    /// OpenSSL's "notAfter=Nov 21 14:02:00 2026 GMT".
    static QDateTime dateIn(const QString &text, const QString &field)
    {
        const QString words = text.section(field, 1).section(u'\n', 0, 0).simplified().remove(u" GMT"_s);
        return QLocale::c().toDateTime(words, u"MMM d HH:mm:ss yyyy"_s);
    }

    /// Creates what the page says; what `openssl x509` then prints.
    static QByteArray issuedText(WindowFixture &fixture, const QStringList &wanted)
    {
        const auto one = [&] { return fixture.inventory->inventory().certificates.size() == 1; };
        if (!fixture.click(u"createCertificate"_s) || !QTest::qWaitFor(one, 10'000))
            return "nothing was issued";
        const QString file = fixture.inventory->inventory().certificates.first().files.cert;
        return run(findProgram(u"openssl"_s), QStringList{u"x509"_s, u"-noout"_s, u"-in"_s, file} + wanted).out;
    }

    ui::Theme m_theme{ui::Theme::Mode::Light};
};

QTEST_MAIN(ChoosingTest)
#include "choosing_test.moc"
