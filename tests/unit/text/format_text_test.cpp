#include "ui/text/format_text.h"

#include "ui/text/fill.h"
#include "ui/text/finding_text.h"
#include "ui/text/message_text.h"

#include <QTest>
#include <QTranslator>

using namespace certwright;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(const QString &moment)
{
    return QDateTime::fromString(moment, Qt::ISODate);
}

/// Another language: every “with” of a sentence is a “mit” there.
class OtherWords final : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QString::fromUtf8(source).replace(u" with "_s, u" mit "_s);
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class FormatTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void momentsHaveDateTimeAndZone();
    void whatIsNoDateIsCalledUnreadable();
    void noArgumentBeginsALine();
    void expiryIsASentence_data();
    void expiryIsASentence();
    void countsInSentencesAreGrouped();
    void derivationsAreToldInTheLanguageOfTheRest();
    void wordsAndNumbersAgreeToTheSecond_data();
    void wordsAndNumbersAgreeToTheSecond();

private:
    QTranslator m_english;
};

void FormatTextTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QVERIFY(m_english.load(u":/i18n/certwright_en.qm"_s));
    QVERIFY(QCoreApplication::installTranslator(&m_english));
}

void FormatTextTest::momentsHaveDateTimeAndZone()
{
    const QDateTime moment = at(u"2027-01-21T09:14:07Z"_s);

    QCOMPARE(text::dateText(moment), u"21 Jan 2027"_s);
    QCOMPARE(text::momentText(moment), u"21 January 2027, 09:14:07 UTC"_s);
}

void FormatTextTest::whatIsNoDateIsCalledUnreadable()
{
    const verify::Expiry expiry = verify::expiryAt(at(u"2027-01-21T09:14:07Z"_s), {}, at(u"2027-01-22T00:00:00Z"_s));

    QCOMPARE(text::momentText({}), u"unreadable date"_s);
    QCOMPARE(text::dateText({}), u"unreadable date"_s);
    QCOMPARE(text::expiryShort(expiry), u"unreadable date"_s);
    QCOMPARE(
        text::expirySentence(expiry, {}), u"A date in it cannot be read, so nobody can tell whether it is valid."_s);
}

/// A name in a certificate could else write verdicts of its own.
void FormatTextTest::noArgumentBeginsALine()
{
    QCOMPARE(text::fill(u"It is made for %1."_s, {u"a.com\n  Path  in order"_s}),
        u"It is made for a.com\\0A  Path  in order."_s);
    QCOMPARE(text::fill(u"%1"_s, {QStringLiteral("a\u2028b\rc\u0085d")}), u"a\\E2\\80\\A8b\\0Dc\\C2\\85d"_s);
    QCOMPARE(text::fill(u"%1"_s, {u"Müller \\ %1"_s}), u"Müller \\ %1"_s);
}

void FormatTextTest::expiryIsASentence_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("shortForm");
    // The certificate is valid from 1 to 31 January, noon.
    QTest::newRow("before it begins") << u"2026-12-31T12:00:00Z"_s
                                      << u"Not valid before 1 January 2027, 12:00:00 UTC; ends on 31 Jan 2027."_s
                                      << u"not valid yet"_s;
    QTest::newRow("many days") << u"2027-01-10T12:00:00Z"_s << u"Valid for 21 more days."_s << u"in 21 days"_s;
    QTest::newRow("one day") << u"2027-01-30T12:00:00Z"_s << u"Valid for 1 more day."_s << u"in 1 day"_s;
    QTest::newRow("tomorrow") << u"2027-01-30T13:00:00Z"_s << u"Expires tomorrow at 12:00."_s << u"within a day"_s;
    QTest::newRow("today") << u"2027-01-31T11:00:00Z"_s << u"Expires today at 12:00."_s << u"within a day"_s;
    QTest::newRow("just ended") << u"2027-01-31T13:00:00Z"_s << u"Expired today at 12:00."_s << u"just expired"_s;
    QTest::newRow("yesterday") << u"2027-02-01T11:00:00Z"_s << u"Expired yesterday at 12:00."_s << u"just expired"_s;
    QTest::newRow("a day ago") << u"2027-02-01T13:00:00Z"_s << u"Expired 1 day ago, on 31 Jan 2027."_s
                               << u"1 day ago"_s;
    QTest::newRow("days ago") << u"2027-02-05T13:00:00Z"_s << u"Expired 5 days ago, on 31 Jan 2027."_s
                              << u"5 days ago"_s;
}

void FormatTextTest::expiryIsASentence()
{
    QFETCH(const QString, now);
    QFETCH(const QString, sentence);
    QFETCH(const QString, shortForm);
    const QDateTime end = at(u"2027-01-31T12:00:00Z"_s);

    const verify::Expiry expiry = verify::expiryAt(at(u"2027-01-01T12:00:00Z"_s), end, at(now));

    QCOMPARE(text::expirySentence(expiry, end), sentence);
    QCOMPARE(text::expiryShort(expiry), shortForm);
}

void FormatTextTest::countsInSentencesAreGrouped()
{
    const Finding tooLong{FindingId::ValidityOver825, Severity::Notice, -1, {u"3999"_s}};

    QVERIFY(text::findingText(tooLong).contains(u"3,999 days"_s));
}

/// What programs read as days_left is what people read, at the last second before each change and the first after it.
void FormatTextTest::derivationsAreToldInTheLanguageOfTheRest()
{
    inspect::KeyEncryption encryption{
        u"PBES2"_s, u"AES-256-CBC"_s, u"PBKDF2 with hmacWithSHA256"_s, 2048, u"hmacWithSHA256"_s};
    QCOMPARE(text::encryptionText(encryption),
        u"AES-256-CBC, its key by PBKDF2 with hmacWithSHA256 in 2048 rounds (PBES2)"_s);
    OtherWords other;
    QVERIFY(QCoreApplication::installTranslator(&other));

    const QString said = text::encryptionText(encryption);
    encryption.rounds = 0;
    const QString unknown = text::encryptionText(encryption);

    QVERIFY(QCoreApplication::removeTranslator(&other));
    QCOMPARE(said, u"AES-256-CBC, its key by PBKDF2 mit hmacWithSHA256 in 2048 rounds (PBES2)"_s);
    QCOMPARE(unknown, u"AES-256-CBC, its key by PBKDF2 mit hmacWithSHA256 (PBES2)"_s);
}

void FormatTextTest::wordsAndNumbersAgreeToTheSecond_data()
{
    QTest::addColumn<qint64>("secondsLeft");
    QTest::addColumn<int>("daysLeft");
    QTest::addColumn<QString>("shortForm");
    constexpr qint64 day = 24 * 60 * 60;
    QTest::newRow("two days") << 2 * day << 2 << u"in 2 days"_s;
    QTest::newRow("a second less than two days") << 2 * day - 1 << 1 << u"in 1 day"_s;
    QTest::newRow("one day") << day << 1 << u"in 1 day"_s;
    QTest::newRow("a second less than a day") << day - 1 << 0 << u"within a day"_s;
    QTest::newRow("the last second") << qint64(0) << 0 << u"within a day"_s;
    QTest::newRow("the first second after") << qint64(-1) << 0 << u"just expired"_s;
    QTest::newRow("a second less than a day ago") << 1 - day << 0 << u"just expired"_s;
    QTest::newRow("a day ago") << -day << -1 << u"1 day ago"_s;
    QTest::newRow("a second less than two days ago") << 1 - 2 * day << -1 << u"1 day ago"_s;
    QTest::newRow("663 days and a half ago") << -663 * day - day / 2 << -663 << u"663 days ago"_s;
}

void FormatTextTest::wordsAndNumbersAgreeToTheSecond()
{
    QFETCH(const qint64, secondsLeft);
    QFETCH(const int, daysLeft);
    QFETCH(const QString, shortForm);
    const QDateTime end = at(u"2027-01-31T12:00:00Z"_s);

    const verify::Expiry expiry = verify::expiryAt(end.addDays(-90), end, end.addSecs(-secondsLeft));

    QCOMPARE(expiry.daysLeft, daysLeft);
    QCOMPARE(text::expiryShort(expiry), shortForm);
    if (daysLeft != 0)
        QVERIFY(text::expirySentence(expiry, end).contains(QString::number(qAbs(daysLeft))));
}

QTEST_GUILESS_MAIN(FormatTextTest)
#include "format_text_test.moc"
