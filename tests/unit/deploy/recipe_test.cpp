#include "core/deploy/recipe.h"

#include "core/deploy/quoting.h"

#include <QProcess>
#include <QTest>

using namespace certwright;
using namespace Qt::StringLiterals;
using deploy::Recipe;
using deploy::RecipeStep;
using deploy::Server;
using deploy::StepKind;

namespace {

workspace::CertificateRecord recordIn(const QString &folder)
{
    workspace::CertificateRecord record;
    record.id = CertificateId(u"app.test"_s);
    record.names = {{pki::NameType::Dns, u"app.test"_s}, {pki::NameType::Dns, u"*.app.test"_s},
        {pki::NameType::Ip, u"127.0.0.1"_s}, {pki::NameType::Ip, u"::1"_s}, {pki::NameType::Email, u"a@app.test"_s}};
    record.files.folder = folder;
    record.files.cert = folder + u"/cert.pem";
    record.files.fullchain = folder + u"/fullchain.pem";
    record.files.key = folder + u"/privkey.pem";
    record.files.authority = folder + u"/root.pem";
    return record;
}

QStringList contentsOf(const Recipe &recipe, StepKind kind)
{
    QStringList contents;
    for (const RecipeStep &step : recipe.steps) {
        if (step.kind == kind)
            contents.append(step.content);
    }
    return contents;
}

} // namespace

class RecipeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nginxGetsFullchainKeyAndNames()
    {
        const Result<Recipe> recipe = deploy::recipeFor(Server::Nginx, recordIn(u"/home/me/c"_s));

        QVERIFY(recipe);
        QCOMPARE(recipe->steps.first().target, u"/etc/nginx/conf.d/app.test.conf"_s);
        const QString text = contentsOf(*recipe, StepKind::AddToFile).value(0);
        QVERIFY2(text.contains(u"    ssl_certificate \"/home/me/c/fullchain.pem\";\n"_s), qPrintable(text));
        QVERIFY2(text.contains(u"    ssl_certificate_key \"/home/me/c/privkey.pem\";\n"_s), qPrintable(text));
        QVERIFY2(text.contains(u"    ssl_protocols TLSv1.2 TLSv1.3;\n"_s), qPrintable(text));
        QVERIFY2(text.contains(u"server_name app.test\n"_s) && text.contains(u"*.app.test\n"_s), qPrintable(text));
        QVERIFY2(text.contains(u" 127.0.0.1\n"_s), qPrintable(text));
        QVERIFY2(text.contains(u"[::1];\n"_s), qPrintable(text));
        QVERIFY(!text.contains(u'@'));
    }

    void natsGetsATlsBlockAndTheMonitoringPort()
    {
        const Result<Recipe> recipe = deploy::recipeFor(Server::Nats, recordIn(u"/home/me/c"_s));

        QVERIFY(recipe);
        const QString text = contentsOf(*recipe, StepKind::AddToFile).value(0);
        QVERIFY2(text.contains(u"    cert_file: \"/etc/nats-server/app.test/fullchain.pem\"\n"_s), qPrintable(text));
        QVERIFY2(text.contains(u"    key_file: \"/etc/nats-server/app.test/privkey.pem\"\n"_s), qPrintable(text));
        QVERIFY2(text.contains(u"https_port: 8222\n"_s), qPrintable(text));
        QCOMPARE(contentsOf(*recipe, StepKind::TestConfig), QStringList{u"nats-server -t -c /etc/nats-server.conf"_s});
    }

    void natsGetsACopyThatItsUserMayRead()
    {
        const Result<Recipe> recipe = deploy::recipeFor(Server::Nats, recordIn(u"/home/me/my c"_s));

        QVERIFY(recipe);
        QCOMPARE(recipe->steps.first().target, u"nats"_s);
        const QString commands = contentsOf(*recipe, StepKind::CopyForService).value(0);
        QCOMPARE(commands,
            u"install -d -m 0750 -g nats /etc/nats-server/app.test\n"
            "install -m 0644 -g nats '/home/me/my c/fullchain.pem' /etc/nats-server/app.test/fullchain.pem\n"
            "install -m 0640 -g nats '/home/me/my c/privkey.pem' /etc/nats-server/app.test/privkey.pem\n"_s);
        const Result<Recipe> nginx = deploy::recipeFor(Server::Nginx, recordIn(u"/home/me/c"_s));
        QVERIFY(contentsOf(*nginx, StepKind::CopyForService).isEmpty()); // its master process is root's
    }

    void anEncryptedKeyHasAStepOfItsOwn()
    {
        workspace::CertificateRecord record = recordIn(u"/home/me/my c"_s);
        record.keyEncrypted = true;

        const Result<Recipe> nginx = deploy::recipeFor(Server::Nginx, record);
        const Result<Recipe> nats = deploy::recipeFor(Server::Nats, record);

        QVERIFY(nginx && nats);
        QCOMPARE(nginx->steps.first().kind, StepKind::KeepPassphrase);
        QCOMPARE(nginx->steps.first().target, u"/etc/nginx/app.test.pass"_s);
        const QString text = contentsOf(*nginx, StepKind::AddToFile).value(0);
        QVERIFY2(text.contains(u"    ssl_password_file \"/etc/nginx/app.test.pass\";\n"_s), qPrintable(text));
        QCOMPARE(nats->steps.first().kind, StepKind::CopyDecrypted);
        QCOMPARE(nats->steps.first().content,
            u"install -d -m 0750 -g nats /etc/nats-server/app.test\n"
            "install -m 0644 -g nats '/home/me/my c/fullchain.pem' /etc/nats-server/app.test/fullchain.pem\n"
            "install -m 0640 -g nats /dev/null /etc/nats-server/app.test/privkey.pem\n"
            "openssl pkey -in '/home/me/my c/privkey.pem' -out /etc/nats-server/app.test/privkey.pem\n"_s);
    }

    void aNameIsLedToWhereItLeadsNowhere()
    {
        workspace::CertificateRecord record = recordIn(u"/c"_s);
        QCOMPARE(contentsOf(*deploy::recipeFor(Server::Nginx, record), StepKind::LeadThere),
            QStringList{u"127.0.0.1 app.test"_s});

        for (const pki::GeneralName &known : {pki::GeneralName{pki::NameType::Dns, u"localhost"_s},
                 pki::GeneralName{pki::NameType::Dns, u"app.localhost"_s},
                 pki::GeneralName{pki::NameType::Ip, u"10.0.0.1"_s}}) {
            record.names = {known};
            QVERIFY(contentsOf(*deploy::recipeFor(Server::Nginx, record), StepKind::LeadThere).isEmpty());
        }
    }

    void withoutHostOrAddressThereIsNoRecipe()
    {
        workspace::CertificateRecord record = recordIn(u"/c"_s);
        record.names = {{pki::NameType::Uri, u"https://app.test/"_s}, {pki::NameType::Email, u"a@app.test"_s}};

        for (const Server server : deploy::knownServers()) {
            const Result<Recipe> recipe = deploy::recipeFor(server, record);

            QVERIFY(!recipe);
            QCOMPARE(recipe.error().code, ErrorCode::NotForServers);
            QCOMPARE(recipe.error().args.value(1), u"no host"_s);
        }
    }

    void eachRecipeAddsTestsReloadsAndChecksInThisOrder_data()
    {
        QTest::addColumn<Server>("server");

        for (const Server server : deploy::knownServers())
            QTest::newRow(qPrintable(deploy::serverKey(server))) << server;
    }

    void eachRecipeAddsTestsReloadsAndChecksInThisOrder()
    {
        QFETCH(const Server, server);

        const Result<Recipe> recipe = deploy::recipeFor(server, recordIn(u"/c"_s));

        QVERIFY(recipe);
        QCOMPARE(recipe->server, server);
        QList<StepKind> kinds;
        for (const RecipeStep &step : recipe->steps)
            kinds.append(step.kind);
        if (kinds.first() == StepKind::CopyForService)
            kinds.removeFirst();
        QCOMPARE(kinds,
            (QList{StepKind::AddToFile, StepKind::TestConfig, StepKind::Reload, StepKind::LeadThere, StepKind::Check,
                StepKind::Witness}));
        for (const QString &command : contentsOf(*recipe, StepKind::Check) + contentsOf(*recipe, StepKind::Witness))
            QVERIFY2(command.contains(u"/c/root.pem"_s), qPrintable(command));
    }

    void theCheckAsksForANameThatIsNoWildcard_data()
    {
        QTest::addColumn<pki::GeneralNames>("names");
        QTest::addColumn<QString>("expected");

        using pki::NameType;
        QTest::newRow("name after a wildcard")
            << pki::GeneralNames{{NameType::Dns, u"*.app.test"_s}, {NameType::Dns, u"app.test"_s}} << u"app.test:443"_s;
        QTest::newRow("wildcard alone") << pki::GeneralNames{{NameType::Dns, u"*.app.test"_s}} << u"www.app.test:443"_s;
        QTest::newRow("IPv6 alone") << pki::GeneralNames{{NameType::Ip, u"::1"_s}} << u"'[::1]:443'"_s;
        QTest::newRow("address and wildcard")
            << pki::GeneralNames{{NameType::Dns, u"*.app.test"_s}, {NameType::Ip, u"10.0.0.1"_s}} << u"10.0.0.1:443"_s;
    }

    void theCheckAsksForANameThatIsNoWildcard()
    {
        QFETCH(const pki::GeneralNames, names);
        QFETCH(const QString, expected);
        workspace::CertificateRecord record = recordIn(u"/c"_s);
        record.names = names;

        const Result<Recipe> recipe = deploy::recipeFor(Server::Nginx, record);

        QCOMPARE(
            contentsOf(*recipe, StepKind::Check).value(0), u"certwright-cli check %1 --ca /c/root.pem"_s.arg(expected));
    }

    void anAddressIsNamedAsTheHostHeaderHasIt()
    {
        workspace::CertificateRecord record = recordIn(u"/c"_s);
        record.names = {{pki::NameType::Ip, u"::1"_s}};

        const Result<Recipe> recipe = deploy::recipeFor(Server::Nginx, record);

        QVERIFY(contentsOf(*recipe, StepKind::AddToFile).value(0).contains(u"server_name [::1];"_s));
    }

    void anUnknownRootIsLeftOutOfTheCommands()
    {
        workspace::CertificateRecord record = recordIn(u"/c"_s);
        record.files.authority.clear();

        const Result<Recipe> recipe = deploy::recipeFor(Server::Nginx, record);

        for (const QString &command : contentsOf(*recipe, StepKind::Check) + contentsOf(*recipe, StepKind::Witness))
            QVERIFY2(!command.contains(u"--ca"_s), qPrintable(command));
    }

    void whatCannotBeServedIsRefused_data()
    {
        QTest::addColumn<Server>("server");
        QTest::addColumn<QString>("folder");
        QTest::addColumn<bool>("hasKey");
        QTest::addColumn<ErrorCode>("code");

        QTest::newRow("nginx and a dollar sign") << Server::Nginx << u"/a$b"_s << true << ErrorCode::PathNotQuotable;
        QTest::newRow("nginx and a line break") << Server::Nginx << u"/a\nb"_s << true << ErrorCode::PathNotQuotable;
        QTest::newRow("NATS and a line break") << Server::Nats << u"/a\nb"_s << true << ErrorCode::PathNotQuotable;
        QTest::newRow("no key") << Server::Nginx << u"/c"_s << false << ErrorCode::FileNotFound;
    }

    void whatCannotBeServedIsRefused()
    {
        QFETCH(const Server, server);
        QFETCH(const QString, folder);
        QFETCH(const bool, hasKey);
        QFETCH(const ErrorCode, code);
        workspace::CertificateRecord record = recordIn(folder);
        if (!hasKey)
            record.files.key.clear();

        const Result<Recipe> recipe = deploy::recipeFor(server, record);

        QVERIFY(!recipe);
        QCOMPARE(recipe.error().code, code);
        QVERIFY(!recipe.error().args.value(0).isEmpty());
    }

    void valuesAreQuotedAsTheServersRead()
    {
        const QString nasty = u"a b\"c;d{e}f\\g'h#i"_s;
        const QString quoted = u"\"a b\\\"c;d{e}f\\\\g'h#i\""_s;

        QCOMPARE(*deploy::nginxQuoted(nasty), quoted);
        QCOMPARE(*deploy::natsQuoted(nasty), quoted);
        QCOMPARE(*deploy::natsQuoted(u"a$b"_s), u"\"a$b\""_s);
        QVERIFY(!deploy::nginxQuoted(u"a$b"_s));
        QVERIFY(!deploy::natsQuoted(u"a\tb"_s));
    }

    void theShellReadsBackWhatWasQuoted_data()
    {
        QTest::addColumn<QString>("word");

        for (const QString &word : {u"plain"_s, u""_s, u"a b"_s, u"it's"_s, u"'"_s, u"$HOME"_s, u"`id`"_s, u"a\\b"_s,
                 u"a\"b"_s, u"*"_s, u"~"_s, u"a;b&c|d"_s, u"ü"_s, u"-n"_s, u"#a"_s})
            QTest::newRow(qPrintable(u"<%1>"_s.arg(word))) << word;
    }

    void theShellReadsBackWhatWasQuoted()
    {
        QFETCH(const QString, word);
        QProcess shell;

        shell.start(u"/bin/sh"_s, {u"-c"_s, u"printf %s "_s + deploy::shellQuoted(word)});
        QVERIFY(shell.waitForFinished(10'000));

        QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), word);
    }

    void keysOfServersAreReadBack()
    {
        for (const Server server : deploy::knownServers())
            QCOMPARE(*deploy::parseServer(deploy::serverKey(server)), server);
        const Result<Server> unknown = deploy::parseServer(u"apache"_s);
        QCOMPARE(unknown.error().code, ErrorCode::RecipeUnknown);
        QCOMPARE(unknown.error().args, (QStringList{u"apache"_s, u"nginx, nats"_s}));
    }
};

QTEST_GUILESS_MAIN(RecipeTest)
#include "recipe_test.moc"
