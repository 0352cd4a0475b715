#include "ui/theme/reading_direction.h"

#include <QApplication>
#include <QTest>

using namespace certwright::ui;
using namespace Qt::StringLiterals;

class ReadingDirectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QApplication::setLayoutDirection(Qt::RightToLeft); }
    void nothingChangesFromLeftToRight();
    void foreignPartsKeepTheirOrder_data();
    void foreignPartsKeepTheirOrder();
};

namespace {

/// A readable form: ⟨ and ⟩ for the marks around what is isolated, ← for the mark of a sentence from right to left.
QString readable(const QString &text)
{
    return QString(text).replace(QChar(0x2066), u'⟨').replace(QChar(0x2069), u'⟩').replace(QChar(0x200F), u'←');
}

} // namespace

void ReadingDirectionTest::nothingChangesFromLeftToRight()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);

    QCOMPARE(inReadingDirection(u"שלום ::1"_s), u"שלום ::1"_s);
}

void ReadingDirectionTest::foreignPartsKeepTheirOrder_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("own language") << u"שלום, עולם."_s << u"שלום, עולם."_s;
    QTest::newRow("foreign as a whole") << u"/nowhere"_s << u"⟨/nowhere⟩"_s;
    QTest::newRow("addresses") << u"כתובות 127.0.0.1 או ::1"_s << u"כתובות ⟨127.0.0.1⟩ או ⟨::1⟩"_s;
    QTest::newRow("a path before a colon")
        << u"ערוך /etc/nginx/conf.d/a.conf:"_s << u"ערוך ⟨/etc/nginx/conf.d/a.conf⟩:"_s;
    QTest::newRow("a wildcard in quotes") << u"“*.shop.test” מכסה"_s << u"←“⟨*.shop.test⟩” מכסה"_s;
    QTest::newRow("a host at the start") << u"app.test:443 תקין."_s << u"←⟨app.test:443⟩ תקין."_s;
    QTest::newRow("the end of a sentence") << u"מאת Lab Root 2025."_s << u"מאת ⟨Lab Root 2025⟩."_s;
    QTest::newRow("a date") << u"עד 21 Jan 2027, 09:14"_s << u"עד ⟨21 Jan 2027⟩, ⟨09:14⟩"_s;
    QTest::newRow("grouped digits") << u"3,214 מתוך 5,000"_s << u"⟨3,214⟩ מתוך ⟨5,000⟩"_s;
    QTest::newRow("a list") << u"test, internal ועוד"_s << u"←⟨test⟩, ⟨internal⟩ ועוד"_s;
    QTest::newRow("brackets of a name") << u"מאת CA 2024 (8c21)."_s << u"מאת ⟨CA 2024 (8c21)⟩."_s;
    QTest::newRow("a hyphen of the sentence") << u"ב-256 סיביות"_s << u"ב-⟨256⟩ סיביות"_s;
    QTest::newRow("markup") << u"שמות <b>home.arpa</b> &amp; עוד"_s << u"שמות <b>⟨home.arpa⟩</b> &amp; עוד"_s;
    QTest::newRow("isolated already") << u"מאת \u2066::1\u2069 היום"_s << u"מאת ⟨::1⟩ היום"_s;
}

void ReadingDirectionTest::foreignPartsKeepTheirOrder()
{
    QFETCH(const QString, text);
    QFETCH(const QString, shown);

    QCOMPARE(readable(inReadingDirection(text)), shown);
    QCOMPARE(readable(inReadingDirection(inReadingDirection(text))), shown);
}

QTEST_MAIN(ReadingDirectionTest)
#include "reading_direction_test.moc"
