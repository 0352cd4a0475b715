#pragma once

#include "core/base/finding.h"
#include "core/pki/certificate.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace certwright::lint {

/// By whose rules a certificate is judged. Rfc5280 is for what fits no other: code signing, time stamps, …
enum class Profile { PublicTls, PrivateTls, Ca, Client, SMime, Rfc5280 };

QList<Profile> profiles();

/// public-tls, private-tls, ca, client, smime, rfc5280: the same in JSON and on the command line.
QString profileKey(Profile profile);
std::optional<Profile> profileFromKey(QStringView key);

/// Public only with evidence: a policy of the CA/Browser Forum, embedded SCTs or the CT poison.
Profile guessProfile(const pki::Certificate &certificate);

/// The profile by which a certificate is judged when this one was chosen for the files it came in: an authority beside
/// the certificates that are meant is judged as one. One that names a host (or a mailbox) was meant itself.
Profile fittingProfile(const pki::Certificate &certificate, Profile chosen);

/// Which authorities belong to the public web: those that show it, or all since somebody said so.
enum class PublicTrust { ByEvidence, Claimed };

/// A rule that was broken. `id` is zlint's where the rule is the same.
struct LintFinding {
    QString id;
    Severity severity = Severity::Notice;
    QString source; ///< the clause: "RFC 5280 §4.2.1.3"
    QString where; ///< path of the field, see core/pki/node_path.h; empty when the certificate as a whole is meant
    QStringList args = {}; ///< for the sentence in ui/text

    friend bool operator==(const LintFinding &, const LintFinding &) = default;
};

/// What came of all rules. Those that do not apply to such a certificate, or not at its notBefore, are not counted
/// as passed.
struct LintReport {
    Profile profile = Profile::Rfc5280;
    bool isTakenApart = true; ///< false when its encoding kept all rules but one from being applied
    int passed = 0;
    int notApplicable = 0;
    QList<LintFinding> findings; ///< the gravest first, else in the order of the tables
};

/// Judges by the rules in force at notBefore; `at` is now, for what lies ahead. Pure, any thread, about a millisecond.
LintReport examine(const pki::Certificate &certificate, Profile profile, const QDateTime &at,
    PublicTrust trust = PublicTrust::ByEvidence);

/// The findings of examine() alone.
QList<LintFinding> lint(const pki::Certificate &certificate, Profile profile, const QDateTime &at);

/// Every rule there is.
QStringList ruleIds();

} // namespace certwright::lint
