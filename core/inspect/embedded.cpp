#include "core/inspect/embedded.h"

#include "core/inspect/base64_run.h"
#include "core/inspect/place_names.h"
#include "core/inspect/shape.h"
#include "core/pki/base64_decoder.h"
#include "core/pki/plain_dashes.h"

#include <algorithm>
#include <array>

namespace certwright::inspect {

namespace {

constexpr QByteArrayView pemInBase64("LS0tLS1CRUdJTi"); // "-----BEGIN"
constexpr QByteArrayView pemTwiceInBase64("TFMwdExTMUNSVWRKVG");
constexpr qsizetype probeSize = 24; ///< characters that show what a run is

bool isWholePem(QByteArrayView bytes)
{
    return bytes.startsWith("-----BEGIN ") && bytes.contains("-----END ");
}

SecureBytes decoded(const std::vector<QByteArrayView> &parts)
{
    qsizetype characters = 0;
    for (const QByteArrayView part : parts)
        characters += part.size();
    pki::Base64Decoder decoder(characters);
    for (const QByteArrayView part : parts)
        decoder.add(part);
    for (; !decoder.isSound() && characters % 4 != 0 && characters % 4 != 1; ++characters)
        decoder.add("="); // left out by some
    const bool sound = decoder.isSound();
    QByteArray bytes = decoder.take();
    SecureBytes result(sound ? QByteArrayView(bytes) : QByteArrayView());
    wipe(bytes);
    return result;
}

/// The same of a text that may break off anywhere: six bits that are left over are no octet.
SecureBytes decodedStart(std::vector<QByteArrayView> parts)
{
    qsizetype characters = 0;
    for (const QByteArrayView part : parts)
        characters += part.size();
    if (characters % 4 == 1)
        parts.back().chop(1);
    return decoded(parts);
}

/// The size of the DER object whose header these octets are; 0 when they are none, -1 for an indefinite length that
/// starts a CMS ContentInfo.
qsizetype derSize(QByteArrayView head)
{
    if (head.size() < 8 || head[0] != 0x30)
        return 0;
    if (head[1] == '\x80')
        return head.sliced(2).startsWith("\x06\x09\x2a\x86\x48\x86") ? -1 : 0;
    const auto octets = static_cast<qsizetype>(static_cast<quint8>(head[1])) - 0x80;
    if (octets < 1 || octets > 4)
        return 0;
    qsizetype size = 0;
    for (qsizetype i = 0; i < octets; ++i)
        size = size * 256 + static_cast<quint8>(head[2 + i]);
    return size + 2 + octets;
}

/// Whether the base64 there begins so.
bool startsWith(QByteArrayView text, qsizetype at, QByteArrayView sign)
{
    for (const char character : sign) {
        const TextUnit unit = base64At(text, at);
        if (unit.size == 0 || unit.character != character)
            return false;
        at += unit.size;
    }
    return true;
}

bool isOtherSign(QByteArrayView text, qsizetype at)
{
    static constexpr std::array<QByteArrayView, 5> signs{
        pemInBase64, pemTwiceInBase64, "/u3+7Q", "zs7Ozg", "HvG1sA"}; // PEM, JKS, JCEKS, PVK
    return std::any_of(signs.begin(), signs.end(), [&](QByteArrayView sign) { return startsWith(text, at, sign); });
}

/// Whether five hyphens, escaped or not, and then the word stand there.
bool isMark(QByteArrayView text, qsizetype at, QByteArrayView word)
{
    constexpr int dashes = 5;
    for (int i = 0; i < dashes; ++i) {
        const qsizetype size = at < text.size() && text[at] == '-' ? 1 : pki::escapedDashAt(text, at);
        if (size == 0)
            return false;
        at += size;
    }
    return text.sliced(at).startsWith(word);
}

/// The walk over one text.
class Search final
{
public:
    explicit Search(QByteArrayView text)
        : m_text(text)
        , m_allowance(4 * text.size() + 4096)
        , m_names(text)
    {
    }

    std::vector<EmbeddedPiece> run()
    {
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (isBase64Character(c) || (c == '&' && base64At(m_text, m_at).size > 0))
                takeRun();
            else if ((c == '-' || c == '&' || c == '\\') && isMark(m_text, m_at, "BEGIN "))
                skipPem();
            else
                m_at += c == '\\' && m_at + 1 < m_text.size() && m_text[m_at + 1] != '/' ? 2 : 1;
        }
        return std::move(m_pieces);
    }

private:
    void skipPem()
    {
        if (m_lastEnd <= m_at && m_lastEnd >= 0)
            m_lastEnd = nextEnd();
        m_at = std::max(m_at + 1, m_lastEnd);
    }

    /// Where the next END mark is, or its last hyphen where they are escaped; -1 when there are no more.
    qsizetype nextEnd() const
    {
        constexpr QByteArrayView word("END ");
        qsizetype at = m_text.indexOf(word, m_at);
        while (at > 0 && m_text[at - 1] != '-' && m_text[at - 1] != ';' && (m_text[at - 1] | 0x20) != 'd')
            at = m_text.indexOf(word, at + 1);
        return at;
    }

    void takeRun()
    {
        const char c = firstCharacter();
        const bool mayBe
            = c == 'M' || ((c == 'L' || c == 'T' || c == '/' || c == 'z' || c == 'H') && isOtherSign(m_text, m_at));
        if (mayBe) {
            const qsizetype start = m_at;
            if (tryRun())
                return;
            m_at = start;
        }
        for (TextUnit unit = base64At(m_text, m_at); unit.size > 0; unit = base64At(m_text, m_at)) {
            m_at += unit.size;
            while (m_at < m_text.size() && isBase64Character(m_text[m_at]))
                ++m_at;
        }
    }

    /// What the base64 here begins with.
    char firstCharacter() const { return base64At(m_text, m_at).character; }

    bool tryRun()
    {
        Base64Run reader(m_text, m_at);
        qsizetype size = firstCharacter() == 'M' ? announcedSize() : -1;
        if (size == 0 || m_allowance < 0)
            return false;
        if (size > m_text.size() || (size > 0 && !reader.readCount((size * 4 + 2) / 3))) {
            m_allowance -= reader.position() - m_at;
            return tryCutOff();
        }
        if (size < 0)
            reader.readLines();
        SecureBytes bytes = content(reader);
        if (size > 0 && goesOn(reader) && readWhole(reader, bytes, size))
            size = bytes.size();
        if ((firstCharacter() == 'L' || firstCharacter() == 'T') && !isWholePem(bytes.view()))
            readOn(reader, bytes);
        if (bytes.size() < std::max(size, probeSize)) {
            m_allowance -= reader.position() - m_at;
            return false;
        }
        if (size > 0)
            bytes.shrink(size);
        take(reader, std::move(bytes));
        return true;
    }

    void take(const Base64Run &reader, SecureBytes bytes)
    {
        m_pieces.push_back({m_at, reader.position() - m_at, std::move(bytes), m_names.nameAt(m_at)});
        m_at = reader.position();
    }

    /// What says that it is longer than its text counts only when nothing else can begin so.
    bool tryCutOff()
    {
        Base64Run reader(m_text, m_at);
        reader.readLines();
        SecureBytes bytes = decodedStart(reader.parts());
        const bool isOne = beginsLikeCertificate(bytes.view());
        if (isOne)
            take(reader, std::move(bytes));
        else
            m_allowance -= reader.position() - m_at;
        return isOne;
    }

    /// Whether more of the same base64 stands right behind what was read.
    bool goesOn(const Base64Run &reader) const
    {
        const qsizetype at = reader.position();
        return base64At(m_text, at).size > 0 && m_text[at - 1] != '=';
    }

    /// Takes the rest of the lines too where the announced size is that of something damaged, or another one follows.
    bool readWhole(Base64Run &reader, SecureBytes &bytes, qsizetype size)
    {
        Base64Run longer(m_text, m_at);
        longer.readLines();
        SecureBytes whole = decoded(longer.parts());
        const bool isMore
            = whole.size() > size && (whole.view()[size] == 0x30 || shapeOf(whole.view().first(size)) == Shape::None);
        if (isMore) {
            reader = std::move(longer);
            bytes = std::move(whole);
        } else {
            m_allowance -= longer.position() - m_at;
        }
        return isMore;
    }

    static SecureBytes content(const Base64Run &reader)
    {
        SecureBytes bytes = decoded(reader.parts());
        return bytes.view().startsWith(pemInBase64) ? decoded({bytes.view()}) : std::move(bytes);
    }

    /// Takes the lines of other lengths too if the END line comes with them.
    void readOn(Base64Run &reader, SecureBytes &bytes)
    {
        Base64Run longer(m_text, m_at);
        longer.readUnequalLines();
        SecureBytes whole = content(longer);
        if (isWholePem(whole.view())) {
            reader = std::move(longer);
            bytes = std::move(whole);
        } else {
            m_allowance -= longer.position() - m_at;
        }
    }

    /// What the first octets say about the size: as derSize().
    qsizetype announcedSize() const
    {
        Base64Run probe(m_text, m_at);
        return probe.readCount(probeSize) ? derSize(decoded(probe.parts()).view()) : 0;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    qsizetype m_lastEnd = 0; ///< the END mark found last; -1 when there are no more
    qsizetype m_allowance; ///< characters that may yet be read for nothing
    PlaceNames m_names;
    std::vector<EmbeddedPiece> m_pieces;
};

} // namespace

std::vector<EmbeddedPiece> embeddedPieces(QByteArrayView text)
{
    return Search(text).run();
}

} // namespace certwright::inspect
