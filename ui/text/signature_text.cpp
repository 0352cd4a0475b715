#include "ui/text/signature_text.h"

#include "core/pki/signature_algorithm.h"

#include <QCoreApplication>

namespace certwright::text {

using namespace Qt::StringLiterals;

namespace {

struct Signatures {
    Q_DECLARE_TR_FUNCTIONS(certwright::text::Signatures)
};

QString withParameters(const QString &name, const std::optional<pki::PssParameters> &pss)
{
    if (!pss)
        return name;
    const QString salt = QString::number(pss->saltLength);
    if (pss->maskHash.isEmpty())
        //: An algorithm, its hash, its mask generation function and the length of its salt
        return Signatures::tr("%1 with %2, %3, %4 bytes of salt").arg(name, pss->hash, pss->mask, salt);
    //: An algorithm, its hash, its mask generation function with a hash of its own, and the length of its salt
    return Signatures::tr("%1 with %2, %3 with %4, %5 bytes of salt")
        .arg(name, pss->hash, pss->mask, pss->maskHash, salt);
}

} // namespace

QString signatureText(const pki::Certificate &certificate)
{
    return withParameters(certificate.signatureAlgorithm(), pki::pssParametersOfSigned(certificate.der()));
}

QString signatureText(const pki::CertificateRequest &request)
{
    return withParameters(request.signatureAlgorithm(), pki::pssParametersOfSigned(request.der()));
}

QString signatureText(const pki::RevocationList &list)
{
    return withParameters(list.signatureAlgorithm(), pki::pssParametersOfSigned(list.der()));
}

QString signatureText(const pki::OcspResponse &response)
{
    return withParameters(response.signatureAlgorithm(), response.pssParameters());
}

QString keyText(const QString &label, const QByteArray &publicKeyDer)
{
    const std::optional<pki::PssParameters> pss = pki::pssRestrictionOfKey(publicKeyDer);
    if (!pss)
        return label;
    const QString mask = pss->maskHash.isEmpty() ? pss->mask : u"%1-%2"_s.arg(pss->mask, pss->maskHash);
    //: A key, the hash and the mask generation function it is restricted to, and the length of the salt
    return Signatures::tr("%1, only with %2, %3 and at least %4 bytes of salt")
        .arg(label, pss->hash, mask, QString::number(pss->saltLength));
}

} // namespace certwright::text
