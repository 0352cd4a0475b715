#pragma once

#include "app/cli/input_files.h"
#include "app/cli/task.h"
#include "core/convert/encode.h"

namespace certwright::cli {

/// convert FILE... --to FORMAT --out FILE
class ConvertTask final : public Task
{
    Q_OBJECT

public:
    using Task::Task;
    void start() override;

private:
    using Secret = std::shared_ptr<const SecureBytes>;

    /// What was written, for the report.
    struct Written {
        QString path;
        QByteArray sha256;
        QList<pki::Certificate> certificates;
        QList<pki::Certificate> leftOut;
        std::optional<pki::KeyInfo> key;
    };

    /// What the files hold as far as they could be opened.
    struct Opened {
        convert::Pile pile;
        QString locked = {}; ///< the first file of which something that is wanted needs a password
    };

    void takePassword(const QList<InputFile> &files);
    void open(const QList<InputFile> &files, const Secret &password);
    static Result<Opened> opened(const QList<InputFile> &files, const SecureBytes *password, convert::Format format);
    void askToOpen(const QList<InputFile> &files, const QString &question);
    void protect(const convert::Pile &pile);
    void write(const convert::Pile &pile, const Secret &password);
    static Result<Written> written(
        const convert::Pile &pile, const convert::EncodeOptions &options, const QString &path);
    void report(const Written &written);

    convert::Format m_format = convert::Format::Pem;
    QString m_path;
};

} // namespace certwright::cli
