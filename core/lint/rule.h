#pragma once

#include "core/lint/examined.h"

#include <QDate>

#include <span>

namespace certwright::lint {

/// What a check found. Unreadable: the field is there, but broken; e_ext_malformed says so once.
struct Outcome {
    enum class State { NotApplicable, Passed, Failed, Unreadable };

    State state = State::NotApplicable;
    QString where = {};
    QStringList args = {};
};

Outcome notApplicable();
Outcome passed();
Outcome unreadable();
/// The arguments are cut at 200 characters, with hidden ones made visible.
Outcome failed(const QString &where, const QStringList &args = {});
/// failed() unless `good`.
Outcome passedIf(bool good, const QString &where, const QStringList &args = {});

/// So many months after it begins. Where the month reached lacks such a day, the days go on into the next.
QDateTime afterMonths(const Examined &certificate, int months);

/// Whether it ends later than that.
bool lastsOverMonths(const Examined &certificate, int months);

/// Which certificates a rule is about. Public: with evidence only, see guessProfile(). Nothing but EvenNotDer judges
/// bytes that are no DER: there is no telling what of them is where.
enum class Applies {
    EvenNotDer,
    Always,
    Leaf,
    Ca,
    SubCa,
    NotRoot,
    NotSelfIssued,
    PublicCa,
    PublicSubCa,
    PrivateCa,
    NotPublicCa,
};

/// 00:00 UTC of a day; year 0 is no limit.
struct Day {
    int year = 0;
    int month = 0;
    int day = 0;
};

/// A row of the tables.
struct Rule {
    const char *id; ///< zlint's where the rule is the same
    /// Per Profile, in its order: E error, W warning, N notice, - does not apply. The gravest is what `id` begins with.
    const char *severities;
    const char *source; ///< the clause
    Applies applies;
    Outcome (*check)(const Examined &);
    Day from = {}; ///< compared with notBefore, inclusive
    Day until = {}; ///< compared with notBefore, exclusive
};

// When a rule of the CA/Browser Forum or of a browser came into force.
inline constexpr Day brV1{2012, 7, 1};
inline constexpr Day brProfiles{2023, 9, 15}; ///< SC-62, version 2.0.0
inline constexpr Day rfc5280{2008, 5, 1};
inline constexpr Day mozilla27{2020, 1, 1};
inline constexpr Day mozilla30{2025, 3, 15};

std::span<const Rule> encodingRules();
std::span<const Rule> timeRules();
std::span<const Rule> usageRules();
std::span<const Rule> identifierRules();
std::span<const Rule> extensionRules();
std::span<const Rule> policyRules();
std::span<const Rule> nameRules();
std::span<const Rule> mailboxRules(); ///< and URIs, as names
std::span<const Rule> subjectRules();
std::span<const Rule> lifetimeRules();
std::span<const Rule> cryptoRules();

/// All of them, in the order of the topics above.
QList<const Rule *> allRules();

} // namespace certwright::lint
