#pragma once

#include "core/base/error.h"

#include <QStringView>

namespace certwright::pki {

// NameInvalid with what is wrong behind the name, as an id, and then what to write instead where that can be told.

/// A name in an error: visible characters only, and not pages of them.
QString shownName(QStringView typed);

/// NameInvalid for a reason: "no host", "user information", "number", "mailbox", "mailbox script", "mail host", …
Error nameInvalid(QStringView typed, const QString &reason);

/// Why a text with characters that belong to no name (`:/?#[]%\`) is none: "network" and the network, "zone" and the
/// address, "path" or "port" and the name within. Without a reason when none of these is meant.
Error surplusIn(QStringView typed);

} // namespace certwright::pki
