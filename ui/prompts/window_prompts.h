#pragma once

#include "ui/prompts/prompts.h"

#include <QPointer>
#include <QWidget>

class QFileDialog;

namespace certwright::ui {

/// Asks with file dialogs, opened with open(): over the dialog or window of the widget that asks, else over a window.
class WindowPrompts final : public Prompts
{
public:
    /// The window may come later and may die earlier; without one nobody is asked and the answer is empty.
    void setWindow(QWidget *window) { m_window = window; }

    void openFiles(QObject *context, const FileQuestion &question, std::function<void(QStringList)> done) override;
    void saveFile(QObject *context, const FileQuestion &question, std::function<void(QString)> done) override;
    void showFolder(const QString &path) override;

private:
    QWidget *parentFor(QObject *context) const;
    QFileDialog *makeDialog(QObject *context, const FileQuestion &question);

    QPointer<QWidget> m_window;
};

} // namespace certwright::ui
