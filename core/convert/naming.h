#pragma once

#include "core/inspect/object.h"
#include "core/pki/private_key.h"

namespace certwright::convert {

/// Whose an object is: the subject of certificates and requests, the issuer of revocation lists, the responder of
/// answers (RFC 4514); empty for keys.
QString subjectOf(const inspect::FoundObject &object);

/// Whether this is meant by what a person typed: its subject, common name or alternative name, or at least the first
/// eight digits of the SHA-256 of it or of its public key.
bool isCalled(const inspect::FoundObject &object, const QString &typed);
bool isCalled(const pki::Certificate &certificate, const QString &typed);
bool isCalled(const pki::PrivateKey &key, const QString &typed);

/// As many digits of a hash as tell apart what stands in one list, for isCalled().
QString shortHash(const QByteArray &sha256);

} // namespace certwright::convert
