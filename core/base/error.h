#pragma once

#include <QString>
#include <QStringList>

namespace certwright {

/// What can fail. Beside each id: its meaning and the arguments (%1, %2 …) its sentence takes.
enum class ErrorCode {
    // General
    Cancelled, ///< The person or the program asked to stop. Its argument counts attempts, if all were in vain
    TimedOut, ///< A deadline passed. %1 what was waited for
    Internal, ///< A promise of our own was broken. %1 where
    ProgramPartMissing, ///< A library of our own cannot be loaded. %1 its file name, %2 reason of the system
    OpenSslFailed, ///< A library call failed that should not. %1 what was attempted; detail: the error queue
    UnsupportedAlgorithm, ///< This OpenSSL does not offer it. %1 name

    // Files
    FileNotFound, ///< %1 path
    FileUnreadable, ///< %1 path, %2 reason of the system
    FileUnwritable, ///< %1 path, %2 reason of the system
    FileTooLarge, ///< %1 path, %2 limit in MB
    FileExists, ///< Would have been overwritten. %1 path
    DiskFull, ///< %1 path

    // Reading certificates and keys
    EmptyInput, ///< %1 source
    NotACertificate, ///< %1 source
    NotACertificateFile, ///< Something else altogether. %1 source; the second says what: inspect::foreignKey()
    NotAPrivateKey, ///< %1 source
    NotARevocationList, ///< No CRL in it. %1 source
    NotAnOcspResponse, ///< %1 source
    TrailingData, ///< More than the one promised object. %1 source
    DamagedObject, ///< Right kind, broken content. %1 source
    WrongPassphrase, ///< %1 source; the second, of a Java keystore: "entry" and its alias, "keystore", "digest"
    PassphraseNeeded, ///< %1 source
    LegacyProviderMissing, ///< Only OpenSSL's legacy provider has the algorithm. %1 source, %2 algorithm
    DerivationTooCostly, ///< %1 source, %2 derivation, %3 rounds it asks for, %4 the most we do
    DerivationTooLarge, ///< Would take more memory than allowed. %1 source, %2 derivation, %3 MB it asks for, %4 limit
    ObjectCutOff, ///< The input ends inside of an object. %1 source, %2 offset of the object; the third says what:
    ///< "pkcs12"
    BlockNotClosed, ///< A PEM block without an END line of its own. %1 source, %2 label, %3 offset
    UnknownObject, ///< A block of no kind we know. %1 source, %2 its label or OID, %3 offset
    UnreadableRest, ///< Bytes that belong to no object. %1 source, %2 offset, %3 how many
    TooManyObjects, ///< Reading stopped there. %1 source, %2 limit
    NestedTooDeeply, ///< Containers in containers. %1 source
    TooManyFiles, ///< %1 folder, %2 limit
    KeyMismatch, ///< Key and certificate do not belong together. %1 certificate

    // Names
    NameEmpty, ///< no arguments
    NameTooLong, ///< %1 name, %2 limit
    NameHasControlCharacter, ///< %1 name, made printable
    NameHasSpace, ///< Blank, comma or semicolon inside. %1 name
    NameInvalid, ///< No host name, address, e-mail address or URI. %1 name
    NameEmptyLabel, ///< Two dots in a row, or one at the start. %1 name
    LabelTooLong, ///< RFC 1035 2.3.4: 63 octets. %1 name, %2 label
    LabelInvalid, ///< Hyphen at an end or a character no label has. %1 name, %2 label
    WildcardTooBroad, ///< `*`, `*.com`, `*.co.uk`. %1 name; behind it the public suffix, if one is why
    WildcardMisplaced, ///< RFC 6125 6.4.3: leftmost label, alone. %1 name
    NameOutsideConstraints, ///< RFC 5280 4.2.1.10. %1 name, %2 authority, empty: a first one, %3 what it permits
    TooManyNames, ///< %1 count, %2 limit
    NoNames, ///< no arguments
    PermitInvalid, ///< Neither domain nor CIDR range. %1 value; behind it the public suffix, if it is one

    // Authorities and issuing
    AuthorityNotFound, ///< %1 name as given
    AuthorityExists, ///< %1 name
    AuthorityNameInvalid, ///< %1 name
    AuthorityAmbiguous, ///< No default and several permit all names. %1 the list
    NoAuthorityPermits, ///< No authority permits all names. %1 the names, %2 the list of authorities
    AuthorityLocked, ///< No passphrase was to be had. %1 authority
    AuthorityExpired, ///< %1 authority
    AuthorityBroken, ///< Certificate and key do not fit, or a file is damaged. %1 authority, %2 path
    DaysOutOfRange, ///< %1 days, %2 lowest, %3 highest
    YearsOutOfRange, ///< %1 years, %2 lowest, %3 highest
    KeyTypeUnknown, ///< %1 as given, %2 the known ones
    PurposeNotPermitted, ///< The authority's EKU forbids it. %1 purpose, %2 authority
    AuthorityKeyDestroyed, ///< A throw-away one signs no more. %1 authority
    NotIssuedHere, ///< No authority of the workspace issued it, so none can renew it. %1 certificate

    // Workspace
    WorkspaceUnusable, ///< The folder cannot be made or read. %1 path, %2 reason
    WorkspaceBusy, ///< Another process holds the lock. %1 path
    CertificateNotFound, ///< %1 id
    WorkspaceFileDamaged, ///< Of a certificate. %1 path
    AuthorityFileDamaged, ///< %1 path
    WorkspaceSettingsDamaged, ///< Which authority is the default one is not known. %1 path
    WorkspaceFileNewer, ///< Written by a later version of the program. %1 path

    // Secrets
    KeyringUnavailable, ///< No keyring service. %1 reason
    KeyringEntryNotFound, ///< Locked keyrings answer this too. %1 entry
    KeyringDenied, ///< The person dismissed the prompt, or access was refused. %1 entry
    KeyringFailed, ///< %1 entry, %2 reason
    PromptUnavailable, ///< Nobody to ask: no terminal, no window. %1 authority or certificate
    PassphraseEmpty, ///< no arguments
    PassphraseTooShort, ///< %1 lowest number of characters

    // Converting
    CertificateNotGiven, ///< no arguments
    SeveralCertificates, ///< More than one could be meant. %1 their names
    KeyNotGiven, ///< The form needs a private key. %1 format
    SeveralKeys, ///< Different private keys where one is wanted. no arguments

    // Network and TLS
    TargetInvalid, ///< Not HOST:PORT. %1 target
    HostNotFound, ///< %1 host
    ConnectionRefused, ///< %1 address and port
    ConnectionTimedOut, ///< %1 address and port
    ConnectionFailed, ///< %1 address and port, %2 reason
    HandshakeTimedOut, ///< Connected, but no answer in time. %1 address and port
    HandshakeClosed, ///< The server closed during the handshake. %1 address and port
    HandshakeAlert, ///< RFC 8446 6.2. %1 address and port, %2 alert description
    HandshakeFailed, ///< %1 address and port; detail: the error queue
    NotTls, ///< Plain text came first. %1 address and port, %2 protocol guessed, or empty
    NoCertificateSent, ///< %1 address and port
    UrlInvalid, ///< Neither http nor https, or no host. %1 URL
    AnswerTooLarge, ///< More than a fetch takes. %1 URL, %2 limit in KiB
    AnswerRefused, ///< HTTP status other than 2xx. %1 URL, %2 status
    TooManyRedirects, ///< Or one to a less safe scheme. %1 URL

    // Deploy
    RecipeUnknown, ///< %1 name, %2 the known ones
    NotForServers, ///< The certificate is for clients only. %1 its title
    PathNotQuotable, ///< The server's configuration cannot spell this path. %1 path, %2 server
};

/// A failure: the code for programs, the arguments for the sentence, the detail for the log.
/// `detail` never holds a secret; it may hold words of other programs, unchanged.
struct Error {
    ErrorCode code;
    QStringList args = {};
    QString detail = {};

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace certwright
