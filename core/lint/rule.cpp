#include "core/lint/rule.h"

namespace certwright::lint {

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
    return {Outcome::State::Failed, where, args};
}

Outcome passedIf(bool good, const QString &where, const QStringList &args)
{
    return good ? passed() : failed(where, args);
}

QList<const Rule *> allRules()
{
    QList<const Rule *> all;
    for (const std::span<const Rule> topic : {encodingRules(), timeRules(), usageRules(), identifierRules(),
             extensionRules(), nameRules(), subjectRules(), lifetimeRules(), cryptoRules()}) {
        for (const Rule &rule : topic)
            all << &rule;
    }
    return all;
}

} // namespace certwright::lint
