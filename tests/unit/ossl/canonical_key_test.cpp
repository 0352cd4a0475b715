#include "core/ossl/canonical_key.h"

#include "core/ossl/bytes.h"

#include <QElapsedTimer>
#include <QTest>

#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

using namespace certwright;
using namespace certwright::ossl;

namespace {

struct Form {
    QByteArray name;
    QByteArray spki;
};

/// Every way to write down one key of an elliptic curve.
QList<Form> formsOf(const char *curve)
{
    const PKey key(EVP_EC_gen(curve));
    QList<Form> forms;
    for (const char *encoding : {OSSL_PKEY_EC_ENCODING_GROUP, OSSL_PKEY_EC_ENCODING_EXPLICIT}) {
        for (const char *point : {"uncompressed", "compressed", "hybrid"}) {
            EVP_PKEY_set_utf8_string_param(key.get(), OSSL_PKEY_PARAM_EC_ENCODING, encoding);
            EVP_PKEY_set_utf8_string_param(key.get(), OSSL_PKEY_PARAM_EC_POINT_CONVERSION_FORMAT, point);
            forms << Form{QByteArray(curve) + ' ' + encoding + ' ' + point, toDer(i2d_PUBKEY, key.get())};
        }
    }
    return forms;
}

QByteArray withParameters(const QByteArray &spki, int algorithm, int type, ASN1_STRING *value)
{
    const auto *position = reinterpret_cast<const unsigned char *>(spki.constData());
    const PublicKeyInfo info(d2i_X509_PUBKEY(nullptr, &position, spki.size()));
    const unsigned char *bits = nullptr;
    int size = 0;
    X509_PUBKEY_get0_param(nullptr, &bits, &size, nullptr, info.get());
    const PublicKeyInfo made(X509_PUBKEY_new());
    X509_PUBKEY_set0_param(made.get(), OBJ_nid2obj(algorithm), type, value,
        static_cast<unsigned char *>(OPENSSL_memdup(bits, static_cast<std::size_t>(size))), size);
    return toDer(i2d_X509_PUBKEY, made.get());
}

/// One modulus for PKCS#1 with and without NULL, for RSASSA-PSS with and without what it may be used for.
QList<Form> formsOfRsa()
{
    const PKey key(EVP_RSA_gen(2048));
    const QByteArray spki = toDer(i2d_PUBKEY, key.get());
    // RFC 4055 3.1: an empty sequence of parameters means SHA-1.
    ASN1_STRING *sha1 = ASN1_STRING_new();
    ASN1_STRING_set(sha1, "\x30\x00", 2);
    return {{"rsa", spki}, {"rsa without NULL", withParameters(spki, NID_rsaEncryption, V_ASN1_UNDEF, nullptr)},
        {"pss", withParameters(spki, NID_rsassaPss, V_ASN1_UNDEF, nullptr)},
        {"pss for SHA-1", withParameters(spki, NID_rsassaPss, V_ASN1_SEQUENCE, sha1)}};
}

PKey read(const QByteArray &spki)
{
    const auto *position = reinterpret_cast<const unsigned char *>(spki.constData());
    return PKey(d2i_PUBKEY(nullptr, &position, spki.size()));
}

} // namespace

class CanonicalKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalKeysAndNoOthersHaveOneForm();
    void whatIsUsualComesBackAsItIs();
    void whatIsNoKeyComesBackAsItIs();
    void usualKeysTakeNoTime();
};

void CanonicalKeyTest::equalKeysAndNoOthersHaveOneForm()
{
    const QList<Form> forms
        = formsOf("P-256") + formsOf("P-521") + formsOf("secp256k1") + formsOf("P-256") + formsOfRsa() + formsOfRsa();

    for (const Form &a : forms) {
        const PKey left = read(a.spki);
        QVERIFY2(left, a.name.constData());
        for (const Form &b : forms) {
            const bool isSame = canonicalPublicKey(a.spki) == canonicalPublicKey(b.spki);
            QVERIFY2(isSame == (EVP_PKEY_eq(left.get(), read(b.spki).get()) == 1),
                QByteArray(a.name + " and " + b.name).constData());
        }
    }
}

void CanonicalKeyTest::whatIsUsualComesBackAsItIs()
{
    for (const char *curve : {"P-256", "P-384", "P-521", "secp256k1"}) {
        const QByteArray usual = formsOf(curve).constFirst().spki;
        QVERIFY2(canonicalPublicKey(usual).isSharedWith(usual), curve);
    }
    const QByteArray rsa = toDer(i2d_PUBKEY, PKey(EVP_RSA_gen(2048)).get());
    QVERIFY(canonicalPublicKey(rsa).isSharedWith(rsa));
    const QByteArray edwards = toDer(i2d_PUBKEY, PKey(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519")).get());
    QVERIFY(canonicalPublicKey(edwards).isSharedWith(edwards));
}

/// Each truncation, and each octet changed: nothing is read past the end, nothing hangs.
void CanonicalKeyTest::whatIsNoKeyComesBackAsItIs()
{
    for (const Form &form : formsOf("P-256") + formsOfRsa()) {
        for (qsizetype size = 0; size < form.spki.size(); ++size)
            QCOMPARE(canonicalPublicKey(form.spki.first(size)), form.spki.first(size));
        for (qsizetype at = 0; at < form.spki.size(); ++at) {
            QByteArray changed = form.spki;
            changed[at] = static_cast<char>(changed[at] ^ 0xff);
            QVERIFY(!canonicalPublicKey(changed).isEmpty());
        }
    }
}

void CanonicalKeyTest::usualKeysTakeNoTime()
{
    const QByteArray usual = formsOf("P-256").constFirst().spki;
    QElapsedTimer timer;

    timer.start();
    for (int i = 0; i < 100'000; ++i)
        QVERIFY(canonicalPublicKey(usual).isSharedWith(usual));

    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed()))); // reading each would take 3 s
}

QTEST_GUILESS_MAIN(CanonicalKeyTest)
#include "canonical_key_test.moc"
