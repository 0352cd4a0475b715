#pragma once

#include "core/base/error.h"
#include "core/base/strong.h"
#include "core/pki/certificate.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace certwright::workspace {

/// Where the passphrase of an authority's key comes from.
enum class KeyProtection {
    Keyring, ///< random, kept by the person's keyring under AuthorityRecord::keyringEntry
    Passphrase, ///< typed by a person (or random in a file of theirs); asked for each time
    Destroyed, ///< a throw-away authority: the key is gone
};

/// One authority as it lies in authorities/<slug>/{cert.pem,key.pem,meta.json}.
struct AuthorityRecord {
    AuthorityId id;
    QString name; ///< as typed, for people
    pki::Certificate certificate;
    QString certificateFile; ///< absolute path
    QString keyFile; ///< absolute path; empty when destroyed
    KeyProtection protection = KeyProtection::Keyring;
    QString keyringEntry; ///< empty unless Keyring
    QDateTime createdAt;
    bool isDefault = false;

    bool canSign() const { return protection != KeyProtection::Destroyed; }
};

/// The authorities of a workspace and what is wrong with others.
struct AuthorityList {
    QList<AuthorityRecord> authorities = {}; ///< by name
    QList<Error> problems = {}; ///< one for each that is damaged
    std::optional<Error> settingsProblem = {}; ///< then no default one is known

    QList<Error> allProblems() const { return settingsProblem ? QList<Error>{*settingsProblem} + problems : problems; }
};

/// Ordinary PEM files a server can be pointed at; absolute paths.
struct CertificateFiles {
    QString folder;
    QString cert;
    QString chain; ///< intermediates only; empty when there are none
    QString fullchain; ///< leaf and intermediates, never the root
    QString key; ///< empty when we do not have it
    QString authority; ///< the root's certificate; empty when unknown
};

/// What a leaf was made for; kept for renewal and for the list.
enum class LeafPurpose { Server, Client, ServerAndClient };

/// One certificate as the index knows it: enough for a list of thousands without reading the PEM files.
struct CertificateRecord {
    CertificateId id;
    pki::GeneralNames names; ///< the first one gave the id
    AuthorityId authority; ///< empty when not issued here
    QString issuerName;
    QDateTime notBefore;
    QDateTime notAfter;
    QDateTime createdAt;
    QString keyType; ///< KeyType::id()
    QString keyLabel; ///< "ECDSA P-256"
    QByteArray sha256; ///< raw
    LeafPurpose purpose = LeafPurpose::Server;
    bool keyEncrypted = false;
    CertificateFiles files;

    QString title() const; ///< the first name, for people
};

/// What lies in a workspace now; damaged entries are named in `problems` and never hide the good ones.
struct Inventory {
    QList<AuthorityRecord> authorities; ///< by name
    QList<CertificateRecord> certificates; ///< by notAfter
    QList<Error> problems;
};

} // namespace certwright::workspace
