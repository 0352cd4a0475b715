#include "tests/integration/cli/fixture.h"

#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>

using namespace certwright::test;
using namespace Qt::StringLiterals;

namespace {

const QString data = QStringLiteral(CERTWRIGHT_TEST_DATA);

/// Serves the files of a folder, in a thread of its own since the test waits for the program.
class FileServer : public QThread
{
public:
    explicit FileServer(const QString &folder)
        : m_folder(folder)
    {
        start();
        while (port == 0)
            msleep(5);
    }

    ~FileServer() override
    {
        requestInterruption();
        wait();
    }

    std::atomic<int> port = 0;
    std::atomic<int> requests = 0;

protected:
    void run() override
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        port = server.serverPort();
        while (!isInterruptionRequested()) {
            if (server.waitForNewConnection(50))
                answer(server.nextPendingConnection());
        }
    }

private:
    void answer(QTcpSocket *client)
    {
        QByteArray request;
        while (!request.contains("\r\n\r\n") && client->waitForReadyRead(2000))
            request += client->readAll();
        ++requests;
        QFile file(m_folder + QString::fromLatin1(request.split(' ').value(1)));
        const bool there = file.open(QIODevice::ReadOnly);
        const QByteArray body = there ? file.readAll() : QByteArray("gone");
        client->write(there ? "HTTP/1.1 200 OK\r\n" : "HTTP/1.1 404 Not Found\r\n");
        client->write("Connection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        client->waitForBytesWritten(2000);
        client->disconnectFromHost();
    }

    QString m_folder;
};

/// root.pem, sub.der, leaf.pem and sub.crl, which revokes the leaf, in the folder; they name the server.
bool makeChain(const QString &folder, int port)
{
    const QString script = uR"(
        . "$1/verify/lib.sh"
        at=http://127.0.0.1:$2
        cert root Root root "$root"
        cert sub Sub root "$sub"
        cert leaf Leaf sub "$leaf"$'\nauthorityInfoAccess=caIssuers;URI:'"$at/sub.der"$'\ncrlDistributionPoints=URI:'"$at/sub.crl"
        openssl x509 -in sub.pem -outform DER -out "$here/sub.der"
        serial=$(openssl x509 -in leaf.pem -noout -serial | cut -d= -f2)
        printf 'R\t350101000000Z\t260101000000Z,keyCompromise\t%s\tunknown\t/CN=Leaf\n' "$serial" >db
        openssl ca -gencrl -config ca.cnf -cert sub.pem -keyfile sub.key -crldays 3650 -out crl.pem
        openssl crl -in crl.pem -outform DER -out "$here/sub.crl"
        cp root.pem leaf.pem "$here/"
    )"_s;
    return run(u"/bin/bash"_s, {u"-c"_s, script, folder + u"/script"_s, data, QString::number(port)}).ok();
}

QStringList ids(const QJsonValue &verdict)
{
    QStringList names;
    for (const QJsonValue &reason : verdict[u"reasons"_s].toArray())
        names << reason[u"id"_s].toString();
    return names;
}

} // namespace

class CliRevocationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void revocationListsDecide_data();
    void revocationListsDecide();
    void ocspAnswersFromFilesDecide();
    void severalListsAreTold();
    void withoutAnIssuerNothingIsAsked();
    void missingIssuersAreFetchedWithPermissionOnly();
    void aFetchThatFailsIsToldAndNoVerdict();
    void revocationIsAskedLive();
    void inspectTellsWhoseSignaturesListsHave();
    void othersOfTheSignersNameChangeNothing();
    void laterChangesThatNobodyGaveAreTold();
};

void CliRevocationTest::revocationListsDecide_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QStringList>("reasons");
    const auto crl = [](const QString &name) { return QStringList{u"--crl"_s, data + u"/revocation/"_s + name}; };

    QTest::newRow("good") << crl(u"good.crl"_s) << 0 << QStringList();
    QTest::newRow("revoked") << crl(u"revoked.crl"_s) << 1 << QStringList{u"path-revoked"_s};
    QTest::newRow("out of date") << crl(u"expired.crl"_s) << 1 << QStringList{u"path-crl-expired"_s};
    QTest::newRow("of another") << crl(u"of-the-root.crl"_s) << 1 << QStringList{u"path-crl-missing"_s};
    QTest::newRow("the whole path, one missing")
        << crl(u"good.crl"_s) + QStringList{u"--crl-scope"_s, u"path"_s} << 1 << QStringList{u"path-crl-missing"_s};
    QTest::newRow("by a forger") << crl(u"forged.crl"_s) << 1 << QStringList{u"path-crl-bad-signature"_s};
    QTest::newRow("for authorities") << crl(u"authorities-only.crl"_s) << 1
                                     << QStringList{u"path-revocation-unknown"_s};
    QTest::newRow("a forged one beside a genuine one")
        << crl(u"forged.crl"_s) + crl(u"good.crl"_s) << 0 << QStringList();
    QTest::newRow("an answer in place of a list that is out of date")
        << crl(u"expired.crl"_s) + QStringList{u"--ocsp"_s, data + u"/revocation/good.ocsp"_s} << 0 << QStringList();
    QTest::newRow("the whole path") << crl(u"good.crl"_s) + crl(u"of-the-root.crl"_s)
            + QStringList{u"--crl-scope"_s, u"path"_s}
                                    << 0 << QStringList();
}

void CliRevocationTest::revocationListsDecide()
{
    QFETCH(const QStringList, more);
    QFETCH(const int, exitCode);
    QFETCH(const QStringList, reasons);
    const Cli cli;
    const QString folder = data + u"/revocation/"_s;
    const QString at = QString::fromLatin1(cli.read(folder + u"at.txt"_s)).trimmed();

    const QJsonObject document = cli.json(QStringList{u"verify"_s, folder + u"leaf.pem"_s, folder + u"sub.pem"_s,
                                              u"--ca"_s, folder + u"root.pem"_s, u"--at"_s, at}
            + more,
        exitCode);

    QVERIFY2(!document.isEmpty(), qPrintable(cli.problem()));
    QCOMPARE(ids(document.value(u"path"_s)), reasons);
    QVERIFY(document.value(u"revocation"_s).isArray());
}

void CliRevocationTest::ocspAnswersFromFilesDecide()
{
    const Cli cli;
    const QString folder = data + u"/revocation/"_s;
    const QString at = QString::fromLatin1(cli.read(folder + u"at.txt"_s)).trimmed();
    const auto judged = [&](const QString &answer, int exitCode) {
        return cli.json({u"verify"_s, folder + u"leaf.pem"_s, folder + u"sub.pem"_s, u"--ca"_s, folder + u"root.pem"_s,
                            u"--at"_s, at, u"--ocsp"_s, folder + answer},
            exitCode);
    };

    const QJsonObject good = judged(u"good.ocsp"_s, 0);
    const QJsonObject revoked = judged(u"revoked.ocsp"_s, 1);
    const QJsonObject stranger = judged(u"by-a-stranger.ocsp"_s, 1);
    const QJsonObject old = judged(u"short.ocsp"_s, 1);
    const QJsonObject other = judged(u"of-another.ocsp"_s, 1);

    QCOMPARE(good.value(u"revocation"_s)[0][u"state"_s].toString(), u"good"_s);
    QCOMPARE(good.value(u"revocation"_s)[0][u"source"_s].toString(), u"ocsp-file"_s);
    QCOMPARE(ids(revoked.value(u"path"_s)), QStringList{u"path-revoked"_s});
    QCOMPARE(revoked.value(u"revocation"_s)[0][u"reason"_s].toString(), u"keyCompromise"_s);
    QCOMPARE(stranger.value(u"revocation"_s)[0][u"state"_s].toString(), u"unknown"_s);
    QCOMPARE(stranger.value(u"revocation"_s)[0][u"problem"_s].toString(), u"signer-not-authorised"_s);
    const QStringList unknown{u"path-revocation-unknown"_s};
    QCOMPARE(ids(stranger.value(u"path"_s)), unknown);
    QCOMPARE(ids(old.value(u"path"_s)), unknown);
    QCOMPARE(ids(other.value(u"path"_s)), unknown);
    QCOMPARE(other.value(u"revocation_unused"_s).toArray(), QJsonArray{QString(folder + u"of-another.ocsp"_s)});
}

/// In data/crls: what was set aside is told with its reason, and only what decided is named as the source.
void CliRevocationTest::severalListsAreTold()
{
    const Cli cli;
    const QString folder = data + u"/crls/"_s;
    const auto crl = [&folder](const QString &name) { return QStringList{u"--crl"_s, folder + name}; };
    const QStringList arguments = QStringList{u"verify"_s, folder + u"leaf.pem"_s, folder + u"sub.pem"_s, u"--ca"_s,
                                      folder + u"root.pem"_s, u"--at"_s, u"2030-01-01"_s}
        + crl(u"forged-good.crl"_s) + crl(u"old-good.crl"_s) + crl(u"new-revoked.crl"_s) + crl(u"indirect-good.crl"_s)
        + crl(u"leaf.pem"_s);

    const QJsonObject document = cli.json(arguments, 1);
    const RunResult text = cli.run(arguments);

    QCOMPARE(ids(document.value(u"path"_s)), QStringList{u"path-revoked"_s});
    const QJsonValue verdict = document.value(u"revocation"_s)[0];
    QCOMPARE(verdict[u"where"_s].toString(), folder + u"new-revoked.crl"_s);
    QCOMPARE(verdict[u"answers"_s][1][u"problem"_s].toString(), u"bad-signature"_s);
    QCOMPARE(verdict[u"answers"_s][2][u"problem"_s].toString(), u"superseded"_s);
    QCOMPARE(verdict[u"answers"_s][3][u"problem"_s].toString(), u"unusable"_s); // leaf.pem, no list at all
    QCOMPARE(document.value(u"revocation"_s).toArray().size(), 1);
    QCOMPARE(document.value(u"revocation_unused"_s).toArray(), QJsonArray{QString(folder + u"indirect-good.crl"_s)});
    QVERIFY2(text.out.contains("Set aside") && text.out.contains("Not used"), text.report().constData());
}

void CliRevocationTest::withoutAnIssuerNothingIsAsked()
{
    const Cli cli;
    const QString folder = data + u"/crls/"_s;
    const QStringList more{
        u"--ca"_s, folder + u"root.pem"_s, u"--at"_s, u"2030-01-01"_s, u"--crl"_s, folder + u"new-good.crl"_s};

    const RunResult leaf = cli.run(QStringList{u"verify"_s, folder + u"leaf.pem"_s} + more);
    const RunResult root = cli.run(QStringList{u"verify"_s, folder + u"root.pem"_s} + more);
    const QJsonObject document = cli.json(QStringList{u"verify"_s, folder + u"leaf.pem"_s} + more, 1);

    QVERIFY2(leaf.out.contains("It cannot be told without the issuer of “Leaf”."), leaf.report().constData());
    QVERIFY2(root.exitCode == 0 && root.out.contains("“Root” is trusted by itself"), root.report().constData());
    QCOMPARE(ids(document.value(u"path"_s)), QStringList{u"path-issuer-not-found"_s});
    QVERIFY(document.value(u"revocation"_s).toArray().isEmpty());
    QVERIFY(document.value(u"revocation_unused"_s).toArray().isEmpty());
}

void CliRevocationTest::missingIssuersAreFetchedWithPermissionOnly()
{
    const Cli cli;
    const FileServer server(cli.path({}));
    QVERIFY(makeChain(cli.path({}), server.port));
    const QStringList arguments{u"verify"_s, u"leaf.pem"_s, u"--ca"_s, u"root.pem"_s};

    const QJsonObject broken = cli.json(arguments, 1);
    QCOMPARE(server.requests.load(), 0);
    const QJsonObject repaired = cli.json(arguments + QStringList{u"--aia"_s});

    QCOMPARE(ids(broken.value(u"path"_s)), QStringList{u"path-issuer-not-found"_s});
    QVERIFY2(repaired.value(u"path"_s)[u"ok"_s].toBool(), qPrintable(cli.problem()));
    QCOMPARE(server.requests.load(), 1);
    QCOMPARE(repaired.value(u"chain"_s)[1][u"source"_s].toString(), u"fetched"_s);
    QCOMPARE(repaired.value(u"repaired"_s)[u"fetched"_s].toArray().size(), 1);
    QVERIFY(repaired.value(u"repaired"_s)[u"fetched"_s][0][u"url"_s].toString().endsWith(u"/sub.der"));
    QCOMPARE(repaired.value(u"given"_s)[u"missing"_s][u"issuer"_s].toString(), u"Sub"_s);
}

void CliRevocationTest::aFetchThatFailsIsToldAndNoVerdict()
{
    const Cli cli;
    const FileServer server(cli.path({}));
    QVERIFY(makeChain(cli.path({}), server.port));
    QVERIFY(QFile::remove(cli.path(u"sub.der"_s)));

    const QJsonObject document = cli.json({u"verify"_s, u"leaf.pem"_s, u"--ca"_s, u"root.pem"_s, u"--aia"_s}, 1);

    QCOMPARE(ids(document.value(u"path"_s)), QStringList{u"path-issuer-not-found"_s});
    QCOMPARE(document.value(u"repaired"_s)[u"problem"_s][u"code"_s].toString(), u"answer-refused"_s);
}

void CliRevocationTest::revocationIsAskedLive()
{
    const Cli cli;
    const FileServer server(cli.path({}));
    QVERIFY(makeChain(cli.path({}), server.port));
    const QStringList arguments{u"verify"_s, u"leaf.pem"_s, u"sub.der"_s, u"--ca"_s, u"root.pem"_s, u"--revocation"_s};

    const QJsonObject revoked = cli.json(arguments, 1);
    QVERIFY(QFile::remove(cli.path(u"sub.crl"_s)));
    const QJsonObject failed = cli.json(arguments, 1);
    const QJsonObject unasked = cli.json(arguments.mid(0, arguments.size() - 1));

    QVERIFY2(!revoked.isEmpty(), qPrintable(cli.problem()));
    QCOMPARE(ids(revoked.value(u"path"_s)), QStringList{u"path-revoked"_s});
    QCOMPARE(revoked.value(u"revocation"_s)[0][u"state"_s].toString(), u"revoked"_s);
    QCOMPARE(revoked.value(u"revocation"_s)[1][u"state"_s].toString(), u"not-offered"_s);
    QCOMPARE(ids(failed.value(u"path"_s)), QStringList{u"path-revocation-unknown"_s});
    QVERIFY2(unasked.value(u"path"_s)[u"ok"_s].toBool(), qPrintable(cli.problem()));
    QCOMPARE(failed.value(u"revocation"_s)[0][u"state"_s].toString(), u"failed"_s);
}

void CliRevocationTest::inspectTellsWhoseSignaturesListsHave()
{
    const Cli cli;
    const auto file = [](const QString &name) -> QString { return data + u"/revocation/"_s + name; };
    const auto statesOf = [&](const QStringList &files, int exitCode = 0) {
        QStringList states;
        for (const QJsonValue &one : cli.json(QStringList{u"inspect"_s} + files, exitCode)[u"signatures"_s].toArray())
            states << QString::number(one[u"input"_s].toInt()) + u' ' + one[u"state"_s].toString();
        return states;
    };

    QCOMPARE(statesOf({file(u"good.crl"_s)}), QStringList{u"0 signer-missing"_s});
    QCOMPARE(statesOf({file(u"good.crl"_s), file(u"sub.pem"_s)}), QStringList{u"0 good"_s});
    QCOMPARE(statesOf({file(u"sub.pem"_s), file(u"forged.crl"_s), file(u"damaged.ocsp"_s)}),
        (QStringList{u"1 bad"_s, u"2 bad"_s}));
    QCOMPARE(statesOf({file(u"leaf.pem"_s)}), QStringList());
    const RunResult text = cli.run({u"inspect"_s, file(u"good.crl"_s), file(u"sub.pem"_s)});
    QVERIFY2(text.out.contains("Its signature is in order; it comes from “Intermediate”."), text.report().constData());
}

/// In front of the signer stand 64 of its name, and 20 in front of the responder; see same_name/signed.txt.
void CliRevocationTest::othersOfTheSignersNameChangeNothing()
{
    const Cli cli;
    const auto statesOf = [&](const QString &names) {
        QStringList files;
        for (const QString &name : names.split(u' '))
            files << data + u"/same_name/"_s + name;
        QStringList states;
        for (const QJsonValue &one : cli.json(QStringList{u"inspect"_s} + files)[u"signatures"_s].toArray())
            states << one[u"state"_s].toString() + u" by "_s + one[u"signer"_s].toString();
        return states.join(u", "_s);
    };
    const QString signer = u"others.pem signer.pem"_s;
    const QString both = u"others.pem others-responding.pem signer.pem responder.pem"_s;

    QCOMPARE(statesOf(signer + u" leaf.crl many.crl direct.ocsp"), u"good by Same, good by Same, good by Same"_s);
    QCOMPARE(statesOf(u"leaf.crl direct.ocsp "_s + signer), u"good by Same, good by Same"_s);
    QCOMPARE(statesOf(both + u" delegated.ocsp delegated-by-key.ocsp"), u"good by Same, good by Same"_s);
    QCOMPARE(statesOf(signer + u" imposter.crl delegated.ocsp"), u"bad by Same, signer-missing by "_s);
}

void CliRevocationTest::laterChangesThatNobodyGaveAreTold()
{
    const Cli cli;
    const auto file = [](const QString &name) -> QString { return data + u"/revocation/"_s + name; };
    const QStringList command{u"verify"_s, file(u"leaf.pem"_s), file(u"sub.pem"_s), u"--ca"_s, file(u"root.pem"_s),
        u"--crl"_s, file(u"base.crl"_s)};

    const QJsonObject verified = cli.json(command);
    const RunResult text = cli.run(command);
    const RunResult both = cli.run(command + QStringList{u"--crl"_s, file(u"delta.crl"_s)});

    QCOMPARE(verified[u"revocation"_s][0][u"state"_s].toString(), u"good"_s);
    QCOMPARE(verified[u"revocation"_s][0][u"answers"_s][1][u"problem"_s].toString(), u"delta-not-used"_s);
    QVERIFY2(text.out.contains("http://ca.example.test/delta.crl"), text.report().constData());
    QVERIFY2(both.exitCode == 1 && both.out.contains("was revoked"), both.report().constData());
}

QTEST_GUILESS_MAIN(CliRevocationTest)
#include "revocation_test.moc"
