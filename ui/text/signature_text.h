#pragma once

#include "core/pki/ocsp_response.h"
#include "core/pki/request.h"
#include "core/pki/revocation_list.h"

#include <QString>

namespace certwright::text {

// What an object is signed with: the standard's name, or the OID; of RSA-PSS, whose name alone says too little, its
// hash, its mask and its salt too: "rsassaPss with SHA-256, MGF1 with SHA-256, 32 bytes of salt".
QString signatureText(const pki::Certificate &certificate);
QString signatureText(const pki::CertificateRequest &request);
QString signatureText(const pki::RevocationList &list);
QString signatureText(const pki::OcspResponse &response);

/// A key by its label, with what its own parameters restrict it to: "RSA-PSS 2048, only for SHA-256, …".
QString keyText(const QString &label, const QByteArray &publicKeyDer);

} // namespace certwright::text
