#include "app/cli/anchors.h"

#include "app/cli/input_opener.h"
#include "core/async/run.h"

#include <QFileInfo>

namespace certwright::cli {

using namespace Qt::StringLiterals;

namespace {

/// A folder here that is called like an authority does not hide it.
bool isFile(const QString &fileOrName)
{
    const QFileInfo here(fileOrName);
    return fileOrName == u"-" || fileOrName.contains(u'/') || (here.exists() && !here.isDir());
}

/// root.pem, where there is no such file, was meant as one.
bool looksLikeFile(const QString &name)
{
    static const QStringList endings{u"pem"_s, u"crt"_s, u"cer"_s, u"der"_s, u"p7b"_s, u"p12"_s, u"pfx"_s, u"jks"_s};
    return endings.contains(QFileInfo(name).suffix().toLower());
}

/// What is neither a file nor an authority's name.
Error whyNoAnchor(const QString &name, const Error &noAuthority)
{
    if (noAuthority.code == ErrorCode::AuthorityNotFound && QFileInfo(name).isDir())
        return {ErrorCode::FileUnreadable, {name, u"it is a folder"_s}};
    return looksLikeFile(name) ? Error{ErrorCode::FileNotFound, {name}} : noAuthority;
}

Result<FoundAnchors> found(const Result<verify::TrustAnchors> &anchors, const QList<Error> &problems)
{
    return anchors ? Result<FoundAnchors>(FoundAnchors{*anchors, problems}) : anchors.error();
}

/// With the settings that OpenSSL's TRUSTED CERTIFICATE adds.
Result<QList<verify::LimitedAnchor>> rootsIn(const OpenedInput &file)
{
    QList<verify::LimitedAnchor> roots;
    for (const inspect::FoundObject &object : file.content.objects) {
        const inspect::TrustSettings settings = object.trust.value_or(inspect::TrustSettings());
        if (object.certificate && object.kind == inspect::ObjectKind::Certificate)
            roots.append({*object.certificate, {settings.trustedFor, settings.rejectedFor}});
    }
    if (roots.isEmpty())
        return whyNoCertificate(file.content, file.source);
    return roots;
}

Result<FoundAnchors> anchorsOf(
    const QList<OpenedInput> &files, const QStringList &names, const Result<workspace::Workspace> &workspace)
{
    if (files.isEmpty() && names.isEmpty())
        return found(verify::TrustAnchors::system(), {});
    QList<Error> problems;
    QList<verify::LimitedAnchor> roots;
    for (const OpenedInput &file : files) {
        const Result<QList<verify::LimitedAnchor>> more = rootsIn(file);
        if (!more)
            return more.error();
        roots += *more;
        problems += problemsIn(file);
    }
    for (const QString &name : names) {
        if (!workspace)
            return workspace.error();
        const Result<workspace::AuthorityRecord> authority = workspace->authority(name);
        if (!authority)
            return whyNoAnchor(name, authority.error());
        roots.append({authority->certificate});
    }
    return found(verify::TrustAnchors::limited(roots), problems);
}

} // namespace

void findAnchors(InputOpener &opener, const QStringList &filesOrNames, const Result<workspace::Workspace> &workspace,
    std::function<void(const Result<FoundAnchors> &)> done)
{
    QStringList files;
    QStringList names;
    for (const QString &fileOrName : filesOrNames)
        (isFile(fileOrName) ? files : names).append(fileOrName);
    opener.openAll(
        files, [&opener, names, workspace, done = std::move(done)](const Result<QList<OpenedInput>> &opened) {
            if (!opened)
                return done(opened.error());
            async::run(
                &opener,
                [files = *opened, names, workspace](
                    const async::StopRequested &) { return anchorsOf(files, names, workspace); },
                done);
        });
}

} // namespace certwright::cli
