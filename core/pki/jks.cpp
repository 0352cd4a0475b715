#include "core/pki/jks.h"

#include "core/ossl/error_queue.h"
#include "core/pki/byte_reader.h"
#include "core/pki/java_text.h"
#include "core/pki/jks_protection.h"

#include <QTimeZone>

#include <openssl/crypto.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace certwright::pki {

namespace {

constexpr QByteArrayView jksMagic("\xfe\xed\xfe\xed");
constexpr QByteArrayView jceksMagic("\xce\xce\xce\xce");
constexpr QByteArrayView serialisedMagic("\xac\xed\x00\x05", 4);
constexpr qsizetype digestSize = 20;
constexpr qint64 lastTime = 253402300800000; // the year 10000, in milliseconds
constexpr qsizetype headerSize = 12;

enum Tag { PrivateKeyTag = 1, TrustedTag = 2, SecretTag = 3 };

/// The entries of one file, read in order; stops at the first that does not fit.
class Entries final
{
public:
    Entries(QByteArrayView body, JksKind kind)
        : m_body(body)
        , m_reader(body)
        , m_kind(kind)
    {
        m_reader.take(4);
        m_hasType = m_reader.bigEndian(4) == 2;
        m_left = m_reader.bigEndian(4);
    }

    QList<JksEntry> read()
    {
        QList<JksEntry> entries;
        while (m_left > 0 && !m_reader.atEnd()) {
            JksEntry entry = readEntry();
            if (!m_reader.ok())
                break;
            entries.append(std::move(entry));
            --m_left;
        }
        return entries;
    }

    /// Whether as many entries were there as promised, and nothing else.
    bool complete() const { return m_reader.ok() && m_reader.atEnd() && m_left == 0; }

private:
    JksEntry readEntry()
    {
        JksEntry entry;
        entry.offset = m_reader.position();
        const quint64 tag = m_reader.bigEndian(4);
        const std::optional<QString> alias = fromJavaText(m_reader.lengthPrefixed(2));
        const auto time = static_cast<qint64>(m_reader.bigEndian(8));
        if (time >= 0 && time < lastTime)
            entry.created = QDateTime::fromMSecsSinceEpoch(time, QTimeZone::utc()).toUTC();
        entry.alias = alias.value_or(QString());
        if (!alias || !readBody(tag, entry))
            m_reader.take(-1);
        entry.size = m_reader.position() - entry.offset;
        return entry;
    }

    bool readBody(quint64 tag, JksEntry &entry)
    {
        if (tag == TrustedTag) {
            readCertificate(entry);
            return true;
        }
        if (tag == PrivateKeyTag) {
            entry.kind = JksEntryKind::PrivateKey;
            entry.lockedKey = m_reader.lengthPrefixed(4).toByteArray();
            for (quint64 count = m_reader.bigEndian(4); count > 0 && m_reader.ok(); --count)
                readCertificate(entry);
            return true;
        }
        entry.kind = JksEntryKind::SecretKey;
        return tag == SecretTag && m_kind == JksKind::Jceks && skipSerialised();
    }

    void readCertificate(JksEntry &entry)
    {
        if (m_hasType)
            m_reader.lengthPrefixed(2); // "X.509"
        const QByteArrayView der = m_reader.lengthPrefixed(4);
        entry.certificates.append(der.toByteArray());
        entry.certificateOffsets.append(m_reader.position() - der.size());
    }

    /// A serialised object does not say how long it is. It goes on until something that can only be the next entry,
    /// or until the end if it is the last.
    bool skipSerialised()
    {
        if (!m_reader.rest().startsWith(serialisedMagic))
            return false;
        qsizetype size = m_reader.remaining();
        if (m_left > 1) {
            const qsizetype start = m_reader.position();
            for (size = serialisedMagic.size(); size < m_body.size() - start && !startsEntry(start + size);)
                ++size;
        }
        m_reader.take(size);
        return true;
    }

    /// Looks at a bounded number of bytes, so that the search for it stays linear.
    bool startsEntry(qsizetype at) const
    {
        constexpr quint64 longestAlias = 256;
        ByteReader reader(m_body.sliced(at));
        const quint64 tag = reader.bigEndian(4);
        const quint64 aliasSize = reader.bigEndian(2);
        if (tag < PrivateKeyTag || tag > SecretTag || aliasSize > longestAlias)
            return false;
        const QByteArrayView alias = reader.take(static_cast<qint64>(aliasSize));
        if (reader.bigEndian(8) >= static_cast<quint64>(lastTime))
            return false;
        if (tag == SecretTag)
            return reader.rest().startsWith(serialisedMagic) && fromJavaText(alias);
        if (tag == TrustedTag && m_hasType)
            reader.lengthPrefixed(2);
        const QByteArrayView der = reader.lengthPrefixed(4);
        return reader.ok() && der.startsWith('\x30') && fromJavaText(alias);
    }

    QByteArrayView m_body;
    ByteReader m_reader;
    JksKind m_kind;
    bool m_hasType = false;
    quint64 m_left = 0;
};

/// A key that opens proves that the password belongs here: either to the key alone, or the whole was changed. Only the
/// cheap way of locking is tried.
bool opensAKey(const JksStore &store, const SecureBytes &password)
{
    return store.kind == JksKind::Jks
        && std::any_of(store.entries.cbegin(), store.entries.cend(), [&password](const JksEntry &entry) {
               return entry.kind == JksEntryKind::PrivateKey
                   && unlockJksProtection(entry.lockedKey, password, {}).hasValue();
           });
}

} // namespace

bool isJks(QByteArrayView data)
{
    return data.startsWith(jksMagic) || data.startsWith(jceksMagic);
}

Result<JksStore> readJks(QByteArrayView data, const SecureBytes *password, const QString &source)
{
    const ossl::ErrorScope scope;
    ByteReader header(data);
    header.take(4);
    const quint64 version = header.bigEndian(4);
    header.take(4); // the number of entries
    if (!isJks(data) || !header.ok())
        return Error{ErrorCode::DamagedObject, {source}};
    if (version != 1 && version != 2)
        return Error{ErrorCode::UnsupportedAlgorithm, {u"JKS version "_s + QString::number(version)}};
    JksStore store;
    store.kind = data.startsWith(jksMagic) ? JksKind::Jks : JksKind::Jceks;
    const QByteArrayView content = data.first(std::max(headerSize, data.size() - digestSize));
    Entries entries(content, store.kind);
    store.entries = entries.read();
    if (!entries.complete() || data.size() < content.size() + digestSize) {
        store.problem = Error{ErrorCode::DamagedObject, {source}};
        return store;
    }
    if (password == nullptr)
        return store;
    const SecureBytes digest = jksDigest(*password, content);
    if (digest.isEmpty())
        store.problem = Error{ErrorCode::UnsupportedAlgorithm, {u"SHA-1"_s}};
    else if (CRYPTO_memcmp(digest.data(), data.last(digestSize).data(), digestSize) == 0)
        store.integrityChecked = true;
    else
        store.problem
            = Error{ErrorCode::WrongPassphrase, {source, opensAKey(store, *password) ? u"keystore"_s : u"digest"_s}};
    return store;
}

Result<PrivateKey> unlockJksKey(const JksEntry &entry, const SecureBytes &password, const QString &source)
{
    if (entry.kind != JksEntryKind::PrivateKey)
        return Error{ErrorCode::NotAPrivateKey, {source}};
    return unlockJksProtection(entry.lockedKey, password, source).andThen([&source](const SecureBytes &info) {
        return PrivateKey::parse(info.view(), nullptr, source);
    });
}

} // namespace certwright::pki
