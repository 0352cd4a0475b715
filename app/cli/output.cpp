#include "app/cli/output.h"

#include "app/cli/detail_text.h"

#include <QJsonDocument>

#include <cerrno>
#include <unistd.h>

namespace certwright::cli {

using namespace Qt::StringLiterals;

Output::Output(OutputForm form, QString schema)
    : m_form(form)
    , m_schema(std::move(schema))
{
}

void Output::result(const QJsonObject &document, const QString &text)
{
    if (m_form == OutputForm::Text)
        return part(text);
    if (m_stream) {
        m_stream->endToRoot();
        m_stream->members(document);
        m_stream->close();
        return m_stream.reset();
    }
    QJsonObject whole = document;
    whole.insert(u"schema"_s, m_schema);
    write(STDOUT_FILENO, QJsonDocument(whole).toJson(QJsonDocument::Indented));
}

JsonStream &Output::stream()
{
    if (!m_stream) {
        m_stream.emplace([this](QByteArrayView bytes) { write(STDOUT_FILENO, bytes); });
        m_stream->member(u"schema"_s, m_schema);
    }
    return *m_stream;
}

void Output::part(const QString &text)
{
    write(STDOUT_FILENO, printable(text).toUtf8());
}

void Output::raw(QByteArrayView bytes)
{
    write(STDOUT_FILENO, bytes);
}

void Output::failure(const Failure &failure)
{
    if (m_form == OutputForm::Json) {
        QJsonObject error{{u"code"_s, failure.code}, {u"text"_s, failure.text}, {u"hint"_s, failure.hint}};
        if (!failure.detail.isEmpty())
            error.insert(u"detail"_s, failure.detail);
        if (!failure.refused.isEmpty())
            error.insert(u"refused"_s, failure.refused);
        result({{u"error"_s, error}}, {});
        return;
    }
    note(failure.text);
    if (!failure.hint.isEmpty())
        note(failure.hint);
    if (!failure.detail.isEmpty())
        note(u"Details: "_s + detailText(failure.detail));
}

void Output::note(const QString &text)
{
    if (m_form == OutputForm::Text)
        write(STDERR_FILENO, (printable(text) + u'\n').toUtf8());
}

void Output::write(int descriptor, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), static_cast<std::size_t>(bytes.size()));
        if (written >= 0) {
            bytes = bytes.sliced(written);
        } else if (errno != EINTR) {
            m_complete = m_complete && (descriptor != STDOUT_FILENO || errno == EPIPE);
            return;
        }
    }
}

QString printable(const QString &text)
{
    QString safe = text;
    for (QChar &character : safe) {
        if (character >= u' ' && character < u'\x7f')
            continue; // nearly all of every text
        const bool bidi = character.unicode() >= 0x202A && character.unicode() <= 0x202E;
        const bool isolate = character.unicode() >= 0x2066 && character.unicode() <= 0x2069;
        if ((character.category() == QChar::Other_Control && character != u'\n') || bidi || isolate)
            character = QChar::ReplacementCharacter;
    }
    return safe;
}

} // namespace certwright::cli
