#pragma once

#include "core/base/result.h"
#include "core/pki/general_name.h"

#include <QStringList>

namespace certwright::pki {

/// One subtree of RFC 5280 4.2.1.10. Dns: `test` covers the apex and all below, `.test` only what is below.
/// Ip: CIDR text such as `10.0.0.0/8`. Email and Uri: a host, or `.domain` for all below it.
struct Subtree {
    NameType type = NameType::Dns;
    QString base;

    friend bool operator==(const Subtree &, const Subtree &) = default;
};

/// The name constraints of an authority; a value.
struct NameConstraints {
    QList<Subtree> permitted;
    QList<Subtree> excluded;

    bool isEmpty() const { return permitted.isEmpty() && excluded.isEmpty(); }

    /// Whether a certificate with this name passes: a type with any permitted subtree must match one of them,
    /// and none excluded may match. Types without permitted subtrees are free, as RFC 5280 has it.
    /// A wildcard is compared as it stands: `*.a.test` passes under `a.test` and `.a.test`.
    bool permits(const GeneralName &name) const;

    /// Permitted domains and ranges for people, each once: DNS subtrees without the mirrored e-mail and URI ones.
    QStringList summary() const;

    /// Those of summary() that stand for themselves alone: domains below which everything is excluded.
    QStringList loneDomains() const;

    friend bool operator==(const NameConstraints &, const NameConstraints &) = default;
};

/// A domain or a CIDR range somebody wants permitted on top (`--permit`).
struct Permit {
    NameType type = NameType::Dns; ///< Dns or Ip
    QString base;
};

/// Accepts a domain (IDN converted, leading `*.` or `.` dropped), an address or a CIDR range.
/// Fails with PermitInvalid, also for what would be no limit, and then with the reason behind the value: the public
/// suffix (`co.uk`); "too wide" and the widest prefix, /8 or for IPv6 /7; "top level" and the single label that may be
/// a public one. Those are letters only, so a single label passes if it is set aside or customary for private use
/// (`test`, `internal`, `local`, `lan`, …) or holds a digit, hyphen or underscore. And "host bits" with the network and
/// the address, either of which may be meant.
Result<Permit> parsePermit(QStringView typed);

/// The recommended profile: DNS localhost, test, internal, home.arpa; the private, loopback, link-local and shared
/// IP ranges; each DNS name mirrored as e-mail and URI host, bare and with leading dot; plus `extra` treated alike.
NameConstraints recommendedConstraints(const QList<Permit> &extra = {});

/// Constraints that permit exactly these names and nothing else. What lies below a DNS name is excluded unless one of
/// the names is there. Addresses not named are closed by excluded 0.0.0.0/0 and ::/0; DNS, e-mail and URI, if not
/// named, by permitting `closed.invalid` alone, because an empty excluded host means different things to different
/// programs.
NameConstraints exactConstraints(const GeneralNames &names);

} // namespace certwright::pki
