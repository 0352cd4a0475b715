#include "app/cli/input_files.h"

#include "app/cli/descriptor_reader.h"
#include "core/async/run.h"
#include "core/base/atomic_file.h"
#include "core/inspect/reader.h"

#include <unistd.h>

namespace certwright::cli {

using namespace Qt::StringLiterals;

namespace {

/// Reads one file after the other; deletes itself after `done`.
class Reading final : public QObject
{
public:
    using Done = std::function<void(const Result<QList<InputFile>> &)>;

    Reading(QObject *context, QStringList paths, Done done)
        : QObject(context)
        , m_paths(std::move(paths))
        , m_done(std::move(done))
    {
    }

    void next()
    {
        if (m_files.size() == m_paths.size())
            return finish(m_files);
        const QString path = m_paths[m_files.size()];
        if (path == u"-")
            readStandardInput();
        else
            readFromDisk(path);
    }

private:
    using Box = std::shared_ptr<const SecureBytes>;

    void readStandardInput()
    {
        const QString source = u"standard input"_s;
        DescriptorReader::read(this, {STDIN_FILENO, source, ReadExtent::Everything, inspect::maxInputSize},
            [this, source](Result<SecureBytes> content) {
                take(source,
                    content ? Result<Box>(std::make_shared<const SecureBytes>(*std::move(content)))
                            : Result<Box>(content.error()));
            });
    }

    void readFromDisk(const QString &path)
    {
        async::run(
            this,
            [path](const async::StopRequested &) -> Result<Box> {
                Result<QByteArray> content = readFile(path, inspect::maxInputSize);
                if (!content)
                    return content.error();
                auto box = std::make_shared<const SecureBytes>(QByteArrayView(*content));
                wipe(*content);
                return Box(box);
            },
            [this, path](const Result<Box> &content) { take(path, content); });
    }

    void take(const QString &source, const Result<Box> &content)
    {
        if (!content)
            return finish(content.error());
        m_files << InputFile{source, *content};
        next();
    }

    void finish(const Result<QList<InputFile>> &result)
    {
        deleteLater();
        m_done(result);
    }

    QStringList m_paths;
    Done m_done;
    QList<InputFile> m_files;
};

} // namespace

void readInputFiles(
    QObject *context, const QStringList &paths, std::function<void(const Result<QList<InputFile>> &)> done)
{
    // The context owns it until it deletes itself.
    (new Reading(context, paths, std::move(done)))->next();
}

} // namespace certwright::cli
