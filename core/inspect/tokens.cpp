#include "core/inspect/tokens.h"

#include "core/base/secure_bytes.h"
#include "core/inspect/inside.h"

#include <QScopeGuard>

#include <algorithm>

namespace certwright::inspect {

namespace {

constexpr QByteArrayView jsonStart("eyJ"); ///< `{"`
constexpr qsizetype least = 200; ///< characters; less holds no certificate

bool isOfBase64Url(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

void readRun(QByteArrayView run, const FoundObject &place, Gathering &gathering)
{
    QByteArray bytes = QByteArray::fromBase64(run.toByteArray(), QByteArray::Base64UrlEncoding);
    const auto wiper = qScopeGuard([&bytes] { wipe(bytes); });
    readInside(bytes, place, InnerPlaces::OfContainer, gathering);
    gathering.deliver();
}

} // namespace

void readTokens(QByteArrayView text, int octetsOfCharacter, Gathering &gathering)
{
    qsizetype at = text.indexOf(jsonStart);
    while (at >= 0 && gathering.isOpen()) {
        const auto *const end = std::find_if_not(text.begin() + at, text.end(), isOfBase64Url);
        const qsizetype size = end - (text.begin() + at);
        FoundObject place;
        place.format = ObjectFormat::Base64;
        place.offset = at * octetsOfCharacter;
        place.size = size * octetsOfCharacter;
        const bool isInWord = at > 0 && isOfBase64Url(text[at - 1]);
        if (!isInWord && size >= least)
            readRun(text.sliced(at, size), place, gathering);
        at = text.indexOf(jsonStart, at + size);
    }
}

} // namespace certwright::inspect
