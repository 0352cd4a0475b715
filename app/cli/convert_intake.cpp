#include "app/cli/convert_intake.h"

#include "app/cli/input_opener.h"
#include "core/inspect/reader.h"
#include "core/pki/key_identity.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace certwright::cli {

using inspect::FoundObject;
using inspect::ObjectKind;

namespace {

constexpr std::array writable{ObjectKind::Certificate, ObjectKind::Csr, ObjectKind::Crl, ObjectKind::OcspResponse,
    ObjectKind::PrivateKey, ObjectKind::PublicKey};

bool isLocking(const Error &error)
{
    return error.code == ErrorCode::PassphraseNeeded || error.code == ErrorCode::WrongPassphrase;
}

/// Reading stopped there, so nobody knows what is missing.
bool isIncomplete(const Error &error)
{
    return error.code == ErrorCode::TooManyObjects || error.code == ErrorCode::Cancelled;
}

/// A container that hides what it holds for another reason than its password.
bool isHidden(const FoundObject &object)
{
    return inspect::isContainer(object) && object.problem && !isLocking(*object.problem);
}

/// A key that this OpenSSL does not know can be shown, but not written. What an open keystore lacks is told by itself.
FoundObject asToWrite(FoundObject object)
{
    if (object.problem && isOpenBut(*object.problem))
        object.problem.reset();
    if (inspect::isUnknownKey(object) && !object.problem)
        object.problem = Error{ErrorCode::UnsupportedAlgorithm, {object.key->label}};
    return object;
}

class Intake final
{
public:
    explicit Intake(const Passwords &passwords)
        : m_passwords(passwords)
    {
    }

    Status add(const InputFile &file)
    {
        const inspect::OpenedInput opened = read(file);
        if (const std::optional<Error> reason = whyRefused(opened.found, file))
            return *reason;
        for (const FoundObject &object : opened.found.objects)
            addObject(asToWrite(object), file.source);
        for (const Error &error : opened.found.errors)
            addError(error, opened.found.objects, file);
        m_result.pile.keys += opened.keys;
        return ok();
    }

    void addLost(const InputPlaces::Lost &lost)
    {
        m_result.unreadable << UnreadablePart{lost.source, lost.error, isFailure(lost.error, false), true};
    }

    ConvertIntake take()
    {
        if (m_openKeys.size() == 1)
            m_result.alias = m_openKeys.constBegin().value();
        return std::move(m_result);
    }

private:
    inspect::OpenedInput read(const InputFile &file) const
    {
        QByteArray bytes = file.bytes();
        inspect::OpenedInput best
            = inspect::readOpened(bytes, file.source, {m_passwords.isEmpty() ? nullptr : m_passwords.first().get()});
        for (qsizetype i = 1; i < m_passwords.size() && lockedIn(best) > 0; ++i) {
            inspect::OpenedInput other = inspect::readOpened(bytes, file.source, {m_passwords[i].get()});
            if (lockedIn(other) < lockedIn(best))
                best = std::move(other);
        }
        wipe(bytes);
        return best;
    }

    static qsizetype lockedIn(const inspect::OpenedInput &opened)
    {
        return std::count_if(opened.found.objects.cbegin(), opened.found.objects.cend(),
            [](const FoundObject &object) { return object.encrypted; });
    }

    static std::optional<Error> whyRefused(const inspect::ReadResult &found, const InputFile &file)
    {
        const auto hidden = std::find_if(found.objects.cbegin(), found.objects.cend(), isHidden);
        if (hidden != found.objects.cend())
            return *hidden->problem;
        const auto incomplete = std::find_if(found.errors.cbegin(), found.errors.cend(), isIncomplete);
        if (incomplete != found.errors.cend())
            return *incomplete;
        const bool isNothing = found.objects.isEmpty() && !found.errors.isEmpty();
        return isNothing && isFailure(found.errors.first(), file.isFromFolder) ? std::optional(found.errors.first())
                                                                               : std::nullopt;
    }

    void addObject(const FoundObject &object, const QString &source)
    {
        m_result.given << convert::Given{source, object};
        if (object.certificate)
            m_result.pile.certificates << *object.certificate;
        else if (object.kind != ObjectKind::PrivateKey && isWritable(object.kind) && !object.problem)
            m_result.pile.others << object;
        if (object.kind == ObjectKind::PrivateKey && !object.problem) {
            QString &name = m_openKeys[object.keyIdentity];
            name = name.isEmpty() ? object.name : name;
        }
        if (!object.encrypted || inspect::isSecretKey(object) || (object.problem && !isLocking(*object.problem)))
            return; // no password would open it
        std::optional<LockedPart> &locked = inspect::isContainer(object) ? m_result.lockedStore : m_result.lockedKey;
        if (!locked)
            locked = LockedPart{source, object.problem.value_or(Error{ErrorCode::PassphraseNeeded, {source}})};
    }

    /// What an object says itself is told with the object.
    void addError(const Error &error, const QList<FoundObject> &objects, const InputFile &file)
    {
        const bool isOfObject = !isOpenBut(error)
            && std::any_of(objects.cbegin(), objects.cend(),
                [&error](const FoundObject &object) { return object.problem == error; });
        if (!isOfObject)
            m_result.unreadable << UnreadablePart{
                file.source, error, !isOpenBut(error) && isFailure(error, file.isFromFolder)};
    }

    static bool isWritable(ObjectKind kind)
    {
        return std::find(writable.begin(), writable.end(), kind) != writable.end();
    }

    const Passwords &m_passwords;
    QHash<QByteArray, QString> m_openKeys; ///< their names, by the public half
    ConvertIntake m_result;
};

} // namespace

Result<ConvertIntake> takeIn(const InputFiles &files, const Passwords &passwords)
{
    Intake intake(passwords);
    for (const InputPlaces::Lost &lost : files.lost)
        intake.addLost(lost);
    for (const InputFile &file : files.files) {
        if (const Status added = intake.add(file); !added)
            return added.error();
    }
    return intake.take();
}

QList<ObjectKind> writableKinds(const ConvertIntake &intake)
{
    if (!intake.pile.certificates.isEmpty())
        return {ObjectKind::Certificate};
    QList<ObjectKind> kinds;
    for (const ObjectKind kind : writable) {
        const bool isThere
            = std::any_of(intake.given.cbegin(), intake.given.cend(), [kind](const convert::Given &given) {
                  return given.object.kind == kind && (!given.object.problem || given.object.encrypted);
              });
        if (isThere)
            kinds << kind;
    }
    return kinds;
}

QList<FoundObject> publicKeysIn(const ConvertIntake &intake)
{
    QList<FoundObject> given;
    QHash<QByteArray, FoundObject> halves;
    QList<QByteArray> order;
    for (const auto &[source, object] : intake.given) {
        if (object.publicKey.isEmpty() || object.problem)
            continue;
        if (object.kind == ObjectKind::PublicKey)
            given << object;
        if (halves.contains(object.keyIdentity))
            continue;
        FoundObject half;
        half.kind = ObjectKind::PublicKey;
        half.name = object.certificate ? object.certificate->displayTitle() : object.name;
        half.key = object.key;
        half.der = half.publicKey = object.publicKey;
        half.spkiSha256 = object.spkiSha256;
        half.keyIdentity = object.keyIdentity;
        order << object.keyIdentity;
        halves.insert(object.keyIdentity, half);
    }
    if (!given.isEmpty())
        return given;
    for (const QByteArray &key : std::as_const(order))
        given << halves.value(key);
    return given;
}

std::optional<ObjectKind> parseKind(const QString &key)
{
    const auto *found = std::find_if(
        writable.begin(), writable.end(), [&key](ObjectKind kind) { return inspect::kindKey(kind) == key; });
    return found == writable.end() ? std::nullopt : std::optional(*found);
}

bool isReordered(const convert::Pile &pile, const convert::EncodedFile &file)
{
    QSet<QByteArray> written;
    for (const pki::Certificate &certificate : file.certificates)
        written << certificate.sha256();
    QList<pki::Certificate> given = convert::distinct(pile.certificates);
    given.removeIf([&written](const pki::Certificate &one) { return !written.contains(one.sha256()); });
    return given != file.certificates;
}

bool wasEncrypted(const ConvertIntake &intake, const pki::PrivateKey &key)
{
    const QByteArray identity = pki::keyIdentity(key.publicKeyDer());
    return std::any_of(intake.given.cbegin(), intake.given.cend(), [&identity](const convert::Given &given) {
        const inspect::FoundObject &object = given.object;
        return object.kind == ObjectKind::PrivateKey && object.encryption && object.keyIdentity == identity;
    });
}

} // namespace certwright::cli
