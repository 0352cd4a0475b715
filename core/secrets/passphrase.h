#pragma once

#include "core/base/result.h"
#include "core/base/secure_bytes.h"

#include <QObject>

#include <functional>
#include <optional>

namespace certwright::secrets {

/// 256 random bits from the system, as 43 characters of base64url.
SecureBytes generatePassphrase();

/// The fewest characters of a passphrase that a person chooses, in the window or on the terminal.
inline constexpr int minPassphraseLength = 8;

/// Whether a person's new passphrase will do: PassphraseEmpty, PassphraseTooShort. UTF-8, counted in characters.
Status checkNewPassphrase(const SecureBytes &passphrase);

/// What a passphrase is wanted for.
enum class PassphrasePurpose {
    UnlockAuthority, ///< to sign with an existing authority
    NewAuthority, ///< a new one, typed twice
    ChangeAuthority, ///< a new one for an existing authority, typed twice
    ProtectKey, ///< for a leaf key, typed twice
    ProtectPkcs12, ///< for a .p12, typed twice
    OpenFile, ///< to read what is locked in files that are inspected
};

struct PassphraseRequest {
    PassphrasePurpose purpose = PassphrasePurpose::UnlockAuthority;
    QString subject; ///< name of the authority, certificate or file
    QStringList signing = {}; ///< the names about to be signed, shown with the question
    bool previousWasWrong = false;
    std::optional<Error> keyringProblem = {}; ///< why the keyring does not keep it (a new one), or does not give it
};

/// Asks a person, or the options of the command line. request() returns at once; `done` is called exactly once, later,
/// in context's thread, not at all when context dies first. KeyringDenied or Cancelled when the person declines,
/// PromptUnavailable when there is nobody to ask.
class PassphraseSource
{
public:
    using Done = std::function<void(Result<SecureBytes>)>;

    virtual ~PassphraseSource();
    virtual void request(QObject *context, const PassphraseRequest &request, Done done) = 0;

    /// False when request() could only answer PromptUnavailable: no terminal, no option, no window.
    virtual bool canAsk() const = 0;

protected:
    PassphraseSource() = default;
    Q_DISABLE_COPY_MOVE(PassphraseSource)
};

} // namespace certwright::secrets
