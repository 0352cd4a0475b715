#include "ui/prompts/passphrase_dialog.h"

#include "ui/models/display_text.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialog_body.h"
#include "ui/widgets/label.h"
#include "ui/widgets/status_glyph.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace certwright::ui {

using namespace Qt::StringLiterals;
using secrets::PassphrasePurpose;

namespace {

QString titleFor(const secrets::PassphraseRequest &request)
{
    switch (request.purpose) {
    case PassphrasePurpose::UnlockAuthority:
        return PassphraseDialog::tr("Unlock the authority “%1”").arg(request.subject);
    case PassphrasePurpose::NewAuthority:
    case PassphrasePurpose::ChangeAuthority:
        return PassphraseDialog::tr("New password for the authority “%1”").arg(request.subject);
    case PassphrasePurpose::ProtectKey:
        return PassphraseDialog::tr("Password for the new private key of “%1”").arg(request.subject);
    case PassphrasePurpose::ProtectPkcs12:
        return PassphraseDialog::tr("Password for “%1”").arg(request.subject);
    case PassphrasePurpose::OpenFile:
        return PassphraseDialog::tr("Open what is locked in “%1”").arg(request.subject);
    }
    return {};
}

/// A keyring is there, but keeps nothing.
QString keyringSentence(const Error &problem)
{
    switch (problem.code) {
    case ErrorCode::KeyringDenied:
        return PassphraseDialog::tr("The question of your keyring was dismissed, so it keeps no password.");
    case ErrorCode::TimedOut:
        return PassphraseDialog::tr("Your keyring did not answer in time, so it keeps no password.");
    case ErrorCode::KeyringFailed:
        return PassphraseDialog::tr("Your keyring cannot be used (%1), so it keeps no password.")
            .arg(problem.args.value(1));
    default:
        return PassphraseDialog::tr("Your keyring did not keep the password.");
    }
}

/// A locked keyring finds nothing either; which it is may be known.
QString notFoundSentence(const QString &lock)
{
    if (lock == u"open")
        return PassphraseDialog::tr("Your keyring is open, and the password is not in it any more.");
    if (lock == u"locked")
        return PassphraseDialog::tr("Your keyring keeps its password and is locked.");
    return PassphraseDialog::tr("Your keyring keeps its password and did not give it: it is locked, or the "
                                "password is not in it any more.");
}

/// A person never saw the passphrase that a keyring keeps, so it is the keyring that wants opening.
QString lockedSentence(const Error &problem)
{
    switch (problem.code) {
    case ErrorCode::KeyringEntryNotFound:
        return notFoundSentence(problem.args.value(1));
    case ErrorCode::KeyringDenied:
        return PassphraseDialog::tr("Your keyring keeps its password, and the keyring’s question was dismissed.");
    case ErrorCode::TimedOut:
        return PassphraseDialog::tr("Your keyring keeps its password and did not answer in time.");
    case ErrorCode::KeyringUnavailable:
        return PassphraseDialog::tr("A keyring keeps its password, and there is none here.");
    case ErrorCode::KeyringFailed:
        return PassphraseDialog::tr("Your keyring keeps its password and cannot be used (%1).")
            .arg(problem.args.value(1));
    default:
        return PassphraseDialog::tr("Your keyring keeps its password, and what it gave does not open the key.");
    }
}

QString unlockExplanation(const secrets::PassphraseRequest &request)
{
    const QString purpose = request.signing.isEmpty()
        ? PassphraseDialog::tr("Its key is needed once and is locked again at once.")
        : PassphraseDialog::tr("It signs a certificate for %1.").arg(DisplayText::joined(request.signing));
    if (!request.keyringProblem)
        return purpose;
    const Error &problem = *request.keyringProblem;
    if (problem.code == ErrorCode::KeyringEntryNotFound && problem.args.value(1) == u"open")
        //: Three sentences: why the keyring did not help, what to do, and what the key is wanted for.
        return PassphraseDialog::tr("%1 Cancel and bring the keyring back from a backup, or type the password if you "
                                    "have it elsewhere. %2")
            .arg(lockedSentence(problem), purpose);
    //: Three sentences: why the keyring did not help, what to do, and what the key is wanted for.
    return PassphraseDialog::tr("%1 Cancel, open the keyring and try again, or type the password if you have it. %2")
        .arg(lockedSentence(problem), purpose);
}

QString explanationFor(const secrets::PassphraseRequest &request)
{
    switch (request.purpose) {
    case PassphrasePurpose::UnlockAuthority:
        return unlockExplanation(request);
    case PassphrasePurpose::NewAuthority:
        if (request.keyringProblem)
            return PassphraseDialog::tr("%1 So you choose one that encrypts the authority’s key. You are asked for it "
                                        "each time the authority signs; without it the authority cannot be used again.")
                .arg(keyringSentence(*request.keyringProblem));
        return PassphraseDialog::tr("There is no keyring to keep it in, so you choose one that encrypts the "
                                    "authority’s key. You are asked for it each time the authority signs; without it "
                                    "the authority cannot be used again.");
    case PassphrasePurpose::ChangeAuthority:
        return PassphraseDialog::tr("You are asked for it each time the authority signs. Without it the authority "
                                    "cannot be used again.");
    case PassphrasePurpose::ProtectKey:
        return PassphraseDialog::tr("It encrypts the new private key. The server that uses the key needs it too.");
    case PassphrasePurpose::ProtectPkcs12:
        return PassphraseDialog::tr("It encrypts the file. Whoever imports the file is asked for it.");
    case PassphrasePurpose::OpenFile:
        return PassphraseDialog::tr("It is tried on everything that is locked. Nothing is changed or kept.");
    }
    return {};
}

} // namespace

PassphraseDialog::PassphraseDialog(const Theme &theme, const secrets::PassphraseRequest &request, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_purpose(request.purpose)
{
    setObjectName(u"passphraseDialog"_s);
    setWindowTitle(titleFor(request));
    constexpr int usualWidth = 440;
    setMinimumWidth(dialogWidth(theme, usualWidth));

    m_body = new DialogBody;
    QVBoxLayout *layout = m_body->content();
    layout->addWidget(makeWrappingLabel(theme, windowTitle(), TextSize::DialogTitle, ColorRole::Text));
    layout->addWidget(makeWrappingLabel(theme, explanationFor(request)));
    buildFields(layout, request);
    buildButtons(makeDialogLayout(this, m_body));
    addMainKeys(this);
    check();
    if (request.previousWasWrong)
        m_message->setStatus(StatusKind::Problem,
            m_purpose == PassphrasePurpose::OpenFile ? tr("That password does not open it. Type it again.")
                                                     : tr("That password does not open the key. Type it again."));
    m_message->setVisible(request.previousWasWrong);
}

PassphraseDialog::~PassphraseDialog() = default;

bool PassphraseDialog::isNew() const
{
    return m_purpose != PassphrasePurpose::UnlockAuthority && m_purpose != PassphrasePurpose::OpenFile;
}

void PassphraseDialog::buildFields(QVBoxLayout *layout, const secrets::PassphraseRequest &request)
{
    m_field = addField(layout, tr("&Password"), u"passphrase"_s);
    setFieldWrong(m_field, request.previousWasWrong);
    if (isNew())
        m_repeat = addField(layout, tr("&Once more"), u"passphraseAgain"_s);
    connect(m_field, &QLineEdit::returnPressed, this, &PassphraseDialog::goOn);
    m_message = new StatusLabel(m_theme, StatusKind::Problem);
    m_message->setObjectName(u"passphraseMessage"_s);
    m_message->setWordWrap(true);
    layout->addWidget(m_message);
}

QLineEdit *PassphraseDialog::addField(QVBoxLayout *layout, const QString &label, const QString &name)
{
    auto *caption = new Label(m_theme, label, TextSize::Label, ColorRole::Text3);
    auto *field = new QLineEdit;
    field->setObjectName(name);
    field->setEchoMode(QLineEdit::Password);
    field->setAccessibleName(QString(label).remove(u'&'));
    field->setMinimumHeight(32);
    caption->setBuddy(field);
    layout->addWidget(caption);
    layout->addWidget(field);
    connect(field, &QLineEdit::textChanged, this, &PassphraseDialog::check);
    return field;
}

void PassphraseDialog::buildButtons(QVBoxLayout *layout)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    QPushButton *cancel = makeButton(m_theme, tr("&Cancel"));
    cancel->setObjectName(u"passphraseCancel"_s);
    m_accept = makeButton(m_theme, isNew() ? tr("&Use password") : tr("Un&lock"), ButtonKind::Primary);
    m_accept->setObjectName(u"passphraseAccept"_s);
    m_accept->setDefault(true);
    for (QPushButton *button : {cancel, m_accept}) {
        setLargeButton(button);
        row->addWidget(button);
    }
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    layout->addSpacing(8);
    layout->addLayout(row);
}

/// Where the dialog cannot be accepted yet, Enter leads to what is missing.
void PassphraseDialog::goOn()
{
    if (m_repeat && !m_accept->isEnabled() && m_field->text().size() >= secrets::minPassphraseLength)
        m_repeat->setFocus(Qt::TabFocusReason);
}

void PassphraseDialog::check()
{
    const QString typed = m_field->text();
    QString trouble;
    if (isNew() && !typed.isEmpty() && typed.size() < secrets::minPassphraseLength)
        trouble = tr("Use at least %n character(s).", nullptr, secrets::minPassphraseLength);
    else if (isNew() && !m_repeat->text().isEmpty() && m_repeat->text() != typed)
        trouble = tr("The two passwords differ.");
    m_message->setStatus(StatusKind::Problem, trouble.isEmpty() ? u" "_s : trouble);
    m_message->setVisible(!trouble.isEmpty());
    if (!trouble.isEmpty())
        m_body->reveal(m_message);
    const bool complete = !typed.isEmpty() && trouble.isEmpty() && (!isNew() || m_repeat->text() == typed);
    m_accept->setEnabled(complete);
    setFieldWrong(m_field, false);
    if (m_repeat)
        setFieldWrong(m_repeat, !trouble.isEmpty() && typed.size() >= secrets::minPassphraseLength);
}

SecureBytes PassphraseDialog::takePassphrase()
{
    QString typed = m_field->text();
    m_field->clear();
    if (m_repeat)
        m_repeat->clear();
    QByteArray utf8 = typed.toUtf8();
    SecureBytes passphrase{QByteArrayView(utf8)};
    wipe(utf8);
    wipe(typed);
    return passphrase;
}

} // namespace certwright::ui
