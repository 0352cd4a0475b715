#pragma once

#include <openssl/asn1.h>
#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/cms.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/ocsp.h>
#include <openssl/param_build.h>
#include <openssl/pkcs12.h>
#include <openssl/pkcs7.h>
#include <openssl/provider.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

#include <memory>

namespace certwright::ossl {

template <auto Free>
struct Deleter {
    template <typename T>
    void operator()(T *p) const noexcept
    {
        Free(p);
    }
};

/// Owns one OpenSSL object; as large as a pointer.
template <typename T, auto Free>
using Handle = std::unique_ptr<T, Deleter<Free>>;

// Macros and stacks need a named function: a lambda would be another type in every translation unit.
// clang-format off
inline void freeString(char *p) noexcept { OPENSSL_free(p); }
inline void freeBytes(unsigned char *p) noexcept { OPENSSL_free(p); }
inline void unloadProvider(OSSL_PROVIDER *p) noexcept { OSSL_PROVIDER_unload(p); }
inline void freeX509Stack(STACK_OF(X509) * p) noexcept { sk_X509_pop_free(p, X509_free); }
inline void freeX509View(STACK_OF(X509) * p) noexcept { sk_X509_free(p); }
inline void freeCrlStack(STACK_OF(X509_CRL) * p) noexcept { sk_X509_CRL_pop_free(p, X509_CRL_free); }
inline void freeCrlPoints(CRL_DIST_POINTS *p) noexcept { sk_DIST_POINT_pop_free(p, DIST_POINT_free); }
inline void freeInfoAccess(AUTHORITY_INFO_ACCESS *p) noexcept { sk_ACCESS_DESCRIPTION_pop_free(p, ACCESS_DESCRIPTION_free); }
inline void freeExtensionStack(STACK_OF(X509_EXTENSION) * p) noexcept { sk_X509_EXTENSION_pop_free(p, X509_EXTENSION_free); }
inline void freeEku(EXTENDED_KEY_USAGE *p) noexcept { sk_ASN1_OBJECT_pop_free(p, ASN1_OBJECT_free); }
inline void freeGeneralNames(GENERAL_NAMES *p) noexcept { sk_GENERAL_NAME_pop_free(p, GENERAL_NAME_free); }
// clang-format on

/// What X509V3_EXT_d2i() made with this method.
inline void releaseDecoded(const X509V3_EXT_METHOD *method, void *decoded) noexcept
{
    if (method->it)
        ASN1_item_free(static_cast<ASN1_VALUE *>(decoded), ASN1_ITEM_ptr(method->it));
    else
        method->ext_free(decoded);
}

inline void freeSafeBags(STACK_OF(PKCS12_SAFEBAG) * p) noexcept
{
    sk_PKCS12_SAFEBAG_pop_free(p, PKCS12_SAFEBAG_free);
}
inline void freePkcs7Stack(STACK_OF(PKCS7) * p) noexcept
{
    sk_PKCS7_pop_free(p, PKCS7_free);
}

using OwnedString = Handle<char, freeString>;
using OwnedBytes = Handle<unsigned char, freeBytes>;
using Bio = Handle<BIO, BIO_free_all>;
using BigNum = Handle<BIGNUM, BN_free>;
using SecretNum = Handle<BIGNUM, BN_clear_free>;
using NumContext = Handle<BN_CTX, BN_CTX_free>;
using PKey = Handle<EVP_PKEY, EVP_PKEY_free>;
using PKeyContext = Handle<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;
using MdContext = Handle<EVP_MD_CTX, EVP_MD_CTX_free>;
using LibraryContext = Handle<OSSL_LIB_CTX, OSSL_LIB_CTX_free>;
using Provider = Handle<OSSL_PROVIDER, unloadProvider>;
using Digest = Handle<EVP_MD, EVP_MD_free>;
using Cipher = Handle<EVP_CIPHER, EVP_CIPHER_free>;
using CipherContext = Handle<EVP_CIPHER_CTX, EVP_CIPHER_CTX_free>;
using ParamBuilder = Handle<OSSL_PARAM_BLD, OSSL_PARAM_BLD_free>;
using Params = Handle<OSSL_PARAM, OSSL_PARAM_free>;
using PbeParameters = Handle<PBEPARAM, PBEPARAM_free>;
using SignedKey = Handle<NETSCAPE_SPKI, NETSCAPE_SPKI_free>;
using X509Cert = Handle<X509, X509_free>;
using X509Name = Handle<X509_NAME, X509_NAME_free>;
using X509Extension = Handle<X509_EXTENSION, X509_EXTENSION_free>;
using X509Request = Handle<X509_REQ, X509_REQ_free>;
using X509RevocationList = Handle<X509_CRL, X509_CRL_free>;
using OcspResponse = Handle<OCSP_RESPONSE, OCSP_RESPONSE_free>;
using OcspBasicResponse = Handle<OCSP_BASICRESP, OCSP_BASICRESP_free>;
using OcspRequest = Handle<OCSP_REQUEST, OCSP_REQUEST_free>;
using OcspCertificateId = Handle<OCSP_CERTID, OCSP_CERTID_free>;
using Pkcs7 = Handle<PKCS7, PKCS7_free>;
using CmsMessage = Handle<CMS_ContentInfo, CMS_ContentInfo_free>;
using X509Stack = Handle<STACK_OF(X509), freeX509Stack>; ///< owns the certificates in it
using X509View = Handle<STACK_OF(X509), freeX509View>; ///< owns the stack alone
using CrlStack = Handle<STACK_OF(X509_CRL), freeCrlStack>; ///< owns the lists in it
using ExtensionStack = Handle<STACK_OF(X509_EXTENSION), freeExtensionStack>;
using X509StoreHandle = Handle<X509_STORE, X509_STORE_free>;
using X509StoreContext = Handle<X509_STORE_CTX, X509_STORE_CTX_free>;
using Asn1Object = Handle<ASN1_OBJECT, ASN1_OBJECT_free>;
using Asn1String = Handle<ASN1_STRING, ASN1_STRING_free>;
using Asn1Integer = Handle<ASN1_INTEGER, ASN1_INTEGER_free>;
using Asn1Enumerated = Handle<ASN1_ENUMERATED, ASN1_ENUMERATED_free>;
using Asn1OctetString = Handle<ASN1_OCTET_STRING, ASN1_OCTET_STRING_free>;
using Asn1BitString = Handle<ASN1_BIT_STRING, ASN1_BIT_STRING_free>;
using PublicKeyInfo = Handle<X509_PUBKEY, X509_PUBKEY_free>;
using Asn1Time = Handle<ASN1_TIME, ASN1_TIME_free>;
using BasicConstraints = Handle<BASIC_CONSTRAINTS, BASIC_CONSTRAINTS_free>;
using PolicyConstraints = Handle<POLICY_CONSTRAINTS, POLICY_CONSTRAINTS_free>;
using PolicyTree = Handle<X509_POLICY_TREE, X509_policy_tree_free>;
using ExtendedKeyUsage = Handle<EXTENDED_KEY_USAGE, freeEku>;
using GeneralNames = Handle<GENERAL_NAMES, freeGeneralNames>;
using GeneralNameHandle = Handle<GENERAL_NAME, GENERAL_NAME_free>;
using GeneralSubtree = Handle<GENERAL_SUBTREE, GENERAL_SUBTREE_free>;
using NameConstraintsHandle = Handle<NAME_CONSTRAINTS, NAME_CONSTRAINTS_free>;
using AuthorityInfoAccess = Handle<AUTHORITY_INFO_ACCESS, freeInfoAccess>;
using CrlPoints = Handle<CRL_DIST_POINTS, freeCrlPoints>;
using AuthorityKeyId = Handle<AUTHORITY_KEYID, AUTHORITY_KEYID_free>;
using Pkcs12 = Handle<PKCS12, PKCS12_free>;
using Pkcs8Info = Handle<PKCS8_PRIV_KEY_INFO, PKCS8_PRIV_KEY_INFO_free>;
using EncryptedPkcs8 = Handle<X509_SIG, X509_SIG_free>;
using Algorithm = Handle<X509_ALGOR, X509_ALGOR_free>;
using SslContext = Handle<SSL_CTX, SSL_CTX_free>;
using SslHandle = Handle<SSL, SSL_free>;
using Signature = Handle<EVP_SIGNATURE, EVP_SIGNATURE_free>;
using Cipher = Handle<EVP_CIPHER, EVP_CIPHER_free>;
using Digest = Handle<EVP_MD, EVP_MD_free>;
using Pbes1Parameters = Handle<PBEPARAM, PBEPARAM_free>;
using Pbes2Parameters = Handle<PBE2PARAM, PBE2PARAM_free>;
using Pbkdf2Parameters = Handle<PBKDF2PARAM, PBKDF2PARAM_free>;
using ScryptParameters = Handle<SCRYPT_PARAMS, SCRYPT_PARAMS_free>;
using SafeBags = Handle<STACK_OF(PKCS12_SAFEBAG), freeSafeBags>;
using SafeStack = Handle<STACK_OF(PKCS7), freePkcs7Stack>;
using CurveGroup = Handle<EC_GROUP, EC_GROUP_free>;

static_assert(sizeof(X509Cert) == sizeof(X509 *));

} // namespace certwright::ossl
