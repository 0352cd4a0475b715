#include "core/inspect/binary_plist.h"
#include "core/inspect/carve.h"
#include "core/inspect/dump_text.h"
#include "core/inspect/embedded.h"
#include "core/inspect/foreign.h"
#include "core/inspect/place_names.h"
#include "core/inspect/reader.h"
#include "core/inspect/serialized_store.h"
#include "core/tls/plain_text.h"
#include "tests/fuzz/targets.h"

#include <array>

namespace certwright::fuzz {

namespace {

const QString source = QStringLiteral("input");

void requireSound(const QByteArray &data, const inspect::ReadResult &result)
{
    require(!result.objects.isEmpty() || !result.errors.isEmpty());
    for (qsizetype i = 0; i < result.objects.size(); ++i) {
        const inspect::FoundObject &object = result.objects.at(i);
        require(object.offset >= 0 && object.size >= 0 && object.offset + object.size <= data.size());
        require(object.container < i);
        require(object.kind != inspect::ObjectKind::PrivateKey || object.der.isEmpty());
    }
}

void runReader(const QByteArray &data)
{
    requireSound(data, inspect::readObjects(data, source));
}

/// With a password, which opens what is locked; large numbers of rounds are what the caps are for.
void runReaderWithPassword(const QByteArray &data)
{
    const SecureBytes password("secret");
    requireSound(data, inspect::readOpened(data, source, {&password}).found);
}

void runCarve(const QByteArray &data)
{
    qsizetype last = 0;
    for (const inspect::CarvedPiece &piece : inspect::carve(data, source).pieces) {
        require(piece.offset >= last && piece.size > 0 && piece.offset + piece.size <= data.size());
        require(piece.certificate.has_value() == (piece.kind == inspect::ObjectKind::Certificate));
        last = piece.offset + piece.size;
    }
}

void runEmbedded(const QByteArray &data)
{
    qsizetype last = 0;
    for (const inspect::EmbeddedPiece &piece : inspect::embeddedPieces(data)) {
        require(piece.offset >= last && piece.size > 0 && piece.offset + piece.size <= data.size());
        require(piece.bytes.size() > 0 && piece.bytes.size() < piece.size);
        last = piece.offset + piece.size;
    }
    last = 0;
    for (const inspect::DumpPiece &piece : inspect::dumpPieces(data)) {
        require(piece.offset >= last && piece.offset + piece.size <= data.size());
        require(piece.bytes.size() > 0 && piece.bytes.size() < piece.size);
        require(piece.count > 0 && piece.count <= piece.bytes.size());
        require(inspect::withWordsReversed(piece).size() == piece.count);
        last = piece.offset + piece.size;
    }
    inspect::PlaceNames names(data);
    for (qsizetype at = 0; at < data.size(); at += 64)
        static_cast<void>(names.nameAt(at));
}

void runPlist(const QByteArray &data)
{
    qsizetype last = 0;
    for (const inspect::PlistValue &value : inspect::binaryPropertyList(data).values) {
        require(value.offset >= last && value.size > 0 && value.offset + value.size <= data.size());
        last = value.offset + value.size;
    }
}

void runStore(const QByteArray &data)
{
    const inspect::SerializedStore store = inspect::readSerializedStore(data);
    require(store.size >= 0 && store.size <= data.size());
    qsizetype last = 0;
    for (const inspect::StoreElement &element : store.elements) {
        require(element.offset >= last && element.size >= 0 && element.offset + element.size <= store.size);
        last = element.offset + element.size;
    }
}

void runForeign(const QByteArray &data)
{
    require(!inspect::foreignKey(inspect::foreignKind(data)).isEmpty());
}

void runPlainText(const QByteArray &data)
{
    static_cast<void>(tls::classify(data));
    static_cast<void>(tls::isEnoughToGuess(data));
    static_cast<void>(tls::plainTextProtocol(data));
}

constexpr std::array all{
    Target{"reader", runReader},
    Target{"reader-with-password", runReaderWithPassword},
    Target{"carve", runCarve},
    Target{"embedded", runEmbedded},
    Target{"plist", runPlist},
    Target{"serialized-store", runStore},
    Target{"foreign", runForeign},
    Target{"plain-text", runPlainText},
};

} // namespace

std::span<const Target> inputTargets()
{
    return all;
}

} // namespace certwright::fuzz
