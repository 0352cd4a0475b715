#include "tests/bench/issue/bare_loop.h"

#include "core/ossl/bytes.h"
#include "core/ossl/handles.h"

#include <QDir>
#include <QFile>

#include <openssl/pem.h>
#include <openssl/rand.h>

#include <fcntl.h>
#include <unistd.h>

namespace certwright::bench {

namespace {

ossl::PKey freshKey()
{
    return ossl::PKey(EVP_EC_gen("P-256"));
}

bool addExtension(X509 *certificate, X509 *issuer, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const ossl::X509Extension extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool setFields(X509 *certificate, EVP_PKEY *key, X509 *issuer, const QByteArray &name)
{
    std::array<unsigned char, 20> serial{};
    RAND_bytes(serial.data(), serial.size());
    serial[0] &= 0x7f;
    const ossl::BigNum number(BN_bin2bn(serial.data(), serial.size(), nullptr));
    BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate));
    X509_gmtime_adj(X509_getm_notBefore(certificate), -3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate), 397L * 86400);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_UTF8,
        reinterpret_cast<const unsigned char *>(name.constData()), static_cast<int>(name.size()), -1, 0);
    return X509_set_version(certificate, X509_VERSION_3) == 1 && X509_set_pubkey(certificate, key) == 1
        && X509_set_issuer_name(certificate, X509_get_subject_name(issuer)) == 1;
}

ossl::X509Cert makeRoot(EVP_PKEY *key)
{
    ossl::X509Cert root(X509_new());
    const bool made = setFields(root.get(), key, root.get(), "bare") //
        && addExtension(root.get(), root.get(), NID_basic_constraints, "critical,CA:TRUE,pathlen:0")
        && addExtension(root.get(), root.get(), NID_subject_key_identifier, "hash")
        && X509_sign(root.get(), key, EVP_sha256()) > 0;
    return made ? std::move(root) : nullptr;
}

ossl::X509Cert makeLeaf(EVP_PKEY *key, X509 *root, EVP_PKEY *rootKey, const QByteArray &name)
{
    ossl::X509Cert leaf(X509_new());
    const bool made = setFields(leaf.get(), key, root, name)
        && addExtension(leaf.get(), root, NID_basic_constraints, "critical,CA:FALSE")
        && addExtension(leaf.get(), root, NID_key_usage, "critical,digitalSignature")
        && addExtension(leaf.get(), root, NID_ext_key_usage, "serverAuth")
        && addExtension(leaf.get(), root, NID_subject_key_identifier, "hash")
        && addExtension(leaf.get(), root, NID_authority_key_identifier, "keyid")
        && addExtension(leaf.get(), root, NID_subject_alt_name, QByteArray("DNS:" + name).constData())
        && X509_sign(leaf.get(), rootKey, EVP_sha256()) > 0;
    return made ? std::move(leaf) : nullptr;
}

bool writeSynced(const QByteArray &path, const QByteArray &content, mode_t mode)
{
    const int file = ::open(path.constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, mode);
    const bool written = file >= 0
        && ::write(file, content.constData(), static_cast<size_t>(content.size())) == content.size()
        && ::fsync(file) == 0;
    return ::close(file) == 0 && written;
}

void syncFolder(const QByteArray &path)
{
    const int folder = ::open(path.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    ::fsync(folder);
    ::close(folder);
}

bool writeFiles(const QByteArray &folder, X509 *leaf, EVP_PKEY *key)
{
    const ossl::Bio certificate(BIO_new(BIO_s_mem()));
    const ossl::Bio secret(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(certificate.get(), leaf);
    PEM_write_bio_PKCS8PrivateKey(secret.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    const QByteArray pem = ossl::contentOf(certificate.get());
    const QByteArray meta(180, ' ');
    const QByteArray hidden = folder + ".new";
    const bool written = QDir().mkdir(QFile::decodeName(hidden)) && writeSynced(hidden + "/cert.pem", pem, 0644)
        && writeSynced(hidden + "/fullchain.pem", pem, 0644)
        && writeSynced(hidden + "/privkey.pem", ossl::contentOf(secret.get()), 0600)
        && writeSynced(hidden + "/meta.json", meta, 0600);
    syncFolder(hidden);
    return written && ::rename(hidden.constData(), folder.constData()) == 0;
}

} // namespace

bool bareLoop(const QString &folder, int count)
{
    const ossl::PKey rootKey = freshKey();
    const ossl::X509Cert root = makeRoot(rootKey.get());
    const QByteArray base = QFile::encodeName(folder);
    for (int i = 0; root && i < count; ++i) {
        const QByteArray name = "host-" + QByteArray::number(i) + ".test";
        const ossl::PKey key = freshKey();
        const ossl::X509Cert leaf = makeLeaf(key.get(), root.get(), rootKey.get(), name);
        if (!leaf || !writeFiles(base + '/' + name, leaf.get(), key.get()))
            return false;
    }
    syncFolder(base);
    return root != nullptr;
}

} // namespace certwright::bench
