#include "core/convert/encode.h"

#include "core/convert/encode_keys.h"
#include "core/convert/encode_stores.h"
#include "core/ossl/bytes.h"
#include "core/ossl/error_queue.h"
#include "core/pki/asn1_tree.h"
#include "core/pki/pem.h"

#include <openssl/objects.h>
#include <openssl/pkcs7.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace certwright::convert {

namespace {

using pki::Certificate;

Error readsBackWrong(Format format)
{
    return {ErrorCode::Internal, {u"a file of the format %1 does not read back"_s.arg(formatKey(format))}};
}

/// The chain from the leaf upwards without a root that signed itself: what servers send (RFC 8446 4.4.2).
QList<Certificate> withoutRoot(const Selection &selection)
{
    QList<Certificate> chain{selection.leaf};
    std::copy_if(selection.issuers.cbegin(), selection.issuers.cend(), std::back_inserter(chain),
        [](const Certificate &issuer) { return !issuer.isSelfIssued(); });
    return chain;
}

/// All in chains; or the chain of the one that is meant, the root included.
Result<QList<Certificate>> everything(const Pile &pile, const QString &pick)
{
    if (pile.certificates.isEmpty())
        return Error{ErrorCode::CertificateNotGiven};
    if (pick.isEmpty())
        return inChains(pile.certificates);
    return select({pile.certificates, {}}, pick).map([](const Selection &selection) {
        return QList<Certificate>{selection.leaf} + selection.issuers;
    });
}

Result<EncodedFile> encodePem(QList<Certificate> certificates)
{
    QByteArray text;
    for (const Certificate &certificate : std::as_const(certificates))
        text += certificate.toPem();
    const Result<QList<Certificate>> back = pki::parseCertificates(text, {});
    if (!back || *back != certificates)
        return readsBackWrong(Format::Pem);
    return EncodedFile{SecureBytes(text), std::move(certificates), {}, {}};
}

Result<EncodedFile> encodeDer(const Selection &selection)
{
    const Result<Certificate> back = Certificate::parse(selection.leaf.der(), {});
    if (!back || *back != selection.leaf)
        return readsBackWrong(Format::Der);
    return EncodedFile{SecureBytes(selection.leaf.der()), {selection.leaf}, {}, {}};
}

ossl::Pkcs7 pkcs7Of(const QList<Certificate> &certificates)
{
    ossl::Pkcs7 file(PKCS7_new());
    // RFC 2315 9.1 NOTE: signed data without signers carries certificates.
    if (!file || PKCS7_set_type(file.get(), NID_pkcs7_signed) != 1 || PKCS7_content_new(file.get(), NID_pkcs7_data) != 1
        || PKCS7_set_detached(file.get(), 1) != 1)
        return nullptr;
    for (const Certificate &certificate : certificates) {
        const ossl::X509Cert x509 = ossl::x509FromDer(certificate.der());
        if (!x509 || PKCS7_add_certificate(file.get(), x509.get()) != 1)
            return nullptr;
    }
    return file;
}

QList<QByteArray> certificatesOf(const QByteArray &pkcs7)
{
    const auto *position = reinterpret_cast<const unsigned char *>(pkcs7.constData());
    const ossl::Pkcs7 file(d2i_PKCS7(nullptr, &position, pkcs7.size()));
    QList<QByteArray> found;
    const STACK_OF(X509) *stack = file && PKCS7_type_is_signed(file.get()) ? file->d.sign->cert : nullptr;
    for (int i = 0; i < sk_X509_num(stack); ++i)
        found << ossl::toDer(i2d_X509, sk_X509_value(stack, i));
    return found;
}

QList<QByteArray> dersOf(const QList<Certificate> &certificates)
{
    QList<QByteArray> ders;
    for (const Certificate &certificate : certificates)
        ders << certificate.der();
    return ders;
}

Result<EncodedFile> encodePkcs7(QList<Certificate> certificates, Format format)
{
    const ossl::ErrorScope scope;
    const ossl::Pkcs7 file = pkcs7Of(certificates);
    const QByteArray der = file ? ossl::toDer(i2d_PKCS7, file.get()) : QByteArray();
    if (der.isEmpty())
        return ossl::takeError(ErrorCode::OpenSslFailed, {u"i2d_PKCS7"_s});
    if (certificatesOf(der) != dersOf(certificates))
        return readsBackWrong(format);
    const QByteArray content = format == Format::Pkcs7Pem ? pki::toPem("PKCS7", der) : der; // RFC 7468 8
    return EncodedFile{SecureBytes(content), std::move(certificates), {}, {}};
}

/// X.690 8.1.3.
QByteArray derSequence(const QByteArray &content)
{
    QByteArray length;
    for (qsizetype rest = content.size(); rest > 0; rest >>= 8)
        length.prepend(static_cast<char>(rest & 0xff));
    const QByteArray size = content.size() < 0x80 ? QByteArray(1, static_cast<char>(content.size()))
                                                  : QByteArray(1, static_cast<char>(0x80 | length.size())) + length;
    return '\x30' + size + content;
}

/// X.509 (RFC 6066 5): PkiPath ::= SEQUENCE OF Certificate, "the subject of the first certificate is the issuer of the
/// second", so the leaf stands last.
Result<EncodedFile> encodePkiPath(const Selection &selection)
{
    QList<Certificate> path = withoutRoot(selection);
    std::reverse(path.begin(), path.end());
    const QByteArray der = derSequence(dersOf(path).join());
    const Result<pki::Asn1Tree> back = pki::Asn1Tree::parse(der, {});
    QList<QByteArray> found;
    for (const int child : back ? back->nodes().first().children : QList<int>())
        found << back->encoding(child).toByteArray();
    if (found != dersOf(path))
        return readsBackWrong(Format::PkiPath);
    return EncodedFile{SecureBytes(der), std::move(path), {}, {}};
}

Result<EncodedFile> encodeSelected(const Selection &selection, Format format)
{
    if (format == Format::Der)
        return encodeDer(selection);
    if (format == Format::PkiPath)
        return encodePkiPath(selection);
    return encodePem(withoutRoot(selection));
}

bool isPemOrDer(Format format)
{
    return format == Format::Pem || format == Format::Der;
}

bool isKeyAlone(const EncodeOptions &options)
{
    return options.format == Format::Key
        || (isPemOrDer(options.format) && options.kind == inspect::ObjectKind::PrivateKey);
}

bool isOther(const EncodeOptions &options)
{
    return isPemOrDer(options.format) && !isKeyAlone(options) && options.kind != inspect::ObjectKind::Certificate;
}

bool isTruststore(Format format)
{
    return format == Format::TrustPkcs12 || format == Format::TrustJks;
}

bool holdsAll(Format format)
{
    return format == Format::Pem || format == Format::Pkcs7 || format == Format::Pkcs7Pem;
}

} // namespace

Result<EncodedFile> encode(const Pile &pile, const EncodeOptions &options)
{
    if (isKeyAlone(options))
        return encodeKey(pile, options);
    if (isOther(options))
        return encodeOthers(pile, options);
    if (isTruststore(options.format))
        return encodeTruststore(pile, options);
    if (holdsPrivateKey(options.format))
        return encodeKeystore(pile, options);
    if (holdsAll(options.format)) {
        return everything(pile, options.pick).andThen([&options](QList<Certificate> all) {
            return options.format == Format::Pem ? encodePem(std::move(all))
                                                 : encodePkcs7(std::move(all), options.format);
        });
    }
    const Result<Selection> selection = select({pile.certificates, {}}, options.pick);
    return selection ? encodeSelected(*selection, options.format) : selection.error();
}

Status checkChoice(const Pile &pile, const EncodeOptions &options)
{
    if (isOther(options))
        return ok();
    if (isKeyAlone(options)) {
        const Result<pki::PrivateKey> key = selectKey(pile, formatKey(options.format), options.pick);
        return key ? ok() : Status(key.error());
    }
    if (holdsPrivateKey(options.format) && pile.keys.isEmpty())
        return Error{ErrorCode::KeyNotGiven, {formatKey(options.format)}};
    if (pile.certificates.isEmpty())
        return Error{ErrorCode::CertificateNotGiven};
    if (options.pick.isEmpty() && (isTruststore(options.format) || holdsAll(options.format)))
        return ok();
    const Pile meant{pile.certificates, holdsPrivateKey(options.format) ? pile.keys : QList<pki::PrivateKey>()};
    const Result<Selection> selection = select(meant, options.pick);
    return selection ? ok() : Status(selection.error());
}

bool holdsPrivateKey(const EncodeOptions &options)
{
    return isKeyAlone(options) || holdsPrivateKey(options.format);
}

bool isOpenToJava(Format format, const SecureBytes &password)
{
    const QByteArrayView octets = password.view();
    return (format != Format::Pkcs12 && format != Format::TrustPkcs12)
        || std::none_of(octets.begin(), octets.end(), [](char octet) { return (octet & '\x80') != 0; });
}

} // namespace certwright::convert
