#include "core/inspect/reader.h"

#include "core/base/atomic_file.h"
#include "core/inspect/binary_plist.h"
#include "core/inspect/containers.h"
#include "core/inspect/der_objects.h"
#include "core/inspect/dump_text.h"
#include "core/inspect/embedded.h"
#include "core/inspect/foreign.h"
#include "core/inspect/gathering.h"
#include "core/inspect/hex_text.h"
#include "core/inspect/inside.h"
#include "core/inspect/other_formats.h"
#include "core/inspect/packet_capture.h"
#include "core/inspect/pem_mention.h"
#include "core/inspect/pem_objects.h"
#include "core/inspect/percent_text.h"
#include "core/inspect/quoted_printable.h"
#include "core/inspect/serialized_store.h"
#include "core/inspect/shape.h"
#include "core/inspect/signed_mail.h"
#include "core/inspect/tokens.h"
#include "core/ossl/error_queue.h"
#include "core/pki/base64_decoder.h"
#include "core/pki/jks.h"
#include "core/pki/jwk.h"

#include <QScopeGuard>

#include <algorithm>

namespace certwright::inspect {

using namespace pki;

namespace {

/// Secrets may be in it.
void clear(PemBlock &block)
{
    wipe(block.der);
    wipe(block.salvage);
    wipe(block.raw);
}

/// The blanks and line ends that begin there.
qsizetype blanksAt(QByteArrayView data, qsizetype at)
{
    constexpr QByteArrayView blanks(" \t\r\n");
    const QByteArrayView rest = data.sliced(std::min(at, data.size()));
    const auto end
        = std::find_if_not(rest.begin(), rest.end(), [&](char character) { return blanks.contains(character); });
    return end - rest.begin();
}

/// All blocks; answers how many octets of the input they are, with the blanks behind them. With `outer` the text itself
/// stood encoded there.
qsizetype readPem(const QByteArray &data, const FoundObject *outer, Gathering &gathering)
{
    PemScanner scanner(data);
    qsizetype taken = 0;
    PemMarks marks(data);
    while (gathering.isOpen()) {
        std::optional<PemBlock> block = scanner.next();
        if (!block)
            break;
        const auto wiper = qScopeGuard([&block] { clear(*block); });
        if (!marks.isBlock(*block))
            continue;
        taken += block->size + blanksAt(data, block->offset + block->size);
        FoundObject base;
        if (outer != nullptr)
            base = *outer;
        base.format = ObjectFormat::Pem;
        base.offset = outer != nullptr ? outer->offset : block->offset;
        base.size = outer != nullptr ? outer->size : block->size;
        readBlock(*block, std::move(base), gathering);
        gathering.deliver();
    }
    return taken;
}

bool readBinary(QByteArrayView data, FoundObject base, Gathering &gathering)
{
    if (isJks(data)) {
        if (base.format == ObjectFormat::Der)
            base.format = ObjectFormat::Jks;
        readKeystore(data, base, gathering);
    } else if (startsSerializedStore(data)) {
        readRest(data, readStore(data, base, gathering), base, gathering);
    } else if (looksLikeDer(data)) {
        readRest(data, readDer(data, base, gathering), base, gathering);
    } else {
        return false;
    }
    return true;
}

/// What stood encoded in a text: PEM, as in a Secret of Kubernetes, DER, a keystore.
bool readDecoded(const QByteArray &bytes, const FoundObject &base, Gathering &gathering)
{
    if (bytes.contains("-----BEGIN "))
        return readPem(bytes, &base, gathering) > 0;
    return readBinary(bytes, base, gathering) || readDamaged(bytes, base, gathering);
}

/// base64 without header, and what a `data:` address (RFC 2397) holds.
bool readBase64(QByteArrayView data, Gathering &gathering)
{
    constexpr QByteArrayView scheme("data:");
    constexpr QByteArrayView mark(";base64,");
    QByteArrayView text = data.trimmed();
    if (text.startsWith(scheme) && text.contains(mark))
        text = text.sliced(text.indexOf(mark) + mark.size());
    if (!isBase64Line(text))
        return false;
    Base64Decoder decoder(text.size());
    decoder.add(text);
    const bool isSound = decoder.isSound();
    QByteArray bytes = decoder.take();
    const auto wiper = qScopeGuard([&bytes] { wipe(bytes); });
    FoundObject base;
    base.format = ObjectFormat::Base64;
    base.offset = text.data() - data.data();
    base.size = text.size();
    return isSound && readDecoded(bytes, base, gathering);
}

bool isOfBase64Url(char character)
{
    return character == '-' || character == '_' || character == '\n' || character == '\r'
        || isBase64Line({&character, 1});
}

/// base64url (RFC 4648 5), as tokens and forms carry it: often without padding. A word may look like it, so it counts
/// only when it is one whole object.
bool readBase64Url(QByteArrayView data, Gathering &gathering)
{
    if (!std::all_of(data.begin(), data.end(), isOfBase64Url))
        return false;
    constexpr QByteArrayView padding("==");
    QByteArray text = data.toByteArray().replace('-', '+').replace('_', '/');
    Base64Decoder decoder(text.size() + padding.size());
    decoder.add(text);
    for (qsizetype i = 0; i < padding.size() && !decoder.isSound(); ++i)
        decoder.add(padding.first(1));
    const bool isSound = decoder.isSound();
    QByteArray bytes = decoder.take();
    const auto wiper = qScopeGuard([&] {
        wipe(text);
        wipe(bytes);
    });
    if (!isSound || shapeOf(bytes) == Shape::None)
        return false;
    FoundObject base;
    base.format = ObjectFormat::Base64;
    base.size = data.size();
    readElement(bytes, std::move(base), gathering);
    return true;
}

/// Octets of the input for each character of the text that was made of it.
enum class Unit { Octet = 1, Utf16 = 2 };

template <typename Piece>
FoundObject placeOf(const Piece &piece, ObjectFormat format, Unit unit)
{
    FoundObject base;
    base.format = format;
    base.offset = piece.offset * static_cast<int>(unit);
    base.size = piece.size * static_cast<int>(unit);
    return base;
}

/// A signature in a mail is mostly about what stands beside it there.
void findContent(int first, SignedMail &mail, Gathering &gathering)
{
    for (int i = first; i < gathering.count(); ++i) {
        FoundObject &object = gathering.object(i);
        if (object.cms && !object.cms->signers.isEmpty() && object.cms->contentSize < 0 && object.container < 0)
            object.cms->besideContent = mail.contentFor(object.offset);
    }
}

void readPieces(const std::vector<EmbeddedPiece> &pieces, Unit unit, SignedMail &mail, Gathering &gathering)
{
    for (const EmbeddedPiece &piece : pieces) {
        if (!gathering.isOpen())
            break;
        FoundObject base = placeOf(piece, ObjectFormat::Base64, unit);
        base.name = piece.label;
        QByteArray bytes = piece.bytes.view().toByteArray();
        const auto wiper = qScopeGuard([&bytes] { wipe(bytes); });
        const int first = gathering.count();
        readDecoded(bytes, base, gathering);
        findContent(first, mail, gathering);
        gathering.deliver();
    }
}

/// Digits may be anything, so only what has our shape counts; in the registry a header stands before it.
void readHex(QByteArrayView text, Unit unit, Gathering &gathering)
{
    for (const EmbeddedPiece &piece : hexPieces(text)) {
        const FoundObject base = placeOf(piece, ObjectFormat::Hex, unit);
        const QByteArrayView octets = piece.bytes.view();
        if (looksLikeDer(octets) && shapeOf(octets) != Shape::None)
            readDer(octets, base, gathering);
        else if (!readDamaged(octets, base, gathering))
            readCarvedAt(octets, base, gathering);
        gathering.deliver();
    }
}

/// A dump may be of anything: PEM and keystores too, or a part of a larger file. Answers whether it holds any of it.
bool readDumped(QByteArrayView bytes, const FoundObject &base, Gathering &gathering)
{
    const int before = gathering.count();
    QByteArray octets = bytes.toByteArray();
    const auto wiper = qScopeGuard([&octets] { wipe(octets); });
    const bool isOurs = octets.contains("-----BEGIN ") || isJks(octets) || startsSerializedStore(octets)
        || (looksLikeDer(octets) && shapeOf(octets) != Shape::None);
    if (!isOurs || !readDecoded(octets, base, gathering))
        readCarvedAt(octets, base, gathering);
    return gathering.count() > before;
}

/// Words do not tell which of their octets was the first, so the order that makes sense is the right one.
void readDumps(QByteArrayView text, Unit unit, Gathering &gathering)
{
    for (const DumpPiece &piece : dumpPieces(text)) {
        if (!gathering.isOpen())
            break;
        const FoundObject base = placeOf(piece, ObjectFormat::Hex, unit);
        if (!readDumped(piece.bytes.view().first(piece.count), base, gathering) && piece.wordSize > 1)
            readDumped(withWordsReversed(piece).view(), base, gathering);
        gathering.deliver();
    }
}

/// As proxies put PEM into a header.
void readPercentEncoded(QByteArrayView text, Unit unit, Gathering &gathering)
{
    PercentText blocks(text);
    for (std::optional<EmbeddedPiece> piece = blocks.next(); piece && gathering.isOpen(); piece = blocks.next()) {
        const FoundObject base = placeOf(*piece, ObjectFormat::Pem, unit);
        QByteArray plain = piece->bytes.view().toByteArray();
        const auto wiper = qScopeGuard([&plain] { wipe(plain); });
        readPem(plain, &base, gathering);
    }
}

/// What stands encoded inside of other texts.
bool readEmbedded(const QByteArray &text, Unit unit, Gathering &gathering)
{
    const int before = gathering.count();
    SignedMail mail(unit == Unit::Octet ? QByteArrayView(text) : QByteArrayView());
    readPieces(embeddedPieces(text), unit, mail, gathering);
    readPieces(quotedPrintablePieces(text), unit, mail, gathering);
    readPercentEncoded(text, unit, gathering);
    readTokens(text, static_cast<int>(unit), gathering);
    readHex(text, unit, gathering);
    readDumps(text, unit, gathering);
    return gathering.count() > before;
}

bool isBinary(const QByteArray &data)
{
    return data.contains('\0');
}

/// Text as Windows writes it, with a byte order mark, which tells it from other octets.
bool readWideText(const QByteArray &data, Gathering &gathering)
{
    const bool isLittle = data.startsWith("\xff\xfe");
    if (!isLittle && !data.startsWith("\xfe\xff"))
        return false;
    QByteArray text(data.size() / 2, ' ');
    const auto wiper = qScopeGuard([&text] { wipe(text); });
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char high = data[2 * i + (isLittle ? 1 : 0)];
        text[i] = high == 0 ? data[2 * i + (isLittle ? 0 : 1)] : ' ';
    }
    return readEmbedded(text, Unit::Utf16, gathering);
}

/// What else a file with PEM blocks may hold: that is worth looking for only where there is something else.
void readBetweenBlocks(const QByteArray &data, qsizetype taken, Gathering &gathering)
{
    constexpr qsizetype least = 200; // less holds no certificate
    if (data.size() - taken < least || !gathering.isOpen())
        return;
    if (isBinary(data))
        static_cast<void>(readCapture(data, gathering) || readCarved(data, 0, gathering));
    else
        readEmbedded(data, Unit::Octet, gathering);
}

/// The keys, then whatever else their text holds.
bool readKeySet(const QByteArray &data, Gathering &gathering)
{
    if (!readJwks(data, gathering))
        return false;
    BesideJwk beside = besideJwk(data);
    const auto wiper = qScopeGuard([&beside] { wipe(beside.rest); });
    for (const qsizetype offset : std::as_const(beside.strays))
        gathering.note(
            {ErrorCode::DamagedObject, {gathering.source(), QStringLiteral("jwk entry"), QString::number(offset)}});
    if (const qsizetype taken = readPem(beside.rest, nullptr, gathering); taken > 0)
        readBetweenBlocks(beside.rest, taken, gathering);
    else if (gathering.isOpen())
        readEmbedded(beside.rest, Unit::Octet, gathering);
    return true;
}

/// Each value like an input of its own. False when it is no such list, or a sound one without anything of ours.
bool readPropertyList(const QByteArray &data, Gathering &gathering)
{
    const int before = gathering.count();
    const PropertyList list = binaryPropertyList(data);
    if (list.isDamaged)
        gathering.note({ErrorCode::DamagedObject, {gathering.source(), QStringLiteral("property list")}});
    for (const PlistValue &value : list.values) {
        if (!gathering.isOpen())
            break;
        FoundObject place;
        place.format = ObjectFormat::Der;
        place.offset = value.offset;
        place.size = value.size;
        place.name = value.name;
        const QByteArray bytes = QByteArray::fromRawData(data.constData() + value.offset, value.size);
        readInside(bytes, place, InnerPlaces::InInput, gathering);
        gathering.deliver();
    }
    return list.isDamaged || gathering.count() > before;
}

void readAny(const QByteArray &data, Gathering &gathering)
{
    FoundObject base;
    base.format = ObjectFormat::Der;
    base.size = data.size();
    if (shapeOf(data) == Shape::Pkcs7) // it may carry a text with blocks, which stand inside of it then
        return static_cast<void>(readDer(data, base, gathering));
    if (readPropertyList(data, gathering) || readKeySet(data, gathering))
        return;
    if (const std::optional<Error> foreign = armourError(data, gathering.source()))
        return gathering.note(*foreign);
    if (const qsizetype taken = readPem(data, nullptr, gathering); taken > 0)
        return readBetweenBlocks(data, taken, gathering);
    const bool isRead = readBinary(data, base, gathering) || readDamaged(data, base, gathering)
        || readBase64(data, gathering) || readBase64Url(data, gathering) || readKeyFile(data, gathering)
        || (!isBinary(data) && readEmbedded(data, Unit::Octet, gathering)) || readWideText(data, gathering)
        || readCapture(data, gathering) || readCarved(data, 0, gathering);
    if (!isRead && gathering.isOpen())
        gathering.note(foreignError(data, gathering.source()));
}

/// EmptyInput or FileTooLarge.
std::optional<Error> whyNotRead(const QByteArray &data, const QString &source)
{
    if (data.trimmed().isEmpty())
        return Error{ErrorCode::EmptyInput, {source}};
    if (data.size() > maxInputSize)
        return fileTooLarge(source, maxInputSize);
    return std::nullopt;
}

} // namespace

void readInside(const QByteArray &bytes, const FoundObject &place, InnerPlaces places, Gathering &gathering)
{
    const Nesting nesting(gathering);
    if (nesting.isTooDeep())
        return gathering.note({ErrorCode::NestedTooDeeply, {gathering.source()}});
    Gathering inner = gathering.inside();
    readAny(bytes, inner);
    gathering.adopt(std::move(inner), place, places);
}

ReadResult readObjects(const QByteArray &data, const QString &source, const ReadOptions &options)
{
    return readOpened(data, source, options).found;
}

OpenedInput readOpened(const QByteArray &data, const QString &source, const ReadOptions &options)
{
    if (const std::optional<Error> reason = whyNotRead(data, source))
        return {{{}, {*reason}}, {}};
    const ossl::ErrorScope scope;
    Gathering gathering(source, options, data);
    readAny(data, gathering);
    return {gathering.takeResult(), gathering.takeKeys()};
}

} // namespace certwright::inspect
