#pragma once

#include "core/ossl/handles.h"

#include <QByteArrayView>

namespace certwright::ossl {

/// Parses exactly one DER certificate without decoding its public key, which takes ten times as long as all the rest.
/// Names, dates and extensions can be read from it; it has no key, so it verifies nothing. Null when it is none or
/// bytes follow.
X509Cert shallowX509FromDer(QByteArrayView der);

} // namespace certwright::ossl
