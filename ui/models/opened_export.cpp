#include "ui/models/opened_export.h"

#include "core/base/atomic_file.h"
#include "core/convert/naming.h"
#include "core/pki/key_identity.h"
#include "core/workspace/slug.h"

#include <algorithm>

namespace certwright::ui {

using inspect::FoundObject;
using inspect::ObjectKind;

namespace {

std::optional<pki::PrivateKey> keyIn(QByteArrayView data, const KeyPlace &place)
{
    QList<const SecureBytes *> passwords{nullptr};
    for (const auto &password : place.passwords)
        passwords.append(password.get());
    const QByteArray bytes = QByteArray::fromRawData(data.data(), data.size());
    for (const SecureBytes *password : std::as_const(passwords)) {
        for (const pki::PrivateKey &key : inspect::readOpened(bytes, place.source, {password}).keys) {
            if (pki::keyIdentity(key.publicKeyDer()) == place.keyIdentity)
                return key;
        }
    }
    return std::nullopt;
}

/// KeyNotGiven when the file is another one by now.
Result<pki::PrivateKey> readKey(const KeyPlace &place)
{
    std::optional<pki::PrivateKey> key;
    if (place.path.isEmpty() && place.text) {
        key = keyIn(place.text->view(), place);
    } else {
        Result<QByteArray> data = readFile(place.path, inspect::maxInputSize);
        if (!data)
            return data.error();
        key = keyIn(*data, place);
        wipe(*data);
    }
    return key ? Result<pki::PrivateKey>(*key) : Error{ErrorCode::KeyNotGiven, {place.source}};
}

/// What was chosen, sorted by what can be made of it.
class OpenedExport final : public Exportable
{
public:
    explicit OpenedExport(const OpenedChoice &choice)
        : m_choice(choice)
    {
        for (const convert::Given &given : choice.given) {
            const FoundObject &object = given.object;
            if (object.certificate)
                m_certificates.append(*object.certificate);
            else if (object.kind != ObjectKind::PrivateKey && !object.der.isEmpty() && !object.problem)
                m_others.append(object);
        }
        m_certificates = convert::distinct(m_certificates);
        m_formats = m_certificates.isEmpty() ? formatsOfOthers() : formatsOfCertificates();
    }

    QString title() const override { return m_choice.title; }
    ExportOrigin origin() const override { return ExportOrigin::Opened; }
    QString baseName() const override { return workspace::slugFor(m_choice.title); }
    QList<ExportFormat> formats() const override { return m_formats; }

    Hindrance hindrance(ExportFormat format) const override
    {
        return holdsKey(format) && !m_choice.key ? Hindrance::KeyNotOpen : Hindrance::None;
    }

    bool wantsPassphrase(ExportFormat format) const override
    {
        const bool isPlainKey = format == ExportFormat::Key || format == ExportFormat::KeyDer;
        const bool isTruststore = format == ExportFormat::TrustPkcs12 || format == ExportFormat::TrustJks;
        return isTruststore || (holdsKey(format) && !isPlainKey);
    }

    Result<Exported> write(const ExportOrder &order, const async::StopRequested &stop) const override
    {
        convert::Pile pile{pileOf(order.format), {}, m_others};
        if (holdsKey(order.format) && m_choice.key) {
            Result<pki::PrivateKey> key = readKey(*m_choice.key);
            if (!key)
                return key.error();
            pile.keys.append(*key);
        }
        if (stop())
            return Error{ErrorCode::Cancelled};
        convert::EncodeOptions options;
        options.kind = kindFor(order.format);
        if (isOfLeaf(order.format))
            options.pick = QString::fromLatin1(m_choice.leaf->sha256().toHex());
        if (holdsKey(order.format))
            options.name = m_choice.alias;
        return writePile(pile, givenFor(order.format), options, order, stop);
    }

private:
    QList<ExportFormat> formatsOfOthers() const
    {
        if (m_others.isEmpty() && m_choice.key)
            return {ExportFormat::EncryptedKey, ExportFormat::Key, ExportFormat::KeyDer};
        const bool isMixed = std::any_of(m_others.cbegin(), m_others.cend(),
            [this](const FoundObject &object) { return object.kind != m_others.first().kind; });
        if (m_others.isEmpty() || isMixed)
            return {};
        switch (m_others.first().kind) {
        case ObjectKind::Csr:
        case ObjectKind::Crl:
        case ObjectKind::PublicKey:
            return m_others.size() == 1 ? QList{ExportFormat::Pem, ExportFormat::Der} : QList{ExportFormat::Pem};
        case ObjectKind::OcspResponse:
            return m_others.size() == 1 ? QList{ExportFormat::Der} : QList<ExportFormat>();
        default:
            return {};
        }
    }

    QList<ExportFormat> formatsOfCertificates() const
    {
        using enum ExportFormat;
        QList<ExportFormat> formats;
        if (m_choice.leaf && !m_choice.issuers.isEmpty())
            formats << FullChain;
        if (m_certificates.size() > 1)
            formats << AllPem << AllPkcs7;
        else
            formats << Certificate << CertificateDer << (m_choice.issuers.isEmpty() ? AllPkcs7 : Pkcs7);
        formats << TrustPkcs12 << TrustJks;
        if (m_choice.leaf)
            formats << Pkcs12;
        if (m_choice.leaf && m_choice.key)
            formats << Pkcs12Compatible << Jks;
        return formats;
    }

    /// Whether it is about the one that is meant and those above it.
    bool isOfLeaf(ExportFormat format) const
    {
        const bool isStore = holdsKey(format) || format == ExportFormat::FullChain || format == ExportFormat::Pkcs7;
        return isStore && m_choice.leaf;
    }

    QList<pki::Certificate> pileOf(ExportFormat format) const
    {
        return isOfLeaf(format) ? m_certificates + m_choice.issuers : m_certificates;
    }

    ObjectKind kindFor(ExportFormat format) const
    {
        if (holdsKey(format))
            return ObjectKind::PrivateKey;
        const bool isOther = format == ExportFormat::Pem || format == ExportFormat::Der;
        return isOther && !m_others.isEmpty() ? m_others.first().kind : ObjectKind::Certificate;
    }

    /// Issuers count as given where the person asked for the chain.
    QList<convert::Given> givenFor(ExportFormat format) const
    {
        QList<convert::Given> given = m_choice.given;
        QSet<QByteArray> known;
        for (const pki::Certificate &certificate : m_certificates)
            known.insert(certificate.sha256());
        for (const pki::Certificate &issuer : isOfLeaf(format) ? m_choice.issuers : QList<pki::Certificate>()) {
            if (known.contains(issuer.sha256()))
                continue;
            known.insert(issuer.sha256());
            FoundObject object;
            object.kind = ObjectKind::Certificate;
            object.certificate = issuer;
            object.der = issuer.der();
            given.append({{}, object});
        }
        return given;
    }

    const OpenedChoice m_choice;
    QList<pki::Certificate> m_certificates;
    QList<FoundObject> m_others;
    QList<ExportFormat> m_formats;
};

} // namespace

std::shared_ptr<const Exportable> exportableOf(const OpenedChoice &choice)
{
    auto what = std::make_shared<const OpenedExport>(choice);
    return what->formats().isEmpty() ? nullptr : what;
}

} // namespace certwright::ui
