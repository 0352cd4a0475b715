#pragma once

#include "core/base/error.h"
#include "core/pki/certificate.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace certwright::inspect {

/// What a part of an input is. A closed list; the keys in JSON are those of kindKey().
enum class ObjectKind {
    Certificate,
    Csr, ///< PKCS#10
    Crl,
    OcspResponse,
    PrivateKey,
    PublicKey,
    Pkcs7, ///< also CMS; a container
    Pkcs12, ///< a container
    PkiPath, ///< a container
    Jks, ///< a container
    Jceks, ///< a container
    Spkac,
    Unknown, ///< found, but not understood: only its place, its label and its problem are known
};

/// The outermost form an object stood in. A member of a container has its container's; what a message carries has its
/// own, as it would have in a file of its own.
enum class ObjectFormat { Pem, Der, Base64, Hex, Jwk, Pvk, MsBlob, OpenSsh, Jks };

/// Whether a container is as its maker left it. Only its password can tell.
enum class Integrity {
    NotApplicable, ///< no container that could carry a checksum
    Absent, ///< a container that could carry one, but does not: nothing tells whether it was changed
    NotChecked, ///< there is one, but not the password or the algorithm to check it
    Checked,
    Broken, ///< the password is right, the checksum is not
};

/// What OpenSSL's TRUSTED CERTIFICATE adds to a certificate.
struct TrustSettings {
    QString alias;
    QStringList trustedFor; ///< serverAuth …, OIDs for the unknown
    QStringList rejectedFor;
};

/// How a private key's file keeps it secret, in the terms of the standards; empty where the file does not say.
struct KeyEncryption {
    QString scheme; ///< "PBES2", "PVK", "OpenSSH", "Proc-Type", or the name of an older PBE
    QString cipher; ///< "AES-256-CBC"
    QString derivation; ///< of the cipher's key from the passphrase, a name for programs: "PBKDF2 with hmacWithSHA256",
                        ///< "scrypt"
    quint64 rounds = 0; ///< of the derivation; N of scrypt; 0 when unknown
    QString function = {}; ///< inside of PBKDF2: "hmacWithSHA256"; empty for other derivations
};

/// Who signed a message or can open it (RFC 5652 5.3, 6.2): issuer and serial number, or the key's identifier.
struct CmsParty {
    QString kind; ///< "certificate"; of recipients also "shared-key", "password", "other"
    QString issuer; ///< RFC 4514
    QByteArray serial; ///< as Certificate::serialNumber()
    QByteArray keyId;
    QString subject = {}; ///< of a signer whose certificate is in the message, RFC 4514; its title where that is empty
};

/// What a PKCS#7 or CMS structure (RFC 5652) is besides a place for certificates.
struct CmsFacts {
    QString type; ///< "signedData", "envelopedData", "encryptedData" …, or the OID
    QList<CmsParty> signers; ///< of signed data, 100 at most
    QList<CmsParty> recipients; ///< of enveloped data, 100 at most
    QString cipher; ///< of encrypted content
    QString contentType; ///< of what is signed or encrypted: "pkcs7-data"
    QDateTime stampedAt = {}; ///< of a time stamp (RFC 3161 2.4.2): its genTime, UTC
    qint64 contentSize = -1; ///< octets as they stand there; -1 when the content is elsewhere
    /// What a signature without content is about, as it is signed, when it stands beside it in the same mail.
    QByteArray besideContent = {};
};

/// One object found in an input; a container stands before its members.
struct FoundObject {
    ObjectKind kind = ObjectKind::Unknown;
    ObjectFormat format = ObjectFormat::Pem;
    qsizetype offset = 0; ///< of the object, or of its container where it is encoded there, in the input
    qsizetype size = 0;
    QString label = {}; ///< PEM label, if PEM; else the type of what has no kind of its own
    int container = -1; ///< index of the container in ReadResult::objects; -1 at the top
    QString name = {}; ///< alias or friendly name inside a container
    std::optional<pki::Certificate> certificate = {}; ///< for certificates that could be read
    std::optional<pki::KeyInfo> key = {}; ///< of keys, certificates, requests, and parameters that keys share
    QByteArray spkiSha256 = {}; ///< raw; of the octets; empty when locked or unknown
    QByteArray publicKey = {}; ///< the SubjectPublicKeyInfo (DER) that spkiSha256 is of
    QByteArray keyIdentity = {}; ///< pki::keyIdentity() of it: for matching keys to certificates
    QByteArray der = {}; ///< of public objects only; always empty for private keys
    QByteArray storeSha256 = {}; ///< raw; of the octets of a PKCS#12 or Java key store, whose der is never kept
    bool encrypted = false; ///< it stays locked: the password is missing or wrong
    Integrity integrity = Integrity::NotApplicable;
    std::optional<TrustSettings> trust = {};
    /// Of private keys that take a password, opened or not: not of those that the empty one opens in a PKCS#12. Of
    /// PKCS#12 its first encrypted part, and of each that is locked.
    std::optional<KeyEncryption> encryption = {};
    std::optional<CmsFacts> cms = {}; ///< of PKCS#7 and CMS
    /// Why less is known than there could be. Also in ReadResult::errors, but for what is locked while no password was
    /// given, which is no failure: PassphraseNeeded, DerivationTooCostly, DerivationTooLarge.
    std::optional<Error> problem = {};
};

/// certificate, csr, crl, ocsp-response, private-key, public-key, pkcs7, pkcs12, pkipath, jks, jceks, spkac, unknown.
QString kindKey(ObjectKind kind);

/// pem, der, base64, hex, jwk, pvk, msblob, openssh, jks.
QString formatKey(ObjectFormat format);

/// Whether it is the secret key of a symmetric cipher, which has no public half: an entry of a Java key store, never
/// opened, or a JWK of the type "oct".
bool isSecretKey(const FoundObject &object);

/// Whether it is a private key of an algorithm that this OpenSSL lacks: its OID and size are known, and no more.
bool isUnknownKey(const FoundObject &object);

/// Whether it is a public key that an authority of SSH signed (OpenSSH's PROTOCOL.certkeys).
bool isSshCertificate(const FoundObject &object);

/// What a serialized certificate store of Windows has as its label: the closed list has no kind for it.
QString serializedStoreLabel();
bool isSerializedStore(const FoundObject &object);

/// What an OCSP request (RFC 6960 4.1) has as its label: the closed list has no kind for it.
QString ocspRequestLabel();
bool isOcspRequest(const FoundObject &object);

/// Whether it is a block of parameters that keys share: a curve, or the numbers of DH and DSA.
bool isKeyParameters(const FoundObject &object);

/// Whether it is of a kind that holds others.
bool isContainer(const FoundObject &object);

} // namespace certwright::inspect

/// So that lists of thousands grow without a copy.
Q_DECLARE_TYPEINFO(certwright::inspect::FoundObject, Q_RELOCATABLE_TYPE);
