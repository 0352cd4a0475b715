#include "ui/models/certificate_words.h"

#include "core/pki/oid_names.h"
#include "core/pki/unreadable.h"
#include "ui/models/constraint_words.h"
#include "ui/models/display_text.h"

#include <algorithm>

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

/// What is there and cannot be read limits all the same: RFC 5280 6.1 rejects what it issued.
bool hasUnreadableConstraints(const pki::Certificate &authority)
{
    return !authority.nameConstraints() && pki::isUnreadable(authority, u"2.5.29.30");
}

} // namespace

QStringList CertificateWords::names(const pki::GeneralNames &names)
{
    QStringList lines;
    for (const pki::GeneralName &name : names) {
        if (name.type != pki::NameType::Ip)
            lines.append(CertificateWords::name(name));
    }
    const QString ips = addresses(names);
    if (!ips.isEmpty())
        lines.append(ips);
    return lines;
}

QString CertificateWords::name(const pki::GeneralName &name)
{
    if (name.type != pki::NameType::Other && name.type != pki::NameType::RegisteredId)
        return pki::displayName(name);
    const auto [typeId, named] = pki::otherNameParts(name);
    const QString &oid = typeId.isEmpty() ? name.value : typeId;
    const QString known = pki::oidName(oid);
    if (!named.isEmpty())
        return (known.isEmpty() ? oid : known) + u": "_s + named;
    return known.isEmpty() ? oid : tr("%1 (%2)", "the name of an object identifier, and it").arg(known, oid);
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
    if (pki::isExtendedKeyUsageUnreadable(certificate))
        sentences.append(tr("Unknown: its extended key usage cannot be read, so programs refuse it."));
    else if (!certificate.hasExtendedKeyUsage())
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
    if (pki::isKeyUsageUnreadable(certificate))
        return {tr("Unknown: its key usage cannot be read, so programs refuse it.")};
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
    if (hasUnreadableConstraints(authority))
        return tr("Its name constraints cannot be read, so programs refuse what it signs.");
    const std::optional<pki::NameConstraints> constraints = authority.nameConstraints();
    if (!constraints || constraints->isEmpty())
        return tr("Any name at all: it has no name constraints.");
    return ConstraintWords::sentences(*constraints).join(u"<br>"_s);
}

QString CertificateWords::maySignShort(const pki::Certificate &authority)
{
    if (hasUnreadableConstraints(authority))
        return tr("Its name constraints cannot be read");
    const std::optional<pki::NameConstraints> constraints = authority.nameConstraints();
    if (!constraints || constraints->isEmpty())
        return tr("May sign any name");
    return ConstraintWords::inShort(*constraints);
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

CertificateWords::KeyTrouble CertificateWords::keyTrouble(KeyState state)
{
    const QString wayOn = tr("Put its own key back, or renew the certificate, which makes a new one.");
    switch (state) {
    case KeyState::None:
        return {StatusKind::DueSoon, tr("There is no private key beside it, so no server here can use it."), wayOn};
    case KeyState::Differs:
        return {StatusKind::Problem,
            tr("The private key beside it belongs to another certificate, and servers refuse the two together."),
            wayOn};
    case KeyState::Unreadable:
        return {StatusKind::Problem, tr("The private key’s file cannot be read, so no server here can use it."), wayOn};
    case KeyState::Matches:
    case KeyState::Encrypted:
        return {};
    }
    return {};
}

QString CertificateWords::protection(workspace::KeyProtection protection)
{
    switch (protection) {
    case workspace::KeyProtection::Keyring:
        return tr("encrypted, password in your keyring");
    case workspace::KeyProtection::Passphrase:
        return tr("encrypted with a password");
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
