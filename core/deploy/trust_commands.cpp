#include "core/deploy/trust_commands.h"

namespace certwright::deploy {

using namespace Qt::StringLiterals;

namespace {

QString fingerprintPrefix(const workspace::AuthorityRecord &authority, int digits)
{
    return QString::fromLatin1(authority.certificate.sha256().toHex().left(digits));
}

/// Debian maps some characters of foreign file names; ours use only [a-z0-9-].
QString systemFileName(const workspace::AuthorityRecord &authority)
{
    constexpr int digits = 16;
    return u"certwright-ca-"_s + fingerprintPrefix(authority, digits) + u".crt"_s;
}

TrustCommands systemStore(const workspace::AuthorityRecord &authority)
{
    const QString name = systemFileName(authority);
    const QString path = u"/usr/local/share/ca-certificates/"_s + name;
    return {TrustPlace::SystemStore,
        u"sudo install -m 0644 %1 %2 && sudo update-ca-certificates"_s.arg(
            shellQuoted(authority.certificateFile), path),
        u"sudo sh -c 'rm -f %1; c=$(mktemp); { cat /etc/ca-certificates.conf; echo \"!%2\"; } >\"$c\"; "
        "update-ca-certificates --certsconf \"$c\"; rm -f \"$c\"'"_s.arg(path, name)};
}

/// NSS groups by nickname; a colon in one could never be found again.
QString nickname(const workspace::AuthorityRecord &authority)
{
    constexpr int digits = 8;
    QString label = authority.name;
    label.replace(u':', u' ');
    return u"Certwright %1 %2"_s.arg(label, fingerprintPrefix(authority, digits));
}

TrustCommands browserStore(const workspace::AuthorityRecord &authority)
{
    // Chromium since 146 looks into the data folder, unless the old folder is there.
    const QString folder = u"d=~/.pki/nssdb; [ -d \"$d\" ] || d=\"${XDG_DATA_HOME:-$HOME/.local/share}/pki/nssdb\"; "_s;
    const QString nick = shellQuoted(nickname(authority));
    return {TrustPlace::BrowserStore,
        folder
            + u"[ -f \"$d/cert9.db\" ] || { mkdir -p -m 0700 \"$d\" && certutil -N -d \"sql:$d\" --empty-password; }; "
              "certutil -A -d \"sql:$d\" -t C,, -n %1 -i %2"_s.arg(nick, shellQuoted(authority.certificateFile)),
        folder + u"certutil -D -d \"sql:$d\" -n "_s + nick};
}

TrustCommands firefoxProfile(const workspace::AuthorityRecord &authority)
{
    const QString loop = u"for d in ~/.mozilla/firefox/*/ \"${XDG_CONFIG_HOME:-$HOME/.config}\"/mozilla/firefox/*/; do "
                         "[ -f \"$d/cert9.db\" ] && certutil %1; done"_s;
    const QString nick = shellQuoted(nickname(authority));
    return {TrustPlace::FirefoxProfile,
        loop.arg(u"-A -d \"sql:$d\" -t C,, -n "_s + nick + u" -i "_s + shellQuoted(authority.certificateFile)),
        loop.arg(u"-D -d \"sql:$d\" -n "_s + nick)};
}

} // namespace

QList<TrustCommands> trustCommandsFor(const workspace::AuthorityRecord &authority)
{
    return {systemStore(authority), browserStore(authority), firefoxProfile(authority)};
}

} // namespace certwright::deploy
