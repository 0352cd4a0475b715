#include "ui/models/inspection_model.h"

#include "ui/models/entry_roles.h"
#include "ui/models/status_of.h"
#include "ui/text/error_text.h"
#include "ui/text/format_text.h"
#include "ui/widgets/table_roles.h"

namespace certwright::ui {

namespace {

StatusKind statusFor(const inspect::FoundObject &object, const QDateTime &now)
{
    if (!object.certificate)
        return StatusKind::Notice;
    return statusOf(verify::expiryAt(object.certificate->notBefore(), object.certificate->notAfter(), now));
}

} // namespace

InspectionModel::InspectionModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void InspectionModel::setInspection(const Inspection &inspection, const QDateTime &now)
{
    beginResetModel();
    m_entries.clear();
    const Belonging belonging(inspection);
    for (int i = 0; i < inspection.size(); ++i) {
        const InspectedInput &input = inspection[i];
        for (int j = 0; j < input.result.objects.size(); ++j) {
            const inspect::FoundObject &object = input.result.objects[j];
            m_entries.append({input.source, object, {}, statusFor(object, now), belonging.with(i, j)});
        }
        for (const Error &error : input.result.errors)
            m_entries.append({input.source, {}, error, StatusKind::Problem});
    }
    endResetModel();
}

std::optional<CertificateDetails> InspectionModel::details(int row) const
{
    const Entry &chosen = m_entries.at(row);
    if (!chosen.object || !chosen.object->certificate)
        return std::nullopt;
    CertificateDetails details{*chosen.object->certificate, {}, {}, {}, KeyState::None, chosen.source, chosen.belongs};
    // Issuers only: follow the names upwards through what came along.
    QByteArray wanted = details.certificate.issuerDer();
    bool grew = !details.certificate.isSelfIssued();
    while (grew) {
        grew = false;
        for (const Entry &entry : m_entries) {
            const bool fits = entry.object && entry.object->certificate && entry.source == chosen.source
                && entry.object->certificate->subjectDer() == wanted
                && !details.others.contains(*entry.object->certificate);
            if (!fits)
                continue;
            details.others.append(*entry.object->certificate);
            wanted = entry.object->certificate->issuerDer();
            grew = !entry.object->certificate->isSelfIssued();
            break;
        }
    }
    return details;
}

int InspectionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant InspectionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(entry);
    case Qt::ToolTipRole:
        return entry.error ? text::errorText(*entry.error) : titleOf(entry);
    case Qt::AccessibleTextRole:
        //: Read aloud: what was found, its state, what kind it is
        return tr("%1, %2, %3").arg(titleOf(entry), StatusWords::word(entry.status), secondLine(entry));
    case SecondLineRole:
        return secondLine(entry);
    case ThirdLineRole:
        return entry.source;
    case StatusRole:
        return static_cast<int>(entry.status);
    default:
        return {};
    }
}

QString InspectionModel::titleOf(const Entry &entry) const
{
    if (!entry.object)
        return tr("Not readable");
    if (entry.object->certificate)
        return entry.object->certificate->displayTitle();
    return kindText(*entry.object);
}

QString InspectionModel::secondLine(const Entry &entry) const
{
    if (!entry.object)
        return tr("It could not be read");
    const inspect::FoundObject &object = *entry.object;
    if (object.certificate)
        return tr("Ends %1").arg(text::dateText(object.certificate->notAfter()));
    if (object.encrypted)
        return tr("Encrypted with a passphrase");
    return object.key ? object.key->label : QString();
}

QString InspectionModel::kindText(const inspect::FoundObject &object)
{
    switch (object.kind) {
    case inspect::ObjectKind::Certificate:
        return tr("Certificate");
    case inspect::ObjectKind::Csr:
        return tr("Signing request (CSR)");
    case inspect::ObjectKind::Crl:
        return tr("Revocation list (CRL)");
    case inspect::ObjectKind::OcspResponse:
        return tr("Revocation answer (OCSP)");
    case inspect::ObjectKind::PrivateKey:
        return tr("Private key");
    case inspect::ObjectKind::PublicKey:
        return tr("Public key");
    case inspect::ObjectKind::Pkcs7:
        return tr("Certificate bundle (PKCS #7)");
    case inspect::ObjectKind::Pkcs12:
        return tr("Key store (PKCS #12)");
    case inspect::ObjectKind::PkiPath:
        return tr("Certificate chain (PKIPath)");
    case inspect::ObjectKind::Jks:
        return tr("Java key store (JKS)");
    case inspect::ObjectKind::Jceks:
        return tr("Java key store (JCEKS)");
    case inspect::ObjectKind::Spkac:
        return tr("Signing request (SPKAC)");
    case inspect::ObjectKind::Unknown:
        return tr("Something else");
    }
    return {};
}

} // namespace certwright::ui
