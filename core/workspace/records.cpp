#include "core/workspace/records.h"

namespace certwright::workspace {

QString CertificateRecord::title() const
{
    return names.isEmpty() ? id.raw() : pki::displayName(names.first());
}

} // namespace certwright::workspace
