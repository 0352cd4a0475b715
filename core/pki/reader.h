#pragma once

#include "core/base/error.h"
#include "core/pki/certificate.h"

#include <QList>

#include <optional>

namespace certwright::pki {

/// What a block or file is. The keys in JSON are those of objectKindKey().
enum class ObjectKind { Certificate, Csr, Crl, PrivateKey, PublicKey, Pkcs7, Pkcs12, Unknown };

enum class ObjectFormat { Pem, Der };

/// One object found in a file. `certificate` is there for certificates that could be read, `key` for keys and CSRs.
struct FoundObject {
    ObjectKind kind = ObjectKind::Unknown;
    ObjectFormat format = ObjectFormat::Pem;
    qsizetype offset = 0;
    qsizetype size = 0;
    QString label; ///< PEM label, if PEM
    std::optional<Certificate> certificate = {};
    std::optional<KeyInfo> key = {};
    QByteArray spkiSha256 = {}; ///< raw; for matching keys to certificates; empty when locked or unknown
    bool encrypted = false;
};

/// Everything found, in order; nothing is dropped in silence.
struct ReadResult {
    QList<FoundObject> objects;
    QList<Error> errors; ///< broken blocks, or EmptyInput / NotACertificate when there is nothing at all
};

/// The most we read of one input.
inline constexpr qint64 maxInputSize = 50LL * 1024 * 1024;

/// Decides by content, never by file name. Never prompts. May take seconds on large input: not on the GUI thread.
ReadResult readObjects(const QByteArray &data, const QString &source);

/// certificate, csr, crl, private-key, public-key, pkcs7, pkcs12, unknown.
QString objectKindKey(ObjectKind kind);

} // namespace certwright::pki
