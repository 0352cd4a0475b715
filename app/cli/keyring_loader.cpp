#include "app/cli/keyring_loader.h"

#include "app/cli/program_part.h"
#include "app/keyring/keyring.h"
#include "core/secrets/unavailable_store.h"

namespace certwright::cli {

using namespace Qt::StringLiterals;

std::unique_ptr<secrets::SecretStore> loadKeyring()
{
    const Result<QFunctionPointer> make = programPart(u"certwright-keyring"_s, "certwrightKeyring");
    if (!make)
        return std::make_unique<secrets::UnavailableStore>(make.error().args.constLast());
    return std::unique_ptr<secrets::SecretStore>(reinterpret_cast<decltype(&certwrightKeyring)>(*make)());
}

} // namespace certwright::cli
