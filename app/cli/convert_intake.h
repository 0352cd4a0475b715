#pragma once

#include "app/cli/input_files.h"
#include "app/cli/input_passwords.h"
#include "core/convert/left_out.h"

namespace certwright::cli {

/// A part of an input of which nothing is known but that it could not be read.
struct UnreadablePart {
    QString source;
    Error error;
    bool isFailure = true;
    bool isWhole = false; ///< nothing of the input could
};

/// What stays locked, and why.
struct LockedPart {
    QString source;
    Error error; ///< PassphraseNeeded or WrongPassphrase
};

/// What the files of convert hold.
struct ConvertIntake {
    convert::Pile pile;
    QList<convert::Given> given;
    QList<UnreadablePart> unreadable;
    std::optional<LockedPart> lockedStore = {}; ///< the first container that stays locked
    std::optional<LockedPart> lockedKey = {}; ///< the first key that stays locked
    QString alias = {}; ///< what the only open key was called where it came from
};

/// Every file with the password that opens most of it. Fails where a whole file or container could not be read for
/// another reason than its password; what was lost before is unreadable.
Result<ConvertIntake> takeIn(const InputFiles &files, const Passwords &passwords);

/// The kinds that can be written by themselves and are there, each once; certificates alone when there are any.
QList<inspect::ObjectKind> writableKinds(const ConvertIntake &intake);

/// The public keys of what was given: those given as such, else the public halves of everything else, each once.
QList<inspect::FoundObject> publicKeysIn(const ConvertIntake &intake);

/// Whether certificates stand in the file in another order than they were given.
bool isReordered(const convert::Pile &pile, const convert::EncodedFile &file);

/// Whether the key that is written was encrypted where it was read.
bool wasEncrypted(const ConvertIntake &intake, const pki::PrivateKey &key);

/// By its key in JSON.
std::optional<inspect::ObjectKind> parseKind(const QString &key);

} // namespace certwright::cli
