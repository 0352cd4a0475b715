#include "core/pki/jks_writer.h"

#include "core/ossl/bytes.h"
#include "core/ossl/error_queue.h"
#include "core/ossl/key.h"
#include "core/pki/java_text.h"
#include "core/pki/jks.h"
#include "core/pki/jks_protection.h"

#include <QLocale>
#include <QSet>

using namespace Qt::StringLiterals;

namespace certwright::pki {

namespace {

constexpr qsizetype longestAlias = 0xffff;

/// Java folds the aliases it is asked for with the rules of English, and compares them with what the file holds.
QString folded(const QString &alias)
{
    return QLocale(QLocale::English).toLower(alias);
}

QByteArray bigEndian(quint64 value, int octets)
{
    QByteArray result;
    for (int i = octets; i-- > 0;)
        result += static_cast<char>(value >> static_cast<unsigned>(8 * i));
    return result;
}

QByteArray lengthPrefixed(QByteArrayView bytes, int octets)
{
    return bigEndian(static_cast<quint64>(bytes.size()), octets) + bytes;
}

QByteArray certificateRecord(const Certificate &certificate)
{
    return lengthPrefixed(QByteArrayView("X.509"), 2) + lengthPrefixed(certificate.der(), 4);
}

QByteArray entryStart(int tag, const QString &alias, const QDateTime &now)
{
    return bigEndian(static_cast<quint64>(tag), 4) + lengthPrefixed(toJavaText(folded(alias)), 2)
        + bigEndian(static_cast<quint64>(std::max<qint64>(0, now.toMSecsSinceEpoch())), 8);
}

Result<QByteArray> keyRecord(const JksKeyEntry &entry, const SecureBytes &password, const QDateTime &now)
{
    if (entry.chain.isEmpty() || !entry.key.belongsTo(entry.chain.constFirst()))
        return Error{
            ErrorCode::KeyMismatch, {entry.chain.isEmpty() ? entry.alias : entry.chain.constFirst().displayTitle()}};
    const ossl::Bio bio = ossl::secretBio();
    if (!bio || i2d_PKCS8PrivateKeyInfo_bio(bio.get(), entry.key.handle().get()) != 1)
        return ossl::takeError(ErrorCode::OpenSslFailed, {u"i2d_PKCS8PrivateKeyInfo_bio"_s});
    return lockJksProtection(ossl::secretContentOf(bio.get()), password).map([&](const QByteArray &locked) {
        QByteArray record = entryStart(1, entry.alias, now) + lengthPrefixed(locked, 4)
            + bigEndian(static_cast<quint64>(entry.chain.size()), 4);
        for (const Certificate &certificate : entry.chain)
            record += certificateRecord(certificate);
        return record;
    });
}

Status checkAliases(const JksContent &content)
{
    QStringList aliases;
    for (const JksKeyEntry &entry : content.keys)
        aliases.append(folded(entry.alias));
    for (const JksTrustedEntry &entry : content.trusted)
        aliases.append(folded(entry.alias));
    QSet<QString> seen;
    for (const QString &alias : std::as_const(aliases)) {
        if (alias.isEmpty() || toJavaText(alias).size() > longestAlias || seen.contains(alias))
            return Error{ErrorCode::Internal, {u"JKS alias "_s + alias}};
        seen.insert(alias);
    }
    return ok();
}

/// Whether a reader with the password gets back what went in.
bool readsBack(QByteArrayView file, const JksContent &content, const SecureBytes &password)
{
    const Result<JksStore> store = readJks(file, &password, {});
    if (!store || !store->integrityChecked || store->entries.size() != content.keys.size() + content.trusted.size())
        return false;
    for (qsizetype i = 0; i < content.keys.size(); ++i) {
        const Result<PrivateKey> key = unlockJksKey(store->entries.at(i), password, {});
        if (!key || key->publicKeyDer() != content.keys.at(i).key.publicKeyDer()
            || store->entries.at(i).certificates.size() != content.keys.at(i).chain.size())
            return false;
    }
    for (qsizetype i = 0; i < content.trusted.size(); ++i) {
        const JksEntry &entry = store->entries.at(content.keys.size() + i);
        if (entry.certificates != QList<QByteArray>{content.trusted.at(i).certificate.der()})
            return false;
    }
    return true;
}

} // namespace

Result<SecureBytes> toJks(const JksContent &content, const SecureBytes &password, const QDateTime &now)
{
    const ossl::ErrorScope scope;
    if (const Status aliases = checkAliases(content); !aliases)
        return aliases.error();
    QByteArray file = QByteArray("\xfe\xed\xfe\xed") + bigEndian(2, 4)
        + bigEndian(static_cast<quint64>(content.keys.size() + content.trusted.size()), 4);
    for (const JksKeyEntry &entry : content.keys) {
        const Result<QByteArray> record = keyRecord(entry, password, now);
        if (!record)
            return record.error();
        file += *record;
    }
    for (const JksTrustedEntry &entry : content.trusted)
        file += entryStart(2, entry.alias, now) + certificateRecord(entry.certificate);
    file += jksDigest(password, file).view();
    if (!readsBack(file, content, password))
        return Error{ErrorCode::Internal, {u"JKS read back"_s}};
    return SecureBytes(file);
}

} // namespace certwright::pki
