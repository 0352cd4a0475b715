#include "core/inspect/reader.h"
#include "tests/unit/pki/pki_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::inspect;
using namespace certwright::test;

namespace {

/// As Windows writes text.
QByteArray wide(const QByteArray &text)
{
    QByteArray octets("\xff\xfe");
    for (const char character : text)
        octets += QByteArray(1, character) + '\0';
    return octets;
}

QByteArray certificate()
{
    return testData(u"pki/certs/plain.pem"_s);
}

} // namespace

/// Marks of PEM that a text only speaks of, and those that something was begun behind.
class MentionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsMentionedIsNoBlock_data();
    void whatIsMentionedIsNoBlock();
    void whatWasBegunIsToldAsDamaged_data();
    void whatWasBegunIsToldAsDamaged();
    void realBlocksBesideMentionsAreRead();
    void eachMarkOfSeveralIsToldAsCutOff_data();
    void eachMarkOfSeveralIsToldAsCutOff();
};

void MentionTest::whatIsMentionedIsNoBlock_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("kind");

    QTest::newRow("grep") << QByteArray(
        "#!/bin/sh\nif grep -q \"-----BEGIN CERTIFICATE-----\" f; then\n  echo yes\nfi\n")
                          << u"shell-script"_s;
    QTest::newRow("words that are base64 behind it")
        << QByteArray("#!/bin/sh\ngrep -q -- '-----BEGIN CERTIFICATE-----' f\nthen\nelse\ndone\n") << u"shell-script"_s;
    QTest::newRow("both marks on a line")
        << QByteArray("#!/bin/sh\nsed -n '/-----BEGIN CERTIFICATE-----/,/-----END CERTIFICATE-----/p' \"$1\"\n")
        << u"shell-script"_s;
    QTest::newRow("awk") << QByteArray("/-----BEGIN CERTIFICATE-----/,/-----END CERTIFICATE-----/ { print }\n")
                         << u"plain-text"_s;
    QTest::newRow("constants") << QByteArray("#!/usr/bin/env python3\nBEGIN = \"-----BEGIN CERTIFICATE-----\"\n"
                                             "END = \"-----END CERTIFICATE-----\"\n")
                               << u"script"_s;
    QTest::newRow("constants of shell") << QByteArray("#!/bin/sh\nbegin='-----BEGIN CERTIFICATE-----'\n"
                                                      "end='-----END CERTIFICATE-----'\n")
                                        << u"shell-script"_s;
    QTest::newRow("an address behind it")
        << QByteArray("Look for -----BEGIN RSA PRIVATE KEY-----\nand see https://example.com/manual for more.\n")
        << u"plain-text"_s;
    QTest::newRow("a line alone") << QByteArray("It starts so:\n\n-----BEGIN CERTIFICATE-----\n\nand then goes on.\n")
                                  << u"plain-text"_s;
    QTest::newRow("the last line") << QByteArray("It starts so:\n-----BEGIN CERTIFICATE-----\n") << u"plain-text"_s;
    QTest::newRow("how it starts") << QByteArray("-----BEGIN CERTIFICATE----- is how it starts\n") << u"plain-text"_s;
    QTest::newRow("the first line") << QByteArray("-----BEGIN CERTIFICATE-----\nis how it starts.\n")
                                    << u"plain-text"_s;
    QTest::newRow("two lines and prose") << QByteArray(
        "-----BEGIN CERTIFICATE-----\n-----BEGIN PRIVATE KEY-----\nare how they start.\n")
                                         << u"plain-text"_s;
    QTest::newRow("two lines between prose")
        << QByteArray("One of\n-----BEGIN CERTIFICATE-----\n-----BEGIN PRIVATE KEY-----\n") << u"plain-text"_s;
    QTest::newRow("dots") << QByteArray("Paste it here:\n-----BEGIN CERTIFICATE-----\n...\n-----END CERTIFICATE-----\n")
                          << u"plain-text"_s;
    QTest::newRow("a start and dots") << QByteArray(
        "Paste it:\n-----BEGIN CERTIFICATE-----\nMIIB...AAA=\n-----END CERTIFICATE-----\n")
                                      << u"plain-text"_s;
    QTest::newRow("a placeholder") << QByteArray(
        "tls.crt:\n-----BEGIN CERTIFICATE-----\n<your certificate>\n-----END CERTIFICATE-----\n")
                                   << u"plain-text"_s;
    QTest::newRow("JSON with dots") << QByteArray(
        "{\"ca\": \"-----BEGIN CERTIFICATE-----\\n...\\n-----END CERTIFICATE-----\"}\n")
                                    << u"json"_s;
    QTest::newRow("UTF-16") << wide("It starts so:\r\n-----BEGIN CERTIFICATE-----\r\nand goes on, you see.\r\n")
                            << u"plain-text"_s;
    QTest::newRow("a library") << QByteArray("\x7f\x45LF\2\1\1\0\0\0-----BEGIN \0-----END \0Proc-Type: 4,\0ENCRYPTED\0",
        56) << u"program"_s;
    QTest::newRow("a program") << QByteArray("\x7f\x45LF\2\1\1\0\0\0-----BEGIN CERTIFICATE-----\0Proc-Type:\0", 49)
                               << u"program"_s;
}

void MentionTest::whatIsMentionedIsNoBlock()
{
    QFETCH(const QByteArray, data);
    QFETCH(const QString, kind);

    const ReadResult result = readObjects(data, u"x"_s);

    QVERIFY(result.objects.isEmpty());
    QCOMPARE(result.errors, (QList{Error{ErrorCode::NotACertificateFile, {u"x"_s, kind}}}));
}

void MentionTest::whatWasBegunIsToldAsDamaged_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray pem = certificate();
    const qsizetype line = pem.indexOf('\n') + 1;

    QTest::newRow("cut in the middle") << pem.first(pem.size() / 2) << ErrorCode::ObjectCutOff;
    QTest::newRow("cut in the first line") << pem.first(line + 20) << ErrorCode::ObjectCutOff;
    QTest::newRow("cut behind four characters") << pem.first(line + 4) << ErrorCode::ObjectCutOff;
    QTest::newRow("without its END") << pem.first(pem.indexOf("-----END")) << ErrorCode::BlockNotClosed;
    QTest::newRow("first line missing, no END")
        << QByteArray(pem.first(line) + pem.sliced(line + 65, 200)) << ErrorCode::BlockNotClosed;
    QTest::newRow("in a script, cut off")
        << QByteArray("#!/bin/sh\ncat > ca.pem <<EOF\n" + pem.first(400) + "\nEOF\n") << ErrorCode::ObjectCutOff;
    QTest::newRow("nothing in the frame")
        << QByteArray("-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n") << ErrorCode::DamagedObject;
    QTest::newRow("a mark and nothing else") << pem.first(line) << ErrorCode::ObjectCutOff;
    QTest::newRow("a mark without its line end") << pem.first(line - 1) << ErrorCode::ObjectCutOff;
    QTest::newRow("a mark between blank lines")
        << QByteArray("\xef\xbb\xbf\r\n  " + pem.first(line) + "\r\n \r\n") << ErrorCode::ObjectCutOff;
    QTest::newRow("a mark and a part of the other")
        << QByteArray(pem.first(line) + "-----E") << ErrorCode::ObjectCutOff;
    QTest::newRow("a mark in UTF-16") << wide(pem.first(line)) << ErrorCode::ObjectCutOff;
    QTest::newRow("UTF-16, cut off") << wide(pem.first(pem.size() / 2)) << ErrorCode::ObjectCutOff;
    QTest::newRow("JSON, cut off") << QByteArray("{\"ca\": \"" + QByteArray(pem.first(300)).replace("\n", "\\n"))
                                   << ErrorCode::ObjectCutOff;
}

void MentionTest::whatWasBegunIsToldAsDamaged()
{
    QFETCH(const QByteArray, data);
    QFETCH(const ErrorCode, code);

    const ReadResult result = readObjects(data, u"x"_s);

    QCOMPARE(result.objects.size(), 1);
    QCOMPARE(result.objects.constFirst().kind, ObjectKind::Certificate);
    QCOMPARE(result.errors.size(), 1);
    QCOMPARE(result.errors.constFirst().code, code);
}

void MentionTest::realBlocksBesideMentionsAreRead()
{
    const QByteArray script = "#!/bin/sh\ngrep -q '-----BEGIN CERTIFICATE-----' f || cat > f <<EOF\n";
    const QByteArray bare = "-----BEGIN CERTIFICATE-----\n";

    const ReadResult inside = readObjects(script + certificate() + "EOF\n", u"x"_s);
    const ReadResult cutBundle = readObjects(certificate() + bare, u"x"_s);
    const ReadResult begunTwice = readObjects(bare + certificate(), u"x"_s);

    QCOMPARE(inside.objects.size(), 1);
    QVERIFY(inside.objects.constFirst().certificate && inside.errors.isEmpty());
    QCOMPARE(cutBundle.objects.size(), 2);
    QCOMPARE(cutBundle.errors.constFirst().code, ErrorCode::ObjectCutOff);
    QCOMPARE(begunTwice.objects.size(), 2);
    QCOMPARE(begunTwice.errors.size(), 1);
}

void MentionTest::eachMarkOfSeveralIsToldAsCutOff_data()
{
    QTest::addColumn<QByteArray>("data");
    const QByteArray two = "-----BEGIN CERTIFICATE-----\n-----BEGIN PRIVATE KEY-----\n";

    QTest::newRow("two") << two;
    QTest::newRow("blank lines between") << QByteArray(two).replace("\n", "\r\n\r\n");
    QTest::newRow("a part of an END mark") << two + "-----EN";
    QTest::newRow("UTF-16") << wide(two);
}

void MentionTest::eachMarkOfSeveralIsToldAsCutOff()
{
    QFETCH(const QByteArray, data);

    const ReadResult result = readObjects(data, u"x"_s);

    QCOMPARE(result.objects.size(), 2);
    QCOMPARE(result.objects.at(0).kind, ObjectKind::Certificate);
    QCOMPARE(result.objects.at(1).kind, ObjectKind::PrivateKey);
    for (qsizetype i = 0; i < 2; ++i)
        QCOMPARE(result.errors.value(i),
            (Error{ErrorCode::ObjectCutOff, {u"x"_s, QString::number(result.objects.at(i).offset)}}));
}

QTEST_GUILESS_MAIN(MentionTest)
#include "mention_test.moc"
