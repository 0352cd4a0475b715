#include "ui/models/inspection.h"

#include "core/async/run.h"
#include "core/base/atomic_file.h"
#include "core/base/folder_listing.h"
#include "core/base/odd_file.h"
#include "core/pki/sha.h"

#include <QFileInfo>
#include <QMutex>

#include <algorithm>

namespace certwright::ui {

using namespace Qt::StringLiterals;

/// Carries parts from the reading thread to the job's, in batches.
class InspectJob::Mailbox final
{
public:
    void put(InspectedInput part)
    {
        Inspection slices;
        QList<inspect::FoundObject> objects = std::exchange(part.result.objects, {});
        for (; objects.size() > mostAtOnce; objects = objects.mid(mostAtOnce)) {
            slices.append(part);
            slices.last().result = {objects.first(mostAtOnce), {}};
        }
        part.result.objects = std::move(objects);
        slices.append(std::move(part)); // with the errors, which follow their objects
        const QMutexLocker locker(&m_mutex);
        m_parts += slices;
    }

    Inspection take()
    {
        const QMutexLocker locker(&m_mutex);
        qsizetype objects = 0;
        qsizetype parts = 0;
        while (parts < m_parts.size() && parts < mostAtOnce && objects < mostAtOnce)
            objects += m_parts.at(parts++).result.objects.size();
        const Inspection taken = m_parts.first(parts);
        m_parts.remove(0, parts);
        return taken;
    }

    bool isEmpty() const
    {
        const QMutexLocker locker(&m_mutex);
        return m_parts.isEmpty();
    }

private:
    static constexpr qsizetype mostAtOnce = 150; // objects or inputs, some ten microseconds each

    mutable QMutex m_mutex;
    Inspection m_parts;
};

namespace {

constexpr int handOverInterval = 50; // ms

using Put = std::function<void(InspectedInput)>;

qsizetype lockedIn(const inspect::ReadResult &result)
{
    return std::count_if(result.objects.cbegin(), result.objects.cend(), isLocked);
}

/// Names are decoded when they are first asked for: here, for the thread of the window has to draw them.
void readNames(const inspect::ReadResult &result)
{
    for (const inspect::FoundObject &object : result.objects) {
        if (object.certificate)
            static_cast<void>(object.certificate->displayTitle());
    }
}

/// A pipe or device could block for ever.
Result<QByteArray> contentOf(const QString &path)
{
    if (const std::optional<Error> reason = whyNoFile(path))
        return *reason;
    return certwright::readFile(path, inspect::maxInputSize);
}

/// One reading: numbers the inputs and passes on what they hold.
class Reading final
{
public:
    Reading(const InspectionSources &sources, const async::StopRequested &stop, Put put)
        : m_sources(sources)
        , m_stop(stop)
        , m_put(std::move(put))
        , m_known(sources.known)
        , m_number(sources.firstNumber)
    {
    }

    void readAll()
    {
        for (const QString &path : m_sources.paths)
            QFileInfo(path).isDir() ? readFolder(path) : readFile(path);
        for (const PastedText &pasted : m_sources.texts)
            readData({pasted.name, {}, {}, 0, -1, {}, pasted.origin}, pasted.text);
    }

private:
    void readFolder(const QString &folder)
    {
        const FolderListing listing = listFolder(folder, m_stop);
        for (const QString &file : listing.files)
            readFile(file);
        for (const Error &error : listing.errors)
            m_put({QFileInfo(error.args.value(0)).fileName(), error.args.value(0), {{}, {error}}, m_number++});
    }

    void readFile(const QString &path)
    {
        if (m_stop())
            return;
        const QFileInfo info(path);
        const Result<QByteArray> data = contentOf(info.absoluteFilePath());
        if (data)
            readData({info.fileName(), info.absoluteFilePath(), {}}, *data);
        else if (isNew(info.absoluteFilePath(), {}))
            m_put({info.fileName(), info.absoluteFilePath(), {{}, {data.error()}}, m_number++});
    }

    bool isNew(const QString &path, const QByteArray &sha256)
    {
        const qsizetype before = m_known.size();
        m_known.insert(inputKey(path, sha256));
        return m_known.size() > before;
    }

    void readData(InspectedInput input, const QByteArray &data)
    {
        input.sha256 = pki::sha256(data);
        if (!isNew(input.path, input.sha256))
            return;
        input.number = m_number++;
        input.size = data.size();
        const auto put = [this, &input](inspect::ReadResult result) {
            InspectedInput part = input;
            part.result = std::move(result);
            readNames(part.result);
            m_put(std::move(part));
        };
        if (!m_sources.passwords.isEmpty())
            return put(unlocked(data, input.source));
        inspect::ReadOptions options{nullptr, m_stop};
        options.found = [&put](const QList<inspect::FoundObject> &batch) { put({batch, {}}); };
        put({{}, inspect::readObjects(data, input.source, options).errors});
    }

    /// What the password that opens most of it finds; a wrong one leaves the input as it is without.
    inspect::ReadResult unlocked(const QByteArray &data, const QString &source) const
    {
        inspect::ReadResult best = inspect::readObjects(data, source, {nullptr, m_stop});
        for (const auto &password : m_sources.passwords) {
            if (lockedIn(best) == 0 || m_stop())
                break;
            inspect::ReadResult other = inspect::readObjects(data, source, {password.get(), m_stop});
            if (lockedIn(other) < lockedIn(best))
                best = std::move(other);
        }
        return best;
    }

    const InspectionSources &m_sources;
    const async::StopRequested &m_stop;
    Put m_put;
    QSet<QByteArray> m_known;
    int m_number;
};

} // namespace

InspectJob::InspectJob(InspectionSources sources, QObject *parent)
    : Job(parent)
    , m_sources(std::move(sources))
    , m_mailbox(std::make_shared<Mailbox>())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &InspectJob::handOver);
}

InspectJob::~InspectJob() = default;

void InspectJob::start()
{
    m_timer.start(handOverInterval);
    m_work = async::run(
        this,
        [sources = m_sources, mailbox = m_mailbox](const async::StopRequested &stop) {
            Reading(sources, stop, [&mailbox](InspectedInput part) { mailbox->put(std::move(part)); }).readAll();
            return true;
        },
        [this](bool) {
            m_isRead = true;
            handOver();
        });
}

void InspectJob::cancel()
{
    m_work.cancel();
    m_timer.stop();
    finish();
}

/// One batch; the window gets its turn before the next one.
void InspectJob::handOver()
{
    const Inspection parts = m_mailbox->take();
    if (!parts.isEmpty() && !isFinishing())
        Q_EMIT found(parts);
    if (isFinishing())
        return;
    const bool isMoreThere = !m_mailbox->isEmpty();
    if (m_isRead && !isMoreThere) {
        m_timer.stop();
        finish();
    } else {
        m_timer.start(isMoreThere ? 0 : handOverInterval);
    }
}

QByteArray inputKey(const QString &path, const QByteArray &sha256)
{
    return path.toUtf8() + '\0' + sha256;
}

bool isLocked(const inspect::FoundObject &object)
{
    if (!object.encrypted || !object.problem)
        return false;
    const ErrorCode code = object.problem->code;
    return code != ErrorCode::UnsupportedAlgorithm && code != ErrorCode::LegacyProviderMissing
        && code != ErrorCode::DerivationTooCostly && code != ErrorCode::DerivationTooLarge;
}

bool looksLikePem(const QString &text)
{
    return text.contains(u"-----BEGIN "_s);
}

} // namespace certwright::ui
