#pragma once

#include "core/inspect/embedded.h"

#include <optional>

namespace certwright::inspect {

/// Finds PEM whose blanks and line ends are percent-encoded (RFC 3986 2.1), one block after the other, in linear time.
class PercentText final
{
public:
    /// `text` must outlive it.
    explicit PercentText(QByteArrayView text)
        : m_text(text)
    {
    }

    /// The next block, decoded, from its BEGIN mark to the END mark's last hyphen; one that is not closed goes up to
    /// the next block or the end of the text.
    std::optional<EmbeddedPiece> next();

private:
    QByteArrayView m_text;
    qsizetype m_at = 0;
};

} // namespace certwright::inspect
