#pragma once

#include "core/base/error.h"
#include "core/base/finding.h"
#include "core/inspect/object.h"
#include "ui/models/open_revocation.h"
#include "ui/theme/status_kind.h"

#include <QString>

#include <limits>
#include <optional>

namespace certwright::ui {

/// One row: an object, or an error where there is none.
struct InspectionEntry {
    QString source;
    int input = 0;
    int container = -1; ///< index of the entry it is inside of
    std::optional<inspect::FoundObject> object;
    std::optional<Error> error;
    StatusKind status = StatusKind::Notice;
    QString searchKey = {}; ///< lower case
    qint64 place = std::numeric_limits<qint64>::max(); ///< in its input, of the outermost thing around it
    qint64 endKey = std::numeric_limits<qint64>::max(); ///< of certificates: when they end, in milliseconds
    std::optional<Finding> sharedPrime = {}; ///< what its key shares with another's, once they were compared
    bool hasWeakKey = false; ///< by itself, once it was judged
    std::optional<OpenRevocation> revoked = {}; ///< once that was judged
};

} // namespace certwright::ui
