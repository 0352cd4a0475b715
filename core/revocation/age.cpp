#include "core/revocation/age.h"

namespace certwright::revocation {

namespace {

using std::chrono::seconds;

constexpr seconds clockSkew(300); // as the -validity_period of openssl ocsp

/// How long something is believed.
struct Patience {
    seconds withoutEnd;
    seconds leeway = seconds(0);
};

Problem problemOf(
    const QDateTime &thisUpdate, const QDateTime &nextUpdate, const QDateTime &at, const Patience &patience)
{
    if (!thisUpdate.isValid() || thisUpdate > at.addSecs(patience.leeway.count()))
        return Problem::NotYetValid;
    const QDateTime latest = at.addSecs(-patience.leeway.count());
    if (nextUpdate.isValid())
        return nextUpdate < latest ? Problem::OutOfDate : Problem::None;
    return thisUpdate.addSecs(patience.withoutEnd.count()) < latest ? Problem::TooOld : Problem::None;
}

} // namespace

Problem ageProblem(const pki::RevocationList &list, const QDateTime &at)
{
    return problemOf(list.thisUpdate(), list.nextUpdate(), at, {mostListAge});
}

Problem ageProblem(const pki::OcspSingleResponse &answer, const QDateTime &at)
{
    return answerAgeProblem(answer.thisUpdate, answer.nextUpdate, at);
}

Problem answerAgeProblem(const QDateTime &thisUpdate, const QDateTime &nextUpdate, const QDateTime &at)
{
    return problemOf(thisUpdate, nextUpdate, at, {mostAnswerAge, clockSkew});
}

} // namespace certwright::revocation
