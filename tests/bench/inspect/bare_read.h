#pragma once

#include <QByteArray>

namespace certwright::bench {

/// How many certificates a loop over PEM_read_bio_X509() finds: what OpenSSL alone needs.
int countWithOpenSsl(const QByteArray &pem);

} // namespace certwright::bench
