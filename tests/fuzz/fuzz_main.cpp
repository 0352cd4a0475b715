#include "tests/fuzz/targets.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace {

/// The parser that CERTWRIGHT_FUZZ_TARGET names. Without it, prints all names and ends.
const certwright::fuzz::Target &chosen()
{
    using namespace certwright::fuzz;
    const char *name = std::getenv("CERTWRIGHT_FUZZ_TARGET");
    static const Target *const target = name == nullptr ? nullptr : findTarget(name);
    if (target != nullptr)
        return *target;
    for (const auto &group : {codecTargets(), structureTargets(), inputTargets()}) {
        for (const Target &known : group)
            std::puts(known.name);
    }
    std::exit(name == nullptr ? 0 : 2);
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int * /*argc*/, char *** /*argv*/)
{
    chosen();
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    // A copy of exactly this size: what reads beyond it is caught.
    const QByteArray copy(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    chosen().run(copy);
    return 0;
}
