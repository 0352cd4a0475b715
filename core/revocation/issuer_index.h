#pragma once

#include "core/verify/trust_anchors.h"

#include <QHash>

#include <optional>

namespace certwright::revocation {

/// Who signed whom in a pile of certificates: by name and key identifier where there is one, then by the signature.
/// Linear in the pile, whatever its names: of one name only so many are tried for each certificate.
class IssuerIndex final
{
public:
    /// Anchors are issuers too, and come first. `most`: tried for each certificate.
    IssuerIndex(const QList<pki::Certificate> &pile, const std::optional<verify::TrustAnchors> &anchors, int most);

    /// Numbers are those of the pile, where a certificate that is in it twice has the first one; then come anchors.
    int numberOf(const pki::Certificate &certificate) const { return m_byDer.value(certificate.der(), -1); }
    const pki::Certificate &at(int number) const { return m_certificates.at(number); }

    /// A number for a name (DER): the same for names that RFC 5280 7.1 holds to be the same.
    int nameId(const QByteArray &nameDer);
    int issuerName(int number) { return nameId(at(number).issuerDer()); }
    int subjectName(int number) { return nameId(at(number).subjectDer()); }

    /// Those whose key signed it; none for one that signed itself.
    QList<int> issuersOf(int number);

    /// It, its issuer, and so on up to an anchor, a root or where nothing is known; 12 at most.
    QList<pki::Certificate> wayUp(int number);

    /// Those of this name and key (empty: any), at most as many as are tried.
    struct Candidates {
        QList<int> numbers = {};
        bool isAll = true; ///< false when there are more
    };
    Candidates named(int name, const QByteArray &keyId) const;

    /// False once an issuer may have been missed because too many have its name.
    bool isComplete() const { return m_isComplete; }
    int signatures() const { return m_signatures; } ///< that were checked

private:
    /// All of one name, authorities first.
    struct Named {
        QHash<QByteArray, QList<int>> byKey;
        QList<int> withoutKey;
        QList<int> all;
        bool hasAnchors = false; ///< whether they were looked for
        QList<int> anchors = {};
    };

    int add(const pki::Certificate &certificate);
    void addAnchors(Named &alike, const QByteArray &nameDer);
    bool signs(int issuer, int certificate);
    QList<int> searchIssuers(int number);

    const std::optional<verify::TrustAnchors> m_anchors;
    const int m_most;
    QList<pki::Certificate> m_certificates;
    QHash<QByteArray, int> m_byDer;
    QHash<QByteArray, int> m_nameIds;
    QHash<unsigned long, QList<QByteArray>> m_namesByHash;
    QHash<int, Named> m_named;
    QHash<int, QList<int>> m_issuers;
    bool m_isComplete = true;
    int m_signatures = 0;
};

} // namespace certwright::revocation
