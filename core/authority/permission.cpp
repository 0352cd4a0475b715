#include "core/authority/permission.h"

#include <algorithm>

namespace certwright::authority {

using namespace Qt::StringLiterals;

const pki::GeneralName *firstRefused(const pki::GeneralNames &names, const pki::NameConstraints &constraints)
{
    const auto found = std::find_if(
        names.cbegin(), names.cend(), [&](const pki::GeneralName &name) { return !constraints.permits(name); });
    return found == names.cend() ? nullptr : &*found;
}

QStringList purposeNames(workspace::LeafPurpose purpose)
{
    switch (purpose) {
    case workspace::LeafPurpose::Server:
        return {u"serverAuth"_s};
    case workspace::LeafPurpose::Client:
        return {u"clientAuth"_s};
    case workspace::LeafPurpose::ServerAndClient:
        return {u"serverAuth"_s, u"clientAuth"_s};
    }
    return {};
}

} // namespace certwright::authority
