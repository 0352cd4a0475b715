#pragma once

#include "core/pki/certificate.h"
#include "core/verify/signature_verdict.h"

#include <optional>

namespace certwright::revocation {

using verify::SignatureState;
using verify::SignatureVerdict;

/// Whether the issuer's key signed the certificate; false too where this OpenSSL cannot tell. Names are not compared.
bool isSignedBy(const pki::Certificate &certificate, const pki::Certificate &issuer);

/// Of a revocation list (DER), by the certificates at hand, in any order; a list that names its issuer's key is held
/// against that key only. Whether it is in time or these are trusted is not asked. Nothing when it is no list.
std::optional<SignatureVerdict> listSignature(const QByteArray &list, const QList<pki::Certificate> &atHand);

/// Of an OCSP response (DER): by the issuer of the first certificate it is about, or by a responder that is delegated
/// by it, as of the moment it was made. Nothing when it is none, or not signed since it refuses to answer.
std::optional<SignatureVerdict> answerSignature(const QByteArray &answer, const QList<pki::Certificate> &atHand);

} // namespace certwright::revocation
