#pragma once

#include "core/base/error.h"

namespace certwright::cli {

/// What the program ends with; the man page documents them.
enum class ExitCode {
    Fine = 0,
    Wrong = 1, ///< examined, and something is wrong with it
    Usage = 2, ///< the command line cannot work as given; nothing was touched
    Failed = 3, ///< could not be done
    Declined = 4, ///< the person said no, or stopped it
};

/// Behind the other arguments of PassphraseEmpty when the secret is a new one, so that another command line mends it.
inline constexpr QStringView newSecret = u"new";

ExitCode exitCodeFor(const Error &error);

} // namespace certwright::cli
