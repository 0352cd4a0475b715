#include "ui/text/recipe_text.h"

#include <QCoreApplication>

namespace certwright::text {

using namespace Qt::StringLiterals;

namespace {

struct Recipes {
    Q_DECLARE_TR_FUNCTIONS(certwright::text::Recipes)
};

} // namespace

QString stepText(const deploy::RecipeStep &step)
{
    switch (step.kind) {
    case deploy::StepKind::KeepPassphrase:
        return Recipes::tr("nginx starts with nobody there to ask for the password of the private key. As "
                           "administrator, run this and type it once. It is kept in a file that root alone may read, "
                           "usually %1, and is part of no command:")
            .arg(step.target);
    case deploy::StepKind::CopyDecrypted:
        return Recipes::tr("nats-server cannot read an encrypted private key, and Debian’s service runs as the user "
                           "%1, who may not read your files. As administrator, give it a copy whose key is not "
                           "encrypted, and again after each renewal; openssl asks for the password:")
            .arg(step.target);
    case deploy::StepKind::CopyForService:
        return Recipes::tr(
            "Debian’s service runs as the user %1, who may not read your files. As administrator, give it "
            "a copy, and again after each renewal:")
            .arg(step.target);
    case deploy::StepKind::AddToFile:
        return Recipes::tr("Put this into the configuration, usually %1:").arg(step.target);
    case deploy::StepKind::TestConfig:
        return Recipes::tr("Test the configuration:");
    case deploy::StepKind::Reload:
        return Recipes::tr("Load it:");
    case deploy::StepKind::LeadThere:
        return Recipes::tr(
            "If no name server knows %1, put this line into /etc/hosts; on other computers with the server’s address:")
            .arg(step.target);
    case deploy::StepKind::Check:
        return Recipes::tr("See that it works:");
    case deploy::StepKind::Witness:
        return Recipes::tr("Ask another program too; any number but 000 is an answer:");
    }
    return {};
}

QString serverText(deploy::Server server)
{
    switch (server) {
    case deploy::Server::Nginx:
        return u"nginx"_s;
    case deploy::Server::Nats:
        return u"NATS"_s;
    }
    return {};
}

QString trustPlaceText(deploy::TrustPlace place)
{
    switch (place) {
    case deploy::TrustPlace::SystemStore:
        return Recipes::tr("Most programs of Debian and Ubuntu (curl, wget, git, Python, Java), but no browser:");
    case deploy::TrustPlace::BrowserStore:
        return Recipes::tr("Chromium and Chrome (needs certutil, from the package libnss3-tools):");
    case deploy::TrustPlace::FirefoxProfile:
        return Recipes::tr("Firefox (needs certutil, from the package libnss3-tools):");
    }
    return {};
}

} // namespace certwright::text
