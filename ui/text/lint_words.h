#pragma once

#include <span>

namespace certwright::text {

/// What is said of one rule of core/lint; translated when shown, in the context below.
struct LintWords {
    const char *id;
    const char *text; ///< what is wrong, in plain words
    const char *detail; ///< the exact term, and why it matters
    const char *fix; ///< what to do
};

/// What is said instead of the detail of a rule when this key is the last argument of a finding.
struct LintCase {
    const char *id;
    const char *key;
    const char *detail;
};

/// The translation context of all of them; QT_TRANSLATE_NOOP wants it as a literal.
inline constexpr char lintContext[] = "certwright::text::Lint";

std::span<const LintWords> encodingWords(); ///< and times
std::span<const LintWords> usageWords(); ///< and key identifiers
std::span<const LintWords> extensionWords();
std::span<const LintWords> policyWords(); ///< and what they want of the subject
std::span<const LintWords> nameWords(); ///< and the subject
std::span<const LintWords> cryptoWords(); ///< and lifetimes
std::span<const LintWords> revocationWords();
std::span<const LintCase> lintCases();

} // namespace certwright::text
