#include "app/cli/issue_report.h"

#include "app/cli/facts_text.h"
#include "app/cli/json_facts.h"
#include "ui/text/format_text.h"

#include <algorithm>

namespace certwright::cli {

using namespace Qt::StringLiterals;

namespace {

/// Everything learned, without the trust that the text tells at length anyway.
Findings notesOf(const IssueReport &report)
{
    Findings notes = report.nameFindings;
    std::copy_if(report.outcome.findings.cbegin(), report.outcome.findings.cend(), std::back_inserter(notes),
        [](const Finding &finding) { return finding.id != FindingId::RootNotTrusted; });
    return notes;
}

bool hasHost(const pki::GeneralNames &names)
{
    return std::any_of(names.cbegin(), names.cend(),
        [](const auto &name) { return name.type == pki::NameType::Dns || name.type == pki::NameType::Ip; });
}

/// What a person does next with such a certificate.
QString useText(const workspace::CertificateRecord &certificate, const Context &context)
{
    const QString id = certificate.id.raw();
    if (certificate.purpose == workspace::LeafPurpose::Client)
        return u"\nTo put the certificate into a browser or a mail program, which ask for a PKCS#12 file:\n  %1\n"_s
            .arg(context.command(u"certwright-cli export %1 --format p12 --out client.p12"_s.arg(id)));
    if (!hasHost(certificate.names))
        return {};
    return u"\nTo use the certificate with nginx or NATS:\n  %1\n"_s.arg(
        context.command(u"certwright-cli deploy show nginx --certificate %1"_s.arg(id)));
}

/// Not the days left: they are one fewer a moment later, in every list.
QString lifetimeText(const workspace::CertificateRecord &certificate, const verify::Expiry &expiry)
{
    if (expiry.lifetimeDays == 0)
        return endText(certificate.notAfter, expiry);
    const QString days = expiry.lifetimeDays == 1 ? u"1 day"_s : u"%1 days"_s.arg(expiry.lifetimeDays);
    return u"%1, after %2"_s.arg(text::dateText(certificate.notAfter), days);
}

} // namespace

QJsonObject reportFacts(const IssueReport &report)
{
    const workspace::CertificateRecord &certificate = report.outcome.certificate;
    QJsonObject facts
        = recordFacts(certificate, verify::expiryAt(certificate.notBefore, certificate.notAfter, report.now));
    facts.insert(u"authority_name"_s, report.outcome.authority.name);
    facts.insert(u"authority_is_new"_s, report.outcome.authorityIsNew);
    facts.insert(u"findings"_s, findingFacts(report.nameFindings + report.outcome.findings));
    facts.insert(u"copies"_s, report.copies ? QJsonValue(fileFacts(*report.copies)) : QJsonValue());
    facts.insert(u"p12"_s, textOrNull(report.pkcs12File));
    facts.insert(u"non_ascii_password"_s, report.isPkcs12ClosedToJava);
    facts.insert(u"trust"_s, trustFacts(report.outcome.authority));
    return facts;
}

QString reportText(const IssueReport &report, const Context &context)
{
    const workspace::CertificateRecord &certificate = report.outcome.certificate;
    const workspace::AuthorityRecord &authority = report.outcome.authority;
    const workspace::CertificateFiles &files = report.copies ? *report.copies : certificate.files;
    const verify::Expiry expiry = verify::expiryAt(certificate.notBefore, certificate.notAfter, report.now);

    QString text = u"The certificate for %1 is ready.\n"_s.arg(listText(readableNames(certificate.names)));
    FactLines lines;
    lines.add(u"Id"_s, certificate.id.raw());
    lines.add(u"Ends"_s, lifetimeText(certificate, expiry));
    lines.add(u"For"_s, text::purposeText(certificate.purpose));
    lines.add(u"Certificate"_s, files.cert);
    lines.add(u"Intermediates"_s, files.chain);
    lines.add(u"Full chain"_s, files.fullchain);
    lines.add(u"Private key"_s, files.key);
    lines.add(u"PKCS#12"_s, report.pkcs12File);
    lines.add(u"Authority"_s, files.authority);
    text += lines.toString();
    if (report.outcome.authorityIsNew)
        text += u"\nA new authority, “%1”, signed it. It may vouch for: %2.\n"
                "Most programs refuse anything else it signs; Java does not look.\n"_s.arg(authority.name,
                    permittedNames(authority.certificate.nameConstraints().value_or(pki::NameConstraints()))
                        .join(u", "_s));
    if (!report.purposeReason.isEmpty())
        text += u'\n' + report.purposeReason + u'\n';
    if (const Findings notes = notesOf(report); !notes.isEmpty())
        text += u"\nGood to know:\n"_s + findingLines(notes);
    text += u"\nBrowsers do not trust the authority “%1” yet.\n"_s.arg(authority.name) + trustText(authority);
    return text + useText(certificate, context);
}

} // namespace certwright::cli
