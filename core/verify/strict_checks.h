#pragma once

#include "core/verify/strict.h"

namespace certwright::verify {

/// How much a finding matters under each rule set; none: not said.
struct Grade {
    std::optional<Severity> onPublic;
    std::optional<Severity> onPrivate;
};

/// Collects the findings about one certificate of a path.
class FindingSink final
{
public:
    FindingSink(Findings &findings, RuleSet rules, int index, const QString &title);

    /// The sentence's arguments are the title, then `more`.
    void add(FindingId id, const Grade &grade, const QStringList &more = {});
    /// The sentence does not name the certificate.
    void addBare(FindingId id, const Grade &grade, const QStringList &args);

private:
    Findings &m_findings;
    RuleSet m_rules;
    int m_index;
    QString m_title;
};

/// The checks OpenSSL does not make, over a path.
Findings strictFindings(const PathQuery &query, const PathVerdict &found, RuleSet rules);

/// Those about the names of a leaf; `isServer` where it is meant for a TLS server.
void checkNames(const pki::Certificate &leaf, bool isServer, FindingSink &sink);

} // namespace certwright::verify
