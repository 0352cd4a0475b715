#include "app/cli/key_findings.h"

#include "core/verify/weak_key.h"

namespace certwright::cli {

namespace {

constexpr qsizetype mostObjects = 1000; ///< judged at all; as the help of inspect says
constexpr qsizetype fewObjects = 50; ///< that the dear tests are made for

bool hasKey(inspect::ObjectKind kind)
{
    using enum inspect::ObjectKind;
    return kind == Certificate || kind == Csr || kind == PrivateKey || kind == PublicKey || kind == Spkac;
}

} // namespace

std::optional<Findings> keyFindings(const inspect::FoundObject &object, qsizetype objects)
{
    if (!hasKey(object.kind) || object.publicKey.isEmpty() || objects > mostObjects)
        return std::nullopt;
    return verify::weakKeyFindings(
        object.publicKey, {}, objects > fewObjects ? verify::WeakKeyTests::Cheap : verify::WeakKeyTests::All);
}

} // namespace certwright::cli
