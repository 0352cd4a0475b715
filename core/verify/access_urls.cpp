#include "core/verify/access_urls.h"

#include "core/ossl/bytes.h"
#include "core/ossl/error_queue.h"
#include "core/ossl/x509_fields.h"

namespace certwright::verify {

namespace {

constexpr qsizetype mostUrls = 8;

void addUri(QStringList &urls, const GENERAL_NAME *name)
{
    if (!name || name->type != GEN_URI || urls.size() >= mostUrls)
        return;
    const QString url = QString::fromLatin1(ossl::bytesOf(name->d.uniformResourceIdentifier));
    if (!url.isEmpty() && !urls.contains(url))
        urls.append(url);
}

void readAccess(const X509 *certificate, AccessUrls &urls)
{
    const auto list = ossl::extension<ossl::AuthorityInfoAccess>(certificate, NID_info_access);
    for (int i = 0; i < sk_ACCESS_DESCRIPTION_num(list.get()); ++i) {
        const ACCESS_DESCRIPTION *access = sk_ACCESS_DESCRIPTION_value(list.get(), i);
        const int method = OBJ_obj2nid(access->method);
        if (method == NID_ad_ca_issuers)
            addUri(urls.issuers, access->location);
        else if (method == NID_ad_OCSP)
            addUri(urls.ocsp, access->location);
    }
}

QStringList urlsOf(const ossl::CrlPoints &points)
{
    constexpr int fullName = 0;
    QStringList urls;
    for (int i = 0; i < sk_DIST_POINT_num(points.get()); ++i) {
        const DIST_POINT_NAME *name = sk_DIST_POINT_value(points.get(), i)->distpoint;
        if (!name || name->type != fullName)
            continue;
        for (int k = 0; k < sk_GENERAL_NAME_num(name->name.fullname); ++k)
            addUri(urls, sk_GENERAL_NAME_value(name->name.fullname, k));
    }
    return urls;
}

} // namespace

AccessUrls accessUrls(const pki::Certificate &certificate)
{
    const ossl::ErrorScope scope;
    AccessUrls urls;
    const ossl::X509Cert x509 = ossl::x509FromDer(certificate.der());
    if (x509) {
        readAccess(x509.get(), urls);
        urls.crls = urlsOf(ossl::extension<ossl::CrlPoints>(x509.get(), NID_crl_distribution_points));
        urls.deltas = urlsOf(ossl::extension<ossl::CrlPoints>(x509.get(), NID_freshest_crl));
    }
    return urls;
}

QStringList deltaUrls(const QByteArray &list)
{
    const ossl::ErrorScope scope;
    const auto *position = reinterpret_cast<const unsigned char *>(list.constData());
    const ossl::X509RevocationList parsed(d2i_X509_CRL(nullptr, &position, list.size()));
    if (!parsed)
        return {};
    return urlsOf(ossl::CrlPoints(
        static_cast<CRL_DIST_POINTS *>(X509_CRL_get_ext_d2i(parsed.get(), NID_freshest_crl, nullptr, nullptr))));
}

} // namespace certwright::verify
