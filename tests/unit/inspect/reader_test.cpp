#include "core/inspect/reader.h"

#include "core/pki/pem.h"
#include "tests/unit/pki/pki_fixture.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::inspect;
using namespace certwright::pki;
using namespace certwright::test;

namespace {

/// "certificate,private-key*": in order, a star for what is locked.
QString kindsOf(const ReadResult &result)
{
    QStringList kinds;
    for (const FoundObject &object : result.objects)
        kinds.append(kindKey(object.kind) + (object.encrypted ? u"*"_s : QString()));
    return kinds.join(u',');
}

/// A SEQUENCE with its size in four octets.
QByteArray sequence(const QByteArray &content)
{
    QByteArray header("\x30\x84", 2);
    for (int shift = 24; shift >= 0; shift -= 8)
        header += static_cast<char>(content.size() >> shift);
    return header + content;
}

/// Elements of 8 KB of an unknown kind. In each many say that they are signed data, one inside of the other, and none
/// is.
QByteArray structuresOfOthers()
{
    QByteArray nested(200, '\0');
    while (nested.size() < 8000)
        nested = sequence(QByteArray("\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02", 11) + nested);
    return sequence(QByteArray("\x02\x01\x07", 3) + sequence(QByteArray("\x02\x01\x07", 3) + nested)).repeated(1000);
}

QByteArray tokenInTokens(int depth)
{
    QByteArray text(R"({"a":")" + QByteArray(300, 'x') + R"("})");
    for (int i = 0; i < depth; ++i)
        text = R"({"a":")" + text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + R"("})";
    return text;
}

} // namespace

class ReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsRecognisedByItsContent_data();
    void everyFileIsRecognisedByItsContent();
    void whatIsWrongIsSaidAndNothingIsDropped_data();
    void whatIsWrongIsSaidAndNothingIsDropped();
    void placesPointIntoTheInput();
    void aKeyMatchesItsCertificateByHash();
    void requestsAndPublicKeysTellTheirKey();
    void parametersTellWhatTheyAreFor_data();
    void parametersTellWhatTheyAreFor();
    void aTimeStampTellsItsTime();
    void aHugeInputIsRefused();
    void hostileInputCostsLinearTime_data();
    void hostileInputCostsLinearTime();
    void noFlippedByteBreaksTheReader();
};

void ReaderTest::everyFileIsRecognisedByItsContent_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("kinds");

    const auto row = [](const char *file, const char *kinds) {
        QTest::newRow(file) << QString::fromLatin1(file) << QString::fromLatin1(kinds);
    };
    row("certs/plain.pem", "certificate");
    row("files/certificate.der", "certificate");
    row("files/with-text.pem", "certificate");
    row("files/trusted.pem", "certificate");
    row("files/chain.pem", "certificate,certificate");
    row("files/two-certificates.der", "certificate,certificate");
    row("files/request.pem", "csr");
    row("files/request.der", "csr");
    row("files/public.pem", "public-key");
    row("files/public.der", "public-key");
    row("files/list.crl", "crl");
    row("files/list.der", "crl");
    row("files/chain.p7b", "pkcs7,certificate,certificate");
    row("files/chain.p7c", "pkcs7,certificate,certificate");
    row("files/openssl.p12", "pkcs12*,unknown*,private-key*");
    row("files/keytool.p12", "pkcs12*,private-key*,unknown*");
    row("keys/pkcs8.pem", "private-key");
    row("keys/pkcs8.der", "private-key");
    row("keys/sec1-with-parameters.pem", "unknown,private-key");
    row("keys/pkcs1.der", "private-key");
    row("keys/scrypt.pem", "private-key*");
    row("keys/pbkdf2.der", "private-key*");
    row("keys/legacy-encrypted-indented.pem", "private-key*");
    row("keys/behind-a-certificate.pem", "certificate,private-key");
}

void ReaderTest::everyFileIsRecognisedByItsContent()
{
    QFETCH(QString, file);
    QFETCH(QString, kinds);

    const ReadResult result = readObjects(pkiData(file), file);

    QCOMPARE(kindsOf(result), kinds);
    QVERIFY(result.errors.isEmpty());
}

void ReaderTest::whatIsWrongIsSaidAndNothingIsDropped_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("kinds");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray pem = pkiData(u"certs/plain.pem"_s);

    QTest::newRow("empty") << QByteArray() << QString() << ErrorCode::EmptyInput;
    QTest::newRow("blank") << QByteArray("\n \t") << QString() << ErrorCode::EmptyInput;
    QTest::newRow("text") << pkiData(u"files/text.txt"_s) << QString() << ErrorCode::NotACertificateFile;
    QTest::newRow("truncated") << pkiData(u"files/truncated-certificate.der"_s) << u"certificate"_s
                               << ErrorCode::ObjectCutOff;
    QTest::newRow("broken between good ones")
        << QByteArray(pem + "-----BEGIN CERTIFICATE-----\nAA!A\n-----END CERTIFICATE-----\n" + pem)
        << u"certificate,certificate,certificate"_s << ErrorCode::DamagedObject;
    QTest::newRow("broken key") << pkiData(u"keys/missing-line.pem"_s) << u"private-key"_s << ErrorCode::DamagedObject;
    QTest::newRow("request that is none")
        << toPem("CERTIFICATE REQUEST", "hello") << u"csr"_s << ErrorCode::DamagedObject;
    const QByteArray locked = pkiData(u"keys/scrypt.pem"_s);
    const QByteArray ssh = pkiData(u"../openssh/ed25519"_s);
    QTest::newRow("locked key that is cut off")
        << locked.first(locked.size() / 2) << u"private-key*"_s << ErrorCode::ObjectCutOff;
    QTest::newRow("OpenSSH key that is cut off")
        << ssh.first(ssh.size() / 2) << u"private-key"_s << ErrorCode::ObjectCutOff;
    QTest::newRow("OpenSSH key without its end")
        << ssh.first(ssh.indexOf("-----END")) << u"private-key"_s << ErrorCode::BlockNotClosed;
    QTest::newRow("closed, but nested too deeply")
        << QByteArray(QByteArray("\x30\x80").repeated(5000) + QByteArray(10'000, '\0')) << u"unknown"_s
        << ErrorCode::NestedTooDeeply;
    QTest::newRow("rest behind DER") << pkiData(u"files/certificate-and-text.der"_s) << u"certificate"_s
                                     << ErrorCode::UnreadableRest;
}

void ReaderTest::whatIsWrongIsSaidAndNothingIsDropped()
{
    QFETCH(QByteArray, data);
    QFETCH(QString, kinds);
    QFETCH(ErrorCode, code);

    const ReadResult result = readObjects(data, u"somewhere"_s);

    QCOMPARE(kindsOf(result), kinds);
    QCOMPARE(result.errors.size(), 1);
    QCOMPARE(result.errors.constFirst().code, code);
    QCOMPARE(result.errors.constFirst().args.constFirst(), u"somewhere"_s);
}

void ReaderTest::placesPointIntoTheInput()
{
    const QByteArray data = "text\n" + pkiData(u"files/chain.pem"_s);

    const ReadResult result = readObjects(data, u"x"_s);

    QCOMPARE(result.objects.size(), 2);
    for (const FoundObject &object : result.objects) {
        QCOMPARE(object.format, ObjectFormat::Pem);
        QCOMPARE(object.label, u"CERTIFICATE"_s);
        QVERIFY(data.mid(object.offset, object.size).startsWith("-----BEGIN CERTIFICATE-----"));
        QVERIFY(data.mid(object.offset, object.size).endsWith("-----END CERTIFICATE-----"));
    }
    const ReadResult der = readObjects(pkiData(u"files/two-certificates.der"_s), u"x"_s);
    QCOMPARE(der.objects.at(1).offset, der.objects.at(0).size);
    QCOMPARE(der.objects.at(1).format, ObjectFormat::Der);
}

void ReaderTest::aKeyMatchesItsCertificateByHash()
{
    const Root root = makeRoot({});
    const Result<SecureBytes> key = root.key.toPem();
    QVERIFY(key);

    const ReadResult result = readObjects(root.certificate.toPem() + key->view().toByteArray(), u"x"_s);

    QCOMPARE(result.objects.size(), 2);
    QCOMPARE(result.objects.at(0).spkiSha256, result.objects.at(1).spkiSha256);
    QCOMPARE(result.objects.at(0).spkiSha256.size(), 32);
    QCOMPARE(result.objects.at(0).certificate, std::optional(root.certificate));
    QCOMPARE(result.objects.at(1).key->label, u"ECDSA P-256"_s);
}

void ReaderTest::requestsAndPublicKeysTellTheirKey()
{
    const ReadResult key = readObjects(pkiData(u"keys/pkcs8.pem"_s), u"x"_s);
    for (const QString &file : {u"files/request.pem"_s, u"files/public.der"_s}) {
        const ReadResult result = readObjects(pkiData(file), file);

        QCOMPARE(result.objects.size(), 1);
        QCOMPARE(result.objects.constFirst().key->label, u"ECDSA P-256"_s);
        QCOMPARE(result.objects.constFirst().spkiSha256, key.objects.constFirst().spkiSha256);
    }
}

void ReaderTest::parametersTellWhatTheyAreFor_data()
{
    QTest::addColumn<QStringList>("expected");
    const QString rows = QString::fromUtf8(testData(u"parameters/expect.txt"_s));
    for (const QString &line : rows.split(u'\n', Qt::SkipEmptyParts))
        QTest::newRow(qPrintable(line)) << line.split(u'\t');
}

void ReaderTest::parametersTellWhatTheyAreFor()
{
    QFETCH(const QStringList, expected);

    const ReadResult result = readObjects(testData(u"parameters/"_s + expected[0]), u"x"_s);

    QVERIFY(result.errors.isEmpty());
    QCOMPARE(result.objects.size(), 1);
    const FoundObject &object = result.objects.constFirst();
    QCOMPARE(object.kind, ObjectKind::Unknown);
    QVERIFY(isKeyParameters(object) && object.key && object.spkiSha256.isEmpty());
    const QString curve = object.key->curve.isEmpty() ? u"-"_s : object.key->curve;
    QCOMPARE((QStringList{object.key->type, QString::number(object.key->bits), curve}), expected.sliced(1));
    QVERIFY(object.key->label.endsWith(object.key->curve.isEmpty() ? expected[2] : curve));
}

void ReaderTest::aTimeStampTellsItsTime()
{
    const QString time = QString::fromUtf8(testData(u"time_stamp/expect.txt"_s)).trimmed();

    for (const QString &file : {u"answer.tsr"_s, u"token.tst"_s}) {
        const FoundObject message = readObjects(testData(u"time_stamp/"_s + file), u"x"_s).objects.value(0);
        QVERIFY(message.cms);
        QCOMPARE(message.cms->stampedAt.toString(Qt::ISODate), time);
    }
    const FoundObject other = readObjects(testData(u"messages/good.p7m"_s), u"x"_s).objects.value(0);
    QVERIFY(other.cms && !other.cms->stampedAt.isValid());
}

void ReaderTest::aHugeInputIsRefused()
{
    const ReadResult result = readObjects(QByteArray(maxInputSize + 1, 'x'), u"x"_s);

    QVERIFY(result.objects.isEmpty());
    QCOMPARE(result.errors, (QList{Error{ErrorCode::FileTooLarge, {u"x"_s, u"50"_s}}}));
}

void ReaderTest::hostileInputCostsLinearTime_data()
{
    QTest::addColumn<QByteArray>("data");

    QTest::newRow("structures of others") << structuresOfOthers();
    QTest::newRow("a structure cut off") << structuresOfOthers().prepend(QByteArray("\x30\x84\x7f\xff\xff\xff", 6));
    QTest::newRow("starts of tokens") << QByteArray("eyJ.").repeated(250'000);
    QTest::newRow("tokens without anything")
        << QByteArray(QByteArray("eyJ") + QByteArray(250, 'a') + '.').repeated(20'000);
    QTest::newRow("a token in a token") << tokenInTokens(30);
}

void ReaderTest::hostileInputCostsLinearTime()
{
    QFETCH(const QByteArray, data);
    QElapsedTimer timer;
    timer.start();

    readObjects(data, u"x"_s);

    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

void ReaderTest::noFlippedByteBreaksTheReader()
{
    for (const QString &file : {u"files/request.der"_s, u"files/list.der"_s, u"files/chain.p7c"_s,
             u"files/openssl.p12"_s, u"files/public.der"_s}) {
        const QByteArray der = pkiData(file);
        for (qsizetype i = 0; i < der.size(); i += 3) {
            QByteArray flipped = der;
            flipped[i] = static_cast<char>(flipped.at(i) ^ 0x81);
            const ReadResult result = readObjects(flipped, file);
            QVERIFY(!result.objects.isEmpty() || !result.errors.isEmpty());
        }
    }
}

QTEST_GUILESS_MAIN(ReaderTest)
#include "reader_test.moc"
