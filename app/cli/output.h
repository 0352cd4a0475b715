#pragma once

#include "app/cli/exit_code.h"
#include "app/cli/json_stream.h"

#include <QByteArrayView>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace certwright::cli {

/// How results are written.
enum class OutputForm { Text, Json };

/// What failed, for programs and in sentences.
struct Failure {
    QString code;
    QString text;
    QString hint;
    QString detail = {};
    QJsonArray refused = {}; ///< where several names were: {name, code, text, hint} of each
};

/// Standard output for results, standard error for everything else. A reader that went away is no failure: what is left
/// is dropped in silence.
class Output final
{
public:
    /// `schema` is the document's, such as certwright/issue/1.
    Output(OutputForm form, QString schema);

    OutputForm form() const { return m_form; }

    /// In Json, the document with its schema put in front; in Text, the text.
    void result(const QJsonObject &document, const QString &text);

    /// In Json, the document that begins here with its schema and is written piece by piece; result() or failure() ends
    /// it, so that it is always one document: a failure becomes its last member.
    JsonStream &stream();

    /// In Text, a part of the result, written at once; result() may be one more.
    void part(const QString &text);

    /// Exactly these bytes to standard output.
    void raw(QByteArrayView bytes);

    /// In Json a document with `error`, in Text sentences on standard error.
    void failure(const Failure &failure);

    /// A line on standard error; in Json nothing.
    void note(const QString &text);

    /// False when standard output could not take everything for another reason than a reader that went away.
    bool isComplete() const { return m_complete; }

private:
    void write(int descriptor, QByteArrayView bytes);

    OutputForm m_form;
    QString m_schema;
    bool m_complete = true;
    std::optional<JsonStream> m_stream;
};

/// Text from elsewhere without what would move a terminal's cursor or colour: control characters become visible.
QString printable(const QString &text);

} // namespace certwright::cli
