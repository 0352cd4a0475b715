#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <functional>

namespace certwright::ui {

/// What a file dialog asks for.
struct FileQuestion {
    QString title;
    QString filter = {}; ///< in QFileDialog's form; empty for all files
    QString suggestion = {}; ///< file name proposed for saving
};

/// Questions to the person that are not the page's own, and handing something to the desktop. `done` is called once,
/// later, in context's thread, not at all when context dies first; an empty answer means the person declined.
class Prompts
{
public:
    virtual ~Prompts() = default;
    virtual void openFiles(QObject *context, const FileQuestion &question, std::function<void(QStringList)> done) = 0;
    virtual void saveFile(QObject *context, const FileQuestion &question, std::function<void(QString)> done) = 0;

    /// Shows a folder in the desktop's file manager.
    virtual void showFolder(const QString &path) = 0;

protected:
    Prompts() = default;
    Q_DISABLE_COPY_MOVE(Prompts)
};

} // namespace certwright::ui
