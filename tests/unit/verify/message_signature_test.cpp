#include "core/verify/message_signature.h"

#include "core/base/atomic_file.h"
#include "core/inspect/reader.h"
#include "tests/support/program.h"

#include <QTest>

using namespace certwright;
using namespace Qt::StringLiterals;

namespace {

const QString folder = QStringLiteral(CERTWRIGHT_TEST_DATA) + u"/messages/"_s;
const QString mails = QStringLiteral(CERTWRIGHT_TEST_DATA) + u"/mails/"_s;

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

    void eachMailIsJudgedOverWhatStandsBesideTheSignature_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("signer");
        const QString lines = QString::fromUtf8(*readFile(mails + u"expect.txt", 1 << 16));
        for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts)) {
            const QStringList words = line.split(u' ');
            QTest::newRow(qPrintable(words[0])) << words[1] << words.value(2);
        }
    }

    void eachMailIsJudgedOverWhatStandsBesideTheSignature()
    {
        QFETCH(const QString, state);
        QFETCH(const QString, signer);
        const QString file = QString::fromLatin1(QTest::currentDataTag());

        const inspect::ReadResult read = inspect::readObjects(*readFile(mails + file, 1 << 20), file);

        QVERIFY(!read.objects.isEmpty());
        const inspect::FoundObject &message = read.objects.first();
        QVERIFY(message.cms);
        const std::optional<verify::SignatureVerdict> verdict
            = verify::messageSignature(message.der, message.cms->besideContent);
        QVERIFY(verdict);
        QCOMPARE(verify::signatureKey(verdict->state), state);
        QCOMPARE(message.cms->signers.size(), 1);
        QCOMPARE(message.cms->signers.first().subject, signer);
    }

    void opensslAgreesOnMails_data() { eachMailIsJudgedOverWhatStandsBesideTheSignature_data(); }

    void opensslAgreesOnMails()
    {
        QFETCH(const QString, state);
        const QString file = QString::fromLatin1(QTest::currentDataTag());
        const QString openssl = test::findProgram(u"openssl"_s);
        if (openssl.isEmpty())
            QSKIP("openssl is not there");
        if (file == u"forwarded.eml")
            QSKIP("openssl looks for no mail inside of a mail");

        const test::RunResult result = test::run(
            openssl, {u"cms"_s, u"-verify"_s, u"-in"_s, mails + file, u"-noverify"_s, u"-out"_s, u"/dev/null"_s});

        QVERIFY(result.finished);
        QVERIFY2(result.ok() == (state == u"good"), result.report().constData());
    }

    void aMailWithoutItsContentSaysSo()
    {
        const QByteArray mail = *readFile(mails + u"beside.eml", 1 << 20);
        const QByteArray other = QByteArray(mail).replace("multipart/signed", "multipart/mixed");

        const inspect::ReadResult read = inspect::readObjects(other, u"mail"_s);

        QVERIFY(read.objects.first().cms->besideContent.isEmpty());
        QCOMPARE(verify::messageSignature(read.objects.first().der)->state, verify::SignatureState::ContentMissing);
    }

    /// Each signature might be about everything before it.
    void manySignaturesInOneMailTakeNoMoreThanItsSize()
    {
        const QByteArray mail = *readFile(mails + u"beside.eml", 1 << 20);
        const QByteArray part = mail.mid(mail.indexOf("Content-Type: application/pkcs7-signature"));
        QByteArray many = mail;
        for (int i = 0; i < 50; ++i)
            many += "Content-Type: multipart/signed; boundary=\"x\"\n\n--x\n" + QByteArray(1000, 'a') + "\n\n--x\n"
                + part;

        const inspect::ReadResult read = inspect::readObjects(many, u"mail"_s);

        qsizetype sum = 0;
        for (const inspect::FoundObject &object : read.objects)
            sum += object.cms ? object.cms->besideContent.size() : 0;
        QVERIFY(sum > 1000);
        QVERIFY(sum <= many.size());
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
