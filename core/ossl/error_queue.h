#pragma once

#include "core/base/error.h"

namespace certwright::ossl {

/// Clears this thread's error queue, so that what is drained later belongs to the calls that follow.
class ErrorScope final
{
public:
    ErrorScope();
    ~ErrorScope(); ///< clears again: nothing is left for a stranger
    ErrorScope(const ErrorScope &) = delete;
    ErrorScope &operator=(const ErrorScope &) = delete;
};

/// Moves this thread's whole error queue into Error::detail, once.
Error takeError(ErrorCode code, const QStringList &args = {});

} // namespace certwright::ossl
