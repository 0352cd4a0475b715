#include "ui/models/weak_keys.h"

#include "core/async/run.h"
#include "core/verify/weak_key.h"

#include <algorithm>

namespace certwright::ui {

namespace {

std::optional<Severity> gravest(const Findings &findings)
{
    const auto has = [&findings](Severity severity) {
        return std::any_of(findings.cbegin(), findings.cend(),
            [severity](const Finding &finding) { return finding.severity == severity; });
    };
    for (const Severity severity : {Severity::Error, Severity::Warning}) {
        if (has(severity))
            return severity;
    }
    return std::nullopt;
}

} // namespace

QFuture<WeakKeys> lookForWeakKeys(
    QObject *context, const QList<OpenKey> &keys, std::function<void(const WeakKeys &)> done)
{
    return async::run(
        context,
        [keys](const async::StopRequested &stop) {
            const verify::KnownWeakKeys known
                = verify::KnownWeakKeys::load(verify::KnownWeakKeys::usualFolders()).valueOr(verify::KnownWeakKeys());
            QHash<QByteArray, std::optional<Severity>> judged; // certificates, requests and keys share theirs
            WeakKeys found;
            for (const OpenKey &key : keys) {
                if (stop())
                    return WeakKeys();
                if (!judged.contains(key.publicKey))
                    judged.insert(key.publicKey, gravest(verify::weakKeyFindings(key.publicKey, known)));
                if (const std::optional<Severity> severity = judged.value(key.publicKey))
                    found.insert(key.entry, *severity);
            }
            return found;
        },
        std::move(done));
}

} // namespace certwright::ui
