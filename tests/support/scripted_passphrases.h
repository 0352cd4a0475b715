#pragma once

#include "core/secrets/passphrase.h"

#include <QList>

namespace certwright::test {

/// Answers questions for passphrases from a list. Asked more often than it has answers, it says PromptUnavailable.
class ScriptedPassphrases final : public secrets::PassphraseSource
{
public:
    /// Nobody to ask until the first answer is given.
    void willAnswer(const QByteArray &passphrase);
    void willFail(const Error &error);

    const QList<secrets::PassphraseRequest> &asked() const { return m_asked; }

    void request(QObject *context, const secrets::PassphraseRequest &request, Done done) override;
    bool canAsk() const override { return m_canAsk; }

private:
    struct Answer {
        QByteArray passphrase;
        std::optional<Error> failure;
    };

    QList<Answer> m_answers;
    QList<secrets::PassphraseRequest> m_asked;
    bool m_canAsk = false;
};

} // namespace certwright::test
