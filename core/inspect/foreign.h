#pragma once

#include "core/base/error.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>

namespace certwright::inspect {

/// What an input is in which nothing of ours was found.
enum class ForeignKind {
    ShellScript,
    Script, ///< of another interpreter
    Jwt, ///< JSON Web Token, signed or encrypted (RFC 7519)
    Pgp, ///< armoured or binary
    Age, ///< file or key of age-encryption.org
    PuttyKey,
    OpenVpnStaticKey,
    KnownHosts, ///< of OpenSSH
    Bks, ///< Bouncy Castle's keystore
    Uber, ///< the same, encrypted as a whole
    Kdb, ///< IBM GSKit's key database
    Database, ///< SQLite, as NSS and browsers keep certificates in
    JavaClass,
    Zip, ///< also .jar, .apk, .docx
    Archive, ///< gzip, bzip2, xz, zstd, lz4, 7z, rar, tar, ar, .deb, .rpm, .cab
    Program, ///< ELF, PE, Mach-O
    Pdf,
    Image,
    Html,
    Xml,
    Json,
    PrintedText, ///< what `openssl x509 -text` or `certtool -i` say about a certificate, request or list
    PlainText,
    Binary, ///< anything else
};

/// Decides by the first bytes; of texts it reads 64 KB at most, of JSON 1 MB.
ForeignKind foreignKind(QByteArrayView data);

/// The stable name: lower-case words with hyphens, "shell-script".
QString foreignKey(ForeignKind kind);

/// Every kind, in order.
QList<ForeignKind> foreignKinds();

/// OpenPGP (RFC 9580 6.2) and age write armour that looks like PEM. NotACertificateFile when there is nothing else.
std::optional<Error> armourError(const QByteArray &data, const QString &source);

/// NotACertificateFile with the name of what it is, or EmptyInput.
Error foreignError(QByteArrayView data, const QString &source);

} // namespace certwright::inspect
