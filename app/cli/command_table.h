#pragma once

#include <QStringList>

#include <span>

namespace certwright::cli {

enum class Verb {
    Issue,
    Renew,
    CaCreate,
    CaList,
    CaShow,
    CaDefault,
    CaPassphrase,
    List,
    Inspect,
    Match,
    Convert,
    Verify,
    Lint,
    Diff,
    Check,
    Export,
    DeployShow,
    Version,
};

enum class Option {
    Help,
    Json,
    Workspace,
    Client,
    Purpose,
    KeyType,
    Days,
    Years,
    Ca,
    NewAuthority,
    Permit,
    EncryptKey,
    Out,
    Format,
    Certificate,
    P12,
    P12PasswordFd,
    P12PasswordFile,
    PasswordFd,
    PasswordFile,
    KeyPassphraseFd,
    KeyPassphraseFile,
    PassphraseFd,
    PassphraseFile,
    NewPassphraseFd,
    NewPassphraseFile,
    GeneratePassphraseFile,
    To,
    Compatible,
    Name,
    OutPasswordFd,
    OutPasswordFile,
    Kind,
    Pick,
    Force,
    Host,
    Ip,
    Untrusted,
    At,
    Crl,
    CrlScope,
    Ocsp,
    Profile,
    Aia,
    Revocation,
};

/// What a value or argument is, for the completions.
enum class ValueKind { None, Text, Number, Descriptor, File, Folder, Choice, Certificate, Authority, AuthorityOrFile };

/// One option of one verb. The same name takes a value, or takes none, in all verbs.
struct OptionSpec {
    Option id;
    const char *name; ///< without the hyphens
    ValueKind kind = ValueKind::None;
    const char *metavar = ""; ///< the value's name in the help; empty for a flag
    const char *help = "";
    const char *choices = ""; ///< separated by blanks
    bool repeatable = false;

    bool takesValue() const { return kind != ValueKind::None; }
};

/// One verb. Help, man page, completions and the parser are all made from this.
struct VerbSpec {
    Verb id;
    const char *name; ///< one or two words
    const char *arguments; ///< as in the synopsis
    int fewest; ///< arguments
    int most; ///< -1 for any number
    ValueKind argumentKind;
    const char *summary; ///< one line, without a full stop
    const char *description; ///< paragraphs, separated by empty lines
    std::span<const OptionSpec> options;
    const char *examples = ""; ///< lines "command # what it does"
    const char *argumentChoices = "";
};

/// The verbs in the order of the help.
std::span<const VerbSpec> verbs();

/// Options that every verb takes.
std::span<const OptionSpec> globalOptions();

const VerbSpec &specOf(Verb verb);

/// Those of the verb, then the global ones.
QList<OptionSpec> optionsOf(const VerbSpec &verb);

QStringList choicesOf(const char *choices);

} // namespace certwright::cli
