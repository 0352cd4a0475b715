#pragma once

#include "core/base/result.h"
#include "core/base/secure_bytes.h"
#include "core/inspect/object.h"
#include "core/pki/private_key.h"

#include <functional>

namespace certwright::inspect {

/// Everything found, in order; nothing is dropped in silence.
struct ReadResult {
    QList<FoundObject> objects;
    QList<Error> errors; ///< broken and left-over parts, or EmptyInput / NotACertificate when there is nothing at all
};

/// The most we read of one input.
inline constexpr qint64 maxInputSize = 50'000'000;

/// The most objects reported of one input.
inline constexpr qsizetype maxObjects = 100'000;

/// Everything may be left out. What it refers to must outlive the reading.
struct ReadOptions {
    const SecureBytes *password = nullptr; ///< tried on everything that is locked; null: none is known
    std::function<bool()> stop = {}; ///< asked between objects; once true, the result ends with Cancelled
    /// Gets what was found since its last call, in the reading thread, about every 100 ms and once at the end.
    std::function<void(const QList<FoundObject> &)> found = {};
};

/// Decides by content, never by file name. Never prompts. May take seconds on large input: not on the GUI thread.
ReadResult readObjects(const QByteArray &data, const QString &source, const ReadOptions &options = {});

/// What an input holds, and the private keys among it that are open, in its order.
struct OpenedInput {
    ReadResult found;
    QList<pki::PrivateKey> keys;
};

/// As readObjects(), with the keys.
OpenedInput readOpened(const QByteArray &data, const QString &source, const ReadOptions &options = {});

} // namespace certwright::inspect
