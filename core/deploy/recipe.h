#pragma once

#include "core/base/result.h"
#include "core/workspace/records.h"

#include <QList>
#include <QString>

namespace certwright::deploy {

/// The servers we know how to serve. Keys on the command line: nginx, nats.
enum class Server { Nginx, Nats };

/// What a step of a recipe is; ui/text words it.
enum class StepKind {
    KeepPassphrase, ///< run `content`, commands: they put the passphrase of the key into the file `target`
    CopyDecrypted, ///< as CopyForService, where the server cannot read the encrypted key
    CopyForService, ///< run `content`, commands: the service runs as the user `target`, who may not read the files
    AddToFile, ///< put `content` into the server's configuration `target`
    TestConfig, ///< run `content`: says whether the configuration is right
    Reload, ///< run `content`
    LeadThere, ///< put `content` into /etc/hosts where no name server knows the host `target`
    Check, ///< run `content`: shows that it works
    Witness, ///< run `content`: another program shows the same
};

struct RecipeStep {
    StepKind kind;
    QString target; ///< usual path of the configuration file, or name of a user or a host; empty for other commands
    QString content; ///< configuration text or commands, ready to copy
};

struct Recipe {
    Server server;
    QList<RecipeStep> steps;
};

/// RecipeUnknown lists the known ones.
Result<Server> parseServer(QStringView key);
QString serverKey(Server server);
QList<Server> knownServers();

/// How this server uses these files: absolute paths, quoted as the server's syntax wants. Fails with PathNotQuotable
/// (a `$` in nginx, control characters), FileNotFound (no key) or NotForServers, with "no host" behind the title when
/// it names neither a host nor an address. Servers start unattended: an encrypted key has a step of its own.
Result<Recipe> recipeFor(Server server, const workspace::CertificateRecord &certificate);

} // namespace certwright::deploy
