#include "core/inspect/cms_facts.h"

#include "core/inspect/ber_cursor.h"
#include "core/pki/asn1_value.h"
#include "core/pki/distinguished_name.h"
#include "core/pki/oid_names.h"
#include "core/pki/serial_number.h"

#include <QTimeZone>

#include <algorithm>
#include <array>

namespace certwright::inspect {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostParties = 100;
constexpr auto timeStampType = "id-smime-ct-TSTInfo"_L1;

struct ContentType {
    QLatin1String oid;
    QLatin1String name;
    bool encrypted;
};

/// RFC 5652, 5083 and 3274, and PKCS#7 before them.
constexpr std::array contentTypes{
    ContentType{QLatin1String("1.2.840.113549.1.7.1"), QLatin1String("data"), false},
    ContentType{QLatin1String("1.2.840.113549.1.7.2"), QLatin1String("signedData"), false},
    ContentType{QLatin1String("1.2.840.113549.1.7.3"), QLatin1String("envelopedData"), true},
    ContentType{QLatin1String("1.2.840.113549.1.7.4"), QLatin1String("signedAndEnvelopedData"), true},
    ContentType{QLatin1String("1.2.840.113549.1.7.5"), QLatin1String("digestedData"), false},
    ContentType{QLatin1String("1.2.840.113549.1.7.6"), QLatin1String("encryptedData"), true},
    ContentType{QLatin1String("1.2.840.113549.1.9.16.1.2"), QLatin1String("authData"), false},
    ContentType{QLatin1String("1.2.840.113549.1.9.16.1.9"), QLatin1String("compressedData"), false},
    ContentType{QLatin1String("1.2.840.113549.1.9.16.1.23"), QLatin1String("authEnvelopedData"), true},
};

QString typeName(const QString &oid)
{
    const auto found = std::find_if(
        contentTypes.begin(), contentTypes.end(), [&oid](const ContentType &row) { return row.oid == oid; });
    return found == contentTypes.end() ? oid : QString(found->name);
}

QString contentName(QByteArrayView oid)
{
    const QString dotted = pki::oidDotted(oid);
    const QString name = typeName(dotted);
    if (name != dotted)
        return name;
    const QString known = pki::oidName(dotted);
    return known.isEmpty() ? dotted : known;
}

QByteArrayView contentOf(const std::optional<BerElement> &element)
{
    return element ? element->content : QByteArrayView();
}

/// Octets of an OCTET STRING, whose parts stand one after the other where it is constructed.
qint64 octetCount(const BerElement &element)
{
    constexpr quint8 constructed = 0x20;
    if ((element.tag & constructed) == 0)
        return element.content.size();
    qint64 count = 0;
    BerCursor parts(element.content);
    while (const std::optional<BerElement> part = parts.next())
        count += part->content.size();
    return count;
}

/// IssuerAndSerialNumber, or SubjectKeyIdentifier as [0] (RFC 5652 5.3).
CmsParty partyOf(const BerElement &id)
{
    constexpr quint8 primitive0 = 0x80;
    CmsParty party{u"certificate"_s, {}, {}, {}};
    if (id.tag == primitive0) {
        party.keyId = id.content.toByteArray();
    } else if (id.tag == tag::sequence) {
        BerCursor parts(id.content);
        if (const std::optional<BerElement> name = parts.next(tag::sequence))
            party.issuer = pki::distinguishedNameText(name->encoding.toByteArray());
        if (const std::optional<BerElement> serial = parts.next(tag::integer))
            party.serial = pki::serialOctets(serial->content).toByteArray();
    }
    return party;
}

/// A SignerInfo or KeyTransRecipientInfo, which begin alike: a version, then who.
CmsParty versionedParty(QByteArrayView content)
{
    BerCursor parts(content);
    const std::optional<BerElement> id = parts.next(tag::integer) ? parts.next() : std::nullopt;
    return id ? partyOf(*id) : CmsParty{u"other"_s, {}, {}, {}};
}

/// The recipients of a KeyAgreeRecipientInfo (RFC 5652 6.2.2): version, originator, ukm, algorithm, keys.
void addAgreeing(QByteArrayView content, QList<CmsParty> &parties)
{
    BerCursor parts(content);
    parts.next(tag::integer);
    parts.next(tag::context0);
    parts.next(tag::context1);
    parts.next(tag::sequence);
    BerCursor keys(contentOf(parts.next(tag::sequence)));
    while (const std::optional<BerElement> key = keys.next(tag::sequence)) {
        const std::optional<BerElement> id = BerCursor(key->content).next();
        if (!id || parties.size() >= mostParties)
            return;
        CmsParty party = partyOf(*id);
        if (id->tag == tag::context0) // RecipientKeyIdentifier
            party.keyId = contentOf(BerCursor(id->content).next(tag::octetString)).toByteArray();
        parties.append(std::move(party));
    }
}

QList<CmsParty> signersOf(QByteArrayView set)
{
    QList<CmsParty> parties;
    BerCursor members(set);
    while (parties.size() < mostParties) {
        const std::optional<BerElement> member = members.next(tag::sequence);
        if (!member)
            break;
        parties.append(versionedParty(member->content));
    }
    return parties;
}

/// RFC 5652 6.2: the kinds of recipients have a tag each.
QList<CmsParty> recipientsOf(QByteArrayView set)
{
    constexpr quint8 sharedKey = 0xa2;
    constexpr quint8 password = 0xa3;
    QList<CmsParty> parties;
    BerCursor members(set);
    while (parties.size() < mostParties) {
        const std::optional<BerElement> member = members.next();
        if (!member)
            break;
        if (member->tag == tag::sequence)
            parties.append(versionedParty(member->content));
        else if (member->tag == tag::context1)
            addAgreeing(member->content, parties);
        else if (member->tag == sharedKey)
            parties.append(CmsParty{u"shared-key"_s, {}, {}, {}});
        else
            parties.append(CmsParty{member->tag == password ? u"password"_s : u"other"_s, {}, {}, {}});
    }
    return parties;
}

/// TSTInfo (RFC 3161 2.4.2): version, policy, what is stamped, its number, and the time, in UTC by all means. Nothing
/// when it is none.
QDateTime stampedAt(QByteArrayView content)
{
    constexpr qsizetype toSeconds = 14;
    BerCursor parts(contentOf(BerCursor(content).next(tag::sequence)));
    parts.next(tag::integer);
    parts.next(tag::oid);
    parts.next(tag::sequence);
    parts.next(tag::integer);
    const QByteArrayView time = contentOf(parts.next(tag::generalizedTime));
    if (time.size() <= toSeconds || time.back() != 'Z')
        return {};
    constexpr qsizetype toDays = 8;
    const QString digits = QString::fromLatin1(time.first(toSeconds));
    const QDate day = QDate::fromString(digits.first(toDays), u"yyyyMMdd"_s);
    const QTime hour = QTime::fromString(digits.mid(toDays), u"HHmmss"_s);
    return day.isValid() && hour.isValid() ? QDateTime(day, hour, QTimeZone::utc()).toUTC() : QDateTime();
}

/// RFC 5652 5.1.
void readSigned(BerCursor parts, CmsFacts &facts)
{
    parts.next(tag::integer);
    parts.next(tag::set);
    BerCursor inside(contentOf(parts.next(tag::sequence)));
    facts.contentType = contentName(contentOf(inside.next(tag::oid)));
    BerCursor wrapped(contentOf(inside.next(tag::context0)));
    if (const std::optional<BerElement> content = wrapped.next()) {
        facts.contentSize = octetCount(*content);
        if (facts.contentType == timeStampType && content->tag == tag::octetString)
            facts.stampedAt = stampedAt(content->content);
    }
    parts.next(tag::context0);
    parts.next(tag::context1);
    facts.signers = signersOf(contentOf(parts.next(tag::set)));
}

/// EncryptedContentInfo (RFC 5652 6.1).
void readEncryptedContent(BerCursor &parts, CmsFacts &facts)
{
    BerCursor inside(contentOf(parts.next(tag::sequence)));
    facts.contentType = contentName(contentOf(inside.next(tag::oid)));
    if (const std::optional<BerElement> algorithm = inside.next(tag::sequence))
        facts.cipher = pki::algorithmName(algorithm->content);
    if (const std::optional<BerElement> content = inside.next())
        facts.contentSize = octetCount(*content);
}

/// RFC 5652 6.1, and PKCS#7's signed and enveloped data, which has a set of digests before the content.
void readEnveloped(BerCursor parts, CmsFacts &facts)
{
    parts.next(tag::integer);
    parts.next(tag::context0);
    facts.recipients = recipientsOf(contentOf(parts.next(tag::set)));
    parts.next(tag::set);
    readEncryptedContent(parts, facts);
}

} // namespace

CmsFacts cmsFacts(QByteArrayView contentInfo)
{
    CmsFacts facts;
    BerCursor info(contentOf(BerCursor(contentInfo).next(tag::sequence)));
    facts.type = typeName(pki::oidDotted(contentOf(info.next(tag::oid))));
    BerCursor wrapped(contentOf(info.next(tag::context0)));
    const std::optional<BerElement> content = wrapped.next();
    if (!content)
        return facts;
    BerCursor parts(content->content);
    if (facts.type == "signedData"_L1) {
        readSigned(parts, facts);
    } else if (facts.type == "encryptedData"_L1) {
        parts.next(tag::integer);
        readEncryptedContent(parts, facts);
    } else if (isEncrypted(facts)) {
        readEnveloped(parts, facts);
    } else if (facts.type == "data"_L1) {
        facts.contentType = facts.type;
        facts.contentSize = octetCount(*content);
    }
    return facts;
}

bool isEncrypted(const CmsFacts &facts)
{
    return std::any_of(contentTypes.begin(), contentTypes.end(),
        [&facts](const ContentType &row) { return row.encrypted && row.name == facts.type; });
}

} // namespace certwright::inspect
