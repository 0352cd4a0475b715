#include "core/verify/message_signature.h"

#include "core/base/atomic_file.h"
#include "tests/support/program.h"

#include <QTest>

using namespace certwright;
using namespace Qt::StringLiterals;

namespace {

const QString folder = QStringLiteral(CERTWRIGHT_TEST_DATA) + u"/messages/"_s;

} // namespace

class MessageSignatureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachMessageIsJudgedAsItExpects_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("expected");
        const QString lines = QString::fromUtf8(*readFile(folder + u"expect.txt", 1 << 16));
        for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts)) {
            const QStringList words = line.split(u' ');
            QTest::newRow(qPrintable(words[0])) << words[0] << words[1];
        }
    }

    void eachMessageIsJudgedAsItExpects()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, expected);

        const std::optional<verify::SignatureVerdict> verdict
            = verify::messageSignature(*readFile(folder + file, 1 << 20));

        QCOMPARE(verdict ? verify::signatureKey(verdict->state) : u"nothing"_s, expected);
        if (expected == u"good" || expected == u"bad")
            QVERIFY2(verdict->signer == u"Alice" || verdict->signer == u"Bob", qPrintable(verdict->signer));
    }

    void opensslAgrees_data() { eachMessageIsJudgedAsItExpects_data(); }

    void opensslAgrees()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, expected);
        const QString openssl = test::findProgram(u"openssl"_s);
        if (openssl.isEmpty())
            QSKIP("openssl is not there");

        const test::RunResult result = test::run(openssl,
            {u"cms"_s, u"-verify"_s, u"-inform"_s, u"DER"_s, u"-in"_s, folder + file, u"-noverify"_s, u"-binary"_s,
                u"-out"_s, u"/dev/null"_s});

        QVERIFY(result.finished);
        QVERIFY2(result.ok() == (expected == u"good"), result.report().constData());
    }

    void rubbishIsNoMessage()
    {
        const QByteArray good = *readFile(folder + u"good.p7m", 1 << 20);

        QVERIFY(!verify::messageSignature({}));
        QVERIFY(!verify::messageSignature("rubbish"));
        for (qsizetype size = 0; size < good.size(); size += 7)
            QVERIFY(!verify::messageSignature(good.first(size)));
    }
};

QTEST_GUILESS_MAIN(MessageSignatureTest)
#include "message_signature_test.moc"
