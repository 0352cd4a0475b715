#include "core/tls/session.h"

#include "core/ossl/bytes.h"
#include "core/ossl/error_queue.h"
#include "core/ossl/handles.h"
#include "core/tls/names.h"

#include <array>
#include <limits>

namespace certwright::tls {

using namespace Qt::StringLiterals;

/// What the callbacks note while OpenSSL works; hangs on the SSL object.
struct Recorder {
    QList<QByteArray> chain;
    bool clientCertificateRequested = false;
    int fatalAlert = -1;
};

struct ProbeContext::Handle {
    ossl::SslContext context;
};

struct Session::Private {
    std::shared_ptr<const ProbeContext> context;
    Recorder recorder; // outlives `ssl`, whose callbacks write into it
    ossl::SslHandle ssl;
    BIO *fromServer = nullptr; // both belong to `ssl`
    BIO *toServer = nullptr;
    State state = State::Shaking;
    QString errorDetail;

    void judgeReturn(int returned, State success);
    void readOn();
};

namespace {

constexpr long maxCertificateList = 1024 * 1024;
constexpr int recorderSlot = 0; // the one SSL_set_app_data uses

Recorder *recorderOf(const SSL *ssl)
{
    return ssl != nullptr ? static_cast<Recorder *>(SSL_get_ex_data(ssl, recorderSlot)) : nullptr;
}

/// Records the chain as sent and accepts it: probing wants to see, judging comes afterwards.
int recordChain(X509_STORE_CTX *context, void *)
{
    const int slot = SSL_get_ex_data_X509_STORE_CTX_idx();
    Recorder *recorder = recorderOf(static_cast<const SSL *>(X509_STORE_CTX_get_ex_data(context, slot)));
    const STACK_OF(X509) *sent = X509_STORE_CTX_get0_untrusted(context);
    for (int i = 0; recorder != nullptr && i < sk_X509_num(sent); ++i)
        recorder->chain.append(ossl::toDer(i2d_X509, sk_X509_value(sent, i)));
    return 1;
}

/// Notes that the server asked; offers none.
int recordCertificateRequest(SSL *ssl, X509 **, EVP_PKEY **)
{
    if (Recorder *recorder = recorderOf(ssl))
        recorder->clientCertificateRequested = true;
    return 0;
}

void recordAlert(const SSL *ssl, int where, int value)
{
    const bool isFatal = (value >> 8) == SSL3_AL_FATAL;
    Recorder *recorder = where == SSL_CB_READ_ALERT && isFatal ? recorderOf(ssl) : nullptr;
    if (recorder != nullptr)
        recorder->fatalAlert = value & 0xff;
}

/// SSL_set_tlsext_host_name without the old-style cast inside the macro; OpenSSL copies the name.
bool setServerName(SSL *ssl, QByteArray &name)
{
    return SSL_ctrl(ssl, SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name, name.data()) == 1;
}

/// SSL_set_tlsext_status_type, likewise: asks for an OCSP response in the handshake (RFC 6066 8).
bool askForStaple(SSL *ssl)
{
    return SSL_ctrl(ssl, SSL_CTRL_SET_TLSEXT_STATUS_REQ_TYPE, TLSEXT_STATUSTYPE_ocsp, nullptr) == 1;
}

QByteArray stapleOf(SSL *ssl)
{
    const char *answer = nullptr;
    const long size = SSL_ctrl(ssl, SSL_CTRL_GET_TLSEXT_STATUS_REQ_OCSP_RESP, 0, &answer);
    return answer != nullptr && size > 0 ? QByteArray(answer, size) : QByteArray();
}

/// SSL_get0_group_name (OpenSSL 3.2) where the header has it: it alone knows the post-quantum groups.
template <typename Ssl>
QString negotiatedGroup(Ssl *ssl)
{
    if constexpr (requires { SSL_get0_group_name(ssl); }) {
        const char *name = SSL_get0_group_name(ssl);
        return name != nullptr ? QString::fromLatin1(name) : QString();
    } else {
        const long number = SSL_get_negotiated_group(ssl);
        const char *name = number > 0 ? OBJ_nid2sn(static_cast<int>(number)) : nullptr;
        return name != nullptr ? QString::fromLatin1(name) : QString();
    }
}

} // namespace

ProbeContext::ProbeContext(std::unique_ptr<Handle> handle)
    : m_handle(std::move(handle))
{
}

ProbeContext::~ProbeContext() = default;

Result<std::shared_ptr<const ProbeContext>> ProbeContext::create()
{
    const ossl::ErrorScope scope;
    ossl::SslContext context(SSL_CTX_new(TLS_client_method()));
    // Level 0 and TLS 1.0: a server that offers no better shall be seen, then judged.
    if (!context || SSL_CTX_set_cipher_list(context.get(), "DEFAULT:@SECLEVEL=0") != 1
        || SSL_CTX_set_min_proto_version(context.get(), TLS1_VERSION) != 1)
        return ossl::takeError(ErrorCode::OpenSslFailed, {u"SSL_CTX_new"_s});
    SSL_CTX_set_options(context.get(), SSL_OP_LEGACY_SERVER_CONNECT);
    SSL_CTX_set_session_cache_mode(context.get(), SSL_SESS_CACHE_OFF);
    SSL_CTX_set_max_cert_list(context.get(), maxCertificateList);
    SSL_CTX_set_verify(context.get(), SSL_VERIFY_PEER, nullptr);
    SSL_CTX_set_cert_verify_callback(context.get(), recordChain, nullptr);
    SSL_CTX_set_client_cert_cb(context.get(), recordCertificateRequest);
    SSL_CTX_set_info_callback(context.get(), recordAlert);
    return std::shared_ptr<const ProbeContext>(new ProbeContext(std::make_unique<Handle>(Handle{std::move(context)})));
}

Session::Session(std::unique_ptr<Private> state)
    : d(std::move(state))
{
}

Session::~Session() = default;

Result<std::unique_ptr<Session>> Session::create(std::shared_ptr<const ProbeContext> context, const QString &serverName)
{
    const ossl::ErrorScope scope;
    auto state = std::make_unique<Private>();
    state->context = std::move(context);
    state->ssl.reset(SSL_new(state->context->handle().context.get()));
    ossl::Bio fromServer(BIO_new(BIO_s_mem()));
    ossl::Bio toServer(BIO_new(BIO_s_mem()));
    QByteArray name = serverName.toLatin1();
    if (!state->ssl || !fromServer || !toServer
        || SSL_set_ex_data(state->ssl.get(), recorderSlot, &state->recorder) != 1 || !askForStaple(state->ssl.get())
        || (!name.isEmpty() && !setServerName(state->ssl.get(), name)))
        return ossl::takeError(ErrorCode::OpenSslFailed, {u"SSL_new"_s});
    state->fromServer = fromServer.get();
    state->toServer = toServer.get();
    SSL_set_bio(state->ssl.get(), fromServer.release(), toServer.release());
    SSL_set_connect_state(state->ssl.get());
    return std::unique_ptr<Session>(new Session(std::move(state)));
}

void Session::Private::judgeReturn(int returned, State success)
{
    if (returned > 0) {
        state = success;
        return;
    }
    const int reason = SSL_get_error(ssl.get(), returned);
    if (reason == SSL_ERROR_WANT_READ || reason == SSL_ERROR_ZERO_RETURN)
        return;
    state = State::Failed;
    errorDetail = ossl::takeError(ErrorCode::HandshakeFailed).detail;
}

void Session::Private::readOn()
{
    std::array<char, 4096> dropped{};
    int read = 1;
    while (read > 0)
        read = SSL_read(ssl.get(), dropped.data(), static_cast<int>(dropped.size()));
    judgeReturn(read, State::Established);
}

Session::State Session::advance(QByteArrayView received)
{
    const ossl::ErrorScope scope;
    Q_ASSERT(received.size() <= std::numeric_limits<int>::max());
    if (!received.isEmpty())
        BIO_write(d->fromServer, received.data(), static_cast<int>(received.size()));
    if (d->state == State::Shaking)
        d->judgeReturn(SSL_do_handshake(d->ssl.get()), State::Established);
    if (d->state == State::Established)
        d->readOn();
    return d->state;
}

QByteArray Session::takeOutput()
{
    QByteArray output = ossl::contentOf(d->toServer);
    BIO_reset(d->toServer);
    return output;
}

void Session::close()
{
    const ossl::ErrorScope scope;
    if (d->state == State::Established)
        SSL_shutdown(d->ssl.get());
}

SessionFacts Session::facts() const
{
    const ossl::ErrorScope scope;
    SessionFacts facts;
    facts.chain = d->recorder.chain;
    facts.staple = stapleOf(d->ssl.get());
    facts.clientCertificateRequested = d->recorder.clientCertificateRequested;
    facts.fatalAlert = d->recorder.fatalAlert;
    const SSL_CIPHER *cipher = SSL_get_current_cipher(d->ssl.get());
    if (cipher == nullptr) // chosen, but not in force yet
        cipher = SSL_get_pending_cipher(d->ssl.get());
    if (cipher == nullptr) // no ServerHello yet
        return facts;
    facts.protocol = QString::fromLatin1(SSL_get_version(d->ssl.get()));
    const char *standardName = SSL_CIPHER_standard_name(cipher);
    facts.cipher = QString::fromLatin1(standardName != nullptr ? standardName : SSL_CIPHER_get_name(cipher));
    facts.group = groupName(negotiatedGroup(d->ssl.get()));
    return facts;
}

QString Session::errorDetail() const
{
    return d->errorDetail;
}

} // namespace certwright::tls
