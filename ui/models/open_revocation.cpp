#include "ui/models/open_revocation.h"

#include "core/async/run.h"

namespace certwright::ui {

namespace {

OpenRevocations revokedAmong(const RevocationPile &pile, const QDateTime &at, const async::StopRequested &stop)
{
    const Result<verify::TrustAnchors> anchors = verify::TrustAnchors::system();
    if (!anchors)
        return {};
    const QList<int> entries = pile.certificates.keys();
    const revocation::RevokedQuery query{pile.certificates.values(), pile.files, at, *anchors};
    const revocation::RevokedSearch search = revocation::findRevoked(query, stop);
    OpenRevocations all{{}, search.complete};
    for (auto one = search.revoked.cbegin(); one != search.revoked.cend(); ++one)
        all.found.insert(entries.at(one.key()),
            {one->verdict, query.certificates.at(one->certificate).displayTitle(), one->certificate == one.key()});
    return all;
}

} // namespace

QFuture<OpenRevocations> lookForRevoked(QObject *context, const RevocationPile &pile, const QDateTime &at,
    std::function<void(const OpenRevocations &)> done)
{
    return async::run(
        context, [pile, at](const async::StopRequested &stop) { return revokedAmong(pile, at, stop); },
        std::move(done));
}

} // namespace certwright::ui
