#include "core/pki/certificate.h"

#include "core/ossl/bytes.h"
#include "core/ossl/error_queue.h"
#include "core/ossl/shallow_certificate.h"
#include "core/ossl/x509_fields.h"
#include "core/pki/certificate_pem.h"
#include "core/pki/distinguished_name.h"
#include "core/pki/key_info.h"
#include "core/pki/name_codec.h"
#include "core/pki/oid_names.h"
#include "core/pki/pem.h"
#include "core/pki/sha.h"

#include <openssl/objects.h>
#include <openssl/x509v3.h>

#include <mutex>
#include <utility>

using namespace Qt::StringLiterals;

namespace certwright::pki {

namespace {

/// The names for people. Most of a large bundle is never looked at, and these take as long as all the rest.
struct NameTexts {
    QString subject;
    QString issuer;
    QString commonName;
    QString organization;
    QString issuerCommonName;
};

} // namespace

/// Everything is read at parse(), the texts of the names when they are first asked for: afterwards there are only Qt
/// values, which threads may share.
struct Certificate::Data {
    QByteArray der;
    QByteArray subjectDer;
    QByteArray issuerDer;
    QByteArray serial;
    QByteArray publicKey;
    QByteArray subjectKeyId;
    QByteArray authorityKeyId;
    QString signatureAlgorithm;
    QDateTime notBefore;
    QDateTime notAfter;
    GeneralNames names;
    KeyInfo key;
    QStringList keyUsage;
    QStringList extendedKeyUsage;
    std::optional<int> pathLength;
    std::optional<NameConstraints> nameConstraints;
    bool isCa = false;
    bool hasExtendedKeyUsage = false;
    bool isSelfIssued = false;

    static Result<std::shared_ptr<const Data>> read(const QByteArray &der, const QString &source);
    const NameTexts &nameTexts() const;
    void readNames(X509 *certificate);
    void readFields(X509 *certificate);
    void readExtensions(const X509 *certificate);

private:
    mutable std::once_flag m_onceForTexts;
    mutable NameTexts m_texts;
};

namespace {

/// RFC 5280 4.2.1.3, in the order of its bits.
QStringList keyUsageOf(const X509 *certificate)
{
    static const QStringList names{u"digitalSignature"_s, u"nonRepudiation"_s, u"keyEncipherment"_s,
        u"dataEncipherment"_s, u"keyAgreement"_s, u"keyCertSign"_s, u"cRLSign"_s, u"encipherOnly"_s, u"decipherOnly"_s};
    const auto bits = ossl::extension<ossl::Asn1BitString>(certificate, NID_key_usage);
    QStringList usage;
    for (int bit = 0; bits && bit < static_cast<int>(names.size()); ++bit) {
        if (ASN1_BIT_STRING_get_bit(bits.get(), bit) == 1)
            usage.append(names.at(bit));
    }
    return usage;
}

QStringList purposesOf(const EXTENDED_KEY_USAGE *usage)
{
    QStringList purposes;
    for (int i = 0; i < sk_ASN1_OBJECT_num(usage); ++i) {
        const QString oid = ossl::oidText(sk_ASN1_OBJECT_value(usage, i), ossl::OidForm::Digits);
        const QString name = oidName(oid);
        purposes.append(name.isEmpty() ? oid : name);
    }
    return purposes;
}

QString signatureAlgorithmOf(const X509 *certificate)
{
    const ASN1_OBJECT *object = nullptr;
    const X509_ALGOR *algorithm = nullptr;
    X509_get0_signature(nullptr, &algorithm, certificate);
    X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    const QString dotted = ossl::oidText(object, ossl::OidForm::Digits);
    const QString name = oidName(dotted);
    return name.isEmpty() ? dotted : name;
}

QString lastValue(const DistinguishedName &name, const char *attribute)
{
    const QStringList values = name.values(attribute);
    return values.isEmpty() ? QString() : values.constLast();
}

NameTexts readTexts(const QByteArray &subjectDer, const QByteArray &issuerDer)
{
    const DistinguishedName subject(subjectDer);
    const DistinguishedName issuer(issuerDer);
    return {subject.text(), issuer.text(), lastValue(subject, SN_commonName), lastValue(subject, SN_organizationName),
        lastValue(issuer, SN_commonName)};
}

/// A SEQUENCE with a two-octet length, as every certificate is one, was meant to be an object; anything else never was.
Error whyNotRead(const QByteArray &der, const QString &source)
{
    const auto *position = reinterpret_cast<const unsigned char *>(der.constData());
    const ossl::X509Cert first(d2i_X509(nullptr, &position, der.size()));
    if (first)
        return {ErrorCode::TrailingData, {source}};
    const bool isObject = der.startsWith(QByteArrayView("\x30\x82"));
    return ossl::takeError(isObject ? ErrorCode::DamagedObject : ErrorCode::NotACertificate, {source});
}

} // namespace

Result<std::shared_ptr<const Certificate::Data>> Certificate::Data::read(const QByteArray &der, const QString &source)
{
    const ossl::ErrorScope scope;
    const ossl::X509Cert x509 = ossl::shallowX509FromDer(der);
    if (!x509)
        return whyNotRead(der, source);
    auto data = std::make_shared<Data>();
    data->der = der;
    data->readNames(x509.get());
    data->readFields(x509.get());
    data->readExtensions(x509.get());
    return std::shared_ptr<const Data>(std::move(data));
}

const NameTexts &Certificate::Data::nameTexts() const
{
    std::call_once(m_onceForTexts, [this] { m_texts = readTexts(subjectDer, issuerDer); });
    return m_texts;
}

void Certificate::Data::readNames(X509 *certificate)
{
    const X509_NAME *subjectName = X509_get_subject_name(certificate);
    const X509_NAME *issuerName = X509_get_issuer_name(certificate);
    subjectDer = ossl::toDer(i2d_X509_NAME, subjectName);
    issuerDer = ossl::toDer(i2d_X509_NAME, issuerName);
    isSelfIssued = X509_NAME_cmp(subjectName, issuerName) == 0;
}

void Certificate::Data::readFields(X509 *certificate)
{
    serial = ossl::integerOctets(X509_get0_serialNumber(certificate));
    notBefore = ossl::toDateTime(X509_get0_notBefore(certificate));
    notAfter = ossl::toDateTime(X509_get0_notAfter(certificate));
    signatureAlgorithm = signatureAlgorithmOf(certificate);
    publicKey = ossl::toDer(i2d_X509_PUBKEY, X509_get_X509_PUBKEY(certificate));
    key = keyInfoOfPublicKey(publicKey);
}

void Certificate::Data::readExtensions(const X509 *certificate)
{
    names = decodeSubjectAltName(ossl::extensionValue(certificate, NID_subject_alt_name));
    if (X509_get_ext_by_NID(certificate, NID_name_constraints, -1) >= 0)
        nameConstraints = decodeNameConstraints(ossl::extensionValue(certificate, NID_name_constraints));
    const auto basic = ossl::extension<ossl::BasicConstraints>(certificate, NID_basic_constraints);
    isCa = basic && basic->ca != 0;
    if (basic && basic->pathlen != nullptr)
        pathLength = static_cast<int>(ASN1_INTEGER_get(basic->pathlen));
    keyUsage = keyUsageOf(certificate);
    const auto purposes = ossl::extension<ossl::ExtendedKeyUsage>(certificate, NID_ext_key_usage);
    hasExtendedKeyUsage = purposes != nullptr;
    extendedKeyUsage = purposesOf(purposes.get());
    subjectKeyId = ossl::bytesOf(ossl::extension<ossl::Asn1OctetString>(certificate, NID_subject_key_identifier).get());
    const auto authority = ossl::extension<ossl::AuthorityKeyId>(certificate, NID_authority_key_identifier);
    authorityKeyId = authority ? ossl::bytesOf(authority->keyid) : QByteArray();
}

Certificate::Certificate(std::shared_ptr<const Data> data)
    : m_data(std::move(data))
{
}

Result<Certificate> Certificate::parse(const QByteArray &data, const QString &source)
{
    if (data.trimmed().isEmpty())
        return Error{ErrorCode::EmptyInput, {source}};
    return onlyCertificateDer(data, source)
        .andThen([&](const QByteArray &der) { return Data::read(der, source); })
        .map([](std::shared_ptr<const Data> read) { return Certificate(std::move(read)); });
}

Result<Certificate> Certificate::fromDer(const QByteArray &der, const QString &source)
{
    return Data::read(der, source).map([](std::shared_ptr<const Data> read) { return Certificate(std::move(read)); });
}

const QByteArray &Certificate::der() const
{
    return m_data->der;
}

QByteArray Certificate::toPem() const
{
    return pki::toPem("CERTIFICATE", m_data->der);
}

QString Certificate::subject() const
{
    return m_data->nameTexts().subject;
}

QString Certificate::issuer() const
{
    return m_data->nameTexts().issuer;
}

QString Certificate::commonName() const
{
    return m_data->nameTexts().commonName;
}

QString Certificate::organization() const
{
    return m_data->nameTexts().organization;
}

QString Certificate::issuerCommonName() const
{
    const NameTexts &texts = m_data->nameTexts();
    return texts.issuerCommonName.isEmpty() ? texts.issuer : texts.issuerCommonName;
}

QByteArray Certificate::subjectDer() const
{
    return m_data->subjectDer;
}

QByteArray Certificate::issuerDer() const
{
    return m_data->issuerDer;
}

QByteArray Certificate::serialNumber() const
{
    return m_data->serial;
}

QDateTime Certificate::notBefore() const
{
    return m_data->notBefore;
}

QDateTime Certificate::notAfter() const
{
    return m_data->notAfter;
}

const GeneralNames &Certificate::subjectAltNames() const
{
    return m_data->names;
}

const KeyInfo &Certificate::keyInfo() const
{
    return m_data->key;
}

QString Certificate::signatureAlgorithm() const
{
    return m_data->signatureAlgorithm;
}

bool Certificate::isCa() const
{
    return m_data->isCa;
}

std::optional<int> Certificate::pathLength() const
{
    return m_data->pathLength;
}

QStringList Certificate::keyUsage() const
{
    return m_data->keyUsage;
}

QStringList Certificate::extendedKeyUsage() const
{
    return m_data->extendedKeyUsage;
}

bool Certificate::hasExtendedKeyUsage() const
{
    return m_data->hasExtendedKeyUsage;
}

std::optional<NameConstraints> Certificate::nameConstraints() const
{
    return m_data->nameConstraints;
}

QByteArray Certificate::subjectKeyId() const
{
    return m_data->subjectKeyId;
}

QByteArray Certificate::authorityKeyId() const
{
    return m_data->authorityKeyId;
}

QList<RawExtension> Certificate::extensions() const
{
    return certificateExtensions(m_data->der);
}

bool Certificate::isSelfIssued() const
{
    return m_data->isSelfIssued;
}

QByteArray Certificate::sha256() const
{
    return pki::sha256(m_data->der);
}

QByteArray Certificate::sha1() const
{
    return pki::sha1(m_data->der);
}

QByteArray Certificate::spkiSha256() const
{
    return pki::sha256(m_data->publicKey);
}

const QByteArray &Certificate::publicKeyDer() const
{
    return m_data->publicKey;
}

QString Certificate::displayTitle() const
{
    const NameTexts &texts = m_data->nameTexts();
    if (!texts.commonName.isEmpty())
        return texts.commonName;
    return m_data->names.isEmpty() ? texts.subject : displayName(m_data->names.constFirst());
}

QString colonHex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex(':').toUpper());
}

Result<QList<Certificate>> parseCertificates(const QByteArray &data, const QString &source)
{
    if (data.trimmed().isEmpty())
        return Error{ErrorCode::EmptyInput, {source}};
    const QList<PemBlock> blocks = pemBlocks(data);
    if (blocks.isEmpty())
        return Certificate::parse(data, source).map([](const Certificate &one) { return QList{one}; });
    QList<Certificate> certificates;
    for (const PemBlock &block : blocks) {
        if (!isCertificateLabel(block.label))
            continue;
        Result<Certificate> certificate = Certificate::parse(block.raw, source);
        if (!certificate)
            return certificate.error();
        certificates.append(std::move(certificate).value());
    }
    if (certificates.isEmpty())
        return Error{ErrorCode::NotACertificate, {source}};
    return certificates;
}

} // namespace certwright::pki
