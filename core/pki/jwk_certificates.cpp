#include "core/pki/jwk_certificates.h"

#include "core/ossl/error_queue.h"
#include "core/ossl/key.h"
#include "core/pki/certificate.h"
#include "core/pki/pem.h"
#include "core/pki/sha.h"

#include <openssl/x509.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace certwright::pki {

namespace {

/// The texts of "x5c".
QList<QByteArray> chainOf(const JsonTree &tree, int object)
{
    const int list = tree.member(object, "x5c");
    if (list < 0)
        return {};
    if (tree.nodes().at(list).kind == JsonTree::Kind::String)
        return {tree.text(list)};
    QList<QByteArray> texts;
    for (const int element : tree.children(list))
        texts.append(tree.text(element));
    return texts;
}

/// In base64; empty when it is none.
QByteArray certificateOf(QByteArray text)
{
    constexpr char sequence = '\x30';
    text = text.simplified().replace(' ', "").replace('-', '+').replace('_', '/');
    auto der
        = QByteArray::fromBase64Encoding(text, QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    return der && der.decoded.startsWith(sequence) ? std::move(der.decoded) : QByteArray();
}

/// Nothing else that PEM may hold: it could be secret.
QList<QByteArray> certificatesOfPem(const QByteArray &text)
{
    constexpr QByteArrayView begin("-----BEGIN CERTIFICATE-----");
    QList<QByteArray> all;
    if (text.count("-----BEGIN ") != text.count(begin.toByteArray()))
        return all;
    for (const PemBlock &block : pemBlocks(text)) {
        if (block.der.isEmpty())
            return {};
        all.append(block.der);
    }
    return all;
}

/// Some write it for what is not there.
bool isNull(const JsonTree &tree, int node)
{
    return node >= 0 && tree.nodes().at(node).isNull;
}

/// RFC 7517 4.7: a list of plain base64.
bool isPlainChain(const JsonTree &tree, int object)
{
    const QList<QByteArray> texts = chainOf(tree, object);
    const auto isPlain = [](const QByteArray &text) { return certificateOf(text).toBase64() == text; };
    return tree.nodes().at(tree.member(object, "x5c")).kind == JsonTree::Kind::Array
        && std::all_of(texts.begin(), texts.end(), isPlain);
}

/// Whether both are the same numbers, whatever else is said of them: a certificate may name the RSA key of RSA-PSS.
bool isSameKey(const QByteArray &spki, const QByteArray &other)
{
    if (spki == other)
        return true;
    const ossl::ErrorScope scope;
    const auto read = [](const QByteArray &der) {
        const auto *position = reinterpret_cast<const unsigned char *>(der.constData());
        return ossl::PublicKeyInfo(d2i_X509_PUBKEY(nullptr, &position, der.size()));
    };
    const ossl::PublicKeyInfo first = read(spki);
    const ossl::PublicKeyInfo second = read(other);
    const EVP_PKEY *key = first ? X509_PUBKEY_get0(first.get()) : nullptr;
    const EVP_PKEY *certified = second ? X509_PUBKEY_get0(second.get()) : nullptr;
    if (key == nullptr || certified == nullptr)
        return false;
    const auto isRsa = [](const EVP_PKEY *one) {
        return EVP_PKEY_get_base_id(one) == EVP_PKEY_RSA || EVP_PKEY_get_base_id(one) == EVP_PKEY_RSA_PSS;
    };
    if (!isRsa(key) || !isRsa(certified))
        return EVP_PKEY_eq(key, certified) == 1;
    const auto bits = [](const ossl::PublicKeyInfo &info) {
        const unsigned char *octets = nullptr;
        int size = 0;
        X509_PUBKEY_get0_param(nullptr, &octets, &size, nullptr, info.get());
        return QByteArrayView(octets, size);
    };
    return bits(first) == bits(second);
}

struct Print {
    QByteArrayView member; ///< RFC 7517 4.8 and 4.9
    qsizetype size;
    QByteArray (*digest)(QByteArrayView data);
};

constexpr std::array prints{Print{"x5t", 20, sha1}, Print{"x5t#S256", 32, sha256}};

struct Fingerprint {
    QByteArray octets; ///< empty when it is none
    bool isInDigits = false;
};

/// Some write the digits of the fingerprint, or base64url of these: that names the same certificate.
Fingerprint fingerprintOf(const QByteArray &text, qsizetype size)
{
    constexpr qsizetype longest = 256;
    if (text.size() > longest)
        return {};
    QByteArray decoded;
    for (const auto alphabet : {QByteArray::Base64UrlEncoding, QByteArray::Base64Encoding}) {
        const auto tried = QByteArray::fromBase64Encoding(text, alphabet | QByteArray::AbortOnBase64DecodingErrors);
        decoded = tried ? tried.decoded : decoded;
    }
    if (decoded.size() == size)
        return {decoded};
    for (const QByteArray &written : {text, decoded}) {
        const QByteArray digits = QByteArray(written).replace(":", "").toLower();
        const QByteArray octets = QByteArray::fromHex(digits);
        if (octets.size() == size && octets.toHex() == digits)
            return {octets, true};
    }
    return {};
}

QStringList contradictionsOf(const JsonTree &tree, int object, const Jwk &jwk, const QString &source)
{
    const QByteArray first = jwk.certificates.value(0);
    const Result<Certificate> certificate = Certificate::fromDer(first, source);
    QStringList all;
    if (first.isEmpty() || !certificate) // which is told as such
        return all;
    if (!jwk.spki.isEmpty() && !isSameKey(jwk.spki, certificate->publicKeyDer()))
        all.append(u"x5c"_s);
    for (const Print &print : prints) {
        const Fingerprint found = fingerprintOf(tree.memberText(object, print.member), print.size);
        const int member = tree.member(object, print.member);
        if (member >= 0 && !isNull(tree, member) && found.octets != print.digest(first))
            all.append(QString::fromLatin1(print.member));
    }
    return all;
}

/// The one member "x5c".
void judgeChain(const JsonTree &tree, int object, Jwk &jwk)
{
    const int list = tree.member(object, "x5c");
    if (list < 0)
        return;
    const bool isAbsent = isNull(tree, list);
    if (!isAbsent && (jwk.certificates.isEmpty() || jwk.certificates.contains(QByteArray())))
        jwk.unreadable.append(u"x5c"_s);
    else if (isAbsent || !isPlainChain(tree, object))
        jwk.misencoded.append(u"x5c"_s);
}

void judgePrint(const JsonTree &tree, int object, const Print &print, Jwk &jwk)
{
    const int member = tree.member(object, print.member);
    if (member < 0)
        return;
    const bool isAbsent = isNull(tree, member);
    const Fingerprint found = fingerprintOf(tree.text(member), print.size);
    if (!isAbsent && found.octets.isEmpty())
        jwk.unreadable.append(QString::fromLatin1(print.member));
    else if (isAbsent || found.isInDigits)
        jwk.misencoded.append(QString::fromLatin1(print.member));
}

} // namespace

QList<QByteArray> certificatesIn(const QByteArray &text)
{
    if (text.contains("-----BEGIN "))
        return certificatesOfPem(text);
    QByteArray certificate = certificateOf(text);
    return certificate.isEmpty() ? QList<QByteArray>() : QList<QByteArray>{std::move(certificate)};
}

QList<QByteArray> certificatesOf(const JsonTree &tree, int object)
{
    QList<QByteArray> all;
    for (const QByteArray &text : chainOf(tree, object)) {
        const QList<QByteArray> found = certificatesIn(text);
        all += found.isEmpty() ? QList<QByteArray>{QByteArray()} : found;
    }
    return all;
}

void judgeCertificates(const JsonTree &tree, int object, Jwk &jwk, const QString &source)
{
    jwk.contradictions = contradictionsOf(tree, object, jwk, source);
    judgeChain(tree, object, jwk);
    for (const Print &print : prints)
        judgePrint(tree, object, print, jwk);
}

} // namespace certwright::pki
