#include "app/cli/diff_task.h"

#include "app/cli/input_places.h"
#include "app/cli/json_facts.h"
#include "core/inspect/reader.h"
#include "core/pki/oid_names.h"

#include <QCryptographicHash>

#include <algorithm>

namespace certwright::cli {

using namespace Qt::StringLiterals;

namespace {

QString fieldLabel(const inspect::Difference &difference)
{
    switch (difference.field) {
    case inspect::ComparedField::Subject:
        return u"Subject"_s;
    case inspect::ComparedField::Name:
        return u"Name ("_s + difference.detail + u')';
    case inspect::ComparedField::Key:
        return u"Key"_s;
    case inspect::ComparedField::Issuer:
        return u"Issuer"_s;
    case inspect::ComparedField::SerialNumber:
        return u"Serial number"_s;
    case inspect::ComparedField::NotBefore:
        return u"Valid from"_s;
    case inspect::ComparedField::NotAfter:
        return u"Valid until"_s;
    case inspect::ComparedField::ThisUpdate:
        return u"This update"_s;
    case inspect::ComparedField::NextUpdate:
        return u"Next update"_s;
    case inspect::ComparedField::Lifetime:
        return u"Lifetime in days"_s;
    case inspect::ComparedField::SignatureAlgorithm:
        return u"Signature algorithm"_s;
    case inspect::ComparedField::Extension: {
        const QString name = pki::oidName(difference.detail);
        return u"Extension "_s + (name.isEmpty() ? difference.detail : name);
    }
    case inspect::ComparedField::ExtensionOrder:
        return u"Order of the extensions"_s;
    case inspect::ComparedField::Revoked:
        return u"Revoked "_s + difference.detail;
    case inspect::ComparedField::Encoding:
        return u"Signature or encoding"_s;
    }
    return {};
}

QString differenceLines(const inspect::Difference &difference)
{
    using enum inspect::DifferenceKind;
    const QString left = difference.kind == Added ? QString() : u"    - "_s + difference.left + u'\n';
    const QString right = difference.kind == Removed ? QString() : u"    + "_s + difference.right + u'\n';
    const bool hasValues = difference.field != inspect::ComparedField::Encoding;
    return u"  "_s + fieldLabel(difference) + u'\n' + (hasValues ? QString(left + right) : QString());
}

QJsonObject differenceFacts(const inspect::Difference &difference)
{
    using enum inspect::DifferenceKind;
    const QJsonValue left = difference.kind == Added ? QJsonValue() : QJsonValue(difference.left);
    const QJsonValue right = difference.kind == Removed ? QJsonValue() : QJsonValue(difference.right);
    return {{u"field"_s, inspect::fieldKey(difference.field)}, {u"detail"_s, textOrNull(difference.detail)},
        {u"kind"_s, inspect::differenceKey(difference.kind)}, {u"left"_s, left}, {u"right"_s, right}};
}

/// Lists have no key.
QString summary(qsizetype count, std::optional<bool> sameKey)
{
    if (count == 0)
        return u"They are the same.\n"_s;
    const QString fields = count == 1 ? u"They differ in one field"_s : u"They differ in %1 fields"_s.arg(count);
    if (!sameKey)
        return fields + u".\n"_s;
    return fields + (*sameKey ? u"; the key is the same.\n"_s : u"; the key is another one.\n"_s);
}

qsizetype listsIn(const inspect::ReadResult &content)
{
    return std::count_if(content.objects.cbegin(), content.objects.cend(), [](const inspect::FoundObject &object) {
        return object.kind == inspect::ObjectKind::Crl && !object.der.isEmpty();
    });
}

qsizetype comparableIn(const inspect::ReadResult &content)
{
    return std::count_if(content.objects.cbegin(), content.objects.cend(), [](const inspect::FoundObject &object) {
        return object.certificate.has_value() || object.kind == inspect::ObjectKind::Csr;
    });
}

/// What the comparison leaves out; a leaf before its chain is what people expect, but not always what they have.
QString furtherText(const QString &source, inspect::ObjectKind kind, qsizetype further)
{
    if (further == 0)
        return {};
    const QString what = kind == inspect::ObjectKind::Csr ? u"certificate request"_s
        : kind == inspect::ObjectKind::Crl                ? u"revocation list"_s
                                                          : u"certificate"_s;
    const QString others = further == 1 ? u"one more that is"_s : u"%1 more that are"_s.arg(further);
    return u"Of %1 only the first %2 is compared; it holds %3 not.\n"_s.arg(source, what, others);
}

} // namespace

void DiffTask::start()
{
    if (invocation().arguments.count(u"-"_s) > 1)
        return failUsage(u"Standard input can be read once only."_s, u"Give - once."_s);
    m_opener.openAll(invocation().arguments, [this](const Result<QList<OpenedInput>> &inputs) {
        if (!inputs)
            return failOpening(inputs.error());
        const bool areLists = holdsOnlyLists(inputs->at(0)) && holdsOnlyLists(inputs->at(1));
        const auto side = areLists ? listSideOf : sideOf;
        const Result<Side> left = side(inputs->at(0));
        const Result<Side> right = left ? side(inputs->at(1)) : left;
        if (right)
            report(*left, *right);
        else
            failComparing(right.error());
    });
}

void DiffTask::failOpening(const Error &error)
{
    if (isFolder(error))
        fail(error, u"Give two files, one from each folder."_s);
    else
        fail(error);
}

/// Who compares a key with a certificate wants to know whether they belong together.
void DiffTask::failComparing(const Error &error)
{
    const QString kind = error.code == ErrorCode::NotACertificate ? error.args.value(1) : QString();
    if (kind == u"private-key" || kind == u"public-key")
        fail(error, u"Whether a key and a certificate belong together tells “match”."_s);
    else
        fail(error);
}

/// A list is compared with nothing but a list.
bool DiffTask::holdsOnlyLists(const OpenedInput &input)
{
    return comparableIn(input.content) == 0 && listsIn(input.content) > 0;
}

Result<DiffTask::Side> DiffTask::listSideOf(const OpenedInput &input)
{
    for (const inspect::FoundObject &object : input.content.objects) {
        if (object.kind != inspect::ObjectKind::Crl || object.der.isEmpty())
            continue;
        const Result<pki::RevocationList> list = pki::RevocationList::parse(object.der, input.source);
        if (!list)
            return list.error();
        return Side{
            input.source, problemsIn(input), object.kind, inspect::Comparable(*list), listsIn(input.content) - 1};
    }
    return whyNoCertificate(input.content, input.source);
}

Result<DiffTask::Side> DiffTask::sideOf(const OpenedInput &input)
{
    const QString &source = input.source;
    const qsizetype further = comparableIn(input.content) - 1;
    for (const inspect::FoundObject &object : input.content.objects) {
        if (object.certificate)
            return Side{source, problemsIn(input), object.kind, inspect::Comparable(*object.certificate), further};
        if (object.kind != inspect::ObjectKind::Csr)
            continue;
        const Result<pki::CertificateRequest> request = pki::CertificateRequest::parse(object.der, source);
        if (!request)
            return request.error();
        return Side{source, problemsIn(input), object.kind, inspect::Comparable(*request), further};
    }
    return whyNoCertificate(input.content, source);
}

void DiffTask::report(const Side &left, const Side &right)
{
    const QList<inspect::Difference> all = inspect::compare(left.object, right.object);
    std::optional<bool> sameKey;
    if (!left.object.list())
        sameKey = left.object.keyIdentity() == right.object.keyIdentity();
    QJsonArray differences;
    QString lines;
    for (const inspect::Difference &difference : all) {
        if (difference.kind == inspect::DifferenceKind::Same)
            continue;
        differences << differenceFacts(difference);
        lines += differenceLines(difference);
    }
    const QString text = u"- %1\n+ %2\n"_s.arg(left.source, right.source)
        + furtherText(left.source, left.kind, left.further) + furtherText(right.source, right.kind, right.further)
        + summary(differences.size(), sameKey) + lines;
    const QList<Error> problems = left.problems + right.problems;
    const bool fine = differences.isEmpty() && problems.isEmpty();
    succeed({{u"left"_s, sideFacts(left)}, {u"right"_s, sideFacts(right)}, {u"same"_s, differences.isEmpty()},
                {u"same_key"_s, sameKey ? QJsonValue(*sameKey) : QJsonValue()}, {u"differences"_s, differences},
                {u"errors"_s, reportProblems(output(), problems)}},
        text, fine ? ExitCode::Fine : ExitCode::Wrong);
}

QJsonObject DiffTask::sideFacts(const Side &side)
{
    const QByteArray sha256 = QCryptographicHash::hash(side.object.der(), QCryptographicHash::Sha256);
    return {{u"source"_s, side.source}, {u"kind"_s, inspect::kindKey(side.kind)}, {u"sha256"_s, jsonHex(sha256)},
        {u"not_compared"_s, static_cast<qint64>(side.further)}};
}

} // namespace certwright::cli
