#include "tests/support/workspace_kit.h"

#include "tests/support/authority_kit.h"

#include <QFile>

namespace certwright::test {

using namespace Qt::StringLiterals;

WorkspaceKit::WorkspaceKit()
    : m_open(authority::makeAuthority({.name = u"Desk"_s}, QDateTime::currentDateTimeUtc()).value())
{
}

workspace::Workspace WorkspaceKit::workspace() const
{
    return workspace::Workspace::open(root(), workspace::Portability::Personal).value();
}

workspace::NewAuthority WorkspaceKit::authority(const QString &name) const
{
    return {.name = name,
        .certificate = m_open.certificate,
        .encryptedKeyPem = "-----BEGIN ENCRYPTED PRIVATE KEY-----\n",
        .protection = workspace::KeyProtection::Passphrase,
        .keyringEntry = {},
        .createdAt = QDateTime::currentDateTimeUtc()};
}

workspace::NewCertificate WorkspaceKit::certificate(const QString &name) const
{
    const pki::GeneralNames names = namesOf({name});
    const authority::SignedLeaf leaf
        = authority::signLeaf({.names = names}, m_open, QDateTime::currentDateTimeUtc()).value();
    return {.names = names,
        .authority = m_authority,
        .certificate = leaf.certificate,
        .root = m_open.certificate,
        .keyPem = leaf.key.toPem().value(),
        .keyType = u"ec-p256"_s,
        .createdAt = QDateTime::currentDateTimeUtc()};
}

bool WorkspaceKit::add(const QString &authorityName)
{
    FolderSync sync;
    const auto record = workspace().addAuthority(authority(authorityName), sync);
    if (record)
        m_authority = record->id;
    return record.hasValue();
}

bool WorkspaceKit::addLeaf(const QString &name)
{
    FolderSync sync;
    return workspace().addCertificate(certificate(name), sync).hasValue();
}

bool overwrite(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(content) == content.size();
}

} // namespace certwright::test
