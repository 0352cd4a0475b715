#include "core/inspect/difference.h"

#include "core/pki/pem.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::inspect;

namespace {

QByteArray file(const QString &name)
{
    QFile content(QStringLiteral(CERTWRIGHT_TEST_DATA "/inspect/difference/%1.pem").arg(name));
    if (!content.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(name));
    return content.readAll();
}

Comparable certificate(const QString &name)
{
    return Comparable(*pki::Certificate::parse(file(name), name));
}

Comparable request()
{
    const QByteArray pem = file(u"request"_s);
    const QByteArray base64 = pem.mid(pem.indexOf('\n'), pem.lastIndexOf("-----END") - pem.indexOf('\n'));
    return Comparable(*pki::CertificateRequest::parse(QByteArray::fromBase64(base64), u"request"_s));
}

/// "field detail kind left|right" of each real difference.
QStringList lines(const QList<Difference> &differences)
{
    QStringList list;
    for (const Difference &one : differences) {
        if (one.kind != DifferenceKind::Same)
            list.append(
                u"%1 %2 %3 %4|%5"_s.arg(fieldKey(one.field), one.detail, differenceKey(one.kind), one.left, one.right));
    }
    return list;
}

} // namespace

class DifferenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aCertificateEqualsItself();
    void aRenewalIsToldFieldByField();
    void theOrderOfNamesIsADifferenceOfTheExtension();
    void aNameThatIsThereTwiceIsADifference_data();
    void aNameThatIsThereTwiceIsADifference();
    void theSameFieldsSignedAgainDifferInTheEncoding();
    void whatIsEncodedInAnotherWayIsNamed_data();
    void whatIsEncodedInAnotherWayIsNamed();
    void parametersOfPssAreNamed_data();
    void parametersOfPssAreNamed();
    void aKeyOfAnotherEncodingIsTheSameKey();
    void aRequestIsComparedInWhatBothHold();
    void theOtherWayRoundIsTheMirrorImage();
    void anExtensionIsSummedUpOnOneLine();
    void aSecondExtensionOfOneKindDoesNotHide();
};

void DifferenceTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void DifferenceTest::aCertificateEqualsItself()
{
    const QList<Difference> differences = compare(certificate(u"old"_s), certificate(u"old"_s));

    QVERIFY(areSame(differences));
    QVERIFY(differences.size() > 8);
    QCOMPARE(differences.constFirst().field, ComparedField::Subject);
    QCOMPARE(differences.constFirst().left, u"CN=a.test"_s);
}

void DifferenceTest::aRenewalIsToldFieldByField()
{
    const QStringList found = lines(compare(certificate(u"old"_s), certificate(u"renewed"_s)));

    const QStringList expected{u"subject  changed CN=a.test|O=New,CN=a.test"_s, u"name dns removed old.test|"_s,
        u"name ip added |10.0.0.1"_s, u"issuer  changed CN=issuer one|CN=issuer two"_s, u"serial  changed 01|02"_s,
        u"not_before  changed 2026-01-01T00:00:00Z|2026-03-01T00:00:00Z"_s,
        u"not_after  changed 2026-04-01T00:00:00Z|2026-04-14T23:59:59Z"_s, u"lifetime_days  changed 90|45"_s,
        u"extension 2.5.29.37 changed serverAuth (1.3.6.1.5.5.7.3.1), clientAuth (1.3.6.1.5.5.7.3.2)|serverAuth "
        "(1.3.6.1.5.5.7.3.1)"_s,
        u"extension 1.3.6.1.5.5.7.1.24 added |status_request (5)"_s};
    QStringList others = found;
    others.removeIf([](const QString &line) {
        return line.startsWith(u"key"_s) || line.contains(u"2.5.29.14"_s) || line.contains(u"2.5.29.35"_s);
    });
    QCOMPARE(others, expected);
    QVERIFY(found.filter(QRegularExpression(u"^key  changed ECDSA P-256, SHA-256 [0-9a-f]{64}\\|RSA 2048, SHA-256"_s))
                .size()
        == 1);
}

void DifferenceTest::theOrderOfNamesIsADifferenceOfTheExtension()
{
    const QStringList found = lines(compare(certificate(u"old"_s), certificate(u"reordered"_s)));

    QCOMPARE(found,
        (QStringList{u"serial  changed 01|03"_s,
            u"extension 2.5.29.17 changed dNSName a.test, dNSName old.test|dNSName old.test, dNSName a.test"_s}));
}

void DifferenceTest::aNameThatIsThereTwiceIsADifference_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("in the right one") << u"old"_s << u"twice"_s << QStringList{u"name dns changed a.test|a.test × 2"_s};
    QTest::newRow("in the left one") << u"twice"_s << u"old"_s << QStringList{u"name dns changed a.test × 2|a.test"_s};
    QTest::newRow("beside another") << u"old"_s << u"twice-and-less"_s
                                    << QStringList{
                                           u"name dns changed a.test|a.test × 2"_s, u"name dns removed old.test|"_s};
    QTest::newRow("in both") << u"twice-and-less"_s << u"twice"_s << QStringList{u"name dns added |old.test"_s};
    QTest::newRow("not on the other side")
        << u"asked"_s << u"twice"_s
        << QStringList{u"name dns removed asked.test|"_s, u"name dns changed a.test|a.test × 2"_s,
               u"name dns added |old.test"_s};
}

void DifferenceTest::aNameThatIsThereTwiceIsADifference()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    QFETCH(const QStringList, expected);

    QStringList found = lines(compare(left == u"asked" ? request() : certificate(left), certificate(right)));

    found.removeIf([](const QString &line) { return !line.startsWith(u"name"_s) && !line.contains(u"2.5.29.17"_s); });
    found.sort();
    QStringList sorted = expected;
    sorted.sort();
    QCOMPARE(found, sorted);
}

void DifferenceTest::theSameFieldsSignedAgainDifferInTheEncoding()
{
    const QStringList found = lines(compare(certificate(u"old"_s), certificate(u"resigned"_s)));

    QCOMPARE(found, QStringList{u"encoding  changed |"_s});
}

void DifferenceTest::whatIsEncodedInAnotherWayIsNamed_data()
{
    QTest::addColumn<QString>("expected");

    QTest::newRow("subject") << u"subject  changed CN=x (UTF8String)|CN=x (PrintableString)"_s;
    QTest::newRow("issuer") << u"issuer  changed CN=one (UTF8String)|CN=one (PrintableString)"_s;
    QTest::newRow("time")
        << u"not_before  changed 2026-09-01T00:00:00Z (UTCTime)|2026-09-01T00:00:00Z (GeneralizedTime)"_s;
    QTest::newRow("order") << u"extension_order  changed keyUsage, basicConstraints, subjectAltName|basicConstraints, "
                              "keyUsage, subjectAltName"_s;
    QTest::newRow("critical") << u"extension 2.5.29.17 changed dNSName x.test (DER 30110603551d11040a3008820678"
                                 "2e74657374)|dNSName x.test (DER 30140603551d11010100040a30088206782e74657374)"_s;
    QTest::newRow("default")
        << u"extension 2.5.29.19 changed critical; cA FALSE (DER 3000)|critical; cA FALSE (DER 3003010100)"_s;
}

void DifferenceTest::whatIsEncodedInAnotherWayIsNamed()
{
    QFETCH(const QString, expected);
    const QString name = u"encoded-"_s + QString::fromLatin1(QTest::currentDataTag());

    QCOMPARE(lines(compare(certificate(u"encoded-plain"_s), certificate(name))), QStringList{expected});
}

void DifferenceTest::parametersOfPssAreNamed_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("expected");
    const QString salt20 = u"rsassaPss (hashAlgorithm SHA-1, maskGenAlgorithm MGF1 with SHA-1, saltLength 20)"_s;
    const QString sha256 = u"rsassaPss (hashAlgorithm SHA-256, maskGenAlgorithm MGF1 with SHA-256, saltLength 32)"_s;
    QTest::newRow("hash") << u"sha1"_s << u"sha256"_s << salt20 + u'|' + sha256;
    QTest::newRow("mask") << u"sha256"_s << u"mask-of-sha1"_s
                          << sha256
            + u"|rsassaPss (hashAlgorithm SHA-256, maskGenAlgorithm MGF1 with SHA-1, saltLength 32)"_s;
    QTest::newRow("salt") << u"sha1-salt-32"_s << u"sha1"_s
                          << u"rsassaPss (hashAlgorithm SHA-1, maskGenAlgorithm MGF1 with SHA-1, saltLength 32)|"_s
            + salt20;
    QTest::newRow("none of them") << u"sha256"_s << u"sha256"_s << QString();
}

/// tests/data/pss/expect.txt has what openssl says of them.
void DifferenceTest::parametersOfPssAreNamed()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    QFETCH(const QString, expected);

    const QStringList all = lines(compare(certificate(u"../../pss/"_s + left), certificate(u"../../pss/"_s + right)));

    const QStringList found = all.filter(QRegularExpression(u"^signature_algorithm"_s));
    QCOMPARE(found.join(u';'), expected.isEmpty() ? QString() : u"signature_algorithm  changed "_s + expected);
    const QString keys
        = lines(compare(certificate(u"../../pss/free-key"_s), certificate(u"../../pss/restricted-key"_s)))
              .filter(QRegularExpression(u"^key"_s))
              .join(u';');
    QVERIFY2(keys.contains(u"|RSA-PSS 2048 (hashAlgorithm SHA-256, maskGenAlgorithm MGF1 with SHA-256, saltLength 32), "
                           "SHA-256 "_s),
        qPrintable(keys));
}

void DifferenceTest::aKeyOfAnotherEncodingIsTheSameKey()
{
    const Comparable plain = certificate(u"encoded-plain"_s);
    const Comparable compressed = certificate(u"encoded-key"_s);

    const QStringList found = lines(compare(plain, compressed));

    QCOMPARE(plain.keyIdentity(), compressed.keyIdentity());
    QCOMPARE(found.size(), 1);
    QVERIFY2(
        found.first().contains(u"(DER 3059"_s) && found.first().contains(u"(DER 3039"_s), qPrintable(found.first()));
}

void DifferenceTest::aRequestIsComparedInWhatBothHold()
{
    const QList<Difference> differences = compare(request(), certificate(u"old"_s));
    QStringList found = lines(differences);
    found.removeIf([](const QString &line) { return line.contains(u"2.5.29.14"_s) || line.contains(u"2.5.29.35"_s); });

    QCOMPARE(found,
        (QStringList{u"name dns removed asked.test|"_s, u"name dns added |old.test"_s,
            u"extension 2.5.29.37 added |serverAuth (1.3.6.1.5.5.7.3.1), clientAuth (1.3.6.1.5.5.7.3.2)"_s}));
    const auto key = std::find_if(
        differences.begin(), differences.end(), [](const Difference &one) { return one.field == ComparedField::Key; });
    QVERIFY(key != differences.end());
    QCOMPARE(key->kind, DifferenceKind::Same);
}

void DifferenceTest::theOtherWayRoundIsTheMirrorImage()
{
    const QList<Difference> there = compare(certificate(u"old"_s), certificate(u"renewed"_s));
    const QList<Difference> back = compare(certificate(u"renewed"_s), certificate(u"old"_s));

    QCOMPARE(back.size(), there.size());
    for (const Difference &one : there) {
        Difference mirror{one.field, one.kind, one.detail, one.right, one.left};
        if (one.kind == DifferenceKind::Added || one.kind == DifferenceKind::Removed)
            mirror.kind = one.kind == DifferenceKind::Added ? DifferenceKind::Removed : DifferenceKind::Added;
        QVERIFY2(back.contains(mirror), qPrintable(fieldKey(one.field) + one.detail));
    }
}

void DifferenceTest::anExtensionIsSummedUpOnOneLine()
{
    QCOMPARE(extensionSummary({u"2.5.29.15"_s, true, QByteArray::fromHex("030205a0")}),
        u"critical; digitalSignature, keyEncipherment"_s);
    QCOMPARE(extensionSummary({u"1.3.6.1.5.5.7.48.1.5"_s, false, QByteArray::fromHex("0500")}), u"present"_s);
    QCOMPARE(extensionSummary({u"1.2.3"_s, false, QByteArray::fromHex("ff")}), u"ff"_s);
    QCOMPARE(extensionSummary({u"2.5.29.30"_s, true, QByteArray::fromHex("300aa008300682047465 7374")}),
        u"critical; permittedSubtrees (dNSName test)"_s);
}

void DifferenceTest::aSecondExtensionOfOneKindDoesNotHide()
{
    // Renamed in place: the extended key usage becomes a second key usage.
    const QByteArray der = certificate(u"old"_s).der();
    QByteArray twice = der;
    twice.replace(QByteArray::fromHex("0603551d25"), QByteArray::fromHex("0603551d0f"));

    const QStringList found
        = lines(compare(certificate(u"old"_s), Comparable(*pki::Certificate::parse(twice, u"twice"_s))));

    QVERIFY(twice != der);
    QCOMPARE(found.filter(u"extension 2.5.29.37 removed"_s).size(), 1);
    QCOMPARE(
        found.filter(u"extension 2.5.29.15 changed critical; digitalSignature|critical; digitalSignature; "_s).size(),
        1);
}

QTEST_GUILESS_MAIN(DifferenceTest)
#include "difference_test.moc"
