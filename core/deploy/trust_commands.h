#pragma once

#include "core/deploy/quoting.h"
#include "core/workspace/records.h"

#include <QList>
#include <QString>

namespace certwright::deploy {

/// Where a root can be made known on this kind of computer.
enum class TrustPlace {
    SystemStore, ///< curl, wget, git, Python, Java of Debian and Ubuntu; needs an administrator
    BrowserStore, ///< Chromium and Chrome of this person
    FirefoxProfile, ///< every profile of Firefox of this person that has a database
};

/// One shell line each, ready to paste; nothing in them is a secret.
struct TrustCommands {
    TrustPlace place;
    QString trust;
    QString untrust; ///< leaves the place as it was before `trust`
};

/// How to trust and untrust this authority's root by hand, the system's store first.
/// Removing from Debian's store takes a `!` line in a copy of ca-certificates.conf: deleting the file and running the
/// updater leaves the root trusted by Java.
QList<TrustCommands> trustCommandsFor(const workspace::AuthorityRecord &authority);

} // namespace certwright::deploy
