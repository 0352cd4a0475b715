#include "core/pki/java_text.h"
#include "core/pki/jks.h"
#include "core/pki/json_tree.h"
#include "core/pki/jwk.h"
#include "core/pki/openssh_key.h"
#include "core/pki/pem.h"
#include "core/pki/private_key_reader.h"
#include "core/pki/pvk.h"
#include "core/pki/spkac.h"
#include "tests/fuzz/targets.h"

#include <array>

namespace certwright::fuzz {

namespace {

const QString source = QStringLiteral("input");

/// A key that comes out must be one that can be used and written.
void requireUsable(const pki::PrivateKey &key)
{
    require(!key.publicKeyDer().isEmpty());
    require(key.toPem().hasValue());
}

void runPem(const QByteArray &data)
{
    qsizetype last = 0;
    for (const pki::PemBlock &block : pki::pemBlocks(data)) {
        require(block.offset >= last && block.size > 0 && block.offset + block.size <= data.size());
        require(block.der.isEmpty() || block.flaw == pki::PemFlaw::None);
        last = block.offset + block.size;
    }
}

void runPrivateKey(const QByteArray &data)
{
    // Without a passphrase: how slow a derivation may be is the business of the file, and of another test.
    if (const Result<pki::PrivateKey> key = pki::readPrivateKey(data, nullptr, source))
        requireUsable(*key);
}

void runJks(const QByteArray &data)
{
    const SecureBytes password("changeit");
    const Result<pki::JksStore> closed = pki::readJks(data, nullptr, source);
    const Result<pki::JksStore> store = pki::readJks(data, &password, source);
    require(closed.hasValue() == store.hasValue());
    if (!store)
        return;
    qsizetype last = 0;
    for (const pki::JksEntry &entry : store->entries) {
        require(entry.offset >= last && entry.size > 0 && entry.offset + entry.size <= data.size());
        last = entry.offset + entry.size;
        // 200,000 rounds of JCEKS take too long here, millions even more.
        if (store->kind == pki::JksKind::Jks && entry.kind == pki::JksEntryKind::PrivateKey) {
            if (const Result<pki::PrivateKey> key = pki::unlockJksKey(entry, password, source))
                requireUsable(*key);
        }
    }
    require(!store->integrityChecked || !store->problem);
}

void runOpenSsh(const QByteArray &data)
{
    if (const Result<pki::OpenSshKey> key = pki::readOpenSshKey(data, source)) {
        require(key->key.has_value() != key->problem.has_value());
        if (key->key)
            requireUsable(*key->key);
        const SecureBytes password("secret");
        if (key->rounds <= 1) { // more take too long here
            if (const auto opened = pki::readOpenSshKey(data, source, {&password}); opened && opened->key)
                requireUsable(*opened->key);
        }
    }
    for (const pki::SshPublicKey &line : pki::readSshPublicKeys(data))
        require(line.offset >= 0 && line.size > 0 && line.offset + line.size <= data.size());
    static_cast<void>(pki::readSshBlob(data));
}

void runPvk(const QByteArray &data)
{
    const SecureBytes password("secret");
    if (const Result<pki::PrivateKey> key = pki::readPvk(data, nullptr, source))
        requireUsable(*key);
    if (const Result<pki::PrivateKey> key = pki::readPvk(data, &password, source))
        requireUsable(*key);
    if (const Result<pki::PrivateKey> key = pki::readPrivateKeyBlob(data, source))
        requireUsable(*key);
    if (const Result<QByteArray> spki = pki::readPublicKeyBlob(data, source))
        require(!spki->isEmpty());
}

void runJwk(const QByteArray &data)
{
    const Result<QList<pki::Jwk>> keys = pki::readJwk(data, source);
    require(keys.hasValue() == pki::isJwk(data));
    if (!keys)
        return;
    const pki::BesideJwk beside = pki::besideJwk(data);
    require(beside.rest.size() == data.size());
    for (const qsizetype stray : beside.strays)
        require(stray > 0 && stray < data.size());
    for (const pki::Jwk &key : *keys) {
        require(data.sliced(key.offset, key.size).startsWith('{'));
        require(!key.spki.isEmpty() || key.problem || key.type == QLatin1String("oct"));
        if (key.key)
            requireUsable(*key.key);
    }
}

void runJson(const QByteArray &data)
{
    const std::optional<pki::JsonTree> tree = pki::JsonTree::parse(data);
    if (!tree)
        return;
    int last = -1;
    for (int i = 0; i < tree->nodes().size(); ++i) {
        const pki::JsonTree::Node &node = tree->nodes().at(i);
        require(node.parent < i && node.offset >= 0 && node.size > 0 && node.offset + node.size <= data.size());
        require(i == 0 || node.offset > last);
        last = static_cast<int>(node.offset);
        static_cast<void>(tree->text(i));
        if (i < 64)
            static_cast<void>(tree->path(i));
    }
}

void runSpkac(const QByteArray &data)
{
    if (const Result<pki::Spkac> spkac = pki::readSpkac(data, source))
        require(!spkac->der.isEmpty());
}

void runJavaText(const QByteArray &data)
{
    if (const std::optional<QString> text = pki::fromJavaText(data))
        require(pki::fromJavaText(pki::toJavaText(*text)) == text);
}

constexpr std::array all{
    Target{"pem", runPem},
    Target{"private-key", runPrivateKey},
    Target{"jks", runJks},
    Target{"openssh", runOpenSsh},
    Target{"pvk", runPvk},
    Target{"jwk", runJwk},
    Target{"json", runJson},
    Target{"spkac", runSpkac},
    Target{"java-text", runJavaText},
};

} // namespace

std::span<const Target> codecTargets()
{
    return all;
}

} // namespace certwright::fuzz
