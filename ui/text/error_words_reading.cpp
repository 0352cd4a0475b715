#include "ui/text/error_words.h"

#include <QtGlobal>

namespace certwright::text {

namespace {

constexpr ErrorWords table[] = {
    {ErrorCode::EmptyInput, "empty-input", QT_TRANSLATE_NOOP("certwright::text::Errors", "%1 is empty."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "Choose a file that holds a certificate or key.")},
    {ErrorCode::NotACertificate, "not-a-certificate",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "%1 is not a certificate file."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Errors", "Certificates come as PEM (text with BEGIN CERTIFICATE) or as DER (binary).")},
    {ErrorCode::NotACertificateFile, "not-a-certificate-file",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "%1 is something else, not a certificate file."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "Choose a file that holds a certificate or key.")},
    {ErrorCode::NotAPrivateKey, "not-a-private-key",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "%1 holds no private key."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Errors", "Keys come as PEM (text with BEGIN PRIVATE KEY) or as DER (binary).")},
    {ErrorCode::NotARevocationList, "not-a-revocation-list",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "%1 holds no revocation list."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "Give the revocation list (CRL) of the authority, PEM or DER.")},
    {ErrorCode::NotAnOcspResponse, "not-an-ocsp-response",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "%1 is no answer of an OCSP server."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "Give the answer as the server sent it, in DER.")},
    {ErrorCode::TrailingData, "trailing-data",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "%1 holds more than the one certificate that was expected."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "Put the one certificate that is meant into a file of its own.")},
    {ErrorCode::DamagedObject, "damaged-object",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "%1 looks like a certificate or key, but is damaged."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Errors", "Get it again from where it came from; the copy may be cut off.")},
    {ErrorCode::WrongPassphrase, "wrong-passphrase",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "The password does not open %1."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "Try again; capital letters and blanks count.")},
    {ErrorCode::PassphraseNeeded, "passphrase-needed",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "%1 is encrypted and needs its password."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "Give the password it was encrypted with.")},
    {ErrorCode::LegacyProviderMissing, "legacy-provider-missing",
        QT_TRANSLATE_NOOP("certwright::text::Errors",
            "%1 is encrypted in an old way, and the part of OpenSSL that can read it is not installed."),
        QT_TRANSLATE_NOOP("certwright::text::Errors",
            "Install OpenSSL’s legacy provider (on Debian: openssl-provider-legacy). It is needed for %2.")},
    {ErrorCode::DerivationTooCostly, "derivation-too-costly",
        QT_TRANSLATE_NOOP("certwright::text::Errors",
            "Opening %1 takes more rounds of %2 than Certwright does: it asks for %3, and the limit is %4."),
        QT_TRANSLATE_NOOP("certwright::text::Errors",
            "Give a copy of it the same password with fewer rounds: “ssh-keygen -p -a 100” does that for an OpenSSH "
            "key, “openssl pkcs8 -topk8 -iter 100000” for other private keys; export a PKCS #12 file anew from the "
            "program that made it.")},
    {ErrorCode::DerivationTooLarge, "derivation-too-large",
        QT_TRANSLATE_NOOP(
            "certwright::text::Errors", "Opening %1 would take %3 MB of memory; OpenSSL allows its password %4 MB."),
        QT_TRANSLATE_NOOP("certwright::text::Errors",
            "Ask whoever made it to encrypt it with a smaller cost: its key is made with %2, whose N, r and p are too "
            "large.")},
    {ErrorCode::ObjectCutOff, "object-cut-off",
        QT_TRANSLATE_NOOP(
            "certwright::text::Errors", "In %1 something begins at byte %2 and breaks off: its end is missing."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "Get the whole file again from where it came from.")},
    {ErrorCode::BlockNotClosed, "block-not-closed",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "The block “%2” in %1 has no END line of its own."),
        QT_TRANSLATE_NOOP("certwright::text::Errors",
            "It begins at byte %3. What stands in it was read, but the file may be cut off.")},
    {ErrorCode::UnknownObject, "unknown-object",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "%1 holds something that Certwright does not know: %2."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "It begins at byte %3. All else in the file is shown.")},
    {ErrorCode::UnreadableRest, "unreadable-rest",
        QT_TRANSLATE_NOOP(
            "certwright::text::Errors", "A part of %1 is neither certificate nor key: %3 bytes, from byte %2."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "All else in the file is shown.")},
    {ErrorCode::TooManyObjects, "too-many-objects",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "%1 holds more than %2 objects; only these are shown."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "Split the file to see the rest.")},
    {ErrorCode::NestedTooDeeply, "nested-too-deeply",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "%1 holds containers inside containers, too deep to follow."),
        nullptr},
    {ErrorCode::TooManyFiles, "too-many-files",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "The folder %1 holds more than %2 files; only these were read."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "Choose a folder further down.")},
    {ErrorCode::KeyMismatch, "key-mismatch",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "The private key does not belong to the certificate %1."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "Find the key that was made together with this certificate.")},
};

/// In the order of damagedWords().
constexpr char damagedHint[] = QT_TRANSLATE_NOOP(
    "certwright::text::Errors", "Get it again from where it came from; whatever else is in the file was read.");
constexpr char strangeHint[] = QT_TRANSLATE_NOOP("certwright::text::Errors",
    "This character is byte %5 of the file. Get it again from where it came from; whatever else is in the file was "
    "read.");
constexpr const char *damagedTexts[][3] = {
    {QT_TRANSLATE_NOOP("certwright::text::Errors", "The certificate at byte %3 of %1 is damaged."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Errors", "The certificate at byte %3 of %1 is damaged: a character is not base64."),
        QT_TRANSLATE_NOOP("certwright::text::Errors",
            "The certificate at byte %3 of %1 is damaged: some of its base64 is missing or out of place.")},
    {QT_TRANSLATE_NOOP("certwright::text::Errors", "The key at byte %3 of %1 is damaged."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Errors", "The key at byte %3 of %1 is damaged: a character is not base64."),
        QT_TRANSLATE_NOOP("certwright::text::Errors",
            "The key at byte %3 of %1 is damaged: some of its base64 is missing or out of place.")},
    {QT_TRANSLATE_NOOP("certwright::text::Errors", "A part of %1 is damaged: it begins at byte %3."),
        QT_TRANSLATE_NOOP("certwright::text::Errors",
            "A part of %1 is damaged: it begins at byte %3, and a character is not base64."),
        QT_TRANSLATE_NOOP("certwright::text::Errors",
            "A part of %1 is damaged: it begins at byte %3, and some of its base64 is missing or out of place.")},
};

constexpr ErrorWords damaged(int kind, int reason, const char *hint = damagedHint)
{
    return {ErrorCode::DamagedObject, "damaged-object", damagedTexts[kind][reason], hint};
}

const ErrorWords &damagedPropertyListWords()
{
    static constexpr ErrorWords words{ErrorCode::DamagedObject, "damaged-object",
        QT_TRANSLATE_NOOP(
            "certwright::text::Errors", "%1 is a property list of Apple’s (binary plist), but its parts do not fit."),
        QT_TRANSLATE_NOOP("certwright::text::Errors",
            "What could be found in it all the same is shown. Get it again from where it came from; the copy may be "
            "cut "
            "off.")};
    return words;
}

/// A JWK whose certificate is of another key, or whose fingerprint is another one's; the second of each has no name.
const ErrorWords &contradictoryJwkWords(const Error &error)
{
    static constexpr char keyHint[] = QT_TRANSLATE_NOOP("certwright::text::Errors",
        "Programs may trust either of them. Ask for a new file where it came from: the key must be that of the first "
        "certificate in its “x5c” (RFC 7517, 4.7).");
    static constexpr char printHint[] = QT_TRANSLATE_NOOP("certwright::text::Errors",
        "Programs may look for either of them. Ask for a new file where it came from: “%4” must be the fingerprint of "
        "the first certificate in “x5c” (RFC 7517, 4.8 and 4.9).");
    static constexpr ErrorWords words[][2] = {
        {{ErrorCode::DamagedObject, "damaged-object",
             QT_TRANSLATE_NOOP("certwright::text::Errors",
                 "The key “%5” in %1 is not the key of the certificate that stands beside it."),
             keyHint},
            {ErrorCode::DamagedObject, "damaged-object",
                QT_TRANSLATE_NOOP("certwright::text::Errors",
                    "The key at byte %3 of %1 is not the key of the certificate that stands beside it."),
                keyHint}},
        {{ErrorCode::DamagedObject, "damaged-object",
             QT_TRANSLATE_NOOP("certwright::text::Errors",
                 "The key “%5” in %1 names another certificate than the one that stands beside it."),
             printHint},
            {ErrorCode::DamagedObject, "damaged-object",
                QT_TRANSLATE_NOOP("certwright::text::Errors",
                    "The key at byte %3 of %1 names another certificate than the one that stands beside it."),
                printHint}},
    };
    return words[error.args.value(3) == u"x5c" ? 0 : 1][error.args.size() > 4 ? 0 : 1];
}

constexpr char listHint[] = QT_TRANSLATE_NOOP("certwright::text::Errors",
    "It must be a list of certificates in base64 (RFC 7517, 4.7). All else of the key was read; ask for a new file "
    "where it came from.");
constexpr char printHint[] = QT_TRANSLATE_NOOP("certwright::text::Errors",
    "It must be the fingerprint of the certificate in base64url: 20 bytes (SHA-1) in “x5t”, 32 bytes (SHA-256) in "
    "“x5t#S256” (RFC 7517, 4.8 and 4.9). All else of the key was read; ask for a new file where it came from.");
constexpr char plainListHint[] = QT_TRANSLATE_NOOP("certwright::text::Errors",
    "It was read all the same, but other programs may refuse it: it must be a list of certificates in plain base64, "
    "padded and without line breaks (RFC 7517, 4.7).");
constexpr char octetsHint[] = QT_TRANSLATE_NOOP("certwright::text::Errors",
    "It was read all the same, but other programs may refuse it: it must be base64url of the fingerprint’s bytes, not "
    "of its digits (RFC 7517, 4.8 and 4.9).");
/// Each for a key that has a name and for one that has none.
constexpr const char *memberTexts[][2] = {
    {QT_TRANSLATE_NOOP("certwright::text::Errors", "“%4” of the key “%5” in %1 cannot be read."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "“%4” of the key at byte %3 of %1 cannot be read.")},
    {QT_TRANSLATE_NOOP("certwright::text::Errors", "“%4” of the key “%5” in %1 is not encoded as it must be."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Errors", "“%4” of the key at byte %3 of %1 is not encoded as it must be.")},
};

constexpr ErrorWords member(int fault, int name, const char *hint)
{
    return {ErrorCode::DamagedObject, "damaged-object", memberTexts[fault][name], hint};
}

/// A JWK one of whose members is broken, or is encoded in another way than it has to be.
const ErrorWords &memberOfJwkWords(const Error &error)
{
    static constexpr ErrorWords words[][2][2] = {
        {{member(0, 0, listHint), member(0, 1, listHint)}, {member(0, 0, printHint), member(0, 1, printHint)}},
        {{member(1, 0, plainListHint), member(1, 1, plainListHint)},
            {member(1, 0, octetsHint), member(1, 1, octetsHint)}},
    };
    const int fault = error.args.value(1) == u"jwk encoding" ? 1 : 0;
    return words[fault][error.args.value(3) == u"x5c" ? 0 : 1][error.args.size() > 4 ? 0 : 1];
}

const ErrorWords &strayEntryWords()
{
    static constexpr ErrorWords words{ErrorCode::DamagedObject, "damaged-object",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "What stands at byte %3 of %1, among the keys, is no key."),
        QT_TRANSLATE_NOOP("certwright::text::Errors",
            "Each element of “keys” must be an object that says in “kty” what it is (RFC 7517, 4.1 and 5.1). All else "
            "was read; ask for a new file where it came from.")};
    return words;
}

constexpr char encodingHint[] = QT_TRANSLATE_NOOP("certwright::text::Errors",
    "Get it again from where it came. If that copy is the same, whoever made it has to make a new one, for most "
    "programs "
    "refuse it. What is wrong begins %5 bytes behind its start: %6.");

/// In the order of damagedTexts.
constexpr ErrorWords illEncodedWords[] = {
    {ErrorCode::DamagedObject, "damaged-object",
        QT_TRANSLATE_NOOP("certwright::text::Errors",
            "The certificate at byte %3 of %1 has all its bytes, but something in it is encoded wrongly."),
        encodingHint},
    {ErrorCode::DamagedObject, "damaged-object",
        QT_TRANSLATE_NOOP("certwright::text::Errors",
            "The key at byte %3 of %1 has all its bytes, but something in it is encoded wrongly."),
        encodingHint},
    {ErrorCode::DamagedObject, "damaged-object",
        QT_TRANSLATE_NOOP("certwright::text::Errors",
            "A part of %1 has all its bytes, but something in it is encoded wrongly: it begins at byte %3."),
        encodingHint},
};

} // namespace

const ErrorWords &differentHalvesWords()
{
    static constexpr ErrorWords words{ErrorCode::DamagedObject, "damaged-object",
        QT_TRANSLATE_NOOP("certwright::text::Errors",
            "%1 looks like a private key, but is damaged: its private half does not fit its public half."),
        QT_TRANSLATE_NOOP("certwright::text::Errors",
            "Get it again from where it came from, or from a backup; “openssl pkey -check” judges a key alike.")};
    return words;
}

const ErrorWords *damagedWords(const Error &error)
{
    static constexpr ErrorWords words[][4] = {
        {damaged(0, 0), damaged(0, 1), damaged(0, 2), damaged(0, 1, strangeHint)},
        {damaged(1, 0), damaged(1, 1), damaged(1, 2), damaged(1, 1, strangeHint)},
        {damaged(2, 0), damaged(2, 1), damaged(2, 2), damaged(2, 1, strangeHint)},
    };
    if (error.code != ErrorCode::DamagedObject || error.args.size() < 2)
        return nullptr;
    const QString &kind = error.args.at(1);
    if (kind == u"property list")
        return &damagedPropertyListWords();
    if (error.args.size() < 3)
        return nullptr;
    if (kind == u"jwk")
        return &contradictoryJwkWords(error);
    if (kind == u"jwk entry")
        return &strayEntryWords();
    if (kind.startsWith(u"jwk "))
        return &memberOfJwkWords(error);
    const int row = kind == u"certificate" ? 0 : kind.endsWith(u"-key") ? 1 : 2;
    const QString reason = error.args.value(3);
    if (reason == u"encoding")
        return &illEncodedWords[row];
    if (reason == u"character")
        return &words[row][error.args.size() > 4 ? 3 : 1];
    return &words[row][reason == u"incomplete" ? 2 : 0];
}

const ErrorWords *keystoreWords(const Error &error)
{
    static constexpr ErrorWords entry{ErrorCode::WrongPassphrase, "wrong-passphrase",
        QT_TRANSLATE_NOOP(
            "certwright::text::Errors", "The key “%3” in %1 has a password of its own, not that of the keystore."),
        QT_TRANSLATE_NOOP("certwright::text::Errors",
            "Give the password of this key in place of the keystore’s (Java calls it the key password); certificates "
            "need none.")};
    static constexpr ErrorWords keystore{ErrorCode::WrongPassphrase, "wrong-passphrase",
        QT_TRANSLATE_NOOP("certwright::text::Errors",
            "The password opens a key in %1, but is not that of the keystore, or something in the keystore was "
            "changed."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Errors", "Give the password of the keystore to see whether anything was changed.")};
    static constexpr ErrorWords digest{ErrorCode::WrongPassphrase, "wrong-passphrase",
        QT_TRANSLATE_NOOP("certwright::text::Errors",
            "The password is not that of the keystore %1, or something in it was changed: its checksum (a digest "
            "with "
            "the password) cannot tell the two apart."),
        QT_TRANSLATE_NOOP("certwright::text::Errors",
            "Try again; capital letters and blanks count. If the password is right, get the file again from where it "
            "came from.")};
    if (error.code != ErrorCode::WrongPassphrase)
        return nullptr;
    const QString about = error.args.value(1);
    if (about == u"digest")
        return &digest;
    return about == u"entry" ? &entry : about == u"keystore" ? &keystore : nullptr;
}

const ErrorWords *cutOffWords(const Error &error)
{
    static constexpr ErrorWords pkcs12{ErrorCode::ObjectCutOff, "object-cut-off",
        QT_TRANSLATE_NOOP("certwright::text::Errors",
            "%1 begins like a file of key and certificates (PKCS#12), but breaks off: it is damaged or not whole."),
        QT_TRANSLATE_NOOP("certwright::text::Errors",
            "No password helps. Get the whole file again from where it came from; it begins at byte %2.")};
    const bool isPkcs12 = error.code == ErrorCode::ObjectCutOff && error.args.value(2) == u"pkcs12";
    return isPkcs12 ? &pkcs12 : nullptr;
}

std::span<const ErrorWords> readingErrors()
{
    return table;
}

} // namespace certwright::text
