#include "app/cli/input_reader.h"

#include "app/cli/descriptor_reader.h"
#include "app/cli/input_places.h"
#include "core/async/run.h"
#include "core/base/atomic_file.h"
#include "core/base/odd_file.h"
#include "core/inspect/reader.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <sys/stat.h>
#include <unistd.h>

namespace certwright::cli {

using namespace Qt::StringLiterals;

namespace {

/// The content of a file, or that it is something whose reading may take for ever.
struct Content {
    QByteArray bytes = {};
    bool isEndless = false;
};

Error whyNot(const QString &path, int number)
{
    if (const std::optional<Error> reason = whyNoFile(path))
        return *reason;
    if (number == ENOENT || number == ENOTDIR)
        return {ErrorCode::FileNotFound, {path}};
    return {ErrorCode::FileUnreadable, {path, QString::fromLocal8Bit(std::strerror(number))}};
}

Result<Content> readFromDisk(const QString &path)
{
    struct stat status { };
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return whyNot(path, errno);
    if (S_ISDIR(status.st_mode))
        return folderError(path);
    if (S_ISSOCK(status.st_mode))
        return whyNot(path, ENXIO);
    if (!S_ISREG(status.st_mode))
        return Content{{}, true};
    Result<QByteArray> bytes = readFile(path, inspect::maxInputSize);
    return bytes ? Result<Content>(Content{std::move(*bytes)}) : bytes.error();
}

DescriptorReader::Done bytesFor(std::function<void(Result<QByteArray>)> done)
{
    return [done = std::move(done)](const Result<SecureBytes> &content) {
        done(content ? Result<QByteArray>(content->view().toByteArray()) : content.error());
    };
}

} // namespace

QString inputName(const QString &argument)
{
    return argument == u"-" ? u"standard input"_s : argument;
}

void readInput(QObject *context, const QString &argument, std::function<void(Result<QByteArray>)> done)
{
    if (argument == u"-")
        return DescriptorReader::read(context,
            {STDIN_FILENO, inputName(argument), ReadExtent::Everything, inspect::maxInputSize},
            bytesFor(std::move(done)));
    async::run(
        context, [argument](const async::StopRequested &) { return readFromDisk(argument); },
        [context, argument, done = std::move(done)](Result<Content> content) {
            if (content && content->isEndless)
                DescriptorReader::readAll(context, argument, inspect::maxInputSize, bytesFor(done));
            else
                done(content ? Result<QByteArray>(std::move(content->bytes)) : content.error());
        });
}

} // namespace certwright::cli
