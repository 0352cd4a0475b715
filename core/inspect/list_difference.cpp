#include "core/inspect/list_difference.h"

#include "core/pki/asn1_value.h"
#include "core/pki/oid_names.h"
#include "core/pki/serial_number.h"

#include <QHash>

#include <utility>

using namespace Qt::StringLiterals;

namespace certwright::inspect {

namespace {

constexpr auto reasonCode = "2.5.29.21"_L1;
constexpr auto certificateIssuer = "2.5.29.29"_L1;

/// What names a certificate in a list: the issuer, where the list says it, and the serial number.
using Revoked = std::pair<QByteArray, QByteArray>;

/// Walks the entries with the issuer that each of them is about. RFC 5280 5.3.3: "If this extension is not present on
/// the second and subsequent entries in an indirect CRL, the certificate issuer for the entry is the same as that for
/// the preceding entry."
class Entries final
{
public:
    explicit Entries(const pki::RevocationList &list)
        : m_list(list)
    {
    }

    bool atEnd() const { return m_at == m_list.count(); }

    std::pair<Revoked, pki::RevokedEntry> next()
    {
        pki::RevokedEntry entry = m_list.entry(m_at++);
        for (const pki::RawExtension &extension : std::as_const(entry.extensions)) {
            if (extension.oid == certificateIssuer)
                m_issuer = extension.value;
        }
        return {{m_issuer, entry.serial}, std::move(entry)};
    }

private:
    const pki::RevocationList &m_list;
    qsizetype m_at = 0;
    QByteArray m_issuer;
};

/// "2026-01-01T00:00:00Z, keyCompromise", and whatever else it says.
QString entryText(const pki::RevokedEntry &entry)
{
    QStringList parts{pki::timeText(entry.date)};
    if (!entry.reason.isEmpty())
        parts << entry.reason;
    for (const pki::RawExtension &extension : entry.extensions) {
        const QString name = pki::oidName(extension.oid);
        if (extension.oid != reasonCode || entry.reason.isEmpty())
            parts << (name.isEmpty() ? extension.oid : name) + u' ' + extensionSummary(extension);
    }
    return parts.join(u", "_s);
}

Difference difference(const QByteArray &serial, DifferenceKind kind, const QString &left, const QString &right)
{
    return {ComparedField::Revoked, kind, pki::serialHex(serial), left, right};
}

} // namespace

QList<Difference> compareRevoked(const pki::RevocationList &left, const pki::RevocationList &right)
{
    QHash<Revoked, pki::RevokedEntry> ofRight;
    QList<Revoked> order;
    for (Entries entries(right); !entries.atEnd();) {
        auto [revoked, entry] = entries.next();
        order << revoked;
        ofRight.insert(revoked, std::move(entry));
    }
    QList<Difference> differences;
    QHash<Revoked, bool> seen;
    for (Entries entries(left); !entries.atEnd();) {
        const auto [revoked, before] = entries.next();
        seen.insert(revoked, true);
        const auto after = ofRight.constFind(revoked);
        if (after == ofRight.constEnd())
            differences << difference(revoked.second, DifferenceKind::Removed, entryText(before), {});
        else if (before != *after)
            differences << difference(revoked.second, DifferenceKind::Changed, entryText(before), entryText(*after));
    }
    for (const Revoked &revoked : std::as_const(order)) {
        if (!std::exchange(seen[revoked], true))
            differences << difference(revoked.second, DifferenceKind::Added, {}, entryText(ofRight.value(revoked)));
    }
    return differences;
}

} // namespace certwright::inspect
