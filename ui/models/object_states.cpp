#include "ui/models/object_states.h"

#include "core/async/run.h"
#include "core/revocation/signers.h"
#include "ui/models/object_details.h"
#include "ui/models/object_words.h"

namespace certwright::ui {

namespace {

ObjectStates statesOf(const ObjectPile &pile, const QDateTime &at, const async::StopRequested &stop)
{
    revocation::Signers signers(pile.atHand);
    ObjectStates states;
    for (auto one = pile.objects.cbegin(); one != pile.objects.cend(); ++one) {
        if (stop())
            return {};
        ObjectDetails details{one.value()};
        decode(details, signers);
        states.insert(one.key(), ObjectWords::verdict(details, at).kind);
    }
    return states;
}

} // namespace

bool takesDecoding(const inspect::FoundObject &object)
{
    using enum inspect::ObjectKind;
    const bool isSigned = object.kind == Csr || object.kind == Crl || object.kind == OcspResponse
        || object.kind == Spkac || object.kind == Pkcs7;
    return isSigned && !object.problem;
}

StatusKind stateAtSight(const inspect::FoundObject &object, const QDateTime &at)
{
    return takesDecoding(object) ? StatusKind::Notice : ObjectWords::verdict({object}, at).kind;
}

QFuture<ObjectStates> lookForStates(
    QObject *context, const ObjectPile &pile, const QDateTime &at, std::function<void(const ObjectStates &)> done)
{
    return async::run(
        context, [pile, at](const async::StopRequested &stop) { return statesOf(pile, at, stop); }, std::move(done));
}

} // namespace certwright::ui
