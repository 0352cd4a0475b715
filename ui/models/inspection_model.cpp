#include "ui/models/inspection_model.h"

#include "ui/models/entry_roles.h"
#include "ui/models/status_of.h"
#include "ui/text/error_text.h"
#include "ui/text/format_text.h"
#include "ui/widgets/table_roles.h"

#include <algorithm>

namespace certwright::ui {

using namespace Qt::StringLiterals;

namespace {

StatusKind statusFor(const inspect::FoundObject &object, const QDateTime &now)
{
    if (!object.certificate)
        return StatusKind::Notice;
    const StatusKind kind
        = statusOf(verify::expiryAt(object.certificate->notBefore(), object.certificate->notAfter(), now));
    return kind == StatusKind::InOrder ? StatusKind::Notice : kind; // dates alone are no verdict
}

} // namespace

InspectionModel::InspectionModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void InspectionModel::clear()
{
    beginResetModel();
    m_entries.clear();
    m_rows.clear();
    m_objectsOfInput.clear();
    m_belonging.reset();
    m_locked = 0;
    endResetModel();
}

void InspectionModel::append(const Inspection &parts, const QDateTime &now)
{
    const auto before = static_cast<int>(m_entries.size());
    m_belonging.reset();
    for (const InspectedInput &part : parts) {
        QList<int> &siblings = m_objectsOfInput[part.number];
        for (const inspect::FoundObject &object : part.result.objects) {
            const int container = object.container < 0 ? -1 : siblings.value(object.container, -1);
            siblings.append(static_cast<int>(m_entries.size()));
            add({part.source, part.number, container, object, {}, statusFor(object, now)});
        }
        for (const Error &error : part.result.errors)
            add({part.source, part.number, -1, {}, error, StatusKind::Problem});
    }
    if (m_order != Order::AsFound)
        return rebuild();
    QList<int> shown;
    for (int i = before; i < m_entries.size(); ++i) {
        if (isShown(m_entries.at(i)))
            shown.append(i);
    }
    if (shown.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(shown.size()) - 1);
    m_rows += shown;
    endInsertRows();
}

void InspectionModel::add(Entry entry)
{
    entry.searchKey = (titleOf(entry) + u'\n' + secondLine(entry) + u'\n' + entry.source).toLower();
    if (entry.object && entry.object->certificate) {
        entry.searchKey += u'\n' + entry.object->certificate->subject().toLower();
        entry.endKey = entry.object->certificate->notAfter().toMSecsSinceEpoch();
    }
    if (entry.object && isLocked(*entry.object))
        ++m_locked;
    m_entries.append(std::move(entry));
}

void InspectionModel::setSearch(const QString &text)
{
    m_words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    rebuild();
}

void InspectionModel::setOrder(Order order)
{
    m_order = order;
    rebuild();
}

bool InspectionModel::isShown(const Entry &entry) const
{
    return std::all_of(
        m_words.cbegin(), m_words.cend(), [&entry](const QString &word) { return entry.searchKey.contains(word); });
}

bool InspectionModel::comesBefore(int a, int b) const
{
    const Entry &left = m_entries.at(a);
    const Entry &right = m_entries.at(b);
    if (m_order == Order::ByTitle)
        return left.searchKey < right.searchKey;
    return left.endKey < right.endKey;
}

void InspectionModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    for (int i = 0; i < m_entries.size(); ++i) {
        if (isShown(m_entries.at(i)))
            m_rows.append(i);
    }
    if (m_order != Order::AsFound)
        std::stable_sort(m_rows.begin(), m_rows.end(), [this](int a, int b) { return comesBefore(a, b); });
    endResetModel();
}

QStringList InspectionModel::belongsWith(const Entry &entry) const
{
    if (!m_belonging) {
        QList<inspect::MatchInput> inputs;
        for (const QList<int> &objects : m_objectsOfInput) {
            inspect::MatchInput input;
            for (const int index : objects) {
                input.source = m_entries.at(index).source;
                input.objects.append(*m_entries.at(index).object);
            }
            inputs.append(input);
        }
        m_belonging.emplace(inputs);
    }
    const auto number = static_cast<int>(std::distance(m_objectsOfInput.begin(), m_objectsOfInput.find(entry.input)));
    const auto index = static_cast<int>(&entry - m_entries.constData());
    return m_belonging->with(number, static_cast<int>(m_objectsOfInput.value(entry.input).indexOf(index)));
}

std::optional<CertificateDetails> InspectionModel::details(int row) const
{
    const Entry &chosen = entry(row);
    if (!chosen.object || !chosen.object->certificate)
        return std::nullopt;
    CertificateDetails details{*chosen.object->certificate, {}, {}, {}, KeyState::None, chosen.source};
    details.belongs = belongsWith(chosen);
    // Issuers only: follow the names upwards through what came along.
    QByteArray wanted = details.certificate.issuerDer();
    bool grew = !details.certificate.isSelfIssued();
    while (grew) {
        grew = false;
        for (const Entry &entry : m_entries) {
            const bool fits = entry.object && entry.object->certificate
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
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant InspectionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry &entry = this->entry(index.row());
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
        return thirdLine(entry);
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
    return entry.object->name.isEmpty() ? kindText(*entry.object) : entry.object->name;
}

QString InspectionModel::secondLine(const Entry &entry) const
{
    if (!entry.object)
        return tr("It could not be read");
    const inspect::FoundObject &object = *entry.object;
    if (object.certificate)
        return tr("Ends %1").arg(text::dateText(object.certificate->notAfter()));
    if (object.encrypted)
        return object.name.isEmpty() ? tr("Encrypted with a passphrase") : tr("%1, encrypted").arg(kindText(object));
    if (object.key)
        return object.key->label;
    return object.problem ? tr("It could not be read") : QString();
}

QString InspectionModel::thirdLine(const Entry &entry) const
{
    if (entry.container < 0)
        return entry.source;
    //: Where an object was found: a container inside of a file
    return tr("In %1, %2").arg(titleOf(m_entries.at(entry.container)), entry.source);
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
        return object.encrypted ? tr("Locked content") : tr("Something else");
    }
    return {};
}

} // namespace certwright::ui
