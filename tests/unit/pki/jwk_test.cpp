#include "core/pki/jwk.h"

#include "core/ossl/features.h"
#include "core/pki/json_tree.h"
#include "pki_fixture.h"

#include <QCryptographicHash>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::pki;
using namespace certwright::test;

namespace {

const QString source = u"keys"_s;

QByteArray vector(const QString &name)
{
    return testData(u"jwk/"_s + name);
}

QString sha256(const QByteArray &data)
{
    return QString::fromLatin1(QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex());
}

} // namespace

class JwkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysOfOtherProgramsAreRead_data();
    void keysOfOtherProgramsAreRead();
    void aSeedOfAnotherKeyIsDamage();
    void eachKeyKnowsItsPlace();
    void unknownTypesAreNamed();
    void manyKeysWithoutPrimesCostNoTime();
    void contradictionsToTheCertificateAreTold();
    void brokenAndOddMembersAreTold();
    void damagedMembersAreDamage_data();
    void damagedMembersAreDamage();
    void keysInsideOfOtherTextsAreFound();
    void whatIsNoKeyIsRefused_data();
    void whatIsNoKeyIsRefused();
    void theTreeNamesPlacesAndUndoesEscapes();
    void deepAndEndlessTextIsRefused();
};

void JwkTest::keysOfOtherProgramsAreRead_data()
{
    QTest::addColumn<QStringList>("expected");

    for (const QString &line : QString::fromUtf8(vector(u"expect.txt"_s)).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList words = line.split(u'\t');
        QTest::newRow(qPrintable(words.first(5).join(u' '))) << words;
    }
}

void JwkTest::keysOfOtherProgramsAreRead()
{
    QFETCH(QStringList, expected);

    const Result<QList<Jwk>> keys = readJwk(vector(expected.at(0)), source);

    QVERIFY(isJwk(vector(expected.at(0))));
    QVERIFY(keys && keys->size() > expected.at(1).toInt());
    const Jwk &key = keys->at(expected.at(1).toInt());
    const bool isPrivate = expected.at(4) == u"private";
    QCOMPARE(key.type, expected.at(2));
    QCOMPARE(key.curve, expected.at(3) == u"-" ? QString() : expected.at(3));
    QCOMPARE(key.isPrivate, isPrivate);
    QCOMPARE(key.certificates.size(), expected.at(6).toInt());
    for (const QByteArray &der : key.certificates) {
        const Result<Certificate> certificate = Certificate::parse(der, source);
        QVERIFY(certificate);
        QCOMPARE(certificate->publicKeyDer(), key.spki);
    }
    if (expected.at(5) == u"-")
        return;
    QCOMPARE(sha256(key.spki), expected.at(5));
    if (expected.at(2) == u"AKP" && !(isPrivate && ossl::canGenerate("ML-DSA-44"))) {
        QCOMPARE(key.problem, (Error{ErrorCode::UnsupportedAlgorithm, {u"JWK AKP"_s}}));
        return;
    }
    QVERIFY(!key.problem);
    QCOMPARE(key.key.has_value(), isPrivate);
    if (!isPrivate)
        return;
    QCOMPARE(key.key->publicKeyDer(), key.spki);
    if (expected.at(2) == u"AKP")
        return; // the openssl of the path may be an older one
    const Result<SecureBytes> pem = key.key->toPem();
    QVERIFY(pem);
    const RunResult read = openssl({u"pkey"_s, u"-pubout"_s, u"-outform"_s, u"DER"_s}, pem->view().toByteArray());
    QVERIFY2(read.ok(), read.report().constData());
    QCOMPARE(read.out, key.spki);
}

void JwkTest::aSeedOfAnotherKeyIsDamage()
{
    if (!ossl::canGenerate("ML-DSA-44"))
        QSKIP("this OpenSSL has no ML-DSA");
    QByteArray text = vector(u"rfc9964.json"_s);
    text.replace("\"priv\":\"A", "\"priv\":\"B");

    const Result<QList<Jwk>> keys = readJwk(text, source);

    QVERIFY(keys && !keys->first().key);
    QCOMPARE(keys->first().problem, (Error{ErrorCode::DamagedObject, {source}}));
    QVERIFY(!keys->first().spki.isEmpty());
}

void JwkTest::eachKeyKnowsItsPlace()
{
    const QByteArray text = vector(u"set.json"_s);
    const Result<QList<Jwk>> keys = readJwk(text, source);
    QVERIFY(keys);

    for (const Jwk &key : *keys) {
        const QByteArray object = text.sliced(key.offset, key.size);
        QVERIFY(object.startsWith('{') && object.endsWith('}'));
        QVERIFY(object.contains(QByteArray("\"kty\": \"" + key.type.toLatin1())));
    }
}

void JwkTest::unknownTypesAreNamed()
{
    const Result<QList<Jwk>> keys = readJwk(
        R"({"keys":[{"kty":"AKP","alg":"ML-DSA-44"},{"kty":"EC","crv":"P-999","x":"AA","y":"AA"},{"no":"key"}]})",
        source);

    QVERIFY(keys);
    QCOMPARE(keys->size(), 2);
    QCOMPARE(keys->at(0).problem, (Error{ErrorCode::UnsupportedAlgorithm, {u"JWK AKP"_s}}));
    QCOMPARE(keys->at(1).problem, (Error{ErrorCode::UnsupportedAlgorithm, {u"JWK EC P-999"_s}}));
}

void JwkTest::manyKeysWithoutPrimesCostNoTime()
{
    const QByteArray one = vector(u"rsa-only-d.json"_s);
    QByteArray list = one;
    for (int i = 1; i < 20; ++i)
        list += ',' + one;

    const Result<QList<Jwk>> keys = readJwk(QByteArray("{\"keys\":[" + list + "]}"), source);

    QVERIFY(keys && keys->size() == 20);
    const auto isOpen = [](const Jwk &key) { return key.key.has_value(); };
    QCOMPARE(std::count_if(keys->cbegin(), keys->cend(), isOpen), 8);
    QCOMPARE(keys->last().problem, (Error{ErrorCode::UnsupportedAlgorithm, {u"JWK RSA without primes"_s}}));
    QCOMPARE(keys->last().spki, keys->first().spki);
}

void JwkTest::contradictionsToTheCertificateAreTold()
{
    const Result<QList<Jwk>> keys = readJwk(testData(u"jwk_contradictions/set.json"_s), source);
    QVERIFY(keys);

    QStringList found;
    for (qsizetype i = 0; i < keys->size(); ++i) {
        const Jwk &key = keys->at(i);
        const QString members = key.contradictions.join(u',');
        found.append(u"%1\t%2\t%3"_s.arg(
            QString::number(i), key.id.isEmpty() ? u"-"_s : key.id, members.isEmpty() ? u"-"_s : members));
        QVERIFY(!key.spki.isEmpty() && !key.problem);
    }

    const QString expected = QString::fromUtf8(testData(u"jwk_contradictions/expect.txt"_s));
    QCOMPARE(found, expected.split(u'\n', Qt::SkipEmptyParts));
}

void JwkTest::brokenAndOddMembersAreTold()
{
    const Result<QList<Jwk>> keys = readJwk(testData(u"jwk_members/set.json"_s), source);
    QVERIFY(keys);

    const QByteArray certificate = keys->constFirst().certificates.value(0);
    const auto orNone = [](const QString &text) { return text.isEmpty() ? u"-"_s : text; };
    QStringList found;
    for (const Jwk &key : *keys) {
        const QStringList words{orNone(key.id), orNone(key.unreadable.join(u',')), orNone(key.misencoded.join(u',')),
            QString::number(key.certificates.count(certificate))};
        found.append(words.join(u'\t'));
        QVERIFY(!key.spki.isEmpty() && !key.problem);
        QVERIFY(!key.contradictions.contains(u"x5c"_s));
    }

    QVERIFY(Certificate::parse(certificate, source));
    const QString expected = QString::fromUtf8(testData(u"jwk_members/expect.txt"_s));
    QCOMPARE(found, expected.split(u'\n', Qt::SkipEmptyParts));
}

void JwkTest::damagedMembersAreDamage_data()
{
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("no modulus") << QByteArray(R"({"kty":"RSA","e":"AQAB"})");
    QTest::newRow("another exponent without primes")
        << vector(u"rsa-only-d.json"_s).replace("\"e\": \"AQAB\"", "\"e\": \"AQAH\"");
    QTest::newRow("no base64") << QByteArray(R"({"kty":"RSA","n":"!!!","e":"AQAB"})");
    QTest::newRow("even modulus") << QByteArray(R"({"kty":"RSA","n":"gAAA","e":"Aw"})");
    QTest::newRow("exponent beyond the modulus") << QByteArray(R"({"kty":"RSA","n":"_w","e":"AQAB"})");
    QTest::newRow("point not on the curve")
        << QByteArray(R"({"kty":"EC","crv":"P-256","x":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAE",)"
                      R"("y":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAE"})");
    QTest::newRow("short coordinate") << QByteArray(R"({"kty":"EC","crv":"P-256","x":"AAA","y":"AAA"})");
    QTest::newRow("secret of another key")
        << QByteArray(R"({"kty":"OKP","crv":"Ed25519","d":"nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2B",)"
                      R"("x":"21qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})");
    QTest::newRow("members that are no strings") << QByteArray(R"({"kty":"OKP","crv":"Ed25519","x":[1,2]})");
}

void JwkTest::damagedMembersAreDamage()
{
    QFETCH(QByteArray, text);

    const Result<QList<Jwk>> keys = readJwk(text, source);

    QVERIFY(keys);
    QCOMPARE(keys->size(), 1);
    QCOMPARE(keys->constFirst().problem, (Error{ErrorCode::DamagedObject, {source}}));
    QVERIFY(keys->constFirst().spki.isEmpty() && !keys->constFirst().key);
}

void JwkTest::keysInsideOfOtherTextsAreFound()
{
    const QByteArray key = R"({"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})";
    const QByteArray metadata = R"({"issuer":"x","jwks":{"keys":[)" + key + R"(]},"also":[)" + key + "]}";

    const Result<QList<Jwk>> keys = readJwk(metadata, source);

    QVERIFY(keys);
    QCOMPARE(keys->size(), 2);
    QCOMPARE(keys->at(0).offset, metadata.indexOf(key));
    QCOMPARE(keys->at(1).offset, metadata.lastIndexOf(key));
    QVERIFY(!keys->at(1).spki.isEmpty() && !keys->at(1).problem);
}

void JwkTest::whatIsNoKeyIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("kty");
    QTest::newRow("another object") << QByteArray(R"({"a":{"kty":"RSA"}})");
    QTest::newRow("an empty set") << QByteArray(R"({"keys":[]})");
    QTest::newRow("cut") << QByteArray(R"({"kty":"oct")");
    QTest::newRow("more behind") << QByteArray(R"({"kty":"oct"}})");
    QTest::newRow("a string at the top") << QByteArray(R"("kty")");
    QTest::newRow("missing comma") << QByteArray(R"({"kty":"oct" "k":"AA"})");
    QTest::newRow("open string") << QByteArray("{\"kty\":\"oct\\");
}

void JwkTest::whatIsNoKeyIsRefused()
{
    QFETCH(QByteArray, text);

    QVERIFY(!isJwk(text));
    QVERIFY(!readJwk(text, source));
}

void JwkTest::theTreeNamesPlacesAndUndoesEscapes()
{
    const QByteArray text = R"({"a":[1,true,{"b\n":"x\/y\u00e9\n"}],"c":"d"})";

    const std::optional<JsonTree> tree = JsonTree::parse(text);

    QVERIFY(tree);
    QCOMPARE(tree->nodes().size(), 7);
    QCOMPARE(tree->path(5), u"a[2].b\\n"_s);
    QCOMPARE(tree->text(5), QByteArray("x/y\xc3\xa9\n"));
    QVERIFY(tree->nodes().at(3).kind == JsonTree::Kind::Literal && tree->text(3).isEmpty());
    QCOMPARE(tree->memberText(0, "c"), QByteArray("d"));
    QCOMPARE(text.sliced(tree->nodes().at(1).offset, tree->nodes().at(1).size),
        QByteArray(R"([1,true,{"b\n":"x\/y\u00e9\n"}])"));
}

void JwkTest::deepAndEndlessTextIsRefused()
{
    QVERIFY(JsonTree::parse(QByteArray(QByteArray(64, '[') + QByteArray(64, ']'))));
    QVERIFY(!JsonTree::parse(QByteArray(QByteArray(65, '[') + QByteArray(65, ']'))));
    QVERIFY(!JsonTree::parse(QByteArray("[" + QByteArray("\"\",").repeated(200'001) + "\"\"]")));
    const std::optional<JsonTree> numbers
        = JsonTree::parse(QByteArray("[" + QByteArray("7,").repeated(200'001) + "\"\"]"));
    QVERIFY(numbers);
    QCOMPARE(numbers->nodes().size(), 200'002);
    QCOMPARE(numbers->nodes().constLast().index, 200'001);
}

QTEST_GUILESS_MAIN(JwkTest)
#include "jwk_test.moc"
