#include "ui/prompts/window_passphrases.h"

#include "ui/prompts/passphrase_dialog.h"

#include <QApplication>

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
    // Over the dialog that is open: over the window beneath it, X11 sometimes leaves the keys with the window.
    QWidget *open = QApplication::activeModalWidget();
    auto *dialog = new PassphraseDialog(m_theme, question->request, open ? open : m_window.data());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(question->context, &QObject::destroyed, dialog, &QDialog::reject);
    const auto lost = connect(dialog, &QObject::destroyed, this, [this, question] { dismiss(question); });
    connect(dialog, &QDialog::finished, this, [this, dialog, question, lost](int result) {
        disconnect(lost);
        m_asking = false;
        if (result == QDialog::Accepted)
            answer(question, dialog->takePassphrase());
        else
            answer(question, Error{ErrorCode::Cancelled});
    });
    dialog->open();
}

/// The dialog went with the one it stood over. Queued: its context may be on its way out as well.
void WindowPassphrases::dismiss(const std::shared_ptr<Question> &question)
{
    QMetaObject::invokeMethod(
        this,
        [this, question] {
            m_asking = false;
            answer(question, Error{ErrorCode::Cancelled});
        },
        Qt::QueuedConnection);
}

void WindowPassphrases::answer(const std::shared_ptr<Question> &question, Result<SecureBytes> answer)
{
    if (question->context)
        question->done(std::move(answer));
    QMetaObject::invokeMethod(this, &WindowPassphrases::askNext, Qt::QueuedConnection);
}

} // namespace certwright::ui
