#pragma once

#include "core/base/result.h"
#include "core/pki/openssh_unlock.h"
#include "core/pki/private_key.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace certwright::pki {

/// A public key in the wire form of RFC 4253 6.6, RFC 5656 3.1 and RFC 8709 4.
struct SshPublicKey {
    QString type; ///< "ssh-ed25519", also those we cannot use: "sk-ssh-ed25519@openssh.com"
    QByteArray blob; ///< SHA-256 over it is the fingerprint that ssh-keygen shows
    QByteArray spki; ///< DER; empty for types that have none, or that this program does not read
    QString comment = {};
    qsizetype offset = 0; ///< of the line in the file
    qsizetype size = 0;
};

/// What a block labelled OPENSSH PRIVATE KEY holds.
struct OpenSshKey {
    SshPublicKey publicKey; ///< always readable
    bool encrypted = false;
    bool locked = false; ///< nothing has opened it; an opened one may yet be of a type we cannot use
    QString cipher; ///< "aes256-ctr", "none"
    QString derivation = {}; ///< "bcrypt", "none"
    quint32 rounds = 0; ///< of bcrypt
    std::optional<PrivateKey> key = {};
    /// Why there is no key: UnsupportedAlgorithm (the type), DamagedObject, and what unlockOpenSsh() says.
    std::optional<Error> problem = {};
};

/// The decoded body of the block (OpenSSH's PROTOCOL.key). DamagedObject when not even the public half can be read.
/// A passphrase takes seconds: never on the GUI thread.
Result<OpenSshKey> readOpenSshKey(QByteArrayView body, const QString &source, const OpenSshUnlock &unlock = {});

/// The lines of an id_….pub or authorized_keys file that hold a key; blank lines, comments and options are passed over.
/// Empty when any other line is not like that: then it is another kind of file.
QList<SshPublicKey> readSshPublicKeys(QByteArrayView text);

/// The key a blob holds; nothing when it is none. `spki` stays empty for types we cannot use.
std::optional<SshPublicKey> readSshBlob(QByteArrayView blob);

} // namespace certwright::pki
