#pragma once

#include "core/inspect/reader.h"

namespace certwright::test {

/// The bytes of a file in tests/data/inspect/files; fails the test when it is missing.
QByteArray inspectData(const QString &name);

/// "pkcs12*,certificate": in order, a star for what is locked; "-" for nothing.
QString kindsOf(const inspect::ReadResult &result);

/// The names of the errors in order; "-" for none.
QString errorsOf(const inspect::ReadResult &result);

/// Reads with a password: "-" for none, `""` for the empty one.
inspect::ReadResult readWith(const QByteArray &data, const QString &source, const QString &password);

/// The rows of an expect.txt: four words each.
QList<QStringList> expectations(const QString &path);

} // namespace certwright::test
