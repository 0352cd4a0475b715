#include "app/cli/revocation_facts.h"

#include "app/cli/json_facts.h"
#include "ui/text/revocation_text.h"

namespace certwright::cli {

using namespace Qt::StringLiterals;

QJsonObject answerFacts(const revocation::Revocation &answer, const QString &title)
{
    const auto moment
        = [](const QDateTime &time) { return time.isValid() ? QJsonValue(jsonTime(time)) : QJsonValue(); };
    return {{u"state"_s, revocation::stateKey(answer.state)},
        {u"source"_s, textOrNull(revocation::sourceKey(answer.source))}, {u"where"_s, textOrNull(answer.where)},
        {u"problem"_s, textOrNull(revocation::problemKey(answer.problem))}, {u"revoked_at"_s, moment(answer.revokedAt)},
        {u"reason"_s, textOrNull(answer.reason)}, {u"this_update"_s, moment(answer.thisUpdate)},
        {u"next_update"_s, moment(answer.nextUpdate)},
        {u"error"_s, answer.error ? QJsonValue(errorFacts(*answer.error)) : QJsonValue()},
        {u"text"_s, text::revocationText(answer, title)}};
}

} // namespace certwright::cli
