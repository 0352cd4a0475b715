#include "core/inspect/error_place.h"

namespace certwright::inspect {

bool isOfCharacter(const Error &error)
{
    return error.code == ErrorCode::DamagedObject && error.args.value(3) == u"character";
}

Error damagedAt(const QString &source, const FoundObject &object, const QStringList &reason)
{
    const QStringList place{source, kindKey(object.kind), QString::number(object.offset)};
    return {ErrorCode::DamagedObject, place + reason};
}

QList<qsizetype> offsetArguments(const Error &error)
{
    switch (error.code) {
    case ErrorCode::ObjectCutOff:
    case ErrorCode::UnreadableRest:
        return {1};
    case ErrorCode::BlockNotClosed:
    case ErrorCode::UnknownObject:
        return {2};
    case ErrorCode::DamagedObject:
        return isOfCharacter(error) && error.args.size() > 4 ? QList<qsizetype>{2, 4} : QList<qsizetype>{2};
    default:
        return {};
    }
}

std::optional<qsizetype> offsetOf(const Error &error)
{
    const QList<qsizetype> places = offsetArguments(error);
    bool isNumber = false;
    const qlonglong offset = places.isEmpty() ? 0 : error.args.value(places.first()).toLongLong(&isNumber);
    return isNumber ? std::optional(static_cast<qsizetype>(offset)) : std::nullopt;
}

} // namespace certwright::inspect
