#include "core/inspect/binary_plist.h"

#include "core/pki/byte_reader.h"
#include "core/pki/printable.h"

#include <algorithm>
#include <map>
#include <optional>

namespace certwright::inspect {

namespace {

constexpr QByteArrayView magic("bplist00");
constexpr qsizetype trailerSize = 32;
constexpr quint64 mostObjects = 100'000; ///< of larger ones nothing is read
constexpr qsizetype shortestData = 32; ///< less holds no key
constexpr qsizetype shortestText = 128; ///< less holds no PEM
constexpr qsizetype longestName = 128;

/// The high half of an object's first octet.
enum Marker : quint8 { Integer = 0x10, Data = 0x40, Ascii = 0x50, Utf16 = 0x60, Dictionary = 0xd0 };

bool isOfUse(quint8 marker)
{
    return marker == Data || marker == Ascii || marker == Utf16 || marker == Dictionary;
}

/// An object without what it refers to.
struct Object {
    quint8 marker;
    qsizetype start; ///< of the content
    qsizetype count; ///< of octets, code units or pairs
};

qsizetype octetsOf(const Object &object)
{
    return object.marker == Utf16 ? 2 * object.count : object.count;
}

/// What a damaged list no longer says is between what it still says.
std::vector<PlistValue> withGaps(std::vector<PlistValue> values, qsizetype size)
{
    std::vector<PlistValue> all;
    qsizetype at = magic.size();
    const auto fill = [&all, &at](qsizetype end) {
        if (end - at >= shortestData)
            all.push_back({at, end - at, {}});
    };
    for (PlistValue &value : values) {
        fill(value.offset);
        at = value.offset + value.size;
        all.push_back(std::move(value));
    }
    fill(size);
    return all;
}

/// The walk over one list.
class PlistReader final
{
public:
    explicit PlistReader(QByteArrayView data)
        : m_data(data)
        , m_allowance(data.size())
    {
    }

    /// The end of the file says where all objects stand; false when it does not fit.
    bool readTrailer()
    {
        if (m_data.size() < magic.size() + trailerSize)
            return false;
        pki::ByteReader trailer(m_data.last(trailerSize).sliced(6));
        const auto offsetSize = static_cast<int>(trailer.bigEndian(1));
        m_referenceSize = static_cast<int>(trailer.bigEndian(1));
        const quint64 count = trailer.bigEndian(8);
        const quint64 top = trailer.bigEndian(8);
        const quint64 table = trailer.bigEndian(8);
        const auto end = static_cast<quint64>(m_data.size() - trailerSize);
        const auto isWidth = [](int size) { return size >= 1 && size <= 8; };
        if (!isWidth(offsetSize) || !isWidth(m_referenceSize) || table > end || top >= count
            || count > (end - table) / static_cast<quint64>(offsetSize))
            return false;
        m_end = static_cast<qsizetype>(table);
        pki::ByteReader offsets(m_data.sliced(m_end));
        for (quint64 i = 0; i < count && count <= mostObjects; ++i)
            m_offsets.push_back(offsets.bigEndian(offsetSize));
        return true;
    }

    /// Whether every object stands where objects stand, and those that are of use are there whole.
    bool fitsTogether() const
    {
        for (std::size_t i = 0; i < m_offsets.size(); ++i) {
            const std::optional<quint8> marker = markerAt(i);
            if (!marker || (isOfUse(*marker) && !objectAt(i)))
                return false;
        }
        return true;
    }

    std::vector<PlistValue> values()
    {
        for (std::size_t i = 0; i < m_offsets.size(); ++i) {
            const std::optional<Object> object = objectAt(i);
            if (object && object->marker == Dictionary)
                readNames(*object);
        }
        std::vector<PlistValue> found;
        for (std::size_t i = 0; i < m_offsets.size(); ++i) {
            const std::optional<Object> object = objectAt(i);
            if (object && mayHoldOurs(*object))
                found.push_back({object->start, octetsOf(*object), m_names[i]});
        }
        return withoutOverlaps(std::move(found));
    }

private:
    static bool mayHoldOurs(const Object &object)
    {
        return (object.marker == Data && object.count >= shortestData)
            || ((object.marker == Ascii || object.marker == Utf16) && object.count >= shortestText);
    }

    static std::vector<PlistValue> withoutOverlaps(std::vector<PlistValue> values)
    {
        std::stable_sort(
            values.begin(), values.end(), [](const PlistValue &a, const PlistValue &b) { return a.offset < b.offset; });
        qsizetype end = 0;
        const auto overlaps = [&end](const PlistValue &value) {
            if (value.offset < end)
                return true;
            end = value.offset + value.size;
            return false;
        };
        std::vector<PlistValue> kept;
        for (PlistValue &value : values) {
            if (!overlaps(value))
                kept.push_back(std::move(value));
        }
        return kept;
    }

    /// Nothing for what does not stand among the objects.
    std::optional<quint8> markerAt(quint64 index) const
    {
        const quint64 at = index < m_offsets.size() ? m_offsets[index] : 0;
        if (at < static_cast<quint64>(magic.size()) || at >= static_cast<quint64>(m_end))
            return std::nullopt;
        return static_cast<quint8>(static_cast<quint8>(m_data[static_cast<qsizetype>(at)]) & 0xf0);
    }

    /// Nothing for what is of no use here, and for what does not fit.
    std::optional<Object> objectAt(quint64 index) const
    {
        const std::optional<quint8> marker = markerAt(index);
        if (!marker || !isOfUse(*marker))
            return std::nullopt;
        const auto at = static_cast<qsizetype>(m_offsets[index]);
        pki::ByteReader reader(m_data.sliced(at, m_end - at));
        Object object{*marker, 0, static_cast<qsizetype>(reader.bigEndian(1) & 0x0f)};
        if (object.count == 0x0f)
            object.count = longCount(reader);
        object.start = at + reader.position();
        const qsizetype unit = object.marker == Dictionary ? 2 * m_referenceSize : object.marker == Utf16 ? 2 : 1;
        const bool fits = reader.ok() && object.count >= 0 && object.count <= reader.remaining() / unit;
        return fits ? std::optional(object) : std::nullopt;
    }

    /// An integer object; -1 for what no file can have.
    static qsizetype longCount(pki::ByteReader &reader)
    {
        const auto first = static_cast<quint8>(reader.bigEndian(1));
        if ((first & 0xf0) != Integer || (first & 0x0f) > 3)
            return -1;
        const quint64 count = reader.bigEndian(1 << (first & 0x0f));
        return count <= 0x7fffffff ? static_cast<qsizetype>(count) : -1;
    }

    QByteArrayView textAt(quint64 index) const
    {
        const std::optional<Object> object = objectAt(index);
        return object && object->marker == Ascii ? m_data.sliced(object->start, object->count) : QByteArrayView();
    }

    /// What a dictionary calls its values: first all keys stand there, then all values.
    void readNames(const Object &dictionary)
    {
        m_allowance -= dictionary.count; // else many could lie upon each other
        if (m_allowance < 0)
            return;
        pki::ByteReader references(m_data.sliced(dictionary.start, 2 * dictionary.count * m_referenceSize));
        std::vector<quint64> keys;
        std::vector<quint64> values;
        for (qsizetype i = 0; i < dictionary.count; ++i)
            keys.push_back(references.bigEndian(m_referenceSize));
        for (qsizetype i = 0; i < dictionary.count; ++i)
            values.push_back(references.bigEndian(m_referenceSize));
        QByteArrayView fileName;
        for (std::size_t i = 0; i < keys.size(); ++i) {
            if (textAt(keys[i]) == QByteArrayView("PayloadCertificateFileName"))
                fileName = textAt(values[i]);
        }
        for (std::size_t i = 0; i < keys.size(); ++i) {
            const std::optional<Object> value = objectAt(values[i]);
            if (value && mayHoldOurs(*value))
                m_names[values[i]] = shown(fileName.isEmpty() ? textAt(keys[i]) : fileName);
        }
    }

    static QString shown(QByteArrayView name)
    {
        return pki::printable(QString::fromLatin1(name.first(std::min(name.size(), longestName))));
    }

    QByteArrayView m_data;
    std::vector<quint64> m_offsets;
    std::map<quint64, QString> m_names; ///< of objects by their number
    qsizetype m_end = 0; ///< of the objects, where the table of their offsets begins
    qsizetype m_allowance; ///< pairs that may yet be looked at
    int m_referenceSize = 1;
};

} // namespace

PropertyList binaryPropertyList(QByteArrayView data)
{
    if (!data.startsWith(magic))
        return {};
    PlistReader reader(data);
    const bool isListed = reader.readTrailer();
    PropertyList list{isListed ? reader.values() : std::vector<PlistValue>(), !isListed || !reader.fitsTogether()};
    if (list.isDamaged)
        list.values = withGaps(std::move(list.values), data.size());
    return list;
}

} // namespace certwright::inspect
