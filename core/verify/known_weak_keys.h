#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <array>
#include <memory>
#include <vector>

namespace certwright::verify {

/// RSA keys that everybody can have: those that Debian's OpenSSL made between 2006 and 2008 (CVE-2008-0166). The usual
/// sizes are built in (isDebianKey()); the lists of the packages openssl-blacklist and openssh-blacklist, where they
/// are, add others. Immutable, cheap to copy, safe across threads.
class KnownWeakKeys final
{
public:
    /// Those built in.
    KnownWeakKeys();

    /// All files blacklist.RSA-* of these folders (openssl-blacklist: 20 hex digits a line, the end of the SHA-1 of
    /// "Modulus=HEX\n"; openssh-blacklist: the end of the MD5 of the key as SSH sends it). Folders that are not there
    /// are passed over; FileUnreadable and FileTooLarge name the file. Blocks; the lists have some megabytes.
    static Result<KnownWeakKeys> load(const QStringList &folders);

    /// Where lists are looked for: /usr/share/openssl-blacklist, /usr/share/ssh, and certwright/weak-keys in the data
    /// folders (~/.local/share, /usr/share).
    static QStringList usualFolders();

    /// Whether keys of this size can be recognised: it is built in, or there are lists, which do not say their sizes.
    bool covers(const QByteArray &modulus) const;

    /// Big endian, without sign octets.
    bool contains(const QByteArray &modulus, const QByteArray &exponent) const;

private:
    using Ending = std::array<char, 10>;
    explicit KnownWeakKeys(std::vector<Ending> endings);

    std::shared_ptr<const std::vector<Ending>> m_endings; ///< sorted
};

} // namespace certwright::verify
