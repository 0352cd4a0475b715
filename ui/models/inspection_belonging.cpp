// What of all that is open belongs together.

#include "core/async/run.h"
#include "ui/models/inspection_model.h"

namespace certwright::ui {

void InspectionModel::relate()
{
    forgetBelonging();
    QList<inspect::MatchInput> inputs;
    inputs.reserve(m_sources.size());
    for (const Source &source : std::as_const(m_sources)) {
        inspect::MatchInput input{source.name, {}};
        input.objects.reserve(source.objects.size());
        for (const int index : source.objects)
            input.objects.append(*m_entries.at(index).object);
        inputs.append(std::move(input));
    }
    m_relating = async::run(
        this,
        [inputs = std::move(inputs)](const async::StopRequested &) -> std::shared_ptr<const Belonging> {
            return std::make_shared<const Belonging>(inputs);
        },
        [this](std::shared_ptr<const Belonging> belonging) {
            m_belonging = std::move(belonging);
            Q_EMIT related();
        });
}

/// It was about what was open then.
void InspectionModel::forgetBelonging()
{
    m_relating.cancel();
    m_belonging.reset();
}

QStringList InspectionModel::belongsWith(const Entry &entry) const
{
    if (!m_belonging)
        return {};
    const auto number = static_cast<int>(std::distance(m_sources.begin(), m_sources.find(entry.input)));
    const auto index = static_cast<int>(&entry - m_entries.constData());
    return m_belonging->with(number, static_cast<int>(m_sources.value(entry.input).objects.indexOf(index)));
}

} // namespace certwright::ui
