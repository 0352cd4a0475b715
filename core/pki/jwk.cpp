#include "core/pki/jwk.h"

#include "core/base/secure_bytes.h"
#include "core/ossl/bytes.h"
#include "core/ossl/error_queue.h"
#include "core/ossl/features.h"
#include "core/ossl/key.h"
#include "core/pki/json_tree.h"
#include "core/pki/jwk_certificates.h"
#include "core/pki/jwk_objects.h"
#include "core/pki/key_parts.h"
#include "core/pki/oid_names.h"
#include "core/pki/printable.h"

#include <openssl/objects.h>
#include <openssl/x509.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace certwright::pki {

namespace {

struct Curve {
    QByteArrayView name; ///< RFC 7518 6.2.1.1, RFC 8037 2, RFC 8812 3.1
    const char *openssl;
    qsizetype octets; ///< of a coordinate, or of the whole key for OKP
};

constexpr std::array ecCurves{
    Curve{"P-256", "P-256", 32},
    Curve{"P-384", "P-384", 48},
    Curve{"P-521", "P-521", 66},
    Curve{"secp256k1", "secp256k1", 32},
};

constexpr std::array okpCurves{
    Curve{"Ed25519", "ED25519", 32},
    Curve{"Ed448", "ED448", 57},
    Curve{"X25519", "X25519", 32},
    Curve{"X448", "X448", 56},
};

const Curve *find(const auto &curves, const QString &name)
{
    const auto found = std::find_if(
        curves.begin(), curves.end(), [&name](const Curve &curve) { return name == QLatin1String(curve.name); });
    return found == curves.end() ? nullptr : &*found;
}

/// The members of one key, decoded into memory that is wiped.
class Members final
{
public:
    Members(const JsonTree &tree, int object)
        : m_tree(tree)
        , m_object(object)
    {
    }

    /// Some write null for what is not there.
    bool has(QByteArrayView name) const
    {
        const int node = m_tree.member(m_object, name);
        return node >= 0 && !m_tree.nodes().at(node).isNull;
    }

    /// For people: hidden characters escaped, long text cut.
    QString shown(QByteArrayView name) const
    {
        constexpr qsizetype longest = 256;
        const QByteArray text = m_tree.memberText(m_object, name);
        return printable(QString::fromUtf8(text.left(longest)));
    }

    /// RFC 7515 2: base64url without padding; some write padding or plain base64 all the same. Empty when it is none.
    SecureBytes octets(QByteArrayView name) const
    {
        QByteArray text = m_tree.memberText(m_object, name);
        QByteArray decoded;
        if (text.size() <= 8192) {
            auto url = QByteArray::fromBase64Encoding(
                text, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
            if (!url)
                url = QByteArray::fromBase64Encoding(
                    text, QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
            decoded = url ? std::move(url.decoded) : QByteArray();
        }
        SecureBytes result(decoded);
        wipe(decoded);
        return result;
    }

private:
    const JsonTree &m_tree;
    int m_object;
};

/// Whether to read the private half of an RSA key that has no primes (RFC 7518 6.3.2: only "d" must be there). Finding
/// them takes time, which a hostile set of keys could waste.
enum class Primes { Find, Leave };

bool lacksPrimes(const Jwk &jwk, const Members &members)
{
    return jwk.isPrivate && jwk.type == u"RSA" && !members.has("p") && !members.has("q");
}

std::optional<ossl::Key> rsaKey(const Members &members, bool isPrivate)
{
    const SecureBytes modulus = members.octets("n");
    const SecureBytes exponent = members.octets("e");
    if (!isPrivate)
        return keyOf(RsaParts{modulus.view(), exponent.view()});
    const SecureBytes secret = members.octets("d");
    const SecureBytes prime1 = members.octets("p");
    const SecureBytes prime2 = members.octets("q");
    const SecureBytes coefficient = members.octets("qi");
    // RFC 7518 6.3.2.7: more than two primes, which nobody makes, need what is not read here.
    if (members.has("oth") || secret.isEmpty())
        return std::nullopt;
    return keyOf(
        RsaParts{modulus.view(), exponent.view(), secret.view(), prime1.view(), prime2.view(), coefficient.view()});
}

std::optional<ossl::Key> ecKey(const Members &members, const Curve &curve, bool isPrivate)
{
    const SecureBytes x = members.octets("x");
    const SecureBytes y = members.octets("y");
    const SecureBytes secret = isPrivate ? members.octets("d") : SecureBytes();
    if (x.size() != curve.octets || y.size() != curve.octets || secret.isEmpty() == isPrivate)
        return std::nullopt;
    const QByteArray point = QByteArray("\x04") + x.view() + y.view();
    return keyOf(EcParts{curve.openssl, point, secret.view()});
}

std::optional<ossl::Key> okpKey(const Members &members, const Curve &curve, bool isPrivate)
{
    const SecureBytes open = members.octets("x");
    const SecureBytes secret = isPrivate ? members.octets("d") : SecureBytes();
    if (open.size() != curve.octets || secret.size() != (isPrivate ? curve.octets : 0))
        return std::nullopt;
    return keyOf(RawParts{curve.openssl, open.view(), secret.view()});
}

/// RFC 9964: whether "priv" is the seed of an ML-DSA key, as it has to be, and this OpenSSL can make a key of it.
bool isSeed(const Members &members)
{
    constexpr qsizetype seedSize = 32;
    const QString name = members.shown("alg");
    return name.startsWith(u"ML-DSA-") && members.octets("priv").size() == seedSize
        && ossl::canGenerate(name.toLatin1().constData());
}

std::optional<ossl::Key> seedKey(const Members &members)
{
    const QByteArray name = members.shown("alg").toLatin1();
    const SecureBytes open = members.octets("pub");
    const SecureBytes seed = members.octets("priv");
    return keyOf(SeedParts{name.constData(), open.view(), seed.view()});
}

/// RFC 9964: "AKP" has the name of its algorithm, which may be one that this OpenSSL lacks, and the public key as it
/// stands in certificates too. Empty when the name is none of those.
QByteArray spkiOfAlgorithm(const Members &members)
{
    const QString name = members.shown("alg");
    const QString oid = name.startsWith(u"ML-DSA-") || name.startsWith(u"SLH-DSA-") ? oidNamed(name) : QString();
    const SecureBytes open = members.octets("pub");
    if (oid.isEmpty() || open.isEmpty())
        return {};
    const ossl::ErrorScope scope;
    const ossl::PublicKeyInfo info(X509_PUBKEY_new());
    ossl::OwnedBytes key(
        static_cast<unsigned char *>(OPENSSL_memdup(open.data(), static_cast<std::size_t>(open.size()))));
    ossl::Asn1Object algorithm(OBJ_txt2obj(oid.toLatin1().constData(), 1));
    if (!info || !key || !algorithm
        || X509_PUBKEY_set0_param(
               info.get(), algorithm.get(), V_ASN1_UNDEF, nullptr, key.get(), static_cast<int>(open.size()))
            != 1)
        return {};
    static_cast<void>(algorithm.release()); // both are the structure's now
    static_cast<void>(key.release());
    return ossl::toDer(i2d_X509_PUBKEY, info.get());
}

/// Nothing with `problem` set when the kind is not known, nothing alone when the key is damaged.
std::optional<ossl::Key> build(const Members &members, Jwk &jwk, Primes primes)
{
    if (jwk.type == u"RSA")
        return rsaKey(members, jwk.isPrivate && (primes == Primes::Find || !lacksPrimes(jwk, members)));
    const Curve *ec = jwk.type == u"EC" ? find(ecCurves, jwk.curve) : nullptr;
    if (ec != nullptr)
        return ecKey(members, *ec, jwk.isPrivate);
    const Curve *okp = jwk.type == u"OKP" ? find(okpCurves, jwk.curve) : nullptr;
    if (okp != nullptr)
        return okpKey(members, *okp, jwk.isPrivate);
    if (jwk.type == u"AKP") {
        jwk.spki = spkiOfAlgorithm(members);
        if (!jwk.spki.isEmpty() && isSeed(members))
            return seedKey(members);
    }
    const QString name = jwk.curve.isEmpty() ? jwk.type : jwk.type + u' ' + jwk.curve;
    jwk.problem = Error{ErrorCode::UnsupportedAlgorithm, {u"JWK "_s + name}};
    return std::nullopt;
}

/// Of all that lack their primes in one text this many are read whole, up to this size.
constexpr int mostWithoutPrimes = 8;
constexpr qsizetype largestWithoutPrimes = 512;

Primes whatToDo(const Jwk &jwk, const Members &members, int &left)
{
    if (!lacksPrimes(jwk, members))
        return Primes::Find;
    const bool isFound = left > 0 && members.octets("n").size() <= largestWithoutPrimes;
    left -= isFound ? 1 : 0;
    return isFound ? Primes::Find : Primes::Leave;
}

Jwk readOne(const JsonTree &tree, int object, const QString &source, int &left)
{
    const Members members(tree, object);
    Jwk jwk{members.shown("kty"), members.shown("crv"), members.shown("kid"), members.shown("use")};
    jwk.offset = tree.nodes().at(object).offset;
    jwk.size = tree.nodes().at(object).size;
    jwk.certificates = certificatesOf(tree, object);
    jwk.isPrivate = jwk.type == u"oct" || members.has("d") || members.has("priv");
    if (jwk.type == u"oct") // RFC 7518 6.4: a symmetric key, which has no public half to show
        return jwk;
    const Primes primes = whatToDo(jwk, members, left);
    std::optional<ossl::Key> key = build(members, jwk, primes);
    if (!key) {
        jwk.problem = jwk.problem.value_or(Error{ErrorCode::DamagedObject, {source}});
        return jwk;
    }
    jwk.spki = key->publicDer();
    if (primes == Primes::Leave)
        jwk.problem = Error{ErrorCode::UnsupportedAlgorithm, {u"JWK RSA without primes"_s}};
    else if (jwk.isPrivate)
        jwk.key = PrivateKey(std::move(*key));
    return jwk;
}

} // namespace

bool isJwk(QByteArrayView text)
{
    const std::optional<JsonTree> tree = JsonTree::parse(text);
    return tree && !keyObjects(*tree).isEmpty();
}

Result<QList<Jwk>> readJwk(QByteArrayView text, const QString &source)
{
    const std::optional<JsonTree> tree = JsonTree::parse(text);
    QList<Jwk> keys;
    int left = mostWithoutPrimes;
    if (tree) {
        for (const int object : keyObjects(*tree)) {
            Jwk key = readOne(*tree, object, source, left);
            judgeCertificates(*tree, object, key, source);
            keys.append(std::move(key));
        }
    }
    if (keys.isEmpty())
        return Error{ErrorCode::DamagedObject, {source}};
    return keys;
}

BesideJwk besideJwk(QByteArrayView text)
{
    BesideJwk found;
    if (const std::optional<JsonTree> tree = JsonTree::parse(text)) {
        for (const int stray : strayElements(*tree))
            found.strays.append(tree->nodes().at(stray).offset);
        found.rest = textBeside(text, *tree, keyObjects(*tree));
    }
    return found;
}

} // namespace certwright::pki
