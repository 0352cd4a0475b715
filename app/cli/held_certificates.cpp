#include "app/cli/held_certificates.h"

namespace certwright::cli {

void HeldCertificates::add(int input, const QList<inspect::FoundObject> &objects)
{
    for (int i = 0; i < objects.size(); ++i) {
        if (objects.at(i).certificate)
            m_held.append({{input, i}, objects.at(i).certificate->der()});
    }
}

HeldCertificates::Pile HeldCertificates::pile() const
{
    Pile pile;
    for (const Held &held : m_held) {
        Result<pki::Certificate> certificate = pki::Certificate::fromDer(held.der, {});
        if (!certificate)
            continue;
        pile.places.append(held.place);
        pile.certificates.append(std::move(certificate).value());
    }
    return pile;
}

} // namespace certwright::cli
