#include "core/inspect/other_formats.h"

#include "core/inspect/carve.h"
#include "core/inspect/der_objects.h"
#include "core/inspect/key_objects.h"
#include "core/pki/jwk.h"
#include "core/pki/key_info.h"
#include "core/pki/openssh_key.h"
#include "core/pki/printable.h"
#include "core/pki/pvk.h"
#include "core/pki/sha.h"
#include "core/pki/spkac.h"

namespace certwright::inspect {

using namespace Qt::StringLiterals;
using namespace pki;

namespace {

FoundObject placed(ObjectFormat format, qsizetype offset, qsizetype size)
{
    FoundObject object;
    object.format = format;
    object.offset = offset;
    object.size = size;
    return object;
}

/// The public half, which is there even where the private one stays locked.
void describe(FoundObject &object, const QByteArray &spki, const QString &type)
{
    object.key = spki.isEmpty() ? KeyInfo{type, 0, {}, type} : keyInfoOfPublicKey(spki);
    object.publicKey = spki;
    if (!spki.isEmpty())
        object.spkiSha256 = pki::sha256(spki);
}

void addPrivateOrProblem(
    const std::optional<PrivateKey> &key, const std::optional<Error> &problem, FoundObject object, Gathering &gathering)
{
    const Error damaged{ErrorCode::DamagedObject, {gathering.source()}};
    addKey(key ? Result<PrivateKey>(*key) : problem.value_or(damaged), std::move(object), gathering);
}

/// What is wrong with single members, though all else is read.
void noteMembers(const Jwk &jwk, Gathering &gathering)
{
    const auto note = [&](const QString &kind, const QString &member) {
        QStringList args{gathering.source(), kind, QString::number(jwk.offset), member};
        gathering.note({ErrorCode::DamagedObject, jwk.id.isEmpty() ? args : args << jwk.id});
    };
    for (const QString &member : jwk.contradictions) {
        if (!jwk.unreadable.contains(member))
            note(u"jwk"_s, member);
    }
    for (const QString &member : jwk.unreadable)
        note(u"jwk unreadable"_s, member);
    for (const QString &member : jwk.misencoded)
        note(u"jwk encoding"_s, member);
}

void addJwk(const Jwk &jwk, Gathering &gathering)
{
    FoundObject object = placed(ObjectFormat::Jwk, jwk.offset, jwk.size);
    object.name = jwk.id;
    object.label = jwk.type;
    const bool isSymmetric = jwk.type == u"oct"; // a secret, but no half of a pair
    if (!isSymmetric)
        describe(object, jwk.spki, jwk.curve.isEmpty() ? jwk.type : jwk.type + u' ' + jwk.curve);
    object.kind = isSymmetric ? ObjectKind::Unknown : jwk.isPrivate ? ObjectKind::PrivateKey : ObjectKind::PublicKey;
    const bool isUnknown = jwk.problem && jwk.problem->code == ErrorCode::UnsupportedAlgorithm;
    const bool isPlaced = jwk.type == u"AKP" && !jwk.spki.isEmpty() && object.kind == ObjectKind::PrivateKey;
    if (isUnknown && (isPlaced || isUnknownKey(object))) {
        addUnknownKey(*object.key, object, gathering);
    } else if (object.kind == ObjectKind::PrivateKey) {
        addPrivateOrProblem(jwk.key, jwk.problem, object, gathering);
    } else {
        object.der = jwk.spki;
        if (!isUnknown) // what it is can be shown all the same
            object.problem = jwk.problem;
        gathering.add(object);
    }
    noteMembers(jwk, gathering);
    for (const QByteArray &certificate : jwk.certificates) {
        if (certificate.isEmpty()) // which is told already
            continue;
        FoundObject place = placed(ObjectFormat::Jwk, jwk.offset, jwk.size);
        place.name = jwk.id;
        readElement(certificate, std::move(place), gathering);
    }
}

bool readSshLines(const QByteArray &data, Gathering &gathering)
{
    const QList<SshPublicKey> keys = readSshPublicKeys(data);
    for (const SshPublicKey &key : keys) {
        FoundObject object = placed(ObjectFormat::OpenSsh, key.offset, key.size);
        object.kind = ObjectKind::PublicKey;
        object.label = key.type;
        object.name = key.comment;
        object.der = key.spki;
        describe(object, key.spki, key.type);
        if (gathering.isOpen())
            gathering.add(std::move(object));
    }
    return !keys.isEmpty();
}

/// RFC 4716 3: headers, each continued by a backslash, then base64. Nothing when it is no key.
std::optional<SshPublicKey> ssh2Key(QByteArrayView body)
{
    QByteArray base64;
    QByteArray comment;
    bool isContinued = false;
    for (const QByteArray &raw : body.toByteArray().split('\n')) {
        const QByteArray line = raw.trimmed();
        const bool isHeader = isContinued || line.contains(':');
        isContinued = isHeader && line.endsWith('\\');
        if (isHeader && line.startsWith("Comment:"))
            comment = line.mid(line.indexOf(':') + 1).trimmed();
        if (!isHeader)
            base64 += line;
    }
    std::optional<SshPublicKey> key = readSshBlob(QByteArray::fromBase64(base64));
    if (comment.size() >= 2 && comment.startsWith('"') && comment.endsWith('"')) // 3.3.2
        comment = comment.mid(1, comment.size() - 2);
    if (key)
        key->comment = printable(QString::fromUtf8(comment));
    return key;
}

bool readSsh2Blocks(const QByteArray &data, Gathering &gathering)
{
    constexpr QByteArrayView begin("---- BEGIN SSH2 PUBLIC KEY ----");
    constexpr QByteArrayView end("---- END SSH2 PUBLIC KEY ----");
    const int before = gathering.count();
    for (qsizetype at = data.indexOf(begin); at >= 0 && gathering.isOpen(); at = data.indexOf(begin, at + 1)) {
        const qsizetype start = at + begin.size();
        const qsizetype close = data.indexOf(end, start);
        const qsizetype stop = close < 0 ? data.size() : close;
        FoundObject object = placed(ObjectFormat::OpenSsh, at, (close < 0 ? stop : close + end.size()) - at);
        object.kind = ObjectKind::PublicKey;
        if (const std::optional<SshPublicKey> key = ssh2Key(QByteArrayView(data).sliced(start, stop - start))) {
            object.label = key->type;
            object.name = key->comment;
            object.der = key->spki;
            describe(object, key->spki, key->type);
        } else {
            object.problem = Error{ErrorCode::DamagedObject, {gathering.source()}};
        }
        gathering.add(std::move(object));
    }
    return gathering.count() > before;
}

bool readWindowsKey(const QByteArray &data, Gathering &gathering)
{
    const KeyBlob blob = keyBlobKind(data);
    FoundObject object = placed(blob == KeyBlob::None ? ObjectFormat::Pvk : ObjectFormat::MsBlob, 0, data.size());
    if (isPvk(data)) {
        object.encrypted = isLockedPvk(data);
        if (object.encrypted)
            object.encryption = KeyEncryption{u"PVK"_s, u"RC4"_s, u"SHA-1"_s, 1};
        addKey(readPvk(data, gathering.password(), gathering.source()), std::move(object), gathering);
    } else if (blob == KeyBlob::Private) {
        addKey(readPrivateKeyBlob(data, gathering.source()), std::move(object), gathering);
    } else if (blob == KeyBlob::Public) {
        const Result<QByteArray> spki = readPublicKeyBlob(data, gathering.source());
        object.kind = ObjectKind::PublicKey;
        if (spki) {
            describe(object, *spki, {});
            object.der = *spki;
        } else {
            object.problem = spki.error();
        }
        gathering.add(std::move(object));
    } else {
        return false;
    }
    return true;
}

bool readSpkacLine(const QByteArray &data, Gathering &gathering)
{
    const qsizetype at = data.indexOf("SPKAC=");
    const Result<Spkac> found
        = at < 0 ? Result<Spkac>(Error{ErrorCode::NotACertificate}) : readSpkac(data, gathering.source());
    if (!found)
        return false;
    readElement(found->der, placed(ObjectFormat::Base64, at, data.size() - at), gathering);
    return true;
}

} // namespace

void addOpenSshKey(const QByteArray &body, FoundObject object, Gathering &gathering)
{
    object.format = ObjectFormat::OpenSsh;
    object.kind = ObjectKind::PrivateKey;
    Result<OpenSshKey> key = readOpenSshKey(body, gathering.source(), {gathering.password()});
    if (!key) {
        object.problem = key.error();
        gathering.add(std::move(object));
        return;
    }
    object.encrypted = key->locked;
    if (key->encrypted)
        object.encryption = KeyEncryption{u"OpenSSH"_s, key->cipher, key->derivation, key->rounds};
    object.name = key->publicKey.comment;
    describe(object, key->publicKey.spki, key->publicKey.type);
    addPrivateOrProblem(key->key, key->problem, std::move(object), gathering);
}

bool readJwks(const QByteArray &data, Gathering &gathering)
{
    if (!isJwk(data))
        return false;
    const Result<QList<Jwk>> keys = readJwk(data, gathering.source());
    if (!keys)
        gathering.note(keys.error());
    for (qsizetype i = 0; keys && i < keys->size() && gathering.isOpen(); ++i)
        addJwk(keys->at(i), gathering);
    return true;
}

bool readKeyFile(const QByteArray &data, Gathering &gathering)
{
    return readWindowsKey(data, gathering) || readSshLines(data, gathering) || readSsh2Blocks(data, gathering)
        || readSpkacLine(data, gathering);
}

bool readCarvedAt(QByteArrayView octets, const FoundObject &base, Gathering &gathering)
{
    CarveResult carved = carve(octets, gathering.source());
    for (CarvedPiece &piece : carved.pieces) {
        if (!gathering.isOpen())
            break;
        if (piece.certificate)
            addCertificate(*std::move(piece.certificate), base, gathering);
        else
            readElement(octets.sliced(piece.offset, piece.size), base, gathering);
    }
    if (!carved.complete)
        gathering.note({ErrorCode::UnreadableRest,
            {gathering.source(), QString::number(base.offset), QString::number(octets.size())}});
    return !carved.pieces.isEmpty();
}

bool readCarved(QByteArrayView data, qsizetype shift, Gathering &gathering)
{
    CarveResult carved = carve(data, gathering.source());
    for (CarvedPiece &piece : carved.pieces) {
        if (!gathering.isOpen())
            break;
        FoundObject object = placed(ObjectFormat::Der, shift + piece.offset, piece.size);
        if (piece.certificate)
            addCertificate(*std::move(piece.certificate), std::move(object), gathering);
        else
            readElement(data.sliced(piece.offset, piece.size), std::move(object), gathering);
        gathering.deliver();
    }
    if (!carved.complete)
        gathering.note(
            {ErrorCode::UnreadableRest, {gathering.source(), QString::number(shift), QString::number(data.size())}});
    return !carved.pieces.isEmpty();
}

} // namespace certwright::inspect
