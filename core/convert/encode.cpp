#include "core/convert/encode.h"

#include "core/ossl/bytes.h"
#include "core/ossl/error_queue.h"
#include "core/pki/asn1_tree.h"
#include "core/pki/jks_writer.h"

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

QList<Certificate> rootsOf(const Selection &selection)
{
    QList<Certificate> roots;
    std::copy_if(selection.issuers.cbegin(), selection.issuers.cend(), std::back_inserter(roots),
        [](const Certificate &issuer) { return issuer.isSelfIssued(); });
    return roots;
}

/// The chain first where one certificate is clearly meant; else as found.
QList<Certificate> everything(const Pile &pile)
{
    const Result<Selection> selection = select({pile.certificates, {}});
    return selection ? QList<Certificate>{selection->leaf} + selection->issuers + selection->others
                     : distinct(pile.certificates);
}

Result<EncodedFile> encodePem(QList<Certificate> certificates, QList<Certificate> leftOut)
{
    QByteArray text;
    for (const Certificate &certificate : std::as_const(certificates))
        text += certificate.toPem();
    const Result<QList<Certificate>> back = pki::parseCertificates(text, {});
    if (!back || *back != certificates)
        return readsBackWrong(Format::Pem);
    return EncodedFile{SecureBytes(text), std::move(certificates), {}, std::move(leftOut)};
}

Result<EncodedFile> encodeDer(const Selection &selection)
{
    const Result<Certificate> back = Certificate::parse(selection.leaf.der(), {});
    if (!back || *back != selection.leaf)
        return readsBackWrong(Format::Der);
    return EncodedFile{SecureBytes(selection.leaf.der()), {selection.leaf}, {}, selection.issuers + selection.others};
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

Result<EncodedFile> encodePkcs7(QList<Certificate> certificates)
{
    const ossl::ErrorScope scope;
    const ossl::Pkcs7 file = pkcs7Of(certificates);
    const QByteArray der = file ? ossl::toDer(i2d_PKCS7, file.get()) : QByteArray();
    if (der.isEmpty())
        return ossl::takeError(ErrorCode::OpenSslFailed, {u"i2d_PKCS7"_s});
    if (certificatesOf(der) != dersOf(certificates))
        return readsBackWrong(Format::Pkcs7);
    return EncodedFile{SecureBytes(der), std::move(certificates), {}, {}};
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
    return EncodedFile{SecureBytes(der), std::move(path), {}, rootsOf(selection) + selection.others};
}

bool isSameKey(const pki::PrivateKey &a, const pki::PrivateKey &b)
{
    const Result<SecureBytes> first = a.toPem();
    const Result<SecureBytes> second = b.toPem();
    return first && second && first->view() == second->view();
}

Result<SecureBytes> keyFile(const pki::PrivateKey &key, const SecureBytes *password)
{
    if (password == nullptr)
        return key.toPem();
    return key.toEncryptedPem(*password, pki::PassphraseKind::Typed).map([](const QByteArray &text) {
        return SecureBytes(text);
    });
}

/// A certificate beside the key must be its own: whoever gives both wants to know when they do not fit.
Result<EncodedFile> encodeKey(const Pile &pile, const SecureBytes *password)
{
    const Result<pki::PrivateKey> key = onlyKey(pile, formatKey(Format::Key));
    if (!key)
        return key.error();
    const QList<Certificate> certificates = distinct(pile.certificates);
    const auto fits = [&key](const Certificate &certificate) { return key->belongsTo(certificate); };
    if (!certificates.isEmpty() && std::none_of(certificates.cbegin(), certificates.cend(), fits))
        return Error{ErrorCode::KeyMismatch, {certificates.first().displayTitle()}};
    Result<SecureBytes> text = keyFile(*key, password);
    if (!text)
        return text.error();
    const Result<pki::PrivateKey> back = pki::PrivateKey::parse(text->view(), password, {});
    if (!back || !isSameKey(*back, *key))
        return readsBackWrong(Format::Key);
    return EncodedFile{*std::move(text), {}, *key, certificates};
}

Result<EncodedFile> encodeKeystore(const Pile &pile, const EncodeOptions &options)
{
    if (pile.keys.isEmpty())
        return Error{ErrorCode::KeyNotGiven, {formatKey(options.format)}};
    const Result<Selection> selection = select(pile);
    if (!selection)
        return selection.error();
    if (options.password == nullptr || options.password->isEmpty())
        return Error{ErrorCode::PassphraseEmpty};
    const QString title = selection->leaf.displayTitle();
    const QString name = !options.name.isEmpty() ? options.name : title.isEmpty() ? u"certificate"_s : title;
    const QList<Certificate> chain = QList<Certificate>{selection->leaf} + selection->issuers;
    Result<SecureBytes> content = options.format == Format::Jks
        ? pki::toJks({{{name, *selection->key, chain}}, {}}, *options.password, options.now)
        : pki::toPkcs12(
            {selection->leaf, *selection->key, selection->issuers, name, options.strength}, *options.password);
    if (!content)
        return content.error();
    return EncodedFile{*std::move(content), chain, selection->key, selection->others};
}

Result<EncodedFile> encodeSelected(const Selection &selection, Format format)
{
    if (format == Format::Der)
        return encodeDer(selection);
    if (format == Format::PkiPath)
        return encodePkiPath(selection);
    return encodePem(withoutRoot(selection), rootsOf(selection) + selection.others);
}

} // namespace

Result<EncodedFile> encode(const Pile &pile, const EncodeOptions &options)
{
    if (options.format == Format::Key)
        return encodeKey(pile, options.password);
    if (pile.certificates.isEmpty())
        return Error{ErrorCode::CertificateNotGiven};
    if (holdsPrivateKey(options.format))
        return encodeKeystore(pile, options);
    if (options.format == Format::Pem)
        return encodePem(everything(pile), {});
    if (options.format == Format::Pkcs7)
        return encodePkcs7(everything(pile));
    const Result<Selection> selection = select(pile);
    return selection ? encodeSelected(*selection, options.format) : selection.error();
}

} // namespace certwright::convert
