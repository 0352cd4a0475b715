#include "core/verify/debian_keys.h"

#include "core/pki/pem.h"
#include "core/verify/weak_key.h"
#include "tests/weak_keys/debian_rsa.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace certwright;
using namespace certwright::test;
using namespace certwright::verify;
using namespace Qt::StringLiterals;

namespace {

struct KeyOrigin {
    Maker maker;
    Platform platform;
    quint32 processId;
    int bits;
};

/// "2048-powerpc-openssl-old-32767"
KeyOrigin originOf(const QString &name)
{
    const QStringList parts = name.split(u'-');
    const QString maker = parts.value(2) + u'-' + parts.value(3);
    return {maker == u"openssl-rnd"   ? Maker::OpensslWithRnd
            : maker == u"openssl-old" ? Maker::OpensslOld
            : maker == u"openssl-new" ? Maker::OpensslNew
                                      : Maker::SshKeygen,
        parts.value(1) == u"i386"        ? i386
            : parts.value(1) == u"amd64" ? amd64
                                         : powerpc,
        parts.value(4).toUInt(), parts.value(0).toInt()};
}

QDir keyFolder()
{
    return QDir(QStringLiteral(CERTWRIGHT_TEST_DATA "/weak_keys/debian"));
}

QByteArray spkiOf(const QString &fileName)
{
    QFile file(keyFolder().filePath(fileName));
    return file.open(QIODevice::ReadOnly) ? pki::pemBlocks(file.readAll()).value(0).der : QByteArray();
}

} // namespace

class DebianKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Made by the real programs: github.com/badkeys/debianopenssl.
    void realKeysAreKnown_data()
    {
        QTest::addColumn<QString>("fileName");
        const QStringList names = keyFolder().entryList({u"*.pem"_s});
        QCOMPARE(names.size(), 5);
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << name;
    }

    void realKeysAreKnown()
    {
        QFETCH(const QString, fileName);
        const std::optional<RsaNumbers> numbers = rsaNumbers(spkiOf(fileName));
        QVERIFY(numbers);
        const KeyOrigin origin = originOf(fileName.chopped(4));

        const QByteArray made = debianModulus(origin.maker, origin.platform, origin.processId, origin.bits);

        QCOMPARE(made.toHex(), numbers->modulus.toHex());
        QVERIFY(isDebianKey(numbers->modulus));
        QCOMPARE(weakKeyFindings(spkiOf(fileName)).constLast().id, FindingId::KeyDebianWeak);
    }

    /// One of each kind, under another process id for each.
    void theListHoldsWhatTheProgramMakes()
    {
        quint32 processId = 12345;
        for (const Platform &platform : {i386, amd64, powerpc}) {
            for (const Maker maker : {Maker::OpensslWithRnd, Maker::OpensslOld, Maker::OpensslNew, Maker::SshKeygen}) {
                processId = (processId * 7 + 1) % 32768;
                QVERIFY(isDebianKey(debianModulus(maker, platform, processId, 2048)));
                QVERIFY(maker == Maker::SshKeygen || isDebianKey(debianModulus(maker, platform, processId, 1024)));
            }
        }
        QVERIFY(isDebianKey(debianModulus(Maker::OpensslNew, amd64, 0, 2048)));
        QVERIFY(isDebianKey(debianModulus(Maker::OpensslNew, amd64, 32767, 2048)));
    }

    void otherKeysAreNot()
    {
        QVERIFY(!isDebianKey({}));
        QVERIFY(!isDebianKey(QByteArray(256, '\xff')));
        QVERIFY(!isDebianKey(QByteArray(512, '\xff')));
        QVERIFY(!isDebianKey(debianModulus(Maker::OpensslNew, amd64, 32768, 2048))); // no process had such an id
        QVERIFY(!isDebianKey(debianModulus(Maker::SshKeygen, amd64, 1, 1024)));
    }
};

QTEST_APPLESS_MAIN(DebianKeysTest)
#include "debian_keys_test.moc"
