#pragma once

#include "core/base/result.h"

#include <QString>

namespace certwright::tls {

/// Where to connect to. `host` is an A-label name or an IP literal without brackets.
struct Target {
    QString host;
    quint16 port = 443;

    /// Accepts HOST, HOST:PORT, [IPv6]:PORT, a bare IPv6 literal, and https://HOST[:PORT][/…]. TargetInvalid, with
    /// "port" behind the text when the port alone is wrong, "number" when the host ends in one and is no address, and
    /// "port alone" when the text is a number that may be a port.
    static Result<Target> parse(QStringView text);

    /// host:port, IPv6 in brackets.
    QString toString() const;

    friend bool operator==(const Target &, const Target &) = default;
};

} // namespace certwright::tls
