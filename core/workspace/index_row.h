#pragma once

#include "core/workspace/records.h"

#include <QByteArray>

#include <optional>

namespace certwright::workspace {

/// A record as compact JSON, without the names of files.
QByteArray toRow(const CertificateRecord &record);

/// Nothing when the text is not what toRow() makes.
std::optional<CertificateRecord> recordFromRow(const CertificateId &id, const QByteArray &row);

} // namespace certwright::workspace
