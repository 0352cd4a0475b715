#include "core/tls/names.h"

#include <algorithm>

namespace certwright::tls {

using namespace Qt::StringLiterals;

namespace {

struct Alert {
    int description;
    const char *name;
};

constexpr Alert alerts[] = {
    {0, "close_notify"},
    {10, "unexpected_message"},
    {20, "bad_record_mac"},
    {21, "decryption_failed"},
    {22, "record_overflow"},
    {30, "decompression_failure"},
    {40, "handshake_failure"},
    {41, "no_certificate"},
    {42, "bad_certificate"},
    {43, "unsupported_certificate"},
    {44, "certificate_revoked"},
    {45, "certificate_expired"},
    {46, "certificate_unknown"},
    {47, "illegal_parameter"},
    {48, "unknown_ca"},
    {49, "access_denied"},
    {50, "decode_error"},
    {51, "decrypt_error"},
    {60, "export_restriction"},
    {70, "protocol_version"},
    {71, "insufficient_security"},
    {80, "internal_error"},
    {86, "inappropriate_fallback"},
    {90, "user_canceled"},
    {100, "no_renegotiation"},
    {109, "missing_extension"},
    {110, "unsupported_extension"},
    {111, "certificate_unobtainable"},
    {112, "unrecognized_name"},
    {113, "bad_certificate_status_response"},
    {114, "bad_certificate_hash_value"},
    {115, "unknown_psk_identity"},
    {116, "certificate_required"},
    {117, "general_error"},
    {120, "no_application_protocol"},
    {121, "ech_required"},
};

struct Group {
    const char *openSsl;
    const char *name;
};

constexpr Group groups[] = {
    {"prime256v1", "P-256"},
    {"secp256r1", "P-256"},
    {"secp384r1", "P-384"},
    {"secp521r1", "P-521"},
    {"x25519", "X25519"},
    {"x448", "X448"},
};

} // namespace

QString alertName(int description)
{
    const auto *row = std::find_if(
        std::begin(alerts), std::end(alerts), [description](const Alert &a) { return a.description == description; });
    return row != std::end(alerts) ? QString::fromLatin1(row->name) : u"alert "_s + QString::number(description);
}

QString groupName(const QString &openSslName)
{
    const auto *row = std::find_if(std::begin(groups), std::end(groups), [&openSslName](const Group &group) {
        return openSslName.compare(QLatin1String(group.openSsl), Qt::CaseInsensitive) == 0;
    });
    return row != std::end(groups) ? QString::fromLatin1(row->name) : openSslName;
}

} // namespace certwright::tls
