#pragma once

#include "core/secrets/secret_store.h"

#include <functional>
#include <memory>

namespace certwright::cli {

/// The person's keyring, from the shared object that knows how to reach it: beside the program, or where it is
/// installed. Never null; without that part, a store that is unavailable. Where it does not answer for a second, that
/// is noted, once.
std::unique_ptr<secrets::SecretStore> loadKeyring(std::function<void(const QString &)> note);

} // namespace certwright::cli
