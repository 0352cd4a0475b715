#include "core/ossl/legacy_algorithms.h"

#include "core/ossl/error_queue.h"

namespace certwright::ossl {

LegacyAlgorithms::LegacyAlgorithms()
    : m_context(OSSL_LIB_CTX_new())
{
    const ErrorScope scope;
    if (!m_context)
        return;
    m_legacy.reset(OSSL_PROVIDER_load(m_context.get(), "legacy"));
    m_default.reset(OSSL_PROVIDER_load(m_context.get(), "default"));
}

} // namespace certwright::ossl
