#pragma once

#include "app/cli/context.h"
#include "app/cli/delivery.h"
#include "app/cli/task.h"

namespace certwright::cli {

/// What is wanted of an issued certificate outside the workspace. Absolute paths; empty for what is not wanted.
struct WantedFiles {
    QString outFolder;
    QString pkcs12File;
    SecureBytes pkcs12Password;
};

/// Where the copies of `--out` will lie, before it is known whether there will be a chain.
QStringList copyPaths(const QString &folder);

/// Writes all or none; leaves no empty folder behind when nothing could be written into it. Blocks.
Status deliverOutcome(const authority::IssueOutcome &outcome, const WantedFiles &wanted);

/// The certificate is there, but no copy of it.
Wording undelivered(const Error &error, const workspace::CertificateRecord &certificate, const Context &context);

} // namespace certwright::cli
