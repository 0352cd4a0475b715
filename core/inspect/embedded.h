#pragma once

#include "core/base/secure_bytes.h"

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace certwright::inspect {

/// Something of ours that stands encoded inside a text.
struct EmbeddedPiece {
    qsizetype offset = 0; ///< of its first character in the text
    qsizetype size = 0;
    SecureBytes bytes; ///< decoded: PEM, DER, a Java keystore or a PVK file; it may hold a private key
    QString label; ///< what the text calls it: "tls.key", "users[0].client-key-data", "X509Certificate"; may be empty
};

/// Base64 inside kubeconfig, Kubernetes Secrets, SAML metadata, JWK Sets, .mobileconfig, .ovpn and mail: each run whose
/// first octets say that it is a certificate, key or container, whatever the text around it. PEM blocks in the text
/// itself are passed over, since PemScanner finds them. Linear; nothing that is no base64 of ours ever comes out.
std::vector<EmbeddedPiece> embeddedPieces(QByteArrayView text);

} // namespace certwright::inspect
