#pragma once

#include "core/ossl/handles.h"

namespace certwright::ossl {

/// Whether a path may end in any certificate of the store, or only in a self-signed one.
enum class AnchorKind { SelfSigned, Any };

/// A filled X509_STORE that nobody changes any more. OpenSSL locks inside, so threads may verify with it at once.
class TrustStore final
{
public:
    TrustStore(X509StoreHandle store, AnchorKind kind)
        : m_store(std::move(store))
        , m_kind(kind)
    {
    }

    /// OpenSSL's verification takes it without const; it only counts references and fills its cache of folders.
    X509_STORE *get() const { return m_store.get(); }
    AnchorKind kind() const { return m_kind; }

private:
    X509StoreHandle m_store;
    AnchorKind m_kind;
};

} // namespace certwright::ossl
