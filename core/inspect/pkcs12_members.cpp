#include "core/inspect/containers.h"
#include "core/inspect/der_objects.h"
#include "core/inspect/key_objects.h"
#include "core/inspect/pkcs12_file.h"
#include "core/pki/sha.h"

namespace certwright::inspect {

namespace {

/// Whether the container's problem has the same words.
bool isSaid(const Error &problem, const std::optional<Error> &container)
{
    return container && container->code == problem.code && container->args == problem.args;
}

void addMember(Pkcs12Entry &entry, FoundObject object, Gathering &gathering, const std::optional<Error> &container)
{
    object.kind = entry.kind;
    object.label = entry.label;
    object.name = entry.name;
    object.encrypted = entry.encrypted;
    object.key = entry.keyInfo;
    object.encryption = entry.encryption;
    if (entry.keyInfo && entry.problem && entry.problem->code == ErrorCode::UnsupportedAlgorithm)
        return addUnknownKey(*std::move(entry.keyInfo), std::move(object), gathering);
    if (entry.kind == ObjectKind::PrivateKey && (entry.key || entry.problem))
        return addKey(entry.key ? Result<pki::PrivateKey>(*entry.key) : *entry.problem, std::move(object), gathering);
    if (!entry.der.isEmpty())
        return readElement(entry.der, std::move(object), gathering);
    object.problem = entry.problem;
    // That the whole is locked or damaged is said once, of the container.
    if (object.problem && (isLockedBy(*object.problem) || isSaid(*object.problem, container)))
        gathering.addLocked(std::move(object));
    else
        gathering.add(std::move(object));
}

} // namespace

void readPkcs12(QByteArrayView der, FoundObject base, Gathering &gathering)
{
    Pkcs12Content content = openPkcs12(der, gathering.password(), gathering.source());
    FoundObject container = base;
    container.kind = ObjectKind::Pkcs12;
    container.der = {}; // it may hold private keys
    container.storeSha256 = pki::sha256(der);
    container.encrypted = content.isLocked;
    container.integrity = content.integrity;
    container.problem = content.problem;
    container.encryption = content.encryption;
    const bool isOnlyLocked = content.problem && content.problem->code == ErrorCode::PassphraseNeeded;
    base.container = isOnlyLocked ? gathering.addLocked(std::move(container)) : gathering.add(std::move(container));
    base.label.clear();
    for (Pkcs12Entry &entry : content.entries) {
        if (!gathering.isOpen())
            return;
        addMember(entry, base, gathering, content.problem);
    }
}

} // namespace certwright::inspect
