#pragma once

#include "core/inspect/object.h"

#include <optional>

namespace certwright::inspect {

/// A DamagedObject that says where: its arguments are the source, the kindKey() of the object, its offset in the input
/// and, where it is known, what is wrong: "character" (one is not base64, whose own offset follows where it is known)
/// or "incomplete" (base64 is missing or out of place), or "encoding" (all of it is there, but an element is encoded as
/// it must not be; behind it its offset in the object and its type). A JWK that contradicts itself has "jwk" in place
/// of the kind, "jwk unreadable" or "jwk encoding" when that is a member's fault, and behind its offset the member, as
/// Jwk has it, and its name, if it has one; "jwk entry" is what stands among keys and is none.
Error damagedAt(const QString &source, const FoundObject &object, const QStringList &reason = {});

/// Whether it is about a single character.
bool isOfCharacter(const Error &error);

/// Which arguments of the error are offsets in the input.
QList<qsizetype> offsetArguments(const Error &error);

/// The offset in the input of what the error is about, if it says so.
std::optional<qsizetype> offsetOf(const Error &error);

} // namespace certwright::inspect
