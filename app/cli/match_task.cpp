#include "app/cli/match_task.h"

#include "app/cli/facts_text.h"
#include "app/cli/input_opener.h"
#include "app/cli/input_reader.h"
#include "app/cli/json_facts.h"
#include "app/cli/related_keys.h"
#include "core/convert/naming.h"
#include "core/inspect/reader.h"
#include "core/verify/shared_factors.h"
#include "core/verify/weak_key.h"
#include "ui/text/error_text.h"
#include "ui/text/finding_text.h"

#include <algorithm>

namespace certwright::cli {

using namespace Qt::StringLiterals;

namespace {

const inspect::FoundObject &objectAt(const QList<inspect::MatchInput> &inputs, const inspect::MatchMember &member)
{
    return inputs[member.input].objects[member.object];
}

/// The SubjectPublicKeyInfo of a group; empty when no member shows it.
QByteArray spkiOf(const inspect::MatchGroup &group, const QList<inspect::MatchInput> &inputs)
{
    for (const inspect::MatchMember &member : group.members) {
        if (const QByteArray &spki = objectAt(inputs, member).publicKey; !spki.isEmpty())
            return spki;
    }
    return {};
}

QString kindWords(const inspect::FoundObject &object)
{
    using enum inspect::ObjectKind;
    switch (object.kind) {
    case Certificate:
        return u"certificate"_s;
    case Csr:
        return u"certificate request"_s;
    case PrivateKey:
        return u"private key"_s;
    case PublicKey:
        return inspect::isSshCertificate(object) ? u"SSH certificate"_s : u"public key"_s;
    case Spkac:
        return u"certificate request (SPKAC)"_s;
    case Pkcs12:
        return u"PKCS#12 file"_s;
    case Jks:
    case Jceks:
        return u"Java key store"_s;
    case Unknown:
        if (inspect::isSecretKey(object))
            return u"secret key"_s;
        return object.encrypted ? u"locked content"_s : u"something unknown"_s;
    case Crl:
    case OcspResponse:
    case Pkcs7:
    case PkiPath:
        return inspect::kindKey(object.kind);
    }
    return {};
}

/// What a person calls it: the title of a certificate, the subject of a request, the alias of others.
QString nameOf(const inspect::FoundObject &object)
{
    if (object.certificate)
        return object.certificate->displayTitle();
    const QString subject = convert::subjectOf(object);
    return subject.isEmpty() ? object.name : subject;
}

QJsonObject memberFacts(const QList<inspect::MatchInput> &inputs, const inspect::MatchMember &member)
{
    const inspect::FoundObject &object = objectAt(inputs, member);
    QJsonObject facts{{u"source"_s, inputs[member.input].source}, {u"index"_s, member.object},
        {u"kind"_s, inspect::kindKey(object.kind)}, {u"format"_s, inspect::formatKey(object.format)},
        {u"name"_s, textOrNull(object.name)}};
    facts[u"subject"_s] = textOrNull(convert::subjectOf(object));
    facts[u"sha256"_s] = object.certificate ? textOrNull(jsonHex(object.certificate->sha256())) : QJsonValue();
    return facts;
}

QJsonArray memberFacts(const QList<inspect::MatchInput> &inputs, const QList<inspect::MatchMember> &members)
{
    QJsonArray facts;
    for (const inspect::MatchMember &member : members)
        facts << memberFacts(inputs, member);
    return facts;
}

QString memberLine(const QList<inspect::MatchInput> &inputs, const inspect::MatchMember &member, const QString &role)
{
    const inspect::FoundObject &object = objectAt(inputs, member);
    const QString title = nameOf(object);
    const QString what = role.isEmpty() ? kindWords(object) : role;
    return u"  %1: %2%3\n"_s.arg(
        inputs[member.input].source, what, title.isEmpty() ? QString() : u" “%1”"_s.arg(title));
}

/// As many lines as a person reads.
QString memberLines(
    const QList<inspect::MatchInput> &inputs, const QList<inspect::MatchMember> &members, const QString &role = {})
{
    constexpr qsizetype most = 20;
    QString text;
    for (const inspect::MatchMember &member : members.mid(0, members.size() == most + 1 ? most + 1 : most))
        text += memberLine(inputs, member, role);
    if (members.size() > most + 1)
        text += u"  and %1 more; --json tells them all\n"_s.arg(members.size() - most);
    return text;
}

/// What it is called, and the file that it is in.
QString titleOf(const inspect::MatchGroup &group, const QList<inspect::MatchInput> &inputs)
{
    for (const inspect::MatchMember &member : group.members) {
        if (const QString name = nameOf(objectAt(inputs, member)); !name.isEmpty())
            return u"%1 (%2)"_s.arg(name, inputs[member.input].source);
    }
    return inputs[group.members.first().input].source;
}

QString lockedText(const inspect::Matching &matching, const QList<inspect::MatchInput> &inputs)
{
    if (matching.locked.isEmpty())
        return {};
    QString text = u"This is locked, so nobody knows where it belongs:\n"_s;
    text += memberLines(inputs, matching.locked);
    return text + u"Its password can be given with --password-file FILE or --password-fd N.\n"_s;
}

QString groupText(const inspect::MatchGroup &group, const QList<inspect::MatchInput> &inputs, const Findings &findings)
{
    const QString key = group.key ? group.key->label : u"unknown key"_s;
    QString text = group.members.size() > 1 ? u"These belong together (%1):\n"_s.arg(key)
                                            : u"This stands alone (%1):\n"_s.arg(key);
    text += memberLines(inputs, group.members) + memberLines(inputs, group.issuers, u"its issuer"_s);
    return text + findingLines(findings);
}

QList<inspect::MatchMember> membersOf(const QList<int> &some, const QList<inspect::MatchGroup> &groups)
{
    QList<inspect::MatchMember> members;
    for (const int index : some)
        members += groups[index].members;
    return members;
}

/// Once for all of them, however many they are.
QString sharingText(
    const QList<int> &sharing, const QList<inspect::MatchGroup> &groups, const QList<inspect::MatchInput> &inputs)
{
    return u"Anybody can compute the private halves of these keys, since they share a prime:\n"_s
        + memberLines(inputs, membersOf(sharing, groups)) + u"  "_s
        + text::findingHint({FindingId::KeySharedFactor, Severity::Error, -1, {}}) + u'\n';
}

QString uncheckedText()
{
    return u"Whether RSA keys of other sizes than 1024 and 2048 bits are among the weak ones that Debian made from "
           u"2006 "
           u"to 2008 was not checked: their lists are not on this computer."_s;
}

QString uncheckedHint()
{
    return u"The files blacklist.RSA-* of openssl-blacklist or openssh-blacklist belong into "
           u"~/.local/share/certwright/weak-keys."_s;
}

QJsonObject uncheckedFacts()
{
    return {
        {u"id"_s, findingName(FindingId::KeyDebianWeak)}, {u"text"_s, uncheckedText()}, {u"hint"_s, uncheckedHint()}};
}

/// A container and its members say the same.
QList<Error> distinct(const QList<Error> &errors)
{
    QList<Error> different;
    for (const Error &error : errors) {
        if (!different.contains(error))
            different << error;
    }
    return different;
}

/// What has no key that could match any, and about which nothing else is said.
bool isKeyless(const inspect::FoundObject &object)
{
    return object.spkiSha256.isEmpty() && !object.encrypted && !object.problem && !inspect::isUnknownKey(object);
}

/// What a file is that holds nothing else; empty for other files.
QString keylessName(const QList<inspect::FoundObject> &objects)
{
    if (objects.isEmpty() || !std::all_of(objects.cbegin(), objects.cend(), isKeyless))
        return {};
    const inspect::FoundObject &first = objects.first();
    using enum inspect::ObjectKind;
    const bool isNamed = first.kind == Crl || first.kind == OcspResponse || first.kind == Pkcs7
        || inspect::isSshCertificate(first) || inspect::isOcspRequest(first);
    return isNamed ? kindOrName(first) : u"keyless"_s;
}

} // namespace

void MatchTask::start()
{
    if (invocation().arguments.count(u"-"_s) > 1)
        return failUsage(u"Standard input can be read once only."_s, u"Give - once."_s);
    async::run(
        this,
        [arguments = invocation().arguments](const async::StopRequested &stop) { return inputPlaces(arguments, stop); },
        [this](const InputPlaces &found) { take(found); });
}

/// A password is not asked for: without one, what is locked is named as such.
void MatchTask::take(const InputPlaces &found)
{
    m_waiting = found.places;
    for (const InputPlaces::Lost &lost : found.lost)
        note(lost.error, false);
    if (!context().passphrases().hasInputOption())
        return next();
    context().passphrases().requestInputPassword(this, {}, [this](Result<SecureBytes> password) {
        if (!password)
            return fail(password.error());
        m_password = std::make_shared<const SecureBytes>(*std::move(password));
        next();
    });
}

void MatchTask::next()
{
    if (m_waiting.isEmpty())
        return compare();
    const InputPlace place = m_waiting.takeFirst();
    noteWhenSlow(u"Still reading %1."_s.arg(inputName(place.path)));
    readInput(this, place.path, [this, place](Result<QByteArray> content) {
        if (content)
            return examine(place, *std::move(content));
        note(content.error(), place.isFromFolder);
        next();
    });
}

void MatchTask::examine(const InputPlace &place, QByteArray content)
{
    const auto data = std::make_shared<const SecureBytes>(QByteArrayView(content)); // it may hold keys
    wipe(content);
    async::run(
        this,
        [data, source = inputName(place.path), password = m_password](const async::StopRequested &stop) {
            QByteArray bytes = data->view().toByteArray();
            inspect::ReadResult found = inspect::readObjects(bytes, source, {password.get(), stop});
            wipe(bytes);
            for (const inspect::FoundObject &object : std::as_const(found.objects)) {
                if (inspect::isUnknownKey(object) && !object.problem) // nobody can tell what belongs to it
                    found.errors << Error{ErrorCode::UnsupportedAlgorithm, {object.key->label}};
            }
            found.errors = distinct(found.errors);
            return found;
        },
        [this, place](const inspect::ReadResult &found) {
            m_outcome.inputs << inspect::MatchInput{inputName(place.path), found.objects};
            for (const Error &error : found.errors)
                note(error, place.isFromFolder);
            if (const QString name = keylessName(found.objects); !name.isEmpty())
                note({ErrorCode::NotACertificateFile, {inputName(place.path), name}}, place.isFromFolder);
            next();
        });
}

void MatchTask::note(const Error &error, bool isFromFolder)
{
    m_outcome.errors << error;
    m_outcome.isIncomplete = m_outcome.isIncomplete || isFailure(error, isFromFolder);
}

void MatchTask::compare()
{
    async::run(
        this,
        [outcome = m_outcome](const async::StopRequested &stop) mutable {
            outcome.matching = inspect::match(outcome.inputs);
            judge(outcome, stop);
            return outcome;
        },
        [this](const Outcome &outcome) { report(outcome); });
}

void MatchTask::judge(Outcome &outcome, const async::StopRequested &stop)
{
    const verify::KnownWeakKeys known
        = verify::KnownWeakKeys::load(verify::KnownWeakKeys::usualFolders()).valueOr(verify::KnownWeakKeys());
    const QList<inspect::MatchGroup> &groups = outcome.matching.groups;
    QList<QByteArray> moduli;
    QList<verify::RsaNumbers> keys;
    for (const inspect::MatchGroup &group : groups) {
        const QByteArray spki = spkiOf(group, outcome.inputs);
        outcome.findings << verify::weakKeyFindings(spki, known);
        keys << verify::rsaNumbers(spki).value_or(verify::RsaNumbers());
        moduli << keys.last().modulus;
        outcome.isDebianUnchecked
            = outcome.isDebianUnchecked || (!moduli.last().isEmpty() && !known.covers(moduli.last()));
    }
    outcome.sameNumbers = verify::sameNumbers(keys);
    for (const QList<int> &sharing : verify::sharedFactors(moduli, stop)) {
        QStringList titles;
        if (sharing.size() > 1)
            outcome.sharing << sharing;
        for (const int index : sharing)
            titles << titleOf(groups[index], outcome.inputs);
        for (qsizetype at = 0; at < sharing.size(); ++at) {
            const int index = sharing[at];
            outcome.findings[index] << Finding{FindingId::KeySharedFactor, Severity::Error, -1,
                {groups[index].key.value_or(pki::KeyInfo()).label,
                    sharing.size() == 1 ? u"another key"_s : listText(titles, at)}};
        }
    }
}

void MatchTask::report(const Outcome &outcome)
{
    const bool broken
        = !outcome.errors.isEmpty() && outcome.matching.groups.isEmpty() && outcome.matching.locked.isEmpty();
    if (broken)
        return fail(outcome.errors.first());
    const bool fine = outcome.matching.belongTogether() && !outcome.isIncomplete;
    succeed(facts(outcome), words(outcome), fine ? ExitCode::Fine : ExitCode::Wrong);
}

QJsonObject MatchTask::facts(const Outcome &outcome)
{
    QJsonArray groups;
    for (qsizetype index = 0; index < outcome.matching.groups.size(); ++index) {
        const inspect::MatchGroup &group = outcome.matching.groups[index];
        groups << QJsonObject{{u"spki_sha256"_s, jsonHex(group.spkiSha256)},
            {u"key"_s, group.key ? QJsonValue(keyFacts(*group.key)) : QJsonValue()},
            {u"members"_s, memberFacts(outcome.inputs, group.members)},
            {u"issuers"_s, memberFacts(outcome.inputs, group.issuers)},
            {u"findings"_s, findingFacts(outcome.findings[index])}};
    }
    QJsonArray related;
    for (const QList<int> &same : outcome.sameNumbers)
        related << sameNumbersFacts(same, outcome.matching.groups);
    QJsonArray errors;
    for (const Error &error : outcome.errors)
        errors << errorFacts(error);
    return {{u"together"_s, outcome.matching.belongTogether()}, {u"groups"_s, groups}, {u"related"_s, related},
        {u"locked"_s, memberFacts(outcome.inputs, outcome.matching.locked)},
        {u"not_checked"_s, outcome.isDebianUnchecked ? QJsonArray{uncheckedFacts()} : QJsonArray()},
        {u"errors"_s, errors}};
}

QString MatchTask::words(const Outcome &outcome)
{
    QString text;
    QList<Findings> ofOne = outcome.findings;
    for (const QList<int> &sharing : outcome.sharing) {
        for (const int index : sharing)
            ofOne[index].removeIf([](const Finding &finding) { return finding.id == FindingId::KeySharedFactor; });
    }
    for (qsizetype index = 0; index < outcome.matching.groups.size(); ++index)
        text += groupText(outcome.matching.groups[index], outcome.inputs, ofOne[index]);
    for (const QList<int> &sharing : outcome.sharing)
        text += sharingText(sharing, outcome.matching.groups, outcome.inputs);
    for (const QList<int> &same : outcome.sameNumbers)
        text += sameNumbersText(same, outcome.matching.groups) + u'\n'
            + memberLines(outcome.inputs, membersOf(same, outcome.matching.groups));
    text += lockedText(outcome.matching, outcome.inputs);
    for (const Error &error : outcome.errors)
        text += text::errorText(error) + u' ' + text::errorHint(error) + u'\n';
    if (outcome.isDebianUnchecked)
        text += uncheckedText() + u' ' + uncheckedHint() + u'\n';
    return text;
}

} // namespace certwright::cli
