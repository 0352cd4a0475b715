#pragma once

#include "core/inspect/object.h"

#include <QByteArrayView>

namespace certwright::inspect {

/// What a ContentInfo (RFC 5652 3), DER or BER, says of itself. What is damaged stays empty.
CmsFacts cmsFacts(QByteArrayView contentInfo);

/// Whether its content is encrypted to somebody, so that no passphrase opens it.
bool isEncrypted(const CmsFacts &facts);

} // namespace certwright::inspect
