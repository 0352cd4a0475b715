#pragma once

#include "core/base/result.h"
#include "core/base/secure_bytes.h"

#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace certwright::cli {

class CliPassphraseSource;

using Passwords = QList<std::shared_ptr<const SecureBytes>>;

/// The passwords of what is read: that of the options, then those typed, to be tried on all that follows. About each
/// input the person at the terminal is asked three times.
class InputPasswords final
{
public:
    /// Whether one can go on without, and whether it is that of a key in a keystore that opens with what is known.
    enum class Need { Wanted, Optional, WantedOfKey, OptionalOfKey };

    /// An empty one where nothing was typed.
    using Done = std::function<void(const Result<bool> &)>;

    explicit InputPasswords(CliPassphraseSource &source);

    const Passwords &known() const { return m_known; }
    bool isGivenByOption() const;

    /// Reads that of the options where there is one; true when it is known then. done follows at once where nothing is
    /// to be read.
    void readOption(QObject *context, Done done);

    /// Whether the person may be asked about this input now.
    bool mayAsk(const QString &input) const;

    /// Whether anything was tried on it.
    bool wereTried(const QString &input) const;

    /// True when something was typed, which is known from now on.
    void ask(QObject *context, const QString &input, Need need, Done done);

    /// What was typed last opens nothing.
    void forgetLast();

    /// Another input of perhaps the same name.
    void startOver() { m_attempts = 0; }

private:
    int attemptsAt(const QString &input) const { return input == m_asked ? m_attempts : 0; }

    CliPassphraseSource &m_source;
    Passwords m_known;
    QString m_asked; ///< what was asked about last
    int m_attempts = 0; ///< and how often
    bool m_wasOfKey = false; ///< and whether for the password of a key
    bool m_hasReadOption = false;
};

} // namespace certwright::cli
