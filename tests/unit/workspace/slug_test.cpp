#include "core/workspace/slug.h"

#include <QRegularExpression>
#include <QTest>

using namespace certwright::workspace;
using namespace Qt::StringLiterals;

class SlugTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesBecomeFolderNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("slug");
        QTest::newRow("host") << u"app.test"_s << u"app.test"_s;
        QTest::newRow("wildcard") << u"*.app.test"_s << u"_wildcard.app.test"_s;
        QTest::newRow("IPv6") << u"::1"_s << u"__1"_s;
        QTest::newRow("e-mail") << u"Email@Localhost"_s << u"email_localhost"_s;
        QTest::newRow("URI") << u"spiffe://x.internal/a"_s << u"spiffe___x.internal_a"_s;
        QTest::newRow("umlaut and blank") << u"Büro 3"_s << u"buro-3"_s;
        QTest::newRow("another script") << u"例え"_s << u"_-"_s;
        QTest::newRow("empty") << QString() << u"unnamed"_s;
        QTest::newRow("dots") << u".."_s << u"unnamed"_s;
        QTest::newRow("hidden") << u".ssh"_s << u"_ssh"_s;
        QTest::newRow("an option") << u"-rf"_s << u"_rf"_s;
        QTest::newRow("a way out") << u"../../etc"_s << u"_._.._etc"_s;
        QTest::newRow("backslash") << u"a\\b"_s << u"a-b"_s;
        QTest::newRow("trailing dot") << u"app.test."_s << u"app.test"_s;
    }

    void namesBecomeFolderNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, slug);

        QCOMPARE(slugFor(name), slug);
    }

    void everySlugIsSafe()
    {
        static const QRegularExpression safe(u"\\A[a-z0-9_][a-z0-9._-]{0,99}\\z"_s);
        for (char16_t c = 1; c < 0x300; ++c) {
            const QString slug = slugFor(QString(3, QChar(c)) + u"x"_s);
            QVERIFY2(safe.match(slug).hasMatch(), qPrintable(slug));
        }
        QCOMPARE(slugFor(QString(300, u'a')).size(), 100);
    }

    void theFirstFreeNumberIsTaken()
    {
        const QStringList taken{u"a"_s, u"a-2"_s, u"a-4"_s};
        const auto isTaken = [&taken](const QString &slug) { return taken.contains(slug); };

        QCOMPARE(freeSlug(u"a"_s, isTaken), u"a-3"_s);
        QCOMPARE(freeSlug(u"b"_s, isTaken), u"b"_s);
    }
};

QTEST_GUILESS_MAIN(SlugTest)
#include "slug_test.moc"
