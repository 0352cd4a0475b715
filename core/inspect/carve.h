#pragma once

#include "core/inspect/object.h"
#include "core/pki/certificate.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>

namespace certwright::inspect {

/// What was found amid other bytes.
struct CarvedPiece {
    /// Also Csr, Crl, Pkcs12, and Pkcs7: signed data, as Authenticode and S/MIME hold.
    ObjectKind kind = ObjectKind::Certificate;
    qsizetype offset = 0;
    qsizetype size = 0;
    std::optional<pki::Certificate> certificate = {}; ///< of a Certificate
};

struct CarveResult {
    QList<CarvedPiece> pieces; ///< in order; none lies inside another, so what is in a container is not listed
    bool complete = true; ///< false when the search was given up, because too much looks like one of them and is none
};

/// Finds certificates, requests, revocation lists, PKCS#12 and signed data in DER at any offset of any bytes: firmware,
/// captures, programs, core dumps. Each has been parsed whole, so noise yields none. Linear; at 50 MB it takes a
/// fraction of a second: not on the GUI thread.
CarveResult carve(QByteArrayView data, const QString &source);

} // namespace certwright::inspect
