#pragma once

#include "app/cli/terminal.h"
#include "core/base/result.h"
#include "core/base/secure_bytes.h"

#include <QObject>

#include <functional>
#include <memory>

namespace certwright::cli {

/// Whether a secret is typed once, where nothing may be an answer too, or twice to be sure.
enum class Repetition { Once, OnceOrNothing, Twice };

/// Asks for a secret on the terminal without showing it. Deletes itself after `done`; is stopped when the parent goes.
/// The terminal goes on hiding what is typed: another question may follow, and its owner knows when none will.
class Prompt final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Result<SecureBytes>)>;

    struct Question {
        QString text; ///< without a colon at the end
        Repetition repetition = Repetition::Once;
        std::function<Status(const SecureBytes &)> check; ///< of what is typed twice
    };

    /// Cancelled when the person ends the input, or three times types nothing, what `check` refuses or two that differ.
    static void ask(QObject *parent, std::shared_ptr<Terminal> terminal, Question question, Done done);

private:
    Prompt(QObject *parent, std::shared_ptr<Terminal> terminal, Question question, Done done);

    void askFirst();
    void readAnswer(void (Prompt::*next)(SecureBytes));
    void takeFirst(SecureBytes answer);
    void takeSecond(SecureBytes answer);
    void tryAgain(const QString &reason);
    void finish(Result<SecureBytes> result);

    std::shared_ptr<Terminal> m_terminal;
    Question m_question;
    Done m_done;
    SecureBytes m_first;
    int m_attempts = 0;
};

} // namespace certwright::cli
