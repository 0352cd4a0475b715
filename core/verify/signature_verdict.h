#pragma once

#include <QString>

namespace certwright::verify {

/// Whether something that is signed comes from whom it says.
enum class SignatureState {
    Good,
    Bad, ///< changed, or signed with another key
    SignerNotAuthorised, ///< RFC 5280 4.2.1.3 cRLSign, RFC 6960 4.2.2.2: signed by whom its issuer did not entitle to
    NotChecked, ///< so many may have signed it that not all were tried, and none of those who were did
    SignerMissing, ///< no certificate of its issuer or signer is at hand
    ContentMissing, ///< RFC 5652 5.2: a detached signature, what it is about is elsewhere
    Unsupported, ///< this OpenSSL does not know the algorithm, or cannot read the key
};

struct SignatureVerdict {
    SignatureState state = SignatureState::SignerMissing;
    QString signer = {}; ///< title of the certificate it was held against; empty when there was none

    friend bool operator==(const SignatureVerdict &, const SignatureVerdict &) = default;
};

/// good, bad, signer-not-authorised, not-checked, signer-missing, content-missing, unsupported
QString signatureKey(SignatureState state);

} // namespace certwright::verify
