#pragma once

#include "core/verify/signature_verdict.h"

#include <QByteArray>

#include <optional>

namespace certwright::verify {

/// Of a signed message (ContentInfo with SignedData, RFC 5652 5, DER or BER) with its content: whether every signer
/// whose certificate is in it signed just that. Good says nothing of who that is: these certificates are not judged.
/// Nothing when it is no signed message, or a bundle of certificates that nobody signed. Unsupported for more than 100
/// signers.
std::optional<SignatureVerdict> messageSignature(const QByteArray &contentInfo);

} // namespace certwright::verify
