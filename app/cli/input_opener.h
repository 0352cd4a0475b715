#pragma once

#include "app/cli/input_passwords.h"
#include "core/inspect/reader.h"

#include <QObject>

namespace certwright::cli {

class CliPassphraseSource;

/// What one input of the command line holds.
struct OpenedInput {
    QString source; ///< for sentences
    inspect::ReadResult content;
    qint64 size = 0;
    QByteArray sha256 = {};
};

/// The certificates in it, in order; whyNoCertificate() when there is none.
Result<QList<pki::Certificate>> certificatesIn(const OpenedInput &input);

/// What is broken in it, and what stays locked but for keys: certificates need no password.
QList<Error> problemsIn(const OpenedInput &input);

/// Whether all of a keystore may be open, and only its checksum needs another password.
bool isOpenBut(const Error &error);

/// inspect::kindKey(), or a name of its own for what the closed list of kinds calls unknown.
QString kindOrName(const inspect::FoundObject &object);

/// Why nothing of use was found: what was broken or stays locked, else NotACertificate, whose second argument is the
/// kindOrName() of what was found instead. A locked key is no reason: no certificate is in it.
Error whyNoCertificate(const inspect::ReadResult &read, const QString &source);

/// Reads inputs, standard input for "-". On what is locked every password known is tried, that of the options or those
/// typed before; then the person at the terminal is asked, three times an input. One input at a time.
class InputOpener final : public QObject
{
public:
    /// For certificates alone, a key that stays locked is not asked about.
    enum class Wanted { Certificates, Everything };

    using Done = std::function<void(Result<OpenedInput>)>;
    using AllDone = std::function<void(const Result<QList<OpenedInput>> &)>;

    InputOpener(CliPassphraseSource &passphrases, QObject *parent, Wanted wanted = Wanted::Certificates);

    /// done is called once, later. What stays locked is no failure, what cannot be read is.
    void open(const QString &argument, Done done);

    /// The same with bytes that are there already.
    void openBytes(const QString &source, const QByteArray &data, Done done);

    /// One after the other up to the first failure. done is called once, at once when there are none.
    void openAll(const QStringList &arguments, AllDone done);

private:
    struct Opening;

    void start(const std::shared_ptr<Opening> &opening, const std::function<void()> &go);
    void read(const std::shared_ptr<Opening> &opening);
    void examine(const std::shared_ptr<Opening> &opening);
    void ask(const std::shared_ptr<Opening> &opening, OpenedInput input);
    void openRest(const QStringList &arguments, const QList<OpenedInput> &opened, const AllDone &done);

    InputPasswords m_passwords;
    Wanted m_wanted;
};

} // namespace certwright::cli
