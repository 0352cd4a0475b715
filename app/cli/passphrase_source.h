#pragma once

#include "app/cli/command_line.h"
#include "core/secrets/passphrase.h"

#include <QElapsedTimer>

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace certwright::cli {

class Terminal;

/// Passphrases from the options of the command line, else from the terminal; never from arguments or the environment.
/// What an option gave is remembered, because a descriptor can be read once only. New ones have to be as long whether
/// they are typed or given by an option.
class CliPassphraseSource final : public secrets::PassphraseSource
{
public:
    /// Where warnings go.
    using Note = std::function<void(const QString &)>;

    CliPassphraseSource(const Invocation &invocation, Note note);
    ~CliPassphraseSource() override;

    void request(QObject *context, const secrets::PassphraseRequest &request, Done done) override;

    /// Whether an authority's passphrase can be had.
    bool canAsk() const override;

    /// No question will follow: the terminal shows again what is typed, which it does not from the first question on.
    void stopAsking();

    /// Milliseconds since the terminal answered the last question; 0 while one waits for its answer.
    qint64 sinceLastAnswer() const;

    /// A secret that was not to be had, or did not do.
    struct Missing {
        Option descriptor; ///< the option of the descriptor
        QString title; ///< to begin a sentence with: The passphrase for the key of “app.test”
        QString givenBy; ///< the option that names where it was to come from; empty where nobody could be asked
        bool sharesSource = false; ///< another option names the same descriptor or file
    };

    /// The last such one.
    const std::optional<Missing> &missing() const { return m_missing; }

    /// Whether the command line itself gives an authority's passphrase.
    bool hasAuthorityOption() const;

    /// Whether it gives the one that an authority's key is to have instead.
    bool hasNewAuthorityOption() const;

    /// From now on this one is given for authorities, new ones too.
    void answerAuthoritiesWith(const SecureBytes &passphrase);

    /// The passphrase of a key that is in the workspace, encrypted.
    void requestKeyPassphrase(QObject *context, const QString &certificate, Done done);

    /// Whether the command line gives the password of what is read, and whether it can be had at all.
    bool hasInputOption() const;
    bool canAskForInput() const;

    /// The password of an input: of the option, else typed as the answer to `question`.
    void requestInputPassword(QObject *context, const QString &question, Done done);

    /// The same where one can go on without: empty when nothing was typed.
    void offerInputPassword(QObject *context, const QString &question, Done done);

    /// Whether the command line gives the password of what is written.
    bool hasOutPassword() const;

    /// A password for the file that is written.
    void requestOutPassword(QObject *context, const QString &file, Done done);

private:
    struct Way; ///< the two options and the words for the secret

    Way wayFor(const secrets::PassphraseRequest &request) const;
    void obtain(QObject *context, const Way &way, Done done);
    void ask(QObject *context, const Way &way, Done done);
    void readOption(QObject *context, const Way &way, Done done);
    Missing missingFrom(const Way &way) const;

    const Invocation &m_invocation;
    std::map<Option, SecureBytes> m_known; ///< by the option of the descriptor
    std::shared_ptr<Terminal> m_terminal;
    Note m_note;
    std::optional<Missing> m_missing;
    bool m_unlockWasAsked = false;
    bool m_asking = false;
    QElapsedTimer m_answered;
};

} // namespace certwright::cli
