#pragma once

#include "core/secrets/secret_store.h"

#include <memory>

namespace certwright::cli {

/// The person's keyring, from the shared object that knows how to reach it: beside the program, or where it is
/// installed. Never null; without that part, a store that is unavailable.
std::unique_ptr<secrets::SecretStore> loadKeyring();

} // namespace certwright::cli
