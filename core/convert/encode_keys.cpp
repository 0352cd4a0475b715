#include "core/convert/encode_keys.h"

#include "core/convert/naming.h"
#include "core/inspect/reader.h"
#include "core/ossl/bytes.h"
#include "core/ossl/error_queue.h"
#include "core/ossl/key.h"
#include "core/pki/pem.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace certwright::convert {

namespace {

using inspect::FoundObject;
using inspect::ObjectKind;

Error readsBackWrong(const EncodeOptions &options)
{
    return {ErrorCode::Internal,
        {u"%1 as %2 does not read back"_s.arg(inspect::kindKey(options.kind), formatKey(options.format))}};
}

Result<SecureBytes> plainDer(const pki::PrivateKey &key)
{
    const ossl::ErrorScope scope;
    const ossl::Bio bio = ossl::secretBio();
    if (!bio || i2d_PKCS8PrivateKeyInfo_bio(bio.get(), key.handle().get()) != 1)
        return ossl::takeError(ErrorCode::OpenSslFailed, {u"i2d_PKCS8PrivateKeyInfo_bio"_s});
    return ossl::secretContentOf(bio.get());
}

Result<SecureBytes> keyFile(const pki::PrivateKey &key, const EncodeOptions &options)
{
    const bool isDer = options.format == Format::Der;
    if (options.password == nullptr)
        return isDer ? plainDer(key) : key.toPem();
    if (options.password->isEmpty())
        return Error{ErrorCode::PassphraseEmpty};
    return key.toEncryptedPem(*options.password, pki::PassphraseKind::Typed).map([isDer](const QByteArray &text) {
        return SecureBytes(isDer ? pki::pemBlocks(text).value(0).der : text);
    });
}

bool isSameKey(const pki::PrivateKey &a, const pki::PrivateKey &b)
{
    const Result<SecureBytes> first = a.toPem();
    const Result<SecureBytes> second = b.toPem();
    return first && second && first->view() == second->view();
}

/// RFC 7468 sections 5 to 13; empty for what has no such form.
QByteArray labelOf(ObjectKind kind)
{
    if (kind == ObjectKind::Csr)
        return "CERTIFICATE REQUEST";
    if (kind == ObjectKind::Crl)
        return "X509 CRL";
    return kind == ObjectKind::PublicKey ? "PUBLIC KEY" : "";
}

QList<FoundObject> meantOf(const Pile &pile, const EncodeOptions &options)
{
    QList<FoundObject> meant;
    QList<QByteArray> seen;
    for (const FoundObject &object : pile.others) {
        const bool fits = object.kind == options.kind && (options.pick.isEmpty() || isCalled(object, options.pick));
        if (fits && !seen.contains(object.der))
            meant << object;
        seen << object.der;
    }
    return meant;
}

bool readsBack(const SecureBytes &content, const QList<FoundObject> &meant)
{
    QByteArray bytes = content.view().toByteArray();
    const QList<FoundObject> found = inspect::readObjects(bytes, {}).objects;
    return std::equal(meant.cbegin(), meant.cend(), found.cbegin(), found.cend(),
        [](const FoundObject &a, const FoundObject &b) { return a.kind == b.kind && a.der == b.der && !b.problem; });
}

} // namespace

Result<EncodedFile> encodeKey(const Pile &pile, const EncodeOptions &options)
{
    const Result<pki::PrivateKey> key = selectKey(pile, formatKey(options.format), options.pick);
    if (!key)
        return key.error();
    Result<SecureBytes> content = keyFile(*key, options);
    if (!content)
        return content.error();
    const Result<pki::PrivateKey> back = pki::PrivateKey::parse(content->view(), options.password, {});
    if (!back || !isSameKey(*back, *key))
        return readsBackWrong(options);
    return EncodedFile{*std::move(content), {}, *key, {}};
}

Result<EncodedFile> encodeOthers(const Pile &pile, const EncodeOptions &options)
{
    const QList<FoundObject> meant = meantOf(pile, options);
    const QByteArray label = labelOf(options.kind);
    const bool isDer = options.format == Format::Der;
    if (meant.isEmpty() || (isDer ? meant.size() > 1 : label.isEmpty()))
        return Error{ErrorCode::Internal, {u"%1 objects as %2"_s.arg(meant.size()).arg(formatKey(options.format))}};
    QByteArray content;
    for (const FoundObject &object : meant)
        content += isDer ? object.der : pki::toPem(label, object.der);
    EncodedFile file{SecureBytes(content), {}, {}, meant};
    if (!readsBack(file.content, meant))
        return readsBackWrong(options);
    return file;
}

} // namespace certwright::convert
