#include "ui/text/title_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace certwright::text {

namespace {

struct Titles {
    Q_DECLARE_TR_FUNCTIONS(certwright::text::Titles)
};

} // namespace

QString titleAmong(const pki::Certificate &certificate, const QList<pki::Certificate> &others)
{
    const QString title = certificate.displayTitle();
    const bool isShared = std::any_of(others.cbegin(), others.cend(), [&](const pki::Certificate &other) {
        return other.issuerDer() != certificate.issuerDer() && other.displayTitle() == title;
    });
    //: A certificate among others of the same name: "Example CA (issued by Example Root)"
    return isShared ? Titles::tr("%1 (issued by %2)").arg(title, certificate.issuerCommonName()) : title;
}

} // namespace certwright::text
