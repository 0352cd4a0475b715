#include "core/inspect/pem_objects.h"

#include "core/inspect/ber_cursor.h"
#include "core/inspect/der_objects.h"
#include "core/inspect/error_place.h"
#include "core/inspect/key_objects.h"
#include "core/inspect/other_formats.h"
#include "core/inspect/public_objects.h"
#include "core/inspect/shape.h"
#include "core/pki/base64_decoder.h"
#include "core/pki/key_info.h"
#include "core/pki/openssh_key.h"
#include "core/pki/printable.h"

#include <algorithm>
#include <array>

namespace certwright::inspect {

using namespace pki;

namespace {

struct LabelKind {
    QByteArrayView label;
    ObjectKind kind;
};

/// RFC 7468 labels and their older spellings.
constexpr std::array labelKinds{
    LabelKind{"CERTIFICATE", ObjectKind::Certificate},
    LabelKind{"X509 CERTIFICATE", ObjectKind::Certificate},
    LabelKind{"TRUSTED CERTIFICATE", ObjectKind::Certificate},
    LabelKind{"CERTIFICATE REQUEST", ObjectKind::Csr},
    LabelKind{"NEW CERTIFICATE REQUEST", ObjectKind::Csr},
    LabelKind{"X509 CRL", ObjectKind::Crl},
    LabelKind{"CRL", ObjectKind::Crl},
    LabelKind{"OCSP RESPONSE", ObjectKind::OcspResponse},
    LabelKind{"PUBLIC KEY", ObjectKind::PublicKey},
    LabelKind{"RSA PUBLIC KEY", ObjectKind::PublicKey},
    LabelKind{"PKCS7", ObjectKind::Pkcs7},
    LabelKind{"PKCS #7 SIGNED DATA", ObjectKind::Pkcs7},
    LabelKind{"CMS", ObjectKind::Pkcs7},
    LabelKind{"PKCS12", ObjectKind::Pkcs12},
};

/// Blocks that stand beside keys and certificates and hold nothing to show: their label says all. OpenVPN's hold
/// secrets in hexadecimal digits.
constexpr std::array<QByteArrayView, 8> silentLabels{"EC PARAMETERS", "SM2 PARAMETERS", "DH PARAMETERS",
    "X9.42 DH PARAMETERS", "DSA PARAMETERS", "OpenVPN Static key V1", "OpenVPN tls-crypt-v2 client key",
    "OpenVPN tls-crypt-v2 server key"};

bool isSilent(const QByteArray &label)
{
    return std::find(silentLabels.begin(), silentLabels.end(), QByteArrayView(label)) != silentLabels.end();
}

/// Whether nothing is wrong with it that its reader would mind.
bool isAsItShouldBe(const PemBlock &block)
{
    return isSilent(block.label)
        && (block.flaw == PemFlaw::None || (block.flaw == PemFlaw::BrokenBase64 && block.label.startsWith("OpenVPN")));
}

ObjectKind kindOf(const QByteArray &label)
{
    const auto isIt = [&label](const LabelKind &row) { return row.label == label; };
    const auto *found = std::find_if(labelKinds.begin(), labelKinds.end(), isIt);
    if (found != labelKinds.end())
        return found->kind;
    return label.endsWith("PRIVATE KEY") ? ObjectKind::PrivateKey : ObjectKind::Unknown;
}

/// Whether it is a structure of others that may hold some of ours, such as the sequence of certificates of Netscape.
bool isOfOthers(const PemBlock &block, const QByteArray &bytes)
{
    return block.flaw == PemFlaw::None && claimedSize(bytes) == bytes.size() && shapeOf(bytes) == Shape::None
        && !beginsLikeCertificate(bytes);
}

bool isWhole(const QByteArray &bytes)
{
    const std::optional<qsizetype> size = claimedSize(bytes);
    return size && *size <= bytes.size() && shapeOf(bytes.first(*size)) != Shape::None;
}

constexpr QByteArrayView openSshLabel("OPENSSH PRIVATE KEY");

/// Whether there is something to show, though the block is flawed.
bool isReadable(const PemBlock &block, const QByteArray &bytes, const Gathering &gathering)
{
    return isWhole(bytes) || (block.label == openSshLabel && readOpenSshKey(bytes, gathering.source(), {}));
}

bool isBlank(char character)
{
    return character == ' ' || character == '\t';
}

/// What is wrong with the base64, as damagedAt() has it; nothing where headers or quotation marks make it doubtful.
QStringList brokenBase64(const PemBlock &block, const FoundObject &object)
{
    const QByteArrayView raw(block.raw);
    const auto isLineEnd = [](char character) { return character == '\n' || character == '\r'; };
    const char *at = std::find_if(raw.begin(), raw.end(), isLineEnd);
    const char *end = raw.begin() + std::max<qsizetype>(raw.lastIndexOf("-----END"), at - raw.begin());
    qsizetype strange = -1;
    int sound = 0;
    int broken = 0;
    while (at < end && !block.hasHeaders) {
        const char *close = std::find_if(at, end, isLineEnd);
        const char *stranger = std::find_if(at, close, [](char character) {
            return !isBlank(character) && !isBase64Line({&character, 1});
        });
        if (stranger < close && broken++ == 0)
            strange = stranger - raw.begin();
        else if (isBase64Line({at, close - at}))
            ++sound;
        at = close < end ? close + 1 : end;
    }
    if (broken == 0)
        return sound > 0 ? QStringList{QStringLiteral("incomplete")} : QStringList{};
    if (broken > std::max(sound, 1))
        return {};
    QStringList reason{QStringLiteral("character")};
    if (object.offset == block.offset && block.size == raw.size())
        reason << QString::number(block.offset + strange);
    return reason;
}

Error problemOf(const PemBlock &block, const QByteArray &bytes, const FoundObject &object, const Gathering &gathering)
{
    const QString offset = QString::number(object.offset);
    const std::optional<qsizetype> size = claimedSize(bytes);
    if (isNestedTooDeeply(bytes))
        return {ErrorCode::NestedTooDeeply, {gathering.source()}};
    const bool isKeyInPart = kindOf(block.label) == ObjectKind::PrivateKey && !isReadable(block, bytes, gathering);
    if (block.flaw == PemFlaw::NoEnd && (!size || *size > bytes.size() || isKeyInPart))
        return {ErrorCode::ObjectCutOff, {gathering.source(), offset}};
    if (block.flaw == PemFlaw::NoEnd || block.flaw == PemFlaw::WrongEnd)
        return {ErrorCode::BlockNotClosed, {gathering.source(), QString::fromLatin1(block.label), offset}};
    if (block.flaw == PemFlaw::BrokenBase64)
        return damagedAt(gathering.source(), object, brokenBase64(block, object));
    return {ErrorCode::DamagedObject, {gathering.source()}};
}

/// The certificate in front of OpenSSL's trust settings; false when it is none.
bool readTrusted(const QByteArray &bytes, const FoundObject &base, Gathering &gathering)
{
    const std::optional<TrustedCertificate> trusted = trustedCertificate(bytes);
    if (!trusted)
        return false;
    FoundObject object = base;
    object.trust = trusted->settings;
    readElement(trusted->certificate, std::move(object), gathering);
    return true;
}

/// What is neither whole nor known: its label says what it was meant to be.
void addUnread(const PemBlock &block, const QByteArray &bytes, FoundObject object, Gathering &gathering)
{
    object.kind = kindOf(block.label);
    object.encrypted = block.label == "ENCRYPTED PRIVATE KEY" || block.headers.contains("ENCRYPTED");
    if (isAsItShouldBe(block)) {
        object.key = keyInfoOfParameters(block.der, block.label);
        return static_cast<void>(gathering.add(std::move(object)));
    }
    const bool isArmour = block.label.startsWith("PGP ") || block.label.startsWith("AGE ");
    if (object.kind != ObjectKind::Unknown || (block.flaw != PemFlaw::None && !isArmour))
        object.problem = problemOf(block, bytes, object, gathering);
    else
        object.problem
            = Error{ErrorCode::UnknownObject, {gathering.source(), object.label, QString::number(object.offset)}};
    gathering.add(std::move(object));
}

/// What could be read all the same, but should have had another frame.
void addFlaw(int index, const PemBlock &block, Gathering &gathering)
{
    if (block.flaw == PemFlaw::None || index >= gathering.count()) // nothing was added once reading was stopped
        return;
    FoundObject &object = gathering.object(index);
    if (object.problem)
        return;
    object.problem = problemOf(block, block.salvage, object, gathering);
    gathering.note(*object.problem);
}

} // namespace

void readBlock(const PemBlock &block, FoundObject base, Gathering &gathering)
{
    const QByteArray &bytes = block.flaw == PemFlaw::None ? block.der : block.salvage;
    base.label = printable(QString::fromLatin1(block.label));
    const bool hasOwnCipher = block.headers.contains("ENCRYPTED");
    const bool isTrusted = block.label == "TRUSTED CERTIFICATE" && readTrusted(bytes, base, gathering);
    if (isTrusted)
        return;
    const int first = gathering.count();
    if (block.label == openSshLabel && (block.flaw == PemFlaw::None || isReadable(block, bytes, gathering))) {
        addOpenSshKey(bytes, std::move(base), gathering);
        addFlaw(first, block, gathering);
    } else if (isWhole(bytes) && !hasOwnCipher && !isSilent(block.label)) {
        readRest(bytes, readDer(bytes, base, gathering), base, gathering);
        addFlaw(first, block, gathering);
    } else if (kindOf(block.label) == ObjectKind::PrivateKey && block.flaw == PemFlaw::None) {
        addPemKey(block, std::move(base), gathering);
    } else {
        if (isOfOthers(block, bytes) && !hasOwnCipher && !isSilent(block.label))
            readCarvedAt(bytes.sliced(1), base, gathering);
        if (gathering.count() == first) {
            addUnread(block, bytes, base, gathering);
            if (beginsLikeCertificate(bytes)) // whose length may run over sound ones
                readCarvedAt(QByteArrayView(bytes).sliced(1), base, gathering);
        }
    }
}

} // namespace certwright::inspect
