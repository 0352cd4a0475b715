#include "ui/models/inspection.h"

#include "core/async/run.h"
#include "core/base/atomic_file.h"

#include <QFileInfo>

namespace certwright::ui {

using namespace Qt::StringLiterals;

namespace {

InspectedInput inspectFile(const QString &path)
{
    const QFileInfo info(path);
    InspectedInput input{info.fileName(), info.absoluteFilePath(), {}};
    const Result<QByteArray> data = readFile(input.path, inspect::maxInputSize);
    if (data)
        input.result = inspect::readObjects(*data, input.source);
    else
        input.result.errors.append(data.error());
    return input;
}

} // namespace

void inspectFiles(QObject *context, const QStringList &paths, InspectionDone done)
{
    async::run(
        context,
        [paths](const async::StopRequested &stop) {
            Inspection inspection;
            for (const QString &path : paths) {
                if (stop())
                    break;
                inspection.append(inspectFile(path));
            }
            return inspection;
        },
        std::move(done));
}

void inspectText(QObject *context, const QByteArray &text, const QString &source, InspectionDone done)
{
    async::run(
        context,
        [text, source](const async::StopRequested &) {
            return Inspection{{source, {}, inspect::readObjects(text, source)}};
        },
        std::move(done));
}

bool looksLikePem(const QString &text)
{
    return text.contains(u"-----BEGIN "_s);
}

} // namespace certwright::ui
