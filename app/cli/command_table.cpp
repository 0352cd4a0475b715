#include "app/cli/command_table.h"

#include <algorithm>

namespace certwright::cli {

namespace {

constexpr char keyTypes[] = "ec-p256 ec-p384 ec-p521 rsa2048 rsa3072 rsa4096 ed25519 ed448";

constexpr OptionSpec keyType{Option::KeyType, "key-type", ValueKind::Choice, "TYPE",
    "Kind of key to make. Others may be there too, depending on OpenSSL.", keyTypes};
constexpr OptionSpec passphraseFd{Option::PassphraseFd, "passphrase-fd", ValueKind::Descriptor, "N",
    "Read the authority's password from this open file descriptor: its next line."};
constexpr OptionSpec passphraseFile{Option::PassphraseFile, "passphrase-file", ValueKind::File, "FILE",
    "Read the authority's password from the first line of this file."};
constexpr OptionSpec p12PasswordFd{Option::P12PasswordFd, "p12-password-fd", ValueKind::Descriptor, "N",
    "Read the password of the PKCS#12 or JKS file from this open file descriptor."};
constexpr OptionSpec p12PasswordFile{Option::P12PasswordFile, "p12-password-file", ValueKind::File, "FILE",
    "Read the password of the PKCS#12 or JKS file from the first line of this file."};
constexpr OptionSpec passwordFd{Option::PasswordFd, "password-fd", ValueKind::Descriptor, "N",
    "Read the password of what is locked in the files from this open file descriptor."};
constexpr OptionSpec passwordFile{Option::PasswordFile, "password-file", ValueKind::File, "FILE",
    "Read the password of what is locked in the files from the first line of this file."};
constexpr OptionSpec keyPassphraseFd{Option::KeyPassphraseFd, "key-passphrase-fd", ValueKind::Descriptor, "N",
    "Read the password of the certificate's own key from this open file descriptor."};
constexpr OptionSpec keyPassphraseFile{Option::KeyPassphraseFile, "key-passphrase-file", ValueKind::File, "FILE",
    "Read the password of the certificate's own key from the first line of this file."};
constexpr OptionSpec generatePassphraseFile{Option::GeneratePassphraseFile, "generate-passphrase-file", ValueKind::File,
    "FILE",
    "Protect the new authority with 256 random bits and keep them in this new file (mode 0600), for "
    "--passphrase-file."};
constexpr OptionSpec permit{Option::Permit, "permit", ValueKind::Text, "DOMAIN|CIDR",
    "Let a new authority vouch for this domain or range of addresses as well. May be repeated.", "", true};

constexpr OptionSpec issueOptions[] = {
    {Option::Client, "client", ValueKind::None, "",
        "Make it for clients. With a host name or address among the names it serves servers as well, as with mkcert."},
    {Option::Purpose, "purpose", ValueKind::Choice, "PURPOSE",
        "Make it for exactly this. The default is server, or client when all names are e-mail addresses.",
        "server client both"},
    keyType,
    {Option::Days, "days", ValueKind::Number, "N", "Lifetime in days, 1 to 3650. The default is 397."},
    {Option::Ca, "ca", ValueKind::Authority, "NAME",
        "Sign with this authority. Without it: the default one, else the only one that permits all names."},
    {Option::NewAuthority, "new-authority", ValueKind::None, "",
        "Make a further authority that is limited to exactly these names, and sign with it. For a name with * it may "
        "sign every name below the domain: limits know no wildcards. --ca gives its name. Most programs refuse "
        "anything else it signs; Java does not look."},
    permit,
    {Option::Out, "out", ValueKind::Folder, "DIR", "Copy the files into this folder too. Nothing is overwritten."},
    {Option::P12, "p12", ValueKind::File, "FILE", "Write key and certificates into this PKCS#12 file too."},
    p12PasswordFd,
    p12PasswordFile,
    {Option::EncryptKey, "encrypt-key", ValueKind::None, "",
        "Encrypt the certificate's own key with a password, which is asked for or comes from --key-passphrase-fd or "
        "--key-passphrase-file."},
    keyPassphraseFd,
    keyPassphraseFile,
    passphraseFd,
    passphraseFile,
    generatePassphraseFile,
};

constexpr OptionSpec renewOptions[] = {
    {Option::Days, "days", ValueKind::Number, "N", "Lifetime in days, 1 to 3650. Without it: as long as before."},
    keyPassphraseFd,
    keyPassphraseFile,
    passphraseFd,
    passphraseFile,
};

constexpr OptionSpec caCreateOptions[] = {
    permit,
    keyType,
    {Option::Years, "years", ValueKind::Number, "N", "Lifetime in years, 1 to 10. The default is 5."},
    passphraseFd,
    passphraseFile,
    generatePassphraseFile,
};

constexpr OptionSpec caPassphraseOptions[] = {
    passphraseFd,
    passphraseFile,
    {Option::NewPassphraseFd, "new-passphrase-fd", ValueKind::Descriptor, "N",
        "Read the new password from this open file descriptor."},
    {Option::NewPassphraseFile, "new-passphrase-file", ValueKind::File, "FILE",
        "Read the new password from the first line of this file."},
};

constexpr OptionSpec at{Option::At, "at", ValueKind::Text, "TIME",
    "Judge as of this moment, such as 2027-03-15 or 2027-03-15T12:00:00Z, in place of now."};

constexpr OptionSpec lintOptions[] = {
    {Option::Profile, "profile", ValueKind::Choice, "PROFILE",
        "Judge by the rules for this kind of certificate. Without it, each certificate's kind is guessed.",
        "public-tls private-tls ca client smime rfc5280"},
    at,
    passwordFd,
    passwordFile,
};

constexpr OptionSpec inspectOptions[] = {
    passwordFd,
    passwordFile,
};

constexpr OptionSpec checkOptions[] = {
    {Option::Ca, "ca", ValueKind::AuthorityOrFile, "FILE|NAME",
        "Trust the certificates in this file, or this authority, in place of the system's roots. One that is no root, "
        "such as an intermediate, is trusted by itself where no path leads to a root (partial chain)."},
    passwordFd,
    passwordFile,
};

constexpr OptionSpec diffOptions[] = {
    passwordFd,
    passwordFile,
};

constexpr OptionSpec verifyOptions[] = {
    {Option::Host, "host", ValueKind::Text, "NAME", "Judge too whether the certificate names this host."},
    {Option::Ip, "ip", ValueKind::Text, "ADDRESS", "Judge too whether the certificate names this address."},
    {Option::Ca, "ca", ValueKind::AuthorityOrFile, "FILE|NAME",
        "Trust the certificates in this file, or this authority, in place of the system's roots. One that is no root, "
        "such as an intermediate, is trusted by itself where no path leads to a root (partial chain), which is told. "
        "May be repeated.",
        "", true},
    {Option::Untrusted, "untrusted", ValueKind::File, "FILE",
        "Use the certificates in this file to build the path, as if the server had sent them. May be repeated.", "",
        true},
    at,
    {Option::Purpose, "purpose", ValueKind::Choice, "PURPOSE",
        "Judge for this purpose. The default is what the certificate is made for, or server with --host or --ip.",
        "server client email codesigning timestamping ocspsigning any sslserver sslclient smime"},
    {Option::Crl, "crl", ValueKind::File, "FILE",
        "Ask these revocation lists whether the certificate was revoked. Of several the newest that is genuine counts. "
        "May be repeated.",
        "", true},
    {Option::Ocsp, "ocsp", ValueKind::File, "FILE",
        "Ask this answer of an OCSP server, such as one that a server stapled. May be repeated.", "", true},
    {Option::CrlScope, "crl-scope", ValueKind::Choice, "SCOPE",
        "Whose revocation must be known once it is asked by --crl, --ocsp or --revocation: that of the certificate "
        "(leaf, the default), or of every certificate of the path but the root (path).",
        "leaf path"},
    {Option::Aia, "aia", ValueKind::None, "",
        "Fetch issuers that are missing from the addresses the certificates name. They are shown apart."},
    {Option::Revocation, "revocation", ValueKind::None, "",
        "Ask the OCSP servers and revocation lists that the certificates name whether they were revoked."},
    {Option::Profile, "profile", ValueKind::Choice, "PROFILE",
        "Judge by these rules. On the public web (public-tls) the strict checks are part of the path. Without it the "
        "certificate decides, and what breaks the rules is told only.",
        "public-tls private-tls ca client smime rfc5280"},
    passwordFd,
    passwordFile,
};

constexpr OptionSpec compatible{Option::Compatible, "compatible", ValueKind::None, "",
    "Make a PKCS#12 file that old programs read as well (Windows before Server 2019, macOS before 14, Java before "
    "8u301): 3DES and SHA-1, which protect badly."};
constexpr OptionSpec entryName{Option::Name, "name", ValueKind::Text, "NAME",
    "The alias (friendly name) of the entry in a PKCS#12 or JKS file. The default is the name that the key had where "
    "it was read, else the certificate's own."};

constexpr OptionSpec exportOptions[] = {
    {Option::Format, "format", ValueKind::Choice, "FORMAT",
        "What to write: the certificate (pem, der), it and its issuers (fullchain, chain, p7b), its key (key), both in "
        "one file (p12, jks), or the authority's certificate (root). The default is pem.",
        "pem der fullchain chain key p12 jks p7b root"},
    {Option::Out, "out", ValueKind::File, "FILE",
        "Write to this file, which must not be there yet. Needed for key, p12 and jks; else standard output."},
    compatible,
    entryName,
    p12PasswordFd,
    p12PasswordFile,
    keyPassphraseFd,
    keyPassphraseFile,
};

constexpr OptionSpec outPasswordFd{Option::OutPasswordFd, "out-password-fd", ValueKind::Descriptor, "N",
    "Read the password that protects what is written from this open file descriptor. With fewer than 8 characters it "
    "is taken with a warning: the program that reads the file may insist on it."};
constexpr OptionSpec outPasswordFile{Option::OutPasswordFile, "out-password-file", ValueKind::File, "FILE",
    "Read the password that protects what is written from the first line of this file. With fewer than 8 characters it "
    "is taken with a warning: the program that reads the file may insist on it."};

constexpr OptionSpec matchOptions[] = {
    passwordFd,
    passwordFile,
};

constexpr OptionSpec convertOptions[] = {
    {Option::To, "to", ValueKind::Choice, "FORMAT",
        "What to write: every certificate (pem, p7b in binary, p7b-pem as text), the certificate and its issuers "
        "without the root "
        "(fullchain, pkipath), the certificate alone (der), the private key (key), key and chain in one file (p12, "
        "jks), or "
        "certificates for Java to trust (trust-p12, trust-jks).",
        "pem fullchain der key p7b p7b-pem pkipath p12 jks trust-p12 trust-jks"},
    {Option::Out, "out", ValueKind::File, "FILE",
        "Write to this file, which must not be there yet, or to standard output (-)."},
    {Option::Force, "force", ValueKind::None, "", "Replace the file of --out when it is there: whole, or not at all."},
    {Option::Kind, "kind", ValueKind::Choice, "KIND",
        "For pem and der: write the objects of this kind. The default is certificates, or the only kind there is. "
        "Public keys are taken from certificates, requests and private keys where none is given by itself.",
        "certificate csr crl ocsp-response private-key public-key"},
    {Option::Pick, "pick", ValueKind::Text, "NAME|SHA256",
        "Where several could be meant, take this one: its subject or name, or eight or more digits of the SHA-256 of "
        "it or of its public key."},
    compatible,
    entryName,
    passwordFd,
    passwordFile,
    outPasswordFd,
    outPasswordFile,
};

constexpr OptionSpec deployOptions[] = {
    {Option::Certificate, "certificate", ValueKind::Certificate, "ID", "The certificate to use; see list."},
};

constexpr OptionSpec everywhere[] = {
    {Option::Json, "json", ValueKind::None, "", "Print one JSON document and nothing else."},
    {Option::Workspace, "workspace", ValueKind::Folder, "DIR",
        "Use this folder as a portable workspace. It never uses a keyring, and asks for passwords."},
    {Option::Help, "help", ValueKind::None, "", "Explain the program, or the verb."},
};

constexpr VerbSpec table[] = {
    {Verb::Issue, "issue", "NAME...", 1, -1, ValueKind::Text, "Issue a certificate for these names",
        "A name is a host name, also with a leading wildcard (*.app.test) and in any script, an IP address, an e-mail "
        "address or a URI. The first use makes a local authority that may vouch for this computer and private networks "
        "only.\n\nThe password of the authority is kept by your keyring. Without one it is asked for, or read from a "
        "file or descriptor. Where there is neither keyring nor terminal nor option, and no authority that could sign "
        "either, a throw-away "
        "authority signs, whose key is destroyed at once.\n\nWith "
        "--generate-passphrase-file the same command works again, also several times at once: the file is made with "
        "the authority, and read from then on.\n\nOptions that name the same descriptor take its lines in "
        "this order: the password of the PKCS#12 file, the password of the certificate's key, the authority's.",
        issueOptions,
        "issue localhost 127.0.0.1 ::1 # for this computer\n"
        "issue app.test *.app.test # a domain and one level below it\n"
        "issue --client localhost ::1 email@localhost # for a client too\n"
        "issue --new-authority example.com # a name no authority permits yet"},
    {Verb::Renew, "renew", "ID", 1, 1, ValueKind::Certificate, "Issue a certificate of the workspace once more",
        "The new one has the same names, purpose, kind of key and lifetime, a new key, and is signed by the same "
        "authority. Its files lie where the old ones lay, which are kept in the folder previous beside them. Servers "
        "use it after a reload.\n\nOptions that name the same descriptor take its lines in this order: the password "
        "of the certificate's key, the authority's.",
        renewOptions, "renew localhost\nrenew app.test --days 90"},
    {Verb::CaCreate, "ca create", "NAME", 1, 1, ValueKind::Text, "Make a local authority",
        "It may vouch for localhost, test, internal, home.arpa and private addresses, and for what --permit adds.",
        caCreateOptions,
        "ca create Harbour --permit harbour.example --permit 10.20.0.0/16\n"
        "ca create Build --generate-passphrase-file build.pass # for machines without a keyring"},
    {Verb::CaList, "ca list", "", 0, 0, ValueKind::None, "List the authorities", "", {}},
    {Verb::CaShow, "ca show", "NAME", 1, 1, ValueKind::Authority, "Show an authority and how to trust it", "", {}},
    {Verb::CaDefault, "ca default", "NAME", 1, 1, ValueKind::Authority,
        "Choose the authority that signs when none is named",
        "The first authority is the default one, unless it was made by issue --new-authority.", {},
        "ca default Harbour"},
    {Verb::CaPassphrase, "ca passphrase", "NAME", 1, 1, ValueKind::Authority,
        "Protect an authority with another password",
        "The key is encrypted again for a password of yours; what the keyring held is removed.\n\nFor an authority "
        "in the keyring, --passphrase-fd and --passphrase-file give the new password as well.\n\nOptions that name "
        "the same descriptor take its lines in this order: the old password, the new one.",
        caPassphraseOptions},
    {Verb::List, "list", "", 0, 0, ValueKind::None, "List the certificates", "", {}},
    {Verb::Inspect, "inspect", "FILE|FOLDER|HOST:PORT...", 1, -1, ValueKind::File,
        "Show what is in files, or what a server sends",
        "The content decides, never the file's name. The file - is standard input; of a folder all files are read, but "
        "links to other folders are not followed; HOST:PORT and https://HOST, where no such file exists, are servers, "
        "whose chain is shown as it was sent.\n\nWhat is locked is opened with the password of --password-fd or "
        "--password-file, else with the one typed on the terminal; what stays locked is named with its kind, and is no "
        "failure unless a password was given that does not open it. The password of a key is what others call its "
        "password. Weak keys are named where an input holds at most 1,000 objects, and the dearer tests made up to "
        "50; primes in common are looked for among the first 250 RSA keys of all inputs. What is not tested is said, "
        "and match tests more. Revocation lists and OCSP responses are held against the authorities in any of the "
        "inputs, signed messages against their signers. Which certificates in any of the inputs these lists and "
        "responses call revoked is told at the end, where the issuer is among the inputs or a root of the system; what "
        "is forged or out of date is not believed, and who is not named there may be revoked nonetheless. Ends with 1 "
        "when a part could not be read.",
        inspectOptions,
        "inspect fullchain.pem\ninspect - <server.der\ninspect store.p12 --password-file store.pass\n"
        "inspect localhost:8443 # what a server sends"},
    {Verb::Verify, "verify", "FILE...", 1, -1, ValueKind::File, "Judge a certificate and its chain",
        "The certificates of all files together are taken as what a server sent. Path, strict checks and host name are "
        "judged apart. Where several paths lead upwards, each is shown with its own verdict and with what of the files "
        "it needs. Nothing is fetched unless --aia or --revocation is given. The file - is standard input.\n\n"
        "What is locked is opened with the password of --password-fd or --password-file, else with the one typed on "
        "the terminal.\n\n"
        "Who asks whether the certificate was revoked wants to know: with --crl or --ocsp some file has to tell, and "
        "one that is forged, out of date or about others is set aside, with the reason; yet what a genuine list "
        "revoked stays revoked when it has run out and no newer one is given. What does not say when it ends is "
        "believed "
        "for a day (OCSP responses) or ten (lists). Later changes to a list (delta CRL) are taken from --crl or, with "
        "--revocation, fetched; where they are not to be had, that is told. With --revocation a server "
        "that cannot be reached or believed counts as no answer; a certificate that names no server is fine.\n\n"
        "A certificate is valid from the first to the last second that it names, both included (RFC 5280, 4.1.2.5); "
        "the openssl command calls it expired in the last one already.\n\n"
        "Ends with 1 when the path or the host name is wrong, the certificate was revoked, or this was asked and "
        "could not be found out, and when a part of a file could not be read, which is told. What only the strict "
        "checks say is told, but is no failure unless the profile is "
        "public-tls; what breaks the rules of a profile is a failure when --profile asks for them.",
        verifyOptions,
        "verify fullchain.pem --host example.com\nverify server.pem --ca Certwright --at 2027-01-01T00:00:00Z\n"
        "verify server.pem --untrusted intermediate.pem --ca root.pem --crl revoked.crl"},
    {Verb::Lint, "lint", "FILE|FOLDER...", 1, -1, ValueKind::File,
        "Check certificates against the rules for their kind",
        "Every certificate in the files is held against the rules that were in force when it was issued: RFC 5280 for "
        "all, and those of the CA/Browser Forum and of browsers for public servers. With --profile, an authority "
        "beside the certificates that are meant is judged by the rules for authorities all the same. The file - is "
        "standard input; of a folder all files are read, but links to other folders are not followed, and files "
        "without certificates are no failure. What is locked is opened with the password of --password-fd or "
        "--password-file, else with the one typed on the terminal.\n\nEnds with 1 when a rule was broken that makes it "
        "wrong, or a part could not be read.",
        lintOptions, "lint fullchain.pem\nlint server.pem --profile public-tls # as if a public authority issued it"},
    {Verb::Diff, "diff", "FILE FILE", 2, 2, ValueKind::File, "Compare two certificates or revocation lists",
        "Compares the first certificate or certificate request of each file: names added and lost, whether the key is "
        "the same, issuer, lifetime and every extension; a request with a certificate in what both can hold. Of files "
        "without them the first revocation lists: which certificates they name, when and why. What else a file holds "
        "is not compared, and told. The file - is standard input. What is locked is opened with the password of "
        "--password-fd or --password-file, else with the one typed on the terminal.\n\n"
        "Ends with 0 when they are the same, with 1 when they differ or a part of a file could not be read.",
        diffOptions, "diff old.pem new.pem\ndiff server.csr server.pem"},
    {Verb::Match, "match", "FILE|FOLDER...", 1, -1, ValueKind::File, "Find out which files belong together",
        "Groups keys, certificate requests and certificates by their public key, and names the authorities that issued "
        "them. Weak keys are named, and keys that share a prime. The file - is standard input; of a folder all files "
        "are read, but links to other folders are not followed. A file that cannot be read is named, and the others "
        "are compared.\n\nEnds with 0 when everything given belongs together; with 1 when something has no partner, "
        "there are several groups, or a part could not be read. Issuers of a certificate need no partner.\n\nWith "
        "--json: together, groups[] (spki_sha256, key, members[], issuers[], findings[]), locked[], not_checked[] and "
        "errors[]; members are source, index, kind, format, name, subject and sha256.",
        matchOptions, "match server.pem server.key # does the key fit the certificate?\nmatch *.pem *.key"},
    {Verb::Convert, "convert", "FILE|FOLDER...", 1, -1, ValueKind::File, "Write certificates and keys in another form",
        "The order of the files does not matter: each certificate is followed by its issuers. What was written is read "
        "back before success is said, and what it holds is named, and so is whatever was given and is not in it. Of "
        "several keys the one of the certificate is taken; where more than one could be meant, nothing is guessed. "
        "Files with a private key get mode 0600. Certificate requests, revocation lists and keys are written as PEM or "
        "DER too, OCSP responses as DER.\n\nOf a folder all files are read, but links to other folders are not "
        "followed; the file - is standard input. What is larger than 50 MB is left out.\n\nEnds with 1 when the file "
        "was written, but a part of what was given could not be read.\n\nOptions that name the same descriptor take "
        "its lines in this order: the password of what is read, that of what is written.\n\nWith --json: files[], of "
        "one, with path, format, sha256, private_key, reordered, contains[] and left_out[].",
        convertOptions,
        "convert server.pem server.key chain.pem --to p12 --out server.p12\n"
        "convert server.p12 --to fullchain --out fullchain.pem\n"
        "convert server.p12 --to key --out server.key # PKCS#8; encrypted with --out-password-file\n"
        "convert revoked.crl --to der --out revoked.der\n"
        "convert root.pem --to trust-p12 --out trusted.p12 # for Java to trust"},
    {Verb::Check, "check", "HOST:PORT...", 1, -1, ValueKind::Text, "Check TLS servers",
        "Does a TLS handshake with every address of each server and judges chain, host name and lifetime apart. Who "
        "promises an OCSP response in the handshake (must-staple) has to send one.\n\nEnds "
        "with 1 when a server was reached and something is wrong, or a part of the file of --ca could not be read, "
        "with "
        "3 when none could be reached.",
        checkOptions, "check localhost:8443 --ca Certwright\ncheck example.com [::1]:443"},
    {Verb::Export, "export", "ID", 1, 1, ValueKind::Certificate, "Write a certificate of the workspace to a file",
        "What was written is read back before success is said. Keys get mode 0600.\n\nOptions that name the same "
        "descriptor take its lines in this order: the password of the certificate's key, the password of the file.",
        exportOptions,
        "export localhost --format fullchain --out server.pem\nexport localhost --format p12 --out server.p12"},
    {Verb::DeployShow, "deploy show", "SERVER", 1, 1, ValueKind::Choice, "Show how a server uses a certificate",
        "Prints what to put into the server's configuration, and the commands that test and load it. Changes nothing.",
        deployOptions, "deploy show nginx --certificate localhost", "nginx nats"},
    {Verb::Version, "version", "", 0, 0, ValueKind::None, "Show the version of the program and its libraries", "", {}},
};

} // namespace

std::span<const VerbSpec> verbs()
{
    return table;
}

std::span<const OptionSpec> globalOptions()
{
    return everywhere;
}

const VerbSpec &specOf(Verb verb)
{
    return *std::find_if(std::begin(table), std::end(table), [verb](const VerbSpec &spec) { return spec.id == verb; });
}

QList<OptionSpec> optionsOf(const VerbSpec &verb)
{
    QList<OptionSpec> options(verb.options.begin(), verb.options.end());
    options.append(QList<OptionSpec>(std::begin(everywhere), std::end(everywhere)));
    return options;
}

QStringList choicesOf(const char *choices)
{
    return QString::fromLatin1(choices).split(u' ', Qt::SkipEmptyParts);
}

} // namespace certwright::cli
