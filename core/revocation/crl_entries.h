#pragma once

#include "core/pki/certificate.h"

#include <QDateTime>

#include <memory>

namespace certwright::revocation {

/// What a revocation list says of one certificate.
struct CrlEntry {
    enum class Kind { None, Revoked, Removed };

    Kind kind = Kind::None;
    QDateTime revokedAt = {};
    QString reason = {}; ///< as Revocation::reason
};

/// A revocation list (DER) as OpenSSL reads it, once for all that is asked of it; about ten times its size in memory.
/// Cheap to copy, safe to share between threads.
class CrlEntries final
{
public:
    explicit CrlEntries(const QByteArray &list);

    /// RFC 5280 5.3.3: of indirect lists the entry of the certificate's own issuer. None too where it is no list.
    CrlEntry about(const pki::Certificate &certificate) const;

private:
    struct Parsed;
    std::shared_ptr<const Parsed> m_parsed;
};

/// Whether it is signed with the issuer's key; Unreadable where either cannot be read.
enum class ListSigned { Yes, No, Unreadable };
ListSigned listSignedBy(const QByteArray &list, const pki::Certificate &issuer);

} // namespace certwright::revocation
