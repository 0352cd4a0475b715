#include "core/pki/extension.h"

#include "core/ossl/bytes.h"
#include "core/ossl/error_queue.h"
#include "core/ossl/shallow_certificate.h"
#include "core/ossl/x509_fields.h"
#include "core/pki/asn1_value.h"
#include "core/pki/der_element.h"

namespace certwright::pki {

namespace {

std::optional<RawExtension> readExtension(QByteArrayView sequence)
{
    DerReader reader(sequence);
    const std::optional<DerElement> id = reader.next(OidTag);
    const std::optional<DerElement> critical = reader.next(BooleanTag);
    const std::optional<DerElement> value = reader.next(OctetStringTag);
    if (!id || !value)
        return std::nullopt;
    const bool isCritical = critical && !critical->content.isEmpty() && critical->content[0] != 0;
    return RawExtension{oidDotted(id->content), isCritical, value->content.toByteArray()};
}

/// The content of the Extensions in a Certificate; nothing when there are none or its lengths are not definite.
std::optional<DerElement> extensionsIn(const QByteArray &der)
{
    const std::optional<DerElement> certificate = firstElement(der);
    const std::optional<DerElement> tbs = certificate ? firstElement(certificate->content) : std::nullopt;
    if (!tbs || !tbs->is(SequenceTag))
        return std::nullopt;
    DerReader reader(tbs->content);
    while (const std::optional<DerElement> field = reader.next()) {
        if (field->isContext(3))
            return firstElement(field->content);
    }
    return std::nullopt;
}

struct Items {
    QList<RawExtension> list;
    bool isWhole = false;
};

Items readItems(QByteArrayView sequence)
{
    Items items;
    DerReader reader(sequence);
    while (const std::optional<DerElement> item = reader.next(SequenceTag)) {
        std::optional<RawExtension> extension = readExtension(item->content);
        if (!extension)
            return items;
        items.list.append(std::move(*extension));
    }
    items.isWhole = reader.atEnd();
    return items;
}

/// For the rare certificate in BER, which OpenSSL reads as well.
QList<RawExtension> extensionsOfBer(const QByteArray &der)
{
    const ossl::ErrorScope scope;
    const ossl::X509Cert certificate = ossl::shallowX509FromDer(der);
    QList<RawExtension> list;
    for (int i = 0; certificate && i < X509_get_ext_count(certificate.get()); ++i) {
        X509_EXTENSION *extension = X509_get_ext(certificate.get(), i);
        list.append({ossl::oidText(X509_EXTENSION_get_object(extension), ossl::OidForm::Digits),
            X509_EXTENSION_get_critical(extension) != 0, ossl::bytesOf(X509_EXTENSION_get_data(extension))});
    }
    return list;
}

} // namespace

QList<RawExtension> readExtensions(QByteArrayView sequence)
{
    return readItems(sequence).list;
}

QList<RawExtension> certificateExtensions(const QByteArray &der)
{
    const std::optional<DerElement> extensions = extensionsIn(der);
    const Items items = extensions ? readItems(extensions->content) : Items();
    return items.isWhole ? items.list : extensionsOfBer(der);
}

} // namespace certwright::pki
