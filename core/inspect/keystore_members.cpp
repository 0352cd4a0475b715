#include "core/inspect/containers.h"
#include "core/inspect/der_objects.h"
#include "core/inspect/key_encryption.h"
#include "core/inspect/key_objects.h"
#include "core/pki/jks.h"
#include "core/pki/printable.h"
#include "core/pki/sha.h"

namespace certwright::inspect {

using namespace Qt::StringLiterals;

namespace {

/// Whose password it is that was given, as far as that is known.
enum class Password { Unknown, OfStore };

Result<pki::PrivateKey> openedKey(const pki::JksEntry &entry, Password password, const Gathering &gathering)
{
    const QString &source = gathering.source();
    if (gathering.password() == nullptr)
        return Error{ErrorCode::PassphraseNeeded, {source}};
    Result<pki::PrivateKey> key = pki::unlockJksKey(entry, *gathering.password(), source);
    if (!key && password == Password::OfStore && key.error().code == ErrorCode::WrongPassphrase)
        return Error{ErrorCode::WrongPassphrase, {source, u"entry"_s, pki::printable(entry.alias)}};
    return key;
}

/// Each certificate of a chain has a place of its own; one that is alone in its entry has the entry's.
FoundObject placeOf(const pki::JksEntry &entry, qsizetype certificate, FoundObject object, const FoundObject &base)
{
    if (base.format == ObjectFormat::Jks && entry.kind == pki::JksEntryKind::PrivateKey) {
        object.offset = base.offset + entry.certificateOffsets.at(certificate);
        object.size = entry.certificates.at(certificate).size();
    }
    return object;
}

void addEntry(const pki::JksEntry &entry, Password password, const FoundObject &base, Gathering &gathering)
{
    FoundObject object = base;
    object.name = pki::printable(entry.alias);
    if (base.format == ObjectFormat::Jks) {
        object.offset = base.offset + entry.offset;
        object.size = entry.size;
    }
    if (entry.kind == pki::JksEntryKind::PrivateKey) {
        FoundObject key = object;
        key.encrypted = true;
        key.encryption = encryptionOfPkcs8(entry.lockedKey);
        addKey(openedKey(entry, password, gathering), std::move(key), gathering);
    }
    for (qsizetype i = 0; i < entry.certificates.size(); ++i)
        readElement(entry.certificates.at(i), placeOf(entry, i, object, base), gathering);
    if (entry.kind == pki::JksEntryKind::SecretKey) {
        object.label = u"SecretKey"_s;
        object.encrypted = true;
        gathering.addLocked(std::move(object));
    }
}

Integrity integrityOf(const pki::JksStore &store, const SecureBytes *password)
{
    if (store.integrityChecked)
        return Integrity::Checked;
    const bool isBroken = password != nullptr && store.problem && store.problem->code == ErrorCode::DamagedObject;
    return isBroken ? Integrity::Broken : Integrity::NotChecked;
}

} // namespace

void readKeystore(QByteArrayView data, FoundObject base, Gathering &gathering)
{
    const Result<pki::JksStore> store = pki::readJks(data, gathering.password(), gathering.source());
    FoundObject container = base;
    container.kind = data.startsWith("\xfe\xed") ? ObjectKind::Jks : ObjectKind::Jceks;
    container.problem = store ? store->problem : std::optional(store.error());
    container.storeSha256 = pki::sha256(data);
    container.integrity = store ? integrityOf(*store, gathering.password()) : Integrity::NotChecked;
    base.container = gathering.add(std::move(container));
    base.label.clear();
    if (!store)
        return;
    for (const pki::JksEntry &entry : store->entries) {
        if (!gathering.isOpen())
            return;
        addEntry(entry, store->integrityChecked ? Password::OfStore : Password::Unknown, base, gathering);
    }
}

} // namespace certwright::inspect
