#include "core/base/atomic_file.h"
#include "core/deploy/recipe.h"
#include "tests/integration/cli/fixture.h"
#include "tests/support/server_kit.h"
#include "tests/support/server_process.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <grp.h>
#include <pwd.h>
#include <unistd.h>

using namespace certwright;
using namespace Qt::StringLiterals;

namespace {

QString stepOf(const workspace::CertificateRecord &record, deploy::StepKind kind)
{
    const Result<deploy::Recipe> recipe = deploy::recipeFor(deploy::Server::Nats, record);
    const QList<deploy::RecipeStep> steps = recipe ? recipe->steps : QList<deploy::RecipeStep>();
    for (const deploy::RecipeStep &step : steps) {
        if (step.kind == kind)
            return step.content;
    }
    return {};
}

/// Runs the recipe's copy commands as they are, but for the folder, and the group where one must not choose it. A key
/// that is encrypted has the passphrase "correct horse".
bool copyInto(const QString &folder, QString commands)
{
    commands.prepend(u"set -e\n"_s);
    commands.replace(u"/etc/nats-server"_s, folder);
    if (::geteuid() != 0 || ::getgrnam("nats") == nullptr)
        commands.replace(u"-g nats"_s, u"-g %1"_s.arg(::getegid()));
    return test::run(u"/bin/sh"_s, {u"-c"_s, commands}, "correct horse\n").ok();
}

} // namespace

/// The real nats-server with exactly the text the recipe gives (the port apart), judged through its https_port:
/// the client port speaks INFO before TLS.
class NatsRecipeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &program : {u"nats-server"_s, u"curl"_s, u"openssl"_s}) {
            if (test::findProgram(program).isEmpty())
                QSKIP(qPrintable(program + u" is not there"));
        }
    }

    void cleanupTestCase() { QThreadPool::globalInstance()->waitForDone(); }

    void everybodyAcceptsWhatNatsServes_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("keyType");

        QTest::newRow("plain path, ECDSA") << u"workspace"_s << u"ec-p256"_s;
        QTest::newRow("plain path, RSA") << u"workspace"_s << u"rsa2048"_s;
        QTest::newRow("every character a shell or NATS dislikes")
            << u"a b\"c;d{e}f\\g'h#i$HOME&j*k(l)m~n%o\\x41"_s << u"ec-p256"_s;
        QTest::newRow("letters of other scripts") << u"Zertifikate für Bücher 証明書"_s << u"ec-p256"_s;
    }

    void everybodyAcceptsWhatNatsServes()
    {
        QFETCH(const QString, folder);
        QFETCH(const QString, keyType);
        const QTemporaryDir home;
        const test::IssuedCertificate issued = test::issueFor(home.filePath(folder), keyType);
        const Ports ports;
        const QString program = test::findProgram(u"nats-server"_s);
        test::ServerProcess nats;

        writeConfiguration(home, textFor(issued.record), ports);
        const test::RunResult tested = test::run(program, arguments(home) << u"-t"_s);
        QVERIFY2(tested.ok(), tested.report().constData());
        QVERIFY2(nats.start(program, arguments(home), ports.https), nats.output().constData());

        for (const QString &host : {u"localhost"_s, u"127.0.0.1"_s, u"www.app.test"_s}) {
            const test::RunResult curled = test::curl(issued.record.files.authority, host, ports.https, u"varz"_s);
            QVERIFY2(curled.ok() && curled.out.contains("server_id"), curled.report().constData());
            const test::RunResult client = test::opensslClient(issued.record.files.authority, host, ports.https);
            QVERIFY2(client.ok(), client.report().constData());
        }
        const test::RunResult verified = test::opensslVerify(issued);
        QVERIFY2(verified.ok(), verified.report().constData());
        QVERIFY(test::checkServer(u"localhost"_s, ports.https, issued.root).ok());
        QVERIFY(test::checkServer(u"127.0.0.1"_s, ports.https, issued.root).ok());
    }

    void theServicesUserMayReadTheCopiesAndNobodyElse()
    {
        if (::geteuid() != 0 || ::getpwnam("nats") == nullptr)
            QSKIP("needs root and the user nats");
        const QTemporaryDir home(u"/tmp/certwright-nats-XXXXXX"_s);
        QVERIFY(QFile::setPermissions(home.path(), QFile::Permissions(0x7055)));
        const test::IssuedCertificate issued = test::issueFor(home.filePath(u"workspace"_s));
        QVERIFY(copyInto(home.filePath(u"etc"_s), stepOf(issued.record, deploy::StepKind::CopyForService)));
        const auto mayRead = [](const QString &user, const QString &file) {
            return test::run(u"runuser"_s, {u"-u"_s, user, u"--"_s, u"test"_s, u"-r"_s, file}).ok();
        };

        const QString copy = home.filePath(u"etc/"_s + issued.record.id.raw() + u"/privkey.pem"_s);

        QVERIFY(!mayRead(u"nats"_s, issued.record.files.key));
        QVERIFY(mayRead(u"nats"_s, copy));
        QVERIFY(!mayRead(u"nobody"_s, copy));
    }

    void natsServesACopyOfAnEncryptedKey()
    {
        const QTemporaryDir home;
        test::IssuedCertificate issued = test::issueFor(home.filePath(u"work space"_s));
        test::encryptKey(issued, SecureBytes(QByteArrayView("correct horse")));
        const Ports ports;
        test::ServerProcess nats;
        const QString program = test::findProgram(u"nats-server"_s);

        writeConfiguration(home, textFor(issued.record), ports);
        QVERIFY2(nats.start(program, arguments(home), ports.https), nats.output().constData());

        const test::RunResult curled
            = test::curl(issued.record.files.authority, u"localhost"_s, ports.https, u"varz"_s);
        QVERIFY2(curled.ok(), curled.report().constData());
        const QFileInfo copy(home.filePath(u"etc/%1/privkey.pem"_s.arg(issued.record.id.raw())));
        QCOMPARE(int(copy.permissions() & QFile::Permissions(0x0077)), 0x0040);
    }

    void theClientPortIsRecognised()
    {
        const QTemporaryDir home;
        const test::IssuedCertificate issued = test::issueFor(home.filePath(u"workspace"_s));
        const Ports ports;
        test::ServerProcess nats;
        writeConfiguration(home, textFor(issued.record), ports);
        QVERIFY2(
            nats.start(test::findProgram(u"nats-server"_s), arguments(home), ports.client), nats.output().constData());

        const tls::TargetResult result = test::checkServer(u"127.0.0.1"_s, ports.client, issued.root);

        QCOMPARE(result.addresses.first().error->code, ErrorCode::NotTls);
        QCOMPARE(result.addresses.first().error->args.value(1), u"NATS"_s);
        QCOMPARE(result.addresses.first().error->args.value(2), u"nats"_s);
    }

    /// A person's whole way by the command line: nothing in it is made or read by core directly.
    void whatTheCommandsGiveIsAcceptedByEverybody()
    {
        const test::Cli cli;
        const QJsonObject issued = cli.json({u"issue"_s, u"localhost"_s, u"127.0.0.1"_s, u"::1"_s});
        QVERIFY2(!issued.isEmpty(), qPrintable(cli.problem()));
        const QString root = issued.value(u"files"_s)[u"authority"_s].toString();
        const QJsonObject shown
            = cli.json({u"deploy"_s, u"show"_s, u"nats"_s, u"--certificate"_s, issued.value(u"id"_s).toString()});
        QVERIFY2(!shown.isEmpty(), qPrintable(cli.problem()));
        const QStringList steps = test::valuesOf(shown.value(u"steps"_s), u"content"_s);
        const QTemporaryDir home;
        const Ports ports;
        test::ServerProcess nats;

        writeConfiguration(home, {steps.value(0), steps.value(1)}, ports);
        QVERIFY2(
            nats.start(test::findProgram(u"nats-server"_s), arguments(home), ports.https), nats.output().constData());

        for (const QString &host : {u"localhost"_s, u"127.0.0.1"_s}) {
            const test::RunResult curled = test::curl(root, host, ports.https, u"varz"_s);
            QVERIFY2(curled.ok() && curled.out.contains("server_id"), curled.report().constData());
            const test::RunResult client = test::opensslClient(root, host, ports.https);
            QVERIFY2(client.ok() && client.out.contains("Verify return code: 0 (ok)"), client.report().constData());
            const QString target = u"%1:%2"_s.arg(host).arg(ports.https);
            const QJsonObject checked = cli.json({u"check"_s, target, u"--ca"_s, root});
            QVERIFY2(checked.value(u"targets"_s)[0][u"ok"_s].toBool(), qPrintable(cli.problem()));
            QVERIFY2(!cli.json({u"check"_s, target}, 1).isEmpty(), "this computer trusts what was made just now");
        }
    }

private:
    static QStringList arguments(const QTemporaryDir &home) { return {u"-c"_s, home.filePath(u"nats.conf"_s)}; }

    struct Ports {
        quint16 client = test::freePort();
        quint16 https = test::freePort();
    };

    struct RecipeText {
        QString copying;
        QString configuration;
    };

    static RecipeText textFor(const workspace::CertificateRecord &record)
    {
        const auto copying = record.keyEncrypted ? deploy::StepKind::CopyDecrypted : deploy::StepKind::CopyForService;
        return {stepOf(record, copying), stepOf(record, deploy::StepKind::AddToFile)};
    }

    /// The recipe's own text; only the port is another, so that many tests run side by side.
    static void writeConfiguration(const QTemporaryDir &home, const RecipeText &recipe, const Ports &ports)
    {
        const QString copies = home.filePath(u"etc"_s);
        QVERIFY(copyInto(copies, recipe.copying));
        QString text = recipe.configuration;
        text.replace(u"/etc/nats-server"_s, copies);
        text.replace(u"https_port: 8222"_s, u"https_port: %1"_s.arg(ports.https));
        text.prepend(u"host: 127.0.0.1\nport: %1\n"_s.arg(ports.client));
        FolderSync sync;
        QVERIFY(writeFile(home.filePath(u"nats.conf"_s), text.toUtf8(), {}, sync));
    }
};

QTEST_GUILESS_MAIN(NatsRecipeTest)
#include "nats_recipe_test.moc"
