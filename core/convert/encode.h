#pragma once

#include "core/base/secure_bytes.h"
#include "core/convert/format.h"
#include "core/convert/selection.h"
#include "core/pki/pkcs12.h"

#include <QDateTime>

namespace certwright::convert {

struct EncodeOptions {
    Format format = Format::Pem;
    pki::Pkcs12Strength strength = pki::Pkcs12Strength::Modern; ///< for Pkcs12 alone
    QString name = {}; ///< friendly name or alias; empty: the certificate's own title
    const SecureBytes *password = nullptr; ///< for Pkcs12 and Jks needed, for Key possible; UTF-8
    QDateTime now = {}; ///< the date a JKS file gives its entries
};

/// The bytes of a file and what is in them.
struct EncodedFile {
    SecureBytes content;
    QList<pki::Certificate> certificates; ///< in the file's order
    std::optional<pki::PrivateKey> key; ///< there when the file holds it
    QList<pki::Certificate> leftOut; ///< given, but not part of such a file
};

/// Makes the file and reads it back: success means that a reader finds exactly what was meant. Fails as select() does;
/// KeyNotGiven, SeveralKeys; PassphraseEmpty where a password is needed. Up to a second: never on the GUI thread.
Result<EncodedFile> encode(const Pile &pile, const EncodeOptions &options);

} // namespace certwright::convert
