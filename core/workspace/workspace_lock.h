#pragma once

#include "core/base/result.h"
#include "core/workspace/layout.h"

#include <QLockFile>

namespace certwright::workspace {

/// Held while one writer changes what several could collide on: names of authorities, their keys, the default.
/// The workspace is made when missing. The lock of a process that died is taken over.
class WorkspaceLock final
{
public:
    explicit WorkspaceLock(const Layout &layout);

    /// Whether it is held: WorkspaceBusy after ten seconds of waiting, FileUnwritable, DiskFull.
    const Status &status() const { return m_status; }

private:
    Status acquire(const Layout &layout);

    QLockFile m_file;
    Status m_status;
};

} // namespace certwright::workspace
