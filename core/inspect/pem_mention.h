#pragma once

#include "core/pki/pem.h"

#include <optional>

namespace certwright::inspect {

/// Tells blocks of PEM from marks that a text only speaks of, as scripts and manuals do.
class PemMarks final
{
public:
    /// What the blocks are found in; it must outlive this.
    explicit PemMarks(const QByteArray &text)
        : m_text(text)
    {
    }

    /// Whether something stands behind the mark, whole or not. A mark alone on its line with nothing behind it counts
    /// where the text holds other blocks, or nothing but such marks: then it was cut off there.
    bool isBlock(const pki::PemBlock &block);

private:
    const QByteArray &m_text;
    std::optional<bool> m_holdsBlock;
};

} // namespace certwright::inspect
