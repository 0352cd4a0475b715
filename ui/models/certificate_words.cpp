#include "ui/models/certificate_words.h"

#include "ui/models/display_text.h"

namespace certwright::ui {

using namespace Qt::StringLiterals;

namespace {

QStringList ofType(const pki::GeneralNames &names, pki::NameType type)
{
    QStringList found;
    for (const pki::GeneralName &name : names) {
        if (name.type == type)
            found.append(pki::displayName(name));
    }
    return found;
}

QString bold(const QString &text)
{
    return u"<b>"_s + text.toHtmlEscaped() + u"</b>"_s;
}

QString boldList(const QStringList &texts)
{
    QStringList all;
    std::transform(texts.begin(), texts.end(), std::back_inserter(all), bold);
    return DisplayText::joined(all);
}

/// A constraint summary, told apart: only ranges hold a slash or are addresses.
struct Permitted {
    QStringList domains; ///< with all below
    QStringList lone; ///< domains for themselves
    QStringList ranges;
};

Permitted permittedBy(const pki::NameConstraints &constraints)
{
    Permitted permitted;
    const QStringList summary = constraints.summary();
    permitted.lone = constraints.loneDomains();
    for (const QString &entry : summary) {
        if (permitted.lone.contains(entry))
            continue;
        if (entry.contains(u'/') || pki::isIpLiteral(entry))
            permitted.ranges.append(entry);
        else
            permitted.domains.append(entry);
    }
    return permitted;
}

} // namespace

QStringList CertificateWords::names(const pki::GeneralNames &names)
{
    QStringList lines;
    for (const pki::GeneralName &name : names) {
        if (name.type != pki::NameType::Ip)
            lines.append(pki::displayName(name));
    }
    const QString ips = addresses(names);
    if (!ips.isEmpty())
        lines.append(ips);
    return lines;
}

QString CertificateWords::addresses(const pki::GeneralNames &names)
{
    constexpr qsizetype mostAddresses = 20; // Names & usage has them one by one
    const QStringList ips = ofType(names, pki::NameType::Ip);
    if (ips.isEmpty())
        return {};
    return tr("Address(es) %1", nullptr, static_cast<int>(ips.size()))
        .arg(DisplayText::joinedShort(ips, mostAddresses));
}

QStringList CertificateWords::usages(const pki::Certificate &certificate)
{
    QStringList sentences;
    const QStringList usages = certificate.extendedKeyUsage();
    for (const QString &usage : usages) {
        if (usage == u"serverAuth"_s)
            sentences.append(tr("Proves a server to its visitors (serverAuth)."));
        else if (usage == u"clientAuth"_s)
            sentences.append(tr("Proves a client to a server (clientAuth)."));
        else if (usage == u"emailProtection"_s)
            sentences.append(tr("Signs and encrypts e-mail (emailProtection)."));
        else
            sentences.append(tr("Another purpose (%1).").arg(usage));
    }
    if (!certificate.hasExtendedKeyUsage())
        sentences.append(tr("Any purpose: no extended key usage limits it."));
    return sentences;
}

QStringList CertificateWords::keyUsages(const pki::Certificate &certificate)
{
    static const QHash<QString, const char *> words{
        {u"digitalSignature"_s, QT_TR_NOOP("Digital signatures (%1)")},
        {u"keyEncipherment"_s, QT_TR_NOOP("Encrypting keys (%1)")},
        {u"keyAgreement"_s, QT_TR_NOOP("Agreeing on keys (%1)")},
        {u"keyCertSign"_s, QT_TR_NOOP("Signing certificates (%1)")},
        {u"cRLSign"_s, QT_TR_NOOP("Signing revocation lists (%1)")},
    };
    QStringList lines;
    const QStringList usages = certificate.keyUsage();
    for (const QString &usage : usages)
        lines.append(words.contains(usage) ? tr(words.value(usage)).arg(usage) : usage);
    return lines;
}

QString CertificateWords::depth(const pki::Certificate &certificate)
{
    if (!certificate.isCa())
        return tr("It cannot sign other certificates.");
    const std::optional<int> length = certificate.pathLength();
    if (!length)
        return tr("End certificates and any number of sub-authorities");
    if (*length == 0)
        return tr("End certificates only, no sub-authorities");
    return tr("End certificates, and at most %n level(s) of sub-authorities", nullptr, *length);
}

QString CertificateWords::maySign(const pki::Certificate &authority)
{
    const std::optional<pki::NameConstraints> constraints = authority.nameConstraints();
    if (!constraints || constraints->isEmpty())
        return tr("Any name at all: it has no name constraints.");
    const auto [domains, lone, ranges] = permittedBy(*constraints);
    const QString under = boldList(domains);
    if (!lone.isEmpty()) {
        const QString exactly = boldList(lone + ranges);
        return domains.isEmpty() ? tr("Exactly %1, nothing else.").arg(exactly)
                                 : tr("Exactly %1, and names under %2.").arg(exactly, under);
    }
    if (ranges.isEmpty())
        return tr("Names under %1.").arg(under);
    if (domains.isEmpty())
        return tr("Addresses in %1.").arg(boldList(ranges));
    return tr("Names under %1, and addresses in %2.").arg(under, boldList(ranges));
}

QString CertificateWords::maySignShort(const pki::Certificate &authority)
{
    const std::optional<pki::NameConstraints> constraints = authority.nameConstraints();
    if (!constraints || constraints->isEmpty())
        return tr("May sign any name");
    const auto [domains, lone, ranges] = permittedBy(*constraints);
    if (!lone.isEmpty())
        return tr("May sign only %1").arg((lone + domains).join(tr(", ")));
    return tr("May sign %1").arg((domains.isEmpty() ? ranges : domains).join(tr(", ")));
}

QString CertificateWords::keyState(KeyState state)
{
    switch (state) {
    case KeyState::None:
        return tr("No private key beside it");
    case KeyState::Matches:
        return tr("Private key in the workspace, matches");
    case KeyState::Differs:
        return tr("The private key beside it belongs to another certificate");
    case KeyState::Encrypted:
        return tr("Private key in the workspace, encrypted");
    case KeyState::Unreadable:
        return tr("The private key’s file cannot be read");
    }
    return {};
}

QString CertificateWords::protection(workspace::KeyProtection protection)
{
    switch (protection) {
    case workspace::KeyProtection::Keyring:
        return tr("encrypted, passphrase in your keyring");
    case workspace::KeyProtection::Passphrase:
        return tr("encrypted with a passphrase");
    case workspace::KeyProtection::Destroyed:
        return tr("destroyed after signing");
    }
    return {};
}

QString CertificateWords::protectionExplained(workspace::KeyProtection protection)
{
    switch (protection) {
    case workspace::KeyProtection::Keyring:
        return tr("It is opened for one signature and locked again.");
    case workspace::KeyProtection::Passphrase:
        return tr("You are asked for it each time it signs.");
    case workspace::KeyProtection::Destroyed:
        return tr("It can never sign again, and nobody can steal it.");
    }
    return {};
}

QString CertificateWords::role(const pki::Certificate &certificate)
{
    if (!certificate.isCa())
        return tr("End certificate");
    return certificate.isSelfIssued() ? tr("Root authority") : tr("Intermediate authority");
}

} // namespace certwright::ui
