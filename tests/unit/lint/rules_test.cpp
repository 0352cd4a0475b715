#include "core/lint/lint.h"
#include "core/lint/revocation_lint.h"
#include "core/lint/rule.h"
#include "core/pki/node_path.h"
#include "ui/text/lint_text.h"
#include "ui/text/lint_words.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

using namespace certwright;
using namespace Qt::StringLiterals;

namespace {

/// A line of tests/data/lint/expect.txt.
struct Vector {
    QString file;
    lint::Profile profile = lint::Profile::Rfc5280;
    QDateTime at;
    QStringList rules; ///< sorted

    QString path() const { return QStringLiteral(CERTWRIGHT_TEST_DATA "/lint/certs/") + file; }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<Vector> vectors()
{
    QList<Vector> all;
    const QString text = QString::fromUtf8(contentOf(QStringLiteral(CERTWRIGHT_TEST_DATA "/lint/expect.txt")));
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList words = line.split(u' ');
        all.append({words[0], lint::profileFromKey(words[1]).value(),
            QDateTime(QDate::fromString(words[2], Qt::ISODate), QTime(0, 0), QTimeZone::utc()), words.sliced(3)});
    }
    return all;
}

lint::LintReport examined(const Vector &vector)
{
    const Result<pki::Certificate> certificate = pki::Certificate::parse(contentOf(vector.path()), vector.file);
    return certificate ? lint::examine(*certificate, vector.profile, vector.at) : lint::LintReport();
}

} // namespace

class LintRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVectorIsFoundGuiltyOfExactlyItsFaults_data();
    void everyVectorIsFoundGuiltyOfExactlyItsFaults();
    void everyFindingNamesAFieldThatIsThere_data();
    void everyFindingNamesAFieldThatIsThere();
    void everyRuleHasAVectorThatBreaksItAndOneThatPasses();
    void everyRowIsSound();
    void whatAnIdBeginsWithIsTheGravestItSays();
    void listsAreJudgedAsTheIdsSay();
    void everyCountryOfTheStandardIsKnown();
    void everyRuleHasItsWords_data();
    void everyRuleHasItsWords();
    void theDetailSaysTheCause_data();
    void theDetailSaysTheCause();
    void whatIsNoDerIsPointedTo_data();
    void whatIsNoDerIsPointedTo();
    void noWordsAreLeftOver();
    void countsAddUp();
    void argumentsAreVisibleAndShort();
    void theGravestComesFirst();
    void countriesAreErrorsInPublicOnly();
};

void LintRulesTest::everyVectorIsFoundGuiltyOfExactlyItsFaults_data()
{
    QTest::addColumn<Vector>("vector");
    for (const Vector &vector : vectors())
        QTest::newRow(qPrintable(vector.file)) << vector;
}

void LintRulesTest::everyVectorIsFoundGuiltyOfExactlyItsFaults()
{
    QFETCH(const Vector, vector);
    const Result<pki::Certificate> certificate = pki::Certificate::parse(contentOf(vector.path()), vector.file);
    if (!certificate && vector.file.endsWith(u"_does_not_include_seconds.pem"))
        QSKIP("this OpenSSL reads no certificate whose times lack seconds; from 3.5 on it is strict about them");
    QVERIFY(certificate);

    QStringList found;
    for (const lint::LintFinding &finding : lint::lint(*certificate, vector.profile, vector.at))
        found << finding.id;

    found.sort();
    QCOMPARE(found, vector.rules);
}

void LintRulesTest::everyFindingNamesAFieldThatIsThere_data()
{
    everyVectorIsFoundGuiltyOfExactlyItsFaults_data();
}

void LintRulesTest::everyFindingNamesAFieldThatIsThere()
{
    QFETCH(const Vector, vector);
    const Result<pki::Certificate> certificate = pki::Certificate::parse(contentOf(vector.path()), vector.file);
    if (!certificate && vector.file.endsWith(u"_does_not_include_seconds.pem"))
        QSKIP("this OpenSSL reads no certificate whose times lack seconds; from 3.5 on it is strict about them");
    QVERIFY(certificate);
    const Result<pki::Asn1Tree> tree = pki::Asn1Tree::parse(certificate->der(), vector.file);
    if (!tree)
        QSKIP("no DER, so no fields");

    for (const lint::LintFinding &finding : examined(vector).findings) {
        // What is missing is missing from the list of extensions, which may itself not be there.
        const bool there = pki::nodeAt(*tree, finding.where) >= 0;
        const bool missing = finding.where == u"certificate.tbsCertificate.extensions"
            || finding.where == u"certificate.tbsCertificate.version";
        QVERIFY2(there || missing, qPrintable(finding.id + u' ' + finding.where));
    }
}

void LintRulesTest::everyRuleHasAVectorThatBreaksItAndOneThatPasses()
{
    QSet<QString> broken;
    for (const Vector &vector : vectors())
        broken += QSet<QString>(vector.rules.cbegin(), vector.rules.cend());
    QSet<QString> passing;
    for (const Vector &vector : vectors()) {
        if (!vector.file.startsWith(u"clean-"))
            continue;
        const lint::LintReport report = examined(vector);
        QVERIFY2(report.findings.isEmpty() && report.passed > 20, qPrintable(vector.file));
    }

    for (const QString &id : lint::ruleIds())
        QVERIFY2(broken.contains(id), qPrintable(id + u" has no vector in tests/data/lint/make.py"_s));
}

void LintRulesTest::everyRowIsSound()
{
    static const QRegularExpression idForm(u"^[ewn]_[a-z0-9_-]+$"_s);
    static const QRegularExpression severities(u"^[EWN-]{6}$"_s);
    QSet<QString> seen;
    for (const lint::Rule *rule : lint::allRules()) {
        const QString id = QString::fromLatin1(rule->id);
        QVERIFY2(idForm.match(id).hasMatch(), rule->id);
        QVERIFY2(!seen.contains(id), rule->id);
        seen.insert(id);
        QVERIFY2(severities.match(QString::fromLatin1(rule->severities)).hasMatch(), rule->id);
        QVERIFY2(QByteArray(rule->severities) != "------", rule->id);
        QVERIFY2(qstrlen(rule->source) > 0, rule->id);
        QVERIFY2(rule->from.year == 0 || QDate(rule->from.year, rule->from.month, rule->from.day).isValid(), rule->id);
        QVERIFY2(
            rule->until.year == 0 || QDate(rule->until.year, rule->until.month, rule->until.day).isValid(), rule->id);
    }
    QVERIFY2(seen.size() >= 60, qPrintable(QString::number(seen.size())));
}

/// zlint's e_, w_ and n_: people read the severity in the id.
void LintRulesTest::whatAnIdBeginsWithIsTheGravestItSays()
{
    for (const lint::Rule *rule : lint::allRules()) {
        const QByteArray severities(rule->severities);
        const char gravest = severities.contains('E') ? 'e' : severities.contains('W') ? 'w' : 'n';
        QVERIFY2(rule->id[0] == gravest, rule->id);
    }
}

void LintRulesTest::listsAreJudgedAsTheIdsSay()
{
    QStringList judged;
    for (const QString &file : QDir(QStringLiteral(CERTWRIGHT_TEST_DATA "/lint/lists")).entryList({u"*.crl"_s})) {
        const Result<pki::RevocationList> list
            = pki::RevocationList::parse(contentOf(QStringLiteral(CERTWRIGHT_TEST_DATA "/lint/lists/") + file), file);
        QVERIFY2(list, qPrintable(file));
        for (const lint::LintFinding &finding : lint::examine(*list).findings) {
            judged << finding.id;
            const QChar letter = finding.severity == Severity::Error ? u'e'
                : finding.severity == Severity::Warning              ? u'w'
                                                                     : u'n';
            QVERIFY2(finding.id.startsWith(letter), qPrintable(finding.id));
        }
    }
    for (const QString &id : lint::revocationRuleIds())
        QVERIFY2(judged.contains(id), qPrintable(id));
}

/// ISO 3166-1 as tzdata lists it (iso3166.tab): Qt has to know them all, since an unknown one is an error in public.
void LintRulesTest::everyCountryOfTheStandardIsKnown()
{
    const QString codes = u"ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICK"
                          u"CLCMCNCOCRCUCVCWCXCYCZDEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGS"
                          u"GTGUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIRISITJEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULV"
                          u"LYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPHPKPLPM"
                          u"PNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTFTGTHTJTKTLTMTNTOTR"
                          u"TTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVNVUWFWSYEYTZAZMZW"_s;
    for (qsizetype i = 0; i < codes.size(); i += 2)
        QVERIFY2(QLocale::codeToTerritory(codes.sliced(i, 2)) != QLocale::AnyTerritory, qPrintable(codes.sliced(i, 2)));
    QCOMPARE(QLocale::codeToTerritory(u"ZZ"), QLocale::AnyTerritory);
}

void LintRulesTest::everyRuleHasItsWords_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : lint::ruleIds())
        QTest::newRow(qPrintable(id)) << id;
}

void LintRulesTest::everyRuleHasItsWords()
{
    QFETCH(const QString, id);
    const lint::LintFinding finding{id, Severity::Error, {}, {}, {u"ONE"_s, u"TWO"_s}};
    static const QRegularExpression sentence(u"^[“\\p{Lu}].*\\.$"_s);

    for (const QString &text : {text::lintText(finding), text::lintDetail(finding), text::lintFix(finding)}) {
        QVERIFY2(!text.isEmpty() && text != id, qPrintable(id));
        const bool startsWithTerm = text == text::lintDetail(finding) && text.front().isLower(); // "keyUsage lacks …"
        QVERIFY2(startsWithTerm || sentence.match(text).hasMatch(), qPrintable(text));
        QVERIFY2(text.endsWith(u'.'), qPrintable(text));
        QVERIFY2(!text.contains(u'!') && !text.contains(u'%'), qPrintable(text));
    }
}

void LintRulesTest::theDetailSaysTheCause_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("part");
    const auto row
        = [](const char *file, const QString &part) { QTest::newRow(file) << QString::fromLatin1(file) << part; };
    row("ber-indefinite-subject",
        u"(SEQUENCE) leaves its length open (indefinite form), which DER (X.690, 10.1) forbids; strict programs refuse "
        "it. No other rule was applied"_s);
    row("ber-indefinite-in-unknown-extension", u"(SEQUENCE) leaves its length open"_s);
    row("ber-long-length-of-time", u"The length of an element in it (UTCTime) takes more octets than it needs"_s);
    row("ber-true-as-01", u"by another octet than FF"_s);
    row("ber-integer-with-00-before", u"A number in it (INTEGER) takes more octets"_s);
    row("ber-enumerated-with-00-before", u"A number in it (ENUMERATED) takes more octets"_s);
    row("ber-unused-bits-set", u"unused bits of a BIT STRING in it are not all zero"_s);
    row("ber-string-in-pieces", u"(OCTET STRING) is encoded in pieces"_s);
    row("ber-set-without-order", u"values of a SET in it do not stand in the order"_s);
    row("ber-null-with-content", u"An element in it (NULL) is not encoded as X.690 wants it"_s);
    row("pss-without-parameters-public-tls", u"are absent"_s);
    row("pss-null-as-parameters-public-tls", u"cannot be read: 05:00."_s);
    row("pss-unreadable-parameters-rfc5280", u"cannot be read: 30:"_s);
    row("pss-trailer-2-in-parameters-client", u"trailerField of its RSA-PSS parameters is not 1"_s);
    row("pss-with-default-trailer", u"such as a trailerField"_s);
    row("pss-without-null", u"NULL is missing after a hash"_s);
    row("pss-without-null-in-mask", u"NULL is missing after a hash"_s);
    row("pss-with-mask-of-sha1", u"are SHA-256, MGF1 SHA-1, 32. Allowed are"_s);
    row("39-months-of-few-days-and-a-second", u"for 1186 days; the limit was 39 months (1185 days)"_s);
    row("timestamps-since-days-count", u"in it: 2; Safari wants 3"_s);
    row("too-few-timestamps-2022-04-14", u"in it: 1; Safari wants 3"_s);
    row("too-few-timestamps-2022-04-15", u"in it: 1; Chrome and Safari want 3"_s);
    row("timestamps-2-of-830-days-between-the-policies", u"in it: 2; Safari wants 3, Chrome 4 "_s);
    row("timestamps-3-of-830-days-between-the-policies", u"in it: 3; Chrome wants 4 "_s);
    row("timestamps-4-of-1200-days-between-the-policies", u"in it: 4; Chrome wants 5 "_s);
    row("direction-turned-rfc5280", u"“a\\E2\\80\\AEb\\E2\\81\\A6c” holds U+202E, U+2066,"_s);
    row("invisible-00ad", u"holds U+00AD,"_s);
}

void LintRulesTest::theDetailSaysTheCause()
{
    QFETCH(const QString, file);
    QFETCH(const QString, part);
    const QList<Vector> all = vectors();
    const auto vector
        = std::find_if(all.cbegin(), all.cend(), [&](const Vector &one) { return one.file == file + u".pem"; });
    QVERIFY(vector != all.cend());

    QStringList details;
    for (const lint::LintFinding &finding : examined(*vector).findings)
        details << text::lintDetail(finding);

    QVERIFY2(details.join(u'\n').contains(part), qPrintable(details.join(u'\n')));
}

void LintRulesTest::whatIsNoDerIsPointedTo_data()
{
    QTest::addColumn<QString>("where");
    const auto row = [](const char *title, const char *where) { QTest::newRow(title) << QString::fromLatin1(where); };
    row("ber-indefinite-subject", "subject");
    row("ber-indefinite-extension-value", "extensions.4.extnValue");
    row("ber-indefinite-in-unknown-extension", "extensions.6.extnValue");
    row("ber-long-length-of-issuer", "issuer");
    row("ber-long-length-of-key", "subjectPublicKeyInfo");
    row("ber-long-length-of-time", "validity.notBefore");
    row("ber-long-length-in-key", "subjectPublicKeyInfo.subjectPublicKey.0");
    row("ber-long-length-in-extension", "extensions.4.extnValue.0");
    row("ber-long-length-of-names", "extensions.5.extnValue.0.0");
    row("ber-true-as-01", "extensions.0.critical");
    row("ber-authority-as-01", "extensions.0.extnValue.0.0");
    row("ber-integer-with-00-before", "extensions.6.extnValue.0.0");
}

void LintRulesTest::whatIsNoDerIsPointedTo()
{
    QFETCH(const QString, where);
    const QString file = QString::fromLatin1(QTest::currentDataTag()) + u".pem"_s;
    const QList<Vector> all = vectors();
    const auto vector = std::find_if(all.cbegin(), all.cend(), [&](const Vector &one) { return one.file == file; });
    QVERIFY(vector != all.cend());

    const QList<lint::LintFinding> findings = examined(*vector).findings;

    const auto found = std::find_if(
        findings.cbegin(), findings.cend(), [](const auto &one) { return one.id == u"e_certificate_not_der"; });
    QVERIFY(found != findings.cend());
    QCOMPARE(found->where, u"certificate.tbsCertificate."_s + where);
}

void LintRulesTest::noWordsAreLeftOver()
{
    const QStringList ids = lint::ruleIds();
    QStringList worded;
    for (const auto &topic : {text::encodingWords(), text::usageWords(), text::extensionWords(), text::policyWords(),
             text::nameWords(), text::cryptoWords()}) {
        for (const text::LintWords &words : topic)
            worded << QString::fromLatin1(words.id);
    }

    for (const QString &id : std::as_const(worded))
        QVERIFY2(ids.contains(id), qPrintable(id));
    QCOMPARE(worded.size(), ids.size());
}

void LintRulesTest::countsAddUp()
{
    for (const Vector &vector : vectors()) {
        const lint::LintReport report = examined(vector);
        if (report.passed == 0 && vector.file.endsWith(u"_does_not_include_seconds.pem"))
            continue; // OpenSSL 3.5 reads no such certificate
        QCOMPARE(report.passed + report.notApplicable + report.findings.size(), lint::ruleIds().size());
    }
}

void LintRulesTest::argumentsAreVisibleAndShort()
{
    const lint::Outcome outcome = lint::failed({}, {u"a\u202eb"_s, QString(5000, u'x')});

    QCOMPARE(outcome.args[0], u"a\\E2\\80\\AEb"_s);
    QCOMPARE(outcome.args[1].size(), 201);
}

void LintRulesTest::theGravestComesFirst()
{
    const Result<pki::Certificate> certificate = pki::Certificate::parse(
        contentOf(QStringLiteral(CERTWRIGHT_TEST_DATA "/lint/certs/clean-private-tls.pem")), u"x"_s);
    QVERIFY(certificate);

    const lint::LintReport report = lint::examine(*certificate, lint::Profile::PublicTls, certificate->notBefore());

    QVERIFY(report.findings.size() > 5);
    QVERIFY(std::is_sorted(report.findings.cbegin(), report.findings.cend(),
        [](const auto &a, const auto &b) { return a.severity > b.severity; }));
    QCOMPARE(report.findings.first().severity, Severity::Error);
    QVERIFY(report.findings.last().severity < Severity::Error);
}

void LintRulesTest::countriesAreErrorsInPublicOnly()
{
    for (const QString &file : {u"country-in-small-letters-in-public.pem"_s, u"no-country-in-public.pem"_s}) {
        const Result<pki::Certificate> certificate
            = pki::Certificate::parse(contentOf(QStringLiteral(CERTWRIGHT_TEST_DATA "/lint/certs/") + file), file);
        QVERIFY(certificate);

        const QList<lint::LintFinding> inPublic
            = lint::lint(*certificate, lint::Profile::PublicTls, certificate->notBefore());
        const QList<lint::LintFinding> inPrivate
            = lint::lint(*certificate, lint::Profile::PrivateTls, certificate->notBefore());

        QCOMPARE(inPublic.value(0).severity, Severity::Error);
        QCOMPARE(inPrivate.value(0).severity, Severity::Warning);
        QCOMPARE(inPrivate.value(0).id, inPublic.value(0).id);
    }
}

QTEST_GUILESS_MAIN(LintRulesTest)
#include "rules_test.moc"
