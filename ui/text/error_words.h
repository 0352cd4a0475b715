#pragma once

#include "core/base/error.h"

#include <span>

namespace certwright::text {

/// What is said of one ErrorCode. `text` and `hint` are translated when they are shown, in the context below.
struct ErrorWords {
    ErrorCode code;
    const char *name; ///< in JSON; never changes
    const char *text;
    const char *hint; ///< null where nothing can be done
    int counted = 0; ///< the argument (1 for %1) that is a number and decides the plural; 0 for none
    const char *shortText = nullptr; ///< said in place of `text` when its second argument is not known
};

/// The translation context of all of them; QT_TRANSLATE_NOOP wants it as a literal.
inline constexpr char errorContext[] = "certwright::text::Errors";

/// Cancelled, whose %1 counts attempts.
const ErrorWords &attemptsWords();
/// DamagedObject of a private key, whose %2 is "halves".
const ErrorWords &differentHalvesWords();
/// DamagedObject, whose %2 is "property list", or that says where or why, as inspect::damagedAt() has it; null for any
/// other.
const ErrorWords *damagedWords(const Error &error);
/// WrongPassphrase about a Java keystore, whose %2 is "entry", with %3 its name, "keystore" or "digest"; null for any
/// other.
const ErrorWords *keystoreWords(const Error &error);
/// ObjectCutOff of what is known all the same, whose %3 is "pkcs12"; null for any other.
const ErrorWords *cutOffWords(const Error &error);
/// UnsupportedAlgorithm of an encrypted OpenSSH private key, whose %1 is "bcrypt".
const ErrorWords &lockedSshKeyWords();
/// A name or permit that is refused for a reason of its own, as core/pki/name_refusal.h and parsePermit() have them;
/// null where the code says all.
const ErrorWords *nameReasonWords(const Error &error);
/// AuthorityLocked, whose %2 says why as UnlockFlow does ("typed", "portable", "gone" …), and AuthorityNotFound with
/// more than the name, and NoAuthorityPermits of a single name; null for any other.
const ErrorWords *authorityWords(const Error &error);
/// FileUnreadable and FileUnwritable, whose %2 is the system's "Too many open files" or whose %3 is "folder" or
/// "workspace" or what core/base/odd_file.h has; null for any other.
const ErrorWords *fileWords(const Error &error);
/// WorkspaceFileDamaged, whose %2 is "recovered", "missing", "damaged" or "foreign", AuthorityFileDamaged, whose %2 is
/// "foreign", and WorkspaceUnusable, whose %2 is "no home" or "gone"; null for any other.
const ErrorWords *workspaceWords(const Error &error);
/// TargetInvalid, whose %2 is "port", "number" or "port alone"; null for any other.
const ErrorWords *targetWords(const Error &error);
/// NotTls, whose %3 is "starttls" or "nats", HandshakeAlert, whose %3 is "client certificate", and HandshakeTimedOut,
/// whose %2 is "started"; null for any other.
const ErrorWords *serverWords(const Error &error);
/// NotForServers, whose %2 is "no host"; null for any other.
const ErrorWords *deployWords(const Error &error);
std::span<const ErrorWords> generalErrors();
std::span<const ErrorWords> fileErrors();
std::span<const ErrorWords> readingErrors();
std::span<const ErrorWords> nameErrors();
std::span<const ErrorWords> authorityErrors();
std::span<const ErrorWords> keepingErrors(); ///< workspace and secrets
std::span<const ErrorWords> convertingErrors();
std::span<const ErrorWords> networkErrors();
std::span<const ErrorWords> deployErrors();

} // namespace certwright::text
