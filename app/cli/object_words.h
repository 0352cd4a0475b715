#pragma once

#include "app/cli/facts_text.h"
#include "core/inspect/object.h"

namespace certwright::cli {

/// What is said of an object below its heading.
struct ObjectWords {
    QString sentence = {}; ///< plain words first; may be empty
    FactLines lines = {};
    QString tail = {}; ///< longer parts, as whole lines
};

// Each for its kinds; what cannot be read stays empty, because the object's problem says why.
ObjectWords requestWords(const inspect::FoundObject &object);
ObjectWords spkacWords(const inspect::FoundObject &object);
ObjectWords keyWords(const inspect::FoundObject &object);
ObjectWords messageWords(const inspect::FoundObject &object);
ObjectWords listWords(const inspect::FoundObject &object, const QDateTime &now);
ObjectWords answerWords(const inspect::FoundObject &object, const QDateTime &now);

/// "Signed message (CMS SignedData)", "Bundle of certificates (PKCS#7)"
QString messageHeading(const inspect::FoundObject &object);

/// "1 certificate", "3 certificates"
QString certificateCount(qsizetype count);

} // namespace certwright::cli
