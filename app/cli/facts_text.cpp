#include "app/cli/facts_text.h"

#include "core/deploy/trust_commands.h"
#include "core/pki/key_info.h"
#include "core/pki/oid_names.h"
#include "core/pki/pins.h"
#include "core/pki/serial_number.h"
#include "core/pki/unreadable.h"
#include "ui/text/finding_text.h"
#include "ui/text/format_text.h"
#include "ui/text/recipe_text.h"
#include "ui/text/signature_text.h"

#include <QLocale>

#include <algorithm>

namespace certwright::cli {

using namespace Qt::StringLiterals;

namespace {

QString protectionText(workspace::KeyProtection protection)
{
    switch (protection) {
    case workspace::KeyProtection::Keyring:
        return u"by your keyring"_s;
    case workspace::KeyProtection::Passphrase:
        return u"by a password"_s;
    case workspace::KeyProtection::Destroyed:
        return u"the key was destroyed; it signs no more"_s;
    }
    return {};
}

QString stateText(verify::ExpiryState state)
{
    switch (state) {
    case verify::ExpiryState::NotYetValid:
        return u"not valid yet"_s;
    case verify::ExpiryState::InOrder:
        return u"in order"_s;
    case verify::ExpiryState::Due:
        return u"due for renewal"_s;
    case verify::ExpiryState::Expired:
        return u"expired"_s;
    }
    return {};
}

/// "299 of 300 days (99 %), in order"
QString leftText(const verify::Expiry &expiry)
{
    if (!expiry.isReadable)
        return {};
    const bool hasEnded = expiry.state == verify::ExpiryState::Expired;
    const QString days = QString::number(hasEnded ? 0 : std::min(expiry.daysLeft, expiry.lifetimeDays));
    return u"%1 of %2 (%3 %), %4"_s.arg(days,
        expiry.lifetimeDays == 1 ? u"1 day"_s : u"%1 days"_s.arg(expiry.lifetimeDays),
        QString::number(percentLeft(expiry)), stateText(expiry.state));
}

} // namespace

void FactLines::add(const QString &label, const QString &value)
{
    if (!value.isEmpty())
        m_lines.append({label, value});
}

QString FactLines::toString() const
{
    qsizetype width = 0;
    for (const auto &line : m_lines)
        width = std::max(width, line.first.size());
    QString text;
    for (const auto &line : m_lines)
        text += u"  "_s + line.first.leftJustified(width) + u"  "_s + line.second + u'\n';
    return text;
}

QString tableText(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], row[column].size());
    }
    QString text;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column)
            line += row[column].leftJustified(widths[column] + 2);
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

QString listText(const QStringList &items, qsizetype without)
{
    constexpr qsizetype most = 5;
    const qsizetype count = items.size() - (without >= 0 && without < items.size() ? 1 : 0);
    QStringList shown; // there may be thousands of items, and as many lists of them
    for (qsizetype i = 0; i < items.size() && shown.size() < most; ++i) {
        if (i != without)
            shown << items[i];
    }
    if (count > most)
        return u"%1 and %2 more"_s.arg(shown.mid(0, most - 1).join(u", "_s), QString::number(count - most + 1));
    if (count < 2)
        return shown.value(0);
    return u"%1 and %2"_s.arg(shown.mid(0, count - 1).join(u", "_s), shown.last());
}

QStringList readableNames(const pki::GeneralNames &names)
{
    QStringList readable;
    for (const pki::GeneralName &name : names) {
        const auto [typeId, named] = pki::otherNameParts(name);
        const QString known = pki::oidName(typeId);
        readable << (named.isEmpty() ? pki::displayName(name)
                                     : u"%1 (%2)"_s.arg(named, known.isEmpty() ? typeId : known));
    }
    return readable;
}

QString keyText(const pki::KeyInfo &key)
{
    if (!pki::isUnusual(key))
        return key.label;
    constexpr int bitsPerOctet = 8;
    const QString oid = pki::keyOid(key);
    const QString name = key.label == oid ? u"unknown, %1"_s.arg(oid) : u"%1 (%2)"_s.arg(key.label, oid);
    return key.bits == 0 ? name : u"%1, %2 bytes"_s.arg(name, QString::number(key.bits / bitsPerOctet));
}

QString endText(const QDateTime &notAfter, const verify::Expiry &expiry)
{
    return u"%1, %2"_s.arg(text::dateText(notAfter), text::expiryShort(expiry));
}

int percentLeft(const verify::Expiry &expiry)
{
    constexpr double percent = 100;
    constexpr double rounding = 1e-9; // of the division
    return static_cast<int>(expiry.shareLeft * percent + rounding);
}

QString endOfLifetime(const QDateTime &notAfter, const verify::Expiry &expiry)
{
    const bool runs = expiry.state == verify::ExpiryState::InOrder || expiry.state == verify::ExpiryState::Due;
    if (!runs || expiry.daysLeft < 1)
        return endText(notAfter, expiry);
    return u"%1, %2 of %3 days left"_s.arg(
        text::dateText(notAfter), QLocale().toString(expiry.daysLeft), QLocale().toString(expiry.lifetimeDays));
}

void addCertificate(FactLines &lines, const pki::Certificate &certificate, const QDateTime &now)
{
    const QString unreadable = u"cannot be read"_s;
    const verify::Expiry expiry = verify::expiryAt(certificate.notBefore(), certificate.notAfter(), now);
    lines.add(u"Subject"_s, certificate.subject());
    lines.add(u"Issuer"_s, certificate.issuer());
    lines.add(u"Names"_s,
        pki::areNamesUnreadable(certificate) ? unreadable : readableNames(certificate.subjectAltNames()).join(u", "_s));
    lines.add(u"Valid from"_s, text::momentText(certificate.notBefore()));
    lines.add(u"Ends"_s, text::momentText(certificate.notAfter()));
    lines.add(u"Lifetime"_s, text::expirySentence(expiry, certificate.notAfter()));
    lines.add(u"Left"_s, leftText(expiry));
    lines.add(u"Key"_s, text::keyText(keyText(certificate.keyInfo()), certificate.publicKeyDer()));
    lines.add(u"Signed with"_s, text::signatureText(certificate));
    lines.add(
        u"Key usage"_s, pki::isKeyUsageUnreadable(certificate) ? unreadable : certificate.keyUsage().join(u", "_s));
    lines.add(u"Purposes"_s,
        pki::isExtendedKeyUsageUnreadable(certificate) ? unreadable : certificate.extendedKeyUsage().join(u", "_s));
    lines.add(u"Authority"_s, certificate.isCa() ? u"yes (CA:TRUE)"_s : QString());
    lines.add(u"Serial"_s, pki::serialText(certificate.serialNumber()));
    lines.add(u"SHA-256"_s, pki::colonHex(certificate.sha256()));
    lines.add(u"SHA-1"_s, pki::colonHex(certificate.sha1()));
    lines.add(u"Key id"_s, pki::colonHex(certificate.subjectKeyId()));
    lines.add(u"Issuer's key id"_s, pki::colonHex(certificate.authorityKeyId()));
    const QByteArray key = certificate.spkiSha256();
    lines.add(u"Key SHA-256"_s, pki::colonHex(key));
    lines.add(u"Key pin"_s, u"%1 (base64)"_s.arg(QString::fromLatin1(key.toBase64())));
    lines.add(u"DANE"_s, u"3 1 1 "_s + QString::fromLatin1(key.toHex()));
    lines.add(u"SSH"_s, pki::sshFingerprint(certificate.publicKeyDer()));
}

QStringList permittedNames(const pki::NameConstraints &constraints)
{
    QStringList names = constraints.summary();
    const QStringList lone = constraints.loneDomains();
    if (lone.isEmpty())
        return names;
    for (QString &name : names) {
        const bool hasMore = constraints.permits({pki::NameType::Dns, u"a."_s + name});
        name = hasMore ? u"*."_s + name : name;
    }
    names.first().prepend(u"only "_s);
    return names;
}

void addAuthority(FactLines &lines, const workspace::AuthorityRecord &authority, const verify::Expiry &expiry)
{
    const std::optional<pki::NameConstraints> constraints = authority.certificate.nameConstraints();
    lines.add(u"Id"_s, authority.id.raw());
    lines.add(u"Subject"_s, authority.certificate.subject());
    lines.add(u"Ends"_s, endText(authority.certificate.notAfter(), expiry));
    lines.add(u"Vouches for"_s, constraints ? permittedNames(*constraints).join(u", "_s) : u"any name (no limits)"_s);
    lines.add(u"Held to it"_s, constraints ? u"by most programs; Java does not look"_s : QString());
    lines.add(u"Key"_s, authority.certificate.keyInfo().label);
    lines.add(u"Protected"_s, protectionText(authority.protection));
    lines.add(u"Certificate"_s, authority.certificateFile);
    lines.add(u"Key file"_s, authority.keyFile);
    lines.add(u"SHA-256"_s, pki::colonHex(authority.certificate.sha256()));
}

QString emptyText(const workspace::Workspace &workspace, const QString &text)
{
    if (workspace.portability() == workspace::Portability::Personal || workspace.exists())
        return text;
    return u"There is no workspace in %1 yet. The first certificate or authority makes one there.\n"_s.arg(
        workspace.root());
}

QString findingLines(const Findings &findings)
{
    QString text;
    for (const Finding &finding : findings) {
        text += u"  "_s + text::findingText(finding) + u'\n';
        if (const QString hint = text::findingHint(finding); !hint.isEmpty())
            text += u"  "_s + hint + u'\n';
    }
    return text;
}

QString trustText(const workspace::AuthorityRecord &authority)
{
    const QList<deploy::TrustCommands> places = deploy::trustCommandsFor(authority);
    QString trust = u"To trust the authority “%1” on this computer:\n"_s.arg(authority.name);
    QString untrust = u"To take that back:\n"_s;
    for (const deploy::TrustCommands &place : places) {
        trust += u"  %1\n    %2\n"_s.arg(text::trustPlaceText(place.place), place.trust);
        untrust += u"    %1\n"_s.arg(place.untrust);
    }
    return trust + untrust;
}

} // namespace certwright::cli
