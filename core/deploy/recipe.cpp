#include "core/deploy/recipe.h"

#include "core/deploy/quoting.h"

#include <algorithm>

namespace certwright::deploy {

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 httpsPort = 443;
constexpr quint16 natsMonitoringPort = 8222;

/// Both paths in the server's own quoting.
struct QuotedFiles {
    QString fullchain;
    QString key;
};

using Quote = std::optional<QString> (*)(const QString &);

Result<QuotedFiles> quotedFiles(Server server, const workspace::CertificateRecord &certificate, Quote quote)
{
    const workspace::CertificateFiles &files = certificate.files;
    if (files.key.isEmpty())
        return Error{ErrorCode::FileNotFound, {files.folder + u"/privkey.pem"}};
    const std::optional<QString> fullchain = quote(files.fullchain);
    const std::optional<QString> key = quote(files.key);
    if (!fullchain || !key)
        return Error{ErrorCode::PathNotQuotable, {fullchain ? files.key : files.fullchain, serverKey(server)}};
    return QuotedFiles{*fullchain, *key};
}

QStringList valuesOf(const workspace::CertificateRecord &certificate, pki::NameType type)
{
    QStringList values;
    for (const pki::GeneralName &name : certificate.names) {
        if (name.type == type)
            values.append(name.value);
    }
    return values;
}

/// The host to try it with: a name before an address, never a wildcard itself.
QString hostToCheck(const workspace::CertificateRecord &certificate)
{
    const QStringList names = valuesOf(certificate, pki::NameType::Dns);
    for (const QString &name : names) {
        if (!name.startsWith(u"*."_s))
            return name;
    }
    const QStringList addresses = valuesOf(certificate, pki::NameType::Ip);
    if (!addresses.isEmpty())
        return addresses.first();
    return u"www"_s + names.value(0).mid(1);
}

/// RFC 3986 3.2.2: an IPv6 address stands in brackets where a host does.
QString bracketed(const QString &host)
{
    return host.contains(u':') ? u'[' + host + u']' : host;
}

QString withPort(const QString &host, quint16 port)
{
    return bracketed(host) + u':' + QString::number(port);
}

/// Names made up for a private network lead nowhere at first; RFC 6761 6.3: those under localhost always lead here.
QList<RecipeStep> leadThere(const QString &host)
{
    if (pki::isIpLiteral(host) || host == u"localhost" || host.endsWith(u".localhost"))
        return {};
    return {{StepKind::LeadThere, host, u"127.0.0.1 "_s + host}};
}

/// The same for both servers: the way to the name, our own check, and curl as an independent witness.
QList<RecipeStep> checks(const workspace::CertificateRecord &certificate, quint16 port)
{
    const QString host = hostToCheck(certificate);
    const QString target = withPort(host, port);
    const QString root = certificate.files.authority;
    const QString ours = root.isEmpty() ? QString() : u" --ca "_s + shellQuoted(root);
    const QString theirs = root.isEmpty() ? QString() : u" --cacert "_s + shellQuoted(root);
    const QString url = port == httpsPort ? target.chopped(4) : target; // ":443" goes without saying
    return leadThere(host)
        + QList<RecipeStep>{{StepKind::Check, {}, u"certwright-cli check "_s + shellQuoted(target) + ours},
            {StepKind::Witness, {},
                u"curl -sS -o /dev/null -w '%{http_code}\\n'"_s + theirs + u' '
                    + shellQuoted(u"https://"_s + url + u'/')}};
}

/// server_name takes names, wildcards included, and addresses as the Host header has them: IPv6 in brackets.
QString nginxServerNames(const workspace::CertificateRecord &certificate)
{
    QStringList names = valuesOf(certificate, pki::NameType::Dns);
    for (const QString &address : valuesOf(certificate, pki::NameType::Ip))
        names.append(bracketed(address));
    return names.join(u"\n                "_s);
}

/// Without ssl_protocols, nginx before 1.23.4 offers TLS 1.0 and 1.1 and no 1.3.
QString nginxConfiguration(const QuotedFiles &files, const QString &serverNames, const QString &passwordLine)
{
    return u"server {\n"
           "    listen 443 ssl;\n"
           "    listen [::]:443 ssl;\n"
           "    server_name %1;\n"
           "\n"
           "    ssl_certificate %2;\n"
           "    ssl_certificate_key %3;\n"
           "%4"
           "    ssl_protocols TLSv1.2 TLSv1.3;\n"
           "}\n"_s.arg(serverNames, files.fullchain, files.key, passwordLine);
}

/// The passphrase goes from the terminal to the file through `read` and `printf`, which the shell has built in: it
/// never stands among the arguments of a process, which everybody sees, nor in the shell's history.
QString keepPassphraseCommands(const QString &file)
{
    return u"install -m 0600 /dev/null %1\n"
           "(printf 'Passphrase: ' >&2; stty -echo; IFS= read -r p; stty echo; echo >&2; printf '%s\\n' \"$p\") >%1\n"_s
               .arg(shellQuoted(file));
}

Result<Recipe> nginxRecipe(const workspace::CertificateRecord &certificate)
{
    const Result<QuotedFiles> files = quotedFiles(Server::Nginx, certificate, nginxQuoted);
    if (!files)
        return files.error();
    Recipe recipe{Server::Nginx, {}};
    QString passwordLine;
    if (certificate.keyEncrypted) {
        const QString file = u"/etc/nginx/%1.pass"_s.arg(certificate.id.raw());
        recipe.steps.append({StepKind::KeepPassphrase, file, keepPassphraseCommands(file)});
        passwordLine = u"    ssl_password_file \"%1\";\n"_s.arg(file);
    }
    recipe.steps.append({StepKind::AddToFile, u"/etc/nginx/conf.d/%1.conf"_s.arg(certificate.id.raw()),
        nginxConfiguration(*files, nginxServerNames(certificate), passwordLine)});
    recipe.steps.append({StepKind::TestConfig, {}, u"nginx -t"_s});
    recipe.steps.append({StepKind::Reload, {}, u"nginx -s reload"_s});
    recipe.steps += checks(certificate, httpsPort);
    return recipe;
}

/// Where Debian's service, which runs as the user nats, can read: a key of a person's is for the person alone (0600, in
/// folders of 0700). Only this copy has mode 0640.
workspace::CertificateFiles natsCopies(const workspace::CertificateRecord &certificate)
{
    const QString folder = u"/etc/nats-server/"_s + certificate.id.raw();
    workspace::CertificateFiles copies;
    copies.folder = folder;
    copies.fullchain = folder + u"/fullchain.pem"_s;
    copies.key = folder + u"/privkey.pem"_s;
    return copies;
}

/// openssl asks for the passphrase at the terminal, and leaves the mode of a file that is there.
QString natsKeyCommands(const workspace::CertificateRecord &certificate, const QString &copy)
{
    const QString key = shellQuoted(certificate.files.key);
    if (!certificate.keyEncrypted)
        return u"install -m 0640 -g nats %1 %2\n"_s.arg(key, copy);
    return u"install -m 0640 -g nats /dev/null %2\nopenssl pkey -in %1 -out %2\n"_s.arg(key, copy);
}

QString natsCopyCommands(const workspace::CertificateRecord &certificate, const workspace::CertificateFiles &to)
{
    return u"install -d -m 0750 -g nats %1\ninstall -m 0644 -g nats %2 %3\n"_s.arg(
               shellQuoted(to.folder), shellQuoted(certificate.files.fullchain), shellQuoted(to.fullchain))
        + natsKeyCommands(certificate, shellQuoted(to.key));
}

/// The client port speaks INFO before TLS; https_port serves the monitoring pages with the same certificate.
QString natsConfiguration(const workspace::CertificateFiles &files)
{
    return u"tls {\n"
           "    cert_file: \"%1\"\n"
           "    key_file: \"%2\"\n"
           "}\n"
           "https_port: %3\n"_s.arg(files.fullchain, files.key, QString::number(natsMonitoringPort));
}

Result<Recipe> natsRecipe(const workspace::CertificateRecord &certificate)
{
    if (const Result<QuotedFiles> files = quotedFiles(Server::Nats, certificate, natsQuoted); !files)
        return files.error();
    const workspace::CertificateFiles copies = natsCopies(certificate);
    const QString path = u"/etc/nats-server.conf"_s;
    Recipe recipe{Server::Nats, {}};
    const StepKind copying = certificate.keyEncrypted ? StepKind::CopyDecrypted : StepKind::CopyForService;
    recipe.steps.append({copying, u"nats"_s, natsCopyCommands(certificate, copies)});
    recipe.steps.append({StepKind::AddToFile, path, natsConfiguration(copies)});
    recipe.steps.append({StepKind::TestConfig, {}, u"nats-server -t -c "_s + path});
    // Not `--signal reload`: nats-server refuses to reload a configuration whose https_port is new.
    recipe.steps.append({StepKind::Reload, {}, u"systemctl restart nats-server"_s});
    recipe.steps += checks(certificate, natsMonitoringPort);
    return recipe;
}

} // namespace

QList<Server> knownServers()
{
    return {Server::Nginx, Server::Nats};
}

QString serverKey(Server server)
{
    switch (server) {
    case Server::Nginx:
        return u"nginx"_s;
    case Server::Nats:
        return u"nats"_s;
    }
    return {};
}

Result<Server> parseServer(QStringView key)
{
    QStringList keys;
    for (const Server server : knownServers()) {
        if (serverKey(server) == key)
            return server;
        keys.append(serverKey(server));
    }
    return Error{ErrorCode::RecipeUnknown, {key.toString(), keys.join(u", "_s)}};
}

Result<Recipe> recipeFor(Server server, const workspace::CertificateRecord &certificate)
{
    if (certificate.purpose == workspace::LeafPurpose::Client)
        return Error{ErrorCode::NotForServers, {certificate.title()}};
    if (valuesOf(certificate, pki::NameType::Dns).isEmpty() && valuesOf(certificate, pki::NameType::Ip).isEmpty())
        return Error{ErrorCode::NotForServers, {certificate.title(), u"no host"_s}};
    switch (server) {
    case Server::Nginx:
        return nginxRecipe(certificate);
    case Server::Nats:
        return natsRecipe(certificate);
    }
    return Error{ErrorCode::RecipeUnknown, {serverKey(server), {}}};
}

} // namespace certwright::deploy
