#pragma once

#include "core/inspect/object.h"
#include "ui/models/certificate_details.h"
#include "ui/theme/status_kind.h"

#include <QCoreApplication>

namespace certwright::ui {

/// What was found in files and pasted text, in words for lists and summaries.
class InspectionWords final
{
    Q_DECLARE_TR_FUNCTIONS(certwright::ui::InspectionWords)

public:
    /// "Private key", "Signing request (CSR)" …
    static QString kind(const inspect::FoundObject &object);

    /// "PEM, “X509 CRL”"
    static QString format(const inspect::FoundObject &object);

    /// What went wrong, short enough for a list: "Not readable: there is no such file". Never empty.
    static QString reason(const Error &error, InputOrigin origin = InputOrigin::File);
    /// What to do about it, which depends on how it came here.
    static QString hint(const Error &error, InputOrigin origin);
    static StatusKind statusOf(const Error &error);

    /// Whether a container is as its maker left it; empty where nothing tells.
    static QString integrity(inspect::Integrity integrity);

    /// What a TRUSTED CERTIFICATE of OpenSSL is trusted and refused for, a line each.
    static QString trust(const inspect::TrustSettings &settings);

    /// "RSA 2048"; of what few people know by its name "ML-DSA-65 (2.16.840.1.101.3.4.3.18), 1,952 bytes".
    static QString key(const pki::KeyInfo &key);

    /// "1,234 bytes from byte 0 on"
    static QString place(const FoundPlace &place);
    static QString bytes(qint64 count);

private:
    static QString unreadable(const Error &error);
    static QString damaged(const Error &error);
    static QString reading(const Error &error);
    static QString wrongPassphrase(const Error &error);
};

} // namespace certwright::ui
