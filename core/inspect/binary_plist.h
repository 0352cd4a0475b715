#pragma once

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace certwright::inspect {

/// Octets or text inside of a property list.
struct PlistValue {
    qsizetype offset = 0; ///< of its first octet
    qsizetype size = 0;
    QString name; ///< its file name, if it has one beside it, or its key; may be empty
};

/// Apple's binary property list ("bplist00") as far as it may hold a certificate or key.
struct PropertyList {
    /// In the order of their places; they do not overlap. Of a damaged list also, without a name, whatever stands
    /// between those that are still known.
    std::vector<PlistValue> values;
    bool isDamaged = false; ///< begins like one, but does not fit together
};

/// Nothing for what is no such list. Linear in time and memory.
PropertyList binaryPropertyList(QByteArrayView data);

} // namespace certwright::inspect
