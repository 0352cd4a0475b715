#include "core/lint/path_lint.h"
#include "core/pki/certificate_builder.h"
#include "tests/support/test_chain.h"

#include <QFile>
#include <QTest>

using namespace certwright;
using namespace Qt::StringLiterals;

namespace {

pki::Certificate vector(const QString &name)
{
    QFile file(QStringLiteral(CERTWRIGHT_TEST_DATA "/lint/certs/%1.pem").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no vector %s", qPrintable(name));
    return pki::Certificate::parse(file.readAll(), name).value();
}

QStringList idsOf(const pki::Certificate &certificate, lint::Profile profile)
{
    QStringList ids;
    for (const lint::LintFinding &finding : lint::lint(certificate, profile, certificate.notBefore()))
        ids << finding.id;
    return ids;
}

} // namespace

class LintProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProfileIsGuessed_data();
    void theProfileIsGuessed();
    void aSelfSignedServerIsNoAuthority();
    void keysAndProfilesAreOne();
    void leafRulesDoNotJudgeAuthorities();
    void publicRulesDoNotJudgePrivateCertificates();
    void authoritiesBesideAPublicServerArePublic();
    void aChosenProfileIsForServersAndTheirAuthoritiesAreJudgedAsSuch();
    void whatWeIssueIsFine_data();
    void whatWeIssueIsFine();
};

void LintProfileTest::theProfileIsGuessed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("profile");
    QTest::newRow("a policy of the forum") << u"w_ct_sct_policy_count_unsatisfied"_s << u"public-tls"_s;
    QTest::newRow("SCTs without a policy") << u"e_sub_cert_certificate_policies_missing"_s << u"public-tls"_s;
    QTest::newRow("a server without evidence") << u"clean-private-tls"_s << u"private-tls"_s;
    QTest::newRow("a server without purposes") << u"e_sub_cert_eku_missing"_s << u"private-tls"_s;
    QTest::newRow("any purpose and a host") << u"w_sub_cert_eku_any"_s << u"private-tls"_s;
    QTest::newRow("a root") << u"clean-ca"_s << u"ca"_s;
    QTest::newRow("a public authority") << u"clean-public-ca"_s << u"ca"_s;
    QTest::newRow("a client with a mailbox") << u"clean-client"_s << u"client"_s;
    QTest::newRow("mail") << u"clean-smime"_s << u"smime"_s;
    QTest::newRow("a self-signed mailbox") << u"self-signed-mailbox"_s << u"smime"_s;
    QTest::newRow("an authority with a mailbox") << u"clean-authority-with-a-mailbox"_s << u"ca"_s;
    QTest::newRow("code signing") << u"clean-rfc5280"_s << u"rfc5280"_s;
    QTest::newRow("no extensions at all") << u"no-extensions"_s << u"rfc5280"_s;
}

void LintProfileTest::theProfileIsGuessed()
{
    QFETCH(const QString, name);
    QFETCH(const QString, profile);

    QCOMPARE(lint::profileKey(lint::guessProfile(vector(name))), profile);
}

void LintProfileTest::aSelfSignedServerIsNoAuthority()
{
    QFile file(QStringLiteral(CERTWRIGHT_TEST_DATA "/pki/certs/plain.pem")); // openssl req -x509 -addext subjectAltName
    QVERIFY(file.open(QIODevice::ReadOnly));
    const pki::Certificate certificate = pki::Certificate::parse(file.readAll(), u"plain"_s).value();
    QVERIFY(certificate.isCa());

    QCOMPARE(lint::guessProfile(certificate), lint::Profile::PrivateTls);
    QCOMPARE(idsOf(certificate, lint::Profile::PrivateTls), QStringList{u"e_sub_cert_not_is_ca"_s});
}

void LintProfileTest::keysAndProfilesAreOne()
{
    QCOMPARE(lint::profiles().size(), 6);
    for (const lint::Profile profile : lint::profiles())
        QCOMPARE(lint::profileFromKey(lint::profileKey(profile)), profile);
    QVERIFY(!lint::profileFromKey(u"PUBLIC-TLS"));
    QVERIFY(!lint::profileFromKey(u""));
}

void LintProfileTest::leafRulesDoNotJudgeAuthorities()
{
    const pki::Certificate root = vector(u"clean-ca"_s);

    QCOMPARE(idsOf(root, lint::Profile::PublicTls), QStringList{u"e_sub_cert_not_is_ca"_s});
}

void LintProfileTest::publicRulesDoNotJudgePrivateCertificates()
{
    for (const QString &name :
        {u"clean-own-names"_s, u"clean-ed25519"_s, u"clean-unit"_s, u"clean-825-private-days"_s}) {
        const pki::Certificate certificate = vector(name);
        QVERIFY2(!idsOf(certificate, lint::Profile::PublicTls).isEmpty(), qPrintable(name));
        QCOMPARE(idsOf(certificate, lint::guessProfile(certificate)), QStringList());
    }
}

void LintProfileTest::authoritiesBesideAPublicServerArePublic()
{
    const pki::Certificate authority = vector(u"e_ext_name_constraints_not_critical"_s);
    const lint::LintChoice alone{{}, {authority, vector(u"clean-private-tls"_s)}, authority.notBefore()};
    const lint::LintChoice beside{{}, {authority, vector(u"clean-public-tls"_s)}, authority.notBefore()};

    QCOMPARE(lint::examineBeside(authority, alone).findings.value(0).id, u"e_ext_name_constraints_not_critical"_s);
    for (const lint::LintFinding &finding : lint::examineBeside(authority, beside).findings)
        QVERIFY2(finding.id != u"e_ext_name_constraints_not_critical", qPrintable(finding.id));
}

void LintProfileTest::aChosenProfileIsForServersAndTheirAuthoritiesAreJudgedAsSuch()
{
    const pki::Certificate authority = vector(u"clean-ca"_s);
    const pki::Certificate server = vector(u"clean-private-tls"_s);
    const auto profileOf = [](const pki::Certificate &certificate, lint::Profile chosen) {
        return lint::examineBeside(certificate, {chosen, {}, certificate.notBefore()}).profile;
    };

    QCOMPARE(profileOf(authority, lint::Profile::PublicTls), lint::Profile::Ca);
    QCOMPARE(profileOf(authority, lint::Profile::Rfc5280), lint::Profile::Rfc5280);
    QCOMPARE(profileOf(server, lint::Profile::PublicTls), lint::Profile::PublicTls);
}

void LintProfileTest::whatWeIssueIsFine_data()
{
    QTest::addColumn<QString>("keyType");
    for (const char *type : {"ec-p256", "rsa2048", "ed25519"})
        QTest::newRow(type) << QString::fromLatin1(type);
}

void LintProfileTest::whatWeIssueIsFine()
{
    QFETCH(const QString, keyType);
    const test::TestChain chain = test::makeChain({.keyType = keyType});

    for (const pki::Certificate &certificate : {chain.root, chain.intermediate, chain.leaf})
        QCOMPARE(idsOf(certificate, lint::guessProfile(certificate)), QStringList());
}

QTEST_GUILESS_MAIN(LintProfileTest)
#include "profile_test.moc"
