#include "core/inspect/reader.h"
#include "tests/unit/inspect/inspect_fixture.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::inspect;
using namespace certwright::test;

namespace {

constexpr quint32 seed = 20261125;

QStringList files()
{
    const QStringList others{u"../../stores/all.sst"_s, u"../../profiles/binary.mobileconfig"_s,
        u"../../captures/mixed.pcap"_s, u"../../captures/tls.pcapng"_s, u"../../messy/words.txt"_s,
        u"../../messy/url.txt"_s};
    return QDir(QStringLiteral(CERTWRIGHT_TEST_DATA "/inspect/files")).entryList(QDir::Files, QDir::Name) + others;
}

QByteArray element(char tag, const QByteArray &content)
{
    QByteArray header(1, tag);
    header += '\x83';
    for (int shift = 16; shift >= 0; shift -= 8)
        header += static_cast<char>(content.size() >> shift);
    return header + content;
}

enum class Carried { AsContent, AsCertificate };

/// A signed message (RFC 5652 5.1) by nobody.
QByteArray messageWith(const QByteArray &inner, Carried carried)
{
    const QByteArray pkcs7("\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07");
    const QByteArray inside = element('\xa0', carried == Carried::AsContent ? element('\x04', inner) : inner);
    const QByteArray content
        = element('\x30', pkcs7 + '\x01' + (carried == Carried::AsContent ? inside : QByteArray()));
    return element('\x30',
        pkcs7 + '\x02'
            + element('\xa0',
                element('\x30',
                    "\x02\x01\x01" + element('\x31', {}) + content
                        + (carried == Carried::AsCertificate ? inside : QByteArray()) + element('\x31', {}))));
}

/// What must hold whatever was read: something is said, places lie in the input, members point back to containers, and
/// only what was parsed is shown as a certificate.
QString complaint(const ReadResult &result, qsizetype size)
{
    if (result.objects.isEmpty() && result.errors.isEmpty())
        return u"nothing is said"_s;
    for (int i = 0; i < result.objects.size(); ++i) {
        const FoundObject &object = result.objects.at(i);
        if (object.offset < 0 || object.size < 0 || object.offset + object.size > size)
            return u"object %1 lies outside"_s.arg(i);
        if (object.container >= i || (object.container >= 0 && !isContainer(result.objects.at(object.container))))
            return u"object %1 has no container before it"_s.arg(i);
        if (object.certificate && object.kind != ObjectKind::Certificate)
            return u"object %1 is a certificate of another kind"_s.arg(i);
        if (object.kind == ObjectKind::PrivateKey && !object.der.isEmpty())
            return u"object %1 shows a private key"_s.arg(i);
    }
    return {};
}

} // namespace

class MutationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void truncationsAreToldAndNeverCalledAnotherKind_data();
    void truncationsAreToldAndNeverCalledAnotherKind();
    void aDamagedLengthMakesADamagedCertificate_data();
    void aDamagedLengthMakesADamagedCertificate();
    void soundCertificatesBehindADamagedOneAreFound();
    void aDamagedOneInBase64IsToldToo();
    void aDamagedPropertyListIsCalledOne();
    void changedOctetsBreakNothing_data();
    void changedOctetsBreakNothing();
    void deepNestingEnds();
    void deepMessagesEnd_data();
    void deepMessagesEnd();
    void tinyObjectsAreCounted();
    void readingStopsWhenAsked();
    void whatWasFoundComesInBatches();
};

namespace {

QByteArray plainCertificate()
{
    return pki::Certificate::parse(inspectData(u"../../pki/certs/plain.pem"_s), u"plain"_s).value().der();
}

/// Where the lengths of a certificate's outer parts stand, down to those of its names and of its key.
QList<qsizetype> lengthPlaces(const QByteArray &der)
{
    QList<qsizetype> places;
    const auto walk = [&places, &der](auto &&self, qsizetype at, qsizetype end, int depth) -> void {
        while (at + 2 <= end) {
            const auto first = static_cast<quint8>(der[at + 1]);
            const qsizetype more = first > 0x80 ? first - 0x80 : 0;
            qsizetype size = more == 0 ? first : 0;
            places << at + 1;
            for (qsizetype i = 0; i < more; ++i) {
                size = size << 8 | static_cast<quint8>(der[at + 2 + i]);
                places << at + 2 + i;
            }
            const qsizetype content = at + 2 + more;
            if ((der[at] & 0x20) != 0 && depth < 3)
                self(self, content, content + size, depth + 1);
            at = content + size;
        }
    };
    walk(walk, 0, der.size(), 0);
    return places;
}

} // namespace

void MutationTest::aDamagedLengthMakesADamagedCertificate_data()
{
    QTest::addColumn<qsizetype>("place");
    QTest::addColumn<int>("change");
    const QByteArray der = plainCertificate();
    for (const qsizetype place : lengthPlaces(der)) {
        for (const int change : {0x01, 0x10, 0x40})
            QTest::addRow("byte %lld, changed by %d", static_cast<long long>(place), change) << place << change;
    }
}

void MutationTest::aDamagedLengthMakesADamagedCertificate()
{
    QFETCH(const qsizetype, place);
    QFETCH(const int, change);
    QByteArray der = plainCertificate();
    der[place] = static_cast<char>(der[place] ^ change);

    const ReadResult result = readObjects(der, u"x"_s);

    QVERIFY(!result.objects.isEmpty());
    const FoundObject &object = result.objects.first();
    QCOMPARE(object.kind, ObjectKind::Certificate);
    QVERIFY(object.problem || !result.errors.isEmpty() || object.certificate);
    for (const Error &error : result.errors)
        QVERIFY2(error.code != ErrorCode::UnknownObject && error.code != ErrorCode::NotACertificateFile, "not known");
}

void MutationTest::soundCertificatesBehindADamagedOneAreFound()
{
    const QByteArray der = plainCertificate();
    QByteArray damaged = der;
    damaged[7] = static_cast<char>(damaged[7] ^ 0x10); // of the part that is signed

    const ReadResult result = readObjects(damaged + der, u"x"_s);

    QCOMPARE(kindsOf(result), u"certificate,certificate"_s);
    QCOMPARE(result.objects[0].problem->code, ErrorCode::DamagedObject);
    QVERIFY(result.objects[1].certificate.has_value());
}

void MutationTest::aDamagedOneInBase64IsToldToo()
{
    QByteArray damaged = plainCertificate();
    damaged[7] = static_cast<char>(damaged[7] ^ 0x10);

    const ReadResult alone = readObjects(damaged.toBase64(), u"x"_s);
    const ReadResult inside
        = readObjects("certificate-authority-data: " + damaged.toBase64() + "\n" + "kind: Config\n", u"x"_s);

    for (const ReadResult &result : {alone, inside}) {
        QCOMPARE(kindsOf(result), u"certificate"_s);
        QCOMPARE(result.objects[0].problem->code, ErrorCode::DamagedObject);
    }
}

void MutationTest::aDamagedPropertyListIsCalledOne()
{
    QByteArray data = inspectData(u"../../profiles/binary.mobileconfig"_s);
    data.chop(8);

    const ReadResult result = readObjects(data, u"x.plist"_s);

    QVERIFY(result.errors.contains(Error{ErrorCode::DamagedObject, {u"x.plist"_s, u"property list"_s}}));
}

void MutationTest::truncationsAreToldAndNeverCalledAnotherKind_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : files())
        QTest::newRow(qPrintable(file)) << file;
}

void MutationTest::truncationsAreToldAndNeverCalledAnotherKind()
{
    QFETCH(const QString, file);
    const QByteArray data = inspectData(file);
    QSet<ObjectKind> whole{ObjectKind::Unknown};
    for (const FoundObject &object : readObjects(data, file).objects)
        whole.insert(object.kind);

    constexpr int cuts = 24;
    for (int i = 0; i < cuts; ++i) {
        const QByteArray cut = data.first(data.size() * i / cuts);
        const ReadResult result = readObjects(cut, file);
        QVERIFY2(complaint(result, cut.size()).isEmpty(), qPrintable(complaint(result, cut.size())));
        for (const FoundObject &object : result.objects)
            QVERIFY2(whole.contains(object.kind), qPrintable(kindKey(object.kind) + u" at "_s + QString::number(i)));
    }
}

void MutationTest::changedOctetsBreakNothing_data()
{
    truncationsAreToldAndNeverCalledAnotherKind_data();
}

void MutationTest::changedOctetsBreakNothing()
{
    QFETCH(const QString, file);
    const QByteArray data = inspectData(file);
    QRandomGenerator random(seed);
    const bool isCostly = file.startsWith(u"gnutls-") || file == u"nss.p12"_s; // 600 000 rounds each time

    for (int i = 0; i < (isCostly ? 2 : 40); ++i) {
        QByteArray changed = data;
        for (int j = 0; j <= i % 4; ++j)
            changed[random.bounded(static_cast<int>(changed.size()))] = static_cast<char>(random.bounded(256));
        const ReadResult result = readWith(changed, file, i % 8 == 0 ? u"secret"_s : u"-"_s);
        QVERIFY2(complaint(result, changed.size()).isEmpty(), qPrintable(complaint(result, changed.size())));
    }
}

void MutationTest::deepNestingEnds()
{
    const QByteArray open = QByteArray("\x30\x80").repeated(2'000'000);
    const QByteArray definite = QByteArray("\x30\x84\x00\xff\xff\xff", 6).repeated(500'000);

    for (const QByteArray &data : {open, definite, QByteArray(open + QByteArray(open.size(), '\0'))}) {
        const ReadResult result = readObjects(data, u"x"_s);
        QVERIFY2(complaint(result, data.size()).isEmpty(), qPrintable(complaint(result, data.size())));
    }
}

void MutationTest::deepMessagesEnd_data()
{
    QTest::addColumn<Carried>("carried");
    QTest::newRow("in each other's content") << Carried::AsContent;
    QTest::newRow("among each other's certificates") << Carried::AsCertificate;
}

void MutationTest::deepMessagesEnd()
{
    QFETCH(const Carried, carried);
    QByteArray data("\x30\x0b\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x01");
    for (int i = 0; i < 3000; ++i)
        data = messageWith(data, carried);

    const ReadResult result = readObjects(data, u"x"_s);

    QVERIFY2(complaint(result, data.size()).isEmpty(), qPrintable(complaint(result, data.size())));
    QVERIFY(result.objects.size() < 20);
    QVERIFY(std::any_of(result.errors.cbegin(), result.errors.cend(),
        [](const Error &error) { return error.code == ErrorCode::NestedTooDeeply; }));
}

void MutationTest::tinyObjectsAreCounted()
{
    const QByteArray data = QByteArray("\x30\x03\x0a\x01\x06", 5).repeated(static_cast<int>(maxObjects) + 1000);

    const ReadResult result = readObjects(data, u"x"_s);

    QCOMPARE(result.objects.size(), maxObjects);
    QCOMPARE(result.errors.constLast().code, ErrorCode::TooManyObjects);
}

void MutationTest::readingStopsWhenAsked()
{
    const QByteArray data = inspectData(u"with-unknown-block.pem"_s).repeated(100);
    int asked = 0;
    ReadOptions options;
    options.stop = [&asked] { return ++asked > 10; };

    const ReadResult result = readObjects(data, u"x"_s, options);

    QVERIFY(result.objects.size() <= 10);
    QCOMPARE(result.errors.constLast().code, ErrorCode::Cancelled);
}

void MutationTest::whatWasFoundComesInBatches()
{
    const QByteArray data = inspectData(u"trusted.pem"_s).repeated(2000);
    QList<FoundObject> gathered;
    ReadOptions options;
    options.found = [&gathered](const QList<FoundObject> &batch) { gathered += batch; };

    const ReadResult result = readObjects(data, u"x"_s, options);

    QCOMPARE(gathered.size(), result.objects.size());
    QCOMPARE(gathered.constLast().offset, result.objects.constLast().offset);
}

QTEST_GUILESS_MAIN(MutationTest)
#include "mutation_test.moc"
