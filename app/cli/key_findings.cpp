#include "app/cli/key_findings.h"

#include "core/verify/weak_key.h"

#include <algorithm>

namespace certwright::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostObjects = 1000; ///< judged at all; as the help of inspect says
constexpr qsizetype fewObjects = 50; ///< that the dear tests are made for

bool hasKey(inspect::ObjectKind kind)
{
    using enum inspect::ObjectKind;
    return kind == Certificate || kind == Csr || kind == PrivateKey || kind == PublicKey || kind == Spkac;
}

/// How many of them it looks at.
qsizetype keyCount(const QList<inspect::FoundObject> &objects)
{
    return std::count_if(objects.cbegin(), objects.cend(),
        [](const inspect::FoundObject &object) { return hasKey(object.kind) && !object.publicKey.isEmpty(); });
}

} // namespace

std::optional<Findings> keyFindings(const inspect::FoundObject &object, qsizetype objects)
{
    if (!hasKey(object.kind) || object.publicKey.isEmpty() || objects > mostObjects)
        return std::nullopt;
    return verify::weakKeyFindings(
        object.publicKey, {}, objects > fewObjects ? verify::WeakKeyTests::Cheap : verify::WeakKeyTests::All);
}

QJsonValue keyTestsFacts(const QList<inspect::FoundObject> &objects)
{
    if (keyCount(objects) == 0)
        return QJsonValue::Null;
    return objects.size() > mostObjects ? u"none"_s : objects.size() > fewObjects ? u"cheap"_s : u"all"_s;
}

QString keyTestsText(const QList<inspect::FoundObject> &objects)
{
    const qsizetype keys = keyCount(objects);
    if (keys == 0 || objects.size() <= fewObjects)
        return {};
    if (objects.size() > mostObjects)
        return u"Not tested: whether its %1 keys are weak. That is done for up to %2 objects in a file; match tests "
               "more.\n"_s.arg(QString::number(keys), QString::number(mostObjects));
    return u"Not tested: whether one of its %1 keys has close primes, small factors or a prime modulus. That is done "
           u"for "
           "up to %2 objects in a file; match tests more.\n"_s.arg(QString::number(keys), QString::number(fewObjects));
}

} // namespace certwright::cli
