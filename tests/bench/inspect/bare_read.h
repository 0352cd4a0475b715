#pragma once

#include <QByteArray>

namespace certwright::bench {

/// How many certificates a loop over PEM_read_bio_X509() finds: the work that OpenSSL alone does.
int countWithOpenSsl(const QByteArray &pem);

} // namespace certwright::bench
