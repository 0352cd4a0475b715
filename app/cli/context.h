#pragma once

#include "app/cli/command_line.h"
#include "app/cli/output.h"
#include "app/cli/passphrase_source.h"
#include "core/authority/authority_jobs.h"
#include "core/base/clock.h"
#include "core/secrets/secret_store.h"
#include "core/workspace/workspace.h"

#include <memory>

namespace certwright::cli {

/// Whether the person's keyring may be used.
enum class KeyringUse { Allowed, Avoided };

/// What the verbs work with; each part is made when a verb first asks for it.
class Context final
{
public:
    Context(const Invocation &invocation, Output &output);
    ~Context();

    const Invocation &invocation() const { return m_invocation; }
    Output &output() { return m_output; }
    const Clock &clock() const { return m_clock; }
    CliPassphraseSource &passphrases() { return m_passphrases; }

    /// The one of --workspace, else the person's own.
    Result<workspace::Workspace> workspace() const;

    /// A command to go on with, as it has to be typed: in the workspace that this one works in.
    QString command(const QString &command) const;

    /// A portable workspace never sees the keyring.
    authority::Services services(const workspace::Workspace &workspace, KeyringUse use);

private:
    const Invocation &m_invocation;
    Output &m_output;
    SystemClock m_clock;
    CliPassphraseSource m_passphrases;
    std::unique_ptr<secrets::SecretStore> m_keyring;
};

} // namespace certwright::cli
