#include "app/cli/anchors.h"

#include "app/cli/certificate_files.h"

#include <QFileInfo>

namespace certwright::cli {

namespace {

Result<QList<pki::Certificate>> rootsOf(const QString &fileOrName, const Result<workspace::Workspace> &workspace)
{
    if (QFileInfo::exists(fileOrName) && !QFileInfo(fileOrName).isDir())
        return readCertificates(fileOrName);
    if (!workspace)
        return workspace.error();
    return workspace->authority(fileOrName).map([](const auto &authority) { return QList{authority.certificate}; });
}

} // namespace

Result<verify::TrustAnchors> findAnchors(const QStringList &filesOrNames, const Result<workspace::Workspace> &workspace)
{
    if (filesOrNames.isEmpty())
        return verify::TrustAnchors::system();
    QList<pki::Certificate> roots;
    for (const QString &fileOrName : filesOrNames) {
        const Result<QList<pki::Certificate>> more = rootsOf(fileOrName, workspace);
        if (!more)
            return more.error();
        roots += *more;
    }
    return verify::TrustAnchors::of(roots);
}

} // namespace certwright::cli
