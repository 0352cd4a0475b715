#include "app/cli/input_places.h"

#include "core/base/folder_listing.h"
#include "core/base/odd_file.h"
#include "core/workspace/layout.h"

#include <QFileInfo>

namespace certwright::cli {

using namespace Qt::StringLiterals;

namespace {

/// What a workspace notes beside a certificate is no input that could hold one.
bool isOwnNotes(const QString &path)
{
    const QFileInfo file(path);
    return file.fileName() == workspace::metaName && QFileInfo::exists(file.path() + u'/' + workspace::certName);
}

} // namespace

InputPlaces inputPlaces(const QStringList &arguments, const std::function<bool()> &stop)
{
    InputPlaces found;
    for (const QString &argument : arguments) {
        if (argument == u"-" || !QFileInfo(argument).isDir()) {
            found.places << InputPlace{argument};
            continue;
        }
        FolderListing listing = listFolder(argument, stop);
        listing.files.removeIf(isOwnNotes);
        for (const QString &file : listing.files)
            found.places << InputPlace{file, true};
        for (const Error &error : listing.errors)
            found.lost << InputPlaces::Lost{error.args.value(0), error};
        if (listing.files.isEmpty() && listing.errors.isEmpty())
            found.lost << InputPlaces::Lost{argument, {ErrorCode::EmptyInput, {argument}}};
    }
    return found;
}

bool isFailure(const Error &error, bool isFromFolder)
{
    if (isLinkNotFollowed(error))
        return false;
    return !isFromFolder || (error.code != ErrorCode::NotACertificateFile && error.code != ErrorCode::EmptyInput);
}

Error folderError(const QString &path)
{
    return {ErrorCode::FileUnreadable, {path, u"it is a folder"_s}};
}

bool isFolder(const Error &error)
{
    return error == folderError(error.args.value(0));
}

} // namespace certwright::cli
