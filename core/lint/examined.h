#pragma once

#include "core/base/finding.h"
#include "core/lint/lint.h"
#include "core/pki/certificate.h"
#include "core/pki/der_element.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace certwright::lint {

/// One extension as it stands in the certificate.
struct ExtensionView {
    QString oid;
    bool critical = false;
    bool spellsOutDefault = false; ///< of critical, which is FALSE
    QByteArrayView value;
    QString path; ///< certificate.tbsCertificate.extensions.3

    QString valuePath() const { return path + QStringLiteral(".extnValue"); }
};

/// One attribute of the subject, as it stands there.
struct Attribute {
    QString oid;
    quint32 tag = 0; ///< of the string type
    QByteArrayView value;
    QString path;

    /// The value as people read it, by its string type.
    QString text() const;
};

/// One subject alternative name, undecoded.
struct RawName {
    quint32 form = 0; ///< the context tag of GeneralName: 1 e-mail, 2 DNS, 4 directory, 6 URI, 7 address
    QByteArrayView value;
};

/// Object identifier and parameters.
struct AlgorithmView {
    QString oid;
    bool hasParameters = false;
    pki::DerElement parameters = {};
    QByteArrayView encoding = {};
};

/// RSA's numbers as they are encoded: content octets of two INTEGERs.
struct RsaNumbers {
    QByteArrayView modulus;
    QByteArrayView exponent;
};

/// A certificate taken apart once for all checks. Not copied: it holds views into the certificate's bytes.
class Examined final
{
public:
    Examined(const pki::Certificate &certificate, const QDateTime &at, PublicTrust trust = PublicTrust::ByEvidence);
    Q_DISABLE_COPY_MOVE(Examined)

    const pki::Certificate &certificate() const { return m_certificate; }
    const QDateTime &at() const { return m_at; }
    /// False when its bytes are no DER, although OpenSSL reads them: then the raw fields below are empty.
    bool isDer() const { return m_isDer; }

    int version() const { return m_version; } ///< 1, 2, 3
    bool hasUniqueIds() const { return m_hasUniqueIds; }
    QByteArrayView serial() const { return m_serial; } ///< content octets, with sign
    const AlgorithmView &innerSignature() const { return m_innerSignature; }
    const AlgorithmView &outerSignature() const { return m_outerSignature; }
    const AlgorithmView &keyAlgorithm() const { return m_keyAlgorithm; }
    std::optional<RsaNumbers> rsaNumbers() const;
    /// Whether core/verify/weak_key.h finds this fault in the key; computed once.
    bool keyHas(FindingId fault) const;
    const pki::DerElement &notBefore() const { return m_notBefore; }
    const pki::DerElement &notAfter() const { return m_notAfter; }
    bool issuerIsEmpty() const { return m_issuerIsEmpty; }
    const QList<Attribute> &subject() const { return m_subject; }
    const QList<ExtensionView> &extensions() const { return m_extensions; }
    bool hasEmptyExtensions() const { return m_hasEmptyExtensions; }

    const ExtensionView *extension(QStringView oid) const; ///< the first of this kind; null when there is none
    bool has(QStringView oid) const { return extension(oid) != nullptr; }
    bool isBroken(QStringView oid) const; ///< not what its standard says: what it holds is unknown, not absent
    bool areNamesUnknown() const; ///< there are alternative names, and which cannot be read

    /// The subject alternative names; nothing when the extension is absent or broken.
    const std::optional<QList<RawName>> &alternativeNames() const { return m_names; }
    QList<QByteArray> dnsNames() const;
    QList<QByteArray> namesOf(quint32 form) const;
    QString namesPath() const;

    bool isCa() const { return m_certificate.isCa(); }
    bool isRoot() const { return isCa() && m_certificate.isSelfIssued(); }
    /// Whether something in it shows that it belongs to the public web, or that was claimed.
    bool isPublic() const { return m_isPublic; }
    /// Whether its extended key usage lets it vouch for servers: there is none, or serverAuth or any purpose in it.
    bool mayVouchForServers() const;
    bool hasPurpose(const QString &name) const { return m_certificate.extendedKeyUsage().contains(name); }
    bool mayBeUsedTo(const QString &usage) const { return m_certificate.keyUsage().contains(usage); }
    /// RFC 5280 4.1.2.5: "from notBefore through notAfter, inclusive".
    qint64 lifetimeSeconds() const;

private:
    void read(QByteArrayView der);
    bool readBody(pki::DerReader body);
    void readSubject(QByteArrayView content);
    void readExtensions(QByteArrayView content);
    void readAlternativeNames();
    bool showsPublicTrust() const;

    const pki::Certificate &m_certificate;
    QDateTime m_at;
    QByteArray m_der;
    bool m_isDer = false;
    int m_version = 1;
    bool m_hasUniqueIds = false;
    bool m_issuerIsEmpty = false;
    bool m_hasEmptyExtensions = false;
    bool m_isPublic = false;
    QByteArrayView m_serial;
    AlgorithmView m_innerSignature;
    AlgorithmView m_outerSignature;
    AlgorithmView m_keyAlgorithm;
    QByteArrayView m_key;
    pki::DerElement m_notBefore;
    pki::DerElement m_notAfter;
    QList<Attribute> m_subject;
    QList<ExtensionView> m_extensions;
    QStringList m_broken; ///< object identifiers
    std::optional<QList<RawName>> m_names;
    mutable std::optional<Findings> m_keyFaults;
};

/// The dotted form of an object identifier's content octets; empty when they are none.
QString oidText(QByteArrayView content);

/// What of an AlgorithmIdentifier is there.
AlgorithmView algorithmOf(const pki::DerElement &sequence);

/// The elements of a SEQUENCE or SET; nothing when the value is no single one or one of them is broken.
std::optional<QList<pki::DerElement>> elementsOf(QByteArrayView value);
std::optional<QList<pki::DerElement>> elementsIn(QByteArrayView content);

} // namespace certwright::lint
