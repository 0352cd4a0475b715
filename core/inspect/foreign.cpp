#include "core/inspect/foreign.h"

#include "core/pki/byte_reader.h"
#include "core/pki/json_tree.h"

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace certwright::inspect {

namespace {

constexpr qsizetype textWindow = 64 * 1024;
constexpr qsizetype jsonWindow = 1024 * 1024;

struct Named {
    ForeignKind kind;
    const char *key;
};

constexpr std::array names{
    Named{ForeignKind::ShellScript, "shell-script"},
    Named{ForeignKind::Script, "script"},
    Named{ForeignKind::Jwt, "jwt"},
    Named{ForeignKind::Pgp, "pgp"},
    Named{ForeignKind::Age, "age"},
    Named{ForeignKind::PuttyKey, "putty-key"},
    Named{ForeignKind::OpenVpnStaticKey, "openvpn-static-key"},
    Named{ForeignKind::KnownHosts, "known-hosts"},
    Named{ForeignKind::Bks, "bks"},
    Named{ForeignKind::Uber, "uber"},
    Named{ForeignKind::Kdb, "kdb"},
    Named{ForeignKind::Database, "database"},
    Named{ForeignKind::JavaClass, "java-class"},
    Named{ForeignKind::Zip, "zip"},
    Named{ForeignKind::Archive, "archive"},
    Named{ForeignKind::Program, "program"},
    Named{ForeignKind::Pdf, "pdf"},
    Named{ForeignKind::Image, "image"},
    Named{ForeignKind::Html, "html"},
    Named{ForeignKind::Xml, "xml"},
    Named{ForeignKind::Json, "json"},
    Named{ForeignKind::PrintedText, "printed-text"},
    Named{ForeignKind::PlainText, "plain-text"},
    Named{ForeignKind::Binary, "binary"},
};

struct Sign {
    QByteArrayView start;
    ForeignKind kind;
};

/// First bytes that say all.
constexpr std::array signs{
    Sign{QByteArrayView("!<arch>\n"), ForeignKind::Archive}, // .deb, .a
    Sign{QByteArrayView("\xed\xab\xee\xdb"), ForeignKind::Archive}, // .rpm
    Sign{QByteArrayView("\x04\x22\x4d\x18"), ForeignKind::Archive}, // lz4
    Sign{QByteArrayView("MSCF\0\0\0\0", 8), ForeignKind::Archive}, // .cab
    Sign{QByteArrayView("Rar!\x1a\x07"), ForeignKind::Archive},
    Sign{QByteArrayView("\x7f\x45LF"), ForeignKind::Program},
    Sign{QByteArrayView("\xcf\xfa\xed\xfe"), ForeignKind::Program}, // Mach-O
    Sign{QByteArrayView("PK\3\4"), ForeignKind::Zip},
    Sign{QByteArrayView("PK\5\6"), ForeignKind::Zip},
    Sign{QByteArrayView("\x1f\x8b"), ForeignKind::Archive},
    Sign{QByteArrayView("BZh"), ForeignKind::Archive},
    Sign{QByteArrayView("\xfd\x37zXZ"), ForeignKind::Archive},
    Sign{QByteArrayView("\x28\xb5\x2f\xfd"), ForeignKind::Archive}, // zstd
    Sign{QByteArrayView("7z\xbc\xaf"), ForeignKind::Archive},
    Sign{QByteArrayView("%PDF-"), ForeignKind::Pdf},
    Sign{QByteArrayView("\x89PNG\r\n"), ForeignKind::Image},
    Sign{QByteArrayView("\xff\xd8\xff"), ForeignKind::Image}, // JPEG
    Sign{QByteArrayView("GIF8"), ForeignKind::Image},
    Sign{QByteArrayView("SQLite format 3"), ForeignKind::Database},
    Sign{QByteArrayView("7H\3\2\0\0\0\0X509KEY", 15), ForeignKind::Kdb},
    Sign{QByteArrayView("age-encryption.org/"), ForeignKind::Age},
    Sign{QByteArrayView("PuTTY-User-Key-File-"), ForeignKind::PuttyKey},
};

std::optional<ForeignKind> bySign(QByteArrayView data)
{
    const auto found
        = std::find_if(signs.begin(), signs.end(), [data](const Sign &sign) { return data.startsWith(sign.start); });
    return found == signs.end() ? std::nullopt : std::optional(found->kind);
}

/// The class file format has the same first four bytes as Mach-O for several processors; a version follows or a count.
std::optional<ForeignKind> javaClassOrProgram(QByteArrayView data)
{
    constexpr quint64 firstClassVersion = 45;
    if (data.startsWith("MZ") && data.first(std::min<qsizetype>(data.size(), 64)).contains('\0'))
        return ForeignKind::Program; // of Windows; two letters alone may begin a text
    pki::ByteReader reader(data);
    if (reader.bigEndian(4) != 0xcafebabe)
        return std::nullopt;
    reader.bigEndian(2);
    return reader.bigEndian(2) >= firstClassVersion ? ForeignKind::JavaClass : ForeignKind::Program;
}

/// Bouncy Castle: version 1 or 2, salt of 20 octets, rounds. Then BKS lists entries in the clear, UBER is encrypted.
std::optional<ForeignKind> bouncyCastle(QByteArrayView data)
{
    constexpr quint64 mostRounds = 1'000'000;
    pki::ByteReader reader(data);
    const quint64 version = reader.bigEndian(4);
    const quint64 saltSize = reader.bigEndian(4);
    reader.take(20);
    const quint64 rounds = reader.bigEndian(4);
    if (!reader.ok() || version < 1 || version > 2 || saltSize != 20 || rounds == 0 || rounds > mostRounds)
        return std::nullopt;
    const quint64 type = reader.bigEndian(1);
    const QByteArrayView alias = reader.lengthPrefixed(2);
    const auto isVisible = [](char c) { return static_cast<quint8>(c) >= 0x20; };
    const bool entry = reader.ok() && type >= 1 && type <= 4 && std::all_of(alias.begin(), alias.end(), isVisible);
    return entry || type == 0 ? ForeignKind::Bks : ForeignKind::Uber;
}

/// RFC 9580 4.2: a packet that is a public or secret key, whose body starts with a version.
bool isBinaryPgp(QByteArrayView data)
{
    pki::ByteReader reader(data);
    const quint64 tag = reader.bigEndian(1);
    if (tag == 0x95 || tag == 0x99)
        reader.take(2);
    else if (tag == 0x94 || tag == 0x98)
        reader.take(1);
    else if (tag == 0xc5 || tag == 0xc6)
        reader.take(reader.bigEndian(1) >= 192 ? 1 : 0);
    else
        return false;
    const quint64 version = reader.bigEndian(1);
    return reader.ok() && version >= 3 && version <= 6;
}

std::optional<ForeignKind> byScript(QByteArrayView text)
{
    if (!text.startsWith("#!"))
        return std::nullopt;
    const qsizetype end = text.indexOf('\n');
    const QByteArray line = text.first(end < 0 ? text.size() : end).toByteArray();
    const QList<QByteArray> words = line.mid(2).simplified().split(' ');
    QByteArray program = words.constFirst();
    if (program.endsWith("/env"))
        program = words.value(words.value(1) == "-S" ? 2 : 1);
    program = program.mid(program.lastIndexOf('/') + 1);
    static constexpr std::array<QByteArrayView, 7> shells{"sh", "bash", "dash", "zsh", "ksh", "ash", "fish"};
    return std::find(shells.begin(), shells.end(), program) != shells.end() ? ForeignKind::ShellScript
                                                                            : ForeignKind::Script;
}

/// Three parts, or five when encrypted, of base64url; the first starts a JSON object (RFC 7515 3.1, RFC 7516 3.1).
bool isJwt(QByteArrayView text)
{
    const QByteArrayView token = text.trimmed();
    const auto belongs = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' || c == '_'
            || c == '.' || c == '=';
    };
    const auto dots = std::count(token.begin(), token.end(), '.');
    return token.startsWith("eyJ") && (dots == 2 || dots == 4) && std::all_of(token.begin(), token.end(), belongs);
}

bool isHostLine(const QByteArray &line)
{
    QList<QByteArray> words = line.simplified().split(' ');
    if (words.constFirst().startsWith('@'))
        words.removeFirst();
    const QByteArray type = words.value(1);
    return (type.startsWith("ssh-") || type.startsWith("ecdsa-sha2-") || type.startsWith("sk-"))
        && words.value(2).startsWith("AAAA");
}

/// Lines of `hosts type key` and nothing else.
bool isKnownHosts(QByteArrayView text)
{
    int count = 0;
    const QList<QByteArray> lines = text.toByteArray().split('\n');
    for (const QByteArray &line : lines) {
        const QByteArray trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith('#'))
            continue;
        if (!isHostLine(trimmed))
            return count > 0 && &line == &lines.constLast(); // which the window may have cut
        ++count;
    }
    return count > 0;
}

bool startsWithoutCase(QByteArrayView text, QByteArrayView start)
{
    return text.size() >= start.size() && text.first(start.size()).compare(start, Qt::CaseInsensitive) == 0;
}

/// The first lines of what OpenSSL and GnuTLS print.
bool isPrinted(QByteArrayView text)
{
    static constexpr std::array<QByteArrayView, 5> starts{"Certificate:\n    Data:\n",
        "Certificate Request:\n    Data:\n", "Certificate Revocation List (CRL):\n", "X.509 Certificate Information:\n",
        "OCSP Response Data:\n"};
    return std::any_of(starts.begin(), starts.end(), [text](QByteArrayView start) { return text.startsWith(start); });
}

bool isPlainText(QByteArrayView text)
{
    if (text.startsWith("\xff\xfe") || text.startsWith("\xfe\xff"))
        return true; // UTF-16
    const auto isControl = [](char c) {
        const auto octet = static_cast<quint8>(c);
        return octet == 0x7f || (octet < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\x1b');
    };
    return std::none_of(text.begin(), text.end(), isControl);
}

std::optional<ForeignKind> byText(QByteArrayView data)
{
    QByteArrayView text = data.first(std::min(data.size(), textWindow));
    if (text.startsWith("\xef\xbb\xbf"))
        text = text.sliced(3);
    text = text.trimmed();
    if (const std::optional<ForeignKind> script = byScript(text))
        return script;
    if (text.startsWith("-----BEGIN PGP "))
        return ForeignKind::Pgp;
    if (text.startsWith("-----BEGIN OpenVPN Static key") || text.contains("\n-----BEGIN OpenVPN Static key"))
        return ForeignKind::OpenVpnStaticKey;
    if (text.startsWith("-----BEGIN AGE ") || text.startsWith("AGE-SECRET-KEY-1")
        || text.contains("\nAGE-SECRET-KEY-1"))
        return ForeignKind::Age;
    if (isJwt(text))
        return ForeignKind::Jwt;
    if (isPrinted(text))
        return ForeignKind::PrintedText;
    if (isKnownHosts(text))
        return ForeignKind::KnownHosts;
    if (startsWithoutCase(text, "<!doctype html") || startsWithoutCase(text, "<html"))
        return ForeignKind::Html;
    if (text.startsWith("<?xml"))
        return ForeignKind::Xml;
    if (data.size() <= jsonWindow && pki::JsonTree::parse(data))
        return ForeignKind::Json;
    return isPlainText(text) ? std::optional(ForeignKind::PlainText) : std::nullopt;
}

bool isTar(QByteArrayView data)
{
    constexpr qsizetype magicOffset = 257; // POSIX.1 pax, ustar header block
    return data.size() > 512 && data.sliced(magicOffset).startsWith("ustar");
}

} // namespace

ForeignKind foreignKind(QByteArrayView data)
{
    if (const std::optional<ForeignKind> kind = bySign(data))
        return *kind;
    if (const std::optional<ForeignKind> kind = javaClassOrProgram(data))
        return *kind;
    if (const std::optional<ForeignKind> kind = bouncyCastle(data))
        return *kind;
    if (isTar(data))
        return ForeignKind::Archive;
    if (const std::optional<ForeignKind> kind = byText(data))
        return *kind;
    return isBinaryPgp(data) ? ForeignKind::Pgp : ForeignKind::Binary;
}

QString foreignKey(ForeignKind kind)
{
    const auto found
        = std::find_if(names.begin(), names.end(), [kind](const Named &named) { return named.kind == kind; });
    return found == names.end() ? QString() : QString::fromLatin1(found->key);
}

QList<ForeignKind> foreignKinds()
{
    QList<ForeignKind> all;
    for (const Named &named : names)
        all.append(named.kind);
    return all;
}

std::optional<Error> armourError(const QByteArray &data, const QString &source)
{
    const qsizetype pgp = data.count("-----BEGIN PGP ");
    const qsizetype age = data.count("-----BEGIN AGE ");
    if (pgp + age == 0 || data.count("-----BEGIN ") > pgp + age)
        return std::nullopt;
    return Error{ErrorCode::NotACertificateFile, {source, foreignKey(pgp > 0 ? ForeignKind::Pgp : ForeignKind::Age)}};
}

Error foreignError(QByteArrayView data, const QString &source)
{
    if (data.trimmed().isEmpty())
        return {ErrorCode::EmptyInput, {source}};
    return {ErrorCode::NotACertificateFile, {source, foreignKey(foreignKind(data))}};
}

} // namespace certwright::inspect
