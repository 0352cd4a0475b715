#include "ui/prompts/window_prompts.h"

#include <QDesktopServices>
#include <QFileDialog>

namespace certwright::ui {

using namespace Qt::StringLiterals;

/// When a dialog closes, the window system gives the focus to what it stood over. A file dialog opened then must stand
/// over the dialog that asks: over the window beneath, X11 shows it active while the keys go to the window.
QWidget *WindowPrompts::parentFor(QObject *context) const
{
    const auto *asking = qobject_cast<QWidget *>(context);
    return asking ? asking->window() : m_window.data();
}

QFileDialog *WindowPrompts::makeDialog(QObject *context, const FileQuestion &question)
{
    auto *dialog = new QFileDialog(parentFor(context), question.title);
    dialog->setObjectName(u"fileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!question.filter.isEmpty())
        dialog->setNameFilter(question.filter);
    if (!question.suggestion.isEmpty())
        dialog->selectFile(question.suggestion);
    QObject::connect(context, &QObject::destroyed, dialog, &QObject::deleteLater);
    return dialog;
}

void WindowPrompts::openFiles(QObject *context, const FileQuestion &question, std::function<void(QStringList)> done)
{
    QFileDialog *dialog = makeDialog(context, question);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QDialog::finished, context, [dialog, done = std::move(done)](int result) {
        done(result == QDialog::Accepted ? dialog->selectedFiles() : QStringList());
    });
    dialog->open();
}

void WindowPrompts::saveFile(QObject *context, const FileQuestion &question, std::function<void(QString)> done)
{
    QFileDialog *dialog = makeDialog(context, question);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QObject::connect(dialog, &QDialog::finished, context, [dialog, done = std::move(done)](int result) {
        done(result == QDialog::Accepted ? dialog->selectedFiles().value(0) : QString());
    });
    dialog->open();
}

void WindowPrompts::showFolder(const QString &path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

} // namespace certwright::ui
