#include "core/verify/known_weak_keys.h"

#include "core/base/atomic_file.h"
#include "core/verify/debian_keys.h"

#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>
#include <QtEndian>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace certwright::verify {

namespace {

constexpr qint64 listLimit = 32LL * 1024 * 1024;

constexpr qsizetype endingSize = 10;
using Ending = std::array<char, endingSize>;

/// The lines of one list; comments and anything else are no lines of 20 hex digits.
void appendLines(std::vector<Ending> &endings, const QByteArray &list)
{
    for (const QByteArray &line : list.split('\n')) {
        const QByteArray digits = line.trimmed();
        const QByteArray bytes = digits.size() == 2 * endingSize ? QByteArray::fromHex(digits) : QByteArray();
        if (bytes.size() != endingSize)
            continue;
        std::copy(bytes.begin(), bytes.end(), endings.emplace_back().begin());
    }
}

Ending endingOf(const QByteArray &hash)
{
    Ending ending{};
    std::copy(hash.end() - endingSize, hash.end(), ending.begin());
    return ending;
}

QByteArray sshString(const QByteArray &content)
{
    QByteArray size(4, '\0');
    qToBigEndian(static_cast<quint32>(content.size()), size.data());
    return size + content;
}

/// RFC 4251 5: an mpint has a zero octet in front of a set highest bit.
QByteArray sshNumber(const QByteArray &magnitude)
{
    const bool signOctet = !magnitude.isEmpty() && (magnitude.front() & 0x80) != 0;
    return sshString(signOctet ? QByteArray(1, '\0').append(magnitude) : magnitude);
}

} // namespace

KnownWeakKeys::KnownWeakKeys()
    : m_endings(std::make_shared<const std::vector<Ending>>())
{
}

KnownWeakKeys::KnownWeakKeys(std::vector<Ending> endings)
    : m_endings(std::make_shared<const std::vector<Ending>>(std::move(endings)))
{
}

QStringList KnownWeakKeys::usualFolders()
{
    return QStringList{u"/usr/share/openssl-blacklist"_s, u"/usr/share/ssh"_s}
    + QStandardPaths::locateAll(
        QStandardPaths::GenericDataLocation, u"certwright/weak-keys"_s, QStandardPaths::LocateDirectory);
}

Result<KnownWeakKeys> KnownWeakKeys::load(const QStringList &folders)
{
    std::vector<Ending> endings;
    for (const QString &folder : folders) {
        const QDir directory(folder);
        const QStringList names = directory.entryList({u"blacklist.RSA-*"_s}, QDir::Files, QDir::Name);
        for (const QString &name : names) {
            const Result<QByteArray> list = readFile(directory.filePath(name), listLimit);
            if (!list)
                return list.error();
            appendLines(endings, *list);
        }
    }
    std::sort(endings.begin(), endings.end());
    return KnownWeakKeys(std::move(endings));
}

bool KnownWeakKeys::covers(const QByteArray &modulus) const
{
    return !m_endings->empty() || isDebianKeySize(static_cast<int>(modulus.size()) * 8);
}

bool KnownWeakKeys::contains(const QByteArray &modulus, const QByteArray &exponent) const
{
    if (isDebianKey(modulus))
        return true;
    if (m_endings->empty() || modulus.isEmpty())
        return false;
    // Programs print the number without a leading zero digit; those lists hold no modulus that has one.
    const QByteArray printed = "Modulus=" + modulus.toHex().toUpper() + '\n';
    const QByteArray sent = sshString("ssh-rsa") + sshNumber(exponent) + sshNumber(modulus);
    const Ending wanted[] = {endingOf(QCryptographicHash::hash(printed, QCryptographicHash::Sha1)),
        endingOf(QCryptographicHash::hash(sent, QCryptographicHash::Md5))};
    return std::any_of(std::begin(wanted), std::end(wanted),
        [this](const Ending &ending) { return std::binary_search(m_endings->begin(), m_endings->end(), ending); });
}

} // namespace certwright::verify
