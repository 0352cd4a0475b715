#include "tests/integration/cli/fixture.h"
#include "tests/integration/cli/servers.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QTcpServer>
#include <QTest>

#include <csignal>

using namespace certwright::test;
using namespace Qt::StringLiterals;

namespace {

/// A leaf for 127.0.0.1 that promises a stapled OCSP response (must-staple), and answers: good, revoked, and one about
/// another certificate.
bool makeStapled(const QString &folder)
{
    const QString script = uR"sh(
        . "$1/verify/lib.sh"
        cert root Root root "$root"
        cert leaf Leaf root "${leaf/DNS:www.example.test/IP:127.0.0.1}"$'\ntlsfeature=status_request'
        cert other Other root "$leaf"
        cp root.pem leaf.pem leaf.key "$here/"
        # answer NAME STATE CERTIFICATE
        answer() {
            printf '%s\t%s\tunknown\t/CN=x\n' "$2" "$(openssl x509 -in "$3.pem" -noout -serial | cut -d= -f2)" >index
            openssl ocsp -index index -CA root.pem -issuer root.pem -ndays 30 -rsigner root.pem -rkey root.key \
                -no_nonce -cert "$3.pem" -respout "$here/$1.ocsp"
        }
        answer good $'V\t350101000000Z\t' leaf
        answer other $'V\t350101000000Z\t' other
        answer revoked $'R\t350101000000Z\t260101000000Z' leaf
    )sh"_s;
    return run(u"/bin/bash"_s, {u"-c"_s, script, folder + u"/script"_s, QStringLiteral(CERTWRIGHT_TEST_DATA)}).ok();
}

QString fileOf(const QJsonObject &issued, const QString &part)
{
    return issued.value(u"files"_s).toObject().value(part).toString();
}

} // namespace

class CliCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodServerIsInOrder();
    void inspectShowsWhatAServerSends();
    void aDamagedPartOfTheAnchorsIsTold();
    void anUntrustedRootIsNamed();
    void anotherHostIsNamed();
    void theLeafAloneIsNoFailureOfOthers();
    void aPromisedStapleIsMissed();
    void aProtocolNobodyMayUseIsNotInOrder();
    void aClosedPortCouldNotBeChecked();
    void plainTextIsToldApart();
    void theDetailsOfAFailureAreShown();
    void aServerThatHangsHasADeadline();
    void stoppingEndsWithFour();
    void aResolverThatNeverAnswersEndsInTime();
};

void CliCheckTest::inspectShowsWhatAServerSends()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    const QJsonObject issued = cli.issue({u"localhost"_s, u"127.0.0.1"_s});
    const TlsServer server(fileOf(issued, u"fullchain"_s), fileOf(issued, u"key"_s));

    const QJsonObject inspected = cli.json({u"inspect"_s, server.target(u"127.0.0.1"_s)});

    QVERIFY2(!inspected.isEmpty(), qPrintable(cli.problem()));
    const QJsonObject input = inspected.value(u"inputs"_s)[0].toObject();
    QCOMPARE(input.value(u"source"_s).toString(), server.target(u"127.0.0.1"_s));
    QCOMPARE(input.value(u"objects"_s)[0][u"sha256"_s], issued.value(u"sha256"_s));
    QCOMPARE(cli.errorCode({u"inspect"_s, u"127.0.0.1:1"_s}, 3), u"connection-refused"_s);
}

void CliCheckTest::aGoodServerIsInOrder()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    const QJsonObject issued = cli.issue({u"localhost"_s, u"127.0.0.1"_s, u"--days"_s, u"30"_s});
    const TlsServer server(fileOf(issued, u"fullchain"_s), fileOf(issued, u"key"_s));

    for (const QString &anchor : {u"Test"_s, fileOf(issued, u"authority"_s)}) {
        const QJsonObject checked = cli.json({u"check"_s, server.target(u"127.0.0.1"_s), u"--ca"_s, anchor});

        QVERIFY2(!checked.isEmpty(), qPrintable(cli.problem()));
        const QJsonValue target = checked.value(u"targets"_s)[0];
        QCOMPARE(target[u"target"_s].toString(), server.target(u"127.0.0.1"_s));
        QVERIFY(target[u"ok"_s].toBool());
        const QJsonObject address = target[u"addresses"_s][0].toObject();
        QCOMPARE(address.value(u"address"_s).toString(), u"127.0.0.1"_s);
        QCOMPARE(address.value(u"protocol"_s).toString(), u"TLSv1.3"_s);
        QVERIFY(address.value(u"cipher"_s).toString().startsWith(u"TLS_"));
        QCOMPARE(address.value(u"not_after"_s), issued.value(u"not_after"_s));
        QVERIFY(address.value(u"days_left"_s).toInt() >= 29 && address.value(u"days_left"_s).toInt() <= 30);
        QCOMPARE(address.value(u"chain"_s).toArray().size(), 1);
        QCOMPARE(address.value(u"path"_s).toObject(), (QJsonObject{{u"ok"_s, true}, {u"reasons"_s, QJsonArray()}}));
        QVERIFY(address.value(u"hostname"_s)[u"ok"_s].toBool());
        QVERIFY(address.value(u"error"_s).isNull());
    }
    const RunResult said = cli.run({u"check"_s, server.target(u"127.0.0.1"_s), u"--ca"_s, u"Test"_s});
    QVERIFY2(said.out.contains(" is in order.\n") && said.out.contains("of its lifetime is left"),
        said.report().constData());
}

void CliCheckTest::aDamagedPartOfTheAnchorsIsTold()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    const QJsonObject issued = cli.issue({u"127.0.0.1"_s});
    const TlsServer server(fileOf(issued, u"fullchain"_s), fileOf(issued, u"key"_s));
    cli.write(u"anchors.pem"_s,
        cli.read(fileOf(issued, u"authority"_s)) + "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n");
    const QStringList check{u"check"_s, server.target(u"127.0.0.1"_s), u"--ca"_s, u"anchors.pem"_s};

    const QJsonObject checked = cli.json(check, 1);
    const RunResult text = cli.run(check);

    QVERIFY2(!checked.isEmpty(), qPrintable(cli.problem()));
    QVERIFY(checked.value(u"targets"_s)[0][u"ok"_s].toBool());
    QCOMPARE(checked.value(u"errors"_s).toArray().size(), 1);
    QVERIFY2(text.exitCode == 1 && text.err.contains("anchors.pem"), text.report().constData());
}

void CliCheckTest::anUntrustedRootIsNamed()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    const QJsonObject issued = cli.issue({u"127.0.0.1"_s});
    const TlsServer server(fileOf(issued, u"fullchain"_s), fileOf(issued, u"key"_s));

    const QJsonObject checked = cli.json({u"check"_s, server.target(u"127.0.0.1"_s)}, 1);

    QVERIFY2(!checked.isEmpty(), qPrintable(cli.problem()));
    const QJsonValue address = checked.value(u"targets"_s)[0][u"addresses"_s][0];
    QVERIFY(!address[u"path"_s][u"ok"_s].toBool(true));
    const QJsonObject reason = address[u"path"_s][u"reasons"_s][0].toObject();
    QCOMPARE(reason.value(u"id"_s).toString(), u"path-issuer-not-found"_s);
    QCOMPARE(reason.value(u"certificate"_s).toInt(-2), 0);
    QVERIFY(reason.value(u"text"_s).toString().endsWith(u'.'));
    QVERIFY(address[u"hostname"_s][u"ok"_s].toBool());
    const RunResult said = cli.run({u"check"_s, server.target(u"127.0.0.1"_s)});
    QVERIFY2(
        said.out.contains("the authority “Test” of your workspace; --ca test checks by it"), said.report().constData());
    QVERIFY(!cli.run({u"check"_s, server.target(u"127.0.0.1"_s), u"--ca"_s, u"test"_s}).out.contains("Issuer"));
}

void CliCheckTest::anotherHostIsNamed()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    const QJsonObject issued = cli.issue({u"other.test"_s});
    const TlsServer server(fileOf(issued, u"fullchain"_s), fileOf(issued, u"key"_s));

    const QJsonObject checked = cli.json({u"check"_s, server.target(u"127.0.0.1"_s), u"--ca"_s, u"Test"_s}, 1);

    const QJsonValue address = checked.value(u"targets"_s)[0][u"addresses"_s][0];
    QVERIFY2(address[u"path"_s][u"ok"_s].toBool(), qPrintable(cli.problem()));
    QCOMPARE(address[u"hostname"_s][u"reasons"_s].toArray().size(), 1);
}

void CliCheckTest::theLeafAloneIsNoFailureOfOthers()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    const QJsonObject issued = cli.issue({u"127.0.0.1"_s});
    const TlsServer server(fileOf(issued, u"fullchain"_s), fileOf(issued, u"key"_s));

    const QJsonObject checked
        = cli.json({u"check"_s, server.target(u"127.0.0.1"_s), u"127.0.0.1:1"_s, u"--ca"_s, u"Test"_s}, 1);

    QVERIFY2(checked.value(u"targets"_s)[0][u"ok"_s].toBool(), qPrintable(cli.problem()));
    QVERIFY(!checked.value(u"targets"_s)[1][u"ok"_s].toBool(true));
}

void CliCheckTest::aPromisedStapleIsMissed()
{
    const Cli cli;
    QVERIFY(makeStapled(cli.path({})));
    const auto stapleWith = [&cli](const QStringList &options, int exitCode) {
        const TlsServer server(cli.path(u"leaf.pem"_s), cli.path(u"leaf.key"_s), options);
        const QJsonObject checked
            = cli.json({u"check"_s, server.target(u"127.0.0.1"_s), u"--ca"_s, u"root.pem"_s}, exitCode);
        return checked.value(u"targets"_s)[0][u"addresses"_s][0][u"staple"_s].toObject();
    };
    const auto file = [&cli](const QString &name) { return QStringList{u"-status_file"_s, cli.path(name)}; };

    const QJsonObject none = stapleWith({}, 1);
    QVERIFY2(none.value(u"promised"_s).toBool() && !none.value(u"sent"_s).toBool(true), qPrintable(cli.problem()));
    QCOMPARE(none.value(u"reasons"_s)[0][u"id"_s].toString(), u"staple-missing"_s);
    const QJsonObject old = stapleWith({u"-tls1_2"_s}, 1);
    QCOMPARE(old.value(u"reasons"_s)[0][u"id"_s].toString(), u"staple-missing"_s);
    for (const QStringList &version : {QStringList(), QStringList{u"-tls1_2"_s}}) {
        const QJsonObject good = stapleWith(file(u"good.ocsp"_s) + version, 0);
        QVERIFY2(good.value(u"sent"_s).toBool() && good.value(u"ok"_s).toBool(), qPrintable(cli.problem()));
        QCOMPARE(good.value(u"revocation"_s)[u"state"_s].toString(), u"good"_s);
        QCOMPARE(good.value(u"revocation"_s)[u"source"_s].toString(), u"staple"_s);
    }
    const QJsonObject revoked = stapleWith(file(u"revoked.ocsp"_s), 1);
    QCOMPARE(revoked.value(u"reasons"_s)[0][u"id"_s].toString(), u"path-revoked"_s);
    const QJsonObject other = stapleWith(file(u"other.ocsp"_s), 1);
    QCOMPARE(other.value(u"reasons"_s)[0][u"id"_s].toString(), u"path-revocation-unknown"_s);
    QCOMPARE(other.value(u"revocation"_s)[u"problem"_s].toString(), u"other-certificate"_s);
    QVERIFY(none.value(u"revocation"_s).isNull());
}

void CliCheckTest::aProtocolNobodyMayUseIsNotInOrder()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    const QJsonObject issued = cli.issue({u"127.0.0.1"_s});
    const TlsServer server(
        fileOf(issued, u"fullchain"_s), fileOf(issued, u"key"_s), {u"-tls1_1"_s, u"-cipher"_s, u"ALL:@SECLEVEL=0"_s});
    const QStringList check{u"check"_s, server.target(u"127.0.0.1"_s), u"--ca"_s, u"Test"_s};

    const QJsonObject checked = cli.json(check, 1);
    const RunResult said = cli.run(check);

    const QJsonValue address = checked.value(u"targets"_s)[0][u"addresses"_s][0];
    QVERIFY2(address[u"protocol_deprecated"_s].toBool(), qPrintable(cli.problem()));
    QCOMPARE(address[u"protocol"_s].toString(), u"TLSv1.1"_s);
    QVERIFY(address[u"path"_s][u"ok"_s].toBool() && address[u"hostname"_s][u"ok"_s].toBool());
    QVERIFY2(said.out.contains("is not in order.\n") && said.out.contains("TLS 1.1, which must not be used any more"),
        said.report().constData());
}

void CliCheckTest::aClosedPortCouldNotBeChecked()
{
    const Cli cli;

    const QJsonObject checked = cli.json({u"check"_s, u"127.0.0.1:1"_s}, 3);

    QVERIFY2(!checked.isEmpty(), qPrintable(cli.problem()));
    QCOMPARE(
        checked.value(u"targets"_s)[0][u"addresses"_s][0][u"error"_s][u"code"_s].toString(), u"connection-refused"_s);
    const QJsonObject address = checked.value(u"targets"_s)[0][u"addresses"_s][0].toObject();
    for (const QString &unknown : {u"protocol_deprecated"_s, u"state"_s, u"days_left"_s, u"lifetime_days"_s})
        QVERIFY2(address.contains(unknown) && address.value(unknown).isNull(), qPrintable(unknown));
    const RunResult said = cli.run({u"check"_s, u"127.0.0.1:1"_s});
    QVERIFY2(said.exitCode == 3 && said.out.contains("Nothing listens at"), said.report().constData());
}

void CliCheckTest::plainTextIsToldApart()
{
    const Cli cli;
    const PlainTextServer server("HTTP/1.1 400 Bad Request\r\n\r\n");

    const QJsonObject checked = cli.json({u"check"_s, u"127.0.0.1:%1"_s.arg(server.port)}, 1);

    QVERIFY2(!checked.isEmpty(), qPrintable(cli.problem()));
    QCOMPARE(checked.value(u"targets"_s)[0][u"addresses"_s][0][u"error"_s][u"code"_s].toString(), u"not-tls"_s);
}

void CliCheckTest::theDetailsOfAFailureAreShown()
{
    const Cli cli;
    const PlainTextServer server(QByteArray("\x16\x03\x03\x00\x04\x02\x00\x00\x00", 9)); // an empty ServerHello
    const QString target = u"127.0.0.1:%1"_s.arg(server.port.load());

    const QJsonObject checked = cli.json({u"check"_s, target}, 1);
    const RunResult text = cli.run({u"check"_s, target});

    const QJsonValue error = checked.value(u"targets"_s)[0][u"addresses"_s][0][u"error"_s];
    QCOMPARE(error[u"code"_s].toString(), u"handshake-failed"_s);
    const QByteArray detail = error[u"detail"_s].toString().toUtf8();
    QVERIFY(!detail.isEmpty());
    QVERIFY2(detail.startsWith("error:"), detail.constData());
    const QByteArray reason = detail.mid(detail.lastIndexOf(':') + 1);
    QVERIFY2(text.out.contains(QByteArray("\n  Details  " + reason + " (SSL routines)\n")), text.report().constData());
    QVERIFY2(!text.out.contains("error:"), text.report().constData());
}

void CliCheckTest::aServerThatHangsHasADeadline()
{
    const Cli cli;
    QTcpServer server; // accepts in the kernel and never answers
    QVERIFY(server.listen(QHostAddress::LocalHost));

    const QJsonObject checked = cli.json({u"check"_s, u"127.0.0.1:%1"_s.arg(server.serverPort())}, 1);

    QVERIFY2(!checked.isEmpty(), qPrintable(cli.problem()));
    QCOMPARE(
        checked.value(u"targets"_s)[0][u"addresses"_s][0][u"error"_s][u"code"_s].toString(), u"handshake-timed-out"_s);
}

void CliCheckTest::stoppingEndsWithFour()
{
    const Cli cli;
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QProcess process;
    process.start(Cli::program(), {u"check"_s, u"127.0.0.1:%1"_s.arg(server.serverPort())});
    QVERIFY(process.waitForStarted());
    QVERIFY(server.waitForNewConnection(10000));

    ::kill(static_cast<pid_t>(process.processId()), SIGINT);

    QVERIFY(process.waitForFinished(3000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 4);
    QVERIFY(process.readAllStandardOutput().isEmpty());
}

/// A network of its own, whose only name server takes questions and says nothing.
constexpr char silentResolver[] = R"(set -e
ip link set lo up
printf 'nameserver 127.0.0.1\noptions timeout:30\n' >resolv.conf
mount --bind resolv.conf /etc/resolv.conf
exec python3 -c '
import socket, subprocess, sys
server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
server.bind(("127.0.0.1", 53))
sys.exit(subprocess.call(sys.argv[1:]))' "$@")";

void CliCheckTest::aResolverThatNeverAnswersEndsInTime()
{
    const Cli cli;
    if (!run(u"unshare"_s, {u"-rnm"_s, u"mount"_s, u"--bind"_s, u"/etc/hosts"_s, u"/etc/resolv.conf"_s}).ok())
        QSKIP("unshare cannot mount here");
    QElapsedTimer elapsed;
    elapsed.start();

    const RunResult result = run(u"unshare"_s,
        {u"-rnm"_s, u"bash"_s, u"-c"_s, QString::fromLatin1(silentResolver), u"-"_s, Cli::program(), u"check"_s,
            u"nowhere.example:443"_s});

    QCOMPARE(result.exitCode, 3);
    QVERIFY2(result.report().contains("(DNS)"), result.report().constData());
    QVERIFY(!result.err.contains("QObject"));
    QVERIFY2(elapsed.elapsed() < 15'000, "the program waited for the resolver");
}

QTEST_GUILESS_MAIN(CliCheckTest)
#include "check_test.moc"
