#include "ui/prompts/window_passphrases.h"

#include "ui/prompts/passphrase_dialog.h"

namespace certwright::ui {

WindowPassphrases::WindowPassphrases(const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
{
}

WindowPassphrases::~WindowPassphrases() = default;

void WindowPassphrases::request(QObject *context, const secrets::PassphraseRequest &request, Done done)
{
    m_waiting.enqueue(std::make_shared<Question>(Question{context, request, std::move(done)}));
    QMetaObject::invokeMethod(this, &WindowPassphrases::askNext, Qt::QueuedConnection);
}

void WindowPassphrases::askNext()
{
    if (m_asking || m_waiting.isEmpty())
        return;
    const std::shared_ptr<Question> question = m_waiting.dequeue();
    if (!question->context) {
        askNext();
        return;
    }
    if (!m_window) {
        answer(question, Error{ErrorCode::PromptUnavailable, {question->request.subject}});
        return;
    }
    m_asking = true;
    auto *dialog = new PassphraseDialog(m_theme, question->request, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(question->context, &QObject::destroyed, dialog, &QDialog::reject);
    connect(dialog, &QDialog::finished, this, [this, dialog, question](int result) {
        m_asking = false;
        if (result == QDialog::Accepted)
            answer(question, dialog->takePassphrase());
        else
            answer(question, Error{ErrorCode::Cancelled});
    });
    dialog->open();
}

void WindowPassphrases::answer(const std::shared_ptr<Question> &question, Result<SecureBytes> answer)
{
    if (question->context)
        question->done(std::move(answer));
    QMetaObject::invokeMethod(this, &WindowPassphrases::askNext, Qt::QueuedConnection);
}

} // namespace certwright::ui
