#include "tests/fuzz/targets.h"

#include <cstdlib>
#include <cstring>

namespace certwright::fuzz {

const Target *findTarget(const char *name)
{
    for (const std::span<const Target> group : {codecTargets(), structureTargets(), inputTargets()}) {
        for (const Target &target : group) {
            if (std::strcmp(target.name, name) == 0)
                return &target;
        }
    }
    return nullptr;
}

void require(bool promise)
{
    if (!promise)
        std::abort();
}

} // namespace certwright::fuzz
