#include "core/pki/key_info.h"

#include "core/pki/oid_names.h"

#include <QTest>

using namespace certwright::pki;
using namespace Qt::StringLiterals;

namespace {

QByteArray tlv(char tag, const QByteArray &content)
{
    QByteArray length;
    if (content.size() < 0x80)
        length = QByteArray(1, static_cast<char>(content.size()));
    else
        length = QByteArray("\x82") + static_cast<char>(content.size() >> 8) + static_cast<char>(content.size() & 0xff);
    return tag + length + content;
}

QByteArray oidDer(const QString &dotted)
{
    QByteArray content;
    const QStringList arcs = dotted.split(u'.');
    for (qsizetype i = 1; i < arcs.size(); ++i) {
        const quint32 arc = arcs[i].toUInt() + (i == 1 ? arcs[0].toUInt() * 40 : 0);
        QByteArray octets(1, static_cast<char>(arc & 0x7fU));
        for (quint32 rest = arc >> 7U; rest > 0; rest >>= 7U)
            octets.prepend(static_cast<char>(0x80U | (rest & 0x7fU)));
        content += octets;
    }
    return tlv('\x06', content);
}

/// A SubjectPublicKeyInfo whose key is so many zero octets, which is a sound key of each of these algorithms.
QByteArray spkiOf(const QString &oid, int octets)
{
    return tlv('\x30', tlv('\x30', oidDer(oid)) + tlv('\x03', '\0' + QByteArray(octets, '\0')));
}

} // namespace

class KeyInfoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newAlgorithmsAreNamedWhetherOpensslHasThemOrNot_data();
    void newAlgorithmsAreNamedWhetherOpensslHasThemOrNot();
    void aPrivateKeyTellsTheSizeOfItsPublicHalf();
    void whatNobodyNamedKeepsItsNumber();
    void gostIsNamed();
    void aCurveThatNobodyNamedKeepsItsNumber();
    void usualKeysHaveTheirNumberToo_data();
    void usualKeysHaveTheirNumberToo();
};

void KeyInfoTest::newAlgorithmsAreNamedWhetherOpensslHasThemOrNot_data()
{
    QTest::addColumn<QString>("oid");
    QTest::addColumn<int>("octets");
    const auto add = [](const char *name, int last, int octets, const char *arc = "2.16.840.1.101.3.4.3.") {
        QTest::newRow(name) << QString::fromLatin1(arc) + QString::number(last) << octets;
    };
    // FIPS 204 table 2, FIPS 205 table 2, FIPS 203 table 3
    add("ML-DSA-44", 17, 1312);
    add("ML-DSA-65", 18, 1952);
    add("ML-DSA-87", 19, 2592);
    add("SLH-DSA-SHA2-128s", 20, 32);
    add("SLH-DSA-SHA2-128f", 21, 32);
    add("SLH-DSA-SHA2-192s", 22, 48);
    add("SLH-DSA-SHA2-192f", 23, 48);
    add("SLH-DSA-SHA2-256s", 24, 64);
    add("SLH-DSA-SHA2-256f", 25, 64);
    add("SLH-DSA-SHAKE-128s", 26, 32);
    add("SLH-DSA-SHAKE-128f", 27, 32);
    add("SLH-DSA-SHAKE-192s", 28, 48);
    add("SLH-DSA-SHAKE-192f", 29, 48);
    add("SLH-DSA-SHAKE-256s", 30, 64);
    add("SLH-DSA-SHAKE-256f", 31, 64);
    add("ML-KEM-512", 1, 800, "2.16.840.1.101.3.4.4.");
    add("ML-KEM-768", 2, 1184, "2.16.840.1.101.3.4.4.");
    add("ML-KEM-1024", 3, 1568, "2.16.840.1.101.3.4.4.");
}

void KeyInfoTest::newAlgorithmsAreNamedWhetherOpensslHasThemOrNot()
{
    QFETCH(const QString, oid);
    QFETCH(const int, octets);
    const QString name = QString::fromLatin1(QTest::currentDataTag());

    const KeyInfo key = keyInfoOfPublicKey(spkiOf(oid, octets));

    QCOMPARE(key.type, name);
    QCOMPARE(key.label, name);
    QCOMPARE(key.bits, octets * 8);
    QCOMPARE(keyOid(key), oid);
    QVERIFY(isUnusual(key));
    QCOMPARE(oidNamed(name), oid);
}

void KeyInfoTest::aPrivateKeyTellsTheSizeOfItsPublicHalf()
{
    const QByteArray pkcs8 = tlv('\x30',
        tlv('\x02', QByteArray(1, '\0')) + tlv('\x30', oidDer(u"2.16.840.1.101.3.4.3.18"_s))
            + tlv('\x04', QByteArray(4032, 'x')));

    const KeyInfo key = keyInfoOfPrivateKey(pkcs8);

    QCOMPARE(key.type, u"ML-DSA-65"_s);
    QCOMPARE(key.bits, 1952 * 8);
}

void KeyInfoTest::whatNobodyNamedKeepsItsNumber()
{
    const KeyInfo key = keyInfoOfPublicKey(spkiOf(u"1.2.3.4.5"_s, 20));

    QCOMPARE(key.type, u"1.2.3.4.5"_s);
    QCOMPARE(keyOid(key), u"1.2.3.4.5"_s);
    QCOMPARE(key.bits, 160);
    QVERIFY(isUnknown(key) && isUnusual(key));
    const KeyInfo onlySsh{u"sk-ssh-ed25519@openssh.com"_s, 0, {}, u"sk-ssh-ed25519@openssh.com"_s};
    QCOMPARE(keyOid(onlySsh), QString());
    QVERIFY(!isUnknown(onlySsh) && !isUnusual(onlySsh));
    QVERIFY(!isUnknown({}) && !isUnusual({}));
}

void KeyInfoTest::gostIsNamed()
{
    const KeyInfo key = keyInfoOfPublicKey(spkiOf(u"1.2.643.7.1.1.1.1"_s, 66));
    const KeyInfo older = keyInfoOfPublicKey(spkiOf(u"1.2.643.2.2.19"_s, 66));

    QCOMPARE(key.type, u"GOST R 34.10-2012 (256 bit)"_s);
    QCOMPARE(keyOid(key), u"1.2.643.7.1.1.1.1"_s);
    QVERIFY(isUnknown(key));
    QCOMPARE(key.bits, 256);
    QCOMPARE(older.bits, 256);
    QCOMPARE(older.type, u"GOST R 34.10-2001"_s);
    QCOMPARE(keyOid(older), u"1.2.643.2.2.19"_s);
    QCOMPARE(oidName(u"1.2.643.7.1.1.3.2"), u"GOST R 34.10-2012 with GOST R 34.11-2012 (256 bit)"_s);
}

void KeyInfoTest::aCurveThatNobodyNamedKeepsItsNumber()
{
    const QByteArray algorithm = tlv('\x30', oidDer(u"1.2.840.10045.2.1"_s) + oidDer(u"1.2.3.4.5"_s));
    const QByteArray point = QByteArray("\0\4", 2) + QByteArray(64, 'x');
    const KeyInfo key = keyInfoOfPublicKey(tlv('\x30', algorithm + tlv('\x03', point)));

    QCOMPARE(key.type, u"EC"_s);
    QCOMPARE(key.bits, 256);
    QCOMPARE(key.curve, u"1.2.3.4.5"_s);
    QCOMPARE(key.label, u"ECDSA 1.2.3.4.5"_s);
    QVERIFY(!isUnknown(key));
}

void KeyInfoTest::usualKeysHaveTheirNumberToo_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("oid");
    QTest::newRow("RSA") << u"RSA"_s << u"1.2.840.113549.1.1.1"_s;
    QTest::newRow("EC") << u"EC"_s << u"1.2.840.10045.2.1"_s;
    QTest::newRow("Ed25519") << u"ED25519"_s << u"1.3.101.112"_s;
    QTest::newRow("DSA") << u"DSA"_s << u"1.2.840.10040.4.1"_s;
}

void KeyInfoTest::usualKeysHaveTheirNumberToo()
{
    QFETCH(const QString, type);
    QFETCH(const QString, oid);
    const KeyInfo key{type, 256, {}, type};

    QCOMPARE(keyOid(key), oid);
    QVERIFY(!isUnknown(key) && !isUnusual(key));
}

QTEST_GUILESS_MAIN(KeyInfoTest)
#include "key_info_test.moc"
