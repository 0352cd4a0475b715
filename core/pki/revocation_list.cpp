#include "core/pki/revocation_list.h"

#include "core/pki/asn1_value.h"
#include "core/pki/distinguished_name.h"
#include "core/pki/extension_decoder.h"
#include "core/pki/serial_number.h"

#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace certwright::pki {

struct RevocationList::Data {
    QByteArray der;
    QByteArray issuerDer;
    QString issuer;
    QDateTime thisUpdate;
    QDateTime nextUpdate;
    QString signatureAlgorithm;
    QList<RawExtension> extensions;
    QList<quint32> entries; ///< where each one starts

    bool readTbs(QByteArrayView tbs);
    bool indexEntries(QByteArrayView list);
    QByteArrayView entryContent(qsizetype at) const;
    QByteArray extensionValue(QLatin1String oid) const;
};

namespace {

std::optional<DerElement> nextTime(DerReader &reader)
{
    const std::optional<DerElement> utc = reader.next(UtcTimeTag);
    return utc ? utc : reader.next(GeneralizedTimeTag);
}

QDateTime timeOf(const std::optional<DerElement> &element)
{
    return element ? timeValue(static_cast<Asn1Tag>(element->tag), element->content) : QDateTime();
}

QByteArray integerExtension(const QByteArray &value)
{
    const std::optional<DerElement> integer = only(value, IntegerTag);
    return integer ? unsignedOctets(integer->content).toByteArray() : QByteArray();
}

QString reasonOf(const QList<RawExtension> &extensions)
{
    for (const RawExtension &extension : extensions) {
        if (extension.oid != "2.5.29.21"_L1)
            continue;
        const DecodedExtension decoded = decode(extension);
        return decoded.readable ? decoded.fields.constFirst().value : QString();
    }
    return {};
}

/// RFC 5280 5.1.2.6: serial number, date, and extensions since version 2.
RevokedEntry readEntry(QByteArrayView content)
{
    DerReader reader(content);
    RevokedEntry entry;
    if (const std::optional<DerElement> serial = reader.next(IntegerTag))
        entry.serial = serialOctets(serial->content).toByteArray();
    entry.date = timeOf(nextTime(reader));
    if (const std::optional<DerElement> extensions = reader.next(SequenceTag))
        entry.extensions = readExtensions(extensions->content);
    entry.reason = reasonOf(entry.extensions);
    return entry;
}

} // namespace

bool RevocationList::Data::indexEntries(QByteArrayView list)
{
    DerReader reader(list);
    while (const std::optional<DerElement> entry = reader.next(SequenceTag)) {
        DerReader fields(entry->content);
        if (!fields.next(IntegerTag) || !nextTime(fields))
            return false;
        entries.append(static_cast<quint32>(entry->encoding.data() - der.constData()));
    }
    return reader.atEnd();
}

bool RevocationList::Data::readTbs(QByteArrayView tbs)
{
    DerReader reader(tbs);
    reader.next(IntegerTag); // the version is optional and says nothing that its fields do not
    const std::optional<DerElement> algorithm = reader.next(SequenceTag);
    const std::optional<DerElement> name = reader.next(SequenceTag);
    const std::optional<DerElement> from = nextTime(reader);
    if (!algorithm || !name || !from)
        return false;
    signatureAlgorithm = algorithmName(algorithm->content);
    issuerDer = name->encoding.toByteArray();
    issuer = distinguishedNameText(issuerDer);
    thisUpdate = timeOf(from);
    nextUpdate = timeOf(nextTime(reader));
    const std::optional<DerElement> revoked = reader.next(SequenceTag);
    const std::optional<DerElement> wrapped = reader.nextContext(0);
    if (const std::optional<DerElement> list = wrapped ? firstElement(wrapped->content) : std::nullopt)
        extensions = readExtensions(list->content);
    return reader.atEnd() && (!revoked || indexEntries(revoked->content));
}

QByteArrayView RevocationList::Data::entryContent(qsizetype at) const
{
    const std::optional<DerElement> entry = firstElement(QByteArrayView(der).sliced(entries.at(at)));
    return entry ? entry->content : QByteArrayView();
}

QByteArray RevocationList::Data::extensionValue(QLatin1String oid) const
{
    for (const RawExtension &extension : extensions) {
        if (extension.oid == oid)
            return extension.value;
    }
    return {};
}

RevocationList::RevocationList(std::shared_ptr<const Data> data)
    : m_data(std::move(data))
{
}

Result<RevocationList> RevocationList::parse(const QByteArray &der, const QString &source)
{
    if (der.isEmpty())
        return Error{ErrorCode::EmptyInput, {source}};
    auto data = std::make_shared<Data>();
    data->der = der;
    const std::optional<DerElement> whole = firstElement(data->der);
    if (!whole || !whole->is(SequenceTag) || der.size() > std::numeric_limits<qint32>::max())
        return Error{ErrorCode::DamagedObject, {source}};
    if (whole->encoding.size() != der.size())
        return Error{ErrorCode::TrailingData, {source}};
    DerReader reader(whole->content);
    const std::optional<DerElement> tbs = reader.next(SequenceTag);
    const std::optional<DerElement> algorithm = reader.next(SequenceTag);
    const std::optional<DerElement> signature = reader.next(BitStringTag);
    if (!tbs || !algorithm || !signature || !reader.atEnd() || !data->readTbs(tbs->content))
        return Error{ErrorCode::DamagedObject, {source}};
    return RevocationList(std::move(data));
}

const QByteArray &RevocationList::der() const
{
    return m_data->der;
}

QString RevocationList::issuer() const
{
    return m_data->issuer;
}

QByteArray RevocationList::issuerDer() const
{
    return m_data->issuerDer;
}

QDateTime RevocationList::thisUpdate() const
{
    return m_data->thisUpdate;
}

QDateTime RevocationList::nextUpdate() const
{
    return m_data->nextUpdate;
}

QString RevocationList::signatureAlgorithm() const
{
    return m_data->signatureAlgorithm;
}

QList<RawExtension> RevocationList::extensions() const
{
    return m_data->extensions;
}

QByteArray RevocationList::authorityKeyId() const
{
    const QByteArray value = m_data->extensionValue("2.5.29.35"_L1);
    const std::optional<DerElement> sequence = only(value, SequenceTag);
    const std::optional<DerElement> first = sequence ? firstElement(sequence->content) : std::nullopt;
    return first && first->isContext(0) ? first->content.toByteArray() : QByteArray();
}

QByteArray RevocationList::number() const
{
    return integerExtension(m_data->extensionValue("2.5.29.20"_L1));
}

QByteArray RevocationList::baseNumber() const
{
    return integerExtension(m_data->extensionValue("2.5.29.27"_L1));
}

bool RevocationList::isIndirect() const
{
    const QByteArray value = m_data->extensionValue("2.5.29.28"_L1);
    const std::optional<DerElement> sequence = only(value, SequenceTag);
    DerReader reader(sequence ? sequence->content : QByteArrayView());
    while (const std::optional<DerElement> part = reader.next()) {
        if (part->isContext(4))
            return part->content.size() == 1 && part->content[0] != 0;
    }
    return false;
}

qsizetype RevocationList::count() const
{
    return m_data->entries.size();
}

RevokedEntry RevocationList::entry(qsizetype at) const
{
    return readEntry(m_data->entryContent(at));
}

QByteArray RevocationList::serialAt(qsizetype at) const
{
    const std::optional<DerElement> serial = firstElement(m_data->entryContent(at));
    return serial ? serialOctets(serial->content).toByteArray() : QByteArray();
}

std::optional<RevokedEntry> RevocationList::find(const QByteArray &serial) const
{
    for (qsizetype at = 0; at < count(); ++at) {
        const std::optional<DerElement> number = firstElement(m_data->entryContent(at));
        if (number && serialOctets(number->content) == QByteArrayView(serial))
            return entry(at);
    }
    return std::nullopt;
}

} // namespace certwright::pki
