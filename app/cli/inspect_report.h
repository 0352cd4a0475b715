#pragma once

#include "app/cli/input_opener.h"
#include "app/cli/inspect_notes.h"
#include "app/cli/output.h"
#include "core/base/clock.h"
#include "core/inspect/reader.h"

#include <memory>
#include <optional>
#include <vector>

namespace certwright::cli {

/// What one input led to.
struct InspectedInput : OpenedInput {
    bool opened = false;
    bool isFromFolder = false;
};

/// Writes each input as soon as it is known and forgets it, so that the memory needed is that of one input. Nothing is
/// written before one could be opened: until then all may yet end as one failure.
class InspectReport final
{
public:
    /// Both must outlive it.
    InspectReport(Output &output, const Clock &clock);

    /// Nobody else may use the input any more: its objects are given back while they are written.
    void add(std::shared_ptr<InspectedInput> input);

    /// What can be told of all inputs together, once they were added and it was judged; the rest of the document.
    const InspectNotes &notes() const { return m_notes; }
    void setNotes(const InspectNotes &judged) { m_notes = judged; }

    /// Why nothing could be opened; nothing when something could.
    std::optional<Error> failure() const;

    /// Whether a part of the inputs was unreadable.
    bool isUnreadable() const { return m_isUnreadable; }

private:
    void write(InspectedInput &input);
    void writeJson(InspectedInput &input);
    void writeText(InspectedInput &input);

    Output &m_output;
    const Clock &m_clock;
    std::vector<std::shared_ptr<InspectedInput>> m_waiting; ///< that could not be opened, while none could
    InspectNotes m_notes;
    bool m_hasBegun = false; ///< something could be opened
    bool m_hasWritten = false;
    bool m_isUnreadable = false;
};

} // namespace certwright::cli
