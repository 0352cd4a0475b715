#include "core/ossl/bytes.h"

#include "core/ossl/error_queue.h"
#include "core/ossl/features.h"
#include "core/ossl/key.h"

#include <QTest>
#include <QTimeZone>

#include <openssl/err.h>
#include <openssl/pem.h>

#include <array>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::ossl;

namespace {

QDateTime utc(int year, int month, int day, int hour, int minute, int second)
{
    return {QDate(year, month, day), QTime(hour, minute, second), QTimeZone::utc()};
}

} // namespace

class BytesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesSurviveTheWayThroughAsn1_data();
    void timesSurviveTheWayThroughAsn1();
    void timesThatAreNoneAreInvalid_data();
    void timesThatAreNoneAreInvalid();
    void aMemoryBioGivesBackWhatWentIn();
    void aCertificateIsReadOnlyWhole();
    void theErrorQueueIsDrainedOnce();
    void anErrorScopeLeavesNothingBehind();
    void thePassphraseCallbackNeverPrompts();
    void theLibraryIsAskedForItsAbilities();
    void aKeyIsWipedWithItsLastCopyOnly();
};

void BytesTest::timesSurviveTheWayThroughAsn1_data()
{
    QTest::addColumn<QDateTime>("time");

    QTest::newRow("epoch") << utc(1970, 1, 1, 0, 0, 0);
    QTest::newRow("leap day") << utc(2028, 2, 29, 23, 59, 59);
    QTest::newRow("last UTCTime") << utc(2049, 12, 31, 23, 59, 59);
    QTest::newRow("first GeneralizedTime") << utc(2050, 1, 1, 0, 0, 0);
    QTest::newRow("no expiry, RFC 5280 4.1.2.5") << utc(9999, 12, 31, 23, 59, 59);
}

void BytesTest::timesSurviveTheWayThroughAsn1()
{
    QFETCH(QDateTime, time);

    const Asn1Time asn1 = toAsn1Time(time);

    QVERIFY(asn1);
    QCOMPARE(ASN1_STRING_type(asn1.get()), time.date().year() < 2050 ? V_ASN1_UTCTIME : V_ASN1_GENERALIZEDTIME);
    QCOMPARE(toDateTime(asn1.get()), time);
    QCOMPARE(toDateTime(asn1.get()).timeSpec(), Qt::UTC);
}

void BytesTest::timesThatAreNoneAreInvalid_data()
{
    QTest::addColumn<QByteArray>("text");

    for (const char *text :
        {"", "x", "not a time!!!", "261301000000Z", "260230000000Z", "260101250000Z", "2601010000Z00"})
        QTest::newRow(*text == '\0' ? "empty" : text) << QByteArray(text);
}

void BytesTest::timesThatAreNoneAreInvalid()
{
    QFETCH(QByteArray, text);
    const ErrorScope scope;
    const Asn1Time asn1(ASN1_UTCTIME_new());
    QVERIFY(ASN1_STRING_set(asn1.get(), text.constData(), static_cast<int>(text.size())) == 1);

    QVERIFY(!toDateTime(asn1.get()).isValid());
    QVERIFY(!toDateTime(nullptr).isValid());
    QVERIFY(!toAsn1Time(QDateTime()));
}

void BytesTest::aMemoryBioGivesBackWhatWentIn()
{
    const QByteArray bytes("a\0b", 3);
    const Bio source = readBio(bytes);
    std::array<char, 8> buffer{};
    QCOMPARE(BIO_read(source.get(), buffer.data(), 8), 3);
    QCOMPARE(QByteArray(buffer.data(), 3), bytes);
    QVERIFY(readBio({}));

    const Bio secret = secretBio();
    QCOMPARE(BIO_write(secret.get(), bytes.constData(), 3), 3);
    QCOMPARE(secretContentOf(secret.get()).view().toByteArray(), bytes);
    QCOMPARE(secretContentOf(secretBio().get()).size(), 0);
}

void BytesTest::aCertificateIsReadOnlyWhole()
{
    const ErrorScope scope;
    QFile file(QStringLiteral(CERTWRIGHT_TEST_DATA "/pki/files/certificate.der"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray der = file.readAll();

    const X509Cert certificate = x509FromDer(der);

    QVERIFY(certificate);
    QCOMPARE(toDer(i2d_X509, certificate.get()), der);
    QVERIFY(!x509FromDer(der.chopped(1)));
    QVERIFY(!x509FromDer(QByteArray(der + 'x')));
    QVERIFY(!x509FromDer({}));
}

void BytesTest::theErrorQueueIsDrainedOnce()
{
    const ErrorScope scope;
    ERR_raise_data(ERR_LIB_USER, ERR_R_INTERNAL_ERROR, "first words");
    ERR_raise_data(ERR_LIB_USER, ERR_R_INTERNAL_ERROR, "second words");

    const Error error = takeError(ErrorCode::OpenSslFailed, {u"x"_s});

    QCOMPARE(error.code, ErrorCode::OpenSslFailed);
    QCOMPARE(error.args, QStringList{u"x"_s});
    QCOMPARE(error.detail.count(u'\n'), 1);
    QVERIFY(error.detail.contains(u"first words") && error.detail.contains(u"second words"));
    QCOMPARE(takeError(ErrorCode::OpenSslFailed).detail, QString());
}

void BytesTest::anErrorScopeLeavesNothingBehind()
{
    ERR_raise(ERR_LIB_USER, ERR_R_INTERNAL_ERROR);
    {
        const ErrorScope scope;
        QCOMPARE(ERR_peek_error(), 0UL);
        ERR_raise(ERR_LIB_USER, ERR_R_INTERNAL_ERROR);
    }
    QCOMPARE(ERR_peek_error(), 0UL);
}

void BytesTest::thePassphraseCallbackNeverPrompts()
{
    std::array<char, 8> buffer{};
    SecureBytes passphrase(QByteArrayView("secret"));
    const SecureBytes tooLong(QByteArrayView("123456789"));
    SecureBytes copy = tooLong.clone();

    QCOMPARE(passphraseCallback(buffer.data(), 8, 0, nullptr), -1);
    QCOMPARE(passphraseCallback(buffer.data(), 8, 0, &copy), -1);
    QCOMPARE(passphraseCallback(buffer.data(), 8, 0, &passphrase), 6);
    QCOMPARE(QByteArray(buffer.data(), 6), QByteArray("secret"));
}

void BytesTest::theLibraryIsAskedForItsAbilities()
{
    QVERIFY(canGenerate("EC"));
    QVERIFY(canGenerate("RSA"));
    QVERIFY(canSign("ED25519"));
    QVERIFY(!canGenerate("NO-SUCH-KEY"));
    QVERIFY(!canSign("NO-SUCH-SIGNATURE"));
    QCOMPARE(canGenerate("ML-DSA-65"), canSign("ML-DSA-65"));
    QCOMPARE(ERR_peek_error(), 0UL);
}

void BytesTest::aKeyIsWipedWithItsLastCopyOnly()
{
    std::optional<Key> first(PKey(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519")));
    const Key second = *first;
    const QByteArray publicKey = first->publicDer();

    first.reset();

    QCOMPARE(publicKey.size(), 44);
    QCOMPARE(second.publicDer(), publicKey);
}

QTEST_GUILESS_MAIN(BytesTest)
#include "bytes_test.moc"
