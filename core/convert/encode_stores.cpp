#include "core/convert/encode_stores.h"

#include "core/convert/naming.h"
#include "core/pki/jks_writer.h"
#include "core/pki/pkcs12_trust.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace certwright::convert {

namespace {

using pki::Certificate;

constexpr qsizetype longestAlias = 200;

bool hasPassword(const EncodeOptions &options)
{
    return options.password != nullptr && !options.password->isEmpty();
}

QString nameOf(const Certificate &certificate)
{
    const QString title = certificate.displayTitle().left(longestAlias);
    return title.isEmpty() ? u"certificate"_s : title;
}

/// Java does not tell apart names that differ in their case alone.
QString unused(const QString &name, QSet<QString> &used)
{
    QString free = name;
    for (int i = 2; used.contains(free.toLower()); ++i)
        free = u"%1 %2"_s.arg(name).arg(i);
    used << free.toLower();
    return free;
}

QList<pki::TrustedEntry> entriesOf(const QList<Certificate> &certificates, const QString &name)
{
    QList<pki::TrustedEntry> entries;
    QSet<QString> used;
    for (const Certificate &certificate : certificates)
        entries << pki::TrustedEntry{unused(name.isEmpty() ? nameOf(certificate) : name, used), certificate};
    return entries;
}

Result<SecureBytes> trustJks(const QList<pki::TrustedEntry> &entries, const EncodeOptions &options)
{
    pki::JksContent content;
    for (const pki::TrustedEntry &entry : entries)
        content.trusted << pki::JksTrustedEntry{entry.name, entry.certificate};
    return pki::toJks(content, *options.password, options.now);
}

} // namespace

Result<EncodedFile> encodeKeystore(const Pile &pile, const EncodeOptions &options)
{
    if (pile.keys.isEmpty())
        return Error{ErrorCode::KeyNotGiven, {formatKey(options.format)}};
    const Result<Selection> selection = select(pile, options.pick);
    if (!selection)
        return selection.error();
    if (!hasPassword(options))
        return Error{ErrorCode::PassphraseEmpty};
    const QString name = options.name.isEmpty() ? nameOf(selection->leaf) : options.name;
    const QList<Certificate> chain = QList<Certificate>{selection->leaf} + selection->issuers;
    Result<SecureBytes> content = options.format == Format::Jks
        ? pki::toJks({{{name, *selection->key, chain}}, {}}, *options.password, options.now)
        : pki::toPkcs12(
            {selection->leaf, *selection->key, selection->issuers, name, options.strength}, *options.password);
    if (!content)
        return content.error();
    return EncodedFile{*std::move(content), chain, selection->key, {}};
}

Result<EncodedFile> encodeTruststore(const Pile &pile, const EncodeOptions &options)
{
    QList<Certificate> certificates = inChains(pile.certificates);
    if (!options.pick.isEmpty())
        certificates.removeIf([&options](const Certificate &one) { return !isCalled(one, options.pick); });
    if (certificates.isEmpty())
        return Error{ErrorCode::CertificateNotGiven};
    if (!hasPassword(options))
        return Error{ErrorCode::PassphraseEmpty};
    const QList<pki::TrustedEntry> entries = entriesOf(certificates, options.name);
    Result<SecureBytes> content = options.format == Format::TrustJks
        ? trustJks(entries, options)
        : pki::toPkcs12Trust(entries, options.strength, *options.password);
    if (!content)
        return content.error();
    return EncodedFile{*std::move(content), certificates, {}, {}};
}

} // namespace certwright::convert
