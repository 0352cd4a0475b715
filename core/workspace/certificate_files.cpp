#include "core/workspace/certificate_files.h"

#include "core/workspace/entries.h"

namespace certwright::workspace {

namespace {

CertificateMeta metaOf(const NewCertificate &certificate)
{
    return {certificate.authority, certificate.createdAt, certificate.keyType, certificate.purpose,
        certificate.keyEncrypted};
}

QByteArray pemOf(const QList<pki::Certificate> &certificates)
{
    QByteArray pem;
    for (const pki::Certificate &certificate : certificates)
        pem += certificate.toPem();
    return pem;
}

CertificateFiles filesWritten(const Layout &layout, const CertificateId &id, const NewCertificate &certificate)
{
    const QString folder = layout.folder(id) + u'/';
    return {
        .folder = layout.folder(id),
        .cert = folder + certName,
        .chain = certificate.intermediates.isEmpty() ? QString() : folder + chainName,
        .fullchain = folder + fullchainName,
        .key = certificate.keyPem.isEmpty() ? QString() : folder + leafKeyName,
        .authority
        = certificate.authority.isEmpty() ? QString() : layout.folder(certificate.authority) + u'/' + certName,
    };
}

} // namespace

Status fillCertificate(StagedFolder &folder, const NewCertificate &certificate)
{
    const QByteArray leaf = certificate.certificate.toPem();
    const QByteArray chain = pemOf(certificate.intermediates);
    if (Status done = folder.add(certName, leaf, FileAccess::Public); !done)
        return done;
    if (!chain.isEmpty()) {
        if (Status done = folder.add(chainName, chain, FileAccess::Public); !done)
            return done;
    }
    if (Status done = folder.add(fullchainName, QByteArray(leaf + chain), FileAccess::Public); !done)
        return done;
    if (!certificate.keyPem.isEmpty()) {
        if (Status done = folder.add(leafKeyName, certificate.keyPem.view(), FileAccess::Private); !done)
            return done;
    }
    return folder.add(metaName, toJson(metaOf(certificate)), FileAccess::Private);
}

CertificateRecord recordWritten(const Layout &layout, const CertificateId &id, const NewCertificate &certificate)
{
    CertificateRecord record = recordOf(id, certificate.certificate, metaOf(certificate));
    record.files = filesWritten(layout, id, certificate);
    return record;
}

} // namespace certwright::workspace
