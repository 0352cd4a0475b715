#include "ui/models/extension_words.h"

#include "core/pki/asn1_value.h"
#include "ui/text/format_text.h"

#include <QHash>

namespace certwright::ui {

using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(const QList<pki::ExtensionField> &fields, qsizetype depth = 0)
{
    QStringList lines;
    for (const pki::ExtensionField &field : fields) {
        const QString separator = field.name.isEmpty() || field.value.isEmpty() ? QString() : u": "_s;
        lines.append(QString(depth * 3, QChar::Nbsp) + field.name + separator + field.value);
        lines.append(linesOf(field.children, depth + 1));
    }
    return lines;
}

} // namespace

QString ExtensionWords::plainName(const QString &oid)
{
    const QHash<QString, QString> names{
        {u"2.5.29.14"_s, tr("Identifier of this key")},
        {u"2.5.29.15"_s, tr("What the key may do")},
        {u"2.5.29.16"_s, tr("When the private key may be used")},
        {u"2.5.29.17"_s, tr("Names it is for")},
        {u"2.5.29.18"_s, tr("Other names of the issuer")},
        {u"2.5.29.19"_s, tr("Whether it may sign certificates")},
        {u"2.5.29.30"_s, tr("Names it may vouch for")},
        {u"2.5.29.31"_s, tr("Where revocation lists are")},
        {u"2.5.29.32"_s, tr("Rules it was issued under")},
        {u"2.5.29.33"_s, tr("Rules that count as the same")},
        {u"2.5.29.35"_s, tr("Identifier of the issuer’s key")},
        {u"2.5.29.37"_s, tr("Purposes it may serve")},
        {u"2.5.29.46"_s, tr("Where changes to revocation lists are")},
        {u"1.3.6.1.5.5.7.1.1"_s, tr("Where to ask its issuer")},
        {u"1.3.6.1.5.5.7.1.3"_s, tr("Statements of a qualified certificate")},
        {u"1.3.6.1.5.5.7.1.24"_s, tr("What the server must offer")},
        {u"1.3.6.1.5.5.7.1.31"_s, tr("Proof for an ACME authority")},
        {u"1.3.6.1.4.1.11129.2.4.2"_s, tr("Proofs of public logs")},
        {u"1.3.6.1.4.1.11129.2.4.3"_s, tr("Mark of a certificate that was never meant for use")},
        {u"1.3.6.1.4.1.311.21.7"_s, tr("Template of a Windows authority")},
    };
    return names.value(oid);
}

QString ExtensionWords::title(const pki::DecodedExtension &extension)
{
    const QString plain = plainName(extension.oid);
    const QString term = extension.name.isEmpty() ? extension.oid : extension.name;
    if (plain.isEmpty())
        return extension.critical ? tr("%1, critical").arg(term) : term;
    return extension.critical ? tr("%1 (%2), critical").arg(plain, term) : tr("%1 (%2)").arg(plain, term);
}

QString ExtensionWords::text(const pki::DecodedExtension &extension, qsizetype limit)
{
    QStringList lines;
    if (extension.known && !extension.readable)
        lines.append(tr("It is malformed; this is what stands there."));
    lines.append(linesOf(extension.fields));
    if (extension.fields.isEmpty())
        lines.append(extension.readable ? tr("Present") : pki::hexText(extension.value));
    if (lines.size() > limit) {
        const auto more = static_cast<int>(lines.size() - limit);
        lines.resize(limit);
        lines.append(text::grouped(tr("… and %n more line(s), see Fields", nullptr, more), more));
    }
    return lines.join(u'\n');
}

QString ExtensionWords::pinTitle(pki::PinKind kind)
{
    switch (kind) {
    case pki::PinKind::SpkiSha256Hex:
        return tr("Key, SHA-256 in hex (NATS pinned_certs)");
    case pki::PinKind::SpkiSha256Base64:
        return tr("Key, SHA-256 in Base64 (pin-sha256)");
    case pki::PinKind::Dane311:
        return tr("DANE record of this certificate (TLSA)");
    case pki::PinKind::Dane211:
        return tr("DANE record of this authority (TLSA)");
    case pki::PinKind::Sha256:
        return tr("Certificate, SHA-256");
    case pki::PinKind::Sha1:
        return tr("Certificate, SHA-1");
    case pki::PinKind::KeyIdRfc5280Method1:
        return tr("Key identifier (RFC 5280, method 1)");
    case pki::PinKind::KeyIdRfc5280Method2:
        return tr("Key identifier (RFC 5280, method 2)");
    case pki::PinKind::JwkThumbprint:
        return tr("JWK thumbprint (RFC 7638)");
    case pki::PinKind::SshFingerprint:
        return tr("SSH fingerprint of the key");
    }
    return {};
}

} // namespace certwright::ui
