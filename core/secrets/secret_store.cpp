#include "core/secrets/secret_store.h"

namespace certwright::secrets {

SecretStore::~SecretStore() = default;

} // namespace certwright::secrets
