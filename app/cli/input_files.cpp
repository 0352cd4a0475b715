#include "app/cli/input_files.h"

#include "app/cli/input_reader.h"
#include "core/async/run.h"
#include "core/base/folder_listing.h"
#include "core/inspect/reader.h"

#include <QFileInfo>

namespace certwright::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostAtOnce = 4 * inspect::maxInputSize;
constexpr qint64 bytesPerMegabyte = 1024 * 1024;

struct Place {
    QString path;
    bool isFromFolder = false;
};

/// The files that are meant, folders as what lies below them.
Result<QList<Place>> placesOf(const QStringList &paths, const std::function<bool()> &stop)
{
    QList<Place> places;
    for (const QString &path : paths) {
        if (path == u"-" || !QFileInfo(path).isDir()) {
            places << Place{path};
            continue;
        }
        const FolderListing listing = listFolder(path, stop);
        if (!listing.errors.isEmpty())
            return listing.errors.first();
        if (listing.files.isEmpty())
            return Error{ErrorCode::EmptyInput, {path}};
        for (const QString &file : listing.files)
            places << Place{file, true};
    }
    return places;
}

/// Reads one file after the other; deletes itself after `done`.
class Reading final : public QObject
{
public:
    using Done = std::function<void(const Result<QList<InputFile>> &)>;

    Reading(QObject *context, Done done)
        : QObject(context)
        , m_done(std::move(done))
    {
    }

    void start(const QStringList &paths)
    {
        async::run(
            this, [paths](const async::StopRequested &stop) { return placesOf(paths, stop); },
            [this](const Result<QList<Place>> &places) {
                if (!places)
                    return finish(places.error());
                m_places = *places;
                next();
            });
    }

private:
    void next()
    {
        if (m_files.size() == m_places.size())
            return finish(m_files);
        const QString path = m_places[m_files.size()].path;
        readInput(this, path, [this, source = inputName(path)](Result<QByteArray> content) {
            if (!content)
                return finish(content.error());
            take(source, std::make_shared<const SecureBytes>(QByteArrayView(*content)));
            wipe(*content);
        });
    }

    void take(const QString &source, const std::shared_ptr<const SecureBytes> &content)
    {
        m_size += content->size();
        if (m_size > mostAtOnce)
            return finish(Error{ErrorCode::FileTooLarge,
                {m_places.size() > 1 ? u"All that was given"_s : source,
                    QString::number(mostAtOnce / bytesPerMegabyte)}});
        m_files << InputFile{source, content, m_places[m_files.size()].isFromFolder};
        next();
    }

    void finish(const Result<QList<InputFile>> &result)
    {
        deleteLater();
        m_done(result);
    }

    QList<Place> m_places;
    Done m_done;
    QList<InputFile> m_files;
    qint64 m_size = 0;
};

} // namespace

bool isFailure(const Error &error, bool isFromFolder)
{
    return !isFromFolder || (error.code != ErrorCode::NotACertificateFile && error.code != ErrorCode::EmptyInput);
}

void readInputFiles(
    QObject *context, const QStringList &paths, std::function<void(const Result<QList<InputFile>> &)> done)
{
    // The context owns it until it deletes itself.
    (new Reading(context, std::move(done)))->start(paths);
}

} // namespace certwright::cli
