#include "core/inspect/reader.h"

#include "core/inspect/containers.h"
#include "core/inspect/der_objects.h"
#include "core/inspect/gathering.h"
#include "core/inspect/pem_objects.h"
#include "core/ossl/error_queue.h"
#include "core/pki/base64_decoder.h"
#include "core/pki/jks.h"

#include <QScopeGuard>

namespace certwright::inspect {

using namespace pki;

namespace {

constexpr qint64 bytesPerMegabyte = 1024 * 1024;

/// Secrets may be in it.
void clear(PemBlock &block)
{
    wipe(block.der);
    wipe(block.salvage);
    wipe(block.raw);
}

/// Whether there was any block.
bool readPem(const QByteArray &data, Gathering &gathering)
{
    PemScanner scanner(data);
    bool any = false;
    while (gathering.isOpen()) {
        std::optional<PemBlock> block = scanner.next();
        if (!block)
            break;
        any = true;
        readBlock(*block, gathering);
        clear(*block);
        gathering.deliver();
    }
    return any;
}

bool readBinary(QByteArrayView data, FoundObject base, Gathering &gathering)
{
    if (isJks(data)) {
        if (base.format == ObjectFormat::Der)
            base.format = ObjectFormat::Jks;
        readKeystore(data, base, gathering);
        return true;
    }
    if (!looksLikeDer(data))
        return false;
    const qsizetype understood = readDer(data, base, gathering);
    const QByteArrayView rest = data.sliced(understood);
    if (!rest.trimmed().isEmpty() && gathering.isOpen())
        gathering.note({ErrorCode::UnreadableRest,
            {gathering.source(), QString::number(base.offset + understood), QString::number(rest.size())}});
    return true;
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
    if (!isSound)
        return false;
    if (bytes.contains("-----BEGIN ")) // as in a Secret of Kubernetes
        return readPem(bytes, gathering);
    FoundObject base;
    base.format = ObjectFormat::Base64;
    base.offset = text.data() - data.data();
    base.size = text.size();
    return readBinary(bytes, base, gathering);
}

void readAny(const QByteArray &data, Gathering &gathering)
{
    if (readPem(data, gathering))
        return;
    FoundObject base;
    base.format = ObjectFormat::Der;
    base.size = data.size();
    if (readBinary(data, base, gathering) || readBase64(data, gathering) || gathering.count() > 0)
        return;
    gathering.note({ErrorCode::NotACertificate, {gathering.source()}});
}

/// EmptyInput or FileTooLarge.
std::optional<Error> whyNotRead(const QByteArray &data, const QString &source)
{
    if (data.trimmed().isEmpty())
        return Error{ErrorCode::EmptyInput, {source}};
    if (data.size() > maxInputSize)
        return Error{ErrorCode::FileTooLarge, {source, QString::number(maxInputSize / bytesPerMegabyte)}};
    return std::nullopt;
}

} // namespace

ReadResult readObjects(const QByteArray &data, const QString &source, const ReadOptions &options)
{
    if (const std::optional<Error> reason = whyNotRead(data, source))
        return {{}, {*reason}};
    const ossl::ErrorScope scope;
    Gathering gathering(source, options);
    readAny(data, gathering);
    return gathering.takeResult();
}

Result<QList<PrivateKey>> readPrivateKeys(const QByteArray &data, const SecureBytes *password, const QString &source)
{
    if (const std::optional<Error> reason = whyNotRead(data, source))
        return *reason;
    const ossl::ErrorScope scope;
    const ReadOptions options{password};
    Gathering gathering(source, options);
    readAny(data, gathering);
    const QList<FoundObject> objects = gathering.takeResult().objects;
    for (const FoundObject &object : objects) {
        const bool mayHoldKeys = object.kind == ObjectKind::PrivateKey || object.encrypted;
        if (mayHoldKeys && object.problem)
            return *object.problem;
    }
    QList<PrivateKey> keys = gathering.takeKeys();
    return keys.isEmpty() ? Result<QList<PrivateKey>>(Error{ErrorCode::NotAPrivateKey, {source}}) : keys;
}

} // namespace certwright::inspect
