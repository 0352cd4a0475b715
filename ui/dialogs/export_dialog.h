#pragma once

#include "ui/models/exporting.h"
#include "ui/pages/page_context.h"

#include <QDialog>

class QButtonGroup;
class QPushButton;
class QVBoxLayout;

namespace certwright::ui {

class Banner;
class DialogBody;
class ProgressRow;

/// Saves something in a form the person chooses, then tells where it is and what was read back.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(const PageContext &context, const std::shared_ptr<const Exportable> &what, QWidget *parent = nullptr);
    ~ExportDialog() override;

    void reject() override;

Q_SIGNALS:
    void exported(const QString &path);

private:
    QWidget *buildFormats();
    void addFormats(QVBoxLayout *layout);
    void addFormat(QVBoxLayout *layout, ExportFormat format);
    void buildResult(QVBoxLayout *layout);
    void buildButtons(QVBoxLayout *layout);
    ExportFormat format() const;
    void askPassword();
    void askPath(std::shared_ptr<const SecureBytes> password);
    void write(const QString &path, std::shared_ptr<const SecureBytes> password);
    void stop();
    void showResult(const Exported &exported);
    void complain(const Error &error);

    PageContext m_context;
    std::shared_ptr<const Exportable> m_what;
    QButtonGroup *m_formats;
    DialogBody *m_body = nullptr;
    QWidget *m_area = nullptr; ///< the formats
    Banner *m_trouble;
    Banner *m_result;
    ProgressRow *m_progress;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_folder = nullptr;
    QPushButton *m_save = nullptr;
    QString m_saved; ///< the folder of the file
    QFuture<Result<Exported>> m_work;
};

} // namespace certwright::ui
