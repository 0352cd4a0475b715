#include "app/cli/context.h"

#include "app/cli/keyring_loader.h"
#include "core/deploy/quoting.h"

#include <QDir>

namespace certwright::cli {

using namespace Qt::StringLiterals;

Context::Context(const Invocation &invocation, Output &output)
    : m_invocation(invocation)
    , m_output(output)
    , m_passphrases(invocation, [&output](const QString &note) { output.note(note); })
{
}

Context::~Context() = default;

Result<workspace::Workspace> Context::workspace() const
{
    using workspace::Portability;
    using workspace::Workspace;
    if (!m_invocation.has(Option::Workspace))
        return Workspace::open(Workspace::defaultRoot(), Portability::Personal);
    const QString folder = QDir::cleanPath(QDir::current().absoluteFilePath(m_invocation.value(Option::Workspace)));
    return Workspace::open(folder, Portability::Portable);
}

QString Context::command(const QString &command) const
{
    if (!m_invocation.has(Option::Workspace))
        return command;
    return u"%1 --workspace %2"_s.arg(command, deploy::shellQuoted(m_invocation.value(Option::Workspace)));
}

authority::Services Context::services(const workspace::Workspace &workspace, KeyringUse use)
{
    const bool wanted = use == KeyringUse::Allowed && workspace.portability() == workspace::Portability::Personal;
    if (wanted && !m_keyring)
        m_keyring = loadKeyring([this](const QString &note) { m_output.note(note); });
    return {workspace, wanted ? m_keyring.get() : nullptr, &m_passphrases, &m_clock};
}

} // namespace certwright::cli
