#include "app/cli/keyring_loader.h"

#include "app/keyring/keyring.h"
#include "core/secrets/unavailable_store.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLibrary>

namespace certwright::cli {

using namespace Qt::StringLiterals;

namespace {

using MakeKeyring = decltype(&certwrightKeyring);

QString keyringPart()
{
    const QString beside = QCoreApplication::applicationDirPath();
    const QString built = beside + u"/certwright-keyring.so"_s;
    return QFileInfo::exists(built) ? built : beside + u"/" CERTWRIGHT_KEYRING_FOLDER "/certwright-keyring.so"_s;
}

} // namespace

std::unique_ptr<secrets::SecretStore> loadKeyring()
{
    QLibrary part(keyringPart());
    const auto make = reinterpret_cast<MakeKeyring>(part.resolve("certwrightKeyring"));
    if (make == nullptr)
        return std::make_unique<secrets::UnavailableStore>(part.errorString());
    return std::unique_ptr<secrets::SecretStore>(make());
}

} // namespace certwright::cli
