#include "tests/support/scripted_passphrases.h"

#include <QMetaObject>

namespace certwright::test {

void ScriptedPassphrases::willAnswer(const QByteArray &passphrase)
{
    m_canAsk = true;
    m_answers << Answer{passphrase, std::nullopt};
}

void ScriptedPassphrases::willFail(const Error &error)
{
    m_canAsk = true;
    m_answers << Answer{{}, error};
}

void ScriptedPassphrases::request(QObject *context, const secrets::PassphraseRequest &request, Done done)
{
    m_asked << request;
    const Answer answer
        = m_answers.isEmpty() ? Answer{{}, Error{ErrorCode::PromptUnavailable, {}}} : m_answers.takeFirst();
    QMetaObject::invokeMethod(
        context,
        [answer, done = std::move(done)] {
            if (answer.failure)
                return done(*answer.failure);
            done(SecureBytes(QByteArrayView(answer.passphrase)));
        },
        Qt::QueuedConnection);
}

} // namespace certwright::test
