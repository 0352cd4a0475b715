#pragma once

#include "core/verify/verdicts.h"

namespace certwright::test {

/// The PEM file of this name, less its ending, in tests/data/paths.
QString pathFile(const QString &name);

pki::Certificate load(const QString &name);
QList<pki::Certificate> loadAll(const QStringList &names);
verify::TrustAnchors anchors(const QStringList &names);

/// What the first of `given` is worth as a server's in 2030.
verify::VerdictQuery query(const QStringList &given, const QStringList &roots);

/// "leaf > sub > root: anchor".
QString readable(const verify::CandidatePath &path);
QStringList readable(const verify::PathSearch &search);

} // namespace certwright::test
