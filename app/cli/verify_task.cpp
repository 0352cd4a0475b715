#include "app/cli/verify_task.h"

#include "app/cli/anchors.h"
#include "app/cli/certificate_files.h"
#include "core/async/run.h"

#include <QRegularExpression>

namespace certwright::cli {

using namespace Qt::StringLiterals;

namespace {

/// RFC 3339 5.6: date, time and offset; nothing may be left out.
QDateTime momentOf(const QString &text)
{
    static const QRegularExpression form(
        u"^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$"_s);
    if (!form.match(text).hasMatch())
        return {};
    return QDateTime::fromString(text.toUpper().replace(u' ', u'T'), Qt::ISODateWithMs).toUTC();
}

verify::Purpose purposeOf(const QString &name)
{
    using enum verify::Purpose;
    static const QHash<QString, verify::Purpose> purposes{{u"server"_s, TlsServer}, {u"sslserver"_s, TlsServer},
        {u"client"_s, TlsClient}, {u"sslclient"_s, TlsClient}, {u"email"_s, Email}, {u"smime"_s, Email},
        {u"codesigning"_s, CodeSigning}, {u"timestamping"_s, TimeStamping}, {u"any"_s, Any}};
    return purposes.value(name, Any);
}

/// What the certificate is made for.
verify::Purpose purposeOf(const pki::Certificate &leaf)
{
    using enum verify::Purpose;
    const QStringList usages = leaf.extendedKeyUsage();
    if (leaf.isCa())
        return Any;
    for (const verify::Purpose purpose : {TlsServer, TlsClient, Email, CodeSigning, TimeStamping}) {
        if (usages.contains(verify::purposeName(purpose)))
            return purpose;
    }
    return leaf.hasExtendedKeyUsage() ? Any : TlsServer;
}

template <typename T, typename Read>
Result<QList<T>> readEach(const QStringList &paths, Read read)
{
    QList<T> all;
    for (const QString &path : paths) {
        const Result<QList<T>> more = read(path);
        if (!more)
            return more.error();
        all += *more;
    }
    return all;
}

Result<QList<QByteArray>> readCrls(const QString &path)
{
    return readDer(path, inspect::ObjectKind::Crl, ErrorCode::NotARevocationList);
}

} // namespace

std::optional<VerifyTask::Request> VerifyTask::readRequest()
{
    Request request{invocation().arguments, invocation().values(Option::Untrusted), invocation().values(Option::Ca),
        invocation().values(Option::Crl),
        invocation().value(Option::CrlScope) == u"path" ? verify::CrlScope::Path : verify::CrlScope::Leaf, {},
        invocation().value(Option::Profile), invocation().value(Option::Host), invocation().value(Option::Ip),
        context().clock().now()};
    if (invocation().has(Option::At))
        request.at = momentOf(invocation().value(Option::At));
    if (!request.at.isValid()) {
        failUsage(u"“%1” is no moment in time."_s.arg(invocation().value(Option::At)),
            u"Write it as in RFC 3339: 2027-01-21T09:14:07Z."_s);
        return std::nullopt;
    }
    if (!request.address.isEmpty() && !pki::isIpLiteral(request.address)) {
        failUsage(u"“%1” is no IP address."_s.arg(request.address), u"For a host name use --host."_s);
        return std::nullopt;
    }
    if (const Result<QString> host = verify::asciiHost(request.host); !request.host.isEmpty() && !host) {
        fail(host.error());
        return std::nullopt;
    }
    if (invocation().has(Option::Purpose))
        request.purpose = purposeOf(invocation().value(Option::Purpose));
    else if (!request.host.isEmpty() || !request.address.isEmpty())
        request.purpose = verify::Purpose::TlsServer;
    return request;
}

void VerifyTask::start()
{
    const std::optional<Request> request = readRequest();
    if (!request)
        return;
    async::run(
        this,
        [request = *request, workspace = context().workspace()](
            const async::StopRequested &) { return examine(request, workspace); },
        [this](const Result<VerifyReport> &examined) {
            if (examined)
                report(*examined);
            else
                fail(examined.error());
        });
}

Result<VerifyReport> VerifyTask::examine(const Request &request, const Result<workspace::Workspace> &workspace)
{
    const Result<QList<pki::Certificate>> given = readEach<pki::Certificate>(request.files, readCertificates);
    if (!given)
        return given.error();
    const Result<QList<pki::Certificate>> pile = readEach<pki::Certificate>(request.untrusted, readCertificates);
    if (!pile)
        return pile.error();
    const Result<QList<QByteArray>> crls = readEach<QByteArray>(request.crls, readCrls);
    if (!crls)
        return crls.error();
    const Result<verify::TrustAnchors> anchors = findAnchors(request.anchors, workspace);
    if (!anchors)
        return anchors.error();

    const pki::Certificate &leaf = given->at(verify::leafIndex(*given));
    verify::PathQuery path{{}, *anchors, request.at, request.purpose.value_or(purposeOf(leaf))};
    path.crls = *crls;
    path.crlScope = request.crlScope;
    const bool isPublic = request.profile.isEmpty()
        ? request.anchors.isEmpty() && path.purpose == verify::Purpose::TlsServer
        : request.profile == u"public-tls";
    VerifyReport report{{*given, *pile, path, isPublic ? verify::RuleSet::Public : verify::RuleSet::Private,
                            request.host, request.address},
        {leaf, {}, {}, {}, {}, {}}, request.profile};
    if (report.profile.isEmpty())
        report.profile = isPublic ? u"public-tls"_s : u"private-tls"_s;
    report.verdicts = verify::judge(report.query);
    return report;
}

void VerifyTask::report(const VerifyReport &report)
{
    succeed(verifyFacts(report), verifyText(report), verifyExitCode(report));
}

} // namespace certwright::cli
