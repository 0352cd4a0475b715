#include "app/cli/input_files.h"

#include "app/cli/input_reader.h"
#include "core/async/run.h"
#include "core/base/atomic_file.h"
#include "core/inspect/reader.h"

namespace certwright::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostAtOnce = 4 * inspect::maxInputSize;

/// Whether the others are of use without it: a person who named a file that is not there meant another one.
bool canDoWithout(const InputPlace &place, const Error &error)
{
    return place.isFromFolder || error.code == ErrorCode::FileTooLarge;
}

/// Reads one file after the other; deletes itself after `done`.
class Reading final : public QObject
{
public:
    using Done = std::function<void(const Result<InputFiles> &)>;

    Reading(QObject *context, Done done)
        : QObject(context)
        , m_done(std::move(done))
    {
    }

    void start(const QStringList &paths)
    {
        async::run(
            this, [paths](const async::StopRequested &stop) { return inputPlaces(paths, stop); },
            [this](const InputPlaces &found) { begin(found); });
    }

private:
    void begin(const InputPlaces &found)
    {
        for (const InputPlaces::Lost &lost : found.lost) {
            if (lost.error.code == ErrorCode::EmptyInput)
                return finish(lost.error);
        }
        m_read.lost = found.lost;
        m_places = found.places;
        next();
    }

    void next()
    {
        if (m_places.isEmpty())
            return m_read.files.isEmpty() && !m_read.lost.isEmpty() ? finish(m_read.lost.first().error)
                                                                    : finish(m_read);
        const InputPlace place = m_places.takeFirst();
        readInput(this, place.path, [this, place](Result<QByteArray> content) {
            if (!content)
                return lose(place, content.error());
            take(place, std::make_shared<const SecureBytes>(QByteArrayView(*content)));
            wipe(*content);
        });
    }

    void lose(const InputPlace &place, const Error &error)
    {
        if (!canDoWithout(place, error))
            return finish(error);
        m_read.lost << InputPlaces::Lost{inputName(place.path), error};
        next();
    }

    void take(const InputPlace &place, const std::shared_ptr<const SecureBytes> &content)
    {
        m_size += content->size();
        if (m_size > mostAtOnce)
            return finish(fileTooLarge(u"All that was given"_s, mostAtOnce));
        m_read.files << InputFile{inputName(place.path), content, place.isFromFolder};
        next();
    }

    void finish(const Result<InputFiles> &result)
    {
        deleteLater();
        m_done(result);
    }

    QList<InputPlace> m_places; ///< still to be read
    Done m_done;
    InputFiles m_read;
    qint64 m_size = 0;
};

} // namespace

void readInputFiles(QObject *context, const QStringList &paths, std::function<void(const Result<InputFiles> &)> done)
{
    // The context owns it until it deletes itself.
    (new Reading(context, std::move(done)))->start(paths);
}

} // namespace certwright::cli
