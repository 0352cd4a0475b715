#pragma once

#include "core/secrets/passphrase.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace certwright::ui {

class DialogBody;
class StatusLabel;
class Theme;

/// Asks for one passphrase; something new is typed twice. What it protects and what it will sign stand beside it.
class PassphraseDialog final : public QDialog
{
    Q_OBJECT

public:
    PassphraseDialog(const Theme &theme, const secrets::PassphraseRequest &request, QWidget *parent = nullptr);
    ~PassphraseDialog() override;

    /// What was typed, once; the fields are empty afterwards.
    SecureBytes takePassphrase();

private:
    bool isNew() const;
    void buildFields(QVBoxLayout *layout, const secrets::PassphraseRequest &request);
    void buildButtons(QVBoxLayout *layout);
    QLineEdit *addField(QVBoxLayout *layout, const QString &label, const QString &name);
    void goOn();
    void check();

    const Theme &m_theme;
    secrets::PassphrasePurpose m_purpose;
    QLineEdit *m_field = nullptr;
    QLineEdit *m_repeat = nullptr;
    DialogBody *m_body = nullptr;
    StatusLabel *m_message = nullptr;
    QPushButton *m_accept = nullptr;
};

} // namespace certwright::ui
