#pragma once

#include "core/pki/extension.h"

#include <QJsonArray>
#include <QString>

namespace certwright::cli {

/// [{oid, name, critical, value, known, readable, fields}]: value in hex; name null for the unknown; fields are
/// {name, value, fields} of the standard's own terms, or of the ASN.1 tree where readable is false.
QJsonArray extensionFacts(const QList<pki::RawExtension> &extensions);

/// The same as lines under a title, indented under the name of each extension; empty when there are none.
QString extensionText(const QList<pki::RawExtension> &extensions, const QString &title = QStringLiteral("Extensions"));

} // namespace certwright::cli
