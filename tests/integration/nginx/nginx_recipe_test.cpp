#include "core/base/atomic_file.h"
#include "core/deploy/recipe.h"
#include "tests/integration/cli/fixture.h"
#include "tests/support/nginx_kit.h"
#include "tests/support/server_kit.h"
#include "tests/support/server_process.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <algorithm>
#include <memory>
#include <unistd.h>

using namespace certwright;
using namespace Qt::StringLiterals;

namespace {

QString recipeText(const workspace::CertificateRecord &record)
{
    const Result<deploy::Recipe> recipe = deploy::recipeFor(deploy::Server::Nginx, record);
    const QList<deploy::RecipeStep> steps = recipe ? recipe->steps : QList<deploy::RecipeStep>();
    const auto isConfiguration
        = [](const deploy::RecipeStep &step) { return step.kind == deploy::StepKind::AddToFile; };
    const auto found = std::find_if(steps.begin(), steps.end(), isConfiguration);
    return found == steps.end() ? QString() : found->content;
}

} // namespace

/// The real nginx with exactly the text the recipe gives (the port apart), judged by everybody we know.
class NginxRecipeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &program : {u"nginx"_s, u"curl"_s, u"openssl"_s}) {
            if (test::findProgram(program).isEmpty())
                QSKIP(qPrintable(program + u" is not there"));
        }
    }

    void cleanupTestCase() { QThreadPool::globalInstance()->waitForDone(); }

    void everybodyAcceptsWhatNginxServes_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("keyType");

        QTest::newRow("plain path, ECDSA") << u"workspace"_s << u"ec-p256"_s;
        QTest::newRow("plain path, RSA") << u"workspace"_s << u"rsa2048"_s;
        QTest::newRow("every character a shell or nginx dislikes")
            << u"a b\"c;d{e}f\\g'h#i&j*k(l)m~n%o"_s << u"ec-p256"_s;
        QTest::newRow("letters of other scripts") << u"Zertifikate für Bücher 証明書"_s << u"ec-p256"_s;
    }

    void everybodyAcceptsWhatNginxServes()
    {
        QFETCH(const QString, folder);
        QFETCH(const QString, keyType);
        const QTemporaryDir home;
        const test::IssuedCertificate issued = test::issueFor(home.filePath(folder), keyType);
        const quint16 port = test::freePort();
        test::ServerProcess nginx;

        writeConfiguration(home, issued.record, port);
        const test::RunResult tested = test::run(test::findProgram(u"nginx"_s), arguments(home) << u"-t"_s);
        QVERIFY2(tested.ok(), tested.report().constData());
        QVERIFY2(nginx.start(test::findProgram(u"nginx"_s), arguments(home), port), nginx.output().constData());

        for (const QString &host : {u"localhost"_s, u"127.0.0.1"_s, u"app.test"_s, u"www.app.test"_s}) {
            const test::RunResult curled = test::curl(issued.record.files.authority, host, port);
            QVERIFY2(curled.ok(), curled.report().constData());
            const test::RunResult client = test::opensslClient(issued.record.files.authority, host, port);
            QVERIFY2(client.ok(), client.report().constData());
            QVERIFY2(client.out.contains("New, TLSv1.3, Cipher is "), client.report().constData());
        }
        const test::RunResult verified = test::opensslVerify(issued);
        QVERIFY2(verified.ok(), verified.report().constData());
        for (const QString &host : {u"localhost"_s, u"127.0.0.1"_s, u"::1"_s}) {
            const tls::TargetResult result = test::checkServer(host, port, issued.root);
            QVERIFY2(result.ok(), qPrintable(host));
            QCOMPARE(result.addresses.first().protocol, u"TLSv1.3"_s);
        }
    }

    /// The file is made by the recipe's own commands, which read what a person types.
    void nginxServesAnEncryptedKey()
    {
        const QTemporaryDir home;
        test::IssuedCertificate issued = test::issueFor(home.filePath(u"workspace"_s));
        const QByteArray passphrase = " a\"b\\n'c$d%s; ";
        test::encryptKey(issued, SecureBytes(passphrase));
        const quint16 port = test::freePort();
        test::ServerProcess nginx;
        writeConfiguration(home, issued.record, port);
        QFile configuration(home.filePath(u"recipe.conf"_s));
        QVERIFY(configuration.open(QIODevice::ReadOnly));
        const QByteArray moved = configuration.readAll().replace("/etc/nginx", home.path().toUtf8());
        write(configuration.fileName(), moved);
        const Result<deploy::Recipe> recipe = deploy::recipeFor(deploy::Server::Nginx, issued.record);
        QString commands = recipe->steps.first().content;
        const QString file = home.path() + recipe->steps.first().target.mid(u"/etc/nginx"_s.size());

        const test::RunResult made
            = test::run(u"/bin/sh"_s, {u"-c"_s, commands.replace(u"/etc/nginx"_s, home.path())}, passphrase + '\n');

        QVERIFY2(made.ok(), made.report().constData());
        QCOMPARE(int(QFileInfo(file).permissions() & QFile::Permissions(0x0777)), 0x0600);
        QCOMPARE(readFile(file, 1024).valueOr({}), passphrase + '\n');
        QVERIFY2(nginx.start(test::findProgram(u"nginx"_s), arguments(home), port), nginx.output().constData());
        const test::RunResult curled = test::curl(issued.record.files.authority, u"localhost"_s, port);
        QVERIFY2(curled.ok(), curled.report().constData());
    }

    /// Beside another server, which is the default one: no SNI tells them apart where the host is an address (RFC 6066,
    /// 3), only the Host header does.
    void everyNameAndAddressReachesTheRightServer_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("isOurs");
        QTest::newRow("name") << u"app.test"_s << true;
        QTest::newRow("wildcard") << u"www.app.test"_s << true;
        QTest::newRow("IPv4") << u"127.0.0.1"_s << true;
        QTest::newRow("IPv6") << u"[::1]"_s << true;
        QTest::newRow("IPv6 spelled at length") << u"[0:0:0:0:0:0:0:1]"_s << true;
        QTest::newRow("another name") << u"other.test"_s << false;
        QTest::newRow("another address") << u"127.0.0.2"_s << false;
    }

    void everyNameAndAddressReachesTheRightServer()
    {
        QFETCH(const QString, host);
        QFETCH(const bool, isOurs);
        const QTemporaryDir home;
        const test::IssuedCertificate issued = test::issueFor(home.filePath(u"workspace"_s));
        const quint16 port = test::freePort();
        test::ServerProcess nginx;
        writeConfiguration(home, issued.record, port);
        const QString stranger = u"server { listen %1 ssl default_server; listen [::]:%1 ssl default_server; "
                                 "ssl_certificate %2; ssl_certificate_key %3; return 418; }\n"_s.arg(
                                     QString::number(port), issued.record.files.fullchain, issued.record.files.key);
        const Result<QByteArray> recipe = readFile(home.filePath(u"recipe.conf"_s), 65536);
        QVERIFY(recipe);
        write(home.filePath(u"recipe.conf"_s), QByteArray(stranger.toUtf8() + *recipe));
        QVERIFY2(nginx.start(test::findProgram(u"nginx"_s), arguments(home), port), nginx.output().constData());

        const QString place = u"%1:%2"_s.arg(host).arg(port);
        const test::RunResult curled = test::run(test::findProgram(u"curl"_s),
            {u"-sSkg"_s, u"--noproxy"_s, u"*"_s, u"--max-time"_s, u"10"_s, u"--connect-to"_s,
                u"::127.0.0.1:%1"_s.arg(port), u"-o"_s, u"/dev/null"_s, u"-w"_s, u"%{http_code}"_s,
                u"https://"_s + place + u"/none"_s});

        QVERIFY2(curled.ok(), curled.report().constData());
        QCOMPARE(curled.out, QByteArray(isOurs ? "404" : "418"));
    }

    void otherHostsAndOtherRootsAreRefusedByEverybody()
    {
        const QTemporaryDir home;
        const test::IssuedCertificate issued = test::issueFor(home.filePath(u"one"_s));
        const test::IssuedCertificate stranger = test::issueFor(home.filePath(u"two"_s));
        const quint16 port = test::freePort();
        test::ServerProcess nginx;
        writeConfiguration(home, issued.record, port);
        QVERIFY2(nginx.start(test::findProgram(u"nginx"_s), arguments(home), port), nginx.output().constData());

        QVERIFY(!test::curl(issued.record.files.authority, u"other.test"_s, port).ok());
        QVERIFY(!test::curl(stranger.record.files.authority, u"localhost"_s, port).ok());
        QVERIFY(!test::opensslClient(stranger.record.files.authority, u"localhost"_s, port).ok());
        const tls::TargetResult result = test::checkServer(u"127.0.0.1"_s, port, stranger.root);

        QVERIFY(!result.ok());
        QVERIFY(!result.addresses.first().path->ok);
        QVERIFY(result.addresses.first().hostname->ok);
    }

    /// With a master process, as installed: it serves the old certificate until it is reloaded, and then the new one.
    void aReloadServesTheRenewedOne()
    {
        const QTemporaryDir home;
        const test::IssuedCertificate issued = test::issueFor(home.filePath(u"workspace"_s));
        const quint16 port = test::freePort();
        test::ServerProcess nginx;
        writeConfiguration(home, issued.record, port);
        write(home.filePath(u"nginx.conf"_s), test::nginxFrame().replace("master_process off;", user()));
        QVERIFY2(nginx.start(test::findProgram(u"nginx"_s), arguments(home), port), nginx.output().constData());
        const auto served = [&] {
            const tls::TargetResult result = test::checkServer(u"localhost"_s, port, issued.root);
            return result.ok() ? result.addresses.first().chain.first().sha256() : QByteArray();
        };

        const auto renewed = test::renew(issued);
        QVERIFY(renewed);
        QCOMPARE(served(), issued.record.sha256);
        const test::RunResult reloaded
            = test::run(test::findProgram(u"nginx"_s), arguments(home) << u"-s"_s << u"reload"_s);
        QVERIFY2(reloaded.ok(), reloaded.report().constData());

        QTRY_COMPARE(served(), renewed->sha256);
        const test::RunResult curled = test::curl(issued.record.files.authority, u"app.test"_s, port);
        QVERIFY2(curled.ok(), curled.report().constData());
    }

    /// Without TLS on the port nginx answers a hello in HTTP.
    void nginxWithoutTlsIsRecognised()
    {
        const QTemporaryDir home;
        const test::IssuedCertificate issued = test::issueFor(home.filePath(u"workspace"_s));
        const quint16 port = test::freePort();
        test::ServerProcess nginx;
        write(home.filePath(u"nginx.conf"_s), test::nginxFrame());
        write(home.filePath(u"recipe.conf"_s), u"server { listen 127.0.0.1:%1; }"_s.arg(port).toUtf8());
        QVERIFY2(nginx.start(test::findProgram(u"nginx"_s), arguments(home), port), nginx.output().constData());

        const tls::TargetResult result = test::checkServer(u"127.0.0.1"_s, port, issued.root);

        QCOMPARE(result.addresses.first().error->code, ErrorCode::NotTls);
        QCOMPARE(result.addresses.first().error->args.value(1), u"HTTP"_s);
    }

    /// A person's whole way by the command line: nothing in it is made or read by core directly.
    void whatTheCommandsGiveIsAcceptedByEverybody()
    {
        const test::Cli cli;
        const QJsonObject issued = cli.json({u"issue"_s, u"localhost"_s, u"127.0.0.1"_s, u"::1"_s});
        QVERIFY2(!issued.isEmpty(), qPrintable(cli.problem()));
        const QString root = issued.value(u"files"_s)[u"authority"_s].toString();
        const QJsonObject shown
            = cli.json({u"deploy"_s, u"show"_s, u"nginx"_s, u"--certificate"_s, issued.value(u"id"_s).toString()});
        QVERIFY2(!shown.isEmpty(), qPrintable(cli.problem()));
        const QTemporaryDir home;
        const quint16 port = test::freePort();
        test::ServerProcess nginx;

        writeConfiguration(home, shown.value(u"steps"_s)[0][u"content"_s].toString(), port);
        QVERIFY2(nginx.start(test::findProgram(u"nginx"_s), arguments(home), port), nginx.output().constData());

        for (const QString &host : {u"localhost"_s, u"127.0.0.1"_s}) {
            const test::RunResult curled = test::curl(root, host, port);
            QVERIFY2(curled.ok(), curled.report().constData());
            const test::RunResult client = test::opensslClient(root, host, port);
            QVERIFY2(client.ok() && client.out.contains("Verify return code: 0 (ok)"), client.report().constData());
        }
        for (const QString &host : {u"localhost"_s, u"127.0.0.1"_s, u"[::1]"_s}) {
            const QString target = u"%1:%2"_s.arg(host).arg(port);
            const QJsonObject checked = cli.json({u"check"_s, target, u"--ca"_s, root});
            QVERIFY2(checked.value(u"targets"_s)[0][u"ok"_s].toBool(), qPrintable(cli.problem()));
            QVERIFY2(!cli.json({u"check"_s, target}, 1).isEmpty(), "this computer trusts what was made just now");
        }
    }

private:
    /// Root's workers become somebody else, who may not enter the test's folder.
    static QByteArray user() { return ::geteuid() == 0 ? "user root;" : ""; }

    static QStringList arguments(const QTemporaryDir &home) { return test::nginxArguments(home.path()); }

    static void write(const QString &path, QByteArrayView content)
    {
        FolderSync sync;
        QVERIFY(writeFile(path, content, {}, sync));
    }

    static void writeConfiguration(const QTemporaryDir &home, const workspace::CertificateRecord &record, quint16 port)
    {
        writeConfiguration(home, recipeText(record), port);
    }

    static void writeConfiguration(const QTemporaryDir &home, const QString &text, quint16 port)
    {
        QVERIFY(test::writeNginx(home.path(), text, port));
    }
};

QTEST_GUILESS_MAIN(NginxRecipeTest)
#include "nginx_recipe_test.moc"
