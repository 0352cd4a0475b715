#include "ui/models/compared.h"

#include "ui/models/inspection_words.h"
#include "ui/text/format_text.h"

#include <QCryptographicHash>

namespace certwright::ui {

using inspect::ObjectKind;

namespace {

QByteArray hashOf(const QByteArray &der)
{
    return QCryptographicHash::hash(der, QCryptographicHash::Sha256);
}

QString titleOfRequest(const pki::CertificateRequest &request)
{
    const pki::GeneralNames names = request.subjectAltNames();
    const QString whom = names.isEmpty() ? request.subject() : pki::displayName(names.first());
    return whom.isEmpty() ? Compared::tr("Signing request") : Compared::tr("Request for %1").arg(whom);
}

} // namespace

Compared::Compared(const pki::Certificate &certificate)
    : m_title(certificate.displayTitle())
    , m_sha256(certificate.sha256())
    , m_fields(certificate)
{
}

Compared::Compared(const pki::CertificateRequest &request)
    : m_title(titleOfRequest(request))
    , m_sha256(hashOf(request.der()))
    , m_fields(request)
{
}

bool Compared::isPossible(const inspect::FoundObject &object)
{
    return object.certificate || (object.kind == ObjectKind::Csr && !object.der.isEmpty());
}

Result<Compared> Compared::read(const inspect::FoundObject &object, const QString &source)
{
    if (object.certificate)
        return Compared(*object.certificate);
    if (!isPossible(object))
        return Error{ErrorCode::NotACertificate, {source}};
    const Result<pki::CertificateRequest> request = pki::CertificateRequest::parse(object.der, source);
    return request ? Result<Compared>(Compared(*request)) : Result<Compared>(request.error());
}

QString Compared::titleOf(const inspect::FoundObject &object, const QString &source)
{
    if (object.certificate)
        return tr("%1, until %2")
            .arg(object.certificate->displayTitle(), text::dateText(object.certificate->notAfter()));
    return tr("%1 in %2", "Signing request (CSR) in server.csr").arg(InspectionWords::kind(object), source);
}

QByteArray Compared::sha256Of(const inspect::FoundObject &object)
{
    return object.certificate ? object.certificate->sha256() : hashOf(object.der);
}

} // namespace certwright::ui
