#include "core/inspect/carve.h"

#include "tests/unit/pki/pki_fixture.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::inspect;
using namespace certwright::test;

namespace {

const QString source = u"image"_s;

QByteArray noise(qsizetype size, quint32 seed)
{
    QByteArray bytes(size, '\0');
    QRandomGenerator random(seed);
    for (char &byte : bytes)
        byte = static_cast<char>(random.bounded(256));
    return bytes;
}

/// Real certificates of several makers and shapes, each once.
QList<QByteArray> certificates()
{
    QList<QByteArray> all;
    for (const QString &name : {u"plain"_s, u"rsa-1024"_s, u"ed25519"_s, u"keytool"_s, u"gnutls"_s, u"authority"_s,
             u"unknown-key"_s, u"negative-serial"_s, u"empty-subject"_s, u"many-names"_s}) {
        const Result<pki::Certificate> certificate
            = pki::Certificate::parse(testData(u"pki/certs/%1.pem"_s.arg(name)), name);
        if (certificate)
            all.append(certificate->der());
    }
    return all;
}

struct Other {
    ObjectKind kind;
    QByteArray bytes; ///< DER
};

/// What OpenSSL and NSS made; the last one of an indefinite length.
QList<Other> others()
{
    return {{ObjectKind::Csr, pemBody(u"match/server.csr"_s)}, {ObjectKind::Crl, testData(u"inspect/files/list.der"_s)},
        {ObjectKind::Pkcs12, testData(u"inspect/files/modern.p12"_s)},
        {ObjectKind::Pkcs12, testData(u"inspect/files/nss.p12"_s)}};
}

} // namespace

class CarveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void certificatesAreFoundAtTheirOffsets();
    void noiseHoldsNone();
    void aBrokenCertificateIsNone();
    void signedDataIsOnePiece();
    void certificatesInsideBrokenSignedDataAreFound();
    void requestsListsAndKeyStoresAreFoundToo();
    void brokenOnesAreNone();
    void shapesThatNestForeverAreGivenUp();
    void anEmptyInputHoldsNone();
};

void CarveTest::certificatesAreFoundAtTheirOffsets()
{
    const QList<QByteArray> all = certificates();
    QCOMPARE(all.size(), 10);
    QByteArray image;
    QList<qsizetype> offsets;
    for (qsizetype i = 0; i < 200; ++i) {
        image += noise(static_cast<qsizetype>(i * 37 % 5000), static_cast<quint32>(i));
        image += '\x30'; // a false start right before
        offsets.append(image.size());
        image += all.at(i % all.size());
    }

    const CarveResult result = carve(image, source);

    QVERIFY(result.complete);
    QCOMPARE(result.pieces.size(), 200);
    for (qsizetype i = 0; i < 200; ++i) {
        QCOMPARE(result.pieces.at(i).kind, ObjectKind::Certificate);
        QCOMPARE(result.pieces.at(i).offset, offsets.at(i));
        QVERIFY(result.pieces.at(i).certificate);
        QCOMPARE(result.pieces.at(i).certificate->der(), all.at(i % all.size()));
        QCOMPARE(result.pieces.at(i).size, all.at(i % all.size()).size());
    }
}

void CarveTest::noiseHoldsNone()
{
    QVERIFY(carve(noise(8 * 1024 * 1024, 7), source).pieces.isEmpty());
    QVERIFY(carve(QByteArray(1024 * 1024, '\x30'), source).pieces.isEmpty());
}

void CarveTest::aBrokenCertificateIsNone()
{
    const QByteArray whole = certificates().constFirst();
    for (const qsizetype size : {qsizetype(10), whole.size() / 2, whole.size() - 1})
        QVERIFY(carve(whole.first(size), source).pieces.isEmpty());
    QByteArray changed = whole;
    changed[40] = static_cast<char>(changed.at(40) ^ 0x21); // inside the issuer's structure
    QVERIFY(carve(changed, source).pieces.size() <= 1);
}

void CarveTest::signedDataIsOnePiece()
{
    const Result<QList<pki::Certificate>> inside = pki::parseCertificates(testData(u"pki/files/chain.pem"_s), source);
    QVERIFY(inside && !inside->isEmpty());
    const RunResult made = openssl({u"crl2pkcs7"_s, u"-nocrl"_s, u"-outform"_s, u"DER"_s, u"-certfile"_s,
        QStringLiteral(CERTWRIGHT_TEST_DATA "/pki/files/chain.pem")});
    QVERIFY2(made.ok(), made.report().constData());

    const CarveResult result = carve(QByteArray("MZ program " + made.out + " behind"), source);

    QCOMPARE(result.pieces.size(), 1);
    QCOMPARE(result.pieces.constFirst().kind, ObjectKind::Pkcs7);
    QCOMPARE(result.pieces.constFirst().offset, 11);
    QCOMPARE(result.pieces.constFirst().size, made.out.size());
}

void CarveTest::certificatesInsideBrokenSignedDataAreFound()
{
    const RunResult made = openssl({u"crl2pkcs7"_s, u"-nocrl"_s, u"-outform"_s, u"DER"_s, u"-certfile"_s,
        QStringLiteral(CERTWRIGHT_TEST_DATA "/pki/files/chain.pem")});
    QVERIFY2(made.ok(), made.report().constData());

    const CarveResult result = carve(made.out.chopped(1), source);

    QVERIFY(result.complete);
    QVERIFY(!result.pieces.isEmpty());
    QCOMPARE(result.pieces.constFirst().kind, ObjectKind::Certificate);
}

void CarveTest::requestsListsAndKeyStoresAreFoundToo()
{
    QByteArray image = noise(3000, 1);
    QList<qsizetype> offsets;
    for (const Other &other : others()) {
        QVERIFY(other.bytes.size() > 100);
        offsets.append(image.size());
        image += other.bytes + noise(1000, static_cast<quint32>(image.size()));
    }

    const CarveResult result = carve(image, source);

    QVERIFY(result.complete);
    QCOMPARE(result.pieces.size(), others().size());
    for (qsizetype i = 0; i < offsets.size(); ++i) {
        QCOMPARE(result.pieces.at(i).kind, others().at(i).kind);
        QCOMPARE(result.pieces.at(i).offset, offsets.at(i));
        QCOMPARE(result.pieces.at(i).size, others().at(i).bytes.size());
        QVERIFY(!result.pieces.at(i).certificate);
    }
}

void CarveTest::brokenOnesAreNone()
{
    for (const Other &other : others()) {
        for (const qsizetype size : {other.bytes.size() / 2, other.bytes.size() - 1}) {
            for (const CarvedPiece &piece : carve(QByteArray("noise" + other.bytes.first(size)), source).pieces)
                QVERIFY(piece.kind != other.kind);
        }
    }
}

void CarveTest::shapesThatNestForeverAreGivenUp()
{
    // Each SEQUENCE says it is signed data, holds the next one, and none is.
    QByteArray image;
    const qsizetype depth = 4000;
    const qsizetype tail = 1024 * 1024;
    for (qsizetype i = 0; i < depth; ++i) {
        const quint32 size = static_cast<quint32>((depth - i - 1) * 17 + 11 + tail);
        image += QByteArray("\x30\x84", 2);
        for (int octet = 3; octet >= 0; --octet)
            image += static_cast<char>(size >> static_cast<unsigned>(8 * octet));
        image += "\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02";
    }
    image += QByteArray(tail, '\0');
    QElapsedTimer timer;
    timer.start();

    const CarveResult result = carve(image, source);

    QVERIFY(result.pieces.isEmpty() && !result.complete);
    QVERIFY(timer.elapsed() < 5000);
}

void CarveTest::anEmptyInputHoldsNone()
{
    const CarveResult result = carve({}, source);
    QVERIFY(result.pieces.isEmpty() && result.complete);
}

QTEST_GUILESS_MAIN(CarveTest)
#include "carve_test.moc"
