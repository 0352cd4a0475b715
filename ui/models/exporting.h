#pragma once

#include "core/base/result.h"
#include "core/base/secure_bytes.h"
#include "core/workspace/records.h"

#include <QObject>

#include <functional>

namespace certwright::ui {

/// What a certificate can be saved as.
enum class ExportFormat {
    Certificate, ///< the certificate alone, PEM
    FullChain, ///< with its intermediates, PEM: what servers want
    Pkcs12, ///< with key and chain, one file protected by a passphrase
};

QString exportSuggestion(const workspace::CertificateRecord &record, ExportFormat format);

/// What is to be written where. The password is for Pkcs12 alone.
struct ExportOrder {
    workspace::CertificateRecord record;
    ExportFormat format = ExportFormat::FullChain;
    QString path;
    std::shared_ptr<const SecureBytes> password = {};
};

/// Writes on the pool, whole or not at all; `done` follows later in context's thread.
void exportCertificate(QObject *context, const ExportOrder &order, std::function<void(Status)> done);

/// Copies a PEM file of the workspace, such as a root, in the same manner.
void exportFile(QObject *context, const QString &from, const QString &to, std::function<void(Status)> done);

} // namespace certwright::ui
