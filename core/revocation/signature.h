#pragma once

#include "core/pki/certificate.h"
#include "core/revocation/signers.h"
#include "core/verify/signature_verdict.h"

#include <optional>

namespace certwright::revocation {

using verify::SignatureState;
using verify::SignatureVerdict;

/// Whether the issuer's key signed the certificate; false too where this OpenSSL cannot tell. Names are not compared.
bool isSignedBy(const pki::Certificate &certificate, const pki::Certificate &issuer);

/// RFC 5280 4.2.1.3: whether its keyUsage, if there is one, lets it sign lists.
bool maySignLists(const pki::Certificate &certificate);

/// Of a revocation list (DER); one that names its issuer's key is held against that key only. Whether it is in time or
/// the signer is trusted is not asked. Nothing when it is no list.
std::optional<SignatureVerdict> listSignature(const QByteArray &list, Signers &signers);

/// Of an OCSP response (DER): by the issuer of the first certificate it is about, or by a responder that is delegated
/// by it, as of the moment it was made. Nothing when it is none, or not signed since it refuses to answer.
std::optional<SignatureVerdict> answerSignature(const QByteArray &answer, Signers &signers);

} // namespace certwright::revocation
