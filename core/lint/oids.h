#pragma once

#include <QStringView>

namespace certwright::lint::oid {

inline constexpr QStringView subjectKeyId = u"2.5.29.14";
inline constexpr QStringView keyUsage = u"2.5.29.15";
inline constexpr QStringView subjectAltName = u"2.5.29.17";
inline constexpr QStringView basicConstraints = u"2.5.29.19";
inline constexpr QStringView nameConstraints = u"2.5.29.30";
inline constexpr QStringView crlDistributionPoints = u"2.5.29.31";
inline constexpr QStringView certificatePolicies = u"2.5.29.32";
inline constexpr QStringView policyMappings = u"2.5.29.33";
inline constexpr QStringView authorityKeyId = u"2.5.29.35";
inline constexpr QStringView policyConstraints = u"2.5.29.36";
inline constexpr QStringView extendedKeyUsage = u"2.5.29.37";
inline constexpr QStringView freshestCrl = u"2.5.29.46";
inline constexpr QStringView inhibitAnyPolicy = u"2.5.29.54";
inline constexpr QStringView authorityInfoAccess = u"1.3.6.1.5.5.7.1.1";
inline constexpr QStringView subjectInfoAccess = u"1.3.6.1.5.5.7.1.11";
inline constexpr QStringView ipResources = u"1.3.6.1.5.5.7.1.7";
inline constexpr QStringView asResources = u"1.3.6.1.5.5.7.1.8";
inline constexpr QStringView tlsFeature = u"1.3.6.1.5.5.7.1.24";
inline constexpr QStringView proxyCertificate = u"1.3.6.1.5.5.7.1.14";
inline constexpr QStringView signedCertificateTimestamps = u"1.3.6.1.4.1.11129.2.4.2";
inline constexpr QStringView precertificatePoison = u"1.3.6.1.4.1.11129.2.4.3";
inline constexpr QStringView ocspNoCheck = u"1.3.6.1.5.5.7.48.1.5";

inline constexpr QStringView anyPolicy = u"2.5.29.32.0";
inline constexpr QStringView extendedValidation = u"2.23.140.1.1";
inline constexpr QStringView domainValidated = u"2.23.140.1.2.1";
inline constexpr QStringView organizationValidated = u"2.23.140.1.2.2";
inline constexpr QStringView individualValidated = u"2.23.140.1.2.3";

inline constexpr QStringView ocsp = u"1.3.6.1.5.5.7.48.1";
inline constexpr QStringView caIssuers = u"1.3.6.1.5.5.7.48.2";
inline constexpr QStringView cpsQualifier = u"1.3.6.1.5.5.7.2.1";
inline constexpr QStringView serverAuth = u"1.3.6.1.5.5.7.3.1";
inline constexpr QStringView clientAuth = u"1.3.6.1.5.5.7.3.2";
inline constexpr QStringView emailProtection = u"1.3.6.1.5.5.7.3.4";
inline constexpr QStringView anyExtendedKeyUsage = u"2.5.29.37.0";

inline constexpr QStringView commonName = u"2.5.4.3";
inline constexpr QStringView surname = u"2.5.4.4";
inline constexpr QStringView registrationNumber = u"2.5.4.5"; ///< serialNumber, of whoever is named
inline constexpr QStringView country = u"2.5.4.6";
inline constexpr QStringView locality = u"2.5.4.7";
inline constexpr QStringView stateOrProvince = u"2.5.4.8";
inline constexpr QStringView organization = u"2.5.4.10";
inline constexpr QStringView organizationalUnit = u"2.5.4.11";
inline constexpr QStringView businessCategory = u"2.5.4.15";
inline constexpr QStringView givenName = u"2.5.4.42";
inline constexpr QStringView jurisdictionCountry = u"1.3.6.1.4.1.311.60.2.1.3";
inline constexpr QStringView emailAddress = u"1.2.840.113549.1.9.1";
inline constexpr QStringView domainComponent = u"0.9.2342.19200300.100.1.25";

inline constexpr QStringView rsaEncryption = u"1.2.840.113549.1.1.1";
inline constexpr QStringView rsaPss = u"1.2.840.113549.1.1.10";
inline constexpr QStringView dsa = u"1.2.840.10040.4.1";
inline constexpr QStringView ecPublicKey = u"1.2.840.10045.2.1";

} // namespace certwright::lint::oid
