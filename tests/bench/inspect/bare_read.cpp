#include "tests/bench/inspect/bare_read.h"

#include "core/ossl/bytes.h"

#include <openssl/pem.h>

namespace certwright::bench {

int countWithOpenSsl(const QByteArray &pem)
{
    const ossl::Bio bio = ossl::readBio(pem);
    int count = 0;
    while (ossl::X509Cert(PEM_read_bio_X509(bio.get(), nullptr, ossl::passphraseCallback, nullptr)))
        ++count;
    return count;
}

} // namespace certwright::bench
