#include "core/pki/public_suffix.h"

#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace certwright::pki {

/// Qt keeps the list to itself. What it does for everybody is to refuse cookies for a public suffix (RFC 6265 5.3).
bool isPublicSuffix(QStringView domain)
{
    if (domain.isEmpty())
        return false;
    QUrl below;
    below.setScheme(u"https"_s);
    below.setHost(u"a."_s + domain);
    if (!below.isValid())
        return false;
    // A cookie of another host is refused too, so both are in the form that QUrl chooses for this name.
    QNetworkCookie cookie("name", "value");
    cookie.setDomain(below.host().sliced(1));
    return !QNetworkCookieJar().setCookiesFromUrl({cookie}, below);
}

} // namespace certwright::pki
