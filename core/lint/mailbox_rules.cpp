#include "core/lint/oids.h"
#include "core/lint/rule.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace certwright::lint {

namespace {

constexpr quint32 rfc822Name = 1; // the tags of GeneralName, RFC 5280 4.2.1.6
constexpr quint32 uniformResourceIdentifier = 6;

/// Fails on the first name of this form that is not good, and tells it.
template <typename Good>
Outcome every(const Examined &c, quint32 form, Good good)
{
    const QList<QByteArray> names = c.namesOf(form);
    if (names.isEmpty())
        return c.has(oid::subjectAltName) && !c.alternativeNames() ? unreadable() : notApplicable();
    const auto bad = std::find_if_not(names.cbegin(), names.cend(), good);
    return bad == names.cend() ? passed() : failed(c.namesPath(), {QString::fromLatin1(*bad)});
}

/// RFC 2821 4.1.2: Dot-string or Quoted-string before the last @; behind it a host or an address in brackets. As in RFC
/// 5321, the host may be a single label.
QRegularExpression mailboxForm()
{
    const QString atom = u"[\\w!#$%&'*+/=?^`{|}~-]+"_s;
    const QString quoted = uR"-("(?:[ !#-\[\]-~]|\\[ -~])*")-"_s;
    const QString label = u"[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?"_s;
    const QString literal = u"\\[[!-Z^-~]+\\]"_s;
    const QString listed = u"%1(?:\\.%1)*"_s;
    return QRegularExpression(u"\\A(?:%1|%2)@(?:%3|%4)\\z"_s.arg(listed.arg(atom), quoted, listed.arg(label), literal));
}

bool isMailbox(const QByteArray &name)
{
    static const QRegularExpression form = mailboxForm();
    return form.match(QString::fromLatin1(name)).hasMatch();
}

/// RFC 5280 4.2.1.6: "A Mailbox has the form "Local-part@Domain". Note that a Mailbox has no phrase (such as a common
/// name) before it, has no comment (text surrounded in parentheses) after it, and is not surrounded by "<" and ">"."
Outcome mailboxesPlain(const Examined &c)
{
    return every(c, rfc822Name, isMailbox);
}

/// RFC 5280 4.2.1.6: "The name MUST NOT be a relative URI". RFC 3986 4.3: what is absolute begins with its scheme.
Outcome urisAbsolute(const Examined &c)
{
    static const QRegularExpression scheme(u"\\A[A-Za-z][A-Za-z0-9+.-]*:"_s);
    return every(c, uniformResourceIdentifier,
        [](const QByteArray &uri) { return scheme.match(QString::fromLatin1(uri)).hasMatch(); });
}

constexpr char rfcNames[] = "RFC 5280 §4.2.1.6";

constexpr Rule table[] = {
    // PublicTls PrivateTls Ca Client SMime Rfc5280
    {"e_ext_san_rfc822_format_invalid", "EWWWEE", rfcNames, Applies::Always, mailboxesPlain},
    {"e_ext_san_uri_relative", "EWWWWE", rfcNames, Applies::Always, urisAbsolute},
};

} // namespace

std::span<const Rule> mailboxRules()
{
    return table;
}

} // namespace certwright::lint
