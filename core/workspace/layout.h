#pragma once

#include "core/base/strong.h"

#include <QString>

namespace certwright::workspace {

/// Where things lie below the root of a workspace. Only puts paths together; touches no disk.
class Layout final
{
public:
    explicit Layout(QString root)
        : m_root(std::move(root))
    {
    }

    const QString &root() const { return m_root; }
    QString authorities() const { return below(u"authorities"); }
    QString certificates() const { return below(u"certificates"); }
    QString folder(const AuthorityId &id) const { return authorities() + u'/' + id.raw(); }
    QString folder(const CertificateId &id) const { return certificates() + u'/' + id.raw(); }
    QString settings() const { return below(u"workspace.json"); }
    QString index() const { return below(u"index.sqlite"); }
    QString lock() const { return below(u"workspace.lock"); }

    /// False for what cannot be the folder of an id, such as `..` or a path.
    static bool isFolderName(const QString &name)
    {
        return !name.isEmpty() && !name.startsWith(u'.') && !name.contains(u'/') && !name.contains(u'\\');
    }

private:
    QString below(QStringView name) const { return m_root + u'/' + name; }

    QString m_root;
};

// The files of an entry.
inline constexpr QStringView certName = u"cert.pem";
inline constexpr QStringView chainName = u"chain.pem";
inline constexpr QStringView fullchainName = u"fullchain.pem";
inline constexpr QStringView leafKeyName = u"privkey.pem";
inline constexpr QStringView metaName = u"meta.json";

/// Below it, one folder for each set of files that a renewal replaced.
inline constexpr QStringView previousName = u"previous";

} // namespace certwright::workspace
