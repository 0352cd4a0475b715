#include "core/lint/examined.h"

#include "core/lint/oids.h"
#include "core/verify/weak_key.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace certwright::lint {

namespace {

constexpr qsizetype mostExtensions = 1000; // as hostile as it may be, a page of findings is enough

QString indexed(const QString &path, qsizetype index)
{
    return path + u'.' + QString::number(index);
}

QString decoded(QByteArrayView octets, QStringDecoder::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    return decoder(octets);
}

} // namespace

QString Attribute::text() const
{
    if (tag == pki::Utf8StringTag)
        return QString::fromUtf8(value);
    if (tag == pki::UniversalStringTag)
        return decoded(value, QStringDecoder::Utf32BE);
    return tag == pki::BmpStringTag ? decoded(value, QStringDecoder::Utf16BE) : QString::fromLatin1(value);
}

QString oidText(QByteArrayView content)
{
    QStringList arcs;
    quint64 arc = 0;
    int octets = 0;
    for (const char raw : content) {
        const auto octet = static_cast<quint8>(raw);
        if (++octets > 9)
            return {};
        arc = arc << 7U | (octet & 0x7fU);
        if (octet & 0x80U)
            continue;
        if (arcs.isEmpty()) {
            const quint64 first = std::min<quint64>(arc / 40, 2);
            arcs << QString::number(first);
            arc -= first * 40;
        }
        arcs << QString::number(arc);
        arc = 0;
        octets = 0;
    }
    return octets == 0 ? arcs.join(u'.') : QString();
}

std::optional<QList<pki::DerElement>> elementsIn(QByteArrayView content)
{
    QList<pki::DerElement> elements;
    pki::DerReader reader(content);
    while (!reader.atEnd()) {
        const auto element = reader.next();
        if (!element)
            return {};
        elements << *element;
    }
    return elements;
}

std::optional<QList<pki::DerElement>> elementsOf(QByteArrayView value)
{
    const auto whole = pki::firstElement(value);
    if (!whole || whole->encoding.size() != value.size())
        return {};
    if (!whole->is(pki::SequenceTag) && !whole->is(pki::SetTag))
        return {};
    return elementsIn(whole->content);
}

AlgorithmView algorithmOf(const pki::DerElement &sequence)
{
    AlgorithmView view;
    view.encoding = sequence.encoding;
    pki::DerReader reader(sequence.content);
    if (const auto oid = reader.next(pki::OidTag))
        view.oid = oidText(oid->content);
    if (const auto parameters = reader.next()) {
        view.hasParameters = true;
        view.parameters = *parameters;
    }
    return view;
}

Examined::Examined(const pki::Certificate &certificate, const QDateTime &at, PublicTrust trust)
    : m_certificate(certificate)
    , m_at(at)
    , m_der(certificate.der())
{
    read(m_der);
    readAlternativeNames();
    m_isPublic = trust == PublicTrust::Claimed || showsPublicTrust();
}

void Examined::read(QByteArrayView der)
{
    const auto whole = elementsOf(der);
    if (!whole || whole->size() != 3)
        return;
    m_outerSignature = algorithmOf(whole->at(1));
    m_isDer = readBody(pki::DerReader(whole->at(0).content));
}

bool Examined::readBody(pki::DerReader body)
{
    if (const auto version = body.nextContext(0)) {
        const auto number = pki::firstElement(version->content);
        m_version = number && !number->content.isEmpty() ? 1 + static_cast<quint8>(number->content.back()) : 0;
    }
    const auto serial = body.next(pki::IntegerTag);
    const auto signature = body.next(pki::SequenceTag);
    const auto issuer = body.next(pki::SequenceTag);
    const auto validity = body.next(pki::SequenceTag);
    const auto subject = body.next(pki::SequenceTag);
    const auto keyInfo = body.next(pki::SequenceTag);
    if (!serial || !signature || !issuer || !validity || !subject || !keyInfo)
        return false;
    const auto times = elementsIn(validity->content);
    const auto key = elementsIn(keyInfo->content);
    if (!times || times->size() != 2 || !key || key->size() != 2)
        return false;
    m_serial = serial->content;
    m_innerSignature = algorithmOf(*signature);
    m_issuerIsEmpty = issuer->content.isEmpty();
    m_notBefore = times->at(0);
    m_notAfter = times->at(1);
    m_keyAlgorithm = algorithmOf(key->at(0));
    m_key = key->at(1).content;
    readSubject(subject->content);
    const bool issuerId = body.nextContext(1).has_value();
    m_hasUniqueIds = body.nextContext(2).has_value() || issuerId;
    if (const auto extensions = body.nextContext(3))
        readExtensions(extensions->content);
    return body.atEnd();
}

void Examined::readSubject(QByteArrayView content)
{
    const QString path = u"certificate.tbsCertificate.subject"_s;
    const QList<pki::DerElement> sets = elementsIn(content).value_or(QList<pki::DerElement>());
    for (qsizetype set = 0; set < sets.size(); ++set) {
        const QList<pki::DerElement> pairs = elementsIn(sets[set].content).value_or(QList<pki::DerElement>());
        for (qsizetype i = 0; i < pairs.size(); ++i) {
            pki::DerReader pair(pairs[i].content);
            const auto type = pair.next(pki::OidTag);
            const auto value = pair.next();
            if (type && value)
                m_subject.append(
                    {oidText(type->content), value->tag, value->content, indexed(indexed(path, set), i) + u".value"_s});
        }
    }
}

void Examined::readExtensions(QByteArrayView content)
{
    const QList<pki::DerElement> all = elementsOf(content).value_or(QList<pki::DerElement>());
    m_hasEmptyExtensions = all.isEmpty();
    for (qsizetype i = 0; i < std::min(all.size(), mostExtensions); ++i) {
        pki::DerReader fields(all[i].content);
        const auto id = fields.next(pki::OidTag);
        const auto critical = fields.next(pki::BooleanTag);
        const auto value = fields.next(pki::OctetStringTag);
        if (!id || !value)
            continue;
        ExtensionView view;
        view.oid = oidText(id->content);
        view.critical = critical && !critical->content.isEmpty() && critical->content.front() != '\0';
        view.spellsOutDefault = critical && critical->content == QByteArrayView("\0", 1);
        view.value = value->content;
        view.path = indexed(u"certificate.tbsCertificate.extensions"_s, i);
        m_extensions.append(view);
        const pki::DecodedExtension decoded = pki::decode({view.oid, view.critical, view.value.toByteArray()});
        if (decoded.known && !decoded.readable)
            m_broken.append(view.oid);
    }
}

void Examined::readAlternativeNames()
{
    const ExtensionView *names = extension(oid::subjectAltName);
    if (!names)
        return;
    const auto elements = elementsOf(names->value);
    if (!elements)
        return;
    m_names.emplace();
    for (const pki::DerElement &element : *elements) {
        if (element.tagClass == pki::Asn1Class::ContextSpecific)
            m_names->append({element.tag, element.content});
    }
}

bool Examined::showsPublicTrust() const
{
    if (has(oid::signedCertificateTimestamps) || has(oid::precertificatePoison))
        return true;
    const ExtensionView *policies = extension(oid::certificatePolicies);
    const auto list = policies ? elementsOf(policies->value) : std::nullopt;
    // 2.23.140.1 is the arc of the CA/Browser Forum's reserved policies (BR 7.1.6.1).
    return list && std::any_of(list->cbegin(), list->cend(), [](const pki::DerElement &policy) {
        pki::DerReader reader(policy.content);
        const auto id = reader.next(pki::OidTag);
        return id && oidText(id->content).startsWith(u"2.23.140.1.");
    });
}

const ExtensionView *Examined::extension(QStringView oid) const
{
    const auto found
        = std::find_if(m_extensions.cbegin(), m_extensions.cend(), [oid](const auto &one) { return one.oid == oid; });
    return found == m_extensions.cend() ? nullptr : &*found;
}

bool Examined::isBroken(QStringView oid) const
{
    return m_broken.contains(oid);
}

bool Examined::areNamesUnknown() const
{
    return has(oid::subjectAltName) && (!m_names || isBroken(oid::subjectAltName));
}

QList<QByteArray> Examined::namesOf(quint32 form) const
{
    QList<QByteArray> found;
    for (const RawName &name : m_names.value_or(QList<RawName>())) {
        if (name.form == form)
            found << name.value.toByteArray();
    }
    return found;
}

QList<QByteArray> Examined::dnsNames() const
{
    return namesOf(2);
}

QString Examined::namesPath() const
{
    const ExtensionView *names = extension(oid::subjectAltName);
    return names ? names->valuePath() : QString();
}

std::optional<RsaNumbers> Examined::rsaNumbers() const
{
    if ((m_keyAlgorithm.oid != oid::rsaEncryption && m_keyAlgorithm.oid != oid::rsaPss) || m_key.isEmpty())
        return {};
    const auto numbers = elementsOf(m_key.sliced(1)); // the first octet counts the unused bits
    if (!numbers || numbers->size() != 2 || !numbers->at(0).is(pki::IntegerTag) || !numbers->at(1).is(pki::IntegerTag))
        return {};
    return RsaNumbers{numbers->at(0).content, numbers->at(1).content};
}

bool Examined::keyHas(FindingId fault) const
{
    if (!m_keyFaults)
        m_keyFaults = verify::weakKeyFindings(m_certificate.publicKeyDer());
    return std::any_of(
        m_keyFaults->cbegin(), m_keyFaults->cend(), [fault](const Finding &one) { return one.id == fault; });
}

bool Examined::mayVouchForServers() const
{
    return !has(oid::extendedKeyUsage) || hasPurpose(u"serverAuth"_s) || hasPurpose(u"anyExtendedKeyUsage"_s);
}

qint64 Examined::lifetimeSeconds() const
{
    return m_certificate.notBefore().secsTo(m_certificate.notAfter()) + 1;
}

} // namespace certwright::lint
