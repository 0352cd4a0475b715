#include "app/cli/program_part.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLibrary>

namespace certwright::cli {

using namespace Qt::StringLiterals;

Result<QFunctionPointer> programPart(const QString &library, const char *function)
{
    const QString file = library + u".so"_s;
    const QString beside = QCoreApplication::applicationDirPath() + u'/';
    const QString built = beside + file;
    QLibrary part(QFileInfo::exists(built) ? built : beside + QStringLiteral(CERTWRIGHT_PARTS_FOLDER "/") + file);
    const QFunctionPointer found = part.resolve(function);
    if (found == nullptr)
        return Error{ErrorCode::ProgramPartMissing, {file, part.errorString()}};
    return found;
}

} // namespace certwright::cli
