// print_trust_commands ROOT.pem NAME: prints a line to trust and a line to untrust for each place, for the test beside
// it.

#include "core/base/atomic_file.h"
#include "core/deploy/trust_commands.h"

#include <QFile>

#include <cstdio>

int main(int count, char **arguments)
{
    using namespace certwright;
    using namespace Qt::StringLiterals;
    if (count != 3)
        return 2;
    const QString path = QFile::decodeName(arguments[1]);
    constexpr qint64 limit = 1024 * 1024;
    auto root
        = readFile(path, limit).andThen([&path](const QByteArray &pem) { return pki::Certificate::parse(pem, path); });
    if (!root)
        return 1;
    const workspace::AuthorityRecord authority{AuthorityId(u"test"_s), QString::fromUtf8(arguments[2]), *root, path, {},
        workspace::KeyProtection::Destroyed, {}, {}, false};
    for (const deploy::TrustCommands &commands : deploy::trustCommandsFor(authority)) {
        std::puts(qUtf8Printable(commands.trust));
        std::puts(qUtf8Printable(commands.untrust));
    }
    return 0;
}
