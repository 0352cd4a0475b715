#include "core/inspect/reader.h"
#include "tests/unit/inspect/inspect_fixture.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::inspect;
using namespace certwright::test;

/// What opened private keys tell of how their files keep them secret.
class EncryptionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openedKeysTellTheirEncryptionToo_data();
    void openedKeysTellTheirEncryptionToo();
};

void EncryptionTest::openedKeysTellTheirEncryptionToo_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("scheme");

    // As openssl pkcs12 -info and the scripts that made them say.
    QTest::newRow("PKCS#12") << u"inspect/files/modern.p12"_s << u"secret"_s << u"PBES2"_s;
    QTest::newRow("PKCS#12, only the key") << u"inspect/files/only-the-key-locked.p12"_s << u"secret"_s << u"PBES2"_s;
    QTest::newRow("PKCS#12 of old") << u"inspect/files/3des.p12"_s << u"secret"_s
                                    << u"pbeWithSHA1And3-KeyTripleDES-CBC"_s;
    QTest::newRow("PKCS#12, no encryption") << u"inspect/files/unencrypted.p12"_s << u"secret"_s << QString();
    QTest::newRow("PKCS#12, empty password") << u"inspect/files/empty-password.p12"_s << u"secret"_s << QString();
    QTest::newRow("JKS") << u"jks/plain.jks"_s << u"changeit"_s << u"KeyProtector"_s;
    QTest::newRow("JCEKS") << u"jks/mixed.jceks"_s << u"changeit"_s << u"PBEWithMD5AndTripleDES"_s;
}

void EncryptionTest::openedKeysTellTheirEncryptionToo()
{
    QFETCH(const QString, file);
    QFETCH(const QString, password);
    QFETCH(const QString, scheme);

    const QList<FoundObject> objects = readWith(inspectData(u"../../"_s + file), u"x"_s, password).objects;

    const auto key = std::find_if(objects.cbegin(), objects.cend(),
        [](const FoundObject &object) { return object.kind == ObjectKind::PrivateKey; });
    QVERIFY(key != objects.cend() && !key->encrypted && !key->problem);
    QCOMPARE(key->encryption ? key->encryption->scheme : QString(), scheme);
}

QTEST_GUILESS_MAIN(EncryptionTest)
#include "encryption_test.moc"
