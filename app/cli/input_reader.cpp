#include "app/cli/input_reader.h"

#include "app/cli/descriptor_reader.h"
#include "core/async/run.h"
#include "core/base/atomic_file.h"
#include "core/inspect/reader.h"

#include <unistd.h>

namespace certwright::cli {

using namespace Qt::StringLiterals;

QString inputName(const QString &argument)
{
    return argument == u"-" ? u"standard input"_s : argument;
}

void readInput(QObject *context, const QString &argument, std::function<void(const Result<QByteArray> &)> done)
{
    if (argument == u"-") {
        DescriptorReader::read(context,
            {STDIN_FILENO, inputName(argument), ReadExtent::Everything, inspect::maxInputSize},
            [done = std::move(done)](const Result<SecureBytes> &content) {
                done(content ? Result<QByteArray>(content->view().toByteArray()) : content.error());
            });
        return;
    }
    async::run(
        context, [argument](const async::StopRequested &) { return readFile(argument, inspect::maxInputSize); },
        std::move(done));
}

} // namespace certwright::cli
