#include "ui/text/foreign_words.h"

#include <QtGlobal>

#include <algorithm>
#include <iterator>

namespace certwright::text {

namespace {

struct ForeignWords {
    const char *key;
    const char *text;
};

constexpr ForeignWords table[] = {
    {"csr", QT_TRANSLATE_NOOP("certwright::text::Errors", "%1 holds a certificate request, but no certificate.")},
    {"spkac", QT_TRANSLATE_NOOP("certwright::text::Errors", "%1 holds a certificate request, but no certificate.")},
    {"private-key", QT_TRANSLATE_NOOP("certwright::text::Errors", "%1 holds a private key, but no certificate.")},
    {"public-key", QT_TRANSLATE_NOOP("certwright::text::Errors", "%1 holds a public key, but no certificate.")},
    {"crl", QT_TRANSLATE_NOOP("certwright::text::Errors", "%1 holds a revocation list, but no certificate.")},
    {"ocsp-response",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "%1 holds an answer of an OCSP server, but no certificate.")},
    {"ocsp-request",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "%1 holds a question to an OCSP server, but no certificate.")},
    {"pkcs7", QT_TRANSLATE_NOOP("certwright::text::Errors", "%1 holds a message (CMS), but no certificate.")},
    {"ssh-certificate",
        QT_TRANSLATE_NOOP("certwright::text::Errors",
            "%1 is a certificate of SSH, which has nothing in common with X.509 certificates but the word.")},
    {"keyless",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "%1 holds nothing with a key that could belong to another.")},
    {"shell-script", QT_TRANSLATE_NOOP("certwright::text::Errors", "%1 is a shell script, not a certificate file.")},
    {"script", QT_TRANSLATE_NOOP("certwright::text::Errors", "%1 is a script, not a certificate file.")},
    {"jwt",
        QT_TRANSLATE_NOOP("certwright::text::Errors",
            "%1 is a JSON Web Token, which is signed with a key but holds no certificate.")},
    {"pgp",
        QT_TRANSLATE_NOOP("certwright::text::Errors",
            "%1 is an OpenPGP key or message. OpenPGP and X.509 certificates have nothing in common but the word.")},
    {"age",
        QT_TRANSLATE_NOOP(
            "certwright::text::Errors", "%1 belongs to the encryption program age and holds no certificate.")},
    {"putty-key",
        QT_TRANSLATE_NOOP("certwright::text::Errors",
            "%1 is a key of PuTTY. PuTTYgen can export it in OpenSSH’s format, which Certwright reads.")},
    {"openvpn-static-key",
        QT_TRANSLATE_NOOP(
            "certwright::text::Errors", "%1 is a static key of OpenVPN, a shared secret without a certificate.")},
    {"known-hosts",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "%1 is SSH’s list of known hosts, not a certificate file.")},
    {"bks",
        QT_TRANSLATE_NOOP("certwright::text::Errors",
            "%1 is a Bouncy Castle key store (BKS), which Certwright does not read. Java’s keytool can convert it to "
            "PKCS#12.")},
    {"uber",
        QT_TRANSLATE_NOOP("certwright::text::Errors",
            "%1 is an encrypted Bouncy Castle key store (UBER), which Certwright does not read. Java’s keytool can "
            "convert it to PKCS#12.")},
    {"kdb",
        QT_TRANSLATE_NOOP("certwright::text::Errors",
            "%1 is an IBM key database (KDB), which Certwright does not read. IBM’s gskcapicmd can export it as "
            "PKCS#12.")},
    {"database",
        QT_TRANSLATE_NOOP("certwright::text::Errors",
            "%1 is a database. Certificates in it can be exported with the program that owns it.")},
    {"java-class",
        QT_TRANSLATE_NOOP(
            "certwright::text::Errors", "%1 is a compiled Java class, and no certificate was found in it.")},
    {"zip",
        QT_TRANSLATE_NOOP(
            "certwright::text::Errors", "%1 is a ZIP or JAR archive. Unpack it and open what is inside.")},
    {"archive", QT_TRANSLATE_NOOP("certwright::text::Errors", "%1 is an archive. Unpack it and open what is inside.")},
    {"program", QT_TRANSLATE_NOOP("certwright::text::Errors", "%1 is a program, and no certificate was found in it.")},
    {"pdf", QT_TRANSLATE_NOOP("certwright::text::Errors", "%1 is a PDF document, and no certificate was found in it.")},
    {"image", QT_TRANSLATE_NOOP("certwright::text::Errors", "%1 is a picture, not a certificate file.")},
    {"html",
        QT_TRANSLATE_NOOP(
            "certwright::text::Errors", "%1 is a web page, not a certificate file. The download may have gone wrong.")},
    {"xml",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "%1 is an XML document, and no certificate was found in it.")},
    {"json",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "%1 is a JSON document, and no certificate was found in it.")},
    {"printed-text",
        QT_TRANSLATE_NOOP("certwright::text::Errors",
            "%1 is what a program printed about a certificate or list. The thing itself is not in it.")},
    {"plain-text", QT_TRANSLATE_NOOP("certwright::text::Errors", "%1 is plain text without a certificate or key.")},
    {"binary", QT_TRANSLATE_NOOP("certwright::text::Errors", "%1 holds no certificate or key that Certwright knows.")},
};

} // namespace

const char *foreignSentence(QStringView key)
{
    const auto *const found = std::find_if(std::begin(table), std::end(table),
        [key](const ForeignWords &words) { return key == QLatin1String(words.key); });
    return found == std::end(table) ? nullptr : found->text;
}

} // namespace certwright::text
