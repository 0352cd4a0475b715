#include "app/cli/held_certificates.h"

namespace certwright::cli {

namespace {

constexpr qsizetype mostKept = 20'000; // about 3 KB each beside their octets

} // namespace

void HeldCertificates::add(int input, const QList<inspect::FoundObject> &objects)
{
    for (int i = 0; i < objects.size(); ++i) {
        const std::optional<pki::Certificate> &certificate = objects.at(i).certificate;
        if (certificate && m_kept.certificates.size() < mostKept) {
            m_kept.certificates.append(*certificate);
            m_kept.places.append({input, i});
        } else if (certificate) {
            m_others.append({{input, i}, certificate->der()});
        }
    }
}

HeldCertificates::Pile HeldCertificates::pile() const
{
    Pile pile = m_kept;
    for (const Held &held : m_others) {
        Result<pki::Certificate> certificate = pki::Certificate::fromDer(held.der, {});
        if (!certificate)
            continue;
        pile.places.append(held.place);
        pile.certificates.append(std::move(certificate).value());
    }
    return pile;
}

} // namespace certwright::cli
