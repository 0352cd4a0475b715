#include "core/inspect/reader.h"
#include "tests/unit/inspect/inspect_fixture.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::inspect;
using namespace certwright::test;

/// Certificates whose lengths do not fit, and sound ones behind them.
class DamagedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void both_data();
    void bothAreTold_data() { both_data(); }
    void bothAreTold();
    void theSoundOneHasItsPlace_data() { both_data(); }
    void theSoundOneHasItsPlace();
    void manyThatRunOverCostLinearTime();
    void ofSeveralKeysTheDamagedOneIsToldWithItsPlace();
    void whatIsDamagedAsAWholeHasNoPlace();
    void whatIsAllThereButWronglyEncodedIsToldApart_data();
    void whatIsAllThereButWronglyEncodedIsToldApart();
    void contradictionsOfAKeyAreErrorsAndDropNothing();
    void brokenMembersOfAKeyAreErrorsAndDropNothing();
    void whatStandsBesideKeysIsReadToo();
};

void DamagedTest::both_data()
{
    QTest::addColumn<QStringList>("row");
    for (const QStringList &row : expectations(u"damaged/expect.txt"_s))
        QTest::newRow(qPrintable(row[0])) << row;
}

void DamagedTest::bothAreTold()
{
    QFETCH(const QStringList, row);

    const ReadResult result = readWith(inspectData(row[0]), row[0], row[1]);

    QCOMPARE(kindsOf(result), row[2]);
    QCOMPARE(errorsOf(result), row[3]);
}

void DamagedTest::theSoundOneHasItsPlace()
{
    QFETCH(const QStringList, row);
    const QByteArray data = inspectData(row[0]);
    const QByteArray sound = inspectData(u"../../damaged/sound.der"_s);

    const ReadResult result = readObjects(data, u"x"_s);

    QVERIFY(!result.objects.isEmpty());
    const FoundObject &last = result.objects.constLast();
    QVERIFY(last.certificate && !last.problem);
    QCOMPARE(last.der, sound);
    if (last.format == ObjectFormat::Der)
        QCOMPARE(data.sliced(last.offset, last.size), sound);
}

/// RFC 7517 5: the point of the second is not on its curve.
void DamagedTest::ofSeveralKeysTheDamagedOneIsToldWithItsPlace()
{
    const QByteArray sound = R"({"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})";
    const QByteArray damaged = R"({"kty":"EC","crv":"P-256","x":"AA","y":"BB"})";
    const QByteArray set = R"({"keys":[)" + sound + ',' + damaged + "]}";

    const ReadResult result = readObjects(set, u"x"_s);

    QCOMPARE(result.objects.size(), 2);
    QCOMPARE(result.errors.size(), 1);
    QCOMPARE(result.objects[1].problem, result.errors[0]);
    QCOMPARE(result.errors[0].args, (QStringList{u"x"_s, u"public-key"_s, QString::number(set.indexOf(damaged))}));
}

void DamagedTest::whatIsDamagedAsAWholeHasNoPlace()
{
    const QByteArray one = inspectData(u"../../damaged/too-short.der"_s);
    const QByteArray sound = inspectData(u"../../damaged/sound.der"_s);

    const ReadResult result = readObjects(one.first(one.size() - sound.size()), u"x"_s);

    QCOMPARE(errorsOf(result), u"damaged-object"_s);
    QCOMPARE(result.errors[0].args, QStringList{u"x"_s});
}

void DamagedTest::whatIsAllThereButWronglyEncodedIsToldApart_data()
{
    QTest::addColumn<QStringList>("row");
    for (const QStringList &row : expectations(u"ill_encoded/expect.txt"_s))
        QTest::newRow(qPrintable(row[0])) << row;
}

void DamagedTest::whatIsAllThereButWronglyEncodedIsToldApart()
{
    QFETCH(const QStringList, row);

    const ReadResult result = readObjects(inspectData(u"../../ill_encoded/"_s + row[0]), u"x"_s);

    const FoundObject &object = result.objects.constFirst();
    const QStringList args{u"x"_s, row[1], QString::number(object.offset), u"encoding"_s, row[2], row[3]};
    QCOMPARE(result.errors.size(), 1);
    QCOMPARE(result.errors[0].code, ErrorCode::DamagedObject);
    QCOMPARE(result.errors[0].args, args);
    QCOMPARE(object.problem, result.errors[0]);
    QVERIFY(object.kind != ObjectKind::Certificate || object.problem->detail.contains(u"asn1"_s));
}

void DamagedTest::contradictionsOfAKeyAreErrorsAndDropNothing()
{
    const QByteArray set = inspectData(u"../../jwk_contradictions/set.json"_s);
    const auto place
        = [&set](const QByteArray &start) { return QString::number(set.lastIndexOf('{', set.indexOf(start))); };

    const ReadResult result = readObjects(set, u"x"_s);

    QCOMPARE(kindsOf(result).count(u"-key"_s), 12);
    QCOMPARE(kindsOf(result).count(u"certificate"_s), 14);
    QCOMPARE(result.errors.size(), 12);
    QCOMPARE(
        result.errors[0].args, (QStringList{u"x"_s, u"jwk encoding"_s, place("\"digits\""), u"x5t"_s, u"digits"_s}));
    QCOMPARE(result.errors[2].args, (QStringList{u"x"_s, u"jwk"_s, place("\"20261127\""), u"x5c"_s, u"20261127"_s}));
    QCOMPARE(result.errors[6].args, (QStringList{u"x"_s, u"jwk"_s, place("\"sha256\""), u"x5t#S256"_s, u"sha256"_s}));
    QCOMPARE(result.errors[7].args,
        (QStringList{u"x"_s, u"jwk unreadable"_s, place("\"no digest\""), u"x5t"_s, u"no digest"_s}));
    QCOMPARE(result.errors[11].args.size(), 4);
    for (const Error &error : result.errors)
        QCOMPARE(error.code, ErrorCode::DamagedObject);
    for (const FoundObject &object : result.objects)
        QVERIFY(!object.problem && object.key);
}

void DamagedTest::brokenMembersOfAKeyAreErrorsAndDropNothing()
{
    const QByteArray set = inspectData(u"../../jwk_members/set.json"_s);
    const QString block = QString::number(set.lastIndexOf("-----BEGIN "));
    const auto isOfBlock = [&block](const Error &error) { return error.args.value(2) == block; };

    const ReadResult result = readObjects(set, u"x"_s);

    QCOMPARE(kindsOf(result).count(u"public-key"_s), 20);
    QCOMPARE(kindsOf(result).count(u"certificate"_s), 14);
    QCOMPARE(result.objects.size(), 34);
    QCOMPARE(result.errors.size(), 24);
    for (const Error &error : result.errors)
        QVERIFY(
            error.code == ErrorCode::DamagedObject && (error.args.value(1).startsWith(u"jwk "_s) || isOfBlock(error)));
    for (const FoundObject &object : result.objects)
        QVERIFY(object.problem ? isOfBlock(*object.problem) : object.key.has_value());
}

void DamagedTest::whatStandsBesideKeysIsReadToo()
{
    const QByteArray set = inspectData(u"../../jwk_members/mixed.json"_s);
    const auto argsAt = [&set](const QString &what, const QByteArray &start) {
        return QStringList{u"x"_s, what, QString::number(set.indexOf(start))};
    };

    const ReadResult result = readObjects(set, u"x"_s);

    QCOMPARE(kindsOf(result).count(u"public-key"_s), 4);
    QCOMPARE(kindsOf(result).count(u"certificate"_s), 3);
    QCOMPARE(result.objects.at(1).format, ObjectFormat::Jwk);
    QCOMPARE(result.objects.at(5).format, ObjectFormat::Pem);
    QCOMPARE(result.objects.at(5).offset, set.lastIndexOf("-----BEGIN"));
    QCOMPARE(result.objects.at(4).format, ObjectFormat::Base64);
    QCOMPARE(result.objects.at(4).offset, set.indexOf("\"cert\": \"") + 9);
    QCOMPARE(result.objects.at(4).name, u"keys[4].cert"_s);
    QCOMPARE(result.errors.size(), 4);
    QCOMPARE(result.errors[2].args, argsAt(u"jwk entry"_s, "7,"));
    QCOMPARE(result.errors[3].args, argsAt(u"jwk entry"_s, "{\n   \"kid\": \"nothing\""));
}

/// Each says that all the rest is its own.
void DamagedTest::manyThatRunOverCostLinearTime()
{
    const QByteArray one = inspectData(u"../../damaged/far-beyond.der"_s);
    const QByteArray sound = inspectData(u"../../damaged/sound.der"_s);
    const QByteArray damaged = one.first(one.size() - sound.size());
    constexpr qsizetype count = 20'000;
    QElapsedTimer timer;
    timer.start();

    const ReadResult binary = readObjects(damaged.repeated(count) + sound, u"x"_s);
    const ReadResult text
        = readObjects(QByteArray(damaged.toBase64() + ' ').repeated(count) + sound.toBase64(), u"x"_s);

    QVERIFY(binary.objects.constLast().der == sound);
    QVERIFY(text.objects.constLast().der == sound);
    QVERIFY(timer.elapsed() < 10'000);
}

QTEST_GUILESS_MAIN(DamagedTest)
#include "damaged_test.moc"
