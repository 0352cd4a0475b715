#pragma once

#include <QHashFunctions>
#include <QList>
#include <QString>

namespace certwright::pki {

/// The forms of a GeneralName (RFC 5280 4.2.1.6). Local authorities issue the first four.
enum class NameType { Dns, Ip, Email, Uri, Directory, Other, RegisteredId };

/// One subject alternative name, as it stands in a certificate.
/// Dns: lower-case A-labels, maybe with a leftmost `*`. Ip: canonical text (RFC 5952 for IPv6).
/// Email: local part unchanged, host in lower-case A-labels. Uri: as given.
/// Other: the type-id, a colon and what is named, see otherNameParts(). Others: a readable form.
struct GeneralName {
    NameType type = NameType::Dns;
    QString value;

    friend bool operator==(const GeneralName &, const GeneralName &) = default;
    friend size_t qHash(const GeneralName &name, size_t seed = 0)
    {
        return qHashMulti(seed, static_cast<int>(name.type), name.value);
    }
};

using GeneralNames = QList<GeneralName>;

/// The stable key used in JSON and meta.json: dns, ip, email, uri, directory, other, registered-id.
QString nameTypeKey(NameType type);

/// An otherName in two.
struct OtherNameParts {
    QString typeId; ///< dotted; empty for every other form
    QString text; ///< what is named; empty where that is a structure nobody here reads
};

OtherNameParts otherNameParts(const GeneralName &name);

/// Whether the text is an IPv4 or IPv6 literal (IPv6 without brackets, no zone).
bool isIpLiteral(QStringView text);

/// The canonical text of an IP literal; empty when it is none.
QString canonicalIp(QStringView text);

/// For people: A-labels turned back to Unicode where that is safe (RFC 5891), everything else unchanged.
QString displayName(const GeneralName &name);

} // namespace certwright::pki
