#include "core/pki/public_suffix.h"

#include <QByteArray>

#include <libpsl.h>

namespace certwright::pki {

/// Without the star rule, which would make every unknown top-level domain one.
bool isPublicSuffix(QStringView domain)
{
    const QByteArray name = domain.toUtf8().toLower();
    const int kinds = PSL_TYPE_ANY | PSL_TYPE_NO_STAR_RULE;
    return !name.isEmpty() && psl_is_public_suffix2(psl_builtin(), name.constData(), kinds) == 1;
}

} // namespace certwright::pki
