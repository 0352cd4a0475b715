#include "core/lint/rule.h"

#include <QDate>

#include <array>

using namespace Qt::StringLiterals;

namespace certwright::lint {

namespace {

/// One of the two moments of the validity, as it is encoded.
struct Moment {
    pki::DerElement element;
    QString path;

    bool isUtc() const { return element.is(pki::UtcTimeTag); }
    bool isGeneralized() const { return element.is(pki::GeneralizedTimeTag); }
    QString text() const { return QString::fromLatin1(element.content); }
    bool endsInZ() const { return element.content.endsWith('Z'); }
};

std::array<Moment, 2> momentsOf(const Examined &c)
{
    return {Moment{c.notBefore(), u"certificate.tbsCertificate.validity.notBefore"_s},
        Moment{c.notAfter(), u"certificate.tbsCertificate.validity.notAfter"_s}};
}

/// Passed when `good` holds for every moment that `concerns` picks.
template <typename Concerns, typename Good>
Outcome every(const Examined &c, Concerns concerns, Good good)
{
    bool any = false;
    for (const Moment &moment : momentsOf(c)) {
        if (!concerns(moment))
            continue;
        any = true;
        if (!good(moment))
            return failed(moment.path, {moment.text()});
    }
    return any ? passed() : notApplicable();
}

constexpr auto utc = [](const Moment &moment) { return moment.isUtc(); };
constexpr auto generalized = [](const Moment &moment) { return moment.isGeneralized(); };

/// How many digits stand at the start: 12 with seconds in a UTCTime, 14 in a GeneralizedTime.
qsizetype leadingDigits(const Moment &moment)
{
    qsizetype count = 0;
    for (const char c : moment.element.content) {
        if (c < '0' || c > '9')
            break;
        ++count;
    }
    return count;
}

/// RFC 5280 4.1.2.5: "CAs conforming to this profile MUST always encode certificate validity dates through the year
/// 2049 as UTCTime".
Outcome formatBefore2050(const Examined &c)
{
    return every(
        c, [](const Moment &moment) { return moment.isUtc() || moment.isGeneralized(); },
        [](const Moment &moment) { return moment.isUtc() || moment.text().left(4).toInt() >= 2050; });
}

/// 4.1.2.5.1: "UTCTime values MUST be expressed in Greenwich Mean Time (Zulu) and MUST include seconds".
Outcome utcSeconds(const Examined &c)
{
    return every(c, utc, [](const Moment &moment) { return leadingDigits(moment) >= 12; });
}

Outcome utcZulu(const Examined &c)
{
    return every(c, utc, [](const Moment &moment) { return moment.endsInZ(); });
}

/// 4.1.2.5.2: "MUST be expressed in Greenwich Mean Time (Zulu) and MUST include seconds … MUST NOT include fractional
/// seconds".
Outcome generalizedSeconds(const Examined &c)
{
    return every(c, generalized, [](const Moment &moment) { return leadingDigits(moment) >= 14; });
}

Outcome generalizedFraction(const Examined &c)
{
    return every(c, generalized,
        [](const Moment &moment) { return !moment.text().contains(u'.') && !moment.text().contains(u','); });
}

Outcome generalizedZulu(const Examined &c)
{
    return every(c, generalized, [](const Moment &moment) { return moment.endsInZ(); });
}

/// The number that `count` digits at a place make; 0 where they are left out.
int numberAt(const Moment &moment, qsizetype at, qsizetype count)
{
    return at + count <= leadingDigits(moment) ? moment.text().sliced(at, count).toInt() : 0;
}

/// 4.1.2.5.1: "Where YY is greater than or equal to 50, the year SHALL be interpreted as 19YY".
int yearOf(const Moment &moment)
{
    if (moment.isGeneralized())
        return numberAt(moment, 0, 4);
    const int year = numberAt(moment, 0, 2);
    return year + (year < 50 ? 2000 : 1900);
}

/// X.680 46 and 47, with what may be left out there: whether the calendar has such a day, and the clock such a second.
bool isThere(const Moment &moment)
{
    const qsizetype month = moment.isUtc() ? 2 : 4;
    const qsizetype hour = month + 4;
    return leadingDigits(moment) >= hour + 2
        && QDate::isValid(yearOf(moment), numberAt(moment, month, 2), numberAt(moment, month + 2, 2))
        && numberAt(moment, hour, 2) < 24 && numberAt(moment, hour + 2, 2) < 60 && numberAt(moment, hour + 4, 2) < 60;
}

Outcome momentsExist(const Examined &c)
{
    return every(
        c, [](const Moment &moment) { return moment.isUtc() || moment.isGeneralized(); }, isThere);
}

constexpr Rule table[] = {
    {"e_validity_time_invalid", "EEEEEE", "RFC 5280 §4.1.2.5", Applies::Always, momentsExist},
    {"e_wrong_time_format_pre2050", "EEEEEE", "RFC 5280 §4.1.2.5", Applies::Always, formatBefore2050},
    {"e_utc_time_does_not_include_seconds", "EEEEEE", "RFC 5280 §4.1.2.5.1", Applies::Always, utcSeconds},
    {"e_utc_time_not_in_zulu", "EEEEEE", "RFC 5280 §4.1.2.5.1", Applies::Always, utcZulu},
    {"e_generalized_time_does_not_include_seconds", "EEEEEE", "RFC 5280 §4.1.2.5.2", Applies::Always,
        generalizedSeconds},
    {"e_generalized_time_includes_fraction_seconds", "EEEEEE", "RFC 5280 §4.1.2.5.2", Applies::Always,
        generalizedFraction},
    {"e_generalized_time_not_in_zulu", "EEEEEE", "RFC 5280 §4.1.2.5.2", Applies::Always, generalizedZulu},
};

} // namespace

std::span<const Rule> timeRules()
{
    return table;
}

} // namespace certwright::lint
