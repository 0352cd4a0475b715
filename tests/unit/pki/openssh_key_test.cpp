#include "core/pki/openssh_key.h"

#include "pki_fixture.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::pki;
using namespace certwright::test;

namespace {

const QString source = u"key"_s;

QByteArray vector(const QString &name)
{
    return testData(u"openssh/"_s + name);
}

QByteArray body(const QString &name)
{
    return pemBody(u"openssh/"_s + name);
}

QByteArray sha256(const QByteArray &data)
{
    return QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex();
}

} // namespace

class OpenSshKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sshKeygensKeysAreRead_data();
    void sshKeygensKeysAreRead();
    void aLockedKeyShowsItsPublicHalf();
    void aTypeWithoutUseIsNamed();
    void halvesOfDifferentKeysAreDamage();
    void everyTruncationIsDamage();
    void everyFlippedByteIsNoticedOrHarmless();
    void authorizedKeysAreReadLineByLine();
    void hostKeysAndOtherTextAreNoPublicKeys();
    void aNegativeNumberIsNoKey();
};

void OpenSshKeyTest::sshKeygensKeysAreRead_data()
{
    QTest::addColumn<QStringList>("expected");

    for (const QString &line : QString::fromUtf8(vector(u"expect.txt"_s)).split(u'\n', Qt::SkipEmptyParts))
        QTest::newRow(qPrintable(line.section(u'\t', 0, 0))) << line.split(u'\t');
}

void OpenSshKeyTest::sshKeygensKeysAreRead()
{
    QFETCH(QStringList, expected);
    const QString name = expected.at(0);

    const Result<OpenSshKey> key = readOpenSshKey(body(name), source);
    const QList<SshPublicKey> lines = readSshPublicKeys(vector(name + u".pub"_s));

    QVERIFY(key);
    QCOMPARE(key->publicKey.type, expected.at(1));
    QCOMPARE(sha256(key->publicKey.spki), expected.at(2).toLatin1());
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.constFirst().type, expected.at(1));
    QCOMPARE(lines.constFirst().spki, key->publicKey.spki);
    QCOMPARE(lines.constFirst().blob, key->publicKey.blob);
    QCOMPARE(lines.constFirst().comment, expected.at(3));
    QCOMPARE(key->encrypted, name.startsWith(u"locked"_s));
    if (key->encrypted)
        return;
    QVERIFY(key->key && !key->problem);
    QCOMPARE(key->key->publicKeyDer(), key->publicKey.spki);
    QCOMPARE(key->publicKey.comment, expected.at(3));
    const Result<SecureBytes> pem = key->key->toPem();
    QVERIFY(pem);
    const RunResult check = openssl({u"pkey"_s, u"-check"_s, u"-noout"_s}, pem->view().toByteArray());
    QVERIFY2(check.out.contains("Key is valid") || name == u"ed25519", check.report().constData());
}

void OpenSshKeyTest::aLockedKeyShowsItsPublicHalf()
{
    const Result<OpenSshKey> key = readOpenSshKey(body(u"locked-rsa"_s), source);

    QVERIFY(key && key->encrypted && !key->key);
    QCOMPARE(key->cipher, u"aes128-cbc"_s);
    QCOMPARE(key->problem, (Error{ErrorCode::PassphraseNeeded, {source}}));
    QVERIFY(!key->publicKey.spki.isEmpty());
}

void OpenSshKeyTest::aTypeWithoutUseIsNamed()
{
    const Result<OpenSshKey> key = readOpenSshKey(body(u"dss"_s).replace("ssh-dss", "ssh-new"), source);

    QVERIFY(key && !key->key);
    QCOMPARE(key->problem, (Error{ErrorCode::UnsupportedAlgorithm, {u"ssh-new"_s}}));
    QVERIFY(key->publicKey.spki.isEmpty());
}

void OpenSshKeyTest::halvesOfDifferentKeysAreDamage()
{
    QByteArray changed = body(u"dss"_s);
    const qsizetype comment = changed.lastIndexOf(QByteArray("\0\0\0\3old", 7));
    QVERIFY(comment > 0);
    changed[comment - 1] = static_cast<char>(changed.at(comment - 1) ^ 1); // the last octet of the private number

    const Result<OpenSshKey> key = readOpenSshKey(changed, source);

    QVERIFY(key && !key->key);
    QCOMPARE(key->problem, (Error{ErrorCode::DamagedObject, {source}}));
}

void OpenSshKeyTest::everyTruncationIsDamage()
{
    for (const QString &name : {u"rsa"_s, u"ed25519"_s}) {
        const QByteArray whole = body(name);
        QVERIFY(readOpenSshKey(whole, source));
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY2(!readOpenSshKey(whole.first(size), source), qPrintable(QString::number(size)));
    }
}

void OpenSshKeyTest::everyFlippedByteIsNoticedOrHarmless()
{
    const QByteArray whole = body(u"ed25519"_s);
    const Result<OpenSshKey> intact = readOpenSshKey(whole, source);
    QVERIFY(intact && intact->key);
    int same = 0;
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray changed = whole;
        changed[at] = static_cast<char>(changed.at(at) ^ 0x10);

        const Result<OpenSshKey> key = readOpenSshKey(changed, source);

        // Only the comment, the repeated public key and the salt field may change without anybody noticing.
        same += key && key->key ? 1 : 0;
        QVERIFY(!key || !key->key || key->key->publicKeyDer() == intact->publicKey.spki);
    }
    QVERIFY2(same < 80, qPrintable(QString::number(same)));
}

void OpenSshKeyTest::authorizedKeysAreReadLineByLine()
{
    const QByteArray text = vector(u"authorized_keys"_s);

    const QList<SshPublicKey> keys = readSshPublicKeys(text);

    QCOMPARE(keys.size(), 4);
    QCOMPARE(keys.at(0).comment, u"ed"_s);
    QCOMPARE(keys.at(1).type, u"ssh-rsa"_s);
    QVERIFY(text.sliced(keys.at(1).offset, keys.at(1).size).startsWith("from="));
    QCOMPARE(keys.at(2).comment, QString());
    QCOMPARE(keys.at(3).type, u"sk-ssh-ed25519@openssh.com"_s);
    QVERIFY(keys.at(3).spki.isEmpty());
}

void OpenSshKeyTest::hostKeysAndOtherTextAreNoPublicKeys()
{
    QVERIFY(readSshPublicKeys(vector(u"known_hosts"_s)).isEmpty());
    QVERIFY(readSshPublicKeys({}).isEmpty());
    QVERIFY(readSshPublicKeys("# nothing\n").isEmpty());
    QVERIFY(readSshPublicKeys("ssh-rsa is a kind of key\n").isEmpty());
    QVERIFY(readSshPublicKeys("ssh-rsa AAAA\n").isEmpty());
    QVERIFY(readSshPublicKeys("restrict\nssh-rsa AAAA").isEmpty());
    QVERIFY(readSshPublicKeys("from=\"\\").isEmpty());
}

void OpenSshKeyTest::aNegativeNumberIsNoKey()
{
    QByteArray blob = QByteArray("\0\0\0\7ssh-rsa\0\0\0\1\3\0\0\0\4\xff\xff\xff\xff", 24);
    QVERIFY(!readSshBlob(blob));
    QVERIFY(!readSshBlob(QByteArray("\0\0\0\0", 4)));
    QVERIFY(!readSshBlob(QByteArray("\xff\xff\xff\xff", 4)));
}

QTEST_GUILESS_MAIN(OpenSshKeyTest)
#include "openssh_key_test.moc"
