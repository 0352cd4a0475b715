#pragma once

#include "core/base/result.h"
#include "core/base/secure_bytes.h"
#include "core/workspace/records.h"

#include <QDateTime>
#include <QObject>

#include <functional>

namespace certwright::ui {

/// What a certificate can be saved as.
enum class ExportFormat {
    Certificate, ///< the certificate alone, PEM
    FullChain, ///< with its intermediates, PEM: what servers want
    Pkcs7, ///< with its intermediates and root, without the key
    Pkcs12, ///< with key and chain, one file protected by a passphrase
    Pkcs12Compatible, ///< the same for programs that read nothing better than 3DES and SHA-1
    Jks, ///< the same as a Java keystore
    CertificateDer, ///< the certificate alone, DER
    Key, ///< the private key alone, PKCS#8, protected by nothing
    EncryptedKey, ///< the private key alone, PKCS#8 protected by a passphrase
};

/// Whether such a file holds the private key.
bool holdsKey(ExportFormat format);

/// Whether the person chooses a passphrase for it. A key that is encrypted already keeps its own.
bool wantsPassphrase(const workspace::CertificateRecord &record, ExportFormat format);

/// Whether the files of the certificate can be saved so: an encrypted key cannot be put into anything else.
bool canExport(const workspace::CertificateRecord &record, ExportFormat format);

QString exportSuggestion(const workspace::CertificateRecord &record, ExportFormat format);

/// What is to be written where. The password is for files that hold the key.
struct ExportOrder {
    workspace::CertificateRecord record;
    ExportFormat format = ExportFormat::FullChain;
    QString path;
    std::shared_ptr<const SecureBytes> password = {};
    QDateTime now = {}; ///< the date a Java keystore gives its entries
};

/// Writes on the pool, whole or not at all, and reads it back; `done` follows later in context's thread.
void exportCertificate(QObject *context, const ExportOrder &order, std::function<void(Status)> done);

/// Copies a PEM file of the workspace, such as a root, in the same manner.
void exportFile(QObject *context, const QString &from, const QString &to, std::function<void(Status)> done);

} // namespace certwright::ui
