#include "ui/models/inspection_model.h"

#include "ui/models/display_text.h"
#include "ui/models/entry_roles.h"
#include "ui/models/inspection_words.h"
#include "ui/models/status_of.h"
#include "ui/text/error_text.h"
#include "ui/text/format_text.h"
#include "ui/widgets/table_roles.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace certwright::ui {

using namespace Qt::StringLiterals;

namespace {

/// Whether more is known of it than that it is there.
bool isReadable(const inspect::FoundObject &object)
{
    return !object.problem || object.encrypted || object.certificate || object.key;
}

StatusKind statusFor(const inspect::FoundObject &object, const QDateTime &now)
{
    if (!object.certificate)
        return stateAtSight(object, now);
    const StatusKind kind
        = statusOf(verify::expiryAt(object.certificate->notBefore(), object.certificate->notAfter(), now));
    return kind == StatusKind::InOrder ? StatusKind::Notice : kind; // dates alone are no verdict
}

StatusKind shownStatus(const InspectionModel::Entry &entry)
{
    return entry.revoked ? StatusKind::Problem : entry.status;
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
    m_sources.clear();
    forgetBelonging();
    m_locked = 0;
    m_objects = 0;
    m_sharing = 0;
    m_weak = 0;
    m_isRevocationKnown = true;
    m_comparing.cancel();
    m_judging.cancel();
    m_revoking.cancel();
    m_decoding.cancel();
    endResetModel();
}

void InspectionModel::append(const Inspection &parts, const QDateTime &now)
{
    const auto before = static_cast<int>(m_entries.size());
    forgetBelonging();
    for (const InspectedInput &part : parts)
        addPart(part, now);
    QList<int> shown;
    for (int i = before; i < m_entries.size(); ++i) {
        if (isShown(m_entries.at(i)))
            shown.append(i);
    }
    if (shown.isEmpty())
        return;
    const auto earlier = [this](int a, int b) { return comesBefore(a, b); };
    std::stable_sort(shown.begin(), shown.end(), earlier);
    const qsizetype known = m_rows.size();
    if (known == 0 || !comesBefore(shown.first(), m_rows.last())) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(shown.size()) - 1);
        m_rows += shown;
        return endInsertRows();
    }
    beginResetModel(); // readers find one kind after the other
    m_rows += shown;
    std::inplace_merge(m_rows.begin(), m_rows.begin() + known, m_rows.end(), earlier);
    endResetModel();
}

void InspectionModel::addPart(const InspectedInput &part, const QDateTime &now)
{
    Source &source = m_sources[part.number];
    source.name = part.source;
    source.path = part.path;
    source.size = part.size;
    source.sha256 = part.sha256;
    source.origin = part.origin;
    for (const inspect::FoundObject &object : part.result.objects) {
        const int container = object.container < 0 ? -1 : source.objects.value(object.container, -1);
        source.objects.append(static_cast<int>(m_entries.size()));
        if (object.problem)
            source.problems.append(*object.problem);
        Entry entry{part.source, part.number, container, object, {}, statusFor(object, now)};
        entry.place = container < 0 ? object.offset : m_entries.at(container).place;
        add(std::move(entry));
    }
    for (const Error &error : part.result.errors) {
        if (!source.problems.contains(error)) // else its object says it
            add({part.source, part.number, -1, {}, error, InspectionWords::statusOf(error)});
    }
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
    if (entry.object && isReadable(*entry.object))
        ++m_objects;
    m_entries.append(std::move(entry));
}

int InspectionModel::entryOf(int row) const
{
    return m_rows.value(row, -1);
}

int InspectionModel::rowOf(int entry) const
{
    return static_cast<int>(m_rows.indexOf(entry));
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
    if (m_order == Order::AsFound)
        return std::pair(left.input, left.place) < std::pair(right.input, right.place);
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
    std::stable_sort(m_rows.begin(), m_rows.end(), [this](int a, int b) { return comesBefore(a, b); });
    endResetModel();
}

QStringList InspectionModel::sourcesRead() const
{
    QStringList names;
    for (const Source &source : m_sources) {
        if (!source.objects.isEmpty())
            names.append(source.name);
    }
    return names;
}

QStringList InspectionModel::sourcesLocked() const
{
    QStringList names;
    for (const Source &source : m_sources) {
        const bool isAnyLocked = std::any_of(source.objects.cbegin(), source.objects.cend(),
            [this](int index) { return isLocked(*m_entries.at(index).object); });
        if (isAnyLocked)
            names.append(source.name);
    }
    return names;
}

FoundPlace InspectionModel::placeOf(const Entry &entry) const
{
    const Source source = m_sources.value(entry.input);
    FoundPlace place{entry.source, source.path, source.size, source.sha256};
    place.origin = source.origin;
    if (entry.object) {
        place.offset = entry.object->offset;
        place.size = entry.object->size;
        place.name = entry.object->name;
        place.form = InspectionWords::format(*entry.object);
        if (entry.object->trust)
            place.trust = InspectionWords::trust(*entry.object->trust);
    }
    if (entry.container >= 0)
        place.inside = InspectionWords::kind(*m_entries.at(entry.container).object);
    return place;
}

QStringList InspectionModel::membersOf(const Entry &container) const
{
    constexpr qsizetype enough = 20;
    const auto index = static_cast<int>(&container - m_entries.constData());
    QStringList lines;
    int more = 0;
    for (const int member : m_sources.value(container.input).objects) {
        const Entry &entry = m_entries.at(member);
        if (entry.container != index)
            continue;
        const QString kind = InspectionWords::kind(*entry.object);
        const QString title = titleOf(entry);
        if (lines.size() == enough)
            ++more;
        else //: What a container holds: "Certificate: app.harbour.test"
            lines.append(title == kind ? kind : tr("%1: %2").arg(kind, title));
    }
    if (more > 0)
        lines.append(text::grouped(tr("And %n more", nullptr, more), more));
    return lines;
}

QList<pki::Certificate> InspectionModel::certificates() const
{
    QList<pki::Certificate> all;
    for (const Entry &entry : m_entries) {
        if (entry.object && entry.object->certificate)
            all.append(*entry.object->certificate);
    }
    return all;
}

std::optional<CertificateDetails> InspectionModel::details(int row) const
{
    const Entry &chosen = entry(row);
    if (!chosen.object || !chosen.object->certificate)
        return std::nullopt;
    CertificateDetails details{*chosen.object->certificate, {}, {}, {}, KeyState::None, placeOf(chosen)};
    details.belongs = belongsWith(chosen);
    if (chosen.sharedPrime)
        details.keyFindings.append(*chosen.sharedPrime);
    details.others = issuersOf(details.certificate);
    details.lists = revocationFiles();
    details.revoked = chosen.revoked;
    for (const int index : m_sources.value(chosen.input).objects) {
        if (const inspect::FoundObject &other = *m_entries.at(index).object; other.certificate)
            details.beside.append(*other.certificate);
    }
    details.chainInFile = chainInFile(chosen);
    return details;
}

/// Of several end certificates a file is no chain, and containers keep sets.
QList<pki::Certificate> InspectionModel::chainInFile(const Entry &end) const
{
    QList<pki::Certificate> chain;
    for (const int index : m_sources.value(end.input).objects) {
        const inspect::FoundObject &object = *m_entries.at(index).object;
        if (!object.certificate)
            continue;
        if (object.container >= 0 || object.certificate->isCa() == (*object.certificate == *end.object->certificate))
            return {};
        chain.append(*object.certificate);
    }
    return chain;
}

/// Level by level, since a name may belong to several: cross-signed ones, old and new ones.
QList<pki::Certificate> InspectionModel::issuersOf(const pki::Certificate &certificate) const
{
    QList<pki::Certificate> issuers;
    QSet<QByteArray> seen{certificate.der()};
    QSet<QByteArray> wanted{certificate.issuerDer()};
    while (!wanted.isEmpty()) {
        const QSet<QByteArray> names = std::exchange(wanted, {});
        for (const Entry &entry : m_entries) {
            if (!entry.object || !entry.object->certificate || !names.contains(entry.object->certificate->subjectDer())
                || seen.contains(entry.object->certificate->der()))
                continue;
            issuers.append(*entry.object->certificate);
            seen.insert(issuers.last().der());
            wanted.insert(issuers.last().issuerDer());
        }
    }
    return issuers;
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
        return tr("%1, %2, %3").arg(titleOf(entry), StatusWords::word(shownStatus(entry)), secondLine(entry));
    case SecondLineRole:
        return secondLine(entry);
    case ThirdLineRole:
        return thirdLine(entry);
    case StatusRole:
        return static_cast<int>(shownStatus(entry));
    default:
        return {};
    }
}

QString InspectionModel::titleOf(const Entry &entry) const
{
    if (!entry.object)
        return entry.source;
    if (entry.object->certificate)
        return entry.object->certificate->displayTitle();
    return entry.object->name.isEmpty() ? InspectionWords::kind(*entry.object) : entry.object->name;
}

QString InspectionModel::secondLine(const Entry &entry) const
{
    const QString own = ownLine(entry);
    if (entry.revoked) { // its end says nothing any more, and there is little room
        return entry.revoked->isOwn ? tr("Revoked on %1").arg(text::dateText(entry.revoked->verdict.revokedAt))
                                    : tr("Issuer revoked");
    }
    //: What an object is or when it ends, and that its key is weak: "Ends 12 Mar 2027, weak key"
    return entry.hasWeakKey || entry.sharedPrime ? tr("%1, weak key").arg(own) : own;
}

QString InspectionModel::ownLine(const Entry &entry) const
{
    if (!entry.object)
        return InspectionWords::reason(*entry.error, m_sources.value(entry.input).origin);
    const inspect::FoundObject &object = *entry.object;
    const bool isNamed = !object.name.isEmpty();
    if (object.certificate)
        return tr("Ends %1").arg(text::dateText(object.certificate->notAfter()));
    const bool isMerelyLocked = object.problem && object.problem->code == ErrorCode::PassphraseNeeded;
    if (object.problem && !(isMerelyLocked && isNamed))
        return InspectionWords::reason(*object.problem);
    if (object.encrypted)
        return isNamed ? tr("%1, encrypted").arg(InspectionWords::kind(object)) : tr("Encrypted with a password");
    if (object.key) //: The kind of a named object, and its key: "Private key, RSA 2048"
        return isNamed ? tr("%1, %2").arg(InspectionWords::kind(object), object.key->label) : object.key->label;
    if (isNamed)
        return InspectionWords::kind(object);
    if (inspect::isSecretKey(object)) // the size of what stands around it says nothing
        return tr("Symmetric");
    return InspectionWords::bytes(object.der.isEmpty() ? object.size : object.der.size());
}

QString InspectionModel::thirdLine(const Entry &entry) const
{
    if (!entry.object) { // the file is its title
        const QString path = m_sources.value(entry.input).path;
        return path.isEmpty() ? QString() : QFileInfo(path).path();
    }
    if (entry.container < 0)
        return entry.source;
    //: Where an object was found: a container inside of a file
    return tr("In %1, %2").arg(titleOf(m_entries.at(entry.container)), entry.source);
}

} // namespace certwright::ui
