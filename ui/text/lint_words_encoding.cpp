#include "ui/text/lint_words.h"

#include <QtGlobal>

namespace certwright::text {

namespace {

constexpr LintWords table[] = {
    {"e_certificate_not_der",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "The certificate is not encoded as strictly as it must be."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "It is readable, but not DER (RFC 5280, 4.1); strict programs refuse it."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again by software that writes DER.")},
    {"e_cert_extensions_version_not_3",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "It has extensions, but says that it is of version %1."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Only version 3 may have extensions."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again as version 3.")},
    {"e_invalid_certificate_version",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "It is a certificate of version %1, not of version 3."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "Only version 3 has extensions, which say what it is for, and for which names."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again as version 3.")},
    {"e_cert_contains_unique_identifier",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "It has unique identifiers, which nobody uses any more."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "issuerUniqueID and subjectUniqueID must not be there."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again without them.")},
    {"e_cert_ext_invalid_der",
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "An extension spells out that it is not critical, which DER leaves out."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "The “critical” of %1 is the default and must not be encoded."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again by software that writes DER.")},
    {"e_basic_constr_invalid_der",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "It spells out that it is no authority, which DER leaves out."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "“cA” FALSE in basic constraints is the default and must not be encoded."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again by software that writes DER.")},
    {"e_incorrect_ku_encoding",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "The key usage is encoded with too many bits."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "DER leaves out trailing zero bits."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again by software that writes DER.")},
    {"e_superfluous_ku_encoding",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "The key usage is encoded with one octet too many."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "DER leaves out trailing zero octets."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again by software that writes DER.")},
    {"e_ext_key_usage_without_bits",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "The key usage permits nothing at all."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "At least one bit of keyUsage must be set."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "Have it issued again with the usages it needs, or without keyUsage.")},
    {"e_ext_duplicate_extension", QT_TRANSLATE_NOOP("certwright::text::Lint", "An extension is there twice."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Programs may read either of the two %1, or refuse both."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again with one of them.")},
    {"e_ext_malformed", QT_TRANSLATE_NOOP("certwright::text::Lint", "A part of it is broken and cannot be read."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "The extension %1 is not what its standard says."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again; look at the bytes of this field.")},
    {"w_ext_unknown_critical",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "It has a rule marked as critical that few programs know."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "Whoever does not know the extension %1 has to refuse the certificate."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "Have the extension marked as not critical, or see that all programs know it.")},
    {"w_ext_tls_feature_critical",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Its demand for a stapled answer is marked as critical."),
        QT_TRANSLATE_NOOP("certwright::text::Lint",
            "Programs that do not know the TLS feature (must-staple), OpenSSL among them, refuse the certificate "
            "then."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have the TLS feature marked as not critical.")},
    {"e_ext_cannot_be_empty_sequence", QT_TRANSLATE_NOOP("certwright::text::Lint", "A list is there, but empty."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "%1 must hold at least one item."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "Have it issued again without the extension, or with something in it.")},
    {"e_serial_number_not_positive", QT_TRANSLATE_NOOP("certwright::text::Lint", "The serial number is not positive."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Zero and negative numbers are not allowed."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again with a random positive serial number.")},
    {"n_root_serial_number_not_positive",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "The serial number of this root is not positive."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Some old roots are like this; programs accept it."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "Nothing needs to be done; the next root should have a random one.")},
    {"e_serial_number_longer_than_20_octets",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "The serial number is too long."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "It has %1 octets; 20 are allowed."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again with a serial number of at most 20 octets.")},
    {"w_serial_number_low_entropy",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "The serial number is short enough to be guessed."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "It should hold at least 64 random bits."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again with a random serial number.")},
    {"e_cert_sig_alg_not_match_tbs_sig_alg",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "It names two different methods for its one signature."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "The signature algorithm inside and outside must be the same."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again; this certificate was damaged or forged.")},
    {"e_tbs_signature_rsa_encryption_parameter_not_null",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "The method of its signature is not encoded exactly."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "The parameters of an RSA signature must be NULL."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again by other software.")},
    {"e_spki_rsa_encryption_parameter_not_null",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "The kind of its key is not encoded exactly."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "The parameters of rsaEncryption must be NULL."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Make the request again with other software.")},
    {"e_mp_ecdsa_signature_encoding_correct",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "The method of its signature is not encoded exactly."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "An ECDSA signature has no parameters."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again by other software.")},
    {"e_mp_ecdsa_pub_key_encoding_correct",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "The curve of its key is spelled out in place of its name."),
        QT_TRANSLATE_NOOP("certwright::text::Lint",
            "Explicit EC parameters are not allowed, and were used for attacks (CVE-2020-0601)."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Make a new key with a named curve such as P-256.")},
    {"e_validity_time_invalid", QT_TRANSLATE_NOOP("certwright::text::Lint", "A date of its validity does not exist."),
        QT_TRANSLATE_NOOP("certwright::text::Lint",
            "“%1” is no day of the calendar or no time of day; programs refuse it or take it for another one."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again by other software.")},
    {"e_wrong_time_format_pre2050",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "A date is written in the form for years from 2050 on."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "%1 has to be a UTCTime."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again by other software.")},
    {"e_utc_time_does_not_include_seconds", QT_TRANSLATE_NOOP("certwright::text::Lint", "A time lacks its seconds."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "The UTCTime %1 must have them."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again by other software.")},
    {"e_utc_time_not_in_zulu", QT_TRANSLATE_NOOP("certwright::text::Lint", "A time is not given in UTC."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "The UTCTime %1 must end in Z."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again by other software.")},
    {"e_generalized_time_does_not_include_seconds",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "A time lacks its seconds."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "The GeneralizedTime %1 must have them."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again by other software.")},
    {"e_generalized_time_includes_fraction_seconds",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "A time has fractions of a second."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "The GeneralizedTime %1 must have whole seconds."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again by other software.")},
    {"e_generalized_time_not_in_zulu", QT_TRANSLATE_NOOP("certwright::text::Lint", "A time is not given in UTC."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "The GeneralizedTime %1 must end in Z."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again by other software.")},
};

} // namespace

std::span<const LintWords> encodingWords()
{
    return table;
}

} // namespace certwright::text
