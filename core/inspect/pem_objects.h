#pragma once

#include "core/inspect/gathering.h"
#include "core/pki/pem.h"

namespace certwright::inspect {

/// Reads a PEM block: by its content, by its label where the content cannot tell. `base` says where it stands.
void readBlock(const pki::PemBlock &block, FoundObject base, Gathering &gathering);

} // namespace certwright::inspect
