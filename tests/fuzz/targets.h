#pragma once

#include <QByteArray>

#include <span>

namespace certwright::fuzz {

/// One parser of foreign bytes. `run` takes any bytes whatever; it aborts the process where the parser breaks a
/// promise.
struct Target {
    const char *name; ///< also of its folder in tests/data/fuzz
    void (*run)(const QByteArray &data);
};

std::span<const Target> codecTargets(); ///< in core/pki: one form of bytes each
std::span<const Target> structureTargets(); ///< ASN.1 and what is made of it
std::span<const Target> inputTargets(); ///< whole files and what servers send

/// All of them; null for an unknown name.
const Target *findTarget(const char *name);

/// Aborts when a promise is broken. Not an assertion, which release builds leave out.
void require(bool promise);

} // namespace certwright::fuzz
