#pragma once

#include "core/base/result.h"
#include "core/revocation/revocation.h"
#include "core/revocation/signers.h"

namespace certwright::revocation {

/// A question about one certificate.
struct OcspQuestion {
    QByteArray der; ///< OCSPRequest (RFC 6960 4.1.1), with a nonce of 32 octets (RFC 8954)
};

/// Any thread. OpenSslFailed.
Result<OcspQuestion> ocspRequest(const Subject &subject);

/// What an answer is judged by.
struct OcspQuery {
    Subject subject;
    QDateTime at;
    const OcspQuestion *question = nullptr; ///< that it answers; null: none was asked
    Signers *signers
        = nullptr; ///< at hand, since a responder need not send its certificate (RFC 6960 4.2.1); null: none
};

/// Judges an OCSPResponse (DER), stapled, from a file or fetched. The responder is the issuer, or was delegated by it
/// with the purpose OCSPSigning. `source` and `where` are left to the caller.
Revocation checkOcsp(const QByteArray &answer, const OcspQuery &query);

/// The answer itself when it is one (DER, nothing after it); NotAnOcspResponse.
Result<QByteArray> ocspDer(const QByteArray &data, const QString &source);

} // namespace certwright::revocation
