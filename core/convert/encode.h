#pragma once

#include "core/base/secure_bytes.h"
#include "core/convert/format.h"
#include "core/convert/selection.h"
#include "core/pki/pkcs12.h"

#include <QDateTime>

namespace certwright::convert {

struct EncodeOptions {
    Format format = Format::Pem;
    pki::Pkcs12Strength strength = pki::Pkcs12Strength::Modern; ///< for Pkcs12 and TrustPkcs12
    QString name = {}; ///< friendly name or alias; empty: the certificate's own title
    const SecureBytes *password = nullptr; ///< for key stores and truststores needed, for keys possible; UTF-8
    QDateTime now = {}; ///< the date a JKS file gives its entries
    inspect::ObjectKind kind = inspect::ObjectKind::Certificate; ///< for Pem and Der: what of the pile is written
    QString pick = {}; ///< decides between several that could be meant; see isCalled()
};

/// The bytes of a file and what is in them.
struct EncodedFile {
    SecureBytes content;
    QList<pki::Certificate> certificates; ///< in the file's order
    std::optional<pki::PrivateKey> key; ///< there when the file holds it
    QList<inspect::FoundObject> others = {}; ///< requests, lists, answers, public keys
};

/// Makes the file and reads it back: success means that a reader finds exactly what was meant. Fails as select() and
/// selectKey() do; PassphraseEmpty where a password is needed; Internal for a DER file of several requests or lists,
/// and for an OCSP response as PEM, which has no such form. Up to a second: never on the GUI thread.
Result<EncodedFile> encode(const Pile &pile, const EncodeOptions &options);

/// Whether encode() would find what it needs in the pile: for asking before a password is.
Status checkChoice(const Pile &pile, const EncodeOptions &options);

/// Whether such a file holds a private key.
bool holdsPrivateKey(const EncodeOptions &options);

/// Whether Java's keytool, and programs like it, can open such a file with its password: in PKCS#12 they take no other
/// characters than those of ASCII.
bool isOpenToJava(Format format, const SecureBytes &password);

} // namespace certwright::convert
