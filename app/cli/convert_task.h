#pragma once

#include "app/cli/convert_report.h"
#include "app/cli/task.h"

namespace certwright::cli {

/// convert FILE... --to FORMAT --out FILE
class ConvertTask final : public Task
{
    Q_OBJECT

public:
    explicit ConvertTask(Context &context);
    void start() override;

private:
    using Secret = std::shared_ptr<const SecureBytes>;

    struct Written {
        ConvertedFile file;
        Secret content; ///< for standard output alone
    };

    /// Why the command line cannot work; empty when it can. The hint comes second.
    struct Complaint {
        QString text;
        QString hint;
    };

    Complaint complaint() const;
    Complaint complaintAbout(const ConvertIntake &intake) const;
    Complaint complaintAboutKind(const ConvertIntake &intake) const;
    Complaint complaintAboutOutput();
    void checkOutput();
    void readInput();
    void openWith(const InputFiles &files, const Result<bool> &password);
    void open(const InputFiles &files);
    void take(ConvertIntake intake, const InputFiles &files);
    void lockedOut(const LockedPart &locked, const InputFiles &files);
    void protect(const ConvertIntake &intake);
    void write(const ConvertIntake &intake, const Secret &password);
    static Result<Written> written(const ConvertIntake &intake, const convert::EncodeOptions &options,
        const WriteOptions &how, const QString &path);
    void report(const Written &written);
    void refuse(const Error &error);

    bool isPemOrDer() const;
    bool isToStandardOutput() const { return m_path.isEmpty(); }

    convert::EncodeOptions m_options;
    QString m_path; ///< empty: standard output
    InputPasswords m_passwords;
};

} // namespace certwright::cli
