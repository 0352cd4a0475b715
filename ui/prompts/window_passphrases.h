#pragma once

#include "core/secrets/passphrase.h"

#include <QObject>
#include <QPointer>
#include <QQueue>
#include <QWidget>

namespace certwright::ui {

class Theme;

/// Asks for passphrases with a dialog over a window or the dialog that is open there, one question at a time.
class WindowPassphrases final : public QObject, public secrets::PassphraseSource
{
    Q_OBJECT

public:
    explicit WindowPassphrases(const Theme &theme, QObject *parent = nullptr);
    ~WindowPassphrases() override;

    /// The window to ask over; it may die first, and then nobody is asked any more.
    void setWindow(QWidget *window) { m_window = window; }

    void request(QObject *context, const secrets::PassphraseRequest &request, Done done) override;
    bool canAsk() const override { return !m_window.isNull(); }

private:
    struct Question {
        QPointer<QObject> context;
        secrets::PassphraseRequest request;
        Done done;
    };

    void askNext();
    void dismiss(const std::shared_ptr<Question> &question);
    void answer(const std::shared_ptr<Question> &question, Result<SecureBytes> answer);

    const Theme &m_theme;
    QPointer<QWidget> m_window;
    QQueue<std::shared_ptr<Question>> m_waiting;
    bool m_asking = false;
};

} // namespace certwright::ui
