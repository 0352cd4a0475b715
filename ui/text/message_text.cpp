#include "ui/text/message_text.h"

#include "core/pki/certificate.h"
#include "core/pki/serial_number.h"
#include "ui/text/format_text.h"

#include <QCoreApplication>

namespace certwright::text {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(certwright::text::Message)

public:
    static QString party(const inspect::CmsParty &party);
    static QString derived(const inspect::KeyEncryption &encryption);
    static QString content(const inspect::CmsFacts &message);
    static QString timeStamp(const inspect::CmsFacts &message);
};

QString Words::party(const inspect::CmsParty &party)
{
    if (party.kind == u"password")
        return tr("a password");
    if (party.kind == u"shared-key")
        return tr("a shared secret key");
    if (!party.subject.isEmpty())
        return party.subject;
    if (!party.keyId.isEmpty())
        return tr("key %1", "the identifier of a key").arg(pki::colonHex(party.keyId));
    if (party.issuer.isEmpty() && party.serial.isEmpty())
        return tr("somebody of another kind");
    if (party.serial.isEmpty())
        return tr("a certificate of %1").arg(party.issuer);
    return party.issuer.isEmpty() ? tr("certificate number %1").arg(pki::serialText(party.serial))
                                  : tr("certificate number %1 of %2").arg(pki::serialText(party.serial), party.issuer);
}

/// The cipher, or else the scheme, and how its key is made.
QString Words::derived(const inspect::KeyEncryption &encryption)
{
    const QString what = encryption.cipher.isEmpty() ? encryption.scheme : encryption.cipher;
    const QString rounds = QString::number(encryption.rounds);
    const bool hasRounds = encryption.rounds > 1;
    if (encryption.derivation.isEmpty())
        return hasRounds ? tr("%1 in %2 rounds").arg(what, rounds) : what;
    if (!encryption.function.isEmpty() && hasRounds)
        //: a cipher, a hash function such as hmacWithSHA256, a number
        return tr("%1, its key by PBKDF2 with %2 in %3 rounds").arg(what, encryption.function, rounds);
    if (!encryption.function.isEmpty())
        //: a cipher, a hash function such as hmacWithSHA256
        return tr("%1, its key by PBKDF2 with %2").arg(what, encryption.function);
    if (!hasRounds)
        return tr("%1, its key by %2", "a cipher, a derivation").arg(what, encryption.derivation);
    return encryption.derivation == u"scrypt"
        ? tr("%1, its key by scrypt with N = %2").arg(what, rounds)
        : tr("%1, its key by %2 in %3 rounds", "a cipher, a derivation").arg(what, encryption.derivation, rounds);
}

QString Words::timeStamp(const inspect::CmsFacts &message)
{
    return tr("A time stamp (RFC 3161): %1").arg(momentText(message.stampedAt));
}

QString Words::content(const inspect::CmsFacts &message)
{
    if (message.stampedAt.isValid())
        return timeStamp(message);
    if (message.contentSize >= 0) {
        const auto size = static_cast<int>(message.contentSize); // what is read is limited to far less
        return grouped(tr("%1, %n byte(s)", "pkcs7-data", size), size).arg(message.contentType);
    }
    if (!message.besideContent.isEmpty())
        return tr("Beside it in the mail");
    return message.signers.isEmpty() ? QString() : tr("Elsewhere (detached)");
}

} // namespace

QString partyText(const inspect::CmsParty &party)
{
    return Words::party(party);
}

QString encryptionText(const inspect::KeyEncryption &encryption)
{
    const QString derived = Words::derived(encryption);
    return encryption.cipher.isEmpty() ? derived : derived + u" ("_s + encryption.scheme + u')';
}

QString contentText(const inspect::CmsFacts &message)
{
    return Words::content(message);
}

} // namespace certwright::text
