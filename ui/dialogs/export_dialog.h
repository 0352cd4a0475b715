#pragma once

#include "ui/models/exporting.h"
#include "ui/pages/page_context.h"

#include <QDialog>

class QButtonGroup;
class QPushButton;
class QVBoxLayout;

namespace certwright::ui {

class Banner;

/// Saves a certificate somewhere else: alone, with its chain, with key and chain in one file, or its key alone.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(const PageContext &context, const workspace::CertificateRecord &record, QWidget *parent = nullptr);
    ~ExportDialog() override;

Q_SIGNALS:
    void exported(const QString &path);

private:
    QWidget *buildFormats(const QWidget *window);
    void addFormats(QVBoxLayout *layout);
    void addFormat(QVBoxLayout *layout, ExportFormat format, const QString &text, const QString &words);
    QString hindrance(ExportFormat format) const;
    void buildButtons(QVBoxLayout *layout);
    ExportFormat format() const;
    QString filter() const;
    void askPassword();
    void askPath(std::shared_ptr<const SecureBytes> password);
    void write(const QString &path, std::shared_ptr<const SecureBytes> password);
    void complain(const Error &error);

    PageContext m_context;
    workspace::CertificateRecord m_record;
    QButtonGroup *m_formats;
    Banner *m_trouble;
    QPushButton *m_save = nullptr;
};

} // namespace certwright::ui
