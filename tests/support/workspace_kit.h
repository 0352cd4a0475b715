#pragma once

#include "core/authority/signing.h"
#include "core/workspace/workspace.h"

#include <QTemporaryDir>

namespace certwright::test {

/// A workspace in a folder of its own and an authority in memory to fill it with real certificates.
class WorkspaceKit
{
public:
    WorkspaceKit();

    QString root() const { return m_folder.path() + QStringLiteral("/workspace"); }
    QString path(const QString &below) const { return root() + u'/' + below; }
    workspace::Workspace workspace() const;

    workspace::NewAuthority authority(const QString &name) const;
    workspace::NewCertificate certificate(const QString &name) const;

    /// Adds both and says whether that worked.
    bool add(const QString &authorityName);
    bool addLeaf(const QString &name);

private:
    QTemporaryDir m_folder;
    authority::OpenAuthority m_open;
    AuthorityId m_authority;
};

/// Overwrites a file in place.
bool overwrite(const QString &path, const QByteArray &content);

} // namespace certwright::test
