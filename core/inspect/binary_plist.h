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

/// The values of Apple's binary property lists ("bplist00") that may hold a certificate or key, in the order of their
/// places; they do not overlap. None when the list is damaged or is none. Linear in time and memory.
std::vector<PlistValue> binaryPlistValues(QByteArrayView data);

} // namespace certwright::inspect
