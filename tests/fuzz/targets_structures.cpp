#include "core/lint/lint.h"
#include "core/pki/asn1_tree.h"
#include "core/pki/certificate.h"
#include "core/pki/distinguished_name.h"
#include "core/pki/extension.h"
#include "core/pki/name_codec.h"
#include "core/pki/node_path.h"
#include "core/pki/ocsp_response.h"
#include "core/pki/request.h"
#include "core/pki/revocation_list.h"
#include "core/pki/sct_list.h"
#include "core/revocation/signature.h"
#include "core/verify/access_urls.h"
#include "core/verify/message_signature.h"
#include "tests/fuzz/targets.h"

#include <QTimeZone>

#include <algorithm>
#include <array>

namespace certwright::fuzz {

namespace {

const QString source = QStringLiteral("input");

void runAsn1(const QByteArray &data)
{
    const Result<pki::Asn1Tree> tree = pki::Asn1Tree::parse(data, source);
    if (!tree)
        return;
    for (int i = 0; i < tree->nodes().size(); ++i) {
        const pki::Asn1Node &node = tree->nodes().at(i);
        require(node.parent < i && node.depth <= pki::Asn1Tree::maxDepth);
        require(node.offset >= 0 && node.size >= 0 && node.end() <= data.size());
        static_cast<void>(tree->valueText(i));
        if (i < 64)
            static_cast<void>(pki::nodeAt(*tree, pki::nodePath(*tree, i)));
    }
}

void runCertificate(const QByteArray &data)
{
    const Result<pki::Certificate> certificate = pki::Certificate::parse(data, source);
    if (!certificate)
        return;
    require(pki::Certificate::parse(certificate->der(), source).hasValue());
    static_cast<void>(certificate->displayTitle());
    static_cast<void>(certificate->nameConstraints());
    for (const pki::RawExtension &extension : pki::certificateExtensions(certificate->der()))
        static_cast<void>(pki::decode(extension));
}

void runLint(const QByteArray &data)
{
    const Result<pki::Certificate> certificate = pki::Certificate::parse(data, source);
    if (!certificate)
        return;
    const QDateTime at(QDate(2026, 11, 25), QTime(12, 0), QTimeZone::utc());
    static_cast<void>(lint::lint(*certificate, lint::guessProfile(*certificate), at));
}

/// The first octet chooses the object identifier, the rest is the value.
void runExtension(const QByteArray &data)
{
    static constexpr std::array oids{"2.5.29.9", "2.5.29.14", "2.5.29.15", "2.5.29.16", "2.5.29.17", "2.5.29.18",
        "2.5.29.19", "2.5.29.20", "2.5.29.21", "2.5.29.24", "2.5.29.27", "2.5.29.28", "2.5.29.29", "2.5.29.30",
        "2.5.29.31", "2.5.29.32", "2.5.29.33", "2.5.29.35", "2.5.29.36", "2.5.29.37", "2.5.29.46", "2.5.29.54",
        "2.5.29.56", "1.3.6.1.5.5.7.1.1", "1.3.6.1.5.5.7.1.3", "1.3.6.1.5.5.7.1.7", "1.3.6.1.5.5.7.1.8",
        "1.3.6.1.5.5.7.1.11", "1.3.6.1.5.5.7.1.24", "1.3.6.1.5.5.7.1.31", "1.3.6.1.5.5.7.48.1.5",
        "1.3.6.1.4.1.11129.2.4.2", "1.3.6.1.4.1.11129.2.4.3", "1.3.6.1.4.1.11129.2.4.5", "1.3.6.1.4.1.311.20.2",
        "1.3.6.1.4.1.311.21.1", "1.3.6.1.4.1.311.21.7", "1.3.6.1.4.1.311.21.10", "1.3.6.1.4.1.311.25.2",
        "2.16.840.1.113730.1.1", "2.16.840.1.113730.1.13", "2.23.140.3.1", "2.23.140.1.31", "1.3.6.1.4.1.57264.1.1",
        "1.3.6.1.4.1.37476.9000.64.1", "1.3.6.1.4.1.44363.44", "1.2.3.4"};
    if (data.isEmpty())
        return;
    const auto row = static_cast<quint8>(data.front()) % oids.size();
    static_cast<void>(pki::decode({QString::fromLatin1(oids.at(row)), false, data.mid(1)}));
    static_cast<void>(pki::readExtensions(data));
}

void runNames(const QByteArray &data)
{
    static_cast<void>(pki::decodeSubjectAltName(data));
    static_cast<void>(pki::distinguishedNameText(data));
    static_cast<void>(pki::DistinguishedName(data).values("CN"));
}

void runNameConstraints(const QByteArray &data)
{
    const std::optional<pki::NameConstraints> constraints = pki::decodeNameConstraints(data);
    if (!constraints)
        return;
    static_cast<void>(constraints->summary());
    for (const pki::GeneralName &name : {pki::GeneralName{pki::NameType::Dns, QStringLiteral("*.a.test")},
             pki::GeneralName{pki::NameType::Ip, QStringLiteral("10.0.0.1")},
             pki::GeneralName{pki::NameType::Email, QStringLiteral("a@b.test")},
             pki::GeneralName{pki::NameType::Uri, QStringLiteral("https://a.test/x")}})
        static_cast<void>(constraints->permits(name));
}

void runRequest(const QByteArray &data)
{
    const Result<pki::CertificateRequest> request = pki::CertificateRequest::parse(data, source);
    if (!request)
        return;
    static_cast<void>(request->attributes());
    static_cast<void>(request->subjectAltNames());
    for (const pki::RawExtension &extension : request->extensions())
        static_cast<void>(pki::decode(extension));
}

void runRevocationList(const QByteArray &data)
{
    const Result<pki::RevocationList> list = pki::RevocationList::parse(data, source);
    if (!list)
        return;
    static_cast<void>(list->isIndirect());
    for (qsizetype i = 0; i < std::min<qsizetype>(list->count(), 100); ++i)
        require(list->find(list->entry(i).serial).has_value());
    static_cast<void>(verify::deltaUrls(data));
}

void runOcsp(const QByteArray &data)
{
    const Result<pki::OcspResponse> response = pki::OcspResponse::parse(data, source);
    if (!response)
        return;
    static_cast<void>(response->responderName());
    static_cast<void>(response->certificates());
    require(response->status() == pki::OcspStatus::Successful || response->responses().isEmpty());
    revocation::Signers signers(response->certificates());
    static_cast<void>(revocation::answerSignature(data, signers));
}

void runMessage(const QByteArray &data)
{
    const std::optional<verify::SignatureVerdict> verdict = verify::messageSignature(data);
    require(!verdict || !verify::signatureKey(verdict->state).isEmpty());
}

constexpr std::array all{
    Target{"asn1", runAsn1},
    Target{"certificate", runCertificate},
    Target{"lint", runLint},
    Target{"extension", runExtension},
    Target{"names", runNames},
    Target{"name-constraints", runNameConstraints},
    Target{"request", runRequest},
    Target{"revocation-list", runRevocationList},
    Target{"ocsp", runOcsp},
    Target{"message", runMessage},
};

} // namespace

std::span<const Target> structureTargets()
{
    return all;
}

} // namespace certwright::fuzz
