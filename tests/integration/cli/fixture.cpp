#include "tests/integration/cli/fixture.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace certwright::test {

namespace {

QString schemaOf(const QStringList &arguments)
{
    const bool twoWords = arguments.value(0) == u"ca" || arguments.value(0) == u"deploy";
    return u"certwright/%1/1"_s.arg(arguments.mid(0, twoWords ? 2 : 1).join(u'-'));
}

} // namespace

Cli::Cli()
{
    qputenv("HOME", m_home.path().toUtf8());
    qputenv("XDG_DATA_HOME", path(u"data"_s).toUtf8());
    for (const char *name : {"DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY", "SSL_CERT_FILE", "SSL_CERT_DIR"})
        qunsetenv(name);
    QDir::setCurrent(m_home.path());
}

QString Cli::program()
{
    return QStringLiteral(CERTWRIGHT_CLI);
}

QString Cli::workspace() const
{
    return path(u"data/certwright"_s);
}

RunResult Cli::run(const QStringList &arguments, const QByteArray &input) const
{
    return test::run(program(), arguments, input);
}

QJsonObject Cli::json(const QStringList &arguments, int exitCode) const
{
    const RunResult result = run(arguments + QStringList{u"--json"_s});
    m_problem = u"%1: %2"_s.arg(arguments.join(u' '), QString::fromUtf8(result.report()));
    const QJsonDocument document = QJsonDocument::fromJson(result.out);
    const bool rightSchema = document[u"schema"_s].toString() == schemaOf(arguments);
    if (!result.finished || result.exitCode != exitCode || !document.isObject() || !rightSchema
        || !result.err.isEmpty())
        return {};
    return document.object();
}

QString Cli::errorCode(const QStringList &arguments, int exitCode) const
{
    const QJsonObject error = json(arguments, exitCode).value(u"error"_s).toObject();
    const bool worded = error.value(u"text"_s).toString().endsWith(u'.') && error.contains(u"hint"_s);
    return worded ? error.value(u"code"_s).toString() : m_problem;
}

bool Cli::makeAuthority() const
{
    return run({u"ca"_s, u"create"_s, u"Test"_s, u"--generate-passphrase-file"_s, passphraseFile()}).ok();
}

QJsonObject Cli::issue(const QStringList &arguments, int exitCode) const
{
    return json(QStringList{u"issue"_s, u"--passphrase-file"_s, passphraseFile()} + arguments, exitCode);
}

QByteArray Cli::snapshot() const
{
    QStringList lines;
    QDirIterator entries(
        m_home.path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        entries.next();
        const QFileInfo info = entries.fileInfo();
        if (info.fileName().startsWith(u"index.sqlite"))
            continue;
        const QByteArray content = info.isFile() ? read(info.filePath()) : QByteArray();
        lines << info.filePath() + u' ' + QString::number(info.permissions(), 16) + u' '
                + QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    }
    lines.sort();
    return lines.join(u'\n').toUtf8();
}

void Cli::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
}

QByteArray Cli::read(const QString &path) const
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString dataFile(const QString &name)
{
    return QStringLiteral(CERTWRIGHT_TEST_DATA "/") + name;
}

QStringList valuesOf(const QJsonValue &list, const QString &member)
{
    QStringList values;
    for (const QJsonValue &one : list.toArray())
        values << one[member].toString();
    return values;
}

QStringList verifyFolder(const QString &folder, const QStringList &more)
{
    const QString path = dataFile(folder);
    return QStringList{
               u"verify"_s, path + u"/chain.pem", u"--ca"_s, path + u"/roots.pem", u"--at"_s, u"2030-01-01T00:00:00Z"_s}
    + more;
}

QStringList reasonIds(const QJsonValue &verdict)
{
    return valuesOf(verdict[u"reasons"_s], u"id"_s);
}

RunResult openssl(const QStringList &arguments)
{
    return run(findProgram(u"openssl"_s), arguments);
}

RunResult verifyStrictly(const QString &root, const QString &certificate, const QStringList &more)
{
    return openssl(QStringList{u"verify"_s, u"-x509_strict"_s, u"-CAfile"_s, root} + more + QStringList{certificate});
}

} // namespace certwright::test
