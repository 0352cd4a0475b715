#include "core/lint/rule.h"

#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace certwright::lint {

namespace {

constexpr qint64 day = 24 * 60 * 60;

QString notAfterPath()
{
    return u"certificate.tbsCertificate.validity.notAfter"_s;
}

/// Days begun: one second over 398 days are 399.
qint64 daysOf(const Examined &c)
{
    return (c.lifetimeSeconds() + day - 1) / day;
}

bool hasDates(const Examined &c)
{
    return c.certificate().notBefore().isValid() && c.certificate().notAfter().isValid();
}

template <int Days>
Outcome atMost(const Examined &c)
{
    if (!hasDates(c))
        return unreadable();
    return passedIf(
        c.lifetimeSeconds() <= Days * day, notAfterPath(), {QString::number(daysOf(c)), QString::number(Days)});
}

/// Before ballot SC31 (2020-09-01) nothing said that both ends count, nor does Apple of private certificates.
template <int Days>
Outcome atMostBetween(const Examined &c)
{
    if (!hasDates(c))
        return unreadable();
    return passedIf(
        c.lifetimeSeconds() - 1 <= Days * day, notAfterPath(), {QString::number(daysOf(c)), QString::number(Days)});
}

Outcome atMost39Months(const Examined &c)
{
    constexpr int months = 39;
    if (!hasDates(c))
        return unreadable();
    const qint64 most = c.certificate().notBefore().daysTo(afterMonths(c, months));
    return passedIf(!lastsOverMonths(c, months), notAfterPath(), {QString::number(daysOf(c)), QString::number(most)});
}

/// BR 6.3.2: "SHOULD NOT … greater than 199 days and MUST NOT … greater than 200 days": only between the two.
template <int Days>
Outcome advisable(const Examined &c)
{
    if (!hasDates(c))
        return unreadable();
    const bool between = c.lifetimeSeconds() > Days * day && c.lifetimeSeconds() <= (Days + 1) * day;
    return passedIf(!between, notAfterPath(), {QString::number(daysOf(c)), QString::number(Days)});
}

Outcome positive(const Examined &c)
{
    if (!hasDates(c))
        return unreadable();
    return passedIf(c.certificate().notBefore() < c.certificate().notAfter(), notAfterPath());
}

/// BR 6.3.2 shortens what may be issued, step by step.
struct Limit {
    QDate from;
    int days;
};

int limitOn(const QDate &date)
{
    static const std::array limits{Limit{QDate(2029, 3, 15), 47}, Limit{QDate(2027, 3, 15), 100},
        Limit{QDate(2026, 3, 15), 200}, Limit{QDate(2020, 9, 1), 398}};
    const auto *found
        = std::find_if(limits.begin(), limits.end(), [&date](const Limit &one) { return date >= one.from; });
    return found == limits.end() ? 825 : found->days;
}

/// Renewal is due when a third of the lifetime is left, 30 days at most; by then a shorter limit may be in force.
Outcome nextIsAsLong(const Examined &c)
{
    const QDateTime end = c.certificate().notAfter();
    const int limitThen = limitOn(c.certificate().notBefore().date());
    const qint64 counted = limitThen == 825 ? c.lifetimeSeconds() - 1 : c.lifetimeSeconds(); // as atMostBetween()
    if (!end.isValid() || end < c.at() || c.lifetimeSeconds() <= 0
        || counted > limitThen * day) // too long even when it was issued
        return notApplicable();
    const QDateTime renewal = std::max(c.at(), end.addSecs(-std::min(30 * day, c.lifetimeSeconds() / 3)));
    const int limit = limitOn(renewal.date());
    return passedIf(
        c.lifetimeSeconds() <= limit * day, notAfterPath(), {QString::number(daysOf(c)), QString::number(limit)});
}

constexpr char br[] = "CA/B BR §6.3.2";
constexpr Day from39Months{2016, 7, 2};
constexpr Day from825{2018, 3, 2};
constexpr Day from398{2020, 9, 1};
constexpr Day from200{2026, 3, 15};
constexpr Day from100{2027, 3, 15};
constexpr Day from47{2029, 3, 15};

constexpr Rule table[] = {
    // PublicTls PrivateTls Ca Client SMime Rfc5280
    {"e_validity_time_not_positive", "EEEEEE", "RFC 5280 §4.1.2.5", Applies::Always, positive},
    {"e_sub_cert_valid_time_longer_than_39_months", "E-----", br, Applies::Leaf, atMost39Months, from39Months, from825},
    {"e_sub_cert_valid_time_longer_than_825_days", "E-----", br, Applies::Leaf, atMostBetween<825>, from825, from398},
    {"e_tls_server_cert_valid_time_longer_than_398_days", "E-----", br, Applies::Leaf, atMost<398>, from398, from200},
    {"w_tls_server_cert_valid_time_longer_than_397_days", "W-----", br, Applies::Leaf, advisable<397>, from398,
        from200},
    {"e_server_cert_valid_time_longer_than_200_days", "E-----", br, Applies::Leaf, atMost<200>, from200, from100},
    {"w_server_cert_valid_time_longer_than_199_days", "W-----", br, Applies::Leaf, advisable<199>, from200, from100},
    {"e_server_cert_valid_time_longer_than_100_days", "E-----", br, Applies::Leaf, atMost<100>, from100, from47},
    {"w_server_cert_valid_time_longer_than_99_days", "W-----", br, Applies::Leaf, advisable<99>, from100, from47},
    {"e_server_cert_valid_time_longer_than_47_days", "E-----", br, Applies::Leaf, atMost<47>, from47},
    {"w_server_cert_valid_time_longer_than_46_days", "W-----", br, Applies::Leaf, advisable<46>, from47},
    {"w_private_server_cert_longer_than_825_days", "-W----", "Apple HT210176", Applies::Leaf, atMostBetween<825>,
        {2019, 7, 1}},
    {"n_next_certificate_is_shorter", "N-----", br, Applies::Leaf, nextIsAsLong},
};

} // namespace

std::span<const Rule> lifetimeRules()
{
    return table;
}

} // namespace certwright::lint
