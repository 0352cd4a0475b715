#include "core/revocation/revocation.h"

namespace certwright::revocation {

using namespace Qt::StringLiterals;

QString stateKey(State state)
{
    switch (state) {
    case State::Good:
        return u"good"_s;
    case State::Revoked:
        return u"revoked"_s;
    case State::Unknown:
        return u"unknown"_s;
    case State::NotOffered:
        return u"not-offered"_s;
    case State::Failed:
        return u"failed"_s;
    }
    return {};
}

QString sourceKey(Source source)
{
    switch (source) {
    case Source::None:
        break;
    case Source::OcspFile:
        return u"ocsp-file"_s;
    case Source::Ocsp:
        return u"ocsp"_s;
    case Source::CrlFile:
        return u"crl-file"_s;
    case Source::Crl:
        return u"crl"_s;
    case Source::Staple:
        return u"staple"_s;
    }
    return {};
}

QString problemKey(Problem problem)
{
    switch (problem) {
    case Problem::None:
        break;
    case Problem::UnknownToResponder:
        return u"unknown-to-responder"_s;
    case Problem::ResponderRefused:
        return u"responder-refused"_s;
    case Problem::OtherCertificate:
        return u"other-certificate"_s;
    case Problem::BadSignature:
        return u"bad-signature"_s;
    case Problem::SignerNotAuthorised:
        return u"signer-not-authorised"_s;
    case Problem::NotYetValid:
        return u"not-yet-valid"_s;
    case Problem::OutOfDate:
        return u"out-of-date"_s;
    case Problem::TooOld:
        return u"too-old"_s;
    case Problem::NonceDiffers:
        return u"nonce-differs"_s;
    case Problem::SignerUnknown:
        return u"signer-unknown"_s;
    case Problem::OtherDistributionPoint:
        return u"other-distribution-point"_s;
    case Problem::OnlyUsers:
        return u"only-users"_s;
    case Problem::OnlyAuthorities:
        return u"only-authorities"_s;
    case Problem::OnlyAttributes:
        return u"only-attributes"_s;
    case Problem::OnlySomeReasons:
        return u"only-some-reasons"_s;
    case Problem::DeltaWithoutBase:
        return u"delta-without-base"_s;
    case Problem::DeltaNotUsed:
        return u"delta-not-used"_s;
    case Problem::IssuerMayNotSignLists:
        return u"issuer-may-not-sign-lists"_s;
    case Problem::UnknownCritical:
        return u"unknown-critical"_s;
    case Problem::Superseded:
        return u"superseded"_s;
    case Problem::Unusable:
        return u"unusable"_s;
    }
    return {};
}

} // namespace certwright::revocation
