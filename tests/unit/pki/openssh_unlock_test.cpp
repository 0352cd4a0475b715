#include "core/pki/openssh_key.h"
#include "pki_fixture.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::pki;
using namespace certwright::test;

namespace {

const QString source = u"key"_s;

QByteArray vector(const QString &name)
{
    return testData(u"openssh_locked/"_s + name);
}

QByteArray body(const QString &name)
{
    return pemBody(u"openssh_locked/"_s + name);
}

Result<OpenSshKey> opened(const QByteArray &body, const SecureBytes &passphrase)
{
    return readOpenSshKey(body, source, {&passphrase});
}

QByteArray pemOf(const OpenSshKey &key)
{
    const Result<SecureBytes> pem = key.key ? key.key->toPem() : Result<SecureBytes>(SecureBytes());
    return pem ? pem->view().toByteArray() : QByteArray();
}

} // namespace

class OpenSshUnlockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sshKeygensKeysOpen_data();
    void sshKeygensKeysOpen();
    void whatNoPassphraseOpensIsSaidBeforeItIsAskedFor_data();
    void whatNoPassphraseOpensIsSaidBeforeItIsAskedFor();
    void aMissingLibraryIsNamedAndThePublicHalfShown();
    void damageInsideIsNoWrongPassphrase();
    void everyTruncationIsDamageOrStaysLocked();
};

void OpenSshUnlockTest::initTestCase()
{
    if (!BcryptLibrary::ofThisComputer().isAvailable()) {
        QVERIFY2(qEnvironmentVariableIsEmpty("CERTWRIGHT_REQUIRE_TOOLS"), "Botan's library is not installed");
        QSKIP("Botan's library is not installed");
    }
}

void OpenSshUnlockTest::sshKeygensKeysOpen_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<quint32>("rounds");
    QTest::addColumn<QByteArray>("passphrase");

    for (const QByteArray &line : vector(u"expect.txt"_s).trimmed().split('\n')) {
        const QList<QByteArray> fields = line.split('\t');
        QTest::newRow(fields.value(0).constData())
            << QString::fromUtf8(fields.value(0)) << fields.value(1).toUInt() << fields.value(2);
    }
}

void OpenSshUnlockTest::sshKeygensKeysOpen()
{
    QFETCH(const QString, name);
    QFETCH(const quint32, rounds);
    QFETCH(const QByteArray, passphrase);

    const Result<OpenSshKey> locked = readOpenSshKey(body(name), source);
    const Result<OpenSshKey> wrong = opened(body(name), SecureBytes("Secret"));
    const Result<OpenSshKey> empty = opened(body(name), SecureBytes());
    const Result<OpenSshKey> key = opened(body(name), SecureBytes(QByteArrayView(passphrase)));
    const Result<OpenSshKey> judge = readOpenSshKey(body(name + u".open"_s), source);

    QVERIFY(locked && wrong && empty && key && judge);
    QVERIFY(locked->locked && !locked->key);
    QCOMPARE(locked->problem, (Error{ErrorCode::PassphraseNeeded, {source}}));
    QVERIFY(wrong->locked && !wrong->key);
    QCOMPARE(wrong->problem, (Error{ErrorCode::WrongPassphrase, {source}}));
    QCOMPARE(empty->problem, (Error{ErrorCode::WrongPassphrase, {source}}));
    QVERIFY2(key->key && !key->problem, qPrintable(key->problem.value_or(Error{}).detail));
    QVERIFY(key->encrypted && !key->locked);
    QCOMPARE(key->rounds, rounds);
    QVERIFY(judge->key && !judge->encrypted);
    QCOMPARE(pemOf(*key), pemOf(*judge));
    QCOMPARE(key->publicKey.comment, name);
}

void OpenSshUnlockTest::whatNoPassphraseOpensIsSaidBeforeItIsAskedFor_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Error>("problem");

    QTest::newRow("2^32 rounds") << u"hostile-rounds"_s
                                 << Error{ErrorCode::DerivationTooCostly,
                                        {source, u"bcrypt"_s, u"4294967295"_s, u"1000"_s}};
    QTest::newRow("one more than we take")
        << u"too-many-rounds"_s << Error{ErrorCode::DerivationTooCostly, {source, u"bcrypt"_s, u"1001"_s, u"1000"_s}};
    QTest::newRow("no rounds") << u"no-rounds"_s << Error{ErrorCode::DamagedObject, {source}};
    QTest::newRow("cipher") << u"unknown-cipher"_s << Error{ErrorCode::UnsupportedAlgorithm, {u"aes256-xyz"_s}};
    QTest::newRow("derivation") << u"unknown-derivation"_s << Error{ErrorCode::UnsupportedAlgorithm, {u"argon2"_s}};
    QTest::newRow("tag") << u"cut-tag"_s << Error{ErrorCode::DamagedObject, {source}};
}

void OpenSshUnlockTest::whatNoPassphraseOpensIsSaidBeforeItIsAskedFor()
{
    QFETCH(const QString, name);
    QFETCH(const Error, problem);
    QElapsedTimer timer;
    timer.start();

    const Result<OpenSshKey> locked = readOpenSshKey(body(name), source);
    const Result<OpenSshKey> tried = opened(body(name), SecureBytes("secret"));

    QVERIFY(timer.elapsed() < 2000); // 1001 rounds take five times that
    QVERIFY(locked && tried && locked->locked && tried->locked);
    QCOMPARE(locked->problem, problem);
    QCOMPARE(tried->problem, problem);
    QVERIFY(!tried->publicKey.spki.isEmpty());
}

void OpenSshUnlockTest::aMissingLibraryIsNamedAndThePublicHalfShown()
{
    const BcryptLibrary missing({u"certwright-has-no-such-library"_s});
    const SecureBytes passphrase("secret");

    const Result<OpenSshKey> key = readOpenSshKey(body(u"ed25519-default"_s), source, {&passphrase, &missing});

    QVERIFY(!missing.isAvailable());
    QVERIFY(!missing.derive({"a", "salt", 1}, 32));
    QVERIFY(key && key->locked && !key->key && !key->publicKey.spki.isEmpty());
    QCOMPARE(key->problem, (Error{ErrorCode::UnsupportedAlgorithm, {u"bcrypt"_s}}));
}

void OpenSshUnlockTest::damageInsideIsNoWrongPassphrase()
{
    QByteArray data = body(u"ed25519-ctr192"_s);
    data.back() = static_cast<char>(data.back() ^ 1); // the padding: a counter mode changes that octet alone

    const Result<OpenSshKey> key = opened(data, SecureBytes("x"));

    QVERIFY(key && !key->key && !key->locked);
    QCOMPARE(key->problem, (Error{ErrorCode::DamagedObject, {source}}));
}

void OpenSshUnlockTest::everyTruncationIsDamageOrStaysLocked()
{
    const QByteArray whole = body(u"ecdsa-384-gcm128"_s);
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const Result<OpenSshKey> key = opened(whole.first(size), SecureBytes("secret"));
        QVERIFY2(
            !key || key->problem == (Error{ErrorCode::DamagedObject, {source}}), qPrintable(QString::number(size)));
    }
}

QTEST_GUILESS_MAIN(OpenSshUnlockTest)
#include "openssh_unlock_test.moc"
