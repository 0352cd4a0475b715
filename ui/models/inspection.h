#pragma once

#include "core/async/job.h"
#include "core/base/secure_bytes.h"
#include "core/inspect/reader.h"

#include <QByteArray>
#include <QFuture>
#include <QList>
#include <QSet>
#include <QStringList>
#include <QTimer>

#include <memory>

namespace certwright::ui {

/// Where an input is from.
enum class InputOrigin { File, Pasted, Server };

/// What one file or pasted text held, or the part of it that was read since the last one with this number.
struct InspectedInput {
    QString source; ///< file name, or what to call pasted text
    QString path; ///< absolute; empty for pasted text
    inspect::ReadResult result; ///< FoundObject::container counts in all objects of this number
    int number = 0; ///< of the input, from 0
    qint64 size = -1; ///< of the whole input; -1 when it could not be opened
    QByteArray sha256 = {}; ///< of the whole input, raw
    InputOrigin origin = InputOrigin::File;
};

using Inspection = QList<InspectedInput>;

struct PastedText {
    QByteArray text;
    QString name; ///< what to call it
    InputOrigin origin = InputOrigin::Pasted;

    friend bool operator==(const PastedText &, const PastedText &) = default;
};

/// What to read.
struct InspectionSources {
    QStringList paths = {}; ///< of files and folders
    QList<PastedText> texts = {};
    QList<std::shared_ptr<const SecureBytes>> passwords = {}; ///< each is tried on everything that is locked
    int firstNumber = 0; ///< of the inputs
    QSet<QByteArray> known = {}; ///< inputKey() of what is passed over, since it was read before
};

/// The same for the same content in the same place. All pasted text is one place.
QByteArray inputKey(const QString &path, const QByteArray &sha256);

/// Reads on the pool and hands over what was found in batches, the first one soon, long before the end of large input.
/// None is so large that whoever takes it would hold up the window. A file that cannot be read is an input with its
/// error.
class InspectJob final : public async::Job
{
    Q_OBJECT

public:
    explicit InspectJob(InspectionSources sources, QObject *parent = nullptr);
    ~InspectJob() override;

    void start() override;
    void cancel() override;

Q_SIGNALS:
    /// In order; the last one comes before finished().
    void found(const certwright::ui::Inspection &parts);

private:
    class Mailbox;

    void handOver();

    InspectionSources m_sources;
    std::shared_ptr<Mailbox> m_mailbox;
    QFuture<bool> m_work;
    QTimer m_timer; ///< for the next batch
    bool m_isRead = false; ///< all of it; batches may yet wait
};

/// Whether a password could tell more of it.
bool isLocked(const inspect::FoundObject &object);

/// Whether pasted text is worth inspecting: it holds a PEM block.
bool looksLikePem(const QString &text);

} // namespace certwright::ui
