#pragma once

#include <QString>

namespace certwright::cli {

/// A sentence where others than its owner may use a file that holds a secret; empty where only the owner may, and for
/// pipes and descriptors, which are gone with those who hold them.
QString exposureNote(const QString &file);

} // namespace certwright::cli
