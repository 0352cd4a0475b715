#include "core/pki/ocsp_response.h"
#include "core/pki/revocation_list.h"
#include "core/pki/serial_number.h"
#include "pki_fixture.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::pki;
using namespace certwright::test;

namespace {

QByteArray file(const QString &name)
{
    return pkiData(u"values/"_s + name);
}

RevocationList list(const QString &name)
{
    const Result<RevocationList> read = RevocationList::parse(file(name), name);
    if (!read)
        qFatal("%s cannot be read", qPrintable(name));
    return *read;
}

OcspResponse response(const QString &name)
{
    const Result<OcspResponse> read = OcspResponse::parse(file(name), name);
    if (!read)
        qFatal("%s cannot be read", qPrintable(name));
    return *read;
}

Certificate issuer()
{
    return *Certificate::parse(file(u"issuer.pem"_s), u"issuer"_s);
}

/// "lastUpdate=Nov 25 …" of `openssl crl`.
QDateTime opensslTime(const QByteArray &line)
{
    const QString text = QString::fromLatin1(line.mid(line.indexOf('=') + 1)).trimmed().simplified();
    QDateTime time = QLocale::c().toDateTime(text, u"MMM d HH:mm:ss yyyy 'GMT'"_s);
    time.setTimeZone(QTimeZone::utc());
    return time;
}

} // namespace

class RevocationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aListTellsWhatOpensslTells();
    void entriesAreReadOneByOne();
    void aSerialIsFound();
    void anIndirectDeltaListIsKnownAsSuch();
    void anEmptyListRevokesNothing();
    void aMillionEntriesAreCountedAndSearched();
    void whatIsNoListIsRefused_data();
    void whatIsNoListIsRefused();
    void aResponseTellsTheStateOfEachSerial();
    void aResponderIsNamedByNameOrKey();
    void aRefusalHasAStatusAlone();
    void whatIsNoResponseIsRefused_data();
    void whatIsNoResponseIsRefused();
    void noTruncationOrFlippedByteBreaksTheReaders();
};

void RevocationTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void RevocationTest::aListTellsWhatOpensslTells()
{
    const RevocationList read = list(u"list.der"_s);
    const QByteArrayList judge
        = openssl({u"crl"_s, u"-inform"_s, u"DER"_s, u"-noout"_s, u"-lastupdate"_s, u"-nextupdate"_s, u"-crlnumber"_s},
            read.der())
              .out.split('\n');

    QCOMPARE(read.issuer(), u"CN=issuer,O=Example"_s);
    QCOMPARE(read.issuerDer(), issuer().subjectDer());
    QCOMPARE(read.thisUpdate(), opensslTime(judge.at(0)));
    QCOMPARE(read.nextUpdate(), opensslTime(judge.at(1)));
    QVERIFY(judge.at(2).endsWith("04D2"));
    QCOMPARE(read.number().toHex(), QByteArray("04d2"));
    QCOMPARE(read.signatureAlgorithm(), u"ecdsa-with-SHA256"_s);
    QCOMPARE(read.authorityKeyId(), issuer().subjectKeyId());
    QVERIFY(!read.isDelta());
    QVERIFY(!read.isIndirect());
    QCOMPARE(read.extensions().size(), 2);
}

void RevocationTest::entriesAreReadOneByOne()
{
    const RevocationList read = list(u"list.der"_s);

    QCOMPARE(read.count(), 3);
    QCOMPARE(serialHex(read.entry(0).serial), u"82"_s);
    QCOMPARE(read.entry(0).reason, u"keyCompromise"_s);
    QCOMPARE(read.entry(0).date, read.thisUpdate());
    QCOMPARE(decode(read.entry(0).extensions.at(1)).fields.at(0).value, u"2026-01-02T03:04:05Z"_s);
    QCOMPARE(read.entry(1).reason, u"certificateHold"_s);
    QCOMPARE(read.entry(2).reason, QString());
    QVERIFY(read.entry(2).extensions.isEmpty());
}

void RevocationTest::aSerialIsFound()
{
    const RevocationList read = list(u"list.der"_s);

    QCOMPARE(read.find(QByteArray::fromHex("0083")), read.entry(1));
    QCOMPARE(read.find(QByteArray::fromHex("0081")), std::nullopt);
    QCOMPARE(read.find(QByteArray::fromHex("83")), std::nullopt); // -125
    QCOMPARE(read.find({}), std::nullopt);
}

void RevocationTest::anIndirectDeltaListIsKnownAsSuch()
{
    const RevocationList read = list(u"list-indirect-delta.der"_s);

    QVERIFY(read.isIndirect());
    QVERIFY(read.isDelta());
    QCOMPARE(read.baseNumber().toHex(), QByteArray("03"));
    QCOMPARE(read.number().toHex(), QByteArray("04d3"));
}

void RevocationTest::anEmptyListRevokesNothing()
{
    const RevocationList read = list(u"list-empty.der"_s);

    QCOMPARE(read.count(), 0);
    QVERIFY(read.number().isEmpty());
    QVERIFY(read.extensions().isEmpty());
    QCOMPARE(read.find(QByteArray::fromHex("82")), std::nullopt);
}

void RevocationTest::aMillionEntriesAreCountedAndSearched()
{
    constexpr int count = 1'000'000;
    QByteArray entries;
    entries.reserve(count * 24);
    for (int i = 0; i < count; ++i) {
        const QByteArray serial = QByteArray::number(0x10000000 + i, 16);
        entries += QByteArray::fromHex("30150204" + serial) + QByteArray::fromHex("170d") + "260101000000Z";
    }
    const auto sequence = [](const QByteArray &content) -> QByteArray {
        return QByteArray::fromHex("3084")
            + QByteArray::fromHex(QByteArray::number(content.size(), 16).rightJustified(8, '0')) + content;
    };
    const QByteArray algorithm = QByteArray::fromHex("300a06082a8648ce3d040302");
    const QByteArray tbs = sequence(
        algorithm + issuer().subjectDer() + QByteArray::fromHex("170d") + "260101000000Z" + sequence(entries));
    const QByteArray der = sequence(tbs + algorithm + QByteArray::fromHex("030100"));

    const Result<RevocationList> read = RevocationList::parse(der, u"large"_s);

    QVERIFY(read);
    QCOMPARE(read->count(), count);
    QCOMPARE(read->entry(count - 1).serial, QByteArray::fromHex(QByteArray::number(0x10000000 + count - 1, 16)));
    QVERIFY(read->find(QByteArray::fromHex(QByteArray::number(0x10000000 + count - 1, 16))));
    QVERIFY(!read->nextUpdate().isValid());
}

void RevocationTest::whatIsNoListIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");

    QTest::newRow("nothing") << QByteArray() << ErrorCode::EmptyInput;
    QTest::newRow("text") << QByteArray("hello") << ErrorCode::DamagedObject;
    QTest::newRow("a certificate") << issuer().der() << ErrorCode::DamagedObject;
    QTest::newRow("a request") << file(u"request.der"_s) << ErrorCode::DamagedObject;
    QTest::newRow("a response") << file(u"ocsp.der"_s) << ErrorCode::DamagedObject;
    QTest::newRow("rest behind") << file(u"list.der"_s) + "x" << ErrorCode::TrailingData;
}

void RevocationTest::whatIsNoListIsRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const ErrorCode, code);

    const Result<RevocationList> read = RevocationList::parse(bytes, u"here"_s);

    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
}

void RevocationTest::aResponseTellsTheStateOfEachSerial()
{
    const OcspResponse read = response(u"ocsp.der"_s);
    const QList<OcspSingleResponse> singles = read.responses();
    const RevocationList revoked = list(u"list.der"_s);

    QCOMPARE(read.status(), OcspStatus::Successful);
    QCOMPARE(singles.size(), 3);
    QCOMPARE(serialHex(singles.at(0).serial), u"81"_s);
    QCOMPARE(singles.at(0).state, OcspState::Good);
    QCOMPARE(singles.at(0).hashAlgorithm, u"sha1"_s);
    QCOMPARE(singles.at(0).issuerKeyHash, issuer().subjectKeyId());
    QVERIFY(singles.at(0).nextUpdate > singles.at(0).thisUpdate);
    QCOMPARE(singles.at(1).state, OcspState::Revoked);
    QCOMPARE(singles.at(1).revokedAt, revoked.entry(0).date);
    QCOMPARE(singles.at(1).reason, u"keyCompromise"_s);
    QCOMPARE(singles.at(1).extensions.size(), 1);
    QCOMPARE(serialHex(singles.at(2).serial), u"99"_s);
    QCOMPARE(singles.at(2).state, OcspState::Unknown);
}

void RevocationTest::aResponderIsNamedByNameOrKey()
{
    const OcspResponse byName = response(u"ocsp.der"_s);
    const OcspResponse byKey = response(u"ocsp-by-key.der"_s);

    QCOMPARE(byName.responderName(), u"CN=issuer,O=Example"_s);
    QVERIFY(byName.responderKeyHash().isEmpty());
    QVERIFY(byName.hasNonce());
    QCOMPARE(byName.certificates(), QList{issuer()});
    QCOMPARE(byName.signatureAlgorithm(), u"ecdsa-with-SHA256"_s);
    QVERIFY(byKey.responderName().isEmpty());
    QCOMPARE(byKey.responderKeyHash(), issuer().subjectKeyId());
    QVERIFY(byKey.certificates().isEmpty());
    QVERIFY(byKey.producedAt().isValid());
}

void RevocationTest::aRefusalHasAStatusAlone()
{
    const OcspResponse read = response(u"ocsp-try-later.der"_s);

    QCOMPARE(read.status(), OcspStatus::TryLater);
    QVERIFY(read.responses().isEmpty());
    QVERIFY(!read.producedAt().isValid());
}

void RevocationTest::whatIsNoResponseIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");

    const QByteArray odd = QByteArray::fromHex("30120a0100a00d300b06052a0304050604020500");
    QTest::newRow("nothing") << QByteArray() << ErrorCode::EmptyInput;
    QTest::newRow("text") << QByteArray("hello") << ErrorCode::DamagedObject;
    QTest::newRow("a list") << file(u"list.der"_s) << ErrorCode::DamagedObject;
    QTest::newRow("a status that does not exist") << QByteArray::fromHex("30030a0104") << ErrorCode::DamagedObject;
    QTest::newRow("success without an answer") << QByteArray::fromHex("30030a0100") << ErrorCode::DamagedObject;
    QTest::newRow("another type of answer") << odd << ErrorCode::UnsupportedAlgorithm;
    QTest::newRow("rest behind") << file(u"ocsp.der"_s) + "x" << ErrorCode::TrailingData;
}

void RevocationTest::whatIsNoResponseIsRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const ErrorCode, code);

    const Result<OcspResponse> read = OcspResponse::parse(bytes, u"here"_s);

    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
}

void RevocationTest::noTruncationOrFlippedByteBreaksTheReaders()
{
    for (const QString &name : {u"list.der"_s, u"list-indirect-delta.der"_s, u"ocsp.der"_s}) {
        const QByteArray der = file(name);
        for (qsizetype at = 0; at < der.size(); ++at) {
            QByteArray changed = der;
            changed[at] = static_cast<char>(changed[at] ^ 0x81);
            const Result<RevocationList> flipped = RevocationList::parse(changed, {});
            for (qsizetype i = 0; flipped && i < flipped->count(); ++i)
                QVERIFY(flipped->entry(i).serial.size() < der.size());
            const Result<OcspResponse> answer = OcspResponse::parse(changed, {});
            QVERIFY(!answer || answer->der() == changed);
            QVERIFY(!RevocationList::parse(der.first(at), {}));
            QVERIFY(!OcspResponse::parse(der.first(at), {}));
        }
    }
}

QTEST_GUILESS_MAIN(RevocationTest)
#include "revocation_test.moc"
