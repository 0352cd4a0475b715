#include "core/lint/examined.h"
#include "core/lint/lint.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace certwright::lint {

namespace {

struct Key {
    Profile profile;
    QStringView key;
};

constexpr std::array keys{Key{Profile::PublicTls, u"public-tls"}, Key{Profile::PrivateTls, u"private-tls"},
    Key{Profile::Ca, u"ca"}, Key{Profile::Client, u"client"}, Key{Profile::SMime, u"smime"},
    Key{Profile::Rfc5280, u"rfc5280"}};

bool namesAHost(const pki::Certificate &certificate)
{
    const pki::GeneralNames &names = certificate.subjectAltNames();
    return std::any_of(names.cbegin(), names.cend(),
        [](const auto &name) { return name.type == pki::NameType::Dns || name.type == pki::NameType::Ip; });
}

bool namesAMailbox(const pki::Certificate &certificate)
{
    const pki::GeneralNames &names = certificate.subjectAltNames();
    return std::any_of(
        names.cbegin(), names.cend(), [](const auto &name) { return name.type == pki::NameType::Email; });
}

/// "www.example.org", "10.0.0.1", "*.example.org": what people put into the common name of a server's certificate.
bool looksLikeHost(const QString &name)
{
    return name.contains(u'.') && !name.contains(u' ') && !name.contains(u'@');
}

/// The self-signed certificates that `openssl req -x509` makes for a server say CA:TRUE and nothing of signing others;
/// those that gpgsm makes for a mailbox say that they sign no others.
bool isSelfSignedLeaf(const pki::Certificate &certificate)
{
    const QStringList usages = certificate.keyUsage();
    const bool isMailbox = namesAMailbox(certificate) && !usages.isEmpty();
    return certificate.isSelfIssued() && (namesAHost(certificate) || isMailbox) && !usages.contains(u"keyCertSign"_s);
}

bool isForServers(const pki::Certificate &certificate)
{
    const QStringList purposes = certificate.extendedKeyUsage();
    if (purposes.contains(u"serverAuth"_s))
        return true;
    if (!certificate.hasExtendedKeyUsage())
        return namesAHost(certificate)
            || (certificate.subjectAltNames().isEmpty() && looksLikeHost(certificate.commonName()));
    return purposes.contains(u"anyExtendedKeyUsage"_s) && namesAHost(certificate);
}

bool isForMail(const pki::Certificate &certificate)
{
    return certificate.extendedKeyUsage().contains(u"emailProtection"_s)
        || (!certificate.hasExtendedKeyUsage() && namesAMailbox(certificate));
}

} // namespace

QList<Profile> profiles()
{
    QList<Profile> all;
    for (const Key &key : keys)
        all << key.profile;
    return all;
}

QString profileKey(Profile profile)
{
    return keys.at(static_cast<std::size_t>(profile)).key.toString();
}

std::optional<Profile> profileFromKey(QStringView text)
{
    const auto *found = std::find_if(keys.begin(), keys.end(), [text](const Key &key) { return key.key == text; });
    return found == keys.end() ? std::nullopt : std::optional(found->profile);
}

Profile guessProfile(const pki::Certificate &certificate)
{
    if (certificate.isCa() && !isSelfSignedLeaf(certificate))
        return Profile::Ca;
    if (isForServers(certificate))
        return Examined(certificate, {}).isPublic() ? Profile::PublicTls : Profile::PrivateTls;
    if (isForMail(certificate))
        return Profile::SMime;
    return certificate.extendedKeyUsage().contains(u"clientAuth"_s) ? Profile::Client : Profile::Rfc5280;
}

Profile fittingProfile(const pki::Certificate &certificate, Profile chosen)
{
    if (chosen == Profile::Ca || chosen == Profile::Rfc5280 || guessProfile(certificate) != Profile::Ca)
        return chosen;
    const bool isMeantItself = namesAHost(certificate) || (chosen == Profile::SMime && namesAMailbox(certificate));
    return isMeantItself ? chosen : Profile::Ca;
}

} // namespace certwright::lint
