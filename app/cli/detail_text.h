#pragma once

#include <QString>

namespace certwright::cli {

/// The words of other programs behind a failure (Error::detail), for people: of OpenSSL's lines the reason and where it
/// arose, without numbers, each once: "length mismatch (SSL routines)". All else unchanged. JSON has the lines whole.
QString detailText(const QString &detail);

} // namespace certwright::cli
