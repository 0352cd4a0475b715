#include "core/inspect/object.h"

#include "core/pki/key_info.h"

using namespace Qt::StringLiterals;

namespace certwright::inspect {

QString kindKey(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Certificate:
        return u"certificate"_s;
    case ObjectKind::Csr:
        return u"csr"_s;
    case ObjectKind::Crl:
        return u"crl"_s;
    case ObjectKind::OcspResponse:
        return u"ocsp-response"_s;
    case ObjectKind::PrivateKey:
        return u"private-key"_s;
    case ObjectKind::PublicKey:
        return u"public-key"_s;
    case ObjectKind::Pkcs7:
        return u"pkcs7"_s;
    case ObjectKind::Pkcs12:
        return u"pkcs12"_s;
    case ObjectKind::PkiPath:
        return u"pkipath"_s;
    case ObjectKind::Jks:
        return u"jks"_s;
    case ObjectKind::Jceks:
        return u"jceks"_s;
    case ObjectKind::Spkac:
        return u"spkac"_s;
    case ObjectKind::Unknown:
        return u"unknown"_s;
    }
    return {};
}

QString formatKey(ObjectFormat format)
{
    switch (format) {
    case ObjectFormat::Pem:
        return u"pem"_s;
    case ObjectFormat::Der:
        return u"der"_s;
    case ObjectFormat::Base64:
        return u"base64"_s;
    case ObjectFormat::Hex:
        return u"hex"_s;
    case ObjectFormat::Jwk:
        return u"jwk"_s;
    case ObjectFormat::Pvk:
        return u"pvk"_s;
    case ObjectFormat::MsBlob:
        return u"msblob"_s;
    case ObjectFormat::OpenSsh:
        return u"openssh"_s;
    case ObjectFormat::Jks:
        return u"jks"_s;
    }
    return {};
}

bool isSecretKey(const FoundObject &object)
{
    const bool isEntry = object.container >= 0 && object.label == u"SecretKey";
    const bool isJwk = object.format == ObjectFormat::Jwk && object.label == u"oct";
    return object.kind == ObjectKind::Unknown && (isEntry || isJwk);
}

bool isUnknownKey(const FoundObject &object)
{
    return object.kind == ObjectKind::PrivateKey && object.key && pki::isUnknown(*object.key);
}

bool isSshCertificate(const FoundObject &object)
{
    return object.kind == ObjectKind::PublicKey && object.format == ObjectFormat::OpenSsh
        && object.label.endsWith(u"-cert-v01@openssh.com");
}

QString serializedStoreLabel()
{
    return u"SST"_s;
}

bool isSerializedStore(const FoundObject &object)
{
    return object.kind == ObjectKind::Unknown && object.format != ObjectFormat::Pem
        && object.label == serializedStoreLabel();
}

QString ocspRequestLabel()
{
    return u"OCSP request"_s;
}

bool isOcspRequest(const FoundObject &object)
{
    return object.kind == ObjectKind::Unknown && object.label == ocspRequestLabel();
}

bool isKeyParameters(const FoundObject &object)
{
    return object.kind == ObjectKind::Unknown && object.format == ObjectFormat::Pem
        && object.label.endsWith(u" PARAMETERS");
}

bool isContainer(const FoundObject &object)
{
    const ObjectKind kind = object.kind;
    return isSerializedStore(object) || kind == ObjectKind::Pkcs7 || kind == ObjectKind::Pkcs12
        || kind == ObjectKind::PkiPath || kind == ObjectKind::Jks || kind == ObjectKind::Jceks;
}

} // namespace certwright::inspect
