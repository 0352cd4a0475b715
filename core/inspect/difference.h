#pragma once

#include "core/pki/certificate.h"
#include "core/pki/request.h"
#include "core/pki/revocation_list.h"

#include <QList>
#include <QString>

#include <optional>

namespace certwright::inspect {

/// What is compared. `detail` of a Difference says which one where there are several.
enum class ComparedField {
    Subject,
    Name, ///< one subject alternative name, with how often it is there unless once; detail: its type, nameTypeKey()
    Key, ///< the public key: its type and the SHA-256 of its SubjectPublicKeyInfo
    Issuer,
    SerialNumber,
    NotBefore,
    NotAfter,
    ThisUpdate, ///< of revocation lists, like NextUpdate
    NextUpdate, ///< empty where the list names none
    Lifetime, ///< whole days, both ends included (RFC 5280 4.1.2.5)
    SignatureAlgorithm,
    Extension, ///< detail: the OID
    ExtensionOrder, ///< the same extensions, one before the other; only there when it differs
    Revoked, ///< one entry of a revocation list: when, why, and its extensions; detail: the serial number
    Encoding, ///< nothing of this is different, the octets are: the signature, or what no field shows
};

enum class DifferenceKind { Same, Changed, Added, Removed };

/// One field on both sides, as text for people in the standards' own terms; empty where a side has none. What means the
/// same and is encoded in another way is changed, and its text says how: "CN=x (UTF8String)", "… (DER 0101ff)".
struct Difference {
    ComparedField field;
    DifferenceKind kind = DifferenceKind::Same;
    QString detail = {};
    QString left = {};
    QString right = {};

    friend bool operator==(const Difference &, const Difference &) = default;
};

/// Something to compare: a certificate, a request, which has neither issuer, serial number nor times, or a revocation
/// list, which has no key.
class Comparable final
{
public:
    explicit Comparable(const pki::Certificate &certificate);
    explicit Comparable(const pki::CertificateRequest &request);
    explicit Comparable(const pki::RevocationList &list);

    const QByteArray &der() const { return m_der; }
    const QByteArray &keyIdentity() const { return m_keyIdentity; } ///< as pki::keyIdentity() has it; empty for lists

    struct Field {
        ComparedField field;
        QString value;
        QByteArray der = {}; ///< as it is encoded; empty where that says no more
    };
    const QList<Field> &fields() const { return m_fields; } ///< all but names and extensions
    const std::optional<pki::RevocationList> &list() const { return m_list; } ///< for its entries
    const pki::GeneralNames &names() const { return m_names; }
    const QList<pki::RawExtension> &extensions() const { return m_extensions; }
    /// Each as it is encoded, in the same order; empty when that is not known.
    const QList<QByteArray> &encodedExtensions() const { return m_encodedExtensions; }

private:
    QByteArray m_der;
    QByteArray m_keyIdentity;
    QList<Field> m_fields;
    pki::GeneralNames m_names;
    QList<pki::RawExtension> m_extensions;
    QList<QByteArray> m_encodedExtensions;
    std::optional<pki::RevocationList> m_list;
};

/// Field by field, in the order of ComparedField; fields that only one kind of object can have are left out. Names are
/// compared whatever their order; their extension is a difference of its own only where they are the same. Of the
/// entries of revocation lists only those that differ are there.
QList<Difference> compare(const Comparable &left, const Comparable &right);

/// Whether there is no difference at all.
bool areSame(const QList<Difference> &differences);

/// An extension on one line: "critical; digitalSignature, keyEncipherment".
QString extensionSummary(const pki::RawExtension &extension);

/// The stable names in JSON: subject, name, key, issuer, serial, not_before, not_after, lifetime_days,
/// signature_algorithm, extension, extension_order, encoding; of lists this_update, next_update, revoked too; same,
/// changed, added, removed.
QString fieldKey(ComparedField field);
QString differenceKey(DifferenceKind kind);

} // namespace certwright::inspect
