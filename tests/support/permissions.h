#pragma once

#include <QByteArray>
#include <QString>

namespace certwright::test {

/// Makes this thread, and every thread and program it starts from now on, obey the modes of files and folders also as
/// root: call it before the first work on the pool. False where the system does not let it: then modes stop nobody.
bool obeyModes();

/// Gives a file or folder another mode, and its own one back at the end, so that it can be removed.
class Mode final
{
public:
    Mode(const QString &path, unsigned mode);
    ~Mode();
    Q_DISABLE_COPY_MOVE(Mode)

private:
    QByteArray m_path;
    unsigned m_before;
};

} // namespace certwright::test
