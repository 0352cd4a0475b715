#pragma once

#include "core/lint/lint.h"

#include <QString>

namespace certwright::text {

/// One sentence in plain words.
QString lintText(const lint::LintFinding &finding);

/// The exact term, and why it matters.
QString lintDetail(const lint::LintFinding &finding);

/// What to do about it.
QString lintFix(const lint::LintFinding &finding);

/// "Public TLS server", as people choose it.
QString profileText(lint::Profile profile);

} // namespace certwright::text
