#include "app/cli/inspect_report.h"

#include "app/cli/input_places.h"
#include "app/cli/json_facts.h"
#include "app/cli/key_findings.h"
#include "app/cli/object_facts.h"
#include "app/cli/object_text.h"
#include "core/base/odd_file.h"
#include "core/pki/printable.h"
#include "ui/text/error_text.h"

#include <algorithm>

namespace certwright::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype enough = 32768; // characters, to be written at once

} // namespace

InspectReport::InspectReport(Output &output, const Clock &clock)
    : m_output(output)
    , m_clock(clock)
{
}

void InspectReport::add(std::shared_ptr<InspectedInput> input)
{
    m_hasBegun = m_hasBegun || input->opened;
    m_waiting.push_back(std::move(input));
    if (!m_hasBegun)
        return;
    for (const std::shared_ptr<InspectedInput> &waiting : m_waiting)
        write(*waiting);
    m_waiting.clear();
}

std::optional<Error> InspectReport::failure() const
{
    if (m_hasBegun || m_waiting.empty())
        return std::nullopt;
    const auto failed = std::find_if(m_waiting.begin(), m_waiting.end(),
        [](const auto &input) { return !isLinkNotFollowed(input->content.errors.first()); });
    return (failed == m_waiting.end() ? m_waiting.front() : *failed)->content.errors.first();
}

void InspectReport::write(InspectedInput &input)
{
    m_notes.add(input.source, input.content.objects);
    const QList<Error> &errors = input.content.errors;
    m_isUnreadable = m_isUnreadable || std::any_of(errors.cbegin(), errors.cend(), [&input](const Error &error) {
        return isFailure(error, input.isFromFolder);
    });
    if (m_output.form() == OutputForm::Json)
        writeJson(input);
    else
        writeText(input);
    m_hasWritten = true;
}

void InspectReport::writeJson(InspectedInput &input)
{
    JsonStream &stream = m_output.stream();
    if (!m_hasWritten)
        stream.beginArray(u"inputs"_s);
    stream.beginObject();
    stream.member(u"source"_s, input.source);
    stream.member(u"size"_s, input.opened ? QJsonValue(input.size) : QJsonValue());
    stream.member(u"sha256"_s, textOrNull(jsonHex(input.sha256)));
    stream.member(u"key_tests"_s, keyTestsFacts(input.content.objects));
    stream.beginArray(u"objects"_s);
    writeObjects(stream, input.content.objects, m_clock.now());
    stream.end();
    stream.beginArray(u"errors"_s);
    for (const Error &error : input.content.errors)
        stream.item(errorFacts(error));
    stream.end();
    stream.end();
}

void InspectReport::writeText(InspectedInput &input)
{
    QString text = m_hasWritten ? u"\n"_s : QString();
    if (input.opened) {
        text += u"%1 (%2 bytes)\n"_s.arg(pki::printable(input.source), QString::number(input.size));
        text += u"  SHA-256 of the file  %1\n"_s.arg(jsonHex(input.sha256));
    }
    const auto writeMuch = [this, &text] {
        if (text.size() < enough)
            return;
        m_output.part(text);
        text.clear();
    };
    for (const Error &error : input.content.errors) {
        text += text::errorText(error) + u' ' + text::errorHint(error) + u'\n';
        writeMuch();
    }
    text += keyTestsText(input.content.objects);
    for (inspect::FoundObject &object : input.content.objects) {
        const Findings findings = keyFindings(object, input.content.objects.size()).value_or(Findings());
        text += objectText(object, {findings, m_clock.now(), input.content.errors});
        object = {};
        writeMuch();
    }
    m_output.part(text);
}

} // namespace certwright::cli
