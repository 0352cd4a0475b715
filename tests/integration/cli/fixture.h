#pragma once

#include "tests/support/program.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

namespace certwright::test {

/// The program in a fresh home, which is also its current folder: no keyring, no terminal, no authority yet.
class Cli final
{
public:
    Cli();

    RunResult run(const QStringList &arguments, const QByteArray &input = {}) const;

    /// Runs with --json. Empty unless the exit code is this one, standard output is one document of the verb's schema,
    /// and standard error is silent; the reason is then in problem().
    QJsonObject json(const QStringList &arguments, int exitCode = 0) const;
    const QString &problem() const { return m_problem; }

    /// The code of the failure such a call ends with.
    QString errorCode(const QStringList &arguments, int exitCode) const;

    /// Makes an authority named Test; its passphrase is in passphraseFile().
    bool makeAuthority() const;
    QString passphraseFile() const { return path(QStringLiteral("test.pass")); }

    /// With that authority; the document of issue.
    QJsonObject issue(const QStringList &arguments, int exitCode = 0) const;

    QString path(const QString &name) const { return m_home.filePath(name); }
    QString workspace() const;

    /// Every file and folder of the home with its mode and content; what sqlite writes beside the index is left out.
    QByteArray snapshot() const;

    void write(const QString &name, const QByteArray &content) const;
    QByteArray read(const QString &path) const;

    static QString program();

private:
    QTemporaryDir m_home;
    mutable QString m_problem;
};

/// The path of a file in tests/data.
QString dataFile(const QString &name);

/// One member of each object in a list.
QStringList valuesOf(const QJsonValue &list, const QString &member);

/// The arguments that verify a folder of tests/data with its own roots, in 2030.
QStringList verifyFolder(const QString &folder, const QStringList &more = {});

/// The ids of a verdict's reasons.
QStringList reasonIds(const QJsonValue &verdict);

/// openssl with these arguments; the report in case of failure.
RunResult openssl(const QStringList &arguments);

/// Whether openssl accepts the certificate under -x509_strict with this root.
RunResult verifyStrictly(const QString &root, const QString &certificate, const QStringList &more = {});

} // namespace certwright::test
