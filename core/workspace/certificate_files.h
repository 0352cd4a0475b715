#pragma once

#include "core/workspace/layout.h"
#include "core/workspace/meta.h"
#include "core/workspace/staged_folder.h"
#include "core/workspace/workspace.h"

namespace certwright::workspace {

/// Puts cert, chain (if any), fullchain, privkey (if any) and meta.json into the folder.
Status fillCertificate(StagedFolder &folder, const NewCertificate &certificate);

/// What a record says of a certificate whose files were just written.
CertificateRecord recordWritten(const Layout &layout, const CertificateId &id, const NewCertificate &certificate);

} // namespace certwright::workspace
