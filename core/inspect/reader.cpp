#include "core/inspect/reader.h"

#include "core/ossl/bytes.h"
#include "core/ossl/error_queue.h"
#include "core/ossl/key.h"
#include "core/pki/key_info.h"
#include "core/pki/pem.h"
#include "core/pki/private_key.h"

#include <QCryptographicHash>

#include <openssl/pkcs12.h>
#include <openssl/pkcs7.h>

#include <array>

using namespace Qt::StringLiterals;

namespace certwright::inspect {

using namespace pki;

namespace {

/// What a reader knows about the bytes it is given.
struct Piece {
    const QByteArray &der;
    const QString &source;
    const ReadOptions &options;
    FoundObject base; ///< place and format
};

struct LabelKind {
    QByteArrayView label;
    ObjectKind kind;
};

/// RFC 7468 labels and their older spellings.
constexpr std::array labelKinds{
    LabelKind{"CERTIFICATE", ObjectKind::Certificate},
    LabelKind{"X509 CERTIFICATE", ObjectKind::Certificate},
    LabelKind{"TRUSTED CERTIFICATE", ObjectKind::Certificate},
    LabelKind{"CERTIFICATE REQUEST", ObjectKind::Csr},
    LabelKind{"NEW CERTIFICATE REQUEST", ObjectKind::Csr},
    LabelKind{"X509 CRL", ObjectKind::Crl},
    LabelKind{"PUBLIC KEY", ObjectKind::PublicKey},
    LabelKind{"PKCS7", ObjectKind::Pkcs7},
    LabelKind{"CMS", ObjectKind::Pkcs7},
    LabelKind{"PKCS12", ObjectKind::Pkcs12},
};

ObjectKind kindOf(const QByteArray &label)
{
    for (const LabelKind &row : labelKinds) {
        if (row.label == label)
            return row.kind;
    }
    return label.endsWith("PRIVATE KEY") ? ObjectKind::PrivateKey : ObjectKind::Unknown;
}

template <typename HandleType, auto Decode>
HandleType whole(const QByteArray &der)
{
    const auto *begin = reinterpret_cast<const unsigned char *>(der.constData());
    const auto *position = begin;
    HandleType object(Decode(nullptr, &position, der.size()));
    return position == begin + der.size() ? std::move(object) : HandleType();
}

void describeKey(FoundObject &object, const QByteArray &spki)
{
    object.key = keyInfoOfPublicKey(spki);
    object.spkiSha256 = QCryptographicHash::hash(spki, QCryptographicHash::Sha256);
}

void addCertificate(const Piece &piece, Certificate certificate, ReadResult &result)
{
    FoundObject object = piece.base;
    object.kind = ObjectKind::Certificate;
    object.spkiSha256 = certificate.spkiSha256();
    object.certificate = std::move(certificate);
    result.objects.append(std::move(object));
}

bool takeRequest(const Piece &piece, ReadResult &result)
{
    const auto request = whole<ossl::X509Request, d2i_X509_REQ>(piece.der);
    if (!request)
        return false;
    FoundObject object = piece.base;
    object.kind = ObjectKind::Csr;
    describeKey(object, ossl::toDer(i2d_X509_PUBKEY, X509_REQ_get_X509_PUBKEY(request.get())));
    result.objects.append(std::move(object));
    return true;
}

bool takePublicKey(const Piece &piece, ReadResult &result)
{
    if (!whole<ossl::PublicKeyInfo, d2i_X509_PUBKEY>(piece.der))
        return false;
    FoundObject object = piece.base;
    object.kind = ObjectKind::PublicKey;
    describeKey(object, piece.der);
    result.objects.append(std::move(object));
    return true;
}

bool takeRevocationList(const Piece &piece, ReadResult &result)
{
    if (!whole<ossl::X509RevocationList, d2i_X509_CRL>(piece.der))
        return false;
    FoundObject object = piece.base;
    object.kind = ObjectKind::Crl;
    result.objects.append(std::move(object));
    return true;
}

bool takePkcs12(const Piece &piece, ReadResult &result)
{
    if (!whole<ossl::Pkcs12, d2i_PKCS12>(piece.der))
        return false;
    FoundObject object = piece.base;
    object.kind = ObjectKind::Pkcs12;
    object.encrypted = true;
    result.objects.append(std::move(object));
    return true;
}

/// The container, and behind it the certificates in it.
bool takePkcs7(const Piece &piece, ReadResult &result)
{
    const auto container = whole<ossl::Pkcs7, d2i_PKCS7>(piece.der);
    if (!container)
        return false;
    FoundObject object = piece.base;
    object.kind = ObjectKind::Pkcs7;
    result.objects.append(std::move(object));
    const bool isSigned = PKCS7_type_is_signed(container.get()) && container->d.sign != nullptr;
    const STACK_OF(X509) *inside = isSigned ? container->d.sign->cert : nullptr;
    for (int i = 0; i < sk_X509_num(inside); ++i) {
        Result<Certificate> certificate
            = Certificate::parse(ossl::toDer(i2d_X509, sk_X509_value(inside, i)), piece.source);
        if (certificate)
            addCertificate(piece, std::move(certificate).value(), result);
        else
            result.errors.append(certificate.error());
    }
    return true;
}

/// `encoded` is the whole block, since old key formats carry their encryption in PEM headers.
bool takePrivateKey(const Piece &piece, const QByteArray &encoded, ReadResult &result)
{
    const Result<PrivateKey> key = PrivateKey::parse(encoded, piece.options.password, piece.source);
    FoundObject object = piece.base;
    object.kind = ObjectKind::PrivateKey;
    object.encrypted
        = !key && (key.error().code == ErrorCode::PassphraseNeeded || key.error().code == ErrorCode::WrongPassphrase);
    if (key)
        describeKey(object, key->publicKeyDer());
    else if (!object.encrypted)
        return false;
    result.objects.append(std::move(object));
    return true;
}

bool takeCertificate(const Piece &piece, ReadResult &result)
{
    Result<Certificate> certificate = Certificate::parse(piece.der, piece.source);
    if (!certificate)
        return false;
    addCertificate(piece, std::move(certificate).value(), result);
    return true;
}

/// Whatever these bytes are, by their structure alone.
bool takeAny(const Piece &piece, ReadResult &result)
{
    return takeCertificate(piece, result) || takePrivateKey(piece, piece.der, result) || takeRequest(piece, result)
        || takeRevocationList(piece, result) || takePkcs12(piece, result) || takePkcs7(piece, result)
        || takePublicKey(piece, result);
}

bool takeBlock(const PemBlock &block, const Piece &piece, ObjectKind kind, ReadResult &result)
{
    if (kind == ObjectKind::PrivateKey)
        return takePrivateKey(piece, block.raw, result);
    if (kind == ObjectKind::Certificate) {
        Result<Certificate> certificate = Certificate::parse(block.raw, piece.source);
        if (!certificate)
            return false;
        addCertificate(piece, std::move(certificate).value(), result);
        return true;
    }
    return !block.der.isEmpty() && kind != ObjectKind::Unknown && takeAny(piece, result);
}

void readBlock(const PemBlock &block, const QString &source, const ReadOptions &options, ReadResult &result)
{
    Piece piece{block.der, source, options, {}};
    piece.base.offset = block.offset;
    piece.base.size = block.raw.size();
    piece.base.label = QString::fromLatin1(block.label);
    const ObjectKind kind = kindOf(block.label);
    if (takeBlock(block, piece, kind, result))
        return;
    piece.base.kind = kind;
    result.objects.append(piece.base);
    if (kind != ObjectKind::Unknown)
        result.errors.append({ErrorCode::DamagedObject, {source}});
}

/// The size of the first DER object, 0 when there is none.
qsizetype firstSize(QByteArrayView data)
{
    const auto *position = reinterpret_cast<const unsigned char *>(data.data());
    const auto *begin = position;
    long length = 0;
    int tag = 0;
    int tagClass = 0;
    const int kind = ASN1_get_object(&position, &length, &tag, &tagClass, data.size());
    const bool isSequence = (kind & 0x80) == 0 && tag == V_ASN1_SEQUENCE && kind == V_ASN1_CONSTRUCTED;
    return isSequence ? position - begin + length : 0;
}

/// DER objects one after the other, as `cat *.der` leaves them.
void readDer(const QByteArray &data, const QString &source, const ReadOptions &options, ReadResult &result)
{
    qsizetype offset = 0;
    while (const qsizetype size = firstSize(QByteArrayView(data).sliced(offset))) {
        const QByteArray der = data.mid(offset, size);
        Piece piece{der, source, options, {}};
        piece.base = {ObjectKind::Unknown, ObjectFormat::Der, offset, size, {}};
        if (!takeAny(piece, result))
            break;
        offset += size;
    }
    if (offset == 0)
        result.errors.append(Certificate::parse(data, source).error());
    else if (offset < data.size() && !data.mid(offset).trimmed().isEmpty())
        result.errors.append({ErrorCode::TrailingData, {source}});
}

} // namespace

ReadResult readObjects(const QByteArray &data, const QString &source, const ReadOptions &options)
{
    const ossl::ErrorScope scope;
    ReadResult result;
    if (data.trimmed().isEmpty())
        return {{}, {{ErrorCode::EmptyInput, {source}}}};
    if (data.size() > maxInputSize)
        return {{}, {{ErrorCode::FileTooLarge, {source, QString::number(maxInputSize / 1024 / 1024)}}}};
    const QList<PemBlock> blocks = pemBlocks(data);
    for (const PemBlock &block : blocks)
        readBlock(block, source, options, result);
    if (blocks.isEmpty())
        readDer(data, source, options, result);
    return result;
}

Result<QList<PrivateKey>> readPrivateKeys(const QByteArray &data, const SecureBytes *password, const QString &source)
{
    const auto read = [&](QByteArrayView part) { return PrivateKey::parse(part, password, source); };
    const QList<PemBlock> blocks = pemBlocks(data);
    if (blocks.isEmpty())
        return read(data).map([](const PrivateKey &key) { return QList{key}; });
    QList<PrivateKey> keys;
    for (const PemBlock &block : blocks) {
        if (kindOf(block.label) != ObjectKind::PrivateKey)
            continue;
        const Result<PrivateKey> key = read(block.raw);
        if (!key)
            return key.error();
        keys.append(*key);
    }
    return keys.isEmpty() ? Result<QList<PrivateKey>>(Error{ErrorCode::NotAPrivateKey, {source}}) : keys;
}

} // namespace certwright::inspect
