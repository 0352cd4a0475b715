#pragma once

#include "core/verify/signature_verdict.h"

#include <QByteArray>

#include <optional>

namespace certwright::verify {

/// Of a signed message (ContentInfo with SignedData, RFC 5652 5, DER or BER): whether every signer whose certificate is
/// in it signed its content, or what stands `beside` it where it has none. Good says nothing of who that is: these
/// certificates are not judged. Nothing when it is no signed message, or a bundle of certificates that nobody signed.
/// Unsupported for more than 100 signers.
std::optional<SignatureVerdict> messageSignature(const QByteArray &contentInfo, const QByteArray &beside = {});

} // namespace certwright::verify
