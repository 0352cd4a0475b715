#pragma once

#include "core/convert/encode.h"

namespace certwright::convert {

/// Something that was found, and where.
struct Given {
    QString source;
    inspect::FoundObject object;
};

enum class LeftOutReason {
    NotNeeded, ///< such a file does not hold it
    Duplicate, ///< it is in the file, but was given more than once
    Locked,
    Unreadable, ///< broken, or of an unknown kind
    TrustSettings, ///< the certificate is in the file; what OpenSSL's TRUSTED CERTIFICATE adds to it no format keeps
};

struct LeftOut {
    Given what;
    LeftOutReason reason;
};

/// Whatever was given and did not go into the file, in the order given. A container counts as its members.
QList<LeftOut> leftOut(const QList<Given> &given, const EncodedFile &written);

/// not-needed, duplicate, locked, unreadable, trust-settings.
QString reasonKey(LeftOutReason reason);

} // namespace certwright::convert
