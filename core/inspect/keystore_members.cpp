#include "core/inspect/containers.h"
#include "core/inspect/der_objects.h"
#include "core/inspect/key_objects.h"
#include "core/pki/jks.h"
#include "core/pki/printable.h"

#include <QCryptographicHash>

namespace certwright::inspect {

using namespace Qt::StringLiterals;

namespace {

/// The key of an entry, opened where the password is known.
void addEntryKey(const pki::JksEntry &entry, FoundObject object, Gathering &gathering)
{
    object.encrypted = true;
    const SecureBytes *password = gathering.password();
    const Error needed{ErrorCode::PassphraseNeeded, {gathering.source()}};
    addKey(
        password == nullptr ? Result<pki::PrivateKey>(needed) : pki::unlockJksKey(entry, *password, gathering.source()),
        std::move(object), gathering);
}

void addEntry(const pki::JksEntry &entry, const FoundObject &base, Gathering &gathering)
{
    FoundObject object = base;
    object.name = pki::printable(entry.alias);
    if (base.format == ObjectFormat::Jks) {
        object.offset = base.offset + entry.offset;
        object.size = entry.size;
    }
    if (entry.kind == pki::JksEntryKind::PrivateKey)
        addEntryKey(entry, object, gathering);
    for (const QByteArray &certificate : entry.certificates)
        readElement(certificate, object, gathering);
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
    container.storeSha256 = QCryptographicHash::hash(data, QCryptographicHash::Sha256);
    container.integrity = store ? integrityOf(*store, gathering.password()) : Integrity::NotChecked;
    base.container = gathering.add(std::move(container));
    base.label.clear();
    if (!store)
        return;
    for (const pki::JksEntry &entry : store->entries) {
        if (!gathering.isOpen())
            return;
        addEntry(entry, base, gathering);
    }
}

} // namespace certwright::inspect
