#include "core/pki/spkac.h"

#include "pki_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::pki;
using namespace certwright::test;

namespace {

const QString source = u"request"_s;

QByteArray vector(const QString &name)
{
    return testData(u"spkac/"_s + name);
}

} // namespace

class SpkacTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachFormIsRead_data();
    void eachFormIsRead();
    void aBadSignatureIsShown();
    void whatIsNoneIsRefused();
};

void SpkacTest::eachFormIsRead_data()
{
    QTest::addColumn<QString>("file");

    for (const QString &file : {u"line.spkac"_s, u"bare.txt"_s, u"plain.der"_s, u"with-names.cnf"_s})
        QTest::newRow(qPrintable(file)) << file;
}

void SpkacTest::eachFormIsRead()
{
    QFETCH(QString, file);

    const Result<Spkac> spkac = readSpkac(vector(file), source);

    QVERIFY(spkac);
    QCOMPARE(spkac->challenge, u"hello there"_s);
    QVERIFY(spkac->signatureGood);
    QCOMPARE(spkac->spki, PrivateKey::parse(vector(u"key.pem"_s), nullptr, source).value().publicKeyDer());
    QCOMPARE(spkac->der, vector(u"plain.der"_s));
}

void SpkacTest::aBadSignatureIsShown()
{
    const Result<Spkac> spkac = readSpkac(vector(u"bad-signature.der"_s), source);

    QVERIFY(spkac && !spkac->signatureGood);
}

void SpkacTest::whatIsNoneIsRefused()
{
    const QByteArray whole = vector(u"plain.der"_s);
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY(!readSpkac(whole.first(size), source));
    for (const QByteArray &data : {QByteArray(whole + 'x'), QByteArray("SPKAC="), QByteArray("SPKAC=!!!!"),
             QByteArray("text"), QByteArray(2 * 1024 * 1024, 'A')})
        QVERIFY(!readSpkac(data, source));
}

QTEST_GUILESS_MAIN(SpkacTest)
#include "spkac_test.moc"
