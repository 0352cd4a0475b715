#pragma once

#include "core/inspect/object.h"

#include <QString>

namespace certwright::text {

/// Who signed a message: the subject of the certificate, or else its number and issuer, or the identifier of the key.
/// Who can open one: the same, or what opens it.
QString partyText(const inspect::CmsParty &party);

/// "AES-256-CBC, its key by PBKDF2 with hmacWithSHA256 in 2048 rounds (PBES2)"
QString encryptionText(const inspect::KeyEncryption &encryption);

/// Where what a message is about stands, and how large it is; empty when it says nothing of it.
QString contentText(const inspect::CmsFacts &message);

} // namespace certwright::text
