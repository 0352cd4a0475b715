#include "core/convert/left_out.h"

#include "core/pki/key_identity.h"

#include <QCryptographicHash>
#include <QHash>

#include <utility>

using namespace Qt::StringLiterals;

namespace certwright::convert {

namespace {

using inspect::FoundObject;
using inspect::ObjectKind;

using Identity = QPair<int, QByteArray>; ///< the kind and a SHA-256

QByteArray sha256Of(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

Identity identityOf(const FoundObject &object)
{
    const bool isKey = object.kind == ObjectKind::PrivateKey;
    return {static_cast<int>(object.kind), isKey ? object.keyIdentity : sha256Of(object.der)};
}

/// What the file holds, and whether it was seen among what was given.
QHash<Identity, bool> contentOf(const EncodedFile &written)
{
    QHash<Identity, bool> content;
    for (const pki::Certificate &certificate : written.certificates)
        content.insert({static_cast<int>(ObjectKind::Certificate), certificate.sha256()}, false);
    for (const FoundObject &object : written.others)
        content.insert(identityOf(object), false);
    if (written.key)
        content.insert(
            {static_cast<int>(ObjectKind::PrivateKey), pki::keyIdentity(written.key->publicKeyDer())}, false);
    return content;
}

bool saysMore(const FoundObject &object)
{
    const auto &trust = object.trust;
    return trust && !(trust->alias.isEmpty() && trust->trustedFor.isEmpty() && trust->rejectedFor.isEmpty());
}

} // namespace

QList<LeftOut> leftOut(const QList<Given> &given, const EncodedFile &written)
{
    QHash<Identity, bool> content = contentOf(written);
    QList<LeftOut> left;
    for (const Given &one : given) {
        const FoundObject &object = one.object;
        const auto place = object.encrypted ? content.end() : content.find(identityOf(object));
        if (place != content.end()) {
            if (std::exchange(*place, true))
                left << LeftOut{one, LeftOutReason::Duplicate};
            if (saysMore(object))
                left << LeftOut{one, LeftOutReason::TrustSettings};
        } else if (inspect::isSecretKey(object)) { // no format that can be written has a place for it
            left << LeftOut{one, LeftOutReason::NotNeeded};
        } else if (object.encrypted || object.problem || inspect::isUnknownKey(object)) {
            left << LeftOut{one, object.encrypted ? LeftOutReason::Locked : LeftOutReason::Unreadable};
        } else if (!inspect::isContainer(object)) {
            left << LeftOut{one, LeftOutReason::NotNeeded};
        }
    }
    return left;
}

QString reasonKey(LeftOutReason reason)
{
    switch (reason) {
    case LeftOutReason::NotNeeded:
        return u"not-needed"_s;
    case LeftOutReason::Duplicate:
        return u"duplicate"_s;
    case LeftOutReason::Locked:
        return u"locked"_s;
    case LeftOutReason::Unreadable:
        return u"unreadable"_s;
    case LeftOutReason::TrustSettings:
        return u"trust-settings"_s;
    }
    return {};
}

} // namespace certwright::convert
