#pragma once

#include "core/secrets/secret_store.h"

#include <QtGlobal>

/// What the command line finds in certwright-keyring.so once it wants the person's keyring. The caller owns the store.
extern "C" Q_DECL_EXPORT certwright::secrets::SecretStore *certwrightKeyring();
