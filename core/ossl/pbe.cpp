#include "core/ossl/pbe.h"

#include "core/ossl/error_queue.h"
#include "core/ossl/x509_fields.h"

#include <openssl/evp.h>
#include <openssl/objects.h>
#include <openssl/x509.h>

#include <bit>
#include <limits>

using namespace Qt::StringLiterals;

namespace certwright::ossl {

namespace {

constexpr quint64 unlimited = std::numeric_limits<quint64>::max();

const ASN1_OBJECT *oidOf(const X509_ALGOR *algorithm)
{
    const ASN1_OBJECT *object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    return object;
}

int nidOf(const X509_ALGOR *algorithm)
{
    return OBJ_obj2nid(oidOf(algorithm));
}

/// The parameters as the structure that the template names; null when they are another.
template <typename HandleType>
HandleType parametersOf(const X509_ALGOR *algorithm, const ASN1_ITEM *item)
{
    return HandleType(static_cast<typename HandleType::pointer>(ASN1_TYPE_unpack_sequence(item, algorithm->parameter)));
}

quint64 valueOf(const ASN1_INTEGER *integer)
{
    uint64_t value = 0;
    if (ASN1_STRING_type(integer) == V_ASN1_NEG_INTEGER)
        return 0;
    return ASN1_INTEGER_get_uint64(&value, integer) == 1 ? value : unlimited;
}

quint64 product(quint64 a, quint64 b)
{
    return b != 0 && a > unlimited / b ? unlimited : a * b;
}

quint64 sum(quint64 a, quint64 b)
{
    return a > unlimited - b ? unlimited : a + b;
}

/// RFC 7914 2: N "must be larger than 1, a power of 2".
bool isPowerOfTwo(quint64 n)
{
    return n > 1 && std::has_single_bit(n);
}

DerivationCost scryptCost(const X509_ALGOR *function)
{
    const auto parameters = parametersOf<ScryptParameters>(function, ASN1_ITEM_rptr(SCRYPT_PARAMS));
    if (!parameters)
        return {u"scrypt"_s, 0};
    const quint64 n = valueOf(parameters->costParameter);
    const quint64 r = valueOf(parameters->blockSize);
    const quint64 p = valueOf(parameters->parallelizationParameter);
    if (!isPowerOfTwo(n))
        return {u"scrypt"_s, 0};
    constexpr quint64 block = 128; // RFC 7914 4: octets of r = 1
    const quint64 blocks = product(block, r); // what OpenSSL counts: N + 2 of them, and p
    return {u"scrypt"_s, product(product(n, r), p), sum(product(blocks, sum(n, 2)), product(blocks, p))};
}

DerivationCost functionCost(const X509_ALGOR *function)
{
    if (nidOf(function) == NID_id_scrypt)
        return scryptCost(function);
    const auto parameters = parametersOf<Pbkdf2Parameters>(function, ASN1_ITEM_rptr(PBKDF2PARAM));
    return {u"PBKDF2"_s, parameters ? valueOf(parameters->iter) : 0};
}

bool hasCipher(int nid, OSSL_LIB_CTX *context)
{
    const char *name = OBJ_nid2sn(nid);
    return nid != NID_undef && name != nullptr && Cipher(EVP_CIPHER_fetch(context, name, nullptr)) != nullptr;
}

bool hasDigest(int nid, OSSL_LIB_CTX *context)
{
    const char *name = OBJ_nid2sn(nid);
    return nid != NID_undef && name != nullptr && Digest(EVP_MD_fetch(context, name, nullptr)) != nullptr;
}

bool knowsFunction(const X509_ALGOR *function)
{
    if (nidOf(function) != NID_id_pbkdf2)
        return nidOf(function) == NID_id_scrypt;
    const auto parameters = parametersOf<Pbkdf2Parameters>(function, ASN1_ITEM_rptr(PBKDF2PARAM));
    if (!parameters || parameters->prf == nullptr)
        return true; // damaged, which the decryption says, or the default
    return EVP_PBE_find(EVP_PBE_TYPE_PRF, nidOf(parameters->prf), nullptr, nullptr, nullptr) == 1;
}

/// Whether that library has all this algorithm is made of. Parameters that do not parse are not its fault.
bool canUndo(const X509_ALGOR *algorithm, OSSL_LIB_CTX *context)
{
    int cipher = NID_undef;
    int digest = NID_undef;
    if (nidOf(algorithm) == NID_pbes2) {
        const auto parameters = parametersOf<Pbes2Parameters>(algorithm, ASN1_ITEM_rptr(PBE2PARAM));
        return !parameters || (knowsFunction(parameters->keyfunc) && hasCipher(nidOf(parameters->encryption), context));
    }
    return EVP_PBE_find(EVP_PBE_TYPE_OUTER, nidOf(algorithm), &cipher, &digest, nullptr) == 1
        && hasCipher(cipher, context) && hasDigest(digest, context);
}

/// RFC 8018 4.2, RFC 7914 2: a derivation takes one round at least.
bool derivesNothing(const X509_ALGOR *algorithm)
{
    const auto parameters = nidOf(algorithm) == NID_pbes2
        ? parametersOf<Pbes2Parameters>(algorithm, ASN1_ITEM_rptr(PBE2PARAM))
        : Pbes2Parameters();
    const int function = parameters ? nidOf(parameters->keyfunc) : NID_undef;
    return (function == NID_id_pbkdf2 || function == NID_id_scrypt) && functionCost(parameters->keyfunc).rounds == 0;
}

/// What to call the algorithm that is missing: of PBES2 the part that is.
QString missingName(const X509_ALGOR *algorithm)
{
    const ASN1_OBJECT *missing = oidOf(algorithm);
    const auto parameters = nidOf(algorithm) == NID_pbes2
        ? parametersOf<Pbes2Parameters>(algorithm, ASN1_ITEM_rptr(PBE2PARAM))
        : Pbes2Parameters();
    if (parameters)
        missing = oidOf(knowsFunction(parameters->keyfunc) ? parameters->encryption : parameters->keyfunc);
    return oidText(missing, OidForm::LongName);
}

/// Whether the algorithm is one of those that OpenSSL knows by name and has moved to its legacy provider.
bool isKnownByName(const X509_ALGOR *algorithm)
{
    if (nidOf(algorithm) != NID_pbes2)
        return EVP_PBE_find(EVP_PBE_TYPE_OUTER, nidOf(algorithm), nullptr, nullptr, nullptr) == 1;
    const auto parameters = parametersOf<Pbes2Parameters>(algorithm, ASN1_ITEM_rptr(PBE2PARAM));
    return parameters && knowsFunction(parameters->keyfunc) && nidOf(parameters->encryption) != NID_undef;
}

} // namespace

DerivationCost derivationCost(const X509_ALGOR *algorithm)
{
    if (nidOf(algorithm) == NID_pbes2) {
        const auto parameters = parametersOf<Pbes2Parameters>(algorithm, ASN1_ITEM_rptr(PBE2PARAM));
        return parameters ? functionCost(parameters->keyfunc) : DerivationCost();
    }
    const auto parameters = parametersOf<Pbes1Parameters>(algorithm, ASN1_ITEM_rptr(PBEPARAM));
    return parameters ? DerivationCost{u"PKCS#12"_s, valueOf(parameters->iter)} : DerivationCost();
}

Status checkCost(const DerivationCost &cost, const QString &source)
{
    constexpr quint64 megabyte = 1'000'000;
    if (cost.rounds > maxDerivationRounds)
        return Error{ErrorCode::DerivationTooCostly,
            {source, cost.name, QString::number(cost.rounds), QString::number(maxDerivationRounds)}};
    if (cost.octets <= maxDerivationOctets)
        return ok();
    const quint64 needed = (cost.octets + megabyte - 1) / megabyte;
    return Error{ErrorCode::DerivationTooLarge,
        {source, cost.name, QString::number(needed), QString::number(maxDerivationOctets / megabyte)}};
}

Result<PbeLibrary> PbeLibrary::find(
    const X509_ALGOR *algorithm, const QString &source, std::shared_ptr<const LegacyAlgorithms> known)
{
    const ErrorScope scope;
    if (const Status affordable = checkCost(derivationCost(algorithm), source); !affordable)
        return affordable.error();
    if (derivesNothing(algorithm))
        return Error{ErrorCode::DamagedObject, {source}};
    if (canUndo(algorithm, nullptr))
        return PbeLibrary(nullptr);
    if (!isKnownByName(algorithm))
        return Error{ErrorCode::UnsupportedAlgorithm, {missingName(algorithm)}};
    if (!known)
        known = std::make_shared<const LegacyAlgorithms>();
    if (!known->isAvailable())
        return Error{ErrorCode::LegacyProviderMissing, {source, missingName(algorithm)}};
    if (!canUndo(algorithm, known->context()))
        return Error{ErrorCode::UnsupportedAlgorithm, {missingName(algorithm)}};
    return PbeLibrary(std::move(known));
}

} // namespace certwright::ossl
