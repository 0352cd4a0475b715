#include "app/cli/secret_file.h"

#include <QFile>

#include <sys/stat.h>

namespace certwright::cli {

using namespace Qt::StringLiterals;

QString exposureNote(const QString &file)
{
    constexpr mode_t others = S_IRWXG | S_IRWXO;
    struct stat status { };
    const bool isDevice = file.startsWith(u"/dev/"_s) || file.startsWith(u"/proc/"_s);
    if (isDevice || ::stat(QFile::encodeName(file).constData(), &status) != 0 || !S_ISREG(status.st_mode)
        || (status.st_mode & others) == 0)
        return {};
    return u"Others than its owner may use the file %1 (mode %2), which holds a secret. Give it mode 600."_s.arg(
        file, QString::number(status.st_mode & 0777U, 8));
}

} // namespace certwright::cli
