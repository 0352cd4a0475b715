#include "core/lint/rule.h"

#include "core/pki/printable.h"

#include <algorithm>

namespace certwright::lint {

namespace {

/// Arguments come out of certificates: what is hidden in them is made visible, and no more of them told than a
/// sentence can hold.
QString shownArgument(const QString &argument)
{
    constexpr qsizetype longest = 200;
    const QString start = pki::printable(argument.first(std::min(argument.size(), longest)));
    return argument.size() > longest ? start + u'…' : start;
}

} // namespace

QDateTime afterMonths(const Examined &certificate, int months)
{
    const QDateTime begin = certificate.certificate().notBefore();
    const QDate first(begin.date().year(), begin.date().month(), 1);
    QDateTime limit = begin;
    limit.setDate(first.addMonths(months).addDays(begin.date().day() - 1));
    return limit;
}

bool lastsOverMonths(const Examined &certificate, int months)
{
    return afterMonths(certificate, months) < certificate.certificate().notAfter();
}

Outcome notApplicable()
{
    return {};
}

Outcome passed()
{
    return {Outcome::State::Passed};
}

Outcome unreadable()
{
    return {Outcome::State::Unreadable};
}

Outcome failed(const QString &where, const QStringList &args)
{
    QStringList shown;
    for (const QString &arg : args)
        shown << shownArgument(arg);
    return {Outcome::State::Failed, where, shown};
}

Outcome passedIf(bool good, const QString &where, const QStringList &args)
{
    return good ? passed() : failed(where, args);
}

QList<const Rule *> allRules()
{
    QList<const Rule *> all;
    for (const std::span<const Rule> topic :
        {encodingRules(), timeRules(), usageRules(), identifierRules(), extensionRules(), policyRules(), nameRules(),
            mailboxRules(), subjectRules(), lifetimeRules(), cryptoRules()}) {
        for (const Rule &rule : topic)
            all << &rule;
    }
    return all;
}

} // namespace certwright::lint
