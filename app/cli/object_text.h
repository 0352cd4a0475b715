#pragma once

#include "app/cli/facts_text.h"
#include "core/inspect/object.h"

namespace certwright::cli {

/// What is known beside an object.
struct AboutObject {
    Findings findings; ///< of its key
    QDateTime now;
    QList<Error> said; ///< the problems that stand above all objects of its input
};

/// One object for reading: what it is, what that means in a sentence, then its facts.
QString objectText(const inspect::FoundObject &object, const AboutObject &about);

} // namespace certwright::cli
