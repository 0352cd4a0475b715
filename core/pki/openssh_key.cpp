#include "core/pki/openssh_key.h"

#include "core/ossl/key.h"
#include "core/pki/byte_reader.h"
#include "core/pki/key_parts.h"
#include "core/pki/printable.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace certwright::pki {

namespace {

constexpr QByteArrayView magic("openssh-key-v1\0", 15);
constexpr qsizetype longestName = 64; // RFC 4251 6

struct Curve {
    QByteArrayView type;
    QByteArrayView name;
    const char *group;
};

/// RFC 5656 10.1: those every implementation has.
constexpr std::array curves{
    Curve{"ecdsa-sha2-nistp256", "nistp256", "P-256"},
    Curve{"ecdsa-sha2-nistp384", "nistp384", "P-384"},
    Curve{"ecdsa-sha2-nistp521", "nistp521", "P-521"},
};

const Curve *curveOf(QByteArrayView type)
{
    const auto found
        = std::find_if(curves.begin(), curves.end(), [type](const Curve &curve) { return curve.type == type; });
    return found == curves.end() ? nullptr : &*found;
}

QByteArrayView string(ByteReader &reader)
{
    return reader.lengthPrefixed(4);
}

/// RFC 4251 5: a positive mpint, whose leading zero is only its sign. Nothing for a negative one.
QByteArrayView number(ByteReader &reader)
{
    QByteArrayView octets = string(reader);
    if (octets.startsWith('\0'))
        octets = octets.sliced(1);
    else if (!octets.isEmpty() && static_cast<quint8>(octets.front()) >= 0x80)
        return {};
    return octets;
}

/// The fields behind the type; `isPrivate` chooses those of PROTOCOL.key section 3. Nothing for unknown types.
std::optional<ossl::Key> keyFields(QByteArrayView type, ByteReader &reader, bool isPrivate)
{
    if (type == "ssh-rsa" && !isPrivate) {
        const QByteArrayView exponent = number(reader);
        const QByteArrayView modulus = number(reader);
        return keyOf(RsaParts{modulus, exponent});
    }
    if (type == "ssh-rsa") {
        RsaParts parts{};
        for (QByteArrayView *part :
            {&parts.modulus, &parts.exponent, &parts.secret, &parts.coefficient, &parts.prime1, &parts.prime2})
            *part = number(reader);
        return parts.secret.isEmpty() ? std::nullopt : keyOf(parts);
    }
    if (type == "ssh-dss") {
        DsaParts parts{};
        for (QByteArrayView *part : {&parts.prime, &parts.order, &parts.generator, &parts.publicKey})
            *part = number(reader);
        if (isPrivate)
            parts.secret = number(reader);
        return isPrivate && parts.secret.isEmpty() ? std::nullopt : keyOf(parts);
    }
    if (type == "ssh-ed25519") {
        const QByteArrayView open = string(reader);
        const QByteArrayView secret = isPrivate ? string(reader) : QByteArrayView();
        if (isPrivate && secret.size() != 64)
            return std::nullopt;
        return keyOf(RawParts{"ED25519", open, isPrivate ? secret.first(32) : secret});
    }
    const Curve *curve = curveOf(type);
    if (curve == nullptr || string(reader) != curve->name)
        return std::nullopt;
    const QByteArrayView point = string(reader);
    const QByteArrayView secret = isPrivate ? number(reader) : QByteArrayView();
    return isPrivate && secret.isEmpty() ? std::nullopt : keyOf(EcParts{curve->group, point, secret});
}

bool isReadable(QByteArrayView type)
{
    return type == "ssh-rsa" || type == "ssh-dss" || type == "ssh-ed25519" || curveOf(type) != nullptr;
}

/// "1, 2, 3, …" up to the cipher's block; the longest block is 16.
bool isPadding(QByteArrayView octets)
{
    for (qsizetype i = 0; i < octets.size(); ++i) {
        if (static_cast<quint8>(octets[i]) != i + 1)
            return false;
    }
    return octets.size() < 256;
}

/// PROTOCOL.key section 3, in the clear. The two numbers at its start are equal unless the passphrase was wrong.
void readSecrets(QByteArrayView section, const QString &source, OpenSshKey &result)
{
    ByteReader reader(section);
    const quint64 first = reader.bigEndian(4);
    const quint64 second = reader.bigEndian(4);
    if (result.encrypted && reader.ok() && first != second) {
        result.problem = Error{ErrorCode::WrongPassphrase, {source}};
        return;
    }
    const QByteArrayView type = string(reader);
    const bool fits = reader.ok() && first == second && type == result.publicKey.type.toLatin1();
    if (fits && !isReadable(type)) {
        result.problem = Error{ErrorCode::UnsupportedAlgorithm, {result.publicKey.type}};
        return;
    }
    std::optional<ossl::Key> key = fits ? keyFields(type, reader, true) : std::nullopt;
    result.publicKey.comment = QString::fromUtf8(string(reader));
    const bool whole = reader.ok() && isPadding(reader.rest());
    if (key && whole && key->publicDer() == result.publicKey.spki)
        result.key = PrivateKey(std::move(*key));
    else
        result.problem = Error{ErrorCode::DamagedObject, {source}};
}

/// The next word; what stands in double quotes belongs together, with `\"` in it.
QByteArrayView nextWord(QByteArrayView &line)
{
    bool quoted = false;
    qsizetype at = 0;
    for (; at < line.size() && (quoted || (line[at] != ' ' && line[at] != '\t')); ++at) {
        if (line[at] == '\\' && at + 1 < line.size() && line[at + 1] == '"')
            ++at;
        else if (line[at] == '"')
            quoted = !quoted;
    }
    at = std::min(at, line.size());
    const QByteArrayView word = line.first(at);
    line = line.sliced(at).trimmed();
    return word;
}

bool looksLikeType(QByteArrayView word)
{
    return word.startsWith("ssh-") || word.startsWith("ecdsa-sha2-") || word.startsWith("sk-");
}

/// Options of sshd's AUTHORIZED_KEYS FILE FORMAT; host names, as in known_hosts, are none.
bool looksLikeOptions(QByteArrayView word)
{
    static constexpr std::array<QByteArrayView, 18> options{"agent-forwarding", "cert-authority",
        "command=", "environment=", "expiry-time=", "from=", "no-", "permit", "port-forwarding", "principals=", "pty",
        "restrict", "tunnel=", "user-rc", "X11-forwarding", "verify-required", "no-touch-required", "touch-required"};
    return std::any_of(options.begin(), options.end(), [word](QByteArrayView option) {
        return word.size() >= option.size() && word.first(option.size()).compare(option, Qt::CaseInsensitive) == 0;
    });
}

std::optional<SshPublicKey> readLine(QByteArrayView line)
{
    QByteArrayView type = nextWord(line);
    if (!looksLikeType(type) && looksLikeOptions(type))
        type = nextWord(line);
    if (!looksLikeType(type))
        return std::nullopt;
    const auto blob = QByteArray::fromBase64Encoding(
        nextWord(line).toByteArray(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    std::optional<SshPublicKey> key = blob ? readSshBlob(*blob) : std::nullopt;
    if (!key || key->type.toLatin1() != type)
        return std::nullopt;
    key->comment = QString::fromUtf8(line);
    return key;
}

/// bcrypt's options, a salt and the rounds; they stay empty when they are something else.
void readOptions(QByteArrayView options, OpenSshSection &section)
{
    ByteReader reader(options);
    const QByteArrayView salt = string(reader);
    const quint64 rounds = reader.bigEndian(4);
    if (!reader.ok())
        return;
    section.salt = salt;
    section.rounds = static_cast<quint32>(rounds);
}

} // namespace

std::optional<SshPublicKey> readSshBlob(QByteArrayView blob)
{
    ByteReader reader(blob);
    const QByteArrayView type = string(reader);
    const auto isVisible = [](char c) { return c > ' ' && c <= '~'; };
    if (!reader.ok() || type.isEmpty() || type.size() > longestName
        || !std::all_of(type.begin(), type.end(), isVisible))
        return std::nullopt;
    SshPublicKey result{QString::fromLatin1(type), blob.toByteArray(), {}};
    if (!isReadable(type))
        return result;
    const std::optional<ossl::Key> key = keyFields(type, reader, false);
    if (!key || !reader.ok() || !reader.atEnd())
        return std::nullopt;
    result.spki = key->publicDer();
    return result;
}

Result<OpenSshKey> readOpenSshKey(QByteArrayView body, const QString &source, const OpenSshUnlock &unlock)
{
    ByteReader reader(body);
    const bool starts = reader.take(magic.size()) == magic;
    OpenSshSection section;
    section.cipher = string(reader);
    section.derivation = string(reader);
    readOptions(string(reader), section);
    const quint64 keys = reader.bigEndian(4);
    const QByteArrayView blob = string(reader);
    section.body = string(reader);
    section.rest = reader.rest();
    std::optional<SshPublicKey> open = readSshBlob(blob);
    // Every program writes exactly one key, and none reads more.
    if (!starts || !reader.ok() || keys != 1 || !open)
        return Error{ErrorCode::DamagedObject, {source}};
    OpenSshKey result;
    result.publicKey = std::move(*open);
    result.encrypted = section.cipher != "none";
    result.cipher = printableAscii(section.cipher.first(std::min(section.cipher.size(), longestName)));
    result.derivation = printableAscii(section.derivation.first(std::min(section.derivation.size(), longestName)));
    result.rounds = section.rounds;
    if (!result.encrypted) {
        readSecrets(section.body, source, result);
        return result;
    }
    const Result<SecureBytes> plain = unlockOpenSsh(section, unlock, source);
    if (plain)
        readSecrets(plain->view(), source, result);
    else
        result.problem = plain.error();
    result.locked = !plain || (result.problem && result.problem->code == ErrorCode::WrongPassphrase);
    return result;
}

QList<SshPublicKey> readSshPublicKeys(QByteArrayView text)
{
    QList<SshPublicKey> keys;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype found = text.indexOf('\n', start);
        const qsizetype end = found < 0 ? text.size() : found;
        const QByteArrayView line = text.sliced(start, end - start).trimmed();
        if (!line.isEmpty() && !line.startsWith('#')) {
            std::optional<SshPublicKey> key = readLine(line);
            if (!key)
                return {};
            key->offset = line.data() - text.data();
            key->size = line.size();
            keys.append(std::move(*key));
        }
        start = end + 1;
    }
    return keys;
}

} // namespace certwright::pki
