#pragma once

#include "core/inspect/object.h"

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace certwright::inspect {

/// A member of a serialized certificate store.
struct StoreElement {
    ObjectKind kind = ObjectKind::Certificate; ///< or Crl, or Pkcs7: a list of trust, which is signed data
    qsizetype offset = 0; ///< of its DER
    qsizetype size = 0;
    QString name; ///< its friendly name, printable; may be empty
};

/// How such a store ends.
enum class StoreEnd {
    Marked, ///< as it should
    CutOff, ///< before its mark
    Broken, ///< with something that is no element
};

struct SerializedStore {
    std::vector<StoreElement> elements; ///< in the order of their places
    qsizetype size = 0; ///< of what was understood, from the start
    StoreEnd end = StoreEnd::Broken;
};

/// Whether the bytes begin like Windows' serialized certificate stores (.sst).
bool startsSerializedStore(QByteArrayView data);

/// Walks over such a store (MS-OSHARED 2.3.9.1): elements of an identifier, an encoding and a size, the properties of a
/// certificate before it. Linear; nothing is decoded but names.
SerializedStore readSerializedStore(QByteArrayView data);

} // namespace certwright::inspect
