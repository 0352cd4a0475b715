#include "app/keyring/keyring.h"

#include "core/secrets/keychain_store.h"

#include <memory>

certwright::secrets::SecretStore *certwrightKeyring()
{
    return std::make_unique<certwright::secrets::KeychainStore>().release();
}
