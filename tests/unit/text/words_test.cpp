#include "core/inspect/foreign.h"
#include "ui/text/error_text.h"
#include "ui/text/error_words.h"
#include "ui/text/fill.h"
#include "ui/text/finding_text.h"
#include "ui/text/finding_words.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <cerrno>
#include <cstring>

using namespace certwright;
using namespace Qt::StringLiterals;

namespace {

/// One line of an enumeration in a header: its name, and the places its comment promises.
struct Documented {
    QString name;
    QSet<int> places;
};

QSet<int> placesIn(const QString &text)
{
    static const QRegularExpression place(u"%([1-9])"_s);
    QSet<int> places;
    for (const QRegularExpressionMatch &match : place.globalMatch(text))
        places.insert(match.captured(1).toInt());
    return places;
}

/// The enumerators in order, so that the index is the value.
QList<Documented> documentedIn(const QString &header, const QString &enumeration)
{
    QFile file(QStringLiteral(CERTWRIGHT_BASE_HEADERS) + u'/' + header);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll());
    const qsizetype start = text.indexOf(u"enum class %1 {"_s.arg(enumeration));
    const QString body = text.mid(start, text.indexOf(u"};"_s, start) - start);
    static const QRegularExpression line(u"^    (\\w+), ///< (.*)$"_s, QRegularExpression::MultilineOption);
    QList<Documented> all;
    for (const QRegularExpressionMatch &match : line.globalMatch(body))
        all.append({match.captured(1), placesIn(match.captured(2))});
    return all;
}

std::optional<text::ErrorWords> errorWords(ErrorCode code)
{
    using namespace text;
    for (const auto &topic : {generalErrors(), fileErrors(), readingErrors(), nameErrors(), authorityErrors(),
             keepingErrors(), convertingErrors(), networkErrors(), deployErrors()}) {
        for (const ErrorWords &words : topic) {
            if (words.code == code)
                return words;
        }
    }
    return {};
}

std::optional<text::FindingWords> findingWords(FindingId id)
{
    using namespace text;
    for (const auto &topic :
        {pathFindings(), strictFindings(), hostFindings(), nameFindings(), issuingFindings(), keyFindings()}) {
        for (const FindingWords &words : topic) {
            if (words.id == id)
                return words;
        }
    }
    return {};
}

/// Whole sentences, calm ones, and exactly the documented places.
void checkWords(const Documented &documented, const QString &text, const QString &hint, int counted)
{
    static const QRegularExpression sentence(u"^[“%A-Z].*\\.$"_s);
    QVERIFY2(sentence.match(text).hasMatch(), qPrintable(text));
    QVERIFY2(hint.isEmpty() || sentence.match(hint).hasMatch(), qPrintable(hint));
    QVERIFY2(!text.contains(u'!') && !hint.contains(u'!'), qPrintable(text));
    QSet<int> used = placesIn(text + hint);
    if (counted > 0) {
        QVERIFY2(text.contains(u"%n"_s), qPrintable(text));
        used.insert(counted);
    }
    QCOMPARE(used, documented.places);
}

QStringList stableNames()
{
    QFile file(QStringLiteral(CERTWRIGHT_TEST_DATA "/text/names.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

class WordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyErrorHasItsWords_data();
    void everyErrorHasItsWords();
    void everyFindingHasItsWords_data();
    void everyFindingHasItsWords();
    void namesInJsonNeverChange();
    void argumentsAreFilledInOnce();
    void momentsAreReadable();
    void furtherArgumentsMakeACaseOfItsOwn();
    void whatOpensslSaysTooLittleOfHasASentenceOfItsOwn();
    void everyReasonHasItsWords_data();
    void everyReasonHasItsWords();
    void damageSaysWhoIsToBlame();
    void plainTextWithoutAGuessHasASentenceOfItsOwn();
    void ofSeveralNamesEachIsQuoted();
    void aSingleNameIsNotCalledNames();
    void aFolderIsNotCalledAFile();
    void everyForeignFileHasItsSentence();
};

void WordsTest::everyErrorHasItsWords_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<Documented>("documented");
    const QList<Documented> all = documentedIn(u"error.h"_s, u"ErrorCode"_s);
    QVERIFY(all.size() > 60);
    for (int i = 0; i < all.size(); ++i)
        QTest::newRow(qPrintable(all[i].name)) << i << all[i];
}

void WordsTest::everyErrorHasItsWords()
{
    QFETCH(const int, code);
    QFETCH(const Documented, documented);

    const std::optional<text::ErrorWords> words = errorWords(static_cast<ErrorCode>(code));

    QVERIFY(words);
    checkWords(documented, QString::fromUtf8(words->text), QString::fromUtf8(words->hint), words->counted);
    static const QRegularExpression kebab(u"^[a-z0-9]+(-[a-z0-9]+)*$"_s);
    QVERIFY(kebab.match(QString::fromLatin1(words->name)).hasMatch());
}

void WordsTest::everyFindingHasItsWords_data()
{
    QTest::addColumn<int>("id");
    QTest::addColumn<Documented>("documented");
    const QList<Documented> all = documentedIn(u"finding.h"_s, u"FindingId"_s);
    QVERIFY(all.size() > 20);
    for (int i = 0; i < all.size(); ++i)
        QTest::newRow(qPrintable(all[i].name)) << i << all[i];
}

void WordsTest::everyFindingHasItsWords()
{
    QFETCH(const int, id);
    QFETCH(const Documented, documented);

    const std::optional<text::FindingWords> words = findingWords(static_cast<FindingId>(id));

    QVERIFY(words);
    checkWords(documented, QString::fromUtf8(words->text), QString::fromUtf8(words->hint), words->counted);
}

void WordsTest::namesInJsonNeverChange()
{
    QStringList names;
    const qsizetype errors = documentedIn(u"error.h"_s, u"ErrorCode"_s).size();
    for (int i = 0; i < errors; ++i)
        names << u"error "_s + text::errorName(static_cast<ErrorCode>(i));
    const qsizetype findings = documentedIn(u"finding.h"_s, u"FindingId"_s).size();
    for (int i = 0; i < findings; ++i)
        names << u"finding "_s + findingName(static_cast<FindingId>(i));

    QCOMPARE(QSet<QString>(names.cbegin(), names.cend()).size(), names.size());
    names.sort();
    QStringList stable = stableNames();
    stable.sort();
    for (const QString &name : std::as_const(stable))
        QVERIFY2(names.contains(name), qPrintable(name + u" is promised in tests/data/text/names.txt"_s));
    for (const QString &name : std::as_const(names))
        QVERIFY2(stable.contains(name), qPrintable(name + u" is new: add it to tests/data/text/names.txt"_s));
}

void WordsTest::argumentsAreFilledInOnce()
{
    QCOMPARE(text::fill(u"%2 before %1, 100 % sure"_s, {u"%2"_s, u"b"_s}), u"b before %2, 100 % sure"_s);
    QCOMPARE(text::fill(u"%1 and %2."_s, {u"a"_s}), u"a and ."_s);
    QCOMPARE(text::errorText({ErrorCode::FileNotFound, {u"/tmp/%1"_s}}), u"There is no file /tmp/%1."_s);
}

void WordsTest::momentsAreReadable()
{
    const Finding finding{FindingId::PathExpired, Severity::Error, 0, {u"app.test"_s, u"2027-01-21T09:14:07Z"_s}};

    QCOMPARE(text::findingText(finding), u"“app.test” expired on 21 January 2027, 09:14:07 UTC."_s);
}

void WordsTest::furtherArgumentsMakeACaseOfItsOwn()
{
    const auto textOf = [](FindingId id, const QStringList &args) {
        return text::findingText({id, Severity::Error, 0, args});
    };

    QCOMPARE(textOf(FindingId::PathOther, {u"a"_s, u"failed"_s}), u"“a” was refused: failed."_s);
    QVERIFY(textOf(FindingId::PathOther, {u"a"_s, u"failed"_s, u"1.2.3"_s}).contains(u"does not know"_s));
    QVERIFY(textOf(FindingId::PathOther, {u"a"_s, u"failed"_s, u"1.2.3"_s}).contains(u"1.2.3"_s));
    QCOMPARE(textOf(FindingId::PathOther, {u"a"_s, u""_s, u"rsassaPss"_s, u"parameters"_s}),
        u"The signature on “a” cannot be checked: the parameters of its algorithm, rsassaPss, are missing or "
        "unreadable."_s);
    QVERIFY(textOf(FindingId::PathNotACa, {u"a"_s}).contains(u"is no authority"_s));
    QCOMPARE(textOf(FindingId::PathNotACa, {u"a"_s, u"keyCertSign"_s}),
        u"“a” signed another certificate, but its key usage lacks keyCertSign (RFC 5280, 4.2.1.3)."_s);
    QVERIFY(textOf(FindingId::PathNameNotPermitted, {u"a"_s}).contains(u"holds a name its authority"_s));
    QCOMPARE(textOf(FindingId::PathNameNotPermitted, {u"a"_s, u"*.b.test, c.test"_s}),
        u"“a” holds what its authority may not vouch for: *.b.test, c.test (name constraints, RFC 5280, 4.2.1.10)."_s);
    const auto refused = [&textOf](const QString &why) {
        return textOf(FindingId::PathWrongPurpose, {u"a"_s, u"serverAuth"_s, why, u"digitalSignature"_s});
    };
    QVERIFY(textOf(FindingId::PathWrongPurpose, {u"a"_s, u"serverAuth"_s}).contains(u"extended key usage"_s));
    QCOMPARE(refused(u"key-usage"_s),
        u"“a” may not be used for this purpose (serverAuth): its key usage has none of digitalSignature (RFC 5280, "
        "4.2.1.3)."_s);
    QVERIFY(refused(u"netscape-cert-type"_s).contains(u"Netscape"_s));
    QCOMPARE(refused({}), u"“a” is not made for this purpose (serverAuth)."_s);
    QVERIFY(textOf(FindingId::HostMismatch, {u"10.1.2.3"_s, u"10.1.2.3"_s}).contains(u"is made for"_s));
    QVERIFY(textOf(FindingId::HostMismatch, {u"10.1.2.3"_s, u"10.1.2.3"_s, u"10.1.2.3"_s}).contains(u"iPAddress"_s));
}

void WordsTest::whatOpensslSaysTooLittleOfHasASentenceOfItsOwn()
{
    for (const QString &key :
        {u"policy-tree"_s, u"time"_s, u"constraint"_s, u"name"_s, u"too-many-names"_s, u"extension"_s}) {
        const Finding finding{FindingId::PathOther, Severity::Error, 0, {u"app.test"_s, key}};
        const QString text = text::findingText(finding);

        QVERIFY2(text.contains(u"“app.test”") && text.contains(u"RFC 5280, ") && !text.contains(u"was refused"),
            qPrintable(text));
        QVERIFY2(text::findingHint(finding).endsWith(u'.'), qPrintable(key));
    }
}

void WordsTest::everyReasonHasItsWords_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](ErrorCode code, const QStringList &more) {
        QTest::newRow(qPrintable(text::errorName(code) + u' ' + more.first())) << code << more;
    };
    for (const QString &reason :
        {u"no host"_s, u"user information"_s, u"number"_s, u"mailbox"_s, u"mailbox script"_s, u"mail host"_s})
        row(ErrorCode::NameInvalid, {reason});
    for (const QString &reason : {u"port"_s, u"path"_s, u"zone"_s, u"network"_s})
        row(ErrorCode::NameInvalid, {reason, u"INSTEAD"_s});
    row(ErrorCode::PermitInvalid, {u"SUFFIX"_s});
    row(ErrorCode::PermitInvalid, {u"too wide"_s, u"8"_s});
    row(ErrorCode::PermitInvalid, {u"host bits"_s, u"RANGE"_s, u"ADDRESS"_s});
    row(ErrorCode::PermitInvalid, {u"top level"_s, u"foo"_s});
    row(ErrorCode::AuthorityNotFound, {u"no workspace"_s, u"FOLDER"_s});
    row(ErrorCode::AuthorityNotFound, {u"signed here"_s, u"FOLDER"_s});
    row(ErrorCode::AuthorityLocked, {u"typed"_s});
    row(ErrorCode::AuthorityLocked, {u"portable"_s});
    for (const QString &how : {u"recovered"_s, u"missing"_s, u"damaged"_s, u"foreign"_s})
        row(ErrorCode::WorkspaceFileDamaged, {how});
    row(ErrorCode::AuthorityFileDamaged, {u"foreign"_s});
    row(ErrorCode::FileUnreadable, {u"Permission denied"_s, u"folder"_s});
    row(ErrorCode::FileUnwritable, {u"Permission denied"_s, u"folder"_s});
    row(ErrorCode::WorkspaceUnusable, {u"no home"_s});
    row(ErrorCode::WorkspaceUnusable, {u"gone"_s});
    row(ErrorCode::FileUnwritable, {u"REASON"_s, u"workspace"_s});
    row(ErrorCode::TargetInvalid, {u"port"_s});
}

void WordsTest::damageSaysWhoIsToBlame()
{
    const QStringList place{u"a.json"_s, u"jwk"_s, u"1234"_s};
    const Error key{ErrorCode::DamagedObject, place + QStringList{u"x5c"_s, u"2026"_s}};
    const Error print{ErrorCode::DamagedObject, place + QStringList{u"x5t#S256"_s}};
    const QStringList broken{u"a.json"_s, u"jwk unreadable"_s, u"1234"_s, u"x5t"_s};
    const Error member{ErrorCode::DamagedObject, broken};
    const Error list{ErrorCode::DamagedObject, {u"a.json"_s, u"jwk encoding"_s, u"1234"_s, u"x5c"_s, u"2026"_s}};
    const Error encoding{
        ErrorCode::DamagedObject, {u"a.pem"_s, u"certificate"_s, u"1234"_s, u"encoding"_s, u"13"_s, u"INTEGER"_s}};

    QCOMPARE(
        text::errorText(key), u"The key “2026” in a.json is not the key of the certificate that stands beside it."_s);
    QVERIFY(text::errorHint(key).contains(u"“x5c” (RFC 7517, 4.7)"_s));
    QCOMPARE(text::errorText(print),
        u"The key at byte 1,234 of a.json names another certificate than the one that stands beside it."_s);
    QVERIFY(text::errorHint(print).contains(u"“x5t#S256” must be the fingerprint"_s));
    QCOMPARE(text::errorText(member), u"“x5t” of the key at byte 1,234 of a.json cannot be read."_s);
    QVERIFY(text::errorHint(member).startsWith(u"It must be the fingerprint of the certificate in base64url"_s));
    QCOMPARE(text::errorText(list), u"“x5c” of the key “2026” in a.json is not encoded as it must be."_s);
    QVERIFY(text::errorHint(list).contains(u"a list of certificates in plain base64"_s));
    QCOMPARE(text::errorText({ErrorCode::DamagedObject, {u"a.json"_s, u"jwk entry"_s, u"1234"_s}}),
        u"What stands at byte 1,234 of a.json, among the keys, is no key."_s);
    QCOMPARE(text::errorText(encoding),
        u"The certificate at byte 1,234 of a.pem has all its bytes, but something in it is encoded wrongly."_s);
    QVERIFY(text::errorHint(encoding).endsWith(u"begins 13 bytes behind its start: INTEGER."_s));
    QVERIFY(!text::errorHint(encoding).contains(u"cut off"_s));
}

void WordsTest::everyReasonHasItsWords()
{
    QFETCH(const ErrorCode, code);
    QFETCH(const QStringList, arguments);

    const Error plain{code, {u"GIVEN"_s}};
    const Error error{code, QStringList{u"GIVEN"_s} + arguments};
    const QString said = text::errorText(error) + u' ' + text::errorHint(error);

    QVERIFY(text::errorText(error) != text::errorText(plain));
    QCOMPARE(said.contains(u"GIVEN"_s), arguments.first() != u"no home");
    static const QRegularExpression sentences(u"^[“A-Z].*\\. [A-Z].*\\.$"_s);
    QVERIFY2(sentences.match(said).hasMatch(), qPrintable(said));
    for (const QString &argument : arguments) {
        const bool isShown = argument != arguments.first() || argument == u"SUFFIX";
        QVERIFY2(!isShown || said.contains(argument), qPrintable(said));
    }
}

void WordsTest::plainTextWithoutAGuessHasASentenceOfItsOwn()
{
    QCOMPARE(text::errorText({ErrorCode::NotTls, {u"[::1]:80"_s, QString()}}),
        u"[::1]:80 answers in plain text, not TLS."_s);
    QCOMPARE(text::errorText({ErrorCode::NotTls, {u"[::1]:80"_s, u"HTTP"_s}}),
        u"[::1]:80 answers in plain text, not TLS; it seems to speak HTTP."_s);
}

void WordsTest::ofSeveralNamesEachIsQuoted()
{
    const QString said
        = text::errorText({ErrorCode::NameOutsideConstraints, {u"a.example, b.example"_s, u"Harbour"_s, u"test"_s}});

    QVERIFY2(said.contains(u"may not vouch for “a.example”, “b.example”. It is limited to test "_s), qPrintable(said));
}

void WordsTest::aSingleNameIsNotCalledNames()
{
    const auto refused = [](const QString &names) {
        return text::errorText({ErrorCode::NoAuthorityPermits, {names, u"A, B"_s}});
    };

    QCOMPARE(refused(u"a.test"_s), u"No authority may vouch for “a.test”. There are: A, B."_s);
    QCOMPARE(refused(u"a.test, b.test"_s),
        u"No authority may vouch for all of these names: a.test, b.test. There are: A, B."_s);
}

/// The same failures are told of files and of folders.
void WordsTest::aFolderIsNotCalledAFile()
{
    for (const ErrorCode code : {ErrorCode::FileUnreadable, ErrorCode::FileUnwritable}) {
        for (const QString &why : {u"Permission denied"_s, QString::fromLocal8Bit(std::strerror(EMFILE))}) {
            const QString said = text::errorText({code, {u"/home/folder"_s, why}});
            QVERIFY2(said.startsWith(u"/home/folder cannot be "_s), qPrintable(said));
        }
    }
}

void WordsTest::everyForeignFileHasItsSentence()
{
    const QString fallback = text::errorText({ErrorCode::NotACertificateFile, {u"x"_s}});
    QSet<QString> seen;
    for (const inspect::ForeignKind kind : inspect::foreignKinds()) {
        const QString said = text::errorText({ErrorCode::NotACertificateFile, {u"x"_s, inspect::foreignKey(kind)}});
        QVERIFY2(said.startsWith(u"x "_s) && said.endsWith(u'.') && said != fallback, qPrintable(said));
        seen.insert(said);
    }
    QVERIFY(seen.size() >= 22); // an archive is an archive

    QCOMPARE(text::errorText({ErrorCode::NotACertificateFile, {u"run.sh"_s, u"shell-script"_s}}),
        u"run.sh is a shell script, not a certificate file."_s);
}

QTEST_GUILESS_MAIN(WordsTest)
#include "words_test.moc"
