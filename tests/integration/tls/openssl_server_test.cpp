#include "core/tls/check_job.h"
#include "tests/support/program.h"
#include "tests/support/scripted_server.h"
#include "tests/support/server_process.h"
#include "tests/support/test_chain.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <functional>
#include <memory>

using namespace certwright;
using namespace Qt::StringLiterals;
using tls::AddressResult;

namespace {

QList<FindingId> ids(const Findings &findings)
{
    QList<FindingId> list;
    for (const Finding &finding : findings)
        list.append(finding.id);
    return list;
}

} // namespace

/// Passes everything on between its clients and a server, after `change` has had the server's bytes; TLS 1.2 shows its
/// certificates in the clear.
class ChangingProxy
{
public:
    ChangingProxy(quint16 serverPort, std::function<void(QByteArray &)> change)
        : m_server([serverPort, change](QTcpSocket *client) {
            auto *server = new QTcpSocket(client);
            server->connectToHost(QHostAddress(QHostAddress::LocalHost), serverPort);
            QObject::connect(client, &QTcpSocket::readyRead, server, [=] { server->write(client->readAll()); });
            QObject::connect(server, &QTcpSocket::readyRead, client, [=] {
                QByteArray bytes = server->readAll();
                change(bytes);
                client->write(bytes);
            });
        })
    {
    }

    quint16 port() const { return m_server.serverPort(); }

private:
    test::ScriptedServer m_server;
};

/// CheckJob against OpenSSL's own server program, with certificates made by our core.
class OpensslServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_openssl = test::findProgram(u"openssl"_s);
        if (m_openssl.isEmpty())
            QSKIP("openssl is not there");
        m_chain = std::make_unique<test::TestChain>(test::makeChain());
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<test::ServerProcess>();
    }

    void cleanup() { m_server.reset(); }
    void cleanupTestCase() { QThreadPool::globalInstance()->waitForDone(); }

    void aGoodServerIsInOrder_data()
    {
        QTest::addColumn<QString>("keyType");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("protocol");
        QTest::addColumn<QString>("cipher");
        QTest::addColumn<QString>("group");

        QTest::newRow("TLS 1.3, ECDSA") << u"ec-p256"_s << QStringList{u"-tls1_3"_s, u"-groups"_s, u"X25519"_s}
                                        << u"TLSv1.3"_s << u"TLS_AES_256_GCM_SHA384"_s << u"X25519"_s;
        QTest::newRow("TLS 1.3, RSA") << u"rsa2048"_s << QStringList{u"-tls1_3"_s, u"-groups"_s, u"P-256"_s}
                                      << u"TLSv1.3"_s << u"TLS_AES_256_GCM_SHA384"_s << u"P-256"_s;
        QTest::newRow("TLS 1.3, Ed25519") << u"ed25519"_s << QStringList{u"-tls1_3"_s, u"-groups"_s, u"P-384"_s}
                                          << u"TLSv1.3"_s << u"TLS_AES_256_GCM_SHA384"_s << u"P-384"_s;
        QTest::newRow("TLS 1.2, ECDSA") << u"ec-p256"_s
                                        << QStringList{u"-tls1_2"_s, u"-groups"_s, u"P-256"_s, u"-cipher"_s,
                                               u"ECDHE-ECDSA-AES128-GCM-SHA256"_s}
                                        << u"TLSv1.2"_s << u"TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256"_s << u"P-256"_s;
        QTest::newRow("TLS 1.2, RSA key exchange")
            << u"rsa2048"_s << QStringList{u"-tls1_2"_s, u"-cipher"_s, u"AES128-SHA"_s} << u"TLSv1.2"_s
            << u"TLS_RSA_WITH_AES_128_CBC_SHA"_s << QString();
        QTest::newRow("TLS 1.0, reached by security level 0")
            << u"rsa2048"_s << QStringList{u"-tls1"_s, u"-cipher"_s, u"AES128-SHA:@SECLEVEL=0"_s} << u"TLSv1"_s
            << u"TLS_RSA_WITH_AES_128_CBC_SHA"_s << QString();
    }

    void aGoodServerIsInOrder()
    {
        QFETCH(const QString, keyType);
        QFETCH(const QStringList, options);
        QFETCH(const QString, protocol);
        QFETCH(const QString, cipher);
        QFETCH(const QString, group);
        test::ChainOptions chainOptions;
        chainOptions.keyType = keyType;
        const test::TestChain chain = test::makeChain(chainOptions);
        QVERIFY2(serve(chain, {chain.leaf, chain.intermediate}, options), m_server->output().constData());

        const tls::TargetResult result = check(u"127.0.0.1"_s, {chain.root});

        const AddressResult &answer = result.addresses.first();
        QCOMPARE(result.ok(), protocol != u"TLSv1"); // RFC 8996
        QCOMPARE(answer.hasDeprecatedProtocol(), protocol == u"TLSv1");
        QVERIFY(!answer.error);
        QCOMPARE(answer.protocol, protocol);
        QCOMPARE(answer.cipher, cipher);
        QCOMPARE(answer.group, group);
        QCOMPARE(answer.chain, (QList{chain.leaf, chain.intermediate}));
        QCOMPARE(answer.path->path, (QList{chain.leaf, chain.intermediate, chain.root}));
        QCOMPARE(answer.expiry->daysLeft, 89);
        QVERIFY(answer.times.connect >= 0);
        QVERIFY(answer.times.handshake >= 0);
    }

    void iPv6IsAnswered()
    {
        const QString loopback = u"::1"_s;
        QVERIFY(serve(*m_chain, {m_chain->leaf, m_chain->intermediate}, {}, loopback));

        const tls::TargetResult result = check(loopback, {m_chain->root});

        QVERIFY(result.ok());
        QCOMPARE(result.addresses.first().address, loopback);
        QCOMPARE(result.addresses.first().times.resolve, 0);
    }

    void aNameIsInOrderThoughOneLoopbackRefuses()
    {
        QVERIFY(serve(*m_chain, {m_chain->leaf, m_chain->intermediate}, {}));

        const tls::TargetResult result = check(u"localhost"_s, {m_chain->root});

        QVERIFY(result.ok());
    }

    void aMissingIntermediateIsAMatterOfThePathAlone()
    {
        QVERIFY(serve(*m_chain, {m_chain->leaf}, {}));

        const AddressResult answer = checkOne({m_chain->root});

        QVERIFY(!answer.error);
        QVERIFY(!answer.ok());
        QCOMPARE(ids(answer.path->reasons), QList{FindingId::PathIssuerNotFound});
        QVERIFY(answer.hostname->ok);
        QCOMPARE(answer.chain, QList{m_chain->leaf});
    }

    void anUntrustedRootThatIsSentIsNamed()
    {
        QVERIFY(serve(*m_chain, {m_chain->leaf, m_chain->intermediate, m_chain->root}, {}));

        const AddressResult answer = checkOne({});

        QCOMPARE(ids(answer.path->reasons), QList{FindingId::PathUntrustedRoot});
        QCOMPARE(answer.chain.size(), 3);
    }

    void anotherHostIsAMatterOfTheHostAlone()
    {
        test::ChainOptions options;
        options.names = {{pki::NameType::Dns, u"other.test"_s}};
        const test::TestChain chain = test::makeChain(options);
        QVERIFY(serve(chain, {chain.leaf, chain.intermediate}, {}));

        const AddressResult answer = checkOne({chain.root});

        QVERIFY(answer.path->ok);
        QVERIFY(!answer.hostname->ok);
        QCOMPARE(ids(answer.hostname->reasons), QList{FindingId::HostMismatch});
    }

    void anExpiredLeafStillShowsEverything()
    {
        test::ChainOptions options;
        options.daysFromNow = -3;
        const test::TestChain chain = test::makeChain(options);
        QVERIFY(serve(chain, {chain.leaf, chain.intermediate}, {}));

        const AddressResult answer = checkOne({chain.root});

        QVERIFY(!answer.error);
        QCOMPARE(answer.expiry->state, verify::ExpiryState::Expired);
        QCOMPARE(answer.expiry->daysLeft, -3); // three days and an hour ago
        QCOMPARE(ids(answer.path->reasons), QList{FindingId::PathExpired});
        QVERIFY(answer.hostname->ok);
    }

    void aClientCertificateThatIsOnlyAskedForIsFine_data()
    {
        QTest::addColumn<QString>("version");

        QTest::newRow("TLS 1.3") << u"-tls1_3"_s;
        QTest::newRow("TLS 1.2") << u"-tls1_2"_s;
    }

    void aClientCertificateThatIsOnlyAskedForIsFine()
    {
        QFETCH(const QString, version);
        QVERIFY(serve(*m_chain, {m_chain->leaf, m_chain->intermediate}, {version, u"-verify"_s, u"1"_s}));

        QVERIFY(checkOne({m_chain->root}).ok());
    }

    /// In TLS 1.3 the alert comes after the client thinks the handshake is over.
    void aClientCertificateThatIsRequiredIsSaidAndTheChainKept_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("alert");

        QTest::newRow("TLS 1.3") << u"-tls1_3"_s << u"certificate_required"_s;
        QTest::newRow("TLS 1.2") << u"-tls1_2"_s << u"handshake_failure"_s;
    }

    void aClientCertificateThatIsRequiredIsSaidAndTheChainKept()
    {
        QFETCH(const QString, version);
        QFETCH(const QString, alert);
        QVERIFY(serve(*m_chain, {m_chain->leaf, m_chain->intermediate}, {version, u"-Verify"_s, u"1"_s}));

        const AddressResult answer = checkOne({m_chain->root});

        QCOMPARE(answer.error->code, ErrorCode::HandshakeAlert);
        QCOMPARE(answer.error->args.value(1), alert);
        QCOMPARE(answer.error->args.value(2), u"client certificate"_s);
        QVERIFY(answer.clientCertificateRequested);
        QCOMPARE(answer.chain, (QList{m_chain->leaf, m_chain->intermediate}));
        QVERIFY(answer.path->ok);
        QVERIFY(answer.hostname->ok);
        QVERIFY(!answer.ok());
    }

    void aServerWithoutACertificateSendsAnAlert()
    {
        QVERIFY(start({u"-nocert"_s, u"-tls1_2"_s, u"-cipher"_s, u"aNULL:@SECLEVEL=0"_s}, u"127.0.0.1"_s));

        const AddressResult answer = checkOne({});

        QCOMPARE(answer.error->code, ErrorCode::HandshakeAlert);
        QCOMPARE(answer.error->args.value(1), u"handshake_failure"_s);
        QCOMPARE(answer.error->args.size(), 2); // not for want of a client certificate
        QVERIFY(answer.chain.isEmpty());
        QVERIFY(!answer.path);
    }

    void theServerSeesTheNameItIsAskedFor()
    {
        test::ChainOptions options;
        options.names = {{pki::NameType::Dns, u"other.test"_s}};
        const test::TestChain second = test::makeChain(options);
        const QString certificate = test::writePem(file(u"second.pem"_s), {second.leaf});
        const QString key = test::writePem(file(u"second.key"_s), second.leafKey);
        QVERIFY(serve(*m_chain, {m_chain->leaf, m_chain->intermediate},
            {u"-servername"_s, u"localhost"_s, u"-cert2"_s, certificate, u"-key2"_s, key}));

        const tls::TargetResult byName = check(u"localhost"_s, {});
        const tls::TargetResult byAddress = check(u"127.0.0.1"_s, {});

        const auto answered = [](const AddressResult &answer) { return !answer.chain.isEmpty(); };
        const auto named = std::find_if(byName.addresses.cbegin(), byName.addresses.cend(), answered);
        QVERIFY(named != byName.addresses.cend());
        QCOMPARE(named->chain.first(), second.leaf);
        QCOMPARE(byAddress.addresses.first().chain.first(), m_chain->leaf);
    }

    void aKeyNobodyKnowsIsAFailureButTheCertificateIsShown()
    {
        const QByteArray known = QByteArray::fromHex("2a8648ce3d0201"); // id-ecPublicKey, RFC 5480 2.1.1
        const QByteArray unknown = QByteArray::fromHex("2a8648ce3d027f");
        QVERIFY(serve(*m_chain, {m_chain->leaf, m_chain->intermediate}, {u"-tls1_2"_s}));
        const ChangingProxy proxy(m_port, [&](QByteArray &bytes) { bytes.replace(known, unknown); });
        m_port = proxy.port();

        const AddressResult answer = checkOne({m_chain->root});

        QCOMPARE(answer.error->code, ErrorCode::HandshakeFailed);
        QCOMPARE(answer.chain.size(), 2);
        QCOMPARE(answer.chain.first().keyInfo().type, u"1.2.840.10045.2.127"_s);
        QVERIFY(answer.path && !answer.path->ok);
        QVERIFY(answer.hostname->ok);
    }

    void aCertificateThatIsNoneIsAFailure()
    {
        QVERIFY(serve(*m_chain, {m_chain->leaf, m_chain->intermediate}, {u"-tls1_2"_s}));
        const QByteArray start = m_chain->leaf.der().left(20);
        const ChangingProxy proxy(
            m_port, [&](QByteArray &bytes) { bytes.replace(start, QByteArray(start.size(), '\xff')); });
        m_port = proxy.port();

        const AddressResult answer = checkOne({m_chain->root});

        QCOMPARE(answer.error->code, ErrorCode::HandshakeFailed);
        QVERIFY(!answer.error->detail.isEmpty());
        QCOMPARE(answer.protocol, u"TLSv1.2"_s);
        QVERIFY(answer.chain.isEmpty());
    }

private:
    QString file(const QString &name) const { return m_folder->filePath(name); }

    bool start(const QStringList &options, const QString &address)
    {
        m_port = test::freePort();
        const QString shown = address.contains(u':') ? u'[' + address + u']' : address;
        return m_server->start(m_openssl,
            QStringList{u"s_server"_s, u"-quiet"_s, u"-www"_s, u"-accept"_s, shown + u':' + QString::number(m_port)}
                + options,
            m_port, address);
    }

    bool serve(const test::TestChain &chain, const QList<pki::Certificate> &sent, const QStringList &options,
        const QString &address = u"127.0.0.1"_s)
    {
        QStringList files{u"-cert"_s, test::writePem(file(u"leaf.pem"_s), {sent.first()}), u"-key"_s,
            test::writePem(file(u"leaf.key"_s), chain.leafKey)};
        if (sent.size() > 1)
            files << u"-cert_chain"_s << test::writePem(file(u"rest.pem"_s), sent.mid(1));
        return start(files + options, address);
    }

    tls::TargetResult check(const QString &host, const QList<pki::Certificate> &roots)
    {
        tls::CheckJob job({{host, m_port}, *verify::TrustAnchors::of(roots), {}}, m_clock);
        job.start();
        if (!QTest::qWaitFor([&job] { return job.isFinished(); }, 10'000))
            qFatal("the job did not finish");
        return job.result();
    }

    AddressResult checkOne(const QList<pki::Certificate> &roots)
    {
        return check(u"127.0.0.1"_s, roots).addresses.first();
    }

    FixedClock m_clock{QDateTime::currentDateTimeUtc().addSecs(3600)}; // off the whole days of the certificates
    QString m_openssl;
    quint16 m_port = 0;
    std::unique_ptr<test::TestChain> m_chain;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::ServerProcess> m_server;
};

QTEST_GUILESS_MAIN(OpensslServerTest)
#include "openssl_server_test.moc"
