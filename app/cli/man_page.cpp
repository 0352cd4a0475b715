#include "app/cli/man_page.h"

#include "app/cli/command_table.h"

namespace certwright::cli {

using namespace Qt::StringLiterals;

namespace {

/// Text as groff wants it: hyphens that can be searched and copied, no accidental requests.
QString escaped(const QString &text)
{
    QString safe = text;
    safe.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s);
    if (safe.startsWith(u'.') || safe.startsWith(u'\''))
        safe.prepend(u"\\&"_s);
    return safe + u'\n';
}

QString escaped(const char *text)
{
    return escaped(QString::fromLatin1(text));
}

QString bold(const QString &text)
{
    return u".B "_s + escaped(text);
}

QString optionEntry(const OptionSpec &option)
{
    QString label = u"\\fB\\-\\-"_s + QString::fromLatin1(option.name).replace(u'-', u"\\-"_s) + u"\\fR"_s;
    if (option.takesValue())
        label += u" \\fI"_s + QString::fromLatin1(option.metavar) + u"\\fR"_s;
    QString entry = u".TP\n"_s + label + u'\n' + escaped(option.help);
    if (*option.choices)
        entry += escaped(u"One of: "_s + choicesOf(option.choices).join(u", "_s) + u'.');
    return entry;
}

QString verbSection(const VerbSpec &verb)
{
    QString text = u".SS "_s + escaped(QString::fromLatin1(verb.name) + u' ' + QString::fromLatin1(verb.arguments));
    text += escaped(QString::fromLatin1(verb.summary) + u'.');
    for (const QString &paragraph : QString::fromLatin1(verb.description).split(u"\n\n"_s, Qt::SkipEmptyParts))
        text += u".PP\n"_s + escaped(paragraph);
    for (const OptionSpec &option : verb.options)
        text += optionEntry(option);
    return text;
}

QString examples()
{
    QString text = u".SH EXAMPLES\n"_s;
    for (const VerbSpec &verb : verbs()) {
        for (const QString &line : QString::fromLatin1(verb.examples).split(u'\n', Qt::SkipEmptyParts)) {
            text += u".TP\n"_s + bold(u"certwright-cli "_s + line.section(u" # "_s, 0, 0));
            text += escaped(
                line.contains(u" # "_s) ? line.section(u" # "_s, 1) + u'.' : QString::fromLatin1(verb.summary) + u'.');
        }
    }
    return text;
}

constexpr char closing[] = R"(.SH JSON
With
.B \-\-json
standard output holds one document. Its
.B schema
is
.BI certwright/ verb /1
with the words of the verb joined by a hyphen, as in certwright/ca\-list/1.
Times are RFC 3339 in UTC, hexadecimal is in lower case.
A failure is a document with
.BR schema " and " error ,
which holds
.BR code ", " text " and " hint .
Reasons hold
.BR id ", " text " and " certificate ,
which counts from the server's own certificate, 0.
Where
.B issue
refused several names, the error's
.B refused
holds each of them with its
.BR name .
What uses the workspace tells in
.B problems
what is wrong with files in it that were not needed;
.BR list " and " "ca list"
tell in
.B workspace
its
.B folder
and whether it
.BR exists .
Every member of every document is described by the JSON schema
.IR /usr/share/doc/certwright\-cli/json.schema.json .
.PP
.B issue
gives
.BR id ", " names ", " not_after
and
.B files
with
.BR cert ", " chain " (or null), " fullchain ", " key " and " authority .
.PP
.B check
gives
.BR targets ,
each with
.BR target ", " ok
and
.BR addresses ,
whose members are
.BR address ", " protocol ", " cipher ", " not_after ", " days_left
(whole days until the end, or since it if negative; 0 within a day on either side, where
.B state
tells which),
.BR chain ", " path ", " hostname " and " error .
.PP
.B inspect
gives
.BR inputs ,
each with
.BR source ", " size ", " sha256 ", " objects " and " errors .
An object has
.B kind
(certificate, csr, crl, ocsp\-response, private\-key, public\-key, pkcs7, pkcs12, pkipath, jks, jceks, spkac or unknown),
.B format
(pem, der, base64, hex, jwk, pvk, msblob, openssh or jks),
.BR location " with " offset " and " size ,
.BR label ", " name ", " encrypted ", " problem ,
.B container
(the number of the object that holds it, from 0) and, if it holds others,
.BR members .
What is known of it follows:
.BR sha256 ", " spki_sha256 ", " key " with " type ", " bits " and " curve ;
of a certificate
.BR subject ", " issuer ", " serial ", " not_before ", " not_after ", " sans " with " type " and " value ,
.BR key_usage ", " extended_key_usage ", " is_ca ", " extensions
(which say in readable whether an empty list before is one that cannot be read),
.BR state ", " days_left ", " lifetime_days " and " lifetime_left .
.SH EXIT STATUS
.TP
.B 0
Fine.
.TP
.B 1
Something was examined and is not in order.
.TP
.B 2
The command line cannot work as given; nothing was changed.
.TP
.B 3
It could not be done.
.TP
.B 4
It was declined or stopped by a person.
.SH ENVIRONMENT
.TP
.B XDG_DATA_HOME
The workspace is its folder certwright; the default is ~/.local/share.
.TP
.BR SSL_CERT_FILE ", " SSL_CERT_DIR
Where OpenSSL finds the system's roots.
.PP
Passphrases are never taken from the environment or the command line.
.SH FILES
.TP
.I ~/.local/share/certwright/
The workspace, or the folder that \-\-workspace names. workspace.json says which authority is the default one;
index.sqlite is made anew when it is missing.
.TP
.I authorities/NAME/
cert.pem, meta.json and the encrypted key of an authority: key.pem, or after a change of passphrase the file that meta.json
names.
.TP
.I certificates/ID/
cert.pem, fullchain.pem, privkey.pem, meta.json, and chain.pem where there are intermediate certificates. What renewals
replaced lies in previous/DATE/, by the day it ends.
)";

} // namespace

QString manPage()
{
    QString text = u".TH CERTWRIGHT\\-CLI 1 \"\" \"Certwright " CERTWRIGHT_VERSION "\" \"User Commands\"\n"
                   ".SH NAME\ncertwright\\-cli \\- make, inspect and check certificates\n"
                   ".SH SYNOPSIS\n"_s;
    for (const VerbSpec &verb : verbs()) {
        text += u".B "_s + escaped(u"certwright-cli "_s + QString::fromLatin1(verb.name));
        text += u"[\\fIOPTION\\fR...] "_s + escaped(verb.arguments) + u".br\n"_s;
    }
    text += u".SH DESCRIPTION\nMakes certificates for this computer and private networks from a local authority that "
            "is limited to them, shows what is in certificate files, and checks TLS servers.\n.SH COMMANDS\n"_s;
    for (const VerbSpec &verb : verbs())
        text += verbSection(verb);
    text += u".SH OPTIONS OF EVERY COMMAND\n"_s;
    for (const OptionSpec &option : globalOptions())
        text += optionEntry(option);
    return text + examples() + QString::fromLatin1(closing);
}

} // namespace certwright::cli
