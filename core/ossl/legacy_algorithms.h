#pragma once

#include "core/ossl/handles.h"

namespace certwright::ossl {

/// OpenSSL's legacy provider (RC2, RC4, DES …) beside the default one, in a library context of its own, so that what is
/// weak stays out of everything else. Loading takes about a millisecond; what is fetched from it must not outlive it.
class LegacyAlgorithms final
{
public:
    LegacyAlgorithms();

    /// Whether the system has the provider; it comes in a package or file of its own.
    bool isAvailable() const { return m_legacy != nullptr && m_default != nullptr; }

    OSSL_LIB_CTX *context() const { return m_context.get(); }

private:
    LibraryContext m_context;
    Provider m_legacy;
    Provider m_default;
};

} // namespace certwright::ossl
